# Made by tools/stubs.py
"The page around what a handler returned: its head, its body, and what all pages of an app have in common"
from typing import Any
__all__ = ['wants_fragment', 'is_full_page', 'noop_body', 'respond', 'NodeCache', 'PageStyle', 'html_for']
def wants_fragment(req: Any) -> bool:
    "Does htmx ask for a part of a page?"
def is_full_page(req: Any, resp: Any) -> bool:
    "Is there nothing to put around `resp`: a whole page already, or an answer to htmx?"
def noop_body(c: Any, req: Any) -> Any:
    "Default Body wrap function which just returns the content"
def respond(req: Any, heads: Any, bdy: Any, page: Any = None, bodykw: dict[Any, Any] | None = None) -> tuple[Any, ...]:
    "Default FT response creation function"
class NodeCache:
    "Keeps what `make` returned for nodes and options, until the list of nodes, a node in it or an option changes"
    make: Any
    kept: Any
    def __init__(self, make: Any) -> None: ...
    def __call__(self, nodes: Any, **opts: Any) -> Any: ...
class PageStyle:
    "What the pages of an app have in common"
    title: Any
    hdrs: Any
    ftrs: Any
    htmlkw: Any
    bodykw: Any
    body_wrap: Any
    canonical: Any
    def __init__(self, title: Any = 'FastHTML page', hdrs: Any = ..., ftrs: Any = ..., htmlkw: Any = None, bodykw: Any = None,
        body_wrap: Any = ..., canonical: bool = False) -> None: ...
    def load_from(self, files: Any) -> None:
        "Say where pages load the browser's libraries from"
    def shell(self, bodykw: Any, at: Any = '') -> tuple[Any, ...]:
        "The HTML before, between and after a page's own titles, head and body"
    def for_request(self) -> Any:
        "A copy that one request may change"
def html_for(req: Any, elms: tuple[Any, ...], page: PageStyle | None = None, body_wrap: Any = None) -> str:
    "The HTML of `elms`: in a page or, for htmx and where they are a whole page, alone"
