# Made by tools/stubs.py
"A client that calls an app without a server, in a cell or in a test"
from contextlib import AbstractContextManager
from fasthtml_nb.lifespan import LifespanRun
from httpx2 import Response
from typing import Any, Self
import asyncio
__all__ = ['client_loop', 'run_in_loop', 'Life', 'Client']
def client_loop() -> asyncio.AbstractEventLoop:
    "The event loop that clients run apps in"
def run_in_loop(coro: Any) -> Any:
    "Run `coro` in `client_loop`, and return its result"
class Life:
    "The lifespan of an app, in `client_loop`"
    run: LifespanRun
    started: bool
    lock: Any
    def __init__(self, app: Any, state: Any) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def leave(self) -> None:
        "Stop without waiting, when the client is garbage"
class Client:
    "A simple httpx ASGI client that doesn't require `async`"
    raise_errors: bool
    state: Any
    root_path: str
    cli: Any
    def __init__(self, app: Any, url: Any = 'http://testserver', raise_errors: bool = True, lifespan: bool = True, root_path: str = '',
        **kw: Any) -> None: ...
    @property
    def app(self) -> Any:
        "The app, or the one that took its place"
    def __getattr__(self, k: Any) -> Any: ...
    def close(self) -> None:
        "End the app's lifespan"
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def __repr__(self) -> str: ...
    def get(self, url: Any, *, params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ...,
        timeout: Any = ..., **kw: Any) -> Response: ...
    def delete(self, url: Any, *, params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ...,
        timeout: Any = ..., **kw: Any) -> Response: ...
    def head(self, url: Any, *, params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ...,
        timeout: Any = ..., **kw: Any) -> Response: ...
    def options(self, url: Any, *, params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ...,
        timeout: Any = ..., **kw: Any) -> Response: ...
    def post(self, url: Any, *, content: Any = None, data: Any = None, files: Any = None, json: Any = None, params: Any = None,
        headers: Any = None, cookies: Any = None, follow_redirects: Any = ..., timeout: Any = ..., **kw: Any) -> Response: ...
    def put(self, url: Any, *, content: Any = None, data: Any = None, files: Any = None, json: Any = None, params: Any = None,
        headers: Any = None, cookies: Any = None, follow_redirects: Any = ..., timeout: Any = ..., **kw: Any) -> Response: ...
    def patch(self, url: Any, *, content: Any = None, data: Any = None, files: Any = None, json: Any = None, params: Any = None,
        headers: Any = None, cookies: Any = None, follow_redirects: Any = ..., timeout: Any = ..., **kw: Any) -> Response: ...
    def request(self, method: str, url: Any, *, content: Any = None, data: Any = None, files: Any = None, json: Any = None,
        params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ..., timeout: Any = ..., **kw: Any) -> Response: ...
    def stream(self, method: str, url: Any, *, content: Any = None, data: Any = None, files: Any = None, json: Any = None,
        params: Any = None, headers: Any = None, cookies: Any = None, follow_redirects: Any = ..., timeout: Any = ..., **kw: Any) -> AbstractContextManager[Response]: ...
