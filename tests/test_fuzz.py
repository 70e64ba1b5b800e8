"""No input gives a 500, a traceback or a hang, or changes what the next request gets.

`FHNB_FUZZ=20000 pytest tests/test_fuzz.py` tries that many of each kind; without it a short form runs."""
import enum, json, os, time
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal, NamedTuple, TypedDict
from urllib.parse import quote, urlencode
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from wire import Ws, ask, raw, request, serving

from fasthtml_nb.common import *

n_tries = int(os.environ.get('FHNB_FUZZ', 60))
few = settings(max_examples=n_tries, deadline=None, derandomize='FHNB_FUZZ' not in os.environ, database=None, suppress_health_check=list(HealthCheck))

pytestmark = pytest.mark.usefixtures('quiet')

class Color(enum.Enum): red,green = 'r','g'
@dataclass
class Line: item:str; n:int=1
@dataclass
class Order: name:str; lines:list[Line]=field(default_factory=list); to:Line|None=None; when:date|None=None; color:Color=Color.red
class Pair(NamedTuple): a:int; b:float=0.
class Dct(TypedDict): a:int; b:str
class Plain:
    a:int; b:str
    def __init__(self, a:int, b:str='x'): self.a,self.b = a,b

kinds = dict(s=str, i=int, f=float, b=bool, d=date, dt=datetime, c=Color, lit=Literal['x','y'], u=UUID, dec=Decimal, p=Path, by=bytes,
             li=list[int], ls=list[str], opt=int|None, un=int|str, dd=dict, up=UploadFile, upl=list[UploadFile])
bodies = dict(order=Order, pair=Pair, dct=Dct, plain=Plain, raw=dict)

def make_app():
    app = FastHTML(secret_key='fuzz', canonical=True, before=Beforeware(lambda req, sess: None, skip=['/ws.*']), max_body_size=200_000, max_part_size=100_000)
    def kind(name, anno):
        async def f(v): return P(f'{name} {v!r}'), HttpHeader('x-seen', quote(repr(v)[:99])), cookie('seen', repr(v)[:99])
        f.__annotations__['v'] = anno
        app.route(f'/kind/{name}', methods=['get','post'])(f)
        def g(v=None): return str(v)
        g.__annotations__['v'] = anno
        app.route(f'/maybe/{name}', methods=['get','post'])(g)
    for o in kinds.items(): kind(*o)
    def body(name, cls):
        def f(o, sess):
            sess['n'] = name
            return P(f'{o!r}'[:99])
        f.__annotations__['o'] = cls
        app.post(f'/body/{name}')(f)
    for o in bodies.items(): body(*o)
    for typ in ('int', 'float', 'uuid', 'path', 'str'):
        def show(x:str, req): return P(x, A('x', href=req.url.path))
        app.get(f'/path/{typ}/{{x:{typ}}}')(show)
    @app.route('/all', methods=['get','post','put','delete','patch'])
    def all_(req, data, body, htmx, sess, scope, state, api, auth): return api(P(str(data), body, htmx.target, req.url), data=data)
    @app.post('/echo')
    def echo(data:dict): return data
    @app.post('/files')
    async def files(req):
        form = await req.form()
        return [dict(k=k, v=v if isinstance(v, str) else v.filename) for k,v in form.multi_items()]
    @app.get('/go')
    def go(to:str): return Redirect(to)
    @app.ws('/ws')
    def ws(data, body, htmx, n:int=0, s:str='', l:list[str]=None): return P(str(data), str(body), htmx.target, n, s, l)
    @app.ws('/wsbody')
    def wsbody(o:Order): return dict(got=repr(o))
    app.static_route_exts(static_path=Path(__file__).parent)
    return app

@pytest.fixture(scope='module')
def port(): 
    with serving(make_app()) as p: yield p

def fine(r, port):
    "An answer that tells nothing, and a server that goes on as before"
    assert r.status is None or r.status < 500, r
    assert 'Traceback' not in r.text and 'site-packages' not in r.text, r
    r = ask(port, '/kind/s?v=well')
    assert r.status==200 and "s 'well'" in r.text, r

# Text that breaks things: control characters, lone surrogates as UTF-8, markup, paths, huge numbers, codecs
nasty = st.sampled_from(['', ' ', '\0', '\r\n', '\r\nx: y', '../..', '..%2f', '%', '%zz', '%ff', '%00', '%ed%a0%80', '\ud800'.encode('utf-8', 'surrogatepass').decode('latin-1'), '9'*5000, '1e999', 'nan', '-0', '0x1',
    '１２', '<script>alert(1)</script>', '"\'>', '{}', '[]', 'null', '\u202e', '\ufeff', 'a'*3000, '1 jan 0000', '99/99/9999', '2024-02-30T25:61', '9999999999999999999', 'T', '🍋', '=', ';', ',', '&', '[', 'http://[x', '//evil.com', '\\', 'é'])
text = st.one_of(nasty, st.text(max_size=40), st.lists(nasty, max_size=3).map(''.join))
blob = st.one_of(st.binary(max_size=200), text.map(lambda s: s.encode('utf-8', 'replace')))
names = st.one_of(st.sampled_from(['v', 'o', 'a', 'b', 'name', 'lines', 'to', 'when', 'color', 'x', 'n', 'item', '_method']), text)
pairs = st.lists(st.tuples(names, text), max_size=6)
everywhere = [f'/{k}/{n}' for k in ('kind','maybe') for n in kinds] + [f'/body/{n}' for n in bodies] + ['/all', '/echo', '/files']
targets = st.sampled_from(everywhere)
methods = st.sampled_from(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'get'])
plain_json = st.recursive(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), text), lambda o: st.lists(o, max_size=4) | st.dictionaries(names, o, max_size=4), max_leaves=12)
json_text = st.one_of(plain_json.map(json.dumps), st.integers(1, 3000).map(lambda n: '{"v":' + '['*n + ']'*n + '}'), st.sampled_from(['{"v":"\\ud800"}', '{"v":NaN}', '{"v":1e999}', '{"v":-1e999}', '{"v":' + '9'*5000 + '}', '\ufeff{}', '{"a":1,"a":2}', '"x"', '{"v":{"a":{}}}']), text)
def encoded(ps): return urlencode([(k.encode('utf-8', 'replace'), v.encode('utf-8', 'replace')) for k,v in ps])
def header_safe(s): return s.encode('utf-8', 'replace').replace(b'\r', b' ').replace(b'\n', b' ')

@few
@given(blob, st.sampled_from(['', *[f'/path/{o}' for o in ('int','float','uuid','path','str')], '/static', '/kind/s', '/ws']))
@example(b'9'*5000, '/path/int')
@example(b'1e400', '/path/float')
@example(b'//evil.com/', '')
@example(b'kind/s/', '/')
def test_paths(port, path, pre):
    target = pre.encode() + b'/' + path
    fine(raw(port, request(target)), port)
    fine(ask(port, f'{pre}/{quote(path)}'), port)

@few
@given(targets, pairs, methods, blob)
@example('/kind/s', [('v', '€')], 'GET', b'')
def test_queries(port, target, ps, method, junk):
    fine(ask(port, f'{target}?{encoded(ps)}', method), port)
    fine(raw(port, request(target.encode() + b'?' + junk, method)), port)

@few
@given(targets, st.lists(st.tuples(st.one_of(st.sampled_from(['v', 'cookie', 'content-type', 'accept', 'hx-target', 'hx-request', 'hx-current-url', 'host', 'origin', 'sec-fetch-site', 'range', 'if-none-match', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'transfer-encoding', 'content-length', 'expect', 'upgrade', 'connection']), text.map(lambda s: s or 'x')), text), max_size=5), st.sampled_from(['GET','POST']), blob)
@example('/all', [('host', '[x')], 'GET', b'')
@example('/all', [('host', 'a/b@c:d')], 'GET', b'')
@example('/kind/i', [('v', '１２')], 'GET', b'')
@example('/nowhere', [('host', '[')], 'GET', b'')
def test_headers(port, target, hs, method, body):
    hs = [(header_safe(k).replace(b':', b'') or b'x', header_safe(v)) for k,v in hs]
    fine(ask(port, target, method, hs, host=None if any(k.lower()==b'host' for k,_ in hs) else '127.0.0.1'), port)
    fine(raw(port, request(target, 'POST', [('content-type', 'application/x-www-form-urlencoded'), *hs], body)), port)
    fine(raw(port, request(target) + body), port)

@few
@given(targets, st.lists(st.tuples(names, text), max_size=5), text)
@example('/all', [('session_', 'x.y.z')], '')
def test_cookies(port, target, ps, junk):
    fine(ask(port, target, headers=[('cookie', header_safe('; '.join(f'{k}={v}' for k,v in ps)))]), port)
    fine(ask(port, target, headers=[('cookie', header_safe(f'session_={junk}; {junk}'))]), port)

@few
@given(targets, pairs, blob, st.sampled_from(['utf-8', 'utf-7', 'idna', 'undefined', 'zlib', '\0']))
def test_forms(port, target, ps, junk, charset):
    typ = 'application/x-www-form-urlencoded'
    fine(ask(port, target, 'POST', {'content-type': typ}, encoded(ps).encode()), port)
    fine(ask(port, target, 'POST', {'content-type': f'{typ}; charset={charset}'}, junk), port)
    fine(ask(port, target, 'POST', {'content-type': typ}, encoded(ps).encode()[:-1] + b'%'), port)

dispositions = st.one_of(st.tuples(names, st.none() | text).map(lambda t: f'form-data; name="{t[0]}"' + (f'; filename="{t[1]}"' if t[1] is not None else '')), text, st.sampled_from(["form-data; name*=utf-8''%ff", "form-data; name=a; filename*=idna''x", 'form-data', 'form-data; name=v; filename=..\\..\\x', 'form-data; name=v; filename=']))
@few
@given(targets, st.lists(st.tuples(dispositions, st.sampled_from([None, 'text/plain; charset=undefined', 'x']), blob), max_size=4), st.sampled_from([b'--XBX--\r\n', b'--XBX--', b'', b'--XBX', b'--XBX\r\n']),
       st.sampled_from(['', '; charset=utf-7', '; charset=undefined', '; charset=idna', '; charset=punycode', '; charset=unicode_escape', '; charset=zlib']), st.sampled_from(['XBX', '"XBX"', 'X'*300, '', '\xff', "XBX; boundary=Y"]))
@example('/kind/up', [('form-data; name="v"; filename="x"', None, b'+2AA-')], b'--XBX--', '; charset=undefined', 'XBX')
@example('/kind/s', [('form-data; name="v"', None, b'+2AA-')], b'--XBX--', '; charset=utf-7', 'XBX')
@example('/kind/s', [('form-data; name="v"', None, b'x'*300)], b'--XBX--', '; charset=idna', 'XBX')
def test_multipart(port, target, parts, end, charset, boundary):
    body = b''.join(b'--XBX\r\nContent-Disposition: ' + header_safe(d) + (b'\r\nContent-Type: ' + t.encode() if t else b'') + b'\r\n\r\n' + v + b'\r\n' for d,t,v in parts) + end
    fine(ask(port, target, 'POST', {'content-type': f'multipart/form-data; boundary={boundary}{charset}'}, body), port)
    fine(ask(port, target, 'POST', {'content-type': 'multipart/form-data; boundary=XBX'}, body[:len(body)//2]), port)

@few
@given(targets, json_text, st.sampled_from(['application/json', 'application/json; charset=utf-16', 'application/ld+json', 'APPLICATION/JSON']), st.sampled_from(['utf-8', 'utf-16', 'utf-32']), blob)
@example('/echo', '{"v":"\\ud800"}', 'application/json', 'utf-8', b'{"v":"\xed\xa0\x80"}')
@example('/echo', '{"v":NaN}', 'application/json', 'utf-8', b'{"v":1e999}')
@example('/echo', '{"v":' + '['*99 + ']'*99 + '}', 'application/json', 'utf-8', b'{"v":' + b'['*900 + b']'*900 + b'}')
@example('/maybe/up', '{"v":[]}', 'application/json', 'utf-8', b'{"v":[]}')
@example('/body/order', '{"name":"x","lines":[{}],"to":[]}', 'application/json', 'utf-8', b'{"name":{},"lines":{"item":1}}')
def test_json(port, target, txt, typ, codec, junk):
    fine(ask(port, target, 'POST', {'content-type': typ}, txt.encode(codec, 'replace')), port)
    fine(ask(port, target, 'POST', {'content-type': typ, 'accept': 'application/json'}, junk), port)

@few
@given(text)
@example('/x\r\nset-cookie: a=b')
@example('\udfff€')
def test_redirects(port, to):
    for hs in ({}, {'hx-request':'true'}):
        r = ask(port, '/go?' + urlencode({'to': to.encode('utf-8', 'replace')}), headers=hs)
        fine(r, port)
        assert r['set-cookie'] is None or not r['set-cookie'].startswith('a=b')

@few
@given(st.lists(st.one_of(json_text, plain_json.map(lambda o: json.dumps(dict(HEADERS=o))), st.dictionaries(text, plain_json, max_size=3).map(lambda o: json.dumps(dict(HEADERS=o, n='1', l=o))), blob), max_size=5), st.sampled_from(['/ws', '/wsbody']))
@example(['{"HEADERS":{"HX-Target":1,"€":"€"}}', '{"s":"\\ud800"}', '{"n":NaN}', b'\xff\xfe'], '/ws')
@example(['[]', '{"name":1,"lines":3}', '{"name":"a","lines":[1]}'], '/wsbody')
def test_websockets(port, msgs, path):
    "Each message is answered or ignored; the socket lives on, and the next message is answered"
    with Ws(port, path) as ws:
        assert ws.status==101
        for m in msgs: ws.frame(2, m) if isinstance(m, bytes) else ws.send(m.encode('utf-8', 'replace').decode())
        ws.send(dict(s='the end', name='the end'))
        for _ in range(len(msgs)+1):
            txt = ws.text()
            assert 'Traceback' not in txt
            if 'the end' in txt: return
        raise AssertionError(txt)

@few
@given(st.lists(st.tuples(st.integers(0, 15), st.binary(max_size=140), st.booleans()), min_size=1, max_size=4))
def test_websocket_frames(port, frames):
    "What is no websocket at all ends that socket, at most"
    with Ws(port) as ws:
        try:
            for f in frames: ws.frame(*f)
        except OSError: pass
    fine(ask(port, '/kind/s?v=well'), port)

@few
@given(st.one_of(blob, st.binary(max_size=2000), st.tuples(methods, blob).map(lambda t: t[0].encode() + b' /' + t[1] + b'\r\n\r\n')))
def test_no_http_at_all(port, data):
    fine(raw(port, data, last=True), port)
    fine(raw(port, data + b'\r\n\r\n', last=True), port)

def test_it_is_fast(port):
    "Inputs that make parsers slow"
    for target, typ, body in [('/kind/dt', 'application/x-www-form-urlencoded', b'v=' + b'1 '*90_000), ('/kind/i', 'application/x-www-form-urlencoded', b'v=' + b'9'*150_000),
                              ('/kind/dec', 'application/x-www-form-urlencoded', b'v=' + b'9'*150_000), ('/echo', 'application/json', b'[' * 190_000), ('/echo', 'application/json', b'{"a":' + b'[]' .join([b'['] + [b',']*60_000 + [b']']) + b'}'),
                              ('/kind/s', 'multipart/form-data; boundary=' + 'X'*70, (b'\r\n--' + b'X'*69) * 2500), ('/kind/s', 'application/x-www-form-urlencoded', b'&'*190_000), ('/kind/s', 'multipart/form-data; ' + 'a="' + '\\"'*20_000, b'x'),
                              ('/kind/s', 'multipart/form-data; charset=punycode; boundary=X', b'--X\r\nContent-Disposition: form-data; name="v"\r\n\r\n' + b'a'*100_000 + b'\r\n--X--')]:
        t = time.monotonic()
        fine(ask(port, target, 'POST', {'content-type': typ}, body), port)
        assert time.monotonic()-t < 10, (target, typ[:60], body[:60], time.monotonic()-t)
