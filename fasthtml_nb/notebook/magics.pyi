# Made by tools/stubs.py
"Commands for the notebook: `%%html2ft` and `%fhnb`"
from typing import Any
__all__ = ['html2ft', 'fhnb', 'load_ipython_extension', 'unload_ipython_extension']
def html2ft(line: str, cell: str) -> None:
    "`%%html2ft`: the cell's HTML as components, in the next cell"
def fhnb(line: str) -> Any:
    "`%fhnb`: the running servers, or the routes or requests of the newest one"
def load_ipython_extension(shell: Any) -> None:
    "`%load_ext fasthtml_nb`"
def unload_ipython_extension(shell: Any) -> None:
    "`%unload_ext fasthtml_nb`: remove the magics and the hooks"
