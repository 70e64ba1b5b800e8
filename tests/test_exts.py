"Each htmx extension that `exts` takes does in a browser what it is for, in the page and in what htmx brings later"
import asyncio

import pytest
pytest.importorskip('playwright')
from browsing import npm_file
from wire import serving

from fasthtml_nb.common import *
from fasthtml_nb.core import EventStream, HttpHeader
from fasthtml_nb.htmx import browser_libs, htmx_exts

pytestmark = pytest.mark.usefixtures('quiet')

cases = {}
def case(ext, htmx4=False, **kw):
    "A function of the app that adds routes; it returns `part(n)`, some content, and `check(page, n)`, which tries it"
    def decorate(f):
        cases[ext, htmx4] = f, kw
        return f
    return decorate

# htmx 2

@case('morph')
def morph(app):
    "An element that is in the old content and in the new stays the same element"
    def part(n, word='old'):
        return Div(Video(id=f'i{n}'), P(word, id=f'w{n}'), Button('Go', id=f'go{n}', hx_get=f'/morph?n={n}', hx_target=f'#p{n}', hx_swap='morph:outerHTML'), id=f'p{n}')
    @app.get('/morph')
    def new(n:int): return part(n, 'new')
    def check(page, n):
        page.evaluate(f"document.querySelector('#i{n}').mine = true")
        page.click(f'#go{n}')
        page.wait_for_selector(f'#w{n} >> text=new')
        assert page.eval_on_selector(f'#i{n}', 'e => e.mine')
    return part, check

@case('class-tools')
def class_tools(app):
    def part(n): return P('x', id=f'p{n}', cls='early', classes='add late:50ms, remove early:50ms')
    def check(page, n): page.wait_for_selector(f'#p{n}.late:not(.early)')
    return part, check

@case('debug')
def debug(app):
    @app.get('/any')
    def any_(): return 'any'
    def part(n): return Button('x', id=f'p{n}', hx_get='/any')
    def check(page, n):
        with page.expect_console_message(lambda m: m.type=='debug' and 'htmx:afterRequest' in m.text): page.click(f'#p{n}')
    return part, check

@case('head-support')
def head_support(app):
    "The head of an answer goes into the head of the page"
    @app.get('/headed')
    def headed(n:int): return Html(Head(Title(f'title {n}'), Style(f'.h{n} {{ color: rgb({n}, 2, 3) }}')), Body(P('x', cls=f'h{n}')))
    def part(n): return Div(Button('x', hx_get=f'/headed?n={n}', hx_target=f'#o{n}'), Div(id=f'o{n}'), id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'.h{n}')
        page.wait_for_function(f"getComputedStyle(document.querySelector('.h{n}')).color === 'rgb({n}, 2, 3)'")
        assert page.evaluate(f"[...document.head.querySelectorAll('style')].filter(e => e.textContent.includes('.h{n} ')).length")==1
    return part, check

@case('json-enc')
def json_enc(app):
    @app.post('/json')
    async def as_json(name:str, n:int, req): return P(f'{name} {n} {req.headers["content-type"]}', cls='got')
    def part(n): return Form(Input(name='name', value='Ada & Bob'), Hidden(n, name='n'), Button('Go'), Div(), hx_post='/json', hx_target='find div', id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'#p{n} .got')
        assert page.inner_text(f'#p{n} .got')==f'Ada & Bob {n} application/json'
    return part, check

@case('loading-states')
def loading_states(app):
    @app.get('/slow')
    async def slow():
        await asyncio.sleep(.5)
        return 'done'
    def part(n):
        return Div(Button('Go', hx_get='/slow', hx_target=f'#p{n} output', data_loading_disable=True, data_loading_class='busy', data_loading_aria_busy=True),
                   Span('wait', data_loading=True, style='display:none'), Output(), id=f'p{n}', data_loading_states=True)
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'#p{n} span', state='visible')
        assert page.eval_on_selector(f'#p{n} button', 'e => [e.disabled, e.className.includes("busy"), e.ariaBusy]')==[True, True, 'true']
        page.wait_for_selector(f'#p{n} output >> text=done')
        page.wait_for_selector(f'#p{n} span', state='hidden')
        assert page.eval_on_selector(f'#p{n} button', 'e => [e.disabled, e.className.includes("busy"), e.ariaBusy]')==[False, False, None]
    return part, check

@case('multi-swap')
def multi_swap(app):
    @app.get('/two')
    def two(n:int): return Div(P('new a', id=f'a{n}'), Div(P('new b'), id=f'b{n}'), P('not asked for', id='c'))
    def part(n): return Div(P('old a', id=f'a{n}'), Div(P('old b'), id=f'b{n}'), Button('Go', hx_get=f'/two?n={n}', hx_swap=f'multi:#a{n}:outerHTML,#b{n}:beforeend'), id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'#a{n} >> text=new a')
        page.wait_for_selector(f'#b{n} >> text=new b')
        assert page.inner_text(f'#b{n}').split('\n\n')==['old b', 'new b'] and page.locator('#c, #a1 #a1').count()==0
    return part, check

@case('path-deps')
def path_deps(app):
    things = []
    @app.get('/things/list')
    def lst(): return ' '.join(things) or 'nothing'
    @app.post('/things/add')
    def add(name:str): things.append(name)
    def part(n):
        return Div(Button('Add', hx_post='/things/add', hx_vals=f'{{"name": "thing{n}"}}', hx_swap='none'),
                   Output(hx_get='/things/list', hx_trigger='path-deps', path_deps='/things'), Output('left alone', hx_get='/things/list', hx_trigger='path-deps', path_deps='/others'), id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        for i in range(1, n+1): page.wait_for_selector(f'#p{i} output >> nth=0 >> text=thing{n}')
        assert page.inner_text(f'#p{n} output >> nth=1')=='left alone'
    return part, check

def preloaded(app, attr, mark):
    "It is fetched when the pointer comes"
    asked = []
    @app.get('/ahead')
    def ahead(n:int, req):
        asked.append((n, mark(req)))
        return P(f'ahead {n}', cls='got'), HttpHeader('cache-control', 'private, max-age=60')
    def part(n): return Div(A('x', hx_get=f'/ahead?n={n}', hx_target='next div', hx_swap='innerHTML', **{attr: 'mouseover'}), Div(), id=f'p{n}')
    def check(page, n):
        with page.expect_response(f'**/ahead?n={n}'): page.hover(f'#p{n} a')
        page.wait_for_timeout(100)
        assert page.locator(f'#p{n} .got').count()==0
        page.click(f'#p{n} a')
        page.wait_for_selector(f'#p{n} .got >> text=ahead {n}')
        assert next(o for o in asked if o[0]==n)==(n, True)
    return part, check

@case('preload')
def preload(app): return preloaded(app, 'preload', lambda req: req.headers.get('hx-preloaded')=='true')

@case('remove-me')
def remove_me(app):
    def part(n): return Div(P('for a moment', remove_me='300ms'), P('stays'), id=f'p{n}')
    def check(page, n):
        assert page.locator(f'#p{n} p').count()==2
        page.wait_for_selector(f'#p{n} [remove-me]', state='detached')
        assert page.inner_text(f'#p{n}')=='stays'
    return part, check

@case('response-targets')
def response_targets(app):
    @app.get('/fail')
    def fail(code:int, n:int): return Response(f'{code} {n}', status_code=code)
    def part(n):
        kw = dict(hx_target=f'#ok{n}', hx_target_404=f'#missing{n}', hx_target_5x=f'#broken{n}', hx_target_error=f'#other{n}')
        return Div(*[Button(o, hx_get=f'/fail?code={o}&n={n}', **kw) for o in (404, 503, 418)], Div(id=f'ok{n}'), Div(id=f'missing{n}'), Div(id=f'broken{n}'), Div(id=f'other{n}'), id=f'p{n}')
    def check(page, n):
        for code,place in ((404, 'missing'), (503, 'broken'), (418, 'other')):
            page.click(f'#p{n} >> text={code}')
            page.wait_for_selector(f'#{place}{n} >> text={code} {n}')
        page.errors[:] = [o for o in page.errors if 'Failed to load resource' not in o]
    return part, check

@case('sse')
def sse(app):
    "Messages of two names into two places, of one connection"
    @app.get('/ticks')
    def ticks(n:int):
        async def messages():
            for i in range(3):
                yield sse_message(P(f'plain {n} {i}'))
                yield sse_message(P(f'named {n} {i}'), event='other')
                await asyncio.sleep(.05)
            await asyncio.sleep(60)
        return EventStream(messages())
    def part(n): return Div(Div(sse_swap='message', hx_swap='beforeend', cls='plain'), Div(sse_swap='other', cls='named'), sse_connect=f'/ticks?n={n}', id=f'p{n}')
    def check(page, n):
        page.wait_for_selector(f'#p{n} .named >> text=named {n} 2')
        assert page.locator(f'#p{n} .plain p').all_inner_texts()==[f'plain {n} {i}' for i in range(3)]
        assert page.locator(f'#p{n} .named p').count()==1
    return part, check

@case('chunked-transfer', hx_ext=None)  # it swaps nothing that comes whole, so it belongs to the elements whose answers are streams
def chunked_transfer(app):
    "The first part shows while the second is not yet sent"
    go = {}
    @app.get('/chunks')
    async def chunks(n:int):
        go[n] = asyncio.Event()
        async def parts():
            yield to_xml(P('first', cls='first'))
            await go[n].wait()
            yield to_xml(P('second', cls='second'))
        return StreamingResponse(parts(), media_type='text/html')
    @app.get('/release')
    async def release(n:int): go[n].set()
    def part(n): return Div(Button('Go', hx_get=f'/chunks?n={n}', hx_target='next div', hx_ext='chunked-transfer'), Div(), id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'#p{n} .first')
        assert page.locator(f'#p{n} .second').count()==0
        page.evaluate(f"fetch('/release?n={n}')")
        page.wait_for_selector(f'#p{n} .second')
    return part, check

def talk(app, connect, send):
    "What the form sends comes back, out of band"
    @app.ws('/talk')
    async def heard(msg:str, n:int): return Div(f'heard {msg}', id=f'heard{n}', hx_swap_oob='true')
    def part(n): return Div(Form(Hidden(n, name='n'), Input(name='msg'), Button('Send'), **{send: True}), Div(id=f'heard{n}'), **{connect: '/talk'}, id=f'p{n}')
    def check(page, n):
        page.wait_for_timeout(300)
        for word in ('one', 'two'):
            page.fill(f'#p{n} [name=msg]', word)
            page.click(f'#p{n} button')
            page.wait_for_selector(f'#heard{n} >> text=heard {word}')
    return part, check

@case('ws')
def ws(app): return talk(app, 'ws_connect', 'ws_send')

# htmx 4

def plain4(app):
    "Messages without a name go into the place, those with one are events"
    @app.get('/ticks')
    def ticks(n:int):
        async def messages():
            for i in range(3):
                yield sse_message(P(f'plain {n} {i}'))
                await asyncio.sleep(.05)
            yield sse_message('named', event='other')
            await asyncio.sleep(60)
        return EventStream(messages())
    @app.get('/told')
    def told(n:int): return P(f'told {n}', cls='told')
    def part(n):
        return Div(Div(**{'hx-sse:connect': f'/ticks?n={n}'}, hx_swap='beforeend', cls='plain'), Div(hx_get=f'/told?n={n}', hx_trigger=f'other from:#p{n} .plain', cls='named'), id=f'p{n}')
    def check(page, n):
        page.wait_for_selector(f'#p{n} .told')
        assert page.locator(f'#p{n} .plain p').all_inner_texts()==[f'plain {n} {i}' for i in range(3)]
    return part, check

for o in ('sse', 'sse4'): case(o, htmx4=True)(plain4)
for o in ('ws', 'ws4'): case(o, htmx4=True)(lambda app: talk(app, 'hx-ws:connect', 'hx-ws:send'))
for o in ('preload', 'preload4'): case(o, htmx4=True)(lambda app: preloaded(app, 'hx_preload', lambda req: req.headers.get('hx-request')=='true'))
for o in ('head-support', 'head-support4'): case(o, htmx4=True)(head_support)

@case('live', htmx4=True)
def live(app):
    "What depends on a field follows it"
    def part(n): return Div(Input(cls='name', value='Ada'), Output(**{'hx-live:text': f"'Hi ' + q('#p{n} .name').value"}), id=f'p{n}')
    def check(page, n):
        page.wait_for_selector(f'#p{n} output >> text=Hi Ada')
        page.fill(f'#p{n} input', 'Bob')
        page.wait_for_selector(f'#p{n} output >> text=Hi Bob')
    return part, check

@case('multipart', htmx4=True)
def multipart(app):
    "One answer of several parts, each into its own place, as it comes"
    go = {}
    @app.get('/parts')
    async def parts(n:int):
        go[n] = asyncio.Event()
        def one(place, text): return f'--xyz\r\nContent-Type: text/html\r\nHX-Target: #{place}{n}\r\n\r\n{to_xml(P(text))}\r\n'
        async def body():
            yield one('a', 'first') + '--xyz'
            await go[n].wait()
            yield one('b', 'second')[5:] + '--xyz--\r\n'
        return StreamingResponse(body(), media_type='multipart/mixed; boundary=xyz')
    @app.get('/release')
    async def release(n:int): go[n].set()
    def part(n): return Div(Button('Go', hx_get=f'/parts?n={n}'), Div(id=f'a{n}'), Div(id=f'b{n}'), id=f'p{n}')
    def check(page, n):
        page.click(f'#p{n} button')
        page.wait_for_selector(f'#a{n} >> text=first')
        assert page.inner_text(f'#b{n}')==''
        page.evaluate(f"fetch('/release?n={n}')")
        page.wait_for_selector(f'#b{n} >> text=second')
    return part, check

# Each of them

def test_all_are_here(): assert {k for k,_ in cases}==set(htmx_exts)

@pytest.mark.parametrize('ext, htmx4', cases, ids=[f'{k}-htmx{4 if four else 2}' for k,four in cases])
def test_extension(clean_page, ext, htmx4):
    setup,kw = cases[ext, htmx4]
    app = FastHTML(exts=ext, htmx4=htmx4, secret_key='s', **({} if htmx4 else {'hx_ext': ext, **kw}))
    part,check = setup(app)
    @app.get('/')
    def index(): return Titled(ext, part(1), Button('More', id='ask', hx_get='/more', hx_target='#more', hx_swap='innerHTML'), Div(id='more'))
    @app.get('/more')
    def more(): return part(2)
    page = clean_page
    with serving(app) as port:
        page.goto(f'http://127.0.0.1:{port}/')
        check(page, 1)
        page.click('#ask')
        page.wait_for_selector('#p2')
        check(page, 2)
        page.goto('about:blank')

def test_preloaded_is_not_asked_for_again(chromium):
    "`Vary` lets the browser take what it has; without routes of Playwright, which turn its cache off"
    app = FastHTML(secret_key='s', default_hdrs=False, hx_ext='preload',
                   hdrs=[Script(NotStr(npm_file(o.package, o.version, o.path).decode())) for o in (browser_libs['htmx'], browser_libs['preload'])])
    part,check = preload(app)
    asked = []
    app.before.append(lambda req: asked.append(req.url.path))
    app.get('/')(lambda: Titled('Ahead', part(1)))
    with serving(app) as port, chromium.new_context() as ctx:
        page = ctx.new_page()
        page.goto(f'http://127.0.0.1:{port}/')
        check(page, 1)
        assert [o for o in asked if 'favicon' not in o]==['/', '/ahead']
