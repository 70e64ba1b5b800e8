# Made by tools/stubs.py
"Find the names that exported code uses, and that exist in the notebook only"
from typing import Any
__all__ = ['ipython_names', 'notebook_imports', 'defining_cell', 'origin', 'line_of_name', 'undefined_names', 'undefined_name_error',
    'undefined_name_notes']
ipython_names: tuple[str, ...]
def notebook_imports(cells: Any) -> dict[str, str]:
    "Each name that the notebook imports from modules that only a notebook has, and the import"
def defining_cell(cells: Any, name: Any, exported: Any) -> int | None:
    "Number of the cell that defines `name` in code that is not exported"
def origin(cells: Any, name: Any, exported: Any) -> str | None:
    "Where the notebook has a name from that was not exported, and what to do; `None` if it is not known"
def line_of_name(cell: Any, name: Any) -> int | None:
    "The first line of a cell that uses a name"
def undefined_names(exported: Any, names: Any) -> list[tuple[Any, ...]]:
    "Names that functions of the module use, and that the module does not have"
def undefined_name_error(nb: Any, cells: Any, exported: Any, names: Any, module: Any) -> str | None:
    "What to say of the first undefined name that the notebook has"
def undefined_name_notes(nb: Any, cells: Any, exported: Any, names: Any) -> list[str]:
    "A note for each undefined name that the notebook does not have either"
