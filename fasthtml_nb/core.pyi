# Made by tools/stubs.py
"The names of FastHTML's core in one module, and a tour of them"
from fasthtml_nb.app import FastHTML as FastHTML, cors_allow as cors_allow
from fasthtml_nb.broadcast.clients import setup_ws as setup_ws
from fasthtml_nb.cast import parsed_date as parsed_date
from fasthtml_nb.cookies import cookie as cookie
from fasthtml_nb.decorators import APIRouter as APIRouter, Beforeware as Beforeware, RouteFuncs as RouteFuncs, nested_name as nested_name
from fasthtml_nb.handlers import (MiddlewareBase as MiddlewareBase, add_sig_param as add_sig_param,
    cancel_on_disconnect as cancel_on_disconnect, into as into)
from fasthtml_nb.htmx import (HtmxHeaders as HtmxHeaders, HtmxResponseHeaders as HtmxResponseHeaders, HttpHeader as HttpHeader,
    charset as charset, def_hdrs as def_hdrs, fhjsscr as fhjsscr, htmx4src as htmx4src, htmx_exts as htmx_exts,
    htmx_hdrs as htmx_hdrs, htmx_resps as htmx_resps, htmxsrc as htmxsrc, iframe_scr as iframe_scr, scopesrc as scopesrc,
    surrsrc as surrsrc, viewport as viewport)
from fasthtml_nb.json_responses import JSONResponse as JSONResponse
from fasthtml_nb.lifespan import Lifespan as Lifespan
from fasthtml_nb.page import is_full_page as is_full_page, noop_body as noop_body, respond as respond
from fasthtml_nb.params import ApiReturn as ApiReturn
from fasthtml_nb.requests import DEF_MAXPART as DEF_MAXPART, form2dict as form2dict, parse_form as parse_form
from fasthtml_nb.responses import FtResponse as FtResponse, Redirect as Redirect
from fasthtml_nb.routing import HostRoute as HostRoute, all_meths as all_meths
from fasthtml_nb.server import serve as serve, signal_shutdown as signal_shutdown
from fasthtml_nb.sessions import get_key as get_key
from fasthtml_nb.static import (StaticImmutable as StaticImmutable, StaticNoCache as StaticNoCache, devtools_loc as devtools_loc,
    vurl as vurl)
from fasthtml_nb.streams import EventStream as EventStream, until_disconnect as until_disconnect
from fasthtml_nb.testing import Client as Client
from fasthtml_nb.tree import fh_cfg as fh_cfg, flat_tuple as flat_tuple, flat_xt as flat_xt, unqid as unqid
from fasthtml_nb.urls import decode_uri as decode_uri, qp as qp, reg_re_param as reg_re_param, uri as uri
from typing import Any
__all__ = ['APIRouter', 'ApiReturn', 'Beforeware', 'Client', 'DEF_MAXPART', 'EventStream', 'FastHTML', 'FtResponse', 'HostRoute',
    'HtmxHeaders', 'HtmxResponseHeaders', 'HttpHeader', 'JSONResponse', 'Lifespan', 'MiddlewareBase', 'Redirect', 'RouteFuncs',
    'StaticImmutable', 'StaticNoCache', 'add_sig_param', 'all_meths', 'cancel_on_disconnect', 'charset', 'cookie', 'cors_allow',
    'decode_uri', 'def_hdrs', 'devtools_loc', 'empty', 'fh_cfg', 'fhjsscr', 'flat_tuple', 'flat_xt', 'form2dict', 'get_key',
    'htmx4src', 'htmx_exts', 'htmx_hdrs', 'htmx_resps', 'htmxsrc', 'iframe_scr', 'into', 'is_full_page', 'nested_name', 'noop_body',
    'parse_form', 'parsed_date', 'qp', 'reg_re_param', 'respond', 'scopesrc', 'serve', 'setup_ws', 'signal_shutdown',
    'snake2hyphens', 'surrsrc', 'unqid', 'until_disconnect', 'uri', 'viewport', 'vurl']
empty: Any
def snake2hyphens(s: str) -> str:
    "Convert `s` from snake case to hyphenated and capitalised"
