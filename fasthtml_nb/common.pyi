# Made by tools/stubs.py
"All that an app needs, for `from fasthtml_nb.common import *`"
from collections.abc import Mapping as Mapping
from dataclasses import dataclass as dataclass
from fastcore.utils import (AttrDict as AttrDict, L as L, NotStr as NotStr, Path as Path, Self as Self, asdict as asdict,
    dict2obj as dict2obj, first as first, flexiclass as flexiclass, ifnone as ifnone, listify as listify, partial as partial,
    patch as patch, store_attr as store_attr)
from fastcore.xml import E as E, Safe as Safe, XML as XML, dict2xml as dict2xml, mk_getattr as mk_getattr, valmap as valmap, voids as voids
from fasthtml_nb.authmw import (BasicAuthMiddleware as BasicAuthMiddleware, auth_hdrs as auth_hdrs, basic_logout as basic_logout,
    credentials as credentials, user_pwd_auth as user_pwd_auth)
from fasthtml_nb.broadcast.clients import Outbox as Outbox, setup_ws as setup_ws
from fasthtml_nb.broadcast.hub import Hub as Hub, LocalHub as LocalHub
from fasthtml_nb.components import (Abbr as Abbr, Address as Address, Area as Area, Article as Article, Aside as Aside,
    Audio as Audio, B as B, Base as Base, Bdi as Bdi, Bdo as Bdo, Blockquote as Blockquote, Body as Body, Br as Br, Button as Button,
    Canvas as Canvas, Caption as Caption, Cite as Cite, Code as Code, Col as Col, Colgroup as Colgroup, Data as Data,
    Datalist as Datalist, Dd as Dd, Del as Del, Details as Details, Dfn as Dfn, Dialog as Dialog, Div as Div, Dl as Dl, Dt as Dt,
    Em as Em, Embed as Embed, Fencedframe as Fencedframe, Fieldset as Fieldset, Figcaption as Figcaption, Figure as Figure,
    File as File, Footer as Footer, H1 as H1, H2 as H2, H3 as H3, H4 as H4, H5 as H5, H6 as H6, Head as Head, Header as Header,
    Hgroup as Hgroup, Hr as Hr, Html as Html, HxPartial as HxPartial, I as I, Iframe as Iframe, Img as Img, Input as Input,
    Ins as Ins, Kbd as Kbd, Label as Label, Legend as Legend, Li as Li, Link as Link, Main as Main, Map as Map, Mark as Mark,
    Math as Math, Menu as Menu, Meta as Meta, Meter as Meter, Nav as Nav, Noscript as Noscript, Object as Object, Ol as Ol,
    Optgroup as Optgroup, Option as Option, Output as Output, P as P, Param as Param, Picture as Picture,
    PortalExperimental as PortalExperimental, Pre as Pre, Progress as Progress, Q as Q, Rp as Rp, Rt as Rt, Ruby as Ruby, S as S,
    Samp as Samp, Search as Search, Section as Section, Select as Select, Slot as Slot, Small as Small, Source as Source,
    Span as Span, Strike as Strike, Strong as Strong, Sub as Sub, Summary as Summary, Sup as Sup, Svg as Svg, Table as Table,
    Tbody as Tbody, Td as Td, Template as Template, Textarea as Textarea, Tfoot as Tfoot, Th as Th, Thead as Thead, Time as Time,
    Title as Title, Tr as Tr, Track as Track, U as U, Ul as Ul, UriRef as UriRef, Var as Var, Video as Video, Wbr as Wbr,
    attrmap_x as attrmap_x, evt_attrs as evt_attrs, fill_dataclass as fill_dataclass, fill_form as fill_form,
    find_inputs as find_inputs, ft_html as ft_html, ft_hx as ft_hx, html2ft as html2ft, html_attrs as html_attrs,
    hx_attrs as hx_attrs, hx_attrs_4only as hx_attrs_4only, hx_attrs_annotations as hx_attrs_annotations,
    hx_evt_attrs as hx_evt_attrs, hx_evts as hx_evts, hx_evts_4only as hx_evts_4only, hx_signature as hx_signature,
    js_evt_attrs as js_evt_attrs, js_evts as js_evts, link_resolver as link_resolver, named as named, names_route as names_route,
    route_attrs as route_attrs, show as show, special_attrs as special_attrs, sse_message as sse_message, tag_fn as tag_fn)
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
    scopesrc as scopesrc, serve as serve, signal_shutdown as signal_shutdown, snake2hyphens as snake2hyphens, surrsrc as surrsrc,
    unqid as unqid, until_disconnect as until_disconnect, uri as uri, viewport as viewport, vurl as vurl)
from fasthtml_nb.databases import database as database
from fasthtml_nb.fastapp import fast_app as fast_app
from fasthtml_nb.htmx import (BrowserLib as BrowserLib, browser_libs as browser_libs, ext_hdrs as ext_hdrs, fh_js as fh_js,
    get_htmx as get_htmx, lib_tag as lib_tag)
from fasthtml_nb.js import (HighlightJS as HighlightJS, KatexMarkdownJS as KatexMarkdownJS, MarkdownJS as MarkdownJS,
    MermaidJS as MermaidJS, SortableJS as SortableJS, dark_media as dark_media, light_media as light_media, marked_imp as marked_imp,
    npmcdn as npmcdn)
from fasthtml_nb.live_reload import (FastHTMLWithLiveReload as FastHTMLWithLiveReload, live_reload_path as live_reload_path,
    live_reload_ws as live_reload_ws)
from fasthtml_nb.pico import (Card as Card, Container as Container, DialogX as DialogX, Grid as Grid, Group as Group,
    PicoBusy as PicoBusy, picocondcss as picocondcss, picocondlink as picocondlink, picocss as picocss, picolink as picolink,
    set_pico_cls as set_pico_cls)
from fasthtml_nb.starlette import (ASGIApp as ASGIApp, AuthCredentials as AuthCredentials,
    AuthenticationBackend as AuthenticationBackend, AuthenticationError as AuthenticationError,
    AuthenticationMiddleware as AuthenticationMiddleware, BackgroundTask as BackgroundTask, BackgroundTasks as BackgroundTasks,
    BaseRoute as BaseRoute, CONVERTOR_TYPES as CONVERTOR_TYPES, CORSMiddleware as CORSMiddleware,
    CommaSeparatedStrings as CommaSeparatedStrings, Config as Config, Convertor as Convertor, FileResponse as FileResponse,
    FormData as FormData, GZipMiddleware as GZipMiddleware, HTMLResponse as HTMLResponse, HTTPConnection as HTTPConnection,
    HTTPEndpoint as HTTPEndpoint, HTTPException as HTTPException, HTTPSRedirectMiddleware as HTTPSRedirectMiddleware,
    Headers as Headers, Host as Host, JSONResponseOrig as JSONResponseOrig, Match as Match, Middleware as Middleware, Mount as Mount,
    PlainTextResponse as PlainTextResponse, QueryParams as QueryParams, Receive as Receive, RedirectResponse as RedirectResponse,
    Request as Request, Response as Response, Route as Route, Router as Router, Scope as Scope, Secret as Secret, Send as Send,
    SessionMiddleware as SessionMiddleware, SimpleUser as SimpleUser, Starlette as Starlette, State as State,
    StaticFiles as StaticFiles, StreamingResponse as StreamingResponse, StringConvertor as StringConvertor,
    TrustedHostMiddleware as TrustedHostMiddleware, URL as URL, URLPath as URLPath, UploadFile as UploadFile, WebSocket as WebSocket,
    WebSocketDisconnect as WebSocketDisconnect, WebSocketEndpoint as WebSocketEndpoint, WebSocketException as WebSocketException,
    WebSocketRoute as WebSocketRoute, compile_path as compile_path, is_async_callable as is_async_callable,
    register_url_convertor as register_url_convertor, requires as requires, run_in_threadpool as run_in_threadpool)
from fasthtml_nb.toaster import (Toast as Toast, add_toast as add_toast, js as js, render_toasts as render_toasts,
    setup_toasts as setup_toasts, sk as sk, tcid as tcid, toast_after as toast_after, toast_css as toast_css, toast_js as toast_js,
    toast_types as toast_types)
from fasthtml_nb.tree import (FT as FT, attr_filter as attr_filter, attrmap as attrmap, blank as blank, ft as ft,
    highlight as highlight, new as new, showtags as showtags, to_xml as to_xml, write as write)
from fasthtml_nb.xtend import (A as A, AX as AX, AnyNow as AnyNow, CheckboxX as CheckboxX, Favicon as Favicon, Form as Form,
    Fragment as Fragment, Hidden as Hidden, HtmxOn as HtmxOn, LdContactPoint as LdContactPoint, LdCourse as LdCourse,
    LdCourseInstance as LdCourseInstance, LdJson as LdJson, LdOrg as LdOrg, LdWebsite as LdWebsite, Nbsp as Nbsp, Now as Now,
    On as On, Prev as Prev, Script as Script, ScriptX as ScriptX, Socials as Socials, Style as Style, StyleX as StyleX,
    Surreal as Surreal, Titled as Titled, YouTubeEmbed as YouTubeEmbed, clear as clear, double_braces as double_braces, jsd as jsd,
    loose_format as loose_format, replace_css_vars as replace_css_vars, robots_txt as robots_txt, run_js as run_js,
    sid_scr as sid_scr, sitemap_url as sitemap_url, sitemap_xml as sitemap_xml, undouble_braces as undouble_braces,
    upload_pb_attrs as upload_pb_attrs, with_sid as with_sid)
from fastlite import Database as Database, NotFoundError as NotFoundError
from hmac import compare_digest as compare_digest
from typing import Any as Any
