# Made by tools/stubs.py
"Network addresses of the app, and the way to a remote notebook"
from fasthtml_nb.tree import FT
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['forwarders', 'fill_port', 'base_url', 'address_hints', 'address_script', 'new_token', 'RemoteAccess']
def fill_port(template: str, port: int | None) -> str:
    "The address that `template` gives for `port`"
forwarders: dict[str, Any]
def base_url(env: Any = ...) -> str | None:
    "The base URL of the Jupyter server that this kernel belongs to, if the kernel knows it"
def address_hints(port: int | None, url: str | None = None, token: str | None = None, env: Any = ..., kernel: str | None = None) -> dict[Any, Any]:
    "What helps a browser to find the server on `port`"
def address_script(name: str, hints: dict[Any, Any], **values: Any) -> FT:
    "A script that finds the address of the app, and then calls the function in a file"
def new_token() -> str:
    "A token by which a browser recognizes a server"
class RemoteAccess:
    "ASGI middleware that tells browsers whether this is the server they look for, and serves the app below the prefix that they see"
    app: Any
    path: Any
    token: Any
    def __init__(self, app: Any, token: Any) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
