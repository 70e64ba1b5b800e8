# Made by tools/stubs.py
"Start JupyterLab on a folder or notebook, and stop it with Ctrl-C"
from click import Command
from fasthtml_nb.ship.cut import FhnbError
from typing import Any
__all__ = ['LabError', 'open_lab_on', 'open_demo', 'lab', 'demo']
class LabError(FhnbError):
    "JupyterLab cannot be started"
def open_lab_on(path: Any = '.', browser: bool = True, port: int | None = None) -> None:
    "Start JupyterLab, and stop it at Ctrl-C"
def open_demo(folder: Any = 'fhnb-demo', browser: bool = True, port: int | None = None, open_lab: bool = True) -> None:
    "Copy the to-do template into a folder, if it is not there, and open JupyterLab on it"
lab: Command
demo: Command
