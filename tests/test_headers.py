"Headers, cookies and addresses that a client has a say in, over raw sockets, with both parsers of uvicorn: always an answer, never a header or an address of the client's making"
import asyncio, os, re, time
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import FileResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from wire import Ws, ask, serving
from fasthtml_nb.app import FastHTML
from fasthtml_nb.htmx import HtmxResponseHeaders, HttpHeader
from fasthtml_nb.cookies import cookie
from fasthtml_nb.responses import FtResponse, Redirect
from fasthtml_nb.urls import reg_re_param

class Echo:
    "A middleware that sends a header back"
    def __init__(self, app): self.app = app
    async def __call__(self, scope, receive, send):
        extra = [(b'x-echo', v) for k,v in scope['headers'] if k==b'x-say']
        async def sending(msg):
            await send({**msg, 'headers':[*msg['headers'], *((k, v.replace(b'_', b'\n')) for k,v in extra)]} if 'headers' in msg else msg)
        await self.app(scope, receive, sending)

def sinks():
    app = FastHTML(secret_key='s', middleware=[Middleware(Echo)])
    @app.get('/ok')
    def ok(): return 'ok'
    @app.get('/name')
    def name(v:str): return 'x', HttpHeader(v, 'x')
    @app.get('/value')
    def value(v:str): return 'x', HttpHeader('x-v', v)
    @app.get('/headers')
    def headers(v:str): return FtResponse('x', headers={'x-v':v})
    @app.get('/headernames')
    def headernames(v:str): return FtResponse('x', headers={v:'x'})
    @app.get('/media')
    def media(v:str): return FtResponse('x', media_type=f'text/{v}')
    @app.get('/key')
    def key(v:str): return 'x', cookie(v, 'x')
    @app.get('/cookie/{attr}')
    def attribute(attr:str, v:str): return 'x', cookie('c', 'x', **{attr:v})
    @app.get('/trigger')
    def trigger(v:str): return 'x', HtmxResponseHeaders(trigger=v)
    @app.get('/own')
    def own(v:str): return Response('x', headers={'x-v':v})
    @app.get('/ownname')
    def ownname(v:str): return Response('x', headers={v:'x'})
    @app.get('/ownmedia')
    def ownmedia(v:str): return Response('x', media_type=f'text/{v}')
    @app.get('/to')
    def to(v:str): return Redirect(v)
    @app.get('/hx/{name}')
    def hx(name:str, v:str): return HtmxResponseHeaders(**{name:v})
    @app.get('/json')
    def json(v:str): return HtmxResponseHeaders(location=dict(path=v))
    @app.get('/raw')
    def raw(v:str): return 'x', HttpHeader('HX-Redirect', v)
    @app.get('/ownraw')
    def ownraw(v:str): return Response('x', headers={'HX-Redirect':v})
    return app

@pytest.fixture(scope='module', params=['h11', 'httptools'])
def port(request):
    with serving(sinks(), http=request.param) as p: yield p

controls = ['a\r\nset-cookie: evil=1', 'a\nb', 'a\rb', 'a\0', '\x01', 'a\x0bb', 'a\x0cb', '\x1b[2J', 'a\x7f']

def whole(r, status=400):
    "It is an answer, and nothing of the client's is in its headers"
    assert r.status==status, r.raw
    assert not any('evil' in v or 'x-v'==k for k,v in r.headers), r.raw
    return r.text

@pytest.mark.parametrize('path', 'name value headers headernames media key cookie/path cookie/domain cookie/expires cookie/samesite trigger own ownname ownmedia'.split())
def test_control_characters(port, path):
    for v in controls:
        text = whole(ask(port, f'/{path}?v={quote(v)}'))
        assert text.startswith(('header ', 'cookie ')), text
    assert ask(port, '/ok').text=='ok'

@pytest.mark.parametrize('path', 'name headernames ownname key'.split())
def test_names(port, path):
    for v in ('', ' ', 'a b', 'a,b', 'a/b', '"a"', '\xe9', '\u20ac', 'a;b', 'a=b'):
        r = ask(port, f'/{path}?v={quote(v)}')
        assert r.status in (400, 500) if path=='ownname' and v=='\u20ac' else r.status==400, (v, r.raw)  # Starlette's own class refuses it
    assert ask(port, '/ok').text=='ok'

def test_white_space_around_a_value(port):
    "is not part of it; h11 would end the connection"
    for path in ('value', 'headers', 'own'):
        for v in (' a', 'a ', '\ta\t', ' ', ''):
            r = ask(port, f'/{path}?v={quote(v)}')
            assert r.status==200 and r['x-v']==v.strip(), (path, v, r.raw)
    assert ask(port, '/value?v=a%09b')['x-v']=='a\tb'

def test_a_cookie_has_no_attributes_of_the_clients(port):
    for attr in ('path', 'domain', 'expires', 'samesite'): whole(ask(port, f'/cookie/{attr}?v=/%3B%20Domain%3Devil.example'))
    for v in ('path', 'Domain', 'expires', 'max-age', 'secure'): assert 'the name of a flag' in whole(ask(port, f'/key?v={v}'))

def test_a_middleware(port):
    r = ask(port, '/ok', headers={'x-say':'a_b'})
    assert r.status==400 and "header 'x-echo'" in r.text
    assert ask(port, '/ok', headers={'x-say':'ab'})['x-echo']=='ab'

scripts = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java\r\nscript:alert(1)', ' javascript:alert(1)', '\x01javascript:alert(1)',
           '\t\n javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:http://x/1', 'filesystem:http://x', 'file:///etc/passwd']

@pytest.mark.parametrize('path', 'to hx/redirect hx/location hx/push_url hx/replace_url json raw ownraw'.split())
def test_addresses(port, path):
    "Only http, https and relative ones are sent"
    for hs in ({}, {'hx-request':'1'}):
        for v in scripts:
            r = ask(port, f'/{path}?v={quote(v)}', headers=hs)
            assert r.status==400 and not {'location', 'hx-redirect', 'hx-location', 'hx-push-url', 'hx-replace-url'} & {k for k,_ in r.headers}, (v, r.raw)
        for v in ('/a', 'b/c:d', '?q=javascript:x', 'https://x.org/', 'HTTP://x.org', '//x.org/'):
            r = ask(port, f'/{path}?v={quote(v)}', headers=hs)
            assert r.status in (200, 303) and any(v in o for k,o in r.headers if 'location' in k or k.startswith('hx-')), (v, r.raw)

def test_a_backslash_leads_to_no_other_host(port):
    "Browsers read it as a slash"
    for path in ('to', 'hx/redirect', 'hx/location'):
        for v in ('/\\evil.example', '\\\\evil.example', '/\t/evil.example'):
            r = ask(port, f'/{path}?v={quote(v)}')
            assert any(o.startswith(('/%5Cevil', '%5C%5Cevil', '/%09/evil')) for k,o in r.headers), r.raw

@pytest.fixture(params=['h11', 'httptools'])
def port_of_ws(request):
    async def accepts(ws):
        await ws.accept(headers=[(b'x-v', b'a\r\nset-cookie: evil=1')])
    app = FastHTML(secret_key='s')
    app.router.routes.append(WebSocketRoute('/ws', accepts))
    @app.get('/')
    def home(): return 'ok'
    with serving(app, http=request.param) as p: yield p

def test_headers_of_a_websocket(port_of_ws):
    with Ws(port_of_ws) as ws: assert ws.status==500
    assert ask(port_of_ws, '/').text=='ok'

@pytest.mark.parametrize('http', ['h11', 'httptools'])
def test_the_slash_redirect_is_a_path(http):
    reg_re_param('rest', '.*')  # unlike a `path`, it may begin with a slash
    app = FastHTML(secret_key='s')
    @app.get('/there')
    def there(): return 'there'
    @app.get('/{p:rest}/end')
    def end(p:str): return p
    with serving(app, http=http) as port:
        for host in ('evil.example', 'evil.example:80', '127.0.0.1'):
            r = ask(port, '/there/?a=1', host=host)
            assert (r.status, r['location'])==(307, '/there?a=1'), r.raw
        assert ask(port, '//evil.example/end/')['location']=='/.//evil.example/end'
        assert ask(port, '/%5Cevil.example/end/')['location']=='/%5Cevil.example/end'
        assert ask(port, '/a%3Fb%23%25/end/')['location']=='/a%3Fb%23%25/end'
        for name in ('x-forwarded-prefix', 'x-proxycontextpath'):
            r = ask(port, '/there/', host='evil.example', headers={name:'/me/proxy/7'})
            assert r['location']==('/me/proxy/7/there' if 'prefix' in name else './../there'), r.raw

paths = 'name value headers headernames media key cookie/path cookie/domain cookie/expires cookie/samesite trigger to hx/redirect hx/location hx/push_url hx/replace_url hx/retarget json raw'.split()
odd = st.text(st.sampled_from('\0\x01\t\n\r\x0b\x1b \x7f\x80\xa0\xe9\u2028\u20ac\U0001f34b;:,="\'\\/{}[]<>%&#?javscriptdomhxJ0') | st.characters(exclude_categories=['Cs']), max_size=40)

@settings(max_examples=int(os.environ.get('FHNB_FUZZ', 60)), deadline=None, suppress_health_check=list(HealthCheck))
@given(v=odd | st.builds(lambda a, b: a + b, st.sampled_from(['javascript:', ' java\tscript:', 'data:', 'HTTP://', '//', '/\\', '{"path":"']), odd))
def test_anything(port, v):
    "Always an answer, of which nothing is a script's address or a control character, and no 500"
    for path in paths:
        r = ask(port, f'/{path}?v={quote(v)}')
        assert r.status in (200, 303, 400), (path, v, r.raw)
        heads = r.raw.partition(b'\r\n\r\n')[0].replace(b'\r\n', b'')
        assert not re.search(rb'[\0-\x08\x0a-\x1f\x7f]', heads), (path, v, r.raw)
        for k,o in r.headers:
            if k in ('location', 'hx-redirect', 'hx-location', 'hx-push-url', 'hx-replace-url') and not o.startswith('{'):
                assert not (m := re.match(r'\s*([a-z][a-z0-9+.-]*):', o, re.I)) or m[1].lower() in ('http', 'https'), (path, v, r.raw)
    assert ask(port, '/ok').text=='ok'

@pytest.mark.parametrize('http', ['h11', 'httptools'])
def test_streams_files_and_mounted_apps(http, tmp_path):
    "A bad header of theirs is a 400 too, and a stream without an end does not go on"
    (tmp_path/'a.txt').write_text('text')
    bad, n = {'x-v':'a\r\nset-cookie: evil=1'}, [0]
    async def endless():
        while True:
            n[0] += 1
            yield 'data: x\n\n'
            await asyncio.sleep(.01)
    app = FastHTML(secret_key='s')
    app.get('/stream')(lambda: StreamingResponse(endless(), headers=bad))
    app.get('/file')(lambda: FileResponse(tmp_path/'a.txt', headers=bad))
    app.mount('/in', Starlette(routes=[Route('/x', lambda req: PlainTextResponse('x', headers=bad))]))
    app.get('/ok')(lambda: 'ok')
    with serving(app, http=http) as port:
        for path in ('/stream', '/file', '/in/x'): assert 'x-v' in whole(ask(port, path))
        count = n[0]
        time.sleep(.1)
        assert n[0]==count and ask(port, '/ok').text=='ok'

def test_cookies_are_read_and_written_in_one_module():
    "No other module has the text of a flag, or splits a `Cookie` header"
    import ast, re
    from pathlib import Path
    import fasthtml_nb
    flag = re.compile(r'samesite\s*=|httponly|;\s*(path|secure|domain|expires|max-age|partitioned)\b', re.I)
    lib = Path(fasthtml_nb.__file__).parent
    for p in lib.rglob('*.py'):
        if p.name in ('cookies.py', '_modidx.py'): continue
        tree = ast.parse(p.read_text(encoding='utf-8'))
        docs = {id(o.body[0].value) for o in ast.walk(tree) if isinstance(o, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and o.body and isinstance(o.body[0], ast.Expr)}
        for o in ast.walk(tree):
            if isinstance(o, ast.Constant) and isinstance(o.value, str) and id(o) not in docs and o.value!='httponly': assert not flag.search(o.value), (p.name, o.lineno, o.value)
            assert 'http.cookies' not in ast.unparse(o) if isinstance(o, (ast.Import, ast.ImportFrom)) else True, p.name
