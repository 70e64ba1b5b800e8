# Made by tools/stubs.py
"Convert the strings of a request to the values of a handler's parameters"
from collections.abc import Callable
from datetime import datetime
from typing import Any
__all__ = ['simple_types', 'CastError', 'TooMany', 'to_bool', 'parsed_date', 'caster', 'MissingField', 'body_maker']
class CastError(ValueError):
    "A value that cannot be converted to its annotation"
    status: int
class TooMany(CastError):
    "More values, or longer ones, than are converted"
    status: int
def to_bool(s: Any) -> bool:
    "Convert a word to a bool: `true`, `1`, `on`, `yes` and their opposites; an empty string is false"
def parsed_date(s: str) -> datetime:
    "Convert `s` to a datetime; the month comes first where that is not clear, and what is missing is today's"
simple_types: dict[type[Any], Callable[..., Any]]
def caster(anno: Any) -> Any:
    "Make the function that converts to `anno`; a `NotSendable` if no request can contain one"
class MissingField(ValueError):
    "A required field is missing"
def body_maker(cls: Any) -> Any:
    "Make the function that creates a `cls` from the fields of a body"
