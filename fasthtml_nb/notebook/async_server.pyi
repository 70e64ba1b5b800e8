# Made by tools/stubs.py
"Serve an app from the event loop of the caller, without a thread"
from fasthtml_nb.notebook.server import AppRef
from typing import Any, Self
__all__ = ['nb_serve_async', 'JupyUviAsync']
async def nb_serve_async(app: Any, log_level: str = 'error', port: int | None = None, host: str = '127.0.0.1', grace: float = ...,
    **kwargs: Any) -> Any:
    "Async version of `nb_serve`"
class JupyUviAsync:
    "Start and stop an async Jupyter compatible uvicorn server with ASGI `app` on `port` with `log_level`"
    ref: AppRef
    log_level: Any
    host: Any
    port: int | Any
    server: Any
    options: Any
    def __init__(self, app: Any, log_level: Any = 'error', host: Any = '127.0.0.1', port: int | None = None, grace: float = ...,
        **kwargs: Any) -> None: ...
    async def start(self) -> Self: ...
    async def stop(self) -> None: ...
    async def __aenter__(self) -> Any: ...
    async def __aexit__(self, *args: Any) -> None: ...
