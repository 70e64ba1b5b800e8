# Made by tools/stubs.py
"Write a `.dockerignore` that lets in only what the app needs"
from pathlib import Path
from typing import Any
__all__ = ['begin', 'end', 'app_modules', 'app_files', 'dockerignore']
def app_modules(folder: Any, names: Any = ...) -> list[Path]:
    "The modules `names` of the folder, and those that they import from it, directly or through others"
def app_files(folder: Any) -> tuple[list[Path], list[Path]]:
    "The files, apart from modules, that the app serves or names"
begin: str
end: str
def dockerignore(folder: Any) -> str:
    "Exclude everything from the image but what the app needs; the user's own lines stay"
