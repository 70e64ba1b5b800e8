# Made by tools/stubs.py
"Fill, name and match path templates"
from starlette.convertors import Convertor
from typing import Any
__all__ = ['convertors', 'static_types', 'qp', 'uri', 'decode_uri', 'ReConvertor', 'reg_re_param', 'MaybeConvertor', 'PathConvertor',
    'PathPattern', 'compile_path']
def qp(p: str, /, **kw: Any) -> str:
    "Add parameters kw to path p"
def uri(_arg: str, /, **kwargs: Any) -> str:
    "The route named `_arg` with its parameters, for a `link` attribute"
def decode_uri(s: str) -> tuple[str, dict[Any, Any]]:
    "The name and parameters in `s`"
class ReConvertor(Convertor[Any]):
    "A path parameter that matches a regular expression"
    def __init__(self, regex: Any) -> None: ...
    def convert(self, value: Any) -> Any: ...
    def to_string(self, value: Any) -> Any: ...
convertors: dict[str, Convertor[Any]]
def reg_re_param(m: str, s: str) -> None:
    "Register a path parameter type that matches the regular expression `s`"
class MaybeConvertor(ReConvertor):
    "A segment that may be empty"
class PathConvertor(ReConvertor):
    "Several segments that stay below their folder, so that a handler may open the file of that name"
    def __init__(self) -> None: ...
    def convert(self, value: Any) -> Any: ...
class _SlotValues(dict[Any, Any]):
    def groupdict(self) -> Any: ...
class PathPattern:
    "Matches like the regular expression of a path template, in linear time"
    pattern: Any
    lits: Any
    slots: Any
    tail: Any
    rx: Any
    def __init__(self, pattern: Any, lits: Any, slots: Any, tail: Any = None) -> None: ...
    def match(self, path: Any) -> Any:
        "Match a short path by the regular expression, which is faster, and a long one by `search`"
    def search(self, path: Any) -> _SlotValues | None: ...
def compile_path(path: str, optional: Any = ...) -> tuple[Any, ...]:
    "Compile a path template as Starlette does, with our own convertors too"
static_types: dict[str, str]
