# Made by tools/stubs.py
"Limit a table to the rows of one user, for reading and for writing"
from collections.abc import Iterator
from fasthtml_nb.request_context import PerRequest
from typing import Any, Self
__all__ = ['RowFilter', 'Filtered', 'as_row', 'in_parens', 'and_equal', 'FilteredRows', 'ReadableTable', 'ChangeableTable',
    'WritableTable', 'ChangeableSqlTable', 'WritableSqlTable']
class RowFilter(PerRequest):
    "The attribute `xtra_id` of a table: the values that columns must have"
    stored: Any
    def __init__(self, stored: Any = ...) -> None: ...
    def __get__(self, obj: Any, cls: Any = None) -> Any: ...
    def __set__(self, obj: Any, v: Any) -> None: ...
class Filtered:
    "A table or view with a filter"
    xtra_id: Any
    result: Any
    last_pk: Any
    last_rowid: Any
    def xtra(self, **kwargs: Any) -> None:
        "Limit the table to rows whose columns have these values: in this request or, outside of requests, everywhere"
    def __copy__(self) -> Any: ...
def as_row(o: Any) -> Any:
    "The values of a dict, a dataclass or another object, as a database stores them"
def in_parens(where: str) -> str:
    "Put `where` into parentheses, which it must not close itself"
def and_equal(where: Any, args: Any, values: dict[Any, Any]) -> Any:
    "`where` and its arguments, for the rows in which the columns of `values` also have these values"
class FilteredRows(Filtered):
    "How a table or view of fastlite is read"
    xtra_id: Any
    def rows_where(self, where: Any = None, where_args: Any = None, *args: Any, **kw: Any) -> Any:
        "The rows in which the SQL condition `where` holds, as dicts"
    def count_where(self, where: Any = None, where_args: Any = None) -> Any:
        "How many rows there are in which `where` holds"
    def __call__(self, where: Any = None, where_args: Any = None, order_by: Any = None, limit: Any = None, offset: Any = None,
        select: Any = '*', with_pk: bool = False, as_cls: bool = True, xtra: Any = None, **kw: Any) -> Any:
        "The rows in which `where` holds, as objects of the table's class if it has one"
class ReadableTable(FilteredRows):
    "How a table of fastlite is read, where it has more than a view"
    @property
    def count(self) -> Any: ...
    def search(self, q: Any, order_by: Any = None, columns: Any = None, limit: Any = None, offset: Any = None, where: Any = None,
        where_args: Any = None, quote: bool = False) -> Any:
        "Search the table with SQLite's full-text search"
    def duplicate(self, new_name: Any) -> Any:
        "Make a copy of the table in the database"
    def analyze_column(self, *args: Any, **kw: Any) -> Any:
        "Statistics of a column"
class ChangeableTable(ReadableTable):
    "How a table of fastlite is changed"
    def delete(self, pk_values: Any) -> Self:
        "Delete the row with this primary key"
    def delete_where(self, where: Any = None, where_args: Any = None, analyze: bool = False) -> Any:
        "Delete the rows in which `where` holds"
    def update(self, updates: Any = None, pk_values: Any = None, alter: bool = False, conversions: Any = None, xtra: Any = None,
        **kwargs: Any) -> Any:
        "Change the row with the primary key `pk_values`, by default that in `updates`; returns the row"
class WritableTable(ChangeableTable):
    "How rows are added to a table of fastlite"
    def insert_all(self, records: Any = None, *args: Any, truncate: bool = False, xtra: Any = None, **kw: Any) -> Any:
        "Add rows"
    def build_insert_queries_and_params(self, extracts: Any, chunk: Any, all_columns: Any, hash_id: Any, hash_id_columns: Any,
        upsert: Any, pk: Any, not_null: Any, conversions: Any, n: Any, replace: Any, ignore: Any) -> Iterator[Any]:
        "The statements that add `chunk`. With a filter, `upsert` and `replace` change no row of others"
    def upsert(self, record: Any = None, pk: Any = ..., *args: Any, **kw: Any) -> Any:
        "Change the row with this primary key, or add it; a row without a key is a new one"
    def lookup(self, lookup_values: Any = None, extra_values: Any = None, *args: Any, **kw: Any) -> Any:
        "The primary key of the row with these values, which is added if it does not exist"
class ChangeableSqlTable(Filtered):
    "How a table of fastsql is read and changed"
    @property
    def conn(self) -> Any: ...
    def rows_where(self, where: Any = None, *args: Any, **kw: Any) -> Any: ...
    def count_where(self, where: Any = None, *args: Any, **kw: Any) -> Any: ...
    def delete_where(self, where: Any = None, *args: Any, **kw: Any) -> Any: ...
    def update_where(self, updates: Any, where: Any = None, *args: Any, **kw: Any) -> Any: ...
    def delete(self, key: Any) -> Any: ...
    def update(self, updates: Any = None, pk_values: Any = None, alter: bool = False, conversions: Any = None, xtra: Any = None,
        **kwargs: Any) -> Any: ...
    def lookup(self, lookup_values: Any = None, extra_values: Any = None, pk: Any = 'id', **kw: Any) -> Any: ...
class WritableSqlTable(ChangeableSqlTable):
    "How rows are added to a table of fastsql"
    def insert(self, record: Any = None, *args: Any, **kw: Any) -> Any: ...
    def insert_all(self, records: Any = None, *args: Any, xtra: Any = None, **kw: Any) -> Any: ...
    def upsert(self, record: Any = None, pk: Any = None, **kwargs: Any) -> Any:
        "Change the row with this primary key, or add it; a row without a key is a new one"
