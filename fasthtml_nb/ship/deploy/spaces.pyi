# Made by tools/stubs.py
"Write what a Docker Space needs: the image, and settings at the top of `README.md`"
from click import Command
from typing import Any
__all__ = ['space_files', 'deploy_space']
def space_files(folder: Any, port: int = ..., force: bool = False) -> dict[Any, Any]:
    "The files of a Space; files of the image that are there already stay, unless `force`"
deploy_space: Command
