# Made by tools/stubs.py
"What all targets share: the app, its name, and writing files beside it"
from fasthtml_nb.ship.cut import FhnbError
from pathlib import Path
from typing import Any
__all__ = ['folder_argument', 'force_option', 'port_option', 'DeployError', 'read_main', 'service_name', 'write_files',
    'write_and_show']
class DeployError(FhnbError):
    "An app that cannot be deployed"
def read_main(folder: Any) -> tuple[str, str]:
    "The `main.py` of a folder"
def service_name(folder: Any) -> str:
    "The name of a folder, as images and services may be named: `a-z`, `0-9` and `-`"
def write_files(folder: Any, files: dict[Any, Any], force: bool = False) -> list[Path]:
    "Write all files, or none if one of them is there already with another text"
def write_and_show(folder: Any, files: dict[Any, Any], next_step: str, force: bool = False) -> None:
    "Write the files of a target, and print them and what to do next"
folder_argument: Any
force_option: Any
port_option: Any
