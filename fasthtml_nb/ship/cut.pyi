# Made by tools/stubs.py
"Read a notebook, and make one module of its exported cells"
from pathlib import Path
from typing import Any
import ast
__all__ = ['notebook_modules', 'app_makers', 'how_to_export', 'FhnbError', 'ExportError', 'require_lab', 'did_you_mean', 'from_here',
    'read_cells', 'read_directives', 'without_directives', 'has_other_magic', 'captured_name', 'plain_code', 'is_exported',
    'default_exp', 'remove_statements', 'imports_only', 'parse_cell', 'exported_cells', 'is_call_of', 'app_name', 'add_serve',
    'module_source']
class FhnbError(Exception):
    "Base class of the errors that `fhnb` reports in one line: what is wrong, where, and the way out"
class ExportError(FhnbError):
    "A notebook that cannot be exported"
def require_lab(name: str, what: str) -> None:
    "Raise an `FhnbError` that says how to install the extra `[lab]`, unless the module `name` can be imported"
def did_you_mean(name: str, known: Any) -> str:
    "`; did you mean x?` for the nearest of the known names"
def from_here(path: Any) -> Path:
    "A path as somebody in this folder would type it; one outside of the folder as it is"
def read_cells(path: Any) -> list[dict[Any, Any]]:
    "The cells of a notebook; the `source` of each is one string"
def read_directives(src: str) -> dict[str, str]:
    "The `#| name value` lines at the top of a cell, as `{name: value}`"
def without_directives(src: str) -> str:
    "The code of a cell; its directives become empty lines, so that line numbers stay the same"
def has_other_magic(src: str) -> bool:
    "Does a cell have a cell magic that does not run it as it is, such as `%%html`?"
def captured_name(src: str) -> str | None:
    "`out` of `%%capture out`"
def plain_code(src: str, magic: str = '') -> str:
    "The code of a cell without directives and without such a magic, in as many lines"
def is_exported(cell: Any) -> bool:
    "Is it a code cell with `#| export`?"
def default_exp(cells: Any) -> str | None:
    "The module that `#| default_exp` names, if a cell has it"
def remove_statements(src: str, nodes: Any) -> str:
    "`src` without these statements"
notebook_modules: tuple[str, ...]
def imports_only(node: Any, modules: Any) -> bool:
    "Does the statement import from these modules, and from nothing else?"
def parse_cell(n: int, code: str) -> ast.Module:
    "The syntax tree of cell number `n`, or an `ExportError` that names the cell and the line"
def exported_cells(cells: Any) -> list[tuple[int, str]]:
    "Number and code of each cell with `#| export`; empty ones are left out"
app_makers: tuple[str, ...]
def is_call_of(node: Any, *names: Any) -> bool:
    "Is it a call of a function with one of these names?"
def app_name(code: str) -> str | None:
    "The variable that holds the app: the first that `fast_app()` or `FastHTML()` is assigned to"
def add_serve(code: str, where: Any = 'notebook') -> str:
    "The code of an app, with `serve()` as its last line"
how_to_export: str
def module_source(cells: Any, where: Any = 'notebook') -> str:
    "The module that the exported cells make"
