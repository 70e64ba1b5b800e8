"Where FastHTML 0.12 and its newest release answer differently, which answer is ours: a test for each row of that table"
import json, re, warnings

import pytest
from bs4 import BeautifulSoup
from fasthtml_nb.common import *
from fasthtml_nb.components import sse_message
from fasthtml_nb.core import JSONResponse as CoreJSONResponse, serve
from fasthtml_nb.jupyter import HTMX, JupyUvi
from fasthtml_nb import starlette

hx = {'hx-request': '1'}

@pytest.fixture
def app(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return FastHTML(secret_key='secret')

@pytest.fixture
def cli(app): return Client(app)

@pytest.mark.parametrize('name', '''database NotFoundError patch dataclass Response RedirectResponse FileResponse HTMLResponse
    StreamingResponse Request UploadFile Mount Middleware Beforeware picolink Card Group Grid Container Search DialogX PicoBusy'''.split())
def test_names_in_common(name): assert name in globals()

# Where a parameter is looked for: each place has a value, the first one that is asked wins
@pytest.mark.parametrize('places,found', [
    ('path query form cookie header session', 'path'), ('query form cookie header session', 'query'), ('form cookie header session', 'form'),
    ('json cookie header session', 'json'), ('cookie header session', 'cookie'), ('header session', 'header'), ('session', 'session')])
def test_where_a_parameter_is_looked_for(app, places, found):
    has = places.split()
    @app.post('/{x}' if 'path' in has else '/')
    def at(x:str): return x
    cli = app.get_client(**{'x':'session'} if 'session' in has else {})
    if 'cookie' in has: cli.cookies.set('x', 'cookie')
    body = {'json': {'x':'json'}} if 'json' in has else {'data': {'x':'form'} if 'form' in has else {}}
    res = cli.post('/path' if 'path' in has else '/', params={'x':'query'} if 'query' in has else None,
                   headers={'x':'header'} if 'header' in has else None, **body)
    assert res.text == found

def test_special_names_and_types_come_first(app, cli):
    @app.get('/special')
    def special(req, sess, htmx, app, hdrs:HtmxHeaders): return f'{type(req).__name__} {sess} {htmx.request} {app.chk} {hdrs.request}'
    app.chk = 'mine'
    assert cli.get('/special?req=a&sess=b&htmx=c&app=d&hdrs=e', headers=hx).text == 'Request {} 1 mine 1'

@pytest.mark.parametrize('url,status,says', [
    ('/show?id=3', 200, 'id 3'), ('/show', 400, 'id'), ('/show?id=three', 404, ''), ('/show?id=', 404, ''), ('/show?id=%ff', 404, '')])
def test_missing_and_uncastable(app, cli, url, status, says):
    @app.get('/show')
    def show(id:int): return f'id {id}'
    res = cli.get(url)
    assert res.status_code==status and says in res.text

@pytest.mark.parametrize('node,html', [
    (P('''a & b < c > d "e" 'f' '''), '''<p>a &amp; b &lt; c &gt; d "e" 'f' </p>'''),
    (P(title='a & b < c > d'), '<p title="a &amp; b &lt; c &gt; d"></p>'),
    (P(a=None, b=False, c=True, d='', e=0), '<p c d="" e="0"></p>')])
def test_text_and_attributes(node, html): assert repr(node) == html

@pytest.mark.parametrize('value', ['"', "'", """"'""", '" onclick="x', "' onclick='x", '''"' onclick=x >''', '"><script>', '&quot;'])
def test_no_value_leaves_its_quotes(value):
    elm, = BeautifulSoup(repr(P(title=value)), 'html.parser').contents
    assert elm.attrs == {'title':value} and not elm.contents

def test_repr_and_str():
    assert (repr(P('a', id='x')), str(P('a', id='x')), str(P('a'))) == ('<p id="x">a</p>', 'x', '<p>a</p>')

def test_full_page(app, cli):
    @app.get('/page')
    def page(): return Title('T'), P('a')
    lines = cli.get('/page').text.split('\n')
    assert lines[:6] == ['<!doctype html>', '<html>', '  <head>', '    <meta charset="utf-8">',
        '    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">', '    <title>T</title>']
    soup = BeautifulSoup('\n'.join(lines), 'html.parser')
    scripts = soup.select('script[src]')
    assert re.search(r'/htmx\.org@2\.\d+\.\d+/', scripts[0]['src'])
    assert all(re.search(r'@\d+\.\d+\.\d+', o['src']) and o['integrity'].startswith('sha384-') and o['crossorigin']=='anonymous' for o in scripts)
    assert not soup.select('link[rel=canonical]')

def test_canonical(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app = FastHTML(canonical=True)
    @app.get('/page')
    def page(): return P('a')
    assert '<link rel="canonical" href="http://testserver/page">' in Client(app).get('/page?x=1').text

def test_vary(app, cli):
    @app.get('/differs')
    def differs(): return P('a')
    @app.get('/same')
    def same(): return 'text'
    assert [cli.get('/differs', headers=h).headers['vary'] for h in ({}, hx)] == ['HX-Request, HX-History-Restore-Request']*2
    assert 'vary' not in cli.get('/same').headers

@pytest.mark.parametrize('event,text', [
    ({}, 'data: <p>a</p>\n\n'), (dict(event='message'), 'data: <p>a</p>\n\n'), (dict(event='news'), 'event: news\ndata: <p>a</p>\n\n')])
def test_sse_message(event, text): assert sse_message(P('a'), **event) == text

@pytest.mark.parametrize('body,status,text', [(b'', 200, '{}'), (b'{"a":1}', 200, '{"a":1}'), (b'{"a":', 400, None), (b'\xff', 400, None)])
def test_json_bodies(app, cli, body, status, text):
    @app.post('/echo')
    def echo(d:dict): return d
    res = cli.post('/echo', content=body, headers={'content-type':'application/json'})
    assert res.status_code==status and (text is None or res.text==text)

def test_json_response(app, cli):
    from datetime import date
    from starlette.responses import JSONResponse
    assert starlette.JSONResponse is starlette.JSONResponseOrig is JSONResponse
    assert json.loads(CoreJSONResponse({'d': date(2024,5,17)}).body) == {'d':'2024-05-17'}
    with pytest.raises(TypeError): JSONResponse({'d': date(2024,5,17)})

def test_unannotated_parameter(app):
    with pytest.warns(UserWarning, match=r'oops.*nope'):
        @app.get
        def oops(nope): return 'x'
    with warnings.catch_warnings(action='error'):
        @app.get
        def fine(req, a:int, b:int=1): return 'x'

def test_two_handlers(app, cli):
    @app.route('/x')
    def old(): return 'old'
    @app.get('/{any}')
    def any_(any:str): return f'any {any}'
    @app.get('/x')
    def new(): return 'new'
    assert (cli.get('/x').text, cli.post('/x').text) == ('new', 'old')  # in the old one's place: before `/{any}`

@pytest.mark.parametrize('call', [
    lambda: fast_app(secret_kye='s'), lambda: FastHTML(secret_kye='s'), lambda: JupyUvi(FastHTML(), log_levle='info'), lambda: HTMX(heigth=3),
    lambda: Client(FastHTML(), base_ulr='x'), lambda: serve('x', relaod=False)])
def test_unknown_option(call, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError, match='secret_key|log_level|height|base_url|reload'): call()

def test_keywords_with_a_meaning(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app,rt,todos,Todo = fast_app('t.db', secret_kye=str, id=int, pk='id')  # with a database they are columns
    assert 'secret_kye' in todos.c
    app = FastHTML(cls='wide', data_x=1, aria_label='a', hx_boost='true', onload='f()')
    @app.get('/page')
    def page(): return P('a')
    body = BeautifulSoup(Client(app).get('/page').text, 'html.parser').body
    assert body.attrs == {'class':['wide'], 'data-x':'1', 'aria-label':'a', 'hx-boost':'true', 'onload':'f()'}

# Handlers as in the todo list, the editor of tables and the cellular automata of FastHTML's gallery, asked without any data: what
# FastHTML 0.12.50 (but for the `{}` of a table) and 0.14.14 answer. A field of a row that was not sent is `UNSET`.
@pytest.mark.parametrize('path,status,text', [
    ('/insert', 200, '{}'), ('/change', 200, '{}'), ('/put', 200, '{}'), ('/strip', 500, None), ('/fields', 200, '{}'), ('/form', 200, '{}'),
    ('/remove', 400, 'Missing required field: num'), ('/upload', 400, 'Missing required field: sheet'),
    ('/rule', 400, 'Missing required field: number'), ('/size', 200, '3'), ('/row', 200, 'UNSET')])
@pytest.mark.parametrize('method', ['GET', 'POST'])
def test_requests_without_data(method, path, status, text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    app,rt,todos,Todo = fast_app('t.db', id=int, name=str, done=bool, pk='id')
    @rt('/insert')
    def insert(todo:Todo): return todos.insert(todo)
    @rt('/change')
    def change(todo:Todo): return todos.update(todo)
    @rt('/put')
    def upsert(todo:Todo): return todos.upsert(todo)
    @rt('/strip')
    def strip(todo:Todo): return todo.name.strip()
    @rt('/row')
    def row(todo:Todo): return f'{todo.name}'
    @rt('/fields')
    def fields(d:dict, sess): return f'{dict(d)}'
    @rt('/form')
    async def form(req): return f'{dict(await req.form())}'
    @rt('/remove')
    def remove(num:int): todos.delete(num)
    @rt('/upload')
    def upload(sheet:UploadFile): return sheet.filename
    @rt('/rule')
    def rule(number:int, width:int=3): return f'{number}'
    @rt('/size')
    def size(width:int=3): return f'{width}'
    res = Client(app, raise_errors=False).request(method, path, headers=hx)
    assert res.status_code==status and (text is None or text in res.text), res.text
