# Made by tools/stubs.py
"An extension of Jupyter Server through which the browser reaches the apps of its kernels"
from collections.abc import Iterator
from jupyter_server.base.handlers import JupyterHandler
from tornado import web
from tornado.httputil import HTTPHeaders
from tornado.iostream import IOStream
from typing import Any
__all__ = ['NoApp', 'app_rows', 'find_app', 'app_cookies', 'without_token', 'request_headers', 'app_cookie', 'response_headers',
    'open_stream', 'AppHandler', 'no_app_page']
class NoApp(Exception):
    "There is no app to carry a request to: a status, a title and what can be done"
    status: int
    title: str
    text: str
    def __init__(self, status: int, title: str, text: str) -> None: ...
def app_rows(manager: Any, kernel: str) -> list[dict[Any, Any]]:
    "What the kernel serves, as `server_rows` in `notebook.kernel_servers` says; an empty list if it tells of nothing"
def find_app(manager: Any, kernel: str, server: str) -> dict[Any, Any]:
    "The row of the server that a URL means; of several apps with one name, the newest"
def app_cookies(header: str, login: str) -> str:
    "The cookies that are the app's"
def without_token(query: str) -> str:
    "A query without the `token` of Jupyter's login"
def request_headers(headers: HTTPHeaders, login: str, by_token: bool, told: dict[Any, Any]) -> HTTPHeaders:
    "The headers of a request for the app"
def app_cookie(text: str, prefix: str, login: str) -> str | None:
    "A cookie of the app, for its own prefix"
def response_headers(headers: HTTPHeaders, prefix: str, login: str) -> Iterator[Any]:
    "Names and values of the headers for the browser"
async def open_stream(row: dict[Any, Any]) -> IOStream:
    "A connection to the server of an app"
@web.stream_request_body
class AppHandler(JupyterHandler):
    "A request, or a websocket, for an app of a kernel"
    upstream: Any
    refused: Exception | None
    async def prepare(self, **kwargs: Any) -> None:
        "Begin to pass the request on; its body comes when this is done"
    async def whole(self, *_: Any) -> Any:
        "The whole request has come: wait for the end of the response"
    get = whole
    post = whole
    put = whole
    delete = whole
    patch = whole
    head = whole
    options = whole
    async def data_received(self, chunk: Any) -> None: ...
    def on_connection_close(self) -> None:
        "The browser has gone: so does the connection to the app"
    @property
    def is_websocket(self) -> bool: ...
    def get_login_url(self) -> Any:
        "Where a browser that shows a page is sent for the login; to a script or a websocket the form would be of no use"
    def check_xsrf_cookie(self) -> None:
        "Jupyter asks for its token here; `_check_sender` takes the place of that"
    @property
    def content_security_policy(self) -> Any:
        "Jupyter's own, but Jupyter's pages may show the app in a frame: JupyterHub allows no page to do so"
    def begin(self, start_line: Any, headers: Any) -> None:
        "Set the head of the response: that of the app, and Jupyter's own headers where the app has none of that name"
def no_app_page(e: NoApp) -> str:
    "A page that says why there is no app"
