# Made by tools/stubs.py
"Check and translate the names of tags and attributes"
from typing import Any
__all__ = ['good_attrs', 'good_tags', 'call_attrs', 'attr_names', 'bool_words', 'written', 'is_attr_name', 'check_attr', 'check_tag',
    'attrmap']
good_attrs: set[str]
good_tags: set[str]
call_attrs: dict[str, Any]
def written(k: Any, v: Any) -> Any:
    "Attribute and value as they are written: the name of a route is its address, however it came among the attributes"
def is_attr_name(name: str) -> bool:
    "Can `name` be an attribute name?"
def check_attr(name: Any, k: Any = None) -> None:
    "Raise an error if `name` cannot be an attribute name"
def check_tag(tag: Any) -> str:
    "Return `tag`, or raise an error if it cannot be a tag name"
attr_names: Any
def attrmap(k: str) -> str:
    "Translate the name of an attribute from Python to HTML"
bool_words: dict[str, tuple[str | None, str]]
