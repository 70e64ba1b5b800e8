# Made by tools/stubs.py
"Ask for a name and a password before a request reaches the app"
from fasthtml_nb.handlers import MiddlewareBase
from starlette.middleware import Middleware
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['auth_hdrs', 'credentials', 'BasicAuthMiddleware', 'user_pwd_auth', 'basic_logout']
auth_hdrs: dict[str, str]
def credentials(conn: Any) -> tuple[str, str] | None:
    "The name and the password that the client sent"
class BasicAuthMiddleware(MiddlewareBase):
    "Admit requests and websockets whose name and password `cb` accepts; the name becomes `auth`"
    cb: Any
    skip: Any
    def __init__(self, app: Any, cb: Any, skip: Any = None) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
    async def authenticate(self, conn: Any) -> Any:
        "Return the name of the user, or `None`"
def user_pwd_auth(lookup: Any = None, skip: Any = None, **kwargs: Any) -> Middleware:
    "Make the middleware that admits the users in `lookup` or `kwargs`"
def basic_logout(request: Any) -> str:
    "A URL with a wrong name and password, which makes the browser forget the correct ones"
