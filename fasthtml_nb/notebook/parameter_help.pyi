# Made by tools/stubs.py
"Shift-Tab shows what each parameter is for"
from typing import Any
__all__ = ['parameter_help']
def parameter_help(f: Any) -> str | None:
    "The docstring of `f` and a table of its parameters, with the comments beside them"
