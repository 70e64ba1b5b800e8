# Made by tools/stubs.py
"What the browser is sent when a handler fails: a response, the end of a stream, a websocket message"
from typing import Any
__all__ = ['panel_response', 'text_response', 'event_of', 'event_response', 'has_failed', 'wants_events', 'socket_messages',
    'refused_socket', 'Reply']
def panel_response(status: Any, headers: Any, panel: Any, page: Any) -> Any:
    "The ASGI messages of a response that shows `panel`"
def text_response(status: Any, text: Any) -> Any:
    "The ASGI messages of a response in plain text"
def event_of(panel: Any) -> bytes:
    "The event that shows `panel`"
def event_response(panel: Any) -> Any:
    "The ASGI messages of an event stream that shows `panel`"
def has_failed(hdrs: dict[Any, Any]) -> bool:
    "Does a stream ask again that has had its error?"
def wants_events(hdrs: dict[Any, Any]) -> bool:
    "Does an `EventSource` of a browser ask? Another program gets the status"
def socket_messages(panel: Any, title: Any, hdrs: dict[Any, Any], closes: bool = True) -> Any:
    "The ASGI messages that show `panel` in the page of an open websocket, and close it"
def refused_socket(scope: Any, text: Any) -> Any:
    "The ASGI messages for a websocket whose handshake fails"
class Reply:
    "What an app has sent so far, and what can be sent still"
    scope: Any
    hdrs: Any
    start: Any
    ended: bool
    is_htmx: Any
    for_browser: Any
    def __init__(self, scope: Any) -> None: ...
    def note(self, msg: Any) -> None:
        "The app sends `msg`"
    def failure(self, panel: Any, title: Any, held: Any = ...) -> Any:
        "The messages for a handler that failed; `held` are those of a bare error text, which have not been sent"
    def whole(self, status: Any, headers: Any, panel: Any) -> Any:
        "The messages of a whole response that shows `panel`"
