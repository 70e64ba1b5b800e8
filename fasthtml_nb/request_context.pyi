# Made by tools/stubs.py
"Values that each request has for itself"
from typing import Any
__all__ = ['enter', 'leave', 'own_values', 'PerRequest', 'copy_here', 'is_stray']
def enter(scope: Any) -> Any:
    "Begin the context of a request"
def leave(before: Any) -> None:
    "End the context of a request"
def own_values(obj: Any) -> Any:
    "The values that this request has for itself, or `None` outside of requests"
class PerRequest:
    "An attribute with a value for each request; what is set outside of requests is that of requests that set none"
    default: Any
    def __init__(self, default: Any = None) -> None: ...
    def __set_name__(self, cls: Any, name: Any) -> None: ...
    def __get__(self, obj: Any, cls: Any = None) -> Any: ...
    def __set__(self, obj: Any, v: Any) -> None: ...
def copy_here(obj: Any, *names: Any) -> Any:
    "A copy of `obj` with the values that hold here, which stay with it"
def is_stray() -> bool:
    "Is this a thread of which it is not known whether it works for a request? Cells and servers run in the main thread or an event loop"
