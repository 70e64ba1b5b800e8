# Made by tools/stubs.py
"Serve files with public endings from a folder, and say how long browsers keep them"
from starlette.staticfiles import StaticFiles
from typing import Any
__all__ = ['devtools_loc', 'is_public', 'StaticNoCache', 'StaticImmutable', 'vurl']
def is_public(path: str, asked: str | None = None) -> bool:
    "May a browser have the file at `path`?"
class _Typed(StaticFiles):
    "`StaticFiles` with the media types of `static_types`"
    def file_response(self, full_path: Any, *args: Any, **kwargs: Any) -> Any: ...
class StaticNoCache(_Typed):
    "`StaticFiles` that sends `Cache-Control: no-cache`, so that browsers ask on every use whether the file has changed"
    def file_response(self, *args: Any, **kwargs: Any) -> Any: ...
class StaticImmutable(_Typed):
    "`StaticFiles` that browsers keep for a year without asking again; for URLs that change with the file, as `vurl` makes them"
    def file_response(self, *args: Any, **kwargs: Any) -> Any: ...
def vurl(path: str, root: Any = '.') -> str:
    "Return `path` as a URL with a `v` query param hashing the file's contents, so the URL changes when the file does"
devtools_loc: str
