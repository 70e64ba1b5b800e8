# Made by tools/stubs.py
"What `@rt` takes, and what it makes of a function"
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from contextvars import ContextVar
from functools import cached_property
from types import CodeType
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, overload
__all__ = ['observers', 'instances', 'adding', 'RouteHandler', 'unwrap_handler', 'nested_name', 'check_path', 'route_path',
    'route_methods', 'Routing', 'notify', 'added_from', 'RouteFuncs', 'RouterEntry', 'APIRouter', 'skips', 'Beforeware']
_P = ParamSpec('_P')
_C = TypeVar('_C', bound=type)
_F = TypeVar('_F', bound=Callable[..., Any])

class _Function(Protocol[_P]):
    @property
    def __code__(self) -> CodeType: ...
    def __call__(self, *args: _P.args, **kw: _P.kwargs) -> Any: ...
class _Decorator(Protocol):
    @overload
    def __call__(self, f: _Function[_P]) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, f: _C) -> _C: ...
    @overload
    def __call__(self, f: Callable[_P, Any]) -> RouteHandler[_P]: ...
class _Route(Protocol):
    "`rt`: the method `route` of an app"
    @overload
    def __call__(self, path: _Function[_P], methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, host: Any = None, before: Any = None) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, path: _C, methods: Iterable[str] | None = None, name: str | None = None, include_in_schema: bool = True,
        body_wrap: Any = None, host: Any = None, before: Any = None) -> _C: ...
    @overload
    def __call__(self, path: Callable[_P, Any], methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, host: Any = None, before: Any = None) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, path: str | None = None, methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, host: Any = None, before: Any = None) -> _Decorator:
        "Add a route at `path`"
class RouteHandler(Generic[_P]):
    "A handler that is a route: called as the function that it is, `str` and `.to()` are its URL"
    path: Any
    def __init__(self, f: Callable[_P, Any], path: str) -> None: ...
    def __call__(self, *args: _P.args, **kw: _P.kwargs) -> Any: ...
    def to(self, **kw: Any) -> str: ...
    rt = to
    @cached_property
    def params(self) -> list[Any]:
        "The parameters of the handler: what a request is to send, and what else it gets"
    def __str__(self) -> Any: ...
    def __repr__(self) -> str: ...
def unwrap_handler(f: Any) -> Any:
    "The function in a `RouteHandler`"
def nested_name(f: Any) -> str:
    "Get name of function `f` using '_' to join nested function names"
def check_path(path: Any, example: str) -> None:
    "Raise an error if `path` is not a path, as where the decorator's parentheses are missing"
def route_path(f: Any, path: Any, meths: Any) -> Any:
    "The path of a handler: what was given, else its name"
def _check_methods(methods: Any, name: str) -> list[str]:
    "The HTTP `methods` as a list; an error if one of them cannot be a method, a warning if it looks like a misspelt one"
def route_methods(f: Any, methods: Any) -> Any:
    "The HTTP methods of a handler: what was given, else its name, else GET and POST"
class Routing:
    "`route`, `get`, `post`, ... over one method, `_add_handler`"
    @overload
    def get(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def get(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def get(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def get(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def post(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def post(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def post(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def post(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def put(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def put(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def put(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def put(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def delete(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def delete(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def delete(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def delete(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def patch(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def patch(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def patch(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def patch(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def head(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def head(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def head(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def head(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def trace(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def trace(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def trace(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def trace(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
    @overload
    def options(self, path: _Function[_P], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def options(self, path: _C, name: Any = None, **kw: Any) -> _C: ...
    @overload
    def options(self, path: Callable[_P, Any], name: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def options(self, path: str | None = None, name: Any = None, **kw: Any) -> _Decorator: ...
observers: list[Any]
instances: Any
adding: ContextVar[tuple[Any, ...]]
def notify(kind: str, *objects: Any) -> None:
    "Tell the observers what was defined"
def added_from(entry: Any) -> AbstractContextManager[Any]:
    "What is added in this context comes from `entry` of a router"
class RouteFuncs:
    "The handlers of an `APIRouter`, by name"
    def __init__(self) -> None: ...
    def __setattr__(self, name: Any, value: Any) -> None: ...
    def __getattr__(self, name: Any) -> Any: ...
    def __dir__(self) -> Any: ...
class RouterEntry:
    "A function that an `APIRouter` was given, and how it becomes a route"
    router: Any
    f: Any
    path: Any
    args: Any
    kw: Any
    ws: Any
    def __init__(self, router: Any, f: Any, path: Any, args: Any, kw: Any, ws: bool = False) -> None: ...
    def add_to(self, target: Any) -> None:
        "Make it a route of `target`, an app or a router"
class APIRouter(Routing):
    "Add routes to an app"
    prefix: Any
    body_wrap: Any
    routes: Any
    wss: Any
    rt_funcs: RouteFuncs
    apps: Any
    def __init__(self, prefix: str | None = None, body_wrap: Any = ...) -> None: ...
    def full_path(self, path: Any, ws: bool = False) -> Any: ...
    @overload
    def __call__(self, path: _Function[_P], methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, path: _C, methods: Iterable[str] | None = None, name: str | None = None, include_in_schema: bool = True,
        body_wrap: Any = None, **kw: Any) -> _C: ...
    @overload
    def __call__(self, path: Callable[_P, Any], methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, **kw: Any) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, path: str | None = None, methods: Iterable[str] | None = None, name: str | None = None,
        include_in_schema: bool = True, body_wrap: Any = None, **kw: Any) -> _Decorator:
        "Add a route at `path`"
    route = __call__
    def ws(self, path: str, conn: Any = None, disconn: Any = None, name: str | None = None, middleware: Any = None) -> Callable[[_F], _F]:
        "Add a websocket route at `path`"
    def to_app(self, app: Any) -> None:
        "Add routes to `app`, and those that are defined later as they come"
def skips(patterns: Any, path: str, scope: Any = None) -> bool:
    "Does `path` match one of `patterns`? One that only describes an ending, `.*\\.css`, does not match a parameter of a handler"
class Beforeware:
    "A function that runs before the handlers, except for paths that match one of `skip`"
    f: Any
    everywhere: bool
    skip: Any
    def __init__(self, f: Any, skip: Iterable[str] | str | None = None, everywhere: bool = False) -> None: ...
    def skips(self, path: str, scope: Any = None) -> bool: ...
