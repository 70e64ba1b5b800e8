# Made by tools/stubs.py
"Start a server beside the notebook that logs requests, shows errors and follows edits"
from fasthtml_nb.assets import Companion
from fasthtml_nb.notebook.inspector import Inspector
from fasthtml_nb.notebook.kernel_servers import FromJupyter, OwnSocket
from fasthtml_nb.notebook.page_script import OpenPages
from fasthtml_nb.notebook.replay import SourceCode
from fasthtml_nb.notebook.request_log import Rows
from fasthtml_nb.notebook.server import AppRef, ThreadServer
from typing import Any, Self
__all__ = ['check_app', 'JupyUvi', 'explaining', 'nb_serve']
def own_files(app: Any = None) -> Companion | None:
    "The browser's files for what the notebook itself shows: those of the app, or of the kernel's environment"
def check_app(o: Any, call: str) -> Any:
    "Say what is meant where `rt`, the decorator of an app, or a router stands for the app"
class JupyUvi(ThreadServer):
    "Start and stop a Jupyter compatible uvicorn server with ASGI `app` on `port` with `log_level`"
    trusted: Any
    live: bool
    live_rt: str
    address: str | Any
    inspector: Inspector | Any
    files: Any
    pages: OpenPages
    component_pages: Any
    token: Any
    key: Any
    started_by: Any
    socket: OwnSocket | Any
    explains: AppRef | Any
    def __init__(self, app: Any, log_level: Any = 'error', host: Any = '127.0.0.1', port: Any = None, start: bool = True,
        live: bool = True, live_rt: str = ..., daemon: bool = True, grace: Any = ..., trusted_origins: Any = ..., url: str | None = None,
        **kwargs: Any) -> None: ...
    def asgi(self) -> FromJupyter:
        "The app, and around it what only a notebook needs"
    def further_sockets(self) -> Any:
        "In a kernel, a Unix socket for Jupyter's own server"
    def stop(self, timeout: float = ...) -> None:
        "Stop, if it runs; returns when the port is free"
    def start(self) -> Self:
        "Start, unless it runs; returns when the server answers. In a notebook, the pages of an app that does not start say why"
    def page_for(self, ft: Any) -> str:
        "The path of a page that shows the component `ft`"
    @property
    def requests(self) -> Any:
        "The latest requests; shown by itself, a table that goes on"
    @property
    def routes(self) -> Rows:
        "The route table of the app"
    def replay(self, n: int) -> Any:
        "Send a request again, to the app as it is now"
    def as_test(self, n: int, app: str = 'app') -> SourceCode:
        "The source of a test cell for a request"
def explaining() -> list[Any]:
    "The servers that say why an app did not start"
def nb_serve(app: Any, log_level: Any = 'error', port: Any = None, host: Any = '127.0.0.1', daemon: bool = True, **kwargs: Any) -> JupyUvi:
    "Start a Jupyter compatible uvicorn server with ASGI `app` on `port` with `log_level`"
def server_of(app: Any = None, port: Any = None) -> Any:
    "The server on `port`, or of `app`, or the newest; `None` if there is none"
def no_server(app: Any = None) -> Any:
    "The error for an app without a server"
def server_hints(server: Any, port: int | None = None, url: Any = None, host: Any = 'localhost') -> dict[Any, Any]:
    "`address_hints` for `server`, or for what listens on `port`"
