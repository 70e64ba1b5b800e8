# Made by tools/stubs.py
"What happens before and after a cell runs"
from contextlib import AbstractContextManager
from fasthtml_nb.notebook.ownership import Account
from typing import Any
__all__ = ['cells', 'Cells', 'watch', 'unwatch']
def _held(v: Any) -> Any:
    "The app or router that `v` is, or that it is a method of, as `rt` is"
class Cells(Account):
    "The account of a notebook, which is told when a cell begins and ends"
    on_begin: Any
    on_end: Any
    on_watch: Any
    on_settle: Any
    on_callback: Any
    swapped: Any
    on_move: Any
    def __init__(self) -> None: ...
    def begin(self, cell: Any, src: str = '') -> None:
        "A cell begins to run"
    def end(self, ok: bool, n: int | None = None) -> None:
        "The cell has run"
    def run(self, cell: Any, n: Any = None, src: Any = '') -> AbstractContextManager[Any]:
        "A cell that runs as long as the `with` block does"
    def ready(self) -> None:
        "The code of the cell is next: settle what `%autoreload` has changed, so that the cell sees it"
    def settle_run(self) -> list[tuple[Any, ...]]:
        "What the run has defined takes the place of what the run before has defined"
    def counterpart(self, o: Any) -> Any:
        "The app or router that had the name of `o` when the running cell began"
    def name_of(self, app: Any) -> str:
        "What the notebook calls `app`, for messages"
    def has_name(self, o: Any) -> bool:
        "Does a name of the notebook mean the app or router `o`?"
    def forget(self, cell: Any) -> None:
        "Remove what a cell has defined; the apps that it made stay, as names may mean them"
    def adopt(self) -> None:
        "Take up the apps and routers that exist"
    def unrecorded_like(self, routes: Any, added: Any) -> Any:
        "Those of `routes` that nobody noted, and that the cell probably defined before"
cells: Any
def watch() -> None:
    "Register the hooks with IPython, once"
def unwatch() -> None:
    "Remove the hooks"
