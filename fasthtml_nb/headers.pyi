# Made by tools/stubs.py
"Check the headers and addresses that are sent to a client"
from starlette.exceptions import HTTPException
from typing import Any
__all__ = ['log', 'HeaderError', 'header_name', 'header_value', 'web_address', 'check_header', 'fit_headers', 'fit_response',
    'guarded']
log: Any
class HeaderError(HTTPException, ValueError):
    "A header, cookie or address that cannot be sent; the response has status 400 if a handler raises it"
    def __init__(self, msg: Any) -> None: ...
    def __str__(self) -> Any: ...
def _short(o: Any) -> Any: ...
def header_name(k: Any) -> str:
    "Return `k`, or raise a `HeaderError` if it cannot be the name of a header"
def header_value(k: Any, v: Any) -> str:
    "Return `v` as the value of the header `k`"
def web_address(s: str, where: str) -> str:
    "Return `s` if it is an `http`, `https` or relative address; otherwise raise a `HeaderError`"
def check_header(k: Any, v: Any) -> tuple[str, str]:
    "Return the name and the value of a header as they can be sent"
def fit_headers(hdrs: Any) -> list[Any]:
    "Return the headers of an ASGI message, checked; the same list if there is nothing to change"
def fit_response(res: Any) -> Any:
    "Check the headers of a response before it is sent"
def guarded(send: Any) -> Any:
    "Wrap the `send` of a request, so that headers which would break the connection are refused"
