# Made by tools/stubs.py
"Show pages and components of an app in the notebook"
from typing import Any
__all__ = ['frame', 'link_to', 'HTMX', 'show', 'ws_client']
def frame(height: Any = 'auto', path: str | None = None, hints: dict[Any, Any] | None = None, style: str | None = None, **attrs: Any) -> Any:
    "A frame, and the scripts that fill it and keep it as high as its content"
def link_to(path: Any, hints: Any) -> Any:
    "A link to a page of the app, and the script that finds its address"
def HTMX(path: Any = '/', host: str = 'localhost', app: Any = None, port: int | None = None, height: Any = 'auto',
    link: bool = False, iframe: bool = True, client: Any = None, url: str | None = None, **kw: Any) -> Any:
    "An iframe which displays the HTMX application in a notebook."
def show(*s: Any, iframe: bool = False, height: Any = 'auto', style: str | None = None, app: Any = None, port: int | None = None) -> Any:
    "Same as fasthtml.components.show, but alive: htmx works, with a server behind it"
def ws_client(app: Any, nm: str = '', host: str = 'localhost', port: int | None = None, ws_connect: str = '/ws', frame: bool = True,
    link: bool = True, **kwargs: Any) -> Any:
    "A page that is connected to the app's websocket, shown in the notebook"
