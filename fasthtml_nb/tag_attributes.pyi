# Made by tools/stubs.py
"Which attributes each HTML element has of its own, and what those of htmx do"
__all__ = ['element_attrs', 'hx_help', 'attribute_help']
element_attrs: dict[str, list[str]]
hx_help: dict[str, str]
def attribute_help(name: str) -> str:
    "What an attribute of htmx does, in one line"
