# Made by tools/stubs.py
"The look of the error page, and errors under the cell of their handler"
from collections import deque
from fasthtml_nb.tree import FT
from typing import Any
__all__ = ['panel_css', 'parents', 'failed_cell', 'error_lines', 'error_panel', 'panel_html', 'output_of', 'output_now',
    'show_error', 'ErrorDisplay']
def error_lines(exc: Any) -> list[str]:
    "The lines of a traceback with the user's frames only"
panel_css: str
def error_panel(title: str, request: str, lines: Any = ...) -> FT:
    "What the browser shows instead of an answer"
def panel_html(panel: Any, title: Any = None) -> str:
    "The HTML of a panel, or of a page that shows it"
parents: dict[Any, Any]
def output_of(cell: Any) -> Any:
    "A context in which what is printed is shown under `cell`"
def output_now(cell: Any) -> None:
    "From now on, show what this task prints under `cell`"
def show_error(exc: Any, request: str) -> Any:
    "Show `exc` in the notebook, or on stderr"
class ErrorDisplay:
    "Shows errors in the notebook: the same again as a count, and not more than can be read"
    seen: Any
    times: deque[Any]
    mute: bool
    def __init__(self) -> None: ...
    def show(self, exc: Any, cell: Any, handler: Any, request: Any, follows: bool = False, late: bool = False) -> None: ...
failed_cell: dict[Any, Any]
