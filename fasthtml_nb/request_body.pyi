# Made by tools/stubs.py
"Read JSON, forms and uploads within limits"
from fasthtml_nb.defaults import long_body as long_body
from starlette.formparsers import MultiPartParser
from typing import Any
__all__ = ['TooLong', 'apart', 'strict_json', 'read_fields', 'UploadParser']
class TooLong(ValueError):
    "The request is longer than a limit allows"
async def apart(f: Any, *args: Any) -> Any:
    "Call `f` in a thread; other calls of the same event loop wait until it is done"
def strict_json(text: str | bytes) -> Any:
    "Read JSON that came with a request"
def read_fields(b: bytes) -> list[tuple[Any, ...]]:
    "Read an urlencoded form"
class _WholeForm(MultiPartParser):
    "Starlette's parser; a form that ends before its closing boundary is an error, unless nothing at all was sent"
    ended: bool
    empty: bool
    def __init__(self, headers: Any, stream: Any, **kw: Any) -> None: ...
    def on_end(self) -> None: ...
    async def parse(self) -> Any: ...
class UploadParser(_WholeForm):
    "A parser which stops as soon as a part is too long"
    file_limit: int
    text_limit: int
    text_size: Any
    def __init__(self, boundary: bytes, stream: Any, max_part_size: int, max_body_size: int) -> None: ...
    @property
    def spool_max_size(self) -> Any: ...
    def on_part_begin(self) -> None: ...
    def on_header_field(self, data: Any, start: Any, end: Any) -> None: ...
    def on_header_value(self, data: Any, start: Any, end: Any) -> None: ...
    def on_part_data(self, data: Any, start: Any, end: Any) -> None: ...
