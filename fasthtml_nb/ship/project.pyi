# Made by tools/stubs.py
"Create a folder with a notebook, its `main.py`, tests and packaging"
from click import Command
from fasthtml_nb.ship.cut import FhnbError
from pathlib import Path
from typing import Any
__all__ = ['templates', 'template_packages', 'demo_folder', 'packaging_file', 'project_files', 'ProjectError', 'template_notebook',
    'new_project', 'new']
templates: dict[str, str]
template_packages: dict[str, Any]
demo_folder: Any
class ProjectError(FhnbError):
    "A project that cannot be created"
def template_notebook(name: str) -> Path:
    "The notebook of a template"
packaging_file: str
project_files: dict[str, str]
def new_project(dest: Any, template: str = 'minimal') -> list[Path]:
    "Create the folder of a project"
new: Command
