# Made by tools/stubs.py
"Decorators for handlers: pass on what they return, stop when the client is gone, add a parameter"
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['add_sig_param', 'into', 'cancel_on_disconnect', 'MiddlewareBase']
def add_sig_param(f: Any, name: str, typ: Any = ..., kind: Any = ..., default: Any = ...) -> Any:
    "Add a parameter to a function's signature"
class into:
    "Decorator to pass a route's return value into `func`, with keyword params added to the route signature"
    func: Any
    def __init__(self, func: Any) -> None: ...
    def __call__(self, f: Any) -> Any: ...
def cancel_on_disconnect(f: Any = None, *, timeout: float | None = None) -> Any:
    "Route decorator: cancel the handler when the client disconnects"
class MiddlewareBase:
    "Base for middleware: passes non-http/ws scopes through, else returns the `HTTPConnection`"
    app: Any
    def __init__(self, app: Any) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
