# Made by tools/stubs.py
"What the package uses of other libraries that their documentation does not promise, and libraries that may be missing"
from contextlib import AbstractContextManager
from starlette._utils import AwaitableOrContextManagerWrapper as AwaitableOrContextManagerWrapper, is_async_callable as is_async_callable
from typing import Any, NamedTuple
__all__ = ['receive_and_send', 'kept_form', 'is_stream_read', 'own_request_response', 'own_call', 'current_part', 'running_loop',
    'running_frames', 'internals', 'kept_body', 'keep_body', 'keep_form', 'mounted_app', 'exchange_mounted', 'transport_of',
    'serve_sockets', 'access_fields', 'has_own_formatters', 'configure_logging', 'parent_of', 'running_cell', 'is_cell_message',
    'deleted_cells', 'output_under', 'can_show', 'output_from_now', 'show_traceback', 'code_name', 'is_registered', 'register_first',
    'keep_last', 'failed_reloads', 'html_formatter', 'drop_magic', 'ipython_shell', 'kernel_of', 'answer_inspect', 'show_errors_by',
    'missing_package', 'require', 'know_column_types', 'is_column_type', 'import_fastlite', 'wrap_starts', 'Internal',
    'AwaitableOrContextManagerWrapper', 'is_async_callable']
receive_and_send: Any
def kept_body(req: Any) -> bytes | None:
    "Starlette: the body that a request has read already, `None` if it has not"
def keep_body(req: Any, body: bytes) -> bytes:
    "Starlette: have `req.body()` and `req.stream()` give `body`"
kept_form: Any
def keep_form(req: Any, form: Any) -> Any:
    "Starlette: have `req.form()` give `form`, and `req.close()` close its files"
def mounted_app(route: Any) -> Any:
    "Starlette: the app of a route; of a `Mount`, that without the middleware of the mount"
def exchange_mounted(route: Any, old: Any, new: Any) -> None:
    "Starlette: have a `Mount` or `Host` of the app `old` lead to `new`, also for its URLs"
is_stream_read: Any
own_request_response: Any
own_call: Any
current_part: Any
def transport_of(receive: Any) -> Any:
    "uvicorn: the transport of the connection that `receive` belongs to; `None` if it is not uvicorn's own `receive`"
def serve_sockets(server: Any, sockets: Any) -> Any:
    "uvicorn: a coroutine that serves on `sockets` without replacing the signal handlers of the process, as `Server.serve` does"
def access_fields(record: Any) -> dict[Any, Any] | None:
    "uvicorn: client, method, path with query and status, of a log record of a request or of a websocket's handshake; else `None`"
def has_own_formatters(handlers: Any) -> bool:
    "uvicorn: do these handlers write log records as uvicorn does by default?"
def configure_logging(config: dict[Any, Any]) -> None:
    "uvicorn: have servers that get no other configuration of logging, and their processes, use `config`"
def parent_of(shell: Any) -> dict[Any, Any] | None:
    "ipykernel: the message that runs the current cell"
def running_cell(shell: Any) -> str | None:
    "JupyterLab 3, VS Code: the id of the cell that runs, from the metadata of the message"
def is_cell_message(shell: Any) -> bool:
    "ipykernel: does the kernel handle a cell just now, and not a widget's message? IPython's events do not tell the two apart"
def deleted_cells(shell: Any) -> list[str]:
    "JupyterLab: the ids of the cells that were deleted or cut since the last run, from the metadata of the message"
def output_under(shell: Any, parent: dict[Any, Any] | None) -> AbstractContextManager[Any]:
    "ipykernel 7.4: in the `with`, what this thread prints and shows goes below the cell that the message `parent` ran"
def can_show(shell: Any) -> bool:
    "ipykernel 7.4: can output be shown below a cell that ran before, and be changed there?"
def output_from_now(shell: Any, parent: dict[Any, Any] | None) -> None:
    "ipykernel 7.4: from now on, what this task prints and shows goes below the cell that the message `parent` ran"
def show_traceback(shell: Any, exc: Any, tb: Any, message: str, lines: Any = None) -> bool:
    "ipykernel 7.4: show `exc` with the traceback `tb`, in colours, below the cell that `output_under` says"
def code_name(shell: Any, filename: str) -> str | None:
    "IPython: how a traceback calls the code in `filename`, `Cell In[3]`; `None` if it is not a cell"
def is_registered(shell: Any, event: str, f: Any) -> bool:
    "IPython: is `f` called at `event`? Only `register` and `unregister` are documented"
def register_first(shell: Any, event: str, f: Any) -> None:
    "IPython: have `f` called at `event` before the functions of others, such as `%autoreload`"
def keep_last(shell: Any, event: str, f: Any) -> None:
    "IPython: have `f`, which is registered, called after the functions that others have registered since"
def failed_reloads(shell: Any) -> set[str]:
    "IPython: the files that `%autoreload` could not reload as they are now"
def html_formatter(shell: Any) -> Any:
    "IPython: what decides how objects look in a notebook"
def drop_magic(shell: Any, kind: str, name: str) -> None:
    "IPython: forget the magic `name`, `kind` is 'line' or 'cell'; there is a function to add one, and none to remove one"
def ipython_shell() -> Any:
    "IPython: the shell that this runs in; `None` outside of IPython, which is not imported for the question"
def kernel_of(shell: Any) -> Any:
    "ipykernel: the kernel of the shell; `None` in a terminal"
def answer_inspect(kernel: Any, f: Any) -> None:
    "ipykernel: ask `f(code, cursor)` first what there is to say about the code at the cursor; `None` leaves it to the kernel"
def show_errors_by(shell: Any, f: Any) -> None:
    "IPython: for an error in a cell, show the traceback `f(exc, tb)`; `None`: as IPython does. In the mode `Verbose`, all is shown"
def missing_package(name: str, what: str, extra: str) -> ImportError:
    "The error that says how to install what is missing"
def require(name: Any, what: Any, extra: Any) -> None:
    "Raise a `missing_package`, unless the module `name` is installed; it is not imported"
def know_column_types() -> None:
    "apswutils: have types of numpy as types of columns, also where the app has imported apswutils before us"
def is_column_type(typ: Any) -> bool:
    "apswutils: can a column have the type `typ`?"
def import_fastlite() -> Any:
    "apswutils: fastlite, imported without numpy and pandas; one that the app has imported before is not changed"
running_loop: Any
running_frames: Any
def wrap_starts(start: Any, submit: Any) -> None:
    "Python: `start` and `submit` make a new `Thread.start` and `ThreadPoolExecutor.submit` of those that are there"
class Internal(NamedTuple):
    "Something that the documentation of a library does not promise"
    library: str
    names: str
    why: str
    users: str
    test: str = ...
internals: list[Any]
