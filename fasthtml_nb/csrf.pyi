# Made by tools/stubs.py
"Refuse requests that the page of another site makes a browser send (CSRF)"
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['log', 'foreign_origin', 'as_origin', 'is_skipped', 'has_credentials', 'is_trusted', 'OriginGuard', 'refuse']
def foreign_origin(scope: Any) -> str | None:
    "The other site whose page sent a request; `None` for the app's own page and for clients that are not browsers"
def as_origin(s: str) -> str:
    "Return `s` as browsers write an origin, or raise a `ValueError`"
def is_skipped(app: Any, scope: Any) -> bool:
    "Is the path in `csrf_skip` of `app`, or of an app that is mounted in it?"
def has_credentials(scope: Any) -> bool:
    "Does the request have credentials that a browser sends by itself? A bearer token is not one: the page knows it"
def is_trusted(app: Any, origin: Any, credentials: bool = True) -> bool:
    "Does `app` let pages of `origin` write?"
log: Any
class OriginGuard:
    "ASGI middleware that refuses requests of other sites' pages with a 403; `owner` is the app whose settings count"
    app: Any
    owner: Any
    def __init__(self, app: Any, owner: Any) -> None: ...
    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    def lets_in(self, scope: Any, origin: Any) -> Any: ...
async def refuse(owner: Any, origin: Any, scope: Scope, receive: Receive, send: Send) -> Any:
    "Answer with a 403, and tell the developer the reason"
