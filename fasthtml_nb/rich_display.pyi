# Made by tools/stubs.py
"Tables, charts and pictures of other libraries as HTML"
from typing import Any
__all__ = ['display_methods', 'shows_itself', 'display_html']
display_methods: dict[str, Any]
def shows_itself(o: Any) -> bool:
    "Does `o` have a display method?"
def display_html(o: Any) -> str | None:
    "Return what a notebook would show of `o`, as HTML"
