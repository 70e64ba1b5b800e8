# Made by tools/stubs.py
"Functions that run when an app starts and when it stops"
from collections.abc import AsyncIterator
from fasthtml_nb.routing import TableRouter
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['health_path', 'Lifespan', 'StartError', 'StartableRouter', 'LifespanRun', 'health']
class Lifespan:
    "Combine `on_startup`/`on_shutdown` callbacks and an optional lifespan generator into one context manager"
    startup: Any
    shutdown: Any
    ls: Any
    unready: Any
    def __init__(self, startup: Any = None, shutdown: Any = None, ls: Any = None) -> None: ...
    def on_event(self, event_type: Any) -> Any:
        "Decorator: run the function at 'startup' or 'shutdown'"
    def __call__(self, app: Any) -> AsyncIterator[Any]: ...
class StartError(Exception):
    "Why an app cannot start; a server prints this line, without a traceback"
class StartableRouter(TableRouter):
    "A router that tells the server why the app cannot start"
    async def lifespan(self, scope: Scope, receive: Receive, send: Send) -> None: ...
class LifespanRun:
    "One run of an ASGI app's lifespan, in the running event loop"
    app: Any
    state: dict[Any, Any]
    error: Any
    def __init__(self, app: Any, state: dict[Any, Any]) -> None: ...
    async def start(self) -> None:
        "Start the app; raises what its startup raises"
    async def stop(self) -> None:
        "Stop the app; raises what its shutdown raises"
    def leave(self) -> None:
        "Have it stop without waiting, from any thread"
health_path: str
def health(app: Any, scope: Any) -> PlainTextResponse | None:
    "The answer to a probe; `None` if the request is not one, or if the app has a route of its own for the path"
