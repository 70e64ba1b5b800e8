# Made by tools/stubs.py
"Call each page of an app once, and tell what fails"
from typing import Any
__all__ = ['call_timeout', 'paths_to_call', 'smoke_test']
def paths_to_call(app: Any) -> list[Any]:
    "The routes without parameters"
call_timeout: int
def smoke_test(app: Any, seconds: Any = ...) -> list[Any]:
    "Call each route without parameters once; the first that blocks the event loop is the last"
