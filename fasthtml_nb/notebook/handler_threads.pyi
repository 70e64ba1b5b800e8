# Made by tools/stubs.py
"What a thread prints goes under the cell of the handler that started it"
from contextlib import AbstractContextManager
from typing import Any
__all__ = ['handler_threads']
def handler_threads() -> AbstractContextManager[Any]:
    "In the `with`, a thread that is started has the context of the code that starts it"
