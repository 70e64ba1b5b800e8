# Made by tools/stubs.py
"What the annotation of a parameter, a field or a result stands for"
from collections.abc import Callable
from typing import Any
__all__ = ['sequence_types', 'mapping_types', 'any_types', 'blank_tests', 'bare', 'without_none', 'is_body_class', 'field_types',
    'fill_type_params', 'required_fields', 'field_names', 'ignores_fields', 'mentions', 'union_args', 'blank_test', 'takes_several',
    'last_value', 'is_blank', 'left_out', 'blank_columns', 'NotSendable', 'check_sendable', 'response_class']
def bare(anno: Any) -> Any:
    "Remove `Annotated`, `NewType` and `type X = ...` from around `anno`"
def without_none(anno: Any) -> Any:
    "`T` of `T|None`; any other annotation as it is"
sequence_types: dict[type[Any], type[Any]]
mapping_types: tuple[Any, ...]
any_types: set[Any]
def is_body_class(anno: Any) -> bool:
    "Is `anno` a class that is made of several fields?"
def field_types(cls: Any) -> dict[Any, Any]:
    "Field name -> annotation"
def fill_type_params(anno: Any, typ: dict[Any, Any]) -> Any:
    "Replace the type parameters in an annotation of a generic class: `list[T]` becomes `list[int]`"
def required_fields(cls: Any) -> dict[str, bool]:
    "Field name -> is it required?"
def field_names(anno: Any) -> frozenset:
    "The names of the fields of a class; a mapping has none of its own"
def ignores_fields(anno: Any) -> bool:
    "Is it a class with fields whose constructor takes no values, such as a class that should have been a dataclass?"
def mentions(anno: Any, cls: type[Any]) -> bool:
    "Is `anno` a subclass of `cls`, or is one in its arguments or the fields of its class?"
blank_tests: dict[type[Any], Callable[..., Any]]
def union_args(anno: Any) -> tuple[Any, ...]:
    "The types in a union; any other annotation alone"
def blank_test(anno: Any) -> Any:
    "The function that recognizes blank values of `anno`, or `None`"
def takes_several(anno: Any) -> bool:
    "Does `anno` take several values?"
def last_value(v: Any) -> Any:
    "The last of several values"
def is_blank(v: Any, anno: Any) -> bool:
    "Is `v` a field that was left blank, where `anno` needs more than a string?"
def left_out(anno: Any) -> Any:
    "Makes the value of a required field that is not sent, if it may be left out, as a file input that is blank; else `None`"
def blank_columns(cls: Any) -> dict[Any, Any]:
    "For a class of rows: field name -> the value of a field that was left blank"
class NotSendable(TypeError):
    "An annotation to which nothing in a request can be converted"
def check_sendable(anno: Any) -> None:
    "Raise a `NotSendable` if nothing that a request contains can become `anno`"
def response_class(anno: Any) -> Any:
    "The class of responses that a return annotation names; `None` if it names none, or only `Response`"
