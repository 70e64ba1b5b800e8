# Made by tools/stubs.py
"What a handler may return, and the response that is made of it"
from fasthtml_nb.page import PageStyle
from starlette.background import BackgroundTask
from starlette.responses import HTMLResponse, Response
from typing import Any
__all__ = ['vary', 'lone_string', 'take_apart', 'CheckedHTML', 'add_task', 'to_response', 'Redirect', 'FtResponse', 'of_class']
def lone_string(resp: Any) -> str | None:
    "The string that was returned alone, or beside nothing but headers and tasks: it is HTML. In a list, or beside components, it is text"
def take_apart(resp: Any) -> tuple[Any, ...]:
    "The content: a string that is HTML, a flat tuple of elements, a mapping or a list of mappings for JSON, or any other object"
vary: str
class CheckedHTML(HTMLResponse):
    "An `HTMLResponse` with status 200, whose headers need no check"
    status_code: Any
    background: Any
    body: Any
    raw_headers: Any
    def __init__(self, html: Any, varies: bool = False) -> None: ...
def add_task(resp: Any, task: Any) -> None:
    "Run `task` after `resp` is sent, behind the tasks that it has"
def to_response(req: Any, resp: Any, cls: Any = ..., status_code: int = 200, page: PageStyle | None = None, body_wrap: Any = None,
    injects: Any = None, is_file: Any = None) -> Response:
    "The response for what a handler returned"
class Redirect:
    "Use HTMX or Starlette RedirectResponse as required to redirect to `loc`"
    loc: Any
    def __init__(self, loc: Any) -> None: ...
    def __response__(self, req: Any) -> Any: ...
class FtResponse:
    "Wrap an FT response with any Starlette `Response`"
    content: Any
    status_code: int
    headers: Any
    cls: Any
    media_type: str | Any
    background: BackgroundTask | Any
    injects: Any
    def __init__(self, content: Any, status_code: int = 200, headers: Any = None, cls: Any = ..., media_type: str | None = None,
        background: BackgroundTask | None = None) -> None: ...
    def __response__(self, req: Any) -> Any: ...
def of_class(req: Any, resp: Any, cls: Any, where: str) -> object:
    "The response of class `cls` with the content that a handler returned"
