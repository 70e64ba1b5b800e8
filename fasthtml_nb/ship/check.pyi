# Made by tools/stubs.py
"Run a notebook and its module, each in its own process, and compare their routes"
from fasthtml_nb.ship.cut import FhnbError
from typing import Any, Self
__all__ = ['CellError', 'run_code', 'new_module', 'run_cells', 'StandIn', 'route_list', 'app_in', 'notebook_routes', 'import_file',
    'module_routes', 'describe_failure', 'call_in_process', 'compare_routes', 'CheckResult', 'check_modules', 'Places']
class CellError(FhnbError):
    "A cell that fails: its number `n`, and the exception `error`"
    n: Any
    error: Any
    def __init__(self, n: Any, error: Any) -> None: ...
def run_code(code: Any, n: int, path: Any, ns: dict[Any, Any], src: str | None = None) -> None:
    "Run code of cell number `n` of the notebook `path` in the namespace `ns`; an `await` at the top level is allowed"
def new_module(path: Any) -> dict[Any, Any]:
    "A new module for the notebook `path`; its name ends in `.ipynb`, so that `import redis` works in `redis.ipynb`"
def run_cells(cells: Any, path: Any) -> dict[Any, Any]:
    "Run cells as a module with the notebook's name"
class StandIn:
    "Replaces servers, frames and magics: accepts every call and attribute, and does nothing"
    def __init__(self, *args: Any, **kw: Any) -> None: ...
    def __call__(self, *args: Any, **kw: Any) -> Self: ...
    def __getattr__(self, k: Any) -> Self: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def __iter__(self) -> Any: ...
    def __str__(self) -> str: ...
def route_list(app: Any) -> list[Any]:
    "Path, methods, name and host of each route"
def app_in(ns: dict[Any, Any], name: Any) -> Any:
    "The app of a module; an error if its name means something else at the end, such as a handler that is called `app`"
def notebook_routes(path: Any) -> list[Any]:
    "Run a notebook with stand-ins for its servers, and list the routes of its app"
def import_file(path: Any, name: Any) -> Any:
    "Import a module from its file"
def module_routes(path: Any, name: str = '', call: str = 'yes') -> dict[Any, Any]:
    "Import a module, list its routes and names, and call its routes"
def describe_failure(e: Any) -> dict[Any, Any]:
    "The text of an exception, with the innermost line of the user's code, and the name that is missing, if it is that"
def call_in_process(function: str, *args: Any, cwd: Any, path: Any = ..., timeout: Any = ...) -> dict[Any, Any]:
    "Call a function of this module in a new process"
def compare_routes(ours: Any, theirs: Any, module: Any, nb: Any) -> str | None:
    "What differs, or `None`"
class CheckResult:
    "The `routes` of an app, `None` if there is none; the `failures` of routes that were called; and `notes` for the user"
    routes: Any
    failures: Any
    notes: Any
    def __init__(self, routes: Any, failures: Any = ..., notes: Any = ...) -> None: ...
def check_modules(nb: Any, cells: Any, exported: Any, root: Any, files: Any, main: Any) -> CheckResult:
    "Import the module, call its routes, run the notebook, and compare; an `ExportError` says what is wrong"
class Places:
    "The lines of a module, as lines of the cells that they come from"
    nb: Any
    cells: Any
    exported: Any
    src: Any
    main: Any
    def __init__(self, nb: Any, cells: Any, exported: Any, src: Any, main: Any) -> None: ...
    def cell_line(self, line: Any) -> str | None:
        "`cell 2, line 3` for a line of the module"
    def of_error(self, error: Any) -> str:
        "The text of an error, with the cell instead of the module's line"
    def failure_text(self, what: Any, error: Any) -> str: ...
