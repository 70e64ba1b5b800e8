# Made by tools/stubs.py
"Keep passwords, tokens and cookies out of logs and outputs"
from typing import Any
__all__ = ['is_secret', 'masked', 'mask', 'mask_values', 'mask_query', 'mask_address']
is_secret: Any
masked: str
def mask(text: str) -> str:
    "`text`, a query, a header or how a value looks, with `•••` in the place of passwords, tokens and cookies"
def mask_values(v: Any, name: Any = '') -> Any:
    "The same for data, as JSON has it: the values of keys that are names of secrets"
def mask_query(query: str) -> str:
    "The query of an address, with `•••` in the place of secrets"
def mask_address(address: str) -> str:
    "A path with its query, with `•••` in the place of secrets"
