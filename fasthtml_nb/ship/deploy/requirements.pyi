# Made by tools/stubs.py
"Find the packages that an app needs, in the versions that are installed here"
from typing import Any
__all__ = ['imported_packages', 'used_extras', 'pinned_requirements', 'all_requirements', 'server_requirements']
def imported_packages(code: str) -> set[str]:
    "The top-level packages that `code` imports, anywhere in it"
def used_extras(code: str) -> set[str]:
    "The extras of this package that `code` needs: `oauth` for a login, `offline` for `assets='local'`"
def pinned_requirements(codes: Any, own: Any = ...) -> tuple[list[Any], list[Any]]:
    "What has to be installed for these modules, in the versions that are in use"
def all_requirements(names: Any) -> set[str]:
    "The names of all distributions that these need, as far as they are installed"
def server_requirements(codes: Any, own: Any = ...) -> str:
    "The versions in use of all that the app needs, without what only a notebook needs"
