"Jupyter's own server carries requests to the apps of its kernels: over the wire, and in a browser"
import json, os, time
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import httpx2, pytest
from browsing import Lab, repo, wait_for, warm_notebooks
from jupyter_client import BlockingKernelClient
from test_addresses import edit, enclosed, head, second, serve, walk

enabled = dict(JUPYTER_CONFIG_PATH=str(repo/'fasthtml_nb'/'jupyter_config'))  # as a wheel does by its own files
app = '''
from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app,rt = fast_app(secret_key='s')
@rt
def index(sess):
    sess['n'] = sess.get('n', 0) + 1
    return Titled('Home', P(sess['n'], id='n'), A('there', href='/there'))
@rt
def seen(req): return dict(headers=dict(req.headers), url=str(req.url), client=req.client.host)
@app.post
def save(nm:str): return Redirect('/saved'),cookie('_xsrf', 'mine'),cookie('wide', '1', domain='localhost')
@rt
def big(): return Response(bytes(range(256))*47_000)
@app.post('/up')
async def up(req): return PlainTextResponse(str(sum([len(o) async for o in req.stream()])))
@app.ws('/ws')
def ws(msg:str): return Div(msg)
@rt
def ticks():
    import asyncio
    async def stream():
        while True:
            yield sse_message(P('tick'))
            await asyncio.sleep(.05)
    return EventStream(stream())
left = []
@rt
def waits():
    import asyncio
    async def stream():
        try:
            while True:
                yield 'data: x\\n\\n'
                await asyncio.sleep(.05)
        finally: left.append(1)
    return EventStream(stream())
server = JupyUvi(app)
'''

class Kernel:
    "A kernel of a lab, whose code runs without a page"
    def __init__(self, lab):
        self.lab,self.id = lab,lab.api('kernels', 'POST', name='python3')['id']
        self.client = BlockingKernelClient(connection_file=str(lab.home/f'runtime/kernel-{self.id}.json'))
        self.client.load_connection_file()
        self.client.start_channels()
        self.client.wait_for_ready(60)
        self.file = lab.home/f'runtime/fhnb-{self.id}.json'

    def run(self, code):
        res = self.client.execute_interactive(code, timeout=60, output_hook=lambda m: None)
        assert res['content']['status']=='ok', res['content']

    def stop(self):
        self.client.stop_channels()
        with suppress(OSError): self.lab.api(f'kernels/{self.id}', 'DELETE')  # the browser's tests end all kernels

    @property
    def told(self): return json.loads(self.file.read_text())
    @property
    def port(self): return self.told['servers'][-1]['port']
    @property
    def base(self): return f'{self.lab.url}fhnb/{self.id}/{self.port}'

@pytest.fixture(scope='module')
def ann(browsable, tmp_path_factory):
    "A JupyterLab below /user/ann/, with our extension"
    with Lab(tmp_path_factory.mktemp('ann'), '--ServerApp.base_url=/user/ann/', **enabled) as lab: yield lab

@pytest.fixture(scope='module')
def kernel(ann):
    k = Kernel(ann)
    k.run(app)
    yield k
    k.stop()

@contextmanager
def logged_in(lab, **hdrs):
    "A client that has Jupyter's login cookie, as a browser after the login"
    with httpx2.Client(headers=hdrs, timeout=20) as cli:
        cli.get(f'{lab.url}lab?token={lab.token}')
        assert any(o.startswith('username-') for o in cli.cookies)
        yield cli

def origin(lab): return f'http://{urlsplit(lab.url).netloc}'

@pytest.fixture
def cli(ann):
    with logged_in(ann, origin=origin(ann)) as c: yield c

def test_the_file(kernel):
    "Only its owner may read what the kernel tells, or enter the folder of the socket"
    row = kernel.told['servers'][0]
    assert set(row)=={'port', 'host', 'name', 'key', 'socket'} and row['name']=='app'
    assert kernel.file.stat().st_mode & 0o777==0o600 and os.stat(os.path.dirname(row['socket'])).st_mode & 0o777==0o700

def test_who_may_come(ann, kernel):
    "Without a token a page is led to the login, and all else is a 403; the token alone is enough for a program"
    with httpx2.Client() as nobody:
        r = nobody.get(kernel.base + '/')
        assert r.status_code==302 and r.headers['location'].startswith('/user/ann/login?next=')
        assert [nobody.post(kernel.base + '/save', content=b'x'*n).status_code for n in (9, 3_000_000)]==[403]*2  # no connection is reset
        assert nobody.get(kernel.base + '/', headers={'sec-fetch-mode':'cors'}).status_code==403
        r = nobody.get(f'{kernel.base}/seen?a=1&token={ann.token}').json()
        assert r['url'].endswith('/seen?a=1') and ann.token not in str(r)
        r = nobody.get(f'{kernel.base}/seen', headers={'authorization':f'token {ann.token}'}).json()
        assert ann.token not in str(r)

def test_pages_of_other_sites(ann, kernel):
    "What writes must come from a page of this host"
    with logged_in(ann) as cli:
        def post(**hdrs): return cli.post(kernel.base + '/save', data={'nm':'x'}, headers=hdrs).status_code
        assert [post(), post(origin='http://evil.com'), post(origin='null'), post(referer='http://evil.com/' + origin(ann))]==[403]*4
        assert [post(origin=origin(ann)), post(referer=f'{ann.url}lab')]==[303]*2

def test_what_the_app_sees(ann, kernel, cli):
    "The browser's request, without Jupyter's cookies, our key or what a client says of proxies"
    cli.cookies.set('mine', '1')
    r = cli.get(kernel.base + '/seen', headers={'x-forwarded-for':'6.6.6.6', 'x-forwarded-prefix':'/evil', 'x-fhnb-key':'guess'}).json()
    hdrs = r['headers']
    assert r['url']==kernel.base + '/seen' and r['client']=='127.0.0.1' and hdrs['host']==urlsplit(ann.url).netloc and hdrs['cookie']=='mine=1'
    assert not [o for o in hdrs if o.startswith('x-')]

def test_what_the_browser_sees(kernel, cli):
    "Links, redirects and cookies stay below the prefix; no cookie of the app has the name of one of Jupyter's"
    path = urlsplit(kernel.base).path
    r = cli.get(kernel.base + '/')
    assert f'href="{path}/there"' in r.text and "frame-ancestors 'self'" in r.headers['content-security-policy']
    assert all(f'Path={path}' in o for o in r.headers.get_list('set-cookie'))
    r = cli.post(kernel.base + '/save', data={'nm':'x'})
    assert (r.status_code, str(httpx2.URL(str(r.url)).join(r.headers['location'])))==(303, kernel.base + '/saved')
    assert r.headers.get_list('set-cookie') and not [o for o in r.headers.get_list('set-cookie') if 'domain' in o.lower() or o.startswith('_xsrf')]
    assert 'id="n">2<' in cli.get(kernel.base + '/').text

def test_bodies(kernel, cli):
    assert cli.get(kernel.base + '/big').content==bytes(range(256))*47_000
    assert cli.post(kernel.base + '/up', content=b'x'*30_000_000).text=='30000000'
    assert cli.post(kernel.base + '/up', content=(b'x'*100_000 for _ in range(100))).text=='10000000'  # chunks, and no length
    r = cli.head(kernel.base + '/big')
    assert (r.status_code, r.content, r.headers['content-length'])==(200, b'', '12032000')

def test_streams(kernel, cli):
    "Events come as they are sent, and the app learns that the browser has gone"
    with cli.stream('GET', kernel.base + '/ticks') as r:
        lines = r.iter_lines()
        assert r.headers['content-type'].startswith('text/event-stream') and [next(lines) for _ in range(3)]==['data: <p>tick</p>', '', 'data: <p>tick</p>']
    with cli.stream('GET', kernel.base + '/waits') as r: next(r.iter_lines())
    kernel.run('import time\nend = time.monotonic() + 20\nwhile not left and time.monotonic() < end: time.sleep(.01)\nassert left')

def test_websockets(ann, kernel, cli):
    from websockets.exceptions import InvalidStatus
    from websockets.sync.client import connect
    cookie = '; '.join(f'{k}={v}' for k,v in cli.cookies.items())
    def ws(**hdrs): return connect('ws' + kernel.base[4:] + '/ws', additional_headers=hdrs)
    with ws(cookie=cookie, origin=origin(ann)) as o:
        for msg in ('hi', 'x'*200_000):
            o.send(json.dumps(dict(msg=msg)))
            assert o.recv(10)==f'<div>{msg}</div>'
    for hdrs in (dict(cookie=cookie, origin='http://evil.com'), dict(cookie=cookie), dict(origin=origin(ann))):
        with pytest.raises(InvalidStatus) as e: ws(**hdrs)
        assert e.value.response.status_code==403

def test_only_what_the_kernel_serves(ann, kernel, cli):
    "By port or by name; another port of the machine, such as Jupyter's own, is not reached"
    def get(path): return cli.get(f'{ann.url}fhnb/{path}', headers={'accept':'text/html'})
    assert get(f'{kernel.id}/app/').status_code==200
    assert get(f'{kernel.id}/app').headers['location']==f'/user/ann/fhnb/{kernel.id}/app/'
    own = urlsplit(ann.url).port
    for path,text in ((f'{kernel.id}/{own}/', f'serves nothing at {own}'), ('nobody/8000/', 'This kernel has ended'), (f'..%2f{kernel.id}/{kernel.port}/', 'has ended')):
        r = get(path)
        assert r.status_code==404 and text in r.text

def test_ends(ann, cli):
    "A stopped server, a killed kernel and one that is gone are pages that say so; two kernels have two apps"
    a,b = Kernel(ann),Kernel(ann)
    try:
        for k in (a, b): k.run(app)
        base = a.base
        assert cli.get(a.base + '/').status_code==cli.get(b.base + '/').status_code==200 and a.port!=b.port
        socket = a.told['servers'][0]['socket']
        a.run('server.stop()')
        assert not a.file.exists() and not os.path.exists(os.path.dirname(socket))
        r = cli.get(base + '/')
        assert r.status_code==404 and 'This kernel serves no app' in r.text
        a.run('server.start()')
        assert cli.get(a.base + '/').status_code==200
        b.run('import os, threading, signal; threading.Timer(.5, os.kill, (os.getpid(), signal.SIGKILL)).start()')
        gone = b.base
        wait_for(lambda: cli.get(gone + '/').status_code in (404, 502), 'the app of the killed kernel to be gone', 20)
    finally:
        for k in (a, b): k.stop()
    r = cli.get(base + '/')
    assert r.status_code==404 and 'This kernel has ended' in r.text

@pytest.fixture(scope='module')
def ann_context(chromium, ann): yield from enclosed(chromium, ann)

@pytest.fixture
def ann_notebook(ann, ann_context, request):
    yield from warm_notebooks(ann, ann_context, request.node)
    assert not ann_context.strays

def test_in_a_browser(ann, ann_notebook):
    "Frame, links, htmx, forms, redirects, cookies, websocket, events and edits, with no set-up; no port is asked"
    nb = ann_notebook(head, serve, 'HTMX(link=True)', second)
    nb.run_all()
    frame = nb.frame(2)
    kernel = nb.js('kernel.id')
    base = frame.url.rstrip('/')
    assert base.startswith(f'{ann.url}fhnb/{kernel}/')
    walk(frame, base)
    assert nb.area(2).query_selector('a').get_attribute('href')==f'{base}/'
    frame.goto(f'{base}/')
    edit(nb, 3, frame)

def test_while_a_cell_runs(ann_notebook):
    nb = ann_notebook(head, serve, 'HTMX()', 'import time\nfor _ in range(40): time.sleep(.1)')
    for i in range(3): nb.run_cell(i)
    frame = nb.frame(2)
    frame.wait_for_selector('#word')
    nb.start(3)
    begun = time.monotonic()
    frame.click('text=get')
    frame.wait_for_selector('#out >> text=more')
    assert time.monotonic() - begun < 3
    nb.settle()
