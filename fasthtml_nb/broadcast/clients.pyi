# Made by tools/stubs.py
"Send one message to everybody who is connected"
from collections import deque
from typing import Any
__all__ = ['Outbox']
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
