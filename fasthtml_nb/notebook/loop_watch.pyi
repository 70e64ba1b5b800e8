# Made by tools/stubs.py
"Say which line of an `async` handler holds up all other requests"
from typing import Any
__all__ = ['LoopWatch']
class LoopWatch:
    "Notices what blocks the event loop that requests run in; a context manager around each request"
    ref: Any
    tell: Any
    active: Any
    last: Any
    beat: Any
    on: bool
    told: Any
    def __init__(self, ref: Any, tell: Any = None) -> None: ...
    def __enter__(self) -> None: ...
    def __exit__(self, *args: Any) -> None: ...
