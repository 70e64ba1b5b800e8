# Made by tools/stubs.py
"Decide, statement by statement, what `fhnb export --all` takes from a notebook"
from typing import Any
__all__ = ['notebook_calls', 'test_modules', 'widget_modules', 'tags', 'widget_names', 'pure_functions', 'frame_methods',
    'plot_methods', 'plot_modules', 'plot_settings', 'rules', 'names_used_later', 'Statement', 'KnownNames', 'notebook_reason',
    'CellChoice', 'choose']
notebook_calls: dict[str, Any]
test_modules: list[str]
widget_modules: list[str]
tags: set[str]
widget_names: set[str]
pure_functions: list[str]
frame_methods: list[str]
plot_methods: list[str]
plot_modules: tuple[str, ...]
plot_settings: list[str]
def names_used_later(node: Any) -> set[str]:
    "The global names that the functions and classes in a statement use"
class Statement:
    "A top-level statement of cell number `cell`; `reason` says why it stays in the notebook, `None` that it belongs to the app"
    node: Any
    cell: Any
    exported: Any
    reason: Any
    for_tests: bool
    binds: Any
    used_now: Any
    used_later: Any
    def __init__(self, node: Any, cell: Any, exported: bool = False) -> None: ...
    @property
    def uses(self) -> Any: ...
    @property
    def is_definition(self) -> bool: ...
    @property
    def is_route(self) -> bool: ...
    @property
    def is_helper(self) -> Any: ...
    @property
    def returns_component(self) -> bool:
        "Is it a function that returns a component?"
class KnownNames:
    "What the statements so far say about names"
    app: Any
    notebook: Any
    components: Any
    in_memory: bool
    def __init__(self, app: Any = ..., notebook: Any = ..., components: Any = ...) -> None: ...
rules: list[Any]
def notebook_reason(s: Statement, known: KnownNames) -> str | None:
    "Why a statement stays in the notebook; `None` if it belongs to the app"
class CellChoice:
    "What of a cell belongs to the app: `code`; and what stays in the notebook: `left`, pairs of a line and a reason"
    n: Any
    cell: Any
    src: Any
    code: str
    left: Any
    statements: Any
    def __init__(self, n: Any, cell: Any) -> None: ...
    @property
    def loops(self) -> Any:
        "First line of each loop that is exported without being marked, and so runs at each start"
    def __repr__(self) -> str: ...
    def finish(self) -> None:
        "Set `code` and `left`, when the statements have their reasons"
def choose(cells: Any) -> list[CellChoice]:
    "For each code cell that is not empty, what of it belongs to the app"
