# Made by tools/stubs.py
"Make an app, its `rt` and its tables in one line"
from collections.abc import Iterable
from fasthtml_nb.app import FastHTML
from fasthtml_nb.decorators import _Route
from fasthtml_nb.tree import FT
from pathlib import Path
from starlette.middleware import Middleware
from typing import Any, overload
__all__ = ['fast_app']
@overload
def fast_app(db_file: None = None, render: Any = None, hdrs: tuple[Any, ...] | list[Any] | FT | None = None,
    ftrs: tuple[Any, ...] | list[Any] | FT | None = None, tbls: dict[Any, Any] | None = None, before: Any = None,
    middleware: tuple[Any, ...] | list[Any] | Middleware | None = None, live: bool = False, debug: bool = False,
    title: str = 'FastHTML page', routes: tuple[Any, ...] | list[Any] | None = None,
    exception_handlers: dict[Any, Any] | None = None, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
    default_hdrs: bool = True, pico: bool | None = None, surreal: bool = True, htmx: bool = True, htmx4: bool = False,
    exts: tuple[Any, ...] | list[Any] | str | None = None, canonical: bool = False, secret_key: str | None = None,
    key_fname: str | Path = '.sesskey', session_cookie: str = 'session_', max_age: int = ..., sess_path: str = '/',
    same_site: str = 'lax', sess_https_only: bool = False, sess_domain: str | None = None, htmlkw: dict[Any, Any] | None = None,
    bodykw: dict[Any, Any] | None = None, reload_attempts: int = 20, reload_interval: int = 1000, static_path: str | Path = '.',
    body_wrap: Any = ..., nb_hdrs: bool = False, max_part_size: int = ..., max_body_size: int = ...,
    trusted_origins: Iterable[str] | str = ..., csrf_skip: Iterable[str] | str = ..., trusted_proxies: Any = None,
    assets: str | None = None, **kwargs: Any) -> tuple[FastHTML, _Route]: ...
@overload
def fast_app(db_file: str | Path, render: Any = None, hdrs: tuple[Any, ...] | list[Any] | FT | None = None,
    ftrs: tuple[Any, ...] | list[Any] | FT | None = None, tbls: dict[Any, Any] | None = None, before: Any = None,
    middleware: tuple[Any, ...] | list[Any] | Middleware | None = None, live: bool = False, debug: bool = False,
    title: str = 'FastHTML page', routes: tuple[Any, ...] | list[Any] | None = None,
    exception_handlers: dict[Any, Any] | None = None, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
    default_hdrs: bool = True, pico: bool | None = None, surreal: bool = True, htmx: bool = True, htmx4: bool = False,
    exts: tuple[Any, ...] | list[Any] | str | None = None, canonical: bool = False, secret_key: str | None = None,
    key_fname: str | Path = '.sesskey', session_cookie: str = 'session_', max_age: int = ..., sess_path: str = '/',
    same_site: str = 'lax', sess_https_only: bool = False, sess_domain: str | None = None, htmlkw: dict[Any, Any] | None = None,
    bodykw: dict[Any, Any] | None = None, reload_attempts: int = 20, reload_interval: int = 1000, static_path: str | Path = '.',
    body_wrap: Any = ..., nb_hdrs: bool = False, max_part_size: int = ..., max_body_size: int = ...,
    trusted_origins: Iterable[str] | str = ..., csrf_skip: Iterable[str] | str = ..., trusted_proxies: Any = None,
    assets: str | None = None, **kwargs: dict[Any, Any]) -> tuple[Any, ...]: ...
@overload
def fast_app(db_file: str | Path, render: Any = None, hdrs: tuple[Any, ...] | list[Any] | FT | None = None,
    ftrs: tuple[Any, ...] | list[Any] | FT | None = None, tbls: dict[Any, Any] | None = None, before: Any = None,
    middleware: tuple[Any, ...] | list[Any] | Middleware | None = None, live: bool = False, debug: bool = False,
    title: str | type[Any] | None = ..., routes: tuple[Any, ...] | list[Any] | None = None,
    exception_handlers: dict[Any, Any] | None = None, on_startup: Any = None, on_shutdown: Any = None, lifespan: Any = None,
    default_hdrs: bool = True, pico: bool | None = None, surreal: bool = True, htmx: bool = True, htmx4: bool = False,
    exts: tuple[Any, ...] | list[Any] | str | None = None, canonical: bool = False, secret_key: str | None = None,
    key_fname: str | Path = '.sesskey', session_cookie: str = 'session_', max_age: int = ..., sess_path: str = '/',
    same_site: str = 'lax', sess_https_only: bool = False, sess_domain: str | None = None, htmlkw: dict[Any, Any] | None = None,
    bodykw: dict[Any, Any] | None = None, reload_attempts: int = 20, reload_interval: int = 1000, static_path: str | Path = '.',
    body_wrap: Any = ..., nb_hdrs: bool = False, max_part_size: int = ..., max_body_size: int = ...,
    trusted_origins: Iterable[str] | str = ..., csrf_skip: Iterable[str] | str = ..., trusted_proxies: Any = None,
    assets: str | type[Any] | None = ..., **kwargs: Any) -> tuple[FastHTML, _Route, Any, Any]:
    "Create a FastHTML or FastHTMLWithLiveReload app."
