# Made by tools/stubs.py
"The Tab key offers the attributes of a tag first, and an attribute of htmx says what it does"
from typing import Any, NamedTuple
__all__ = ['Argument', 'argument_at', 'keywords_of', 'offered', 'complete', 'help_at']
class Argument(NamedTuple):
    "An argument of a call that is being written"
    function: str
    begun: str
    given: list[Any]
def argument_at(code: str) -> Argument | None:
    "The argument that is written at the end of `code`"
def keywords_of(f: Any) -> list[str]:
    "The keywords of a function of this package, or of one that takes the attributes of a tag; the most useful first"
def offered(code: str, names: dict[Any, Any]) -> list[str]:
    "The keywords that can be written at the end of `code`, with `=`"
def complete(context: Any) -> dict[Any, Any]:
    "The keywords of the function that is called at the cursor, then the names of tags, and then others; IPython shows 500"
def help_at(code: str, cursor: int) -> dict[Any, Any] | None:
    "What the attribute of htmx at the cursor does, in a call of a function that takes it"
