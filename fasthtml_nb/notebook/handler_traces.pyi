# Made by tools/stubs.py
"Figures that a handler leaves open, and a debugger that nobody can reach"
from contextlib import AbstractContextManager
from typing import Any
__all__ = ['note_figure', 'without_figures', 'refuse_breakpoint']
def note_figure(fig: Any) -> None:
    "matplotlib has made a figure"
def without_figures() -> AbstractContextManager[Any]:
    "In the `with` a request is answered: figures that it leaves open are closed"
def refuse_breakpoint(hook: Any) -> Any:
    "A `sys.breakpointhook` that raises where nobody can answer, and is `hook` elsewhere"
