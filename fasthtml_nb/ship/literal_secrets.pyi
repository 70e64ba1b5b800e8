# Made by tools/stubs.py
"Find passwords and keys that are written into exported cells"
from typing import Any
__all__ = ['secrets_in', 'secret_notes']
def secrets_in(tree: Any) -> list[Any]:
    "The literals that look like secrets; the name is empty where only the text says so"
def secret_notes(nb: Any, cells: Any, exported: Any) -> list[str]:
    "A note for each secret in the exported code; it does not repeat the secret"
