# Made by tools/stubs.py
"Short messages that the next page shows for a moment"
from fasthtml_nb.app import FastHTML
from fasthtml_nb.tree import FT
from typing import Any
__all__ = ['toast_types', 'toast_css', 'tcid', 'sk', 'toast_js', 'js', 'Toast', 'add_toast', 'render_toasts', 'toast_after',
    'setup_toasts']
toast_types: dict[str, str]
toast_css: str
tcid: str
sk: str
toast_js: str
js: str
def Toast(message: Any, typ: str = 'info', dismiss: bool = False, duration: int = 5000) -> FT:
    "One toast"
def add_toast(sess: Any, message: Any, typ: str = 'info', dismiss: bool = False) -> None:
    "Show `message` on the next page or fragment of this session"
def render_toasts(sess: Any, duration: int = 5000) -> FT:
    "The toasts of a session"
def toast_after(resp: Any, req: Any, sess: Any) -> Any:
    "Afterware: the toasts of the session, behind what the handler returned"
def setup_toasts(app: FastHTML, duration: int = 5000) -> None:
    "Prepare `app` for `add_toast`"
