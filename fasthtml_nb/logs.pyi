# Made by tools/stubs.py
"Log lines as JSON, and an id for each request"
from starlette.types import Receive, Scope, Send
from typing import Any
import logging
__all__ = ['log_format_variable', 'log_formats', 'json_config', 'request_id', 'RequestIds', 'JsonFormatter', 'log_format',
    'use_log_format', 'set_up_logs']
def request_id() -> str | None:
    "The id of the request that is being answered; `None` outside of one, or without `FHNB_LOG_FORMAT`"
class RequestIds:
    "ASGI middleware that gives each request an id, and sends it back as `X-Request-ID`"
    app: Any
    def __init__(self, app: Any) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
class JsonFormatter(logging.Formatter):
    "Writes a log record as one line of JSON"
    def __init__(self, **options: Any) -> None: ...
    def format(self, record: Any) -> Any: ...
log_format_variable: str
log_formats: tuple[str, ...]
json_config: dict[str, Any]
def log_format() -> str | None:
    "'text' or 'json', as `FHNB_LOG_FORMAT` says; `None` if it is not set"
def use_log_format(name: str) -> None:
    "Have the servers that this process starts log so"
def set_up_logs() -> None:
    "Have this process log as `FHNB_LOG_FORMAT` says"
