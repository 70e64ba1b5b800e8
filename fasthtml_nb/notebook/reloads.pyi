# Made by tools/stubs.py
"A module that is reloaded replaces its routes, as a cell does"
from fasthtml_nb.notebook.cells import Cells
from typing import Any
from weakref import WeakKeyDictionary
__all__ = ['ModuleReloads']
class ModuleReloads:
    "Follows the modules that a cell imports or reloads"
    cells: Cells
    specs: Any
    named: Any
    had: Any
    versions: WeakKeyDictionary[Any, Any]
    def __init__(self, cells: Cells) -> None: ...
    def settle(self) -> bool:
        "What modules define now takes the place of what they defined before"
    def end(self, ok: bool) -> None:
        "If the cell failed, a module that it has reloaded has its old app again"
