# Made by tools/stubs.py
"Log each request to the app, and show its errors"
from fasthtml_nb.notebook.error_page import ErrorDisplay
from fasthtml_nb.notebook.loop_watch import LoopWatch
from fasthtml_nb.notebook.request_log import RequestLog
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['keep_objects', 'Inspector', 'response_html', 'show_responses']
def keep_objects(entry: Any, note: Any, log: Any) -> None:
    "Keep the objects of the latest requests if they are not too big, and of the others how they look"
class Inspector:
    "ASGI middleware around a notebook's app that logs requests and shows errors"
    ref: Any
    log: RequestLog
    errors: ErrorDisplay
    watch: LoopWatch
    def __init__(self, ref: Any, keep: int = 200) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
def response_html(r: Any) -> str:
    "A response of a `Client` as a notebook shows it"
def show_responses() -> None:
    "Have IPython show the responses of clients, and apps; it is told when the first app is made"
