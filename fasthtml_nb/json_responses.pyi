# Made by tools/stubs.py
"Python values as JSON, including dates, sets, components and DataFrames"
from starlette.responses import JSONResponse as JSONResponseOrig
from typing import Any
__all__ = ['JSONResponse']
class JSONResponse(JSONResponseOrig):
    "Starlette's `JSONResponse`, which also takes dates, paths, sets, dataclasses, components, arrays and DataFrames; `nan` becomes `null`"
    def render(self, content: Any) -> Any: ...
