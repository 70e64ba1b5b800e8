# Made by tools/stubs.py
"`FastHTML`, a Starlette application whose routes are Python functions"
from collections.abc import Callable, Iterable
from fasthtml_nb.decorators import RouteHandler, Routing, _C, _Decorator, _F, _Function, _P
from fasthtml_nb.endpoints import Endpoint as Endpoint
from fasthtml_nb.lifespan import Lifespan, StartableRouter
from fasthtml_nb.page import PageStyle
from fasthtml_nb.testing import Client
from fasthtml_nb.tree import FT
from httpx2 import AsyncClient
from pathlib import Path
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send
from typing import Any, Literal, overload
__all__ = ['cors_allow', 'refuse_option', 'FastHTML']
def refuse_option(where: str, name: str, options: Any, level: Any = 3) -> None:
    "Raise `no_option`; where `fasthtml` means this package, warn instead: applications run there that FastHTML let pass"
class _Before(list[Any]):
    "The beforeware of an app, which hears of changes"
    app: Any
    def __init__(self, app: Any, wares: Any) -> None: ...
    def changed(self) -> None: ...
cors_allow: Any
class FastHTML(Routing, Starlette):
    "A Starlette application whose handlers are Python functions with typed parameters"
    successor: Any
    trusted_proxies: Any
    page: PageStyle
    lifespan: Lifespan
    router: StartableRouter
    before: _Before
    after: Any
    exception_handlers: Any
    key_fname: Any
    sess_cls: Any
    session_cookie: Any
    max_part_size: Any
    max_body_size: Any
    trusted_origins: Any
    csrf_skip: Any
    sess_kw: Any
    def __init__(self, debug: bool = False, routes: tuple[Any, ...] | list[Any] | None = None,
        middleware: tuple[Any, ...] | list[Any] | Middleware | None = None, title: str = 'FastHTML page',
        exception_handlers: dict[Any, Any] | None = None, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
        hdrs: tuple[Any, ...] | list[Any] | FT | None = None, ftrs: tuple[Any, ...] | list[Any] | FT | None = None,
        exts: tuple[Any, ...] | list[Any] | str | None = None, before: Any = None, after: Any = None, surreal: bool = True,
        htmx: bool = True, htmx4: bool = False, default_hdrs: bool = True, sess_cls: Any = ..., secret_key: str | None = None,
        session_cookie: str = 'session_', max_age: int = ..., sess_path: str = '/', same_site: str = 'lax',
        sess_https_only: bool = False, sess_domain: str | None = None, key_fname: str | Path = '.sesskey', body_wrap: Any = ...,
        htmlkw: dict[Any, Any] | None = None, nb_hdrs: bool = False, canonical: bool = False, max_part_size: int = ...,
        max_body_size: int = ..., trusted_origins: Iterable[str] | str = ..., csrf_skip: Iterable[str] | str = ...,
        trusted_proxies: Any = None, assets: str | None = None, **bodykw: Any) -> None: ...
    def add_route(self, path: Any = None, route: Any = None, methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, **kw: Any) -> Any:
        "Add a route, in the place of one that serves the same: a route object or, as in Starlette, a path and an endpoint"
    @property
    def secret_key(self) -> Any: ...
    @property
    def assets(self) -> Any: ...
    @assets.setter
    def assets(self, how: Any) -> None: ...
    def bound(self, f: Any, fallback: Any = None) -> Any:
        "The `Binder` of a function that runs before or after handlers, made once"
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    def build_middleware_stack(self) -> Any:
        "Starlette's stack, with our own middleware outside of the user's"
    def add_middleware(self, middleware_class: Any, *args: Any, **kw: Any) -> Any:
        "Add a middleware around those there are, in a running app too"
    def middleware(self, middleware_type: str) -> Any:
        "Decorator: call the `async def f(request, call_next)` around each request; it may return what handlers return"
    def add_exception_handler(self, exc_class_or_status_code: Any, handler: Any) -> Any:
        "Handle an exception class or a status code, in a running app too"
    def exception_handler(self, exc_class_or_status_code: Any) -> Any:
        "Decorator: handle an exception class or a status code"
    def on_event(self, event_type: Any) -> Any:
        "Decorator: run the function at 'startup' or 'shutdown'"
    def add_event_handler(self, event_type: Any, func: Any) -> None:
        "Run `func` at 'startup' or 'shutdown'"
    def set_lifespan(self, value: Any) -> None:
        "Set the lifespan context manager for the FastHTML app"
    @overload
    def route(self, path: _Function[_P], methods: Iterable[str] | None = None, name: str | None = None, include_in_schema: bool = True,
        body_wrap: Any = None, host: Any = None, before: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def route(self, path: _C, methods: Iterable[str] | None = None, name: str | None = None, include_in_schema: bool = True,
        body_wrap: Any = None, host: Any = None, before: Any = None, **kw: Any) -> _C: ...
    @overload
    def route(self, path: Callable[_P, Any], methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, host: Any = None, before: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def route(self, path: str | None = None, methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, host: Any = None, before: Any = None, **kw: Any) -> _Decorator:
        "Add a route at `path`; `kw` are other options of Starlette's `Route`, as `middleware`"
    def add_websocket_route(self, path: Any, func: Any, conn: Any = None, disconn: Any = None, name: str | None = None,
        middleware: Any = None, **kw: Any) -> None:
        "Add a websocket whose messages call `func`"
    def ws(self, path: str, conn: Any = None, disconn: Any = None, name: str | None = None, middleware: Any = None) -> Callable[[_F], _F]:
        "Add a websocket route at `path`; `kw` are other options of Starlette's `WebSocketRoute`"
    def websocket_route(self, path: str, name: str | None = None, **kw: Any) -> Any:
        "Decorator: a websocket as in Starlette, whose function takes the `WebSocket`, accepts it, receives and sends"
    def mount(self, path: str, app: Any = None, name: str | None = None, **kw: Any) -> None:
        "Serve all that is below `path` by another ASGI app; `kw` are other options of Starlette's `Mount`, as `routes` and `middleware`"
    def host(self, host: str, app: Any, name: str | None = None, **kw: Any) -> None:
        "Serve all requests to `host` by another ASGI app"
    def static_route_exts(self, prefix: str = '/', static_path: Any = '.', exts: str = 'static') -> None:
        "Add a static route at URL path `prefix` with files from `static_path` and `exts` defined by `reg_re_param()`"
    def static_route(self, ext: str = '', prefix: str = '/', static_path: Any = '.') -> None:
        "Add a static route at URL path `prefix` with files from `static_path` and single `ext` (including the '.')"
    def devtools_json(self, path: Any = None, uuid: str | None = None) -> None:
        "Let Chrome's developer tools find the folder of the project"
    def decode_session(self, cookie: str) -> dict[Any, Any]:
        "Decode a signed session cookie"
    @overload
    def get_client(self, asink: Literal[False] = False, **kw: Any) -> Client: ...
    @overload
    def get_client(self, asink: Literal[True], **kw: Any) -> AsyncClient:
        "Get an httpx client with session cookies set from `**kw`"
    def get_testclient(self, **kw: Any) -> TestClient:
        "Get a Starlette `TestClient` with session cookies set from `**kw`; its `session` is a copy of what is in the session now"
    title: Any
    hdrs: Any
    ftrs: Any
    htmlkw: Any
    bodykw: Any
    body_wrap: Any
    canonical: Any
    def setup_ws(app: Any, f: Any = ..., hub: Any = None) -> Any: ...
