# Made by tools/stubs.py
"An app or a router that its cell makes again takes over from the one before it"
from fasthtml_nb.notebook.ownership import Account
from typing import Any
__all__ = ['find_pairs', 'hand_over_app', 'hand_over_router']
def find_pairs(account: Account) -> list[tuple[Any, ...]]:
    "The old and the new app or router, for each that the running cell made again"
def hand_over_app(account: Account, old: Any, new: Any) -> None:
    "`new` takes the place of the app `old`"
def hand_over_router(account: Account, old: Any, new: Any) -> None:
    "`new` takes the place of the router `old`"
