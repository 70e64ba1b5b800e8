# Made by tools/stubs.py
"What an app or a router holds, how to put it back, and what a cell added to it"
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
__all__ = ['app_parts', 'router_parts', 'Part', 'snapshot', 'restore', 'settle', 'left_out', 'put_in']
def _same(a: Any, b: Any) -> bool: ...
def _among(o: Any, lst: Any) -> bool: ...
def _ids(lst: Any) -> Any: ...
@dataclass
class Part:
    "Something that an app or a router holds, and that cells change"
    read: Callable[..., Any]
    write: Callable[..., Any]
    stays: bool = ...
app_parts: dict[str, Any]
router_parts: dict[str, Any]
def snapshot(o: Any) -> dict[Any, Any]:
    "What `o` holds now"
def restore(o: Any, was: dict[Any, Any]) -> None:
    "Make `o` what it was"
def _kind(o: Any) -> Any:
    "What two runs of the same source have in common in what they add: the name of a function or class, or else type and tag"
def _not_again(mine: Any, added: Any) -> Any:
    "Those of `mine` that have no counterpart in `added`"
def settle(now: Any, before: Any, mine: Any, unchanged: bool = False) -> tuple[Any, ...]:
    "Let what a cell has added to a list or dict take the place of what it added in its run before"
def left_out(now: Any, items: Any) -> Any:
    "What is in `now` without what is in `items`"
def put_in(kept: Any, now: Any, items: Any) -> Any:
    "`kept` with `items`, each of a list behind what it is behind in `now`"
