# Made by tools/stubs.py
"Reload the pages in the browser when the server has restarted"
from fasthtml_nb.app import FastHTML
from typing import Any
__all__ = ['live_reload_path', 'live_reload_ws', 'FastHTMLWithLiveReload']
live_reload_path: str
async def live_reload_ws(websocket: Any) -> None:
    "Accept, and stay open until the server stops"
class FastHTMLWithLiveReload(FastHTML):
    "A `FastHTML` whose pages reload when the server has restarted; run it with `uvicorn main:app --reload`"
    def __init__(self, *args: Any, reload_attempts: int = 20, reload_interval: int = 1000, **kwargs: Any) -> None: ...
