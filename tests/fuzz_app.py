"""The applications that `fuzzing` asks: a handler for each annotation, and one for each sink, a place where an app puts what came from a request

`annotations`, `sources`, `shapes` and `sinks` are tables; a row more is all that a new case needs."""
import enum, json, re
from array import array
from collections import deque, namedtuple
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from http.cookies import CookieError
from ipaddress import IPv4Address, IPv6Network
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from urllib.parse import quote
from uuid import UUID
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, Optional, TypedDict, TypeVar, Union

from starlette.background import BackgroundTasks
from starlette.datastructures import FormData, Headers, UploadFile
from starlette.exceptions import HTTPException

from fasthtml_nb.common import *
from fasthtml_nb.components import show
from fasthtml_nb.core import HtmxHeaders
from fasthtml_nb.svg import ft_svg
from fasthtml_nb.toaster import add_toast, setup_toasts
from fasthtml_nb.tree import FT, ft, highlight, showtags
from fasthtml_nb.javascript import js_val
from fasthtml_nb.xtend import run_js

# --- Annotations

class Color(enum.Enum): red,green = 'r','g'
class Level(enum.IntEnum): low,high = 1,2
class Word(str, enum.Enum): a,b = 'a','b'
class Rights(enum.Flag): read,write = 1,2
@dataclass
class Line: item:str; n:int=1
@dataclass
class Order: name:str; lines:list[Line]=field(default_factory=list); to:Line|None=None; when:date|None=None; color:Color=Color.red; extra:dict=field(default_factory=dict)
@dataclass
class Self: v:str; next:'Self|None'=None
T = TypeVar('T')
@dataclass
class Box(Generic[T]): v:T; many:list[T]=field(default_factory=list)
class Pair(NamedTuple): a:int; b:float=0.
class Loose(NamedTuple): v:Any; w:object=None
class Dct(TypedDict): a:int; b:str
class Part(TypedDict, total=False): v:list[int]; w:dict
class Plain:
    a:int; b:str
    def __init__(self, a:int, b:str='x'): self.a,self.b = a,b
@dataclass
class Strict:
    v:int
    def __post_init__(self):
        if self.v < 0: raise ValueError(f'{self.v} is negative')
UserId = NewType('UserId', int)
def shout(s): return s.upper()

annotations = dict(
    str=str, int=int, float=float, bool=bool, date=date, datetime=datetime, time=time, timedelta=timedelta, decimal=Decimal, fraction=Fraction,
    complex=complex, uuid=UUID, path=Path, pure=PurePosixPath, bytes=bytes, bytearray=bytearray, memoryview=memoryview, range=range, enum=Color,
    int_enum=Level, str_enum=Word, flag=Rights, literal=Literal['x', 'y', 1], list=list, tuple=tuple, set=set, frozenset=frozenset, dict=dict,
    ints=list[int], strs=list[str], int_set=set[int], str_set=frozenset[str], floats=tuple[float, ...], fixed=tuple[int, str], nested=list[list[int]],
    dates=list[date], decimals=list[Decimal], decimal_set=set[Decimal], str_ints=dict[str, int], lines=list[Line], enums=set[Color], anys=list[Any],
    opt=Optional[int], opt_date=date|None, union=int|str, many_union=Union[int, date, list[int], None], opt_list=list[int]|None, any=Any, object=object,
    user_id=UserId, noted=Annotated[int, 'of a thing'], ip=IPv4Address, net=IPv6Network, deque=deque, array=array, mapping=Mapping, sequence=Sequence,
    namespace=SimpleNamespace, type=type, fn=shout, upload=UploadFile, uploads=list[UploadFile], opt_upload=UploadFile|None, order=Order, chain=Self,
    box=Box[int], boxes=Box[list[date]], pair=Pair, loose=Loose, typed=Dct, part=Part, plain=Plain, strict=Strict, opt_order=Order|None, orders=list[Order],
    order_dict=dict[str, Order], form=FormData, headers=Headers, htmx_headers=HtmxHeaders, tasks=BackgroundTasks, none=None)

def _pydantic():
    try: from pydantic import BaseModel
    except ImportError: return
    class Model(BaseModel): v:int; names:list[str]=[]
    annotations['pydantic'] = Model
_pydantic()

special = 'request session ws app scope auth htmx state data body api resp exc'.split()

def shown(v):
    "`v` as it is, short, and as a child and an attribute"
    if isinstance(v, range): v = repr(v)  # who shows a range of a number that somebody else chose shows that many numbers
    return Div(P(f'{v!r}'[:300]), P(v), title=f'{v!r}'[:300])

def anno_app(**kw):
    app = FastHTML(secret_key='fuzz', default_hdrs=False, max_body_size=200_000, max_part_size=100_000, **kw)
    def add(name, anno, path, f):
        f.__annotations__['v'] = anno
        f.__name__ = f'{path.split("/")[1]}_{name}'
        app.route(path, methods=['get','post'])(f)
    for name,anno in annotations.items():
        async def need(v): return shown(v)
        async def maybe(v=None): return shown(v)
        def sync(v): return shown(v)
        async def at(v): return shown(v)
        async def alone(v): return P(repr(v)) if isinstance(v, (str, range)) else v  # a string returned alone is HTML
        for path,f in (('need', need), ('maybe', maybe), ('alone', alone)): add(name, anno, f'/{path}/{name}', f)
        if name in ('int', 'strs', 'order', 'upload'): add(name, anno, f'/sync/{name}', sync)
        add(name, anno, f'/at/{name}/{{v}}', at)
        async def ws(v): return shown(v)
        ws.__annotations__['v'] = anno
        app.ws(f'/ws/{name}')(ws)
    for o in special:
        if o=='ws': continue
        ns = {'P':P}
        exec(f"async def f({o}): return P(str({o})[:0], type({o}).__name__)", ns)
        app.route(f'/need/{o}', methods=['get','post'])(ns['f'])
    for typ in ('int', 'float', 'uuid', 'path', 'str', 'static'):
        async def show_path(x:str, req): return P(x, A('x', href=req.url.path))
        app.get(f'/path/{typ}/{{x:{typ}}}')(show_path)
    @app.get('/opt/{x}/{y}')
    async def two(x:str='', y:int=0): return P(x, y)
    @app.get('/plain')
    async def plain(): return P('well')
    return app

# --- Sources: how a handler gets a value. Each is a handler that hands it to `use(req, value)`

async def _json(req):
    o = await req.json()
    return o['v'] if isinstance(o, dict) and 'v' in o else o
async def of_dict(d:dict, req): return use(req, d.get('v', d))
async def of_json(req): return use(req, await _json(req))
async def of_data(data, req): return use(req, data.get('v', data))
async def of_any(v:Any, req): return use(req, v)
async def of_object(v:object, req): return use(req, v)
async def of_list(v:list, req): return use(req, v)
async def of_dicts(v:list[dict], req): return use(req, v)
async def of_str(v:str, req): return use(req, v)
async def of_path(v:Path, req): return use(req, v)
async def of_bytes(v:bytes, req): return use(req, v)
async def of_union(v:int|dict|list, req): return use(req, v)
async def of_field(o:Loose, req): return use(req, o.v)
async def of_loose(o:Loose, req): return use(req, o)
async def of_order(o:Order, req): return use(req, o)
async def of_upload(v:UploadFile, req): return use(req, v)
async def of_name(v:UploadFile, req): return use(req, v.filename)
async def of_form(form:FormData, req): return use(req, form)
async def of_read(req): return use(req, await req.form())
async def of_field_read(req): return use(req, (await req.form()).get('v'))
async def of_body(body, req): return use(req, body)
async def of_raw(req): return use(req, await req.body())
async def of_query(req): return use(req, req.query_params)
async def of_param(req): return use(req, req.query_params.get('v'))
async def of_cookies(req): return use(req, req.cookies)
async def of_cookie(req): return use(req, req.cookies.get('v'))
async def of_headers(req): return use(req, req.headers)
async def of_header(req): return use(req, req.headers.get('x-v'))
async def of_htmx(htmx, req): return use(req, htmx.target)
async def of_url(req): return use(req, req.url)
async def of_session(sess, req): return use(req, sess.setdefault('v', (await _json(req))))
def of_thread(d:dict, req): return use(req, d.get('v', d))

sources = {k.removeprefix('of_'): f for k,f in list(globals().items()) if k.startswith('of_')}

# --- Shapes: what programs make of a value before they show it

@dataclass
class Bare: v:object
Tup = namedtuple('Tup', 'v w')
class Holder:
    def __init__(self, v): self.v = v
    def __repr__(self): return f'Holder({self.v!r})'
class Saying:
    def __init__(self, v): self.v = v
    def __str__(self): return str(self.v)

def _text(v): return v if isinstance(v, str) else str(v)
shapes = dict(
    same=lambda v: v, exc=lambda v: ValueError(v), key_error=lambda v: KeyError(v), bytes=lambda v: _text(v).encode('utf-8', 'replace'), path=lambda v: Path(_text(v)),
    set=lambda v: {_text(v)}, keys=lambda v: {_text(v): 1}.keys(), values=lambda v: {1: v}.values(), items=lambda v: {_text(v): v}.items(), dict=lambda v: {'k': v},
    bare=Bare, tup=lambda v: Tup(v, 1), holder=Holder, saying=Saying, match=lambda v: re.match('(?s)(.*)', _text(v)), enum=lambda v: enum.Enum('E', {'a': _text(v)}).a,
    list=lambda v: [v], deep=lambda v: [[(v,)]], pair=lambda v: (v, 'x'), gen=lambda v: (o for o in [v, 'x']), namespace=lambda v: SimpleNamespace(v=v),
    bytearray=lambda v: bytearray(_text(v), 'utf-8', 'replace'), upload=lambda v: UploadFile(None, filename=_text(v)), form=lambda v: FormData([('v', _text(v))]),
    listed=lambda v: [_text(v), (v,), {}], listed_attrs=lambda v: ['p', ('x',), v], named=lambda v: {_text(v): 'x'}, deque=lambda v: deque([v]), type=lambda v: type(_text(v).replace('\0', '') or 'x', (), {}))

# --- Sinks: where a program puts it

class Shown(Exception): pass
class Mine(Exception): "What a handler raises itself"

class Ft:
    def __init__(self, v): self.v = v
    def __ft__(self): return P(self.v)

async def _messages(*elms):
    for o in elms: yield sse_message(o)

def _put(req, f, *args, **kw):
    f(*args, **kw)
    return P('put')

def _attrs(**kw): return Input(**kw), Div('x', **{k:v for k,v in kw.items() if k!='value'})
def _form(): return Form(Input(name='v'), Input(type='checkbox', name='c'), Textarea(name='t'), Select(Option('x', value='x'), name='s'), Hidden(name='h'))
def _raise(e): raise e

sinks = dict(  # name: what a handler returns for the value `v` in the request `q`
    child=lambda q, v: P(v), among=lambda q, v: Div('a', v, P(v), 'b'), items=lambda q, v: Ul([Li(v), Li('x')]),
    starred=lambda q, v: Div(*v) if isinstance(v, (list, tuple)) else Div(v),
    mapped=lambda q, v: Ul(*[Li(o) for o in (v if isinstance(v, (list, tuple, dict)) else [v])]),
    alone=lambda q, v: v if type(v) is not str else P(v), listed=lambda q, v: [v], two=lambda q, v: (v, P('x')), in_tuple=lambda q, v: (v,),
    titled=lambda q, v: Titled(v, v), title=lambda q, v: (Title(v), P('x')), table=lambda q, v: Table(Tr(Td(v), Td([v]))), called=lambda q, v: P()(v),
    set=lambda q, v: P('x').set(v), fragment=lambda q, v: Fragment(v), own=lambda q, v: Ft(v), ft=lambda q, v: FT('p', (v,)),
    ft_fn=lambda q, v: ft('p', v), ft_hx=lambda q, v: ft_hx('p', v), ft_html=lambda q, v: ft_html('p', v),
    card=lambda q, v: Card(v, header=v, footer=v), group=lambda q, v: Group(v), grid=lambda q, v: Grid(v),
    label=lambda q, v: CheckboxX(label=v, id='c'), ax=lambda q, v: AX(v), link=lambda q, v: A(v), html=lambda q, v: Html(Head(Title(v)), Body(P(v))),
    body=lambda q, v: Body(P(v), title=v), textarea=lambda q, v: Textarea(v), option=lambda q, v: Option(v, value=v), pre=lambda q, v: Pre(Code(v)),
    svg=lambda q, v: Svg(ft_svg('text', v)), page_title=lambda q, v: _put(q, setattr, q, 'title', v),
    injected=lambda q, v: _put(q, q.injects.append, P(v)), html_attr=lambda q, v: _put(q, q.htmlkw.update, lang=v),
    hdrs=lambda q, v: _put(q, q.hdrs.append, Meta(content=v)), footer=lambda q, v: _put(q, q.ftrs.append, Footer(v)),
    formatted=lambda q, v: P(f'{v}', f'{v!r}', str(v)),
    # attributes
    title_attr=lambda q, v: _attrs(title=v), value=lambda q, v: _attrs(value=v), cls=lambda q, v: _attrs(cls=v), id=lambda q, v: _attrs(id=v),
    name=lambda q, v: _attrs(name=v), data=lambda q, v: _attrs(data_x=v), css=lambda q, v: _attrs(style=v), hx_vals=lambda q, v: _attrs(hx_vals=v),
    hx_headers=lambda q, v: _attrs(hx_headers=v), hx_target=lambda q, v: _attrs(hx_target=v), target_id=lambda q, v: _attrs(target_id=v),
    hx_get=lambda q, v: _attrs(hx_get=v), alt=lambda q, v: Img(src='x', alt=v), checked=lambda q, v: _attrs(checked=v),
    odd_attr=lambda q, v: Div(**{'@click': 'x', ':class': v}), ft_attr=lambda q, v: FT('p', ('x',), {'title': v}),
    set_attr=lambda q, v: _put(q, setattr, P('x'), 'title', v), node_attr=lambda q, v: Div(title=P(v), data_x=[P(v)]),
    dict_attr=lambda q, v: Div(data_x={'a': v}, hx_vals={'a': v}, cls=['a', v]), srcdoc=lambda q, v: Iframe(srcdoc=Div(v)),
    srcdoc_html=lambda q, v: Iframe(srcdoc=to_xml(Div(v))), hidden=lambda q, v: Hidden(v, name='h'),
    input=lambda q, v: Input(v, name='x') if False else Input(placeholder=v), youtube=lambda q, v: YouTubeEmbed(_text(v)),
    meta=lambda q, v: Meta(content=v), clear=lambda q, v: clear(v), progress=lambda q, v: Form(**upload_pb_attrs(_text(v))),
    # names, which may be refused
    tag=lambda q, v: to_xml(ft_hx(v, 'x')), tag_ft=lambda q, v: to_xml(ft(_text(v), 'x')), tag_cls=lambda q, v: to_xml(FT(_text(v), ('x',))),
    attr_name=lambda q, v: to_xml(P('x', **{_text(v): 'x'})), attr_ft=lambda q, v: to_xml(FT('p', ('x',), {_text(v): 'v'})),
    attr_dict=lambda q, v: to_xml(P('x', {_text(v): 'x'})), attrs=lambda q, v: to_xml(P('x', **v)) if isinstance(v, dict) else '<p>x</p>',
    set_name=lambda q, v: to_xml(P('x')(**{_text(v): 1})),
    # text
    to_xml=lambda q, v: to_xml(P(v)), to_xml_raw=lambda q, v: to_xml(v if type(v) is not str else [v]),
    str_node=lambda q, v: str(P(v)), highlight=lambda q, v: Pre(highlight(P(v))), showtags=lambda q, v: showtags(P(v)),
    html2ft=lambda q, v: Pre(html2ft(_text(v))), notebook=lambda q, v: show(Div(v)).data, frame=lambda q, v: show(Div(v), iframe=True).data,
    sse=lambda q, v: EventStream(_messages(P(v), v if type(v) is not str else [v], [v])), sse_event=lambda q, v: EventStream(_named(v)), json=lambda q, v: dict(html=P(v), v=v),
    json_list=lambda q, v: [dict(html=P(v), v=v)], json_deep=lambda q, v: dict(a=[dict(html=[P(v), v])]),
    json_resp=lambda q, v: JSONResponse(dict(html=P(v), v=v)), api=lambda q, v: ApiReturn(True)(P(v), html=P(v), v=v),
    ft_response=lambda q, v: FtResponse(P(v), 201), ft_plain=lambda q, v: FtResponse(v if type(v) is not str else P(v)),
    fill=lambda q, v: fill_form(_form(), dict(v=v, t=v, s=v, c=v, h=v)),
    fill_all=lambda q, v: fill_form(_form(), v if isinstance(v, dict) else dict(v=v)), toast=lambda q, v: _put(q, add_toast, q.session, v),
    toast_node=lambda q, v: _put(q, add_toast, q.session, P(v), dismiss=True), toast_type=lambda q, v: _put(q, add_toast, q.session, 'x', _text(v)),
    # answers to what fails
    shown=lambda q, v: _raise(Shown(v)), http=lambda q, v: _raise(HTTPException(418, _text(v))),
    http_plain=lambda q, v: _raise(HTTPException(409, _text(v))),
    # scripts
    js_val=lambda q, v: Script(f'let zqq = {js_val(v)};'), script=lambda q, v: Script(json.dumps(_text(v)), type='application/json'),
    run_js=lambda q, v: run_js('let zqq = {v};', id='r', v=v), css_text=lambda q, v: Style(f'p::after {{ content: {json.dumps(_text(v))} }}'),
    on=lambda q, v: On('x()', _text(v)), ld_json=lambda q, v: LdJson('Thing', dict(name=v), script=True), template=lambda q, v: Template(P(v)),
    on_sel=lambda q, v: On('x()', sel=_text(v)), now=lambda q, v: Now('x()', _text(v)), any_now=lambda q, v: AnyNow(_text(v), 'x()'),
    htmx_on=lambda q, v: HtmxOn(_text(v), 'x()'), markdown_js=lambda q, v: MarkdownJS(_text(v)), svg_attr=lambda q, v: Svg(ft_svg('path', d=v, transform=v)),
    # addresses and headers
    to=lambda q, v: A('x', href=_named_route.to(v=v)), to_query=lambda q, v: A('x', href=_plain_route.to(v=v)),
    uri=lambda q, v: A('x', link=uri('named', v=_text(v))), uri_get=lambda q, v: Div(get=uri('named', v=_text(v))),
    qp=lambda q, v: A('x', href=qp('/x/{v}', v=v, w=v)), redirect=lambda q, v: Redirect(v), redirect_to=lambda q, v: Redirect(_plain_route.to(v=v)),
    hx_location=lambda q, v: HtmxResponseHeaders(location=v), hx_redirect=lambda q, v: (HtmxResponseHeaders(redirect=v), P('x')),
    hx_push=lambda q, v: (HtmxResponseHeaders(push_url=v, retarget=v, trigger=v), P('x')), header=lambda q, v: (HttpHeader('x-seen', v), P('x')),
    header_name=lambda q, v: (HttpHeader(_text(v), 'x'), P('x')), ft_headers=lambda q, v: FtResponse('x', headers={'x-seen': v}),
    ft_names=lambda q, v: FtResponse('x', headers={_text(v): 'x'}), media_type=lambda q, v: FtResponse('x', media_type=_text(v)),
    cookie=lambda q, v: (cookie('seen', v), P('x')), cookie_name=lambda q, v: cookie(_text(v), 'x'),
    cookie_path=lambda q, v: cookie('x', 'x', path=_text(v)), cookie_domain=lambda q, v: cookie('x', 'x', domain=_text(v)),
    http_headers=lambda q, v: _raise(HTTPException(409, 'x', headers={'x-seen': _text(v)})), response=lambda q, v: Response('x', headers={'x-seen': _text(v)}),
    response_names=lambda q, v: JSONResponse({}, headers={_text(v): 'x'}), starlette_redirect=lambda q, v: RedirectResponse('/x?v=' + quote(_text(v), errors='replace')),
    download=lambda q, v: FileResponse(Path(__file__).with_name('container.py'), filename=_text(v)),
    favicon=lambda q, v: Favicon('/x.png?' + _text(v), '/x.png?' + _text(v)), socials=lambda q, v: Socials(v, 'x.example', v, '/x.png'),
    socials_image=lambda q, v: Socials('t', 'x.example', 'd', _text(v), url=_text(v)),
    sitemap=lambda q, v: Pre(to_xml(sitemap_url(_text(v), 'https://x.example'))), sitemap_date=lambda q, v: sitemap_url(dict(loc='/x', lastmod=v)),
    jsd=lambda q, v: jsd('a', 'b', 'c', _text(v)))

async def _named(v):
    try: yield sse_message(P('x'), event='zqe' + _text(v))
    except ValueError: pass  # a line break ends the name of an event

# What a sink may refuse where it is written, and why: the handler fails there, so the handler has failed
refuses = dict(
    **dict.fromkeys('tag tag_ft tag_cls attr_name attr_ft attr_dict attrs set_name'.split(), ((ValueError, TypeError), 'HTML has no such name')),
    **dict.fromkeys('header header_name ft_headers ft_names media_type hx_push cookie cookie_name cookie_path cookie_domain'.split(), ((ValueError, TypeError, AttributeError, CookieError), 'HTTP has no such header')),
    **dict.fromkeys('redirect hx_location hx_redirect'.split(), ((ValueError, TypeError), 'a redirect leads to http, https or a relative address')),
    **dict.fromkeys('js_val run_js ld_json hx_vals hx_headers dict_attr'.split(), ((TypeError, ValueError), 'JSON has no such value')),
    html2ft=(ValueError, 'HTML has no such name of a tag'), toast_type=(ValueError, 'there is no such type of toast'),
    cls=(TypeError, 'a list of classes holds strings'), target_id=(TypeError, 'a target is a string'), hx_target=((TypeError, ValueError), 'a target is a node with an id'), starred=(TypeError, 'a coroutine is no child'),
    fill=(TypeError, ''), fill_all=(TypeError, ''))

late = dict(  # sinks whose value is refused only when the answer is sent, with a 500: Starlette's own classes take what they are given
    **dict.fromkeys('http_headers response response_names'.split(), 'HTTP has no such header'))

def use(req, v):
    "What the handler of this request returns"
    name = req.path_params['sink']
    if name not in sinks or req.path_params['shape'] not in shapes: raise HTTPException(404)
    try: v = shapes[req.path_params['shape']](v)
    except (ValueError, TypeError): return PlainTextResponse('that shape has no such value', 422)
    errs,_ = refuses.get(name, ((), ''))
    if req.path_params['shape']=='named': errs = (*(errs if isinstance(errs, tuple) else (errs,)), ValueError)  # a dict of the program's own gives attributes, and this is the name of none
    try: return sinks[name](req, v)
    except errs: return PlainTextResponse('refused', 422)

def sink_app(**kw):
    "Each source at its path; the shape and the sink are parts of it"
    global _named_route,_plain_route
    async def of_shown(req, exc): return P('No number: ', exc)
    async def of_teapot(req, exc): return Div(P(exc.detail), title=exc.detail)
    async def of_nothing(req, exc): return Titled('Nothing here', P(req.url.path))
    handlers = {Shown: of_shown, 418: of_teapot, 404: of_nothing}
    app = FastHTML(secret_key='fuzz', default_hdrs=False, max_body_size=200_000, max_part_size=100_000, exception_handlers=handlers, trusted_origins='*', **kw)
    for k,f in sources.items(): app.route(f'/{k}/{{shape}}/{{sink}}', methods=['get','post'])(f)
    @app.get('/named/{v}', name='named')
    async def named(v:str): return P(v)
    @app.get('/plainroute', name='plainroute')
    async def plainroute(v:str=''): return P(v)
    _named_route,_plain_route = named,plainroute
    @app.get('/plain')
    async def plain(): return P('well')
    @app.route('/mine')
    async def mine(v:str=''): raise Mine(v)
    @app.ws('/ws/data')
    async def ws_data(data): return Div(data.get('v'), data)
    @app.ws('/ws/any')
    async def ws_any(v:Any): return P(v)
    @app.ws('/ws/alone')
    async def ws_alone(v:Any): return v if type(v) is not str else P(v)
    @app.ws('/ws/body')
    async def ws_body(body, htmx): return Div(P(body), P(htmx.target))
    @app.ws('/ws/json')
    async def ws_json(data, send):
        await send(P(data))
        return dict(html=P(data), v=data)
    return app

def toast_app(**kw):
    "The same with toasts, whose afterware runs in a thread"
    app = sink_app(**kw)
    setup_toasts(app)
    app.hdrs.clear()  # its style and its script, beside which those of a value would not be seen
    return app
