# Made by tools/stubs.py
"Convert the strings of a request to the values of a handler's parameters"
from collections.abc import Callable
from datetime import datetime
from typing import Any
__all__ = ['simple_types', 'CastError', 'TooMany', 'to_bool', 'parsed_date', 'bare', 'caster', 'MissingField', 'is_body_class',
    'is_blank', 'body_maker']
class CastError(ValueError):
    "A value that cannot be converted to its annotation"
    status: int
class TooMany(CastError):
    "More values, or longer ones, than are converted"
    status: int
def to_bool(s: Any) -> bool:
    "Convert a word to a bool: `true`, `1`, `on`, `yes` and their opposites; an empty string is false"
def parsed_date(s: str) -> datetime:
    "Convert `s` to a datetime"
simple_types: dict[type[Any], Callable[..., Any]]
def _blank_test(anno: Any) -> Any:
    "For a type of which some values stand for nothing, as a file without a name: a function that tells; else `None`"
def bare(anno: Any) -> Any:
    "Remove `Annotated`, `NewType` and `type X = ...` from around `anno`"
def caster(anno: Any) -> Any:
    "Make the function that converts to `anno`"
class MissingField(ValueError):
    "A required field is missing"
def is_body_class(anno: Any) -> bool:
    "Is `anno` a class that is made of several fields?"
def is_blank(v: Any, anno: Any) -> bool:
    "Is `v` a field that was left blank, where `anno` needs more than a string?"
def _left_out(anno: Any) -> Any:
    "Makes the value of a required field that is not sent, if it may be left out, as a file input that is blank; else `None`"
def body_maker(cls: Any) -> Any:
    "Make the function that creates a `cls` from the fields of a body"
