# Made by tools/stubs.py
"Write, read and rewrite the cookies of responses and requests"
from fasthtml_nb.htmx import HttpHeader
from typing import Any
__all__ = ['default_flags', 'cookie_flags', 'cookie_text', 'CookieHeader', 'cookie', 'read_cookies', 'cookies_of', 'first_cookie',
    'with_path', 'cookie_below', 'for_frames']
default_flags: dict[str, Any]
def cookie_flags(key: str, max_age: Any = None, expires: Any = None, path: str | None = '/', domain: str | None = None,
    secure: bool = False, httponly: bool = False, samesite: str | None = None, partitioned: bool = False) -> str:
    "The flags of a cookie, as they stand behind its value; a `HeaderError` if one of them would end early"
def cookie_text(key: str, value: Any, samesite: Any = None, **flags: Any) -> str:
    "The value of a `set-cookie` header"
class CookieHeader(HttpHeader):
    "A cookie that is `Secure` where it is set by https"
    def on(self, req: Any) -> Any: ...
    def __repr__(self) -> str: ...
def cookie(key: str, value: Any = '', max_age: Any = None, expires: Any = None, path: Any = '/', domain: Any = None,
    secure: Any = None, httponly: bool = False, samesite: Any = 'lax') -> HttpHeader:
    "Create a 'set-cookie' `HttpHeader`"
def read_cookies(header: str) -> dict[Any, Any]:
    "The cookies in a header; text is UTF-8, as `cookie` and browsers write it"
def cookies_of(scope: Any) -> dict[Any, Any]:
    "The cookies of a request"
def first_cookie(scope: Any, name: str) -> str | None:
    "One cookie of a request; of several with its name the first, which browsers send for the longest path: another app may live at `/`"
def with_path(text: str, f: Any) -> str:
    "A cookie with another path; one whose name begins with `__Host-` stays, as browsers want its path to be `/`"
def cookie_below(text: str, prefix: str) -> str:
    "A cookie for `prefix` or a path below it, and for no other host"
def for_frames(text: str) -> str:
    "A cookie that browsers keep in a frame on a page of another site"
