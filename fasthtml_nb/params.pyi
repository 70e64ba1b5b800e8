# Made by tools/stubs.py
"A handler's signature is read once, when its route is defined; then each request becomes keyword arguments"
from collections.abc import Callable
from dataclasses import dataclass
from starlette.exceptions import HTTPException
from typing import Any
__all__ = ['missing', 'places', 'special_names', 'special_types', 'Source', 'ApiReturn', 'Special', 'special', 'ParamError', 'Param',
    'is_async', 'user_level', 'Binder', 'call']
missing: Any
places: tuple[str, ...]
class Source:
    "The values that a connection offers, by name, each kind read when first needed"
    conn: Any
    scope: Any
    form: Any
    msg: Any
    body: Any
    extra: Any
    def __init__(self, conn: Any, form: Any = None, msg: Any = None, extra: Any = None) -> None: ...
    @property
    def query(self) -> Any: ...
    @property
    def headers(self) -> Any: ...
    @property
    def cookies(self) -> Any: ...
    def find(self, name: Any, session: bool = True) -> Any:
        "The value of `name`, from the first of `places` that has it, or `missing`; of a websocket message first"
class ApiReturn:
    "Request param: `api(page, **data)` is `data` as JSON for a client that accepts `application/json`, else `page`"
    isapi: Any
    def __init__(self, isapi: bool = False) -> None: ...
    def __bool__(self) -> Any: ...
    def __call__(self, norm: Any, **kwargs: Any) -> Any: ...
@dataclass(frozen=True)
class Special:
    "A row of the tables of special parameters"
    doc: str
    extract: Callable[..., Any]
    annotations: tuple[Any, ...] | None = ...
    reads: str = ...
special_names: dict[str, Any]
special_types: dict[Any, Any]
def special(name: str, anno: Any = ...) -> Special | None:
    "The row of a special parameter: of its type, else of its name"
class ParamError(HTTPException):
    "A parameter that is missing or does not fit"
    hint: Any
    def __init__(self, status_code: Any, detail: Any, hint: Any = '') -> None: ...
@dataclass
class Param:
    "A parameter of a handler"
    name: str
    annotation: object
    default: object
    kind: str
    doc: str = ...
    places: tuple[Any, ...] = ...
    reads: str = ...
    extract: Callable[..., Any] | None = ...
    @property
    def required(self) -> bool:
        "Is a request without it refused?"
    @property
    def special(self) -> bool: ...
    @property
    def comes_from(self) -> Any:
        "What it is, or where it is looked for, in words"
    def __str__(self) -> Any: ...
    def of(self, fn: Any) -> str:
        "How an error names it: with its function, without its default"
def is_async(f: Any) -> bool:
    "Is `f` a coroutine function, or an object that is called like one?"
def user_level() -> int:
    "The `stacklevel` of the first frame outside of the package, for a warning that is to point at the user's line"
class Binder:
    "The arguments of `fn` from a connection, and the class of responses that `fn` makes: its signature is read here, once"
    fn: Any
    is_async: Any
    fallback: str | Any
    params: Any
    makes: Any
    reads_body: Any
    reads_text: Any
    def __init__(self, fn: Any, fallback: str | None = None) -> None: ...
    async def __call__(self, conn: Any, msg: Any = None, **extra: Any) -> dict[Any, Any]:
        "Keyword arguments for `fn`"
async def call(bind: Binder, conn: Any, msg: Any = None, **extra: Any) -> Any:
    "Bind `conn` and call the handler, in a thread if it is not a coroutine function"
