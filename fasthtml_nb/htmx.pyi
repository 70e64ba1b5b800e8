# Made by tools/stubs.py
"The attributes, events and headers of htmx, and the browser libraries of a page"
from dataclasses import dataclass
from fasthtml_nb.tree import FT
from typing import Any, NamedTuple
__all__ = ['html_attrs', 'hx_attrs_4only', 'hx_attrs', 'hx_attrs_annotations', 'js_evts', 'hx_evts', 'hx_evts_4only', 'js_evt_attrs',
    'hx_evt_attrs', 'evt_attrs', 'htmx_hdrs', 'htmx_resps', 'browser_libs', 'fh_js', 'charset', 'viewport', 'htmxsrc', 'htmx4src',
    'surrsrc', 'scopesrc', 'fhjsscr', 'iframe_scr', 'htmx_exts', 'HtmxHeaders', 'get_htmx', 'HttpHeader', 'HtmxResponseHeaders',
    'BrowserLib', 'lib_tag', 'def_hdrs', 'ext_hdrs']
html_attrs: list[str]
hx_attrs_4only: str
hx_attrs: list[str]
hx_attrs_annotations: dict[Any, Any]
js_evts: str
hx_evts: str
hx_evts_4only: str
js_evt_attrs: list[str]
hx_evt_attrs: list[str]
evt_attrs: list[str]
@dataclass
class HtmxHeaders:
    "The headers that htmx sends; `None` for those that are missing"
    boosted: str | None = ...
    current_url: str | None = ...
    history_restore_request: str | None = ...
    prompt: str | None = ...
    request: str | None = ...
    request_type: str | None = ...
    source: str | None = ...
    target: str | None = ...
    trigger_name: str | None = ...
    trigger: str | None = ...
    def __bool__(self) -> bool: ...
htmx_hdrs: dict[str, str]
def get_htmx(hdrs: Any) -> HtmxHeaders:
    "Read the `HtmxHeaders` from `hdrs`"
@dataclass
class HttpHeader:
    "A response header; return it from a handler, beside its content"
    k: str
    v: str
    def __post_init__(self) -> None: ...
htmx_resps: dict[str, Any]
def _url_value(s: Any, where: Any) -> Any:
    "The address `s`, escaped for a header"
def HtmxResponseHeaders(*, location: Any = None, push_url: Any = None, redirect: Any = None, refresh: Any = None,
    replace_url: Any = None, reswap: Any = None, retarget: Any = None, reselect: Any = None, trigger: Any = None,
    trigger_after_settle: Any = None, trigger_after_swap: Any = None, **kwargs: Any) -> Any:
    "Make response headers for htmx"
class BrowserLib(NamedTuple):
    "A file of an npm package, its version, and its hash"
    package: str
    version: str
    path: str
    integrity: str
    @property
    def url(self) -> str: ...
browser_libs: dict[str, Any]
def lib_tag(name: str, **kw: Any) -> FT:
    "Make the tag that loads a browser library, pinned by version and hash"
fh_js: str
charset: FT
viewport: FT
htmxsrc: FT
htmx4src: FT
surrsrc: FT
scopesrc: FT
fhjsscr: FT
iframe_scr: FT
htmx_exts: dict[str, str]
def def_hdrs(htmx: bool = True, htmx4: bool = False, surreal: bool = True) -> list[Any]:
    "Default headers for a FastHTML app"
def ext_hdrs(exts: Any, htmx: int | None = 2) -> list[Any]:
    "The tags that load htmx extensions"
