# Made by tools/stubs.py
"Say what a cell probably means, where HTML and Python allow what it says"
from fasthtml_nb.notebook.cells import Cells
from typing import Any
__all__ = ['hints', 'print_hints']
def hints(src: str, names: dict[Any, Any]) -> list[str]:
    "What a cell probably means, where it says something else that is allowed"
def print_hints(cells: Cells, ok: bool) -> None:
    "Print the hints for the cell that has just run, unless it is what it was"
