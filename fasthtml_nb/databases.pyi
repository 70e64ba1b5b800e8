# Made by tools/stubs.py
"Open SQLite by a path, PostgreSQL and others by a URL, with the same tables"
from collections.abc import Mapping
from typing import Any
__all__ = ['database']
def _column_types(table: str, columns: Mapping[Any, Any]) -> dict[Any, Any]:
    "The types of the `columns` of a table; an error that names the column if one cannot be stored"
def database(where: Any, wal: bool = True, flags: Any = None, **kwargs: Any) -> Any:
    "Open a database"
