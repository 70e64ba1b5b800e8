# Made by tools/stubs.py
"Replace files without losing what somebody wrote into them"
from typing import Any
__all__ = ['write_all', 'remember_exports', 'exported_from', 'is_as_exported', 'keep_edits', 'check_owners', 'hides_a_module']
def write_all(root: Any, files: dict[Any, Any]) -> None:
    "Write all files or none"
def remember_exports(root: Any, files: dict[Any, Any], owners: dict[Any, Any]) -> None:
    "Keep hash and notebook of the last 1000 files that were exported"
def exported_from(path: Any) -> str:
    "The notebook that a file was exported from; empty if that is not known"
def is_as_exported(path: Any) -> bool:
    "Has a file the text that the last export gave it?"
def keep_edits(root: Any, files: dict[Any, Any]) -> list[str]:
    "Copy each module that is not as the last export left it; the notes that say so"
def check_owners(root: Any, owners: dict[Any, Any], known: Any = ...) -> None:
    "Raise an error if a file was exported from another notebook, which is still there and is not exported now"
def hides_a_module(name: str) -> bool:
    "Would a module of this name hide one of Python, or this package?"
