# Made by tools/stubs.py
"All components, for `from fasthtml_nb import ft` and `ft.Div(...)`"
from fastcore.xml import E as E, Safe as Safe, XML as XML, dict2xml as dict2xml, mk_getattr as mk_getattr, valmap as valmap, voids as voids
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
    Title as Title, Tr as Tr, Track as Track, U as U, Ul as Ul, UriRef as UriRef, Var as Var, Video as Video, Wbr as Wbr, _Tag,
    attrmap_x as attrmap_x, evt_attrs as evt_attrs, fill_dataclass as fill_dataclass, fill_form as fill_form,
    find_inputs as find_inputs, ft_html as ft_html, ft_hx as ft_hx, html2ft as html2ft, html_attrs as html_attrs,
    hx_attrs as hx_attrs, hx_attrs_4only as hx_attrs_4only, hx_attrs_annotations as hx_attrs_annotations,
    hx_evt_attrs as hx_evt_attrs, hx_evts as hx_evts, hx_evts_4only as hx_evts_4only, hx_signature as hx_signature,
    js_evt_attrs as js_evt_attrs, js_evts as js_evts, link_resolver as link_resolver, named as named, names_route as names_route,
    route_attrs as route_attrs, show as show, special_attrs as special_attrs, sse_message as sse_message, tag_fn as tag_fn)
from fasthtml_nb.tree import (FT as FT, attr_filter as attr_filter, attrmap as attrmap, blank as blank, fh_cfg as fh_cfg,
    flat_tuple as flat_tuple, flat_xt as flat_xt, ft as ft, highlight as highlight, new as new, showtags as showtags,
    to_xml as to_xml, unqid as unqid, write as write)
from fasthtml_nb.xtend import (A as A, AX as AX, AnyNow as AnyNow, CheckboxX as CheckboxX, Favicon as Favicon, Form as Form,
    Fragment as Fragment, Hidden as Hidden, HtmxOn as HtmxOn, LdContactPoint as LdContactPoint, LdCourse as LdCourse,
    LdCourseInstance as LdCourseInstance, LdJson as LdJson, LdOrg as LdOrg, LdWebsite as LdWebsite, Nbsp as Nbsp, Now as Now,
    On as On, Prev as Prev, Script as Script, ScriptX as ScriptX, Socials as Socials, Style as Style, StyleX as StyleX,
    Surreal as Surreal, Titled as Titled, YouTubeEmbed as YouTubeEmbed, clear as clear, double_braces as double_braces, jsd as jsd,
    loose_format as loose_format, replace_css_vars as replace_css_vars, robots_txt as robots_txt, run_js as run_js,
    sid_scr as sid_scr, sitemap_url as sitemap_url, sitemap_xml as sitemap_xml, undouble_braces as undouble_braces,
    upload_pb_attrs as upload_pb_attrs, with_sid as with_sid)
def __getattr__(name: str) -> _Tag: ...
