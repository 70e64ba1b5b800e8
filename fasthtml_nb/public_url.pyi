# Made by tools/stubs.py
"The host and the URL under which the browser reaches the app"
from typing import Any
__all__ = ['http_patterns', 'get_host', 'url_match', 'redir_url']
http_patterns: tuple[str, ...]
def get_host(request: Any) -> str:
    "Get the host, preferring X-Forwarded-Host if available"
def url_match(request: Any, patterns: Any = ...) -> bool:
    "Does the host of the request match one of `patterns`?"
def redir_url(request: Any, redir_path: Any, scheme: Any = None) -> str:
    "Get the redir url for the host in `request`"
