# Made by tools/stubs.py
"Apps behind a reverse proxy: links, redirects and cookies with the path prefix that the browser sees"
from typing import Any
__all__ = ['srcset_attrs', 'prefix_hdrs', 'forwarded_hdrs', 'Prefix', 'seen_from', 'proxies', 'from_proxy', 'as_prefix',
    'find_prefix', 'behind', 'serve_behind', 'for_scope', 'for_anybody', 'placed']
srcset_attrs: set[str]
class Prefix(str):
    "A path prefix, as browsers write it: `/shop`"
    def url(self, s: str) -> str:
        "`s` with the prefix, if it is a path of the app"
    def srcset(self, s: Any) -> Any: ...
    def __call__(self, attrs: dict[Any, Any]) -> dict[Any, Any]:
        "The attributes of a node as a page behind the prefix has them"
def seen_from(loc: str, path: str) -> str:
    "The relative address of `loc` in a page at `path`"
def proxies(trusted: Any) -> str | None:
    "Check `trusted`, and write it as `FORWARDED_ALLOW_IPS` is written"
prefix_hdrs: frozenset[Any]
forwarded_hdrs: frozenset[Any]
def from_proxy(scope: Any) -> bool:
    "Does the request come from a proxy that is trusted?"
def as_prefix(s: str) -> Prefix | None:
    "The prefix in a header, or `None` if there is none in it"
def find_prefix(scope: Any, receive: Any = None) -> Prefix | None:
    "The prefix of the app's paths in the browser, if there is one that is not served yet; and note who sent the request"
def behind(pre: Prefix, scope: Any) -> dict[Any, Any]:
    "The scope of a request whose path came without the prefix"
async def serve_behind(pre: Prefix, app: Any, scope: Any, receive: Any, send: Any, relative: bool = False) -> None:
    "Let the ASGI app `app` answer a request that came through a proxy"
def for_scope(scope: Any, f: Any, *args: Any) -> Any:
    "Call `f(*args)`, in which components are rendered for the client of `scope`"
def for_anybody(f: Any, *args: Any) -> Any:
    "Call `f(*args)`, which returns text, with a mark where the prefix of a client may stand"
def placed(text: str, scope: Any) -> str:
    "A text of `for_anybody`, with the prefix of the client of `scope`"
