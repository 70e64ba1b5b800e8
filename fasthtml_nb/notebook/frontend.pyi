# Made by tools/stubs.py
"Messages between this kernel and the pages that have its notebook open"
from typing import Any
__all__ = ['frontend', 'Frontend']
class Frontend:
    "A comm with all pages that have a notebook of this kernel open"
    comm: Any
    handlers: Any
    def __init__(self) -> None: ...
    def on(self, op: str) -> Any:
        "Decorator for a function that answers such a message; it takes the message's data and the list of its buffers"
    def start(self) -> None:
        "Have a comm that pages can find; nothing outside of a kernel"
    def tell(self, op: str, buffers: list[bytes] | None = None, **data: Any) -> None:
        "Send a message to the pages"
frontend: Any
