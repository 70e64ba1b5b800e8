# Made by tools/stubs.py
"Who may talk to the server of a notebook"
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['jupyter_servers', 'is_remote', 'host_name', 'is_local_name', 'AllowedHosts', 'notebook_origins', 'NotebookCors']
def _is_running(pid: Any) -> bool: ...
def jupyter_servers() -> list[dict[Any, Any]]:
    "What the Jupyter servers on this machine say of themselves: `url`, `hostname`, `port`, ..."
def is_remote() -> bool:
    "Is the notebook used from another machine, under a name that is not known here?"
def host_name(host: str) -> str:
    "The name in a `Host` header, without the port"
def is_local_name(name: str) -> bool:
    "Is it `localhost`, or a loopback address?"
class AllowedHosts:
    "ASGI middleware that refuses requests for a name that is not this machine's with a 403"
    app: Any
    trusted: Any
    secret: str | Any
    advice: str
    learned: Any
    def __init__(self, app: Any, trusted: Any = ..., secret: str | None = None, advice: str = ...) -> None: ...
    def allows(self, name: str) -> bool:
        "May a request ask for `name`?"
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
def notebook_origins() -> set[str]:
    "Origins of the Jupyter servers on this machine, such as `http://localhost:8888`"
class NotebookCors:
    "ASGI middleware that lets the notebook's own page send any request and read the answer"
    app: Any
    trusted: Any
    def __init__(self, app: Any, trusted: Any = ...) -> None: ...
    def allows(self, origin: str) -> bool:
        "May a page of `origin` read the answers?"
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
