# Made by tools/stubs.py
"Send one message to everybody who is connected"
from collections import deque
from fasthtml_nb.app import FastHTML
from fasthtml_nb.broadcast.hub import Hub
from typing import Any
__all__ = ['Outbox', 'setup_ws']
class Outbox:
    "Messages on their way to one websocket"
    ws: Any
    limit: int
    patience: float
    items: deque[Any]
    more: Any
    full: bool
    loop: Any
    task: Any
    def __init__(self, ws: Any, limit: int = ..., patience: float = ...) -> None: ...
    def put(self, text: str) -> None:
        "Send `text` when its turn comes"
    def close(self) -> None: ...
def setup_ws(app: FastHTML, f: Any = ..., hub: Hub | str | None = None) -> Any:
    "Add a websocket at `/ws`, and return an async function that sends to every client there; `app._send` too"
