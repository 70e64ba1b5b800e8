# Made by tools/stubs.py
"Read HTML into elements, as they were written"
from dataclasses import dataclass
from typing import Any
__all__ = ['max_depth', 'Element', 'read_html']
@dataclass(slots=True)
class Element:
    "An element of a page"
    tag: str
    attrs: dict[str, str | None] = ...
    children: list[Any] = ...
    foreign: bool = ...
max_depth: int
def read_html(html: str) -> list[Any]:
    "Read a page, or a part of one"
