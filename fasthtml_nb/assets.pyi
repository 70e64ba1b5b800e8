# Made by tools/stubs.py
"Serve htmx, Pico and other browser files from the app, for machines without internet"
from pathlib import Path
from starlette.types import Receive, Scope, Send
from typing import Any
__all__ = ['cdn', 'assets_rt', 'asset_hdrs', 'asset_name', 'Companion', 'companion', 'has_companion', 'base', 'AssetFiles']
cdn: str
assets_rt: str
def asset_name(url: str) -> str:
    "The name of the file in the companion"
class Companion:
    "The browser files in a folder: their names, such as `htmx.org@2.0.11/dist/htmx.min.js`, and their hashes"
    folder: Any
    hashes: Any
    def __init__(self, folder: Any) -> None: ...
    def lacks(self, libs: Any = ...) -> list[str]:
        "The rows of the table that it does not have, or has with another content"
    def file(self, name: Any) -> Path | None: ...
    def type(self, name: Any) -> str: ...
    def place(self, html: str, at: str = '') -> str:
        "Have `html` load its files from the app"
    def data_url(self, name: str) -> str:
        "The file as a `data:` URL"
    def embed(self, html: str) -> str:
        "Put the files that `html` loads, from the CDN or from the app, into `html`"
def companion() -> Companion:
    "The companion that is installed"
def has_companion() -> bool:
    "Is a companion installed that fits? Warn once of one that does not fit"
def base(scope: Any) -> str:
    "The path prefix of the app in the browser: that of a proxy, of a mount, or ''"
asset_hdrs: dict[str, str]
class AssetFiles:
    "ASGI middleware that answers for the files of a companion"
    app: Any
    files: Companion
    def __init__(self, app: Any, files: Companion) -> None: ...
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any: ...
    def answer(self, name: Any, method: Any) -> Any: ...
