# Made by tools/stubs.py
"Keep the error of a start that failed, for the cell that asked for it"
from contextlib import AbstractContextManager
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['StartedApp', 'without_last_line', 'not_started']
class StartedApp:
    "ASGI: the app as uvicorn calls it; `failure` is the error of a start that failed"
    app: Any
    failure: Any
    def __init__(self, app: Any) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
def without_last_line() -> AbstractContextManager[Any]:
    "Drop the line of uvicorn's log that says no more than the error in the cell"
def not_started(app: Any, other: Any = None) -> RuntimeError:
    "The error for an app that did not start; the app's own error is its cause"
