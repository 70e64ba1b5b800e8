"Server-sent events and websockets between uvicorn and browsers: several at once, gone in the middle, and nothing left"
import asyncio

import pytest
pytest.importorskip('playwright')
from wire import serving, wait_for

from fasthtml_nb.common import *
from fasthtml_nb.core import EventStream

both = pytest.mark.parametrize('htmx4', [False, True], ids=['htmx2', 'htmx4'])

class Shop:
    "An app that counts its open streams and sockets, and the tasks of its server's loop"
    def __init__(self, htmx4):
        self.streams,self.sockets,self.ended,self.queues,self.loop = 0,{},[],{},None
        self.app = app = FastHTML(secret_key='s', exts=['sse', 'ws'], htmx4=htmx4, hx_ext='sse,ws' if not htmx4 else None)
        sse = (lambda p: {'hx-sse:connect': p}) if htmx4 else (lambda p: dict(sse_connect=p, sse_swap='message'))
        ws = (lambda p: {'hx-ws:connect': p}) if htmx4 else (lambda p: dict(ws_connect=p))
        send = {'hx-ws:send': True} if htmx4 else dict(ws_send=True)

        @app.get('/news')
        def news(nm:str): return Titled(nm, Div(Div(**sse(f'/stream?nm={nm}'), hx_swap='beforeend', id='news'), id='box'), Button('stop', hx_get='/stop', hx_target='#box'))
        @app.get('/stop')
        def stop(): return P('stopped')
        @app.get('/stream')
        def stream(nm:str): return EventStream(self.messages(nm))
        @app.get('/talk')
        def talk(nm:str): return Titled(nm, Div(Form(Hidden(nm, name='nm'), Input(name='msg'), Button('Send'), **send), Ul(id='said'), **ws('/ws')))
        @app.ws('/ws', conn=self.came, disconn=self.went)
        async def said(msg:str, nm:str):
            for send in list(self.sockets.values()): await send(Ul(Li(f'{nm}: {msg}'), id='said', hx_swap_oob='beforeend'))

    async def messages(self, nm):
        self.loop = asyncio.get_running_loop()
        q = self.queues[nm] = asyncio.Queue()
        self.streams += 1
        try:
            yield sse_message(P(f'hello {nm}'))
            while True: yield sse_message(P(await q.get()))
        finally:
            self.streams -= 1
            self.ended.append(nm)

    def came(self, ws, send):
        self.sockets[id(ws.scope)] = send
    def went(self, ws): self.sockets.pop(id(ws.scope))
    def tell(self, nm, text): self.loop.call_soon_threadsafe(self.queues[nm].put_nowait, text)
    def tasks(self): return len(asyncio.all_tasks(self.loop))

@pytest.fixture
def visit(watched, context):
    "`visit(url)` is a page of a browser profile of its own"
    profiles = []
    def new(url):
        from browsing import serve_cdn
        ctx = context.browser.new_context()
        profiles.append((ctx, serve_cdn(ctx)))
        page = watched(ctx)
        page.goto(url)
        return page
    yield new
    for ctx,outside in profiles:
        ctx.close()
        assert not outside, outside

@both
def test_events_for_several_browsers(visit, htmx4):
    shop = Shop(htmx4)
    with serving(shop.app) as port:
        pages = {nm: visit(f'http://127.0.0.1:{port}/news?nm={nm}') for nm in ('ann', 'bob', 'cy', 'dee')}
        for nm,page in pages.items(): page.wait_for_selector(f'#news p >> text=hello {nm}')
        assert shop.streams==4
        tasks = shop.tasks()
        for i in range(3):
            for nm in pages: shop.tell(nm, f'{nm} {i}')
        for nm,page in pages.items():
            page.wait_for_selector(f'#news >> text={nm} 2')
            assert page.locator('#news p').all_inner_texts()==[f'hello {nm}', *[f'{nm} {i}' for i in range(3)]]
        pages['ann'].goto('about:blank')  # leaves the page
        pages['bob'].context.close()      # closes the browser
        pages['cy'].click('text=stop')    # replaces the element that listens
        assert wait_for(lambda: shop.streams==1, 10), (shop.streams, shop.ended)
        assert sorted(shop.ended)==['ann', 'bob', 'cy']
        assert wait_for(lambda: shop.tasks() <= tasks-3, 5), (tasks, shop.tasks())
        shop.tell('dee', 'still here')
        pages['dee'].wait_for_selector('#news >> text=still here')
    assert shop.streams==0  # the server's end is theirs too
    pages['dee'].goto('about:blank')
    pages['dee'].errors.clear()  # of the connection that broke

@both
def test_sockets_of_several_browsers(visit, htmx4):
    shop = Shop(htmx4)
    with serving(shop.app) as port:
        pages = {nm: visit(f'http://127.0.0.1:{port}/talk?nm={nm}') for nm in ('ann', 'bob', 'cy')}
        assert wait_for(lambda: len(shop.sockets)==3, 10)
        def say(nm, msg):
            pages[nm].fill('[name=msg]', msg)
            pages[nm].click('text=Send')
        for nm in pages:
            say(nm, 'hi')
            for page in pages.values(): page.wait_for_selector(f'#said >> text={nm}: hi')
        pages['ann'].goto('about:blank')
        pages['bob'].context.close()
        assert wait_for(lambda: len(shop.sockets)==1, 10), shop.sockets
        say('cy', 'alone')
        pages['cy'].wait_for_selector('#said >> text=cy: alone')
        assert pages['cy'].locator('#said li').all_inner_texts()==['ann: hi', 'bob: hi', 'cy: hi', 'cy: alone']
        pages['cy'].goto('about:blank')
        assert wait_for(lambda: not shop.sockets, 10)

def test_live_reload_waits_for_a_restart(visit):
    "and not for a socket that never opens, as that of a mounted app"
    from fasthtml_nb.live_reload import FastHTMLWithLiveReload
    from fasthtml_nb.notebook.server import ThreadServer
    seen, live, outer = [], FastHTMLWithLiveReload(secret_key='s', reload_interval=50), FastHTML(secret_key='s')
    outer.mount('/in', live)
    @live.get('/')
    def home(req):
        if req.method=='GET': seen.append(req.scope['path'])
        return P('home')
    with serving(outer) as port:
        page = visit(f'http://127.0.0.1:{port}/in/')
        page.wait_for_timeout(1000)
        assert seen==['/in/']
        page.goto('about:blank')
        page.errors.clear()  # of the socket that was refused
    seen.clear()
    with ThreadServer(live, grace=0) as server:
        page = visit(server.url)
        page.wait_for_timeout(300)
        again = ThreadServer(live, port=server.port)  # takes the place of the first
        assert wait_for(lambda: len(seen)==2, 10), seen
        page.wait_for_timeout(300)  # until the new page is there
        page.goto('about:blank')
        page.errors.clear()  # of the server that was away
        again.stop()
