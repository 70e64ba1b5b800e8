# Made by tools/stubs.py
"Serve the app of a notebook or of a module, and restart when it is saved"
from click import Command
from fasthtml_nb.ship.cut import FhnbError
from pathlib import Path
from typing import Any
__all__ = ['as_fasthtml_variable', 'ServeError', 'app_name_of', 'file_to_serve', 'load_app', 'load', 'check_port', 'uvicorn_args',
    'serve_file', 'serve', 'routes']
class ServeError(FhnbError):
    "An app that cannot be loaded or served"
def app_name_of(path: Any) -> str:
    "The variable that holds the app of a module"
def file_to_serve(path: Any) -> Path:
    "A notebook or module; of a folder, its `main.py` or `app.py`, or else its one notebook with an app"
as_fasthtml_variable: str
def load_app(path: Any) -> Any:
    "Run a notebook or a module in its folder, and return its app"
def load() -> Any:
    "The app that `FHNB_SERVED` names; uvicorn calls this in each of its processes"
def check_port(port: Any, host: Any) -> int:
    "The port, if the server can listen on it; a free one for 0"
def uvicorn_args(path: Any, host: Any, port: Any, reload: Any, workers: Any, more: Any = ...) -> list[str]:
    "The arguments of uvicorn's own command"
def serve_file(path: Any, host: str = '127.0.0.1', port: int = ..., reload: bool = True, workers: int | None = None, more: Any = ...,
    logs: str = 'text') -> Any:
    "Serve the app of a notebook or of a module, until Ctrl-C"
serve: Command
routes: Command
