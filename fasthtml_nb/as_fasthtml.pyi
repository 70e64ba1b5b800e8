# Made by tools/stubs.py
"Run libraries and applications that import `fasthtml` on this package"
from importlib.abc import Loader, MetaPathFinder
from typing import Any
__all__ = ['AliasFinder', 'claim']
class AliasFinder(MetaPathFinder, Loader):
    "Import our module wherever `fasthtml` or a module of it is imported"
    def find_spec(self, name: Any, path: Any = None, target: Any = None) -> Any: ...
    def exec_module(self, module: Any) -> None: ...
def claim() -> None:
    "Make `fasthtml` mean this package in this process; an `ImportError` if the real one has already been imported"
