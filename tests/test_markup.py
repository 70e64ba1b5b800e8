"""What comes from a request never becomes markup: each way in, each way out, read again with html5lib.

A payload arrives as JSON, as a form, a query, a cookie, in the session or through a websocket, and leaves through everything that a handler
can do with it. No payload may become a tag, an attribute or a script, and none may make an error of the server."""
import json
from dataclasses import dataclass
from typing import Any

import html5lib, pytest
from starlette.testclient import TestClient

from fasthtml_nb.common import *
from fasthtml_nb.request_body import strict_json

pytestmark = pytest.mark.usefixtures('quiet')
mark = 'evil'  # in each payload: a word that no tag, no name of an attribute and no script may hold

payloads = dict(
    text    = f'<b class={mark}>x</b><script>{mark}</script>',
    listed  = ['script', [f'alert("{mark}")'], {}],
    deep    = [[['b', [['script', [mark], {}]], {'onclick':mark}]]],
    attrs   = {'onfocus':f'{mark}()', 'autofocus':'', f'data-{mark}':'1'},
    empty   = {'':mark, 'a b':mark},
    srcdoc  = {'srcdoc':f'<script>{mark}</script>', 'href':f'javascript:{mark}'},
    dunder  = {'__html__':mark, '__ft__':mark, '__response__':mark, '__attr__':mark, '__await__':mark},
    quotes  = f'"\'><img src=x onerror={mark}>&quot; onx={mark}',
    mixed   = [{f'on{mark}':'1'}, f'<i {mark}>', 1, None, True])

@dataclass
class Note: text:Any

def found(html):
    "Names of tags and attributes, and the text of scripts, in `html`"
    doc = html5lib.parse(html, namespaceHTMLElements=False)
    for e in doc.iter():
        yield str(e.tag)
        yield from map(str, e.attrib)
        yield from (v for k,v in e.attrib.items() if k.lower().startswith(('on', 'hx-on')))
        if 'srcdoc' in e.attrib: yield from found(e.attrib['srcdoc'])
        if e.tag=='script': yield e.text or ''

def is_clean(html): return not any(mark in o for o in found(html))
def is_clean_answer(r): return 'html' not in r.headers.get('content-type', 'html') or is_clean(r.text)

sinks = dict(
    child      = lambda x: P(x),
    among      = lambda x: P('a ', x, B('b')),
    called     = lambda x: P()(x),
    in_list    = lambda x: Div([x, (x, [x])]),
    starred    = lambda x: Ul(*(x if isinstance(x, list) else [x])),
    in_tuple   = lambda x: (P('a'), x),
    with_head  = lambda x: (Title(x), x, HttpHeader('a', 'b')),
    titled     = lambda x: Titled(x, x),
    any_tag    = lambda x: ft_hx('x-tag', x, title=x),
    attribute  = lambda x: A(x, href='#', title=x, data_x=x, cls=x, id='i', style=x, value=x, aria_label=x),
    hx_vals    = lambda x: Button(x, hx_vals={'a':x}, hx_headers={'b':x}),
    node_attr  = lambda x: Iframe(srcdoc=Div(x)),
    field      = lambda x: Form(Input(name='a', value=x), Textarea(x, name='b'), Hidden(x, 'c'), CheckboxX(True, label=x)),
    filled     = lambda x: fill_form(Form(Input(name='a'), Textarea(name='b'), Select(Option(x), name='c')), dict(a=x, b=x, c=x)),
    pico       = lambda x: (Card(x, header=x, footer=x), Group(x), Grid(x), Container(x), DialogX(x, header=x, footer=x)),
    svg        = lambda x: ft_hx('svg', ft_hx('text', x)),
    fragment   = lambda x: Fragment(x),
    exception  = lambda x: P('Failed: ', ValueError(x)),
    dataclass_ = lambda x: (P(Note(x)), Note(x)),
    sets       = lambda x: P({str(x)}, dict(a=x).items(), str(x).encode()),
    note       = lambda x: FtResponse((P(x), x), 201),
    listed     = lambda x: [x],
    alone      = lambda x: x if not isinstance(x, str) else (x,),
    meta       = lambda x: (*Socials(x, 'example.com', x, 'x.png'), P('ok')) if isinstance(x, str) else P(x))

app = FastHTML(default_hdrs=False, secret_key='s', title='t')
setup_toasts(app)

def sink_of(req): return sinks[req.path_params['sink']]
@app.route('/json/{sink}', methods=['post'])
def by_any(req, x:Any): return sink_of(req)(x)
@app.route('/data/{sink}', methods=['post'])
def by_data(req, data): return sink_of(req)(data['x'])
@app.route('/dict/{sink}', methods=['post'])
def by_dict(req, x:dict=None): return sink_of(req)(x)
@app.route('/list/{sink}', methods=['post'])
def by_list(req, x:list=None): return sink_of(req)(x)
@app.route('/note/{sink}', methods=['post'])
def by_class(req, note:Note): return sink_of(req)(note.text)
@app.route('/req/{sink}', methods=['post'])
async def by_req(req): return sink_of(req)((await req.json())['x'])
@app.route('/whole/{sink}', methods=['post'])
def by_whole(req, data): return P(data), sink_of(req)(data)
@app.route('/form/{sink}', methods=['post'])
async def by_form(req): return sink_of(req)(await req.form())
@app.route('/keep', methods=['post'])
def keep(sess, x:Any): sess['x'] = x
@app.route('/kept/{sink}', methods=['get'])
def kept(req, sess): return sink_of(req)(sess['x'])
@app.route('/toast', methods=['post'])
def toast(sess, x:Any):
    add_toast(sess, x)
    return [x]
@app.route('/sse', methods=['post'])
def sse(x:Any):
    async def messages(): yield sse_message(x if not isinstance(x, str) else (x,))
    return EventStream(messages())
@app.route('/api', methods=['post'])
def api_(x:Any): return dict(html=Div(x))
@app.ws('/ws/{sink}')
def talk(ws, x:Any): return sink_of(ws)(x)
async def failed(req, exc): return Titled('Failed', P('No: ', exc))
app.add_exception_handler(LookupError, failed)
@app.route('/fail', methods=['post'])
def fail(x:Any): raise LookupError(x)

@pytest.fixture(scope='module')
def cli():
    with TestClient(app, raise_server_exceptions=True) as c: yield c

ins = 'json data dict list note req whole'.split()

@pytest.mark.parametrize('payload', payloads)
def test_json(cli, payload):
    for way in ins:
        for sink in sinks:
            for hdrs in ({}, {'hx-request':'1'}):
                body = {'text' if way=='note' else 'x': payloads[payload]}
                r = cli.post(f'/{way}/{sink}', json=body, headers=hdrs)
                if r.status_code in (400, 404) and way in ('dict', 'list'): continue  # no list, no dict
                assert r.status_code in (200, 201), (way, sink, r.text)
                assert is_clean_answer(r), (way, sink, r.text)

@pytest.mark.parametrize('payload', payloads)
def test_other_ways(cli, payload):
    x = payloads[payload]
    cli.post('/keep', json=dict(x=x))
    for sink in sinks:
        for send in (lambda: cli.post(f'/form/{sink}', data={'x':str(x), f'on{mark}':'1', '':'1'}), lambda: cli.get(f'/kept/{sink}')):
            r = send()
            assert r.status_code in (200, 201) and is_clean_answer(r), (sink, r.text)
    for path in ('/toast', '/fail'):
        r = cli.post(path, json=dict(x=x), headers={'hx-request':'1'})
        assert is_clean_answer(r), (path, r.text)
    text = cli.post('/sse', json=dict(x=x)).text
    assert is_clean('\n'.join(o[6:] for o in text.splitlines() if o.startswith('data: '))), text
    assert is_clean(cli.post('/api', json=dict(x=x)).json()['html'])
    for sink in sinks:
        with cli.websocket_connect(f'/ws/{sink}') as ws:
            ws.send_text(json.dumps(dict(x=x)))
            if sink in ('note',): continue
            got = ws.receive_text()
            assert got[:1]=='{' or is_clean(got), (sink, got)

@pytest.mark.parametrize('sink', ['child', 'titled', 'in_list'])
def test_notebook(sink):
    "`show` puts it into the page of JupyterLab itself"
    from fasthtml_nb.components import show as plain_show
    from fasthtml_nb.jupyter import show
    for x in map(strict_json, map(json.dumps, payloads.values())):
        for html in (plain_show(sinks[sink](x)).data, show(sinks[sink](x)).data):
            assert is_clean(html.partition('<script>')[0]), html
