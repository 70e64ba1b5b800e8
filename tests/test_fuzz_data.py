"""What comes from a request stays data: annotations and sinks with hostile values, then at random, in process and on sockets

`FHNB_FUZZ_REQUESTS=200000 FHNB_FUZZ_SOCKETS=20000 pytest tests/test_fuzz_data.py` is the long form; `fuzzing` shows one request again."""
import asyncio, json, os

import pytest

import fuzz_app, fuzz_wire, fuzzing
from fuzzing import Asked, Fuzz, _json, _urlencoded

n_requests = int(os.environ.get('FHNB_FUZZ_REQUESTS', 4000))
n_sockets = int(os.environ.get('FHNB_FUZZ_SOCKETS', 1000))
pytestmark = pytest.mark.usefixtures('quiet')

m = 'zq00c0ffee'
hostile = [f'<script>{m}</script>', f'"\'><img src=x onerror={m}>', f'</script></title></textarea></style><{m}>', f'"); {m}(); //', f'javascript:{m}', f'\r\nset-cookie: {m}=1', f'{m}\x7f\x01', f'a b,c;{m}', f'`````\n<{m}>', '', 'a/b?c=d#e',
    ['script', [m], {}], ['p', ['x'], {'onfocus': m}], [['script', [m], {}]], ['x', ['script', [m], {}]], ['', [], {}], [m + ' x', [], {}], ['p', [], {'tag': 1}], [[[['b', [], {}]]]],
    {'onfocus': m}, {'srcdoc': f'<{m}>'}, {'': 1}, {'a b': 1}, {m: {m: m}}, {'__html__': m, '__ft__': m}, [{'onfocus': m}], {'v': ['script', [m], {}]}, {'href': f'javascript:{m}'}, [], {}, None, True, 0, 1.5, 10**30, [None], [[]]]

def sink_requests(sink):
    "Each hostile value, as JSON says it and in the shapes that programs make of it"
    app = 'toast' if sink.startswith('toast') else 'sink'
    for v in hostile:
        body = json.dumps({'v': v}).encode()
        for source,shape in [('json', 'same'), ('any', 'same')] + [('json', o) for o in fuzz_app.shapes if o!='same' and v in (hostile[0], hostile[1], hostile[5])]:
            for fragment in ((True, False) if shape=='same' and source=='json' else (True,)):
                yield Asked(app, 'POST', f'/{source}/{shape}/{sink}', b'', [*[(b'hx-request', b'true')]*fragment, *_json, (b'content-length', b'%d' % len(body))], body, marker=m, strict=(sink, shape), fragment=fragment)

values = [*hostile, *fuzzing._typed, ['1', '2'], ['1', 'x'], [1, 2], [[1]], {'a': 1, 'b': 'x'}, {'name': 'x', 'lines': [{'item': m}]}, {'name': 'x', 'to': {'item': 'y'}, 'extra': {'onfocus': m}}, 300_000, 3_000_000]

def anno_requests(name):
    "Each value from where a handler may find it"
    for v in values:
        for path in ('need', 'maybe', 'alone'):
            body = json.dumps({'v': v, **(v if isinstance(v, dict) else {})}).encode()
            hdrs = [(b'hx-request', b'true')]
            yield Asked('anno', 'POST', f'/{path}/{name}', b'', [*hdrs, *_json, (b'content-length', b'%d' % len(body))], body, marker=m)
            pairs = [('v', o) for o in (v if isinstance(v, list) else [v])]
            yield Asked('anno', 'GET', f'/{path}/{name}', _urlencoded(pairs), hdrs, marker=m)
        yield Asked('anno', 'WS', f'/ws/{name}', msgs=[json.dumps({'v': v})], marker=m)

@pytest.fixture(scope='module')
def fuzz():
    with fuzzing.quiet(): yield Fuzz(exact=9)

async def _all(fuzz, requests):
    wrong = {}
    for i,o in enumerate(requests):
        try:
            await fuzz.check(o, i)
            await fuzz.plain(o.app)
        except Exception as e: wrong.setdefault(fuzzing.kind_of(o, e), []).append(o)
    return '\n'.join(f'{k} ({len(v)} times)\n    {min(map(repr, v), key=len)[:400]}' for k,v in wrong.items())

@pytest.mark.parametrize('sink', fuzz_app.sinks)
def test_sink(fuzz, sink):
    "A value that a program puts here is no element, no attribute, no script, no header of its own, and no 500"
    wrong = asyncio.run(_all(fuzz, sink_requests(sink)))
    assert not wrong, wrong

@pytest.mark.parametrize('name', fuzz_app.annotations)
def test_annotation(fuzz, name):
    wrong = asyncio.run(_all(fuzz, anno_requests(name)))
    assert not wrong, wrong

def test_in_the_notebook():
    "Panels of errors, the request log and test cells show what was sent, as text and as constants"
    import ast, contextlib, io
    from fasthtml_nb.notebook.inspector import Inspector
    from fasthtml_nb.notebook.replay import as_test
    from fasthtml_nb.notebook.server import AppRef
    app = Inspector(AppRef(fuzz_app.sink_app()))
    page = {'html', 'head', 'title', 'body', 'div', 'style', 'h3', 'small', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'main', 'h1', 'p'},{'div class', 'div style', 'table class', 'main class'}
    async def all_():
        for v in hostile:
            body,txt = json.dumps({'v': v}).encode(),v if isinstance(v, str) else json.dumps(v)
            for path,query in (('/mine', b'v=' + _urlencoded([('', v)])[1:]), (f'/nowhere/{txt}', b''), ('/json/same/child', b''), (f'/dict/{txt}/child', b'')):
                for hdrs in ([(b'accept', b'text/html')], [(b'hx-request', b'true')], [(b'accept', b'text/html'), (b'x-v', fuzzing._in_header(txt))]):
                    o = Asked('sink', 'POST', path, query, [*hdrs, *_json, (b'content-length', b'%d' % len(body))], body, marker=m)
                    with contextlib.redirect_stderr(io.StringIO()): res = await fuzzing.ask(app, o)
                    if res.status >= 400 and res.type=='text/html': fuzzing.check_html(res.body.decode(), page, m, True)
    asyncio.run(all_())
    fuzzing.check_html(app.log._repr_html_(), page, m, True)
    for ex in app.log:
        for e in ast.walk(ast.parse(as_test(ex))): assert not (isinstance(e, ast.Name) and e.id not in ('r', 'Client', 'app')), as_test(ex)

def test_at_random(capfd):
    "In process"
    said = []
    fuzz = fuzzing.data(n_requests, say=lambda *o: said.append(' '.join(map(str, o))))
    with capfd.disabled():
        if n_requests > 4000: print(said[0])
    assert not fuzz.faults, '\n'.join(said)
    assert fuzz.growth < 8*2**20, fuzz.growth

def test_on_sockets(capfd):
    "Over both parsers"
    said = []
    found = fuzz_wire.run(n_sockets, say=lambda *o: said.append(' '.join(map(str, o))))
    with capfd.disabled():
        if n_sockets > 1000: print('\n'.join(said[:2]))
    assert not found, '\n'.join(said)

def test_it_finds(fuzz):
    "What the checks look for, they see"
    from fuzzing import check_headers, check_html, check_names, Answer, _events, _check_python, _check_fence
    allowed = {'p', 'script'},{'p title'}
    def bad(f, *args):
        with pytest.raises(AssertionError): f(*args)
    for exact in (True, False):
        check_html(f'<p title="&lt;{m}">&lt;b onx={m}></p>', allowed, m, exact)
        check_html(f'<script>x("{m}")</script>', allowed, m, exact)
        for html in (f'<p><{m}></p>', f'<p {m}=1>', '<p onclick="x">', '<p title="" onx="1">', f'<script>x();{m}</script>', f'<script>"a"; {m}; "b"</script>', '<iframe srcdoc="x">', '<p><b>x</b></p>'): bad(check_html, html, allowed, m, exact)
    for html in ('<p x y>', '<p><b>'): bad(check_names, html) if html!='<p x y>' else check_names(html)
    for k,v in ((b'a b', b'x'), (b'x', b'a\x01'), (b'x', b'a\r\nb: c'), (b'location', b'java\tscript:x'), (b'hx-redirect', b'\x00 javascript:x'), (b'', b'x')):
        res = Answer()
        res.headers = [(k, v)]
        bad(check_headers, res, m)
    bad(lambda: list(_events('data: x\nevent: y\n\n')))
    bad(_check_python, '__import__("os").system("ls")')
    bad(_check_fence, '```html\n<p>\n```\n<script>\n```')
