# Made by tools/stubs.py
"Run an app on copies of its data"
from contextlib import AbstractContextManager
from typing import Any
__all__ = ['mirror']
def mirror(folder: Any, files: Any = ...) -> AbstractContextManager[Any]:
    "A temporary folder with the files of `folder` as links, its databases as copies, and `files`"
