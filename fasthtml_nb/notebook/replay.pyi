# Made by tools/stubs.py
"Send a logged request again, or turn it into a test cell"
from fasthtml_nb.notebook.request_log import LoggedRequest
from typing import Any
__all__ = ['replay', 'SourceCode', 'as_test']
def replay(cli: Any, entry: LoggedRequest) -> Any:
    "Send a logged request again; the new response"
class SourceCode(str):
    "Python source, which a notebook shows as code"
def as_test(entry: LoggedRequest, app: str = 'app') -> SourceCode:
    "The source of a test cell that sends a logged request and expects its response"
