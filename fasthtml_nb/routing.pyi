# Made by tools/stubs.py
"Routes, the route table of an app, and the search for the route of a request"
from collections.abc import Iterable
from starlette.datastructures import URLPath
from starlette.routing import BaseRoute, Route, Router, WebSocketRoute
from starlette.types import Receive, Scope, Send
from typing import Any, Literal, Self
__all__ = ['all_meths', 'route_key', 'HostRoute', 'inner_app', 'WsRoute', 'by_precedence', 'RouteTable', 'TableRouter',
    'beyond_limits', 'refuse_long']
all_meths: list[str]
def route_key(r: BaseRoute) -> Any:
    "What two routes have in common if one replaces the other: kind, path without the names of parameters, and host"
class _HostPath:
    "What routes of handlers and of websockets have in common: our types of path parameters, and a host"
    path: Any
    endpoint: Any
    host: Any
    base_app: Any
    options: Any
    path_regex: Any
    path_format: Any
    param_convertors: Any
    host_regex: Any
    host_convertors: Any
    kind: Literal['http', 'websocket']
    methods: Any
    def __init__(self, path: Any, endpoint: Any, *, name: str | None = None, host: Any = None, app: Any = None, **kw: Any) -> None: ...
    def params(self, scope: Any, path: Any) -> Any:
        "The path parameters of a request, or `None` if it is not for this route"
    def matches(self, scope: Any) -> Any: ...
    def url_path_for(self, name: Any, /, **path_params: Any) -> URLPath:
        "The path of the route called `name`; values are percent-encoded, as by `.to()`"
    def __repr__(self) -> str: ...
class HostRoute(_HostPath, Route):
    "Route with optional host-header constraint using Starlette's {param} pattern syntax"
    def __init__(self, path: str, endpoint: Any, *, host: str | None = None, app: Any = None, methods: Iterable[str] | None = None,
        **kw: Any) -> None: ...
def inner_app(route: Any) -> Any:
    "What answers to a route, a mount or a host, without the middleware of the route"
class WsRoute(_HostPath, WebSocketRoute):
    "A websocket at a path; options as of `HostRoute`, without `methods`"
def by_precedence(routes: Any) -> list[Any]:
    "`routes` in the order in which they are tried: those for a host come first"
def _changes(name: Any) -> Any: ...
class RouteTable(list[Any]):
    "The routes of an app, in order of precedence, see `by_precedence`"
    observers: Any
    def __init__(self, routes: Any = ...) -> None: ...
    def changed(self) -> None:
        "The list has changed"
    @property
    def path_index(self) -> Any: ...
    def __enter__(self) -> Self:
        "Hold the table: requests see the changes all at once when the `with` ends"
    def __exit__(self, *args: Any) -> None: ...
    @property
    def by_key(self) -> Any:
        "The routes for each kind, path and host"
    def add(self, route: Any) -> BaseRoute:
        "Add `route`; it takes the place of the routes that it replaces"
    def discard(self, route: Any) -> None:
        "Remove `route` if it is there"
class TableRouter(Router):
    "Starlette's `Router`, which asks a `RouteTable`"
    def __init__(self, routes: Any = None, **kw: Any) -> None: ...
    @property
    def routes(self) -> RouteTable:
        "The table; a list that is assigned takes the place of what is in it"
    @routes.setter
    def routes(self, routes: Any) -> None: ...
    def url_path_for(self, name: Any, /, **path_params: Any) -> Any: ...
    async def app(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    def find(self, scope: Any) -> Any:
        "The route for a request, and what it adds to the scope; if there is none, one for another method"
    async def not_allowed(self, scope: Scope, receive: Receive, send: Send) -> None:
        "Answer 405, and name the methods that the path has"
    async def no_route(self, scope: Scope, receive: Receive, send: Send) -> Any:
        "Redirect to the path with or without a slash at its end, or answer 404"
def beyond_limits(scope: Any) -> tuple[int, str] | None:
    "Which part of a request is too long, if any"
async def refuse_long(status: Any, text: Any, scope: Scope, receive: Receive, send: Send) -> None:
    "Answer with `status`; a websocket too, if the server can do that"
