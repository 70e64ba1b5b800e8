# Made by tools/stubs.py
"Run every notebook as a test, then pytest"
from click import Command
from pathlib import Path
from typing import Any
__all__ = ['run_notebook', 'run_notebooks', 'tests_of', 'run_pytest', 'test']
def run_notebook(path: Any, timeout: float = ..., cell_timeout: float | None = None, start_method: str | None = None) -> tuple[bool, str]:
    "Run one notebook as a test"
def run_notebooks(paths: Any, workers: int | None = None, timeout: float = ..., cell_timeout: float | None = None, root: Any = '.') -> list[Path]:
    "Run notebooks as tests, several at a time, and print a line for each"
def tests_of(path: Any) -> list[Path]:
    "The notebooks to run as tests; none of a folder that has a file `.notest`"
def run_pytest(folder: Any, args: Any = ..., timeout: int = ...) -> bool:
    "Run pytest; its summary is the last line"
test: Command
