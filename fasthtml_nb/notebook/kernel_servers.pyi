# Made by tools/stubs.py
"Tell Jupyter's own server which apps this kernel serves, and on which socket"
from pathlib import Path
from starlette.types import Receive, Scope, Send
from typing import Any
import socket
__all__ = ['servers_file', 'key_header', 'OwnSocket', 'own_socket', 'connection_file', 'kernel_id', 'server_rows', 'ServersFile',
    'FromJupyter']
class OwnSocket:
    "A Unix socket that only the user's own programs can connect to"
    folder: Any
    path: Any
    pid: Any
    def __init__(self) -> None: ...
    def listen(self) -> socket.socket: ...
    def remove(self) -> None:
        "Remove socket and folder; a forked process leaves them"
def own_socket() -> OwnSocket | None:
    "A new socket, or `None` where the system has none or its path would be too long"
def connection_file() -> Path | None:
    "The connection file of this kernel; `None` if this is not a kernel"
def kernel_id() -> str | None:
    "The id of this kernel in Jupyter's URLs; `None` if this is not a kernel"
def server_rows() -> list[dict[Any, Any]]:
    "What Jupyter's server needs to know of each running server, the newest last: `port`, `host`, `name`, `key` and `socket`"
class ServersFile:
    "The file that tells Jupyter's server what this kernel serves"
    path: Any
    told: Any
    pid: Any
    def __init__(self) -> None: ...
    def update(self, *_: Any) -> None:
        "Write what is served now, if it is something else than before"
    def remove(self) -> None: ...
servers_file: Any
key_header: str
class FromJupyter:
    "ASGI middleware for requests that Jupyter's server has carried here: their prefix, scheme and client are those of the browser"
    app: Any
    key: str
    def __init__(self, app: Any, key: str) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
