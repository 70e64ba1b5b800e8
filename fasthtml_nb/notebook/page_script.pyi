# Made by tools/stubs.py
"What the pages of a notebook's server can do in addition"
from fasthtml_nb.root_path import Prefix
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['live_rt', 'page_script', 'add_script', 'OpenPages', 'PageScript']
live_rt: str
def page_script(live: bool = True, path: str = ..., prefix: Prefix | None = None, news: str = '', local: bool = False) -> bytes:
    "The script that a notebook's server adds to pages"
def add_script(body: bytes, script: bytes) -> bytes:
    "The page `body`, with `script` and a digest of the page at the end of its head, or at its end if it has none"
class OpenPages:
    "The open pages of a server; an ASGI app that tells them when to look again"
    open: Any
    key: Any
    told: Any
    added: Any
    def __init__(self) -> None: ...
    @property
    def news(self) -> str: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any:
        "Tell the latest news and what comes later by websocket; by HTTP, the latest only"
    def tell(self, new: bool = False) -> None:
        "Have the open pages look again"
class PageScript:
    "ASGI middleware that adds the script to whole pages"
    app: Any
    pages: OpenPages
    script: Any
    def __init__(self, app: Any, pages: OpenPages, live: bool = True, path: Any = ..., local: bool = False) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
