# Made by tools/stubs.py
"From a request to a response: beforeware, arguments, handler, afterware"
from fasthtml_nb.params import Binder
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['is_everywhere', 'Endpoint', 'Gate', 'check_handled', 'exception_handler', 'http_middleware', 'http_error', 'failure']
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
    def is_file(self) -> bool:
        "Is a path that the handler returned its file? Not if it takes paths from the request, which could lead anywhere"
    async def respond(self, req: Any, resp: Any = None) -> Any:
        "The response to `req`; `resp` is what beforeware has said already"
    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    async def answer(self, req: Any, receive: Any, send: Any, resp: Any = None) -> None:
        "Send the response to `req`; `resp` is what beforeware has said already"
    def observe(self, scope: Scope, receive: Receive, send: Send) -> Any:
        "Answer by the `request_response` that a library has put in the place of Starlette's"
class Gate(Endpoint):
    "ASGI: runs the beforeware that is everywhere, before `routes` are asked"
    routes: Any
    def __init__(self, routes: Any, app: Any) -> None: ...
    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
def check_handled(key: Any) -> None:
    "Raise an error if `key` is not what an exception handler is for"
def exception_handler(f: Any, key: Any) -> Any:
    "An exception handler that may return components"
def http_middleware(f: Any) -> Any:
    "What Starlette's `BaseHTTPMiddleware` calls: `f`, which may return what a handler returns"
async def http_error(conn: Any, exc: Any) -> Any: ...
async def failure(req: Any, exc: Any) -> PlainTextResponse:
    "The answer to a request whose handler failed, with the request's id, by which its log lines are found"
