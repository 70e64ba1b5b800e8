# Made by tools/stubs.py
"From a request to a response: beforeware, arguments, handler, afterware"
from fasthtml_nb.params import Binder
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['is_everywhere', 'Endpoint', 'Gate', 'exception_handler', 'http_error']
def is_everywhere(o: Any) -> Any: ...
class Endpoint:
    "The ASGI app of a route: `f` with what comes before and after it"
    app: Any
    bind: Binder
    body_wrap: Any
    before: Any
    checks_headers: bool
    def __init__(self, app: Any, f: Any, body_wrap: Any = None, before: Any = ...) -> None: ...
    @property
    def params(self) -> Any: ...
    async def respond(self, req: Any, resp: Any = None) -> Any:
        "The response to `req`; `resp` is what beforeware has said already"
    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    async def answer(self, req: Any, receive: Any, send: Any, resp: Any = None) -> None:
        "Send the response to `req`; `resp` is what beforeware has said already"
class Gate(Endpoint):
    "ASGI: runs the beforeware that is everywhere, before `routes` are asked"
    routes: Any
    def __init__(self, routes: Any, app: Any) -> None: ...
    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
def exception_handler(f: Any, key: Any) -> Any:
    "An exception handler that may return components"
async def http_error(conn: Any, exc: Any) -> Any: ...
