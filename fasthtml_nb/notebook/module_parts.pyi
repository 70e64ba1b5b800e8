# Made by tools/stubs.py
"Headers and beforeware that a module adds belong to the module, and not to the cell that imports it"
from contextlib import AbstractContextManager
from fasthtml_nb.notebook.cells import Cells
from typing import Any
__all__ = ['ModuleParts']
class ModuleParts:
    "Notes what the code of modules adds to apps"
    cells: Cells
    sources: Any
    def __init__(self, cells: Cells) -> None: ...
    def around(self, module: Any) -> AbstractContextManager[Any]:
        "The code of `module` runs"
