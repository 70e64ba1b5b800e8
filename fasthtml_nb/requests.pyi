# Made by tools/stubs.py
"The body of a request, read once and within the limits of the app"
from fasthtml_nb.page import PageStyle
from starlette.datastructures import FormData
from starlette.requests import Request as _Request
from typing import Any
__all__ = ['DEF_MAXPART', 'query_dict', 'form2dict', 'has_body', 'read_body', 'read_json', 'parse_form', 'Request']
def query_dict(scope: Any) -> dict[Any, Any]:
    "The query of a connection; a list where a name comes several times"
def form2dict(form: FormData | dict[Any, Any]) -> dict[Any, Any]:
    "Convert starlette form data to a dict"
DEF_MAXPART: int
def has_body(scope: Any, untyped: bool = False) -> bool:
    "May the request have a body? If its length is not given, as in AWS Lambda, only the messages of ASGI say whether it has one"
async def read_body(req: _Request) -> bytes:
    "The body of `req`; a 413 if it is longer than the app's `max_body_size`"
async def read_json(req: _Request) -> Any:
    "The JSON body of `req`, `{}` if it is empty; a 400 if it is not valid JSON"
async def parse_form(req: _Request) -> FormData | dict[Any, Any]:
    "The fields of a form or JSON body; Starlette errors on empty multipart forms, so this checks for that situation"
class Request(_Request):
    "Starlette's `Request`, with the limits of the app"
    async def body(self) -> bytes: ...
    async def json(self) -> Any: ...
    def form(self, **limits: Any) -> Any: ...
    @property
    def cookies(self) -> dict[Any, Any]: ...
    @property
    def outer_app(self) -> Any:
        "The app that the request's `app` is mounted in, `None` if it is not mounted in one"
    @property
    def injects(self) -> Any:
        "Components that go behind what the handler returns; beforeware, handlers and afterware add to it"
    @property
    def page(self) -> PageStyle:
        "The style of this request's page: the app's, until the request has its own"
    @property
    def own_page(self) -> PageStyle:
        "A copy of the app's style that belongs to this request"
    hdrs: Any
    ftrs: Any
    htmlkw: Any
    bodykw: Any
    title: Any
