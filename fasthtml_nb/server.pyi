# Made by tools/stubs.py
"Serve an app with uvicorn: `serve()` at the end of `main.py`"
from typing import Any
__all__ = ['link_host', 'run_workers', 'serve', 'signal_shutdown']
def link_host(host: str) -> str:
    "The host to write into a link, for a server that listens on `host`"
def run_workers(run: Any) -> None:
    "Exit with status 3 if the processes cannot start; uvicorn's parent process only logs it, and ends with status 0"
def serve(appname: str | None = None, app: str = 'app', host: str = '0.0.0.0', port: int | None = None, reload: bool = True,
    procs: int | None = None, reload_includes: list[str] | str | None = None, reload_excludes: list[str] | str | None = None,
    log_format: str | None = None, **kwargs: Any) -> None:
    "Run the app in an async server, with live reload set as the default."
def signal_shutdown() -> Any:
    "An `asyncio.Event` that is set when the process is told to stop"
