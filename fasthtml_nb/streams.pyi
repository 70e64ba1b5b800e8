# Made by tools/stubs.py
"Websockets, server-sent events, and work that stops when its client is gone"
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from typing import Any, Self
__all__ = ['log', 'ws_text', 'ws_send', 'WsEndpoint', 'EventStream', 'until_disconnect']
log: Any
def ws_text(o: Any) -> str:
    "The text of a websocket message"
async def ws_send(ws: WebSocket, o: Any) -> None:
    "Send `o`; `None` is nothing to send"
class WsEndpoint:
    "An ASGI app: a websocket whose messages call `recv`"
    recv: Any
    conn: Any
    disconn: Any
    successor: Any
    def __init__(self, recv: Any, conn: Any = None, disconn: Any = None) -> None: ...
    @property
    def current(self) -> Self: ...
    @property
    def params(self) -> Any: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...
def EventStream(s: Any) -> StreamingResponse:
    "Create a text/event-stream response from `s`"
async def until_disconnect(req: Any, coro: Any) -> Any:
    "Await `coro`, cancelling it (and returning an empty response) if the client disconnects first"
