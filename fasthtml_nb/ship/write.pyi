# Made by tools/stubs.py
"Write `main.py`, a package of modules, and `requirements.txt`, all or nothing"
from click import Command
from fasthtml_nb.ship.cut import ExportError
from pathlib import Path
from typing import Any
__all__ = ['project_of', 'notebooks_in', 'NotebookExport', 'ExportResult', 'export_nb', 'export_project', 'watch_notebooks',
    'export']
def project_of(path: Any) -> tuple[Any, ...]:
    "The project that has this notebook in its notebook folder; without one, the folder itself"
def notebooks_in(path: Any) -> list[Path]:
    "The notebooks of a project or folder"
class NotebookExport:
    "What is exported of a notebook: `code`, the cells that it comes from, the `module` that it becomes, and the name of its `app`"
    path: Path
    cells: Any
    code: Any
    module: Any
    app: Any
    choices: Any
    exported: Any
    def __init__(self, path: Any, all_cells: bool = False) -> None: ...
    def empty_error(self) -> ExportError:
        "The error to raise if there is nothing to export"
class ExportResult:
    "The `paths` that were written, the `routes` of the app (`None` without a check) and their `failures`; `notes`, `choices` of `--all`"
    paths: Any
    notes: Any
    choices: Any
    routes: Any
    failures: Any
    def __init__(self, paths: Any, checked: Any, notes: Any, choices: Any) -> None: ...
    def __repr__(self) -> str: ...
def export_nb(path: Any, dest: Any = None, check: bool = True, all_cells: bool = False) -> ExportResult:
    "Write the cells of a notebook to a module that serves the app"
def export_project(path: Any = '.', check: bool = True, all_cells: bool = False) -> ExportResult:
    "Write all notebooks of a project that have something to export"
def watch_notebooks(path: Any, on_save: Any, stop: Any = None) -> None:
    "Call `on_save` whenever a notebook was saved"
export: Command
