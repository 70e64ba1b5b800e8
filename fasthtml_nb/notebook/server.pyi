# Made by tools/stubs.py
"Serve an app from a thread while the notebook goes on"
from fasthtml_nb.lifespan import LifespanRun
from starlette.types import Receive, Scope, Send
from typing import Any, Self
import threading
__all__ = ['servers', 'on_change', 'bound_socket', 'is_port_free', 'wait_port_free', 'AppRef', 'newest_server', 'ThreadServer']
def bound_socket(port: Any, host: Any) -> Any:
    "A socket that listens on `port`. The port must be free, or left in TIME_WAIT by an earlier server"
def is_port_free(port: int, host: str = 'localhost') -> bool:
    "Check if `port` is free on `host`"
def wait_port_free(port: int, host: str = 'localhost', max_wait: float = ...) -> None:
    "Wait for `port` to be free on `host`"
def _listen(port: Any, host: Any, first: Any = ...) -> Any:
    "A socket on `port`; without one, on the first that is free from `first` on"
def _server_class() -> Any:
    "A `uvicorn.Server` that does both; uvicorn is imported when the first server starts"
def _uvicorn_config(app: Any, kw: Any) -> Any: ...
class AppRef:
    "The ASGI app of a server, which can be replaced while the server runs"
    app: Any
    state: Any
    functions: Any
    run: LifespanRun | Any
    error: Exception | Any
    def __init__(self, app: Any) -> None: ...
    @property
    def current(self) -> Any: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    @property
    def is_outdated(self) -> bool:
        "Has another app been started than is served now, or one with other functions?"
    async def change_over(self) -> None:
        "Shut down the app that was started, and start the one that is served now; requests have what its startup raises"
servers: dict[Any, Any]
on_change: list[Any]
def newest_server() -> Any:
    "The server that was started last, of those that run"
class ThreadServer:
    "A uvicorn server for an ASGI app, in a thread"
    ref: AppRef
    log_level: str
    host: str
    daemon: bool
    kwargs: Any
    wanted: int | Any
    port: int | Any
    grace: float
    instead_of: Any
    thread: threading.Thread | Any
    server: Any
    def __init__(self, app: Any, log_level: str = 'error', host: str = '127.0.0.1', port: int | None = None, start: bool = True,
        daemon: bool = True, grace: float = ..., **kwargs: Any) -> None: ...
    @property
    def app(self) -> Any: ...
    @app.setter
    def app(self, app: Any) -> None: ...
    @property
    def running(self) -> bool: ...
    @property
    def url(self) -> str: ...
    def asgi(self) -> Any:
        "What uvicorn serves; subclasses add middleware"
    def further_sockets(self) -> list[Any]:
        "Sockets to listen on beside the port; a subclass may have some. They are closed when the server stops"
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def __repr__(self) -> str: ...
    def start(self) -> Self:
        "Start, unless it runs; returns when the server answers"
    def stop(self, timeout: float = ...) -> None:
        "Stop, if it runs; returns when the port is free"
    def follow_app(self) -> Exception | None:
        "Start the app anew if it is another one now, or if its startup functions are others"
