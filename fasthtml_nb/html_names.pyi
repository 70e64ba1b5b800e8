# Made by tools/stubs.py
"Check and translate the names of tags and attributes"
from typing import Any
__all__ = ['good_attrs', 'good_tags', 'attr_names', 'check_attr', 'check_tag', 'attrmap']
good_attrs: set[str]
good_tags: set[str]
def check_attr(name: Any, k: Any = None) -> None:
    "Raise an error if `name` cannot be an attribute name"
def check_tag(tag: Any) -> str:
    "Return `tag`, or raise an error if it cannot be a tag name"
attr_names: Any
def attrmap(k: str) -> str:
    "Translate the name of an attribute from Python to HTML"
