# Made by tools/stubs.py
"A dict for each user, kept in a signed cookie, and the key that signs it"
from starlette.middleware.sessions import Session, SessionMiddleware as _SessionMiddleware
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['get_key', 'SessionMiddleware', 'PortCookie']
def get_key(key: str | None = None, fname: Any = '.sesskey') -> str:
    "Return the session key: `key`, or the content of `fname`"
class SessionMiddleware(_SessionMiddleware):
    "Keep `scope['session']` in a signed cookie"
    def __init__(self, app: Any, secret_key: Any, session_cookie: Any = 'session_', max_age: Any = ..., path: Any = '/',
        same_site: Any = 'lax', https_only: bool = False, domain: Any = None) -> None: ...
    def load(self, cookie: str) -> Session:
        "Read the session from a cookie; it is empty if the cookie is forged, too old or malformed"
    def dump(self, sess: Any) -> str: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
class PortCookie:
    "ASGI middleware that keeps the session cookie `session_` under a name of its own for each port, `session_8000`"
    app: Any
    own: Any
    name: Any
    def __init__(self, app: Any, port: int | str | None) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
