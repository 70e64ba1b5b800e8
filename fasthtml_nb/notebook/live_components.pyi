# Made by tools/stubs.py
"Components in the notebook's own page, with htmx and the server behind them"
from typing import Any
__all__ = ['live_html', 'render_ft', 'htmx_config_port']
def live_html(ft: Any, hints: dict[Any, Any] | None = None) -> str:
    "HTML of `ft`, alive in the page that it is put into"
def render_ft(**kw: Any) -> None:
    "Call once in a notebook to auto-render components with HTMX support"
def htmx_config_port(port: int = ...) -> Any:
    "Have htmx in the notebook's page ask the server on `port`, for components that were not put there by `show`"
