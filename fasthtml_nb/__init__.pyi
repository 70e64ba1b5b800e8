# Made by tools/stubs.py
"Modules:"
from fasthtml_nb.core import (APIRouter as APIRouter, ApiReturn as ApiReturn, Beforeware as Beforeware, Client as Client,
    DEF_MAXPART as DEF_MAXPART, EventStream as EventStream, FastHTML as FastHTML, FtResponse as FtResponse, HostRoute as HostRoute,
    HtmxHeaders as HtmxHeaders, HtmxResponseHeaders as HtmxResponseHeaders, HttpHeader as HttpHeader, JSONResponse as JSONResponse,
    Lifespan as Lifespan, MiddlewareBase as MiddlewareBase, Redirect as Redirect, RouteFuncs as RouteFuncs,
    StaticImmutable as StaticImmutable, StaticNoCache as StaticNoCache, add_sig_param as add_sig_param, all_meths as all_meths,
    cancel_on_disconnect as cancel_on_disconnect, charset as charset, cookie as cookie, cors_allow as cors_allow,
    decode_uri as decode_uri, def_hdrs as def_hdrs, devtools_loc as devtools_loc, empty as empty, fh_cfg as fh_cfg,
    fhjsscr as fhjsscr, flat_tuple as flat_tuple, flat_xt as flat_xt, form2dict as form2dict, get_key as get_key,
    htmx4src as htmx4src, htmx_exts as htmx_exts, htmx_hdrs as htmx_hdrs, htmx_resps as htmx_resps, htmxsrc as htmxsrc,
    iframe_scr as iframe_scr, into as into, is_full_page as is_full_page, nested_name as nested_name, noop_body as noop_body,
    parse_form as parse_form, parsed_date as parsed_date, qp as qp, reg_re_param as reg_re_param, respond as respond,
    scopesrc as scopesrc, serve as serve, setup_ws as setup_ws, signal_shutdown as signal_shutdown, snake2hyphens as snake2hyphens,
    surrsrc as surrsrc, unqid as unqid, until_disconnect as until_disconnect, uri as uri, viewport as viewport, vurl as vurl)
from typing import Any
__version__: str
def load_ipython_extension(shell: Any) -> None:
    "`%load_ext fasthtml_nb`"
def unload_ipython_extension(shell: Any) -> None:
    "`%unload_ext fasthtml_nb`"
