# Made by tools/stubs.py
"The scripts of the package, and the values that they get"
from typing import Any
__all__ = ['js_val', 'script_file', 'script_params', 'js_function', 'js_call']
def js_val(v: Any) -> str:
    "`v` as a JavaScript expression that can stand in a script"
def script_file(name: str) -> str:
    "The JavaScript in a file of the package, without the comment at its top"
def script_params(name: str) -> frozenset[str]:
    "Names of the values that the function in the file `name` takes"
def js_function(name: str, *values: str, given: Any = ...) -> str:
    "The function in the file `name`, a JavaScript expression"
def js_call(name: str, *more: str, **values: Any) -> str:
    "A call of the function in the file `name`, a JavaScript expression"
