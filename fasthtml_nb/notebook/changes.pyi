# Made by tools/stubs.py
"Which cells change what the pages of an app show"
from fasthtml_nb.notebook.cells import Cells
from types import CodeType
from typing import Any
__all__ = ['code_names', 'dependencies', 'fingerprint', 'changed_names', 'ChangeWatcher']
def code_names(code: CodeType) -> set[str]:
    "The names in `code` and in the functions within it"
def _is_own_file(name: Any, file: Any) -> bool: ...
def dependencies(*fs: Any) -> dict[Any, Any]:
    "What functions use, directly or through others: (module, name) -> value"
def fingerprint(v: Any) -> tuple[int, bool]:
    "A number that is another one when the data `v` has been changed in place"
def changed_names(src: str) -> set[str]:
    "Names of the objects that a cell changes in place"
class _Data:
    "Fingerprints of what several apps use, each made once"
    known: Any
    def __init__(self) -> None: ...
    def of(self, v: Any) -> Any: ...
class ChangeWatcher:
    "Calls `changed(app, are_only_routes_new)` after each cell, and each call of a widget, that changed what pages show"
    cells: Cells
    changed: Any
    was: Any
    codes: Any
    data: _Data
    def __init__(self, cells: Cells, changed: Any) -> None: ...
    def begin(self, cell: Any = None) -> None: ...
    def end(self, ok: Any) -> None: ...
    def around(self, begins: bool) -> None:
        "A function is called outside of a cell, by a widget"
    def stop(self) -> None: ...
