"The app behind path prefixes and proxies: jupyter-server-proxy in a real JupyterLab, nginx, and stand-ins for Colab, VS Code and Codespaces"
import json, os, re, subprocess
from contextlib import contextmanager
from importlib.util import find_spec
from urllib.parse import urlsplit

import httpx2, pytest
from browsing import Lab, free_port, new_profile, serve_cdn, wait_for, warm_notebooks
from processes import need
from fasthtml_nb.notebook import server as nbserver
from fasthtml_nb.jupyter import HTMX, JupyUvi
from fasthtml_nb.javascript import js_function
from fasthtml_nb.notebook.addresses import address_hints

# The app: all that may hold an address. Its code knows of no prefix.

shop = '''from asyncio import sleep
from fasthtml_nb.common import *
app,rt = fast_app(exts=['ws', 'sse'], secret_key='s')
def word(): return 'first'
@rt
def index(sess):
    sess['seen'] = sess.get('seen', 0) + 1
    return Titled('Home', P(word(), id='word'), P(sess['seen'], id='seen'), A('go there', href='/there'), Img(src='/pic', id='pic'),
        Button('get', hx_get='/part', hx_target='#out', hx_push_url='/pushed'), Div(id='out'),
        Form(Input(name='nm', value='Al'), Button('post'), action='/save', method='post'), Button('leave', hx_post='/leave'), Button('move', hx_get='/move'),
        Div(Form(Input(name='msg', value='hi'), Button('say'), ws_send=True), Div(id='said'), hx_ext='ws', ws_connect='/ws'),
        Div(hx_ext='sse', sse_connect='/ticks', sse_swap='message', id='tick'))
@rt
def there(): return Titled('There', A('back', href='/'))
@rt
def part(): return A('more', href='#', hx_get='/more', hx_target='#out', hx_swap='innerHTML')
@rt
def more(): return P('the end', id='end')
@app.post
def save(nm:str, sess):
    sess['nm'] = nm
    return Redirect('/saved'),cookie('kept', nm)
@rt
def saved(sess, kept:str=''): return Titled('Saved', P(f'{sess.get("nm")} {kept}', id='nm'))
@app.post
def leave(): return Redirect('/saved')
@rt
def move(): return HtmxResponseHeaders(location={'path':'/there', 'target':'body'})
@rt
def pic(): return Response('<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>', media_type='image/svg+xml')
@rt
def ticks():
    async def stream():
        while True:
            yield sse_message(A('tick', href='/there'))
            await sleep(.3)
    return EventStream(stream())
@app.ws('/ws')
def ws(msg:str): return Div(A(msg, href='/there'), id='said', hx_swap_oob='true')
'''

def walk(frame, base, ws=True):
    "Use everything in the page at `base`; nothing may lead out of it"
    def at(path): frame.wait_for_url(base + path)
    def href(sel): return frame.wait_for_selector(sel).evaluate('e => e.href')
    at('/')
    assert frame.evaluate('pic.decode().then(() => pic.naturalWidth)')==7
    assert href('#tick a')==f'{base}/there'
    seen = int(frame.inner_text('#seen'))
    frame.click('text=go there')
    at('/there')
    frame.click('text=back')
    at('/')
    assert int(frame.inner_text('#seen'))==seen+1
    frame.click('text=get')
    frame.click('#out >> text=more')
    frame.wait_for_selector('#end')
    assert frame.evaluate('location.href')==f'{base}/pushed'
    frame.goto(f'{base}/')
    if ws:
        frame.fill('[name=msg]', 'hello')
        frame.click('text=say')
        assert href('#said >> text=hello')==f'{base}/there'
    frame.click('text=move')
    frame.wait_for_selector('text=back')
    at('/there')
    frame.goto(f'{base}/')
    frame.click('text=post')
    at('/saved')
    assert frame.inner_text('#nm')=='Al Al'
    frame.goto(f'{base}/')
    frame.click('text=leave')
    at('/saved')

def shop_app():
    ns = {}
    exec(shop, ns)
    return ns['app']

# jupyter-server-proxy

@pytest.fixture(scope='module')
def hub(browsable, tmp_path_factory):
    "A JupyterLab as JupyterHub runs it: at another address than `localhost`, below a base URL"
    if not find_spec('jupyter_server_proxy'): (pytest.fail if os.environ.get('CI')=='true' else pytest.skip)('needs jupyter-server-proxy')
    with Lab(tmp_path_factory.mktemp('hub'), '--ServerApp.base_url=/user/ada/', '--ServerApp.ip=127.0.0.2') as lab: yield lab

def only(context, *allowed):
    "Abort what goes to other local addresses than `allowed`; list it"
    strays = []
    def answer(route):
        if urlsplit(route.request.url).netloc in allowed: return route.fallback()
        strays.append(route.request.url)
        route.abort()
    def socket(ws):
        if urlsplit(ws.url).netloc in allowed: return ws.connect_to_server()
        strays.append(ws.url)
        ws.close()
    local = re.compile(r'^(https?|wss?)://([\w-]+\.)*(localhost|127\.[\d.]+)[:/]')
    context.route(local, answer)
    context.route_web_socket(local, socket)
    return strays

head = shop.replace('common import *', 'common import *\nfrom fasthtml_nb.jupyter import *')

def enclosed(chromium, lab):
    "A profile for the tests of a lab, whose pages reach that lab only; the list `strays` has what they asked of other local addresses"
    with new_profile(chromium) as ctx:
        ctx.strays = only(ctx, urlsplit(lab.url).netloc)
        yield ctx

@pytest.fixture(scope='module')
def hub_context(chromium, hub): yield from enclosed(chromium, hub)

@pytest.fixture(scope='module')
def tunnel_context(chromium, lab): yield from enclosed(chromium, lab)

@pytest.fixture
def hub_notebook(hub, hub_context, request):
    yield from warm_notebooks(hub, hub_context, request.node)
    assert not hub_context.strays

@pytest.fixture
def tunnel_notebook(lab, tunnel_context, request):
    tunnel_context.strays.clear()
    yield from warm_notebooks(lab, tunnel_context, request.node)

def run(notebook, *cells):
    nb = notebook(head, *cells)
    nb.run_all()
    return nb

def proxied(lab, nb, i=1):
    "The address of the app of cell `i` behind jupyter-server-proxy"
    port = re.search(r'port (\d+)', nb.text(i))[1]
    return f'{lab.url.rstrip("/")}/proxy/{port}'

serve = "server = JupyUvi(app)\nprint('port', server.port)"

def test_behind_jupyter_server_proxy(hub, hub_notebook):
    "Frame, links, htmx, forms, redirects, cookies, websocket, events; nothing asks the port itself"
    nb = run(hub_notebook, serve, 'HTMX(link=True)')
    base,frame = proxied(hub, nb),nb.frame(2)
    walk(frame, base)
    assert nb.area(2).query_selector('a').get_attribute('href')==f'{base}/'

second = "def word(): return 'second'"

def edit(nb, i, *views):
    "Change the word in cell `i`, whose source is `second`: the open pages follow, and keep what was typed"
    for o in views:
        o.wait_for_selector('#word >> text=second')
        o.fill('[name=nm]', 'typed')
    nb.set_source(i, second.replace('second', 'third'))
    nb.run_cell(i)
    for o in views:
        o.wait_for_selector('#word >> text=third')
        assert o.input_value('[name=nm]')=='typed'

def test_pages_behind_the_proxy_follow_edits(hub, hub_context, hub_notebook):
    nb = run(hub_notebook, serve, 'HTMX()', second)
    frame = nb.frame(2)
    tab = hub_context.new_page()
    tab.goto(frame.url)
    edit(nb, 3, frame, tab)
    for o in (frame, tab):
        assert o.evaluate('document.querySelector("[href]").href').startswith('http')
        assert o.get_attribute('text=go there', 'href')==urlsplit(proxied(hub, nb)).path + '/there'

def test_components_behind_the_proxy(hub, hub_notebook):
    "`show`, a bare component, and `HTMX(component)`; what the app answers has the prefix already; the last test, as `show` changes the page"
    comp = "Div(Button('ask', hx_get='/part', hx_target='next div'), Div(id='out'), A('link', href='/there'), Img(src='/pic'))"
    nb = run(hub_notebook, serve, f'show({comp})', f'HTMX({comp}, app=app)', f"HTMX('/more', iframe=False)")
    base = proxied(hub, nb)
    nb.area(4).wait_for_selector('text=the end')
    area,frame = nb.area(2),nb.frame(3)
    for o in (area, frame):
        o.wait_for_selector('text=ask').click()
        o.wait_for_selector('text=more').click()
        o.wait_for_selector('#end')
        assert o.wait_for_selector('text=link').evaluate('e => e.href')==f'{base}/there'
        assert o.wait_for_selector('img').evaluate('e => e.decode().then(() => e.naturalWidth)')==7

def test_a_page_at_localhost_whose_kernel_is_elsewhere(lab, tunnel_context, tunnel_notebook):
    "As behind an SSH tunnel: the page is at `localhost`, and the port is not"
    nb = run(tunnel_notebook, serve, 'HTMX()')
    walk(nb.frame(2), proxied(lab, nb))
    assert {urlsplit(o).path.rpartition('/')[0] for o in tunnel_context.strays}=={'/_fhnb/here'}

def test_no_way_and_a_way_by_hand(lab, tunnel_context, tunnel_notebook):
    "the last test of the tunnel, as its pages find no proxy any more"
    tunnel_context.route(re.compile('/proxy/'), lambda r: r.fulfill(status=404, body='no such page'))
    nb = run(tunnel_notebook, serve + "\nimport os; os.environ['SSH_CONNECTION'] = 'to this machine'", 'HTMX()', "HTMX('/x', url='http://127.0.0.1:1/by/hand/{port}/')")
    text = nb.area(2).wait_for_selector('.fhnb-nowhere').inner_text()
    assert re.search(r'this page cannot reach port \d+ of the kernel', text) and 'jupyter-server-proxy' in text and "HTMX(url='https://…')" in text
    port = proxied(lab, nb).rpartition('/')[2]
    wait_for(lambda: nb.area(3).query_selector('iframe').get_attribute('src')==f'http://127.0.0.1:1/by/hand/{port}/x', 'the address by hand', 10)

# nginx

nginx_conf = '''daemon off; pid %(folder)s/nginx.pid; error_log %(folder)s/error.log; events {}
http { access_log off; %(temp)s
  map $http_upgrade $upgrade { default upgrade; '' close; }
  server { listen 127.0.0.1:%(port)s;
    proxy_http_version 1.1; proxy_buffering off;
    proxy_set_header Host $http_host; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $upgrade;
    location / { default_type text/html; return 200 '<p>outside of the app</p>'; }
    location %(prefix)s/ { %(say)s proxy_pass http://127.0.0.1:%(app_port)s/; } } }'''
said = 'proxy_set_header X-Forwarded-Prefix %s; proxy_set_header Host $http_host; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $upgrade;'

@contextmanager
def nginx(folder, app_port, prefix, say=True):
    "nginx of this machine, which serves the app below `prefix`; the address of the prefix"
    exe,port = need('nginx', 'nginx-light'),free_port()
    temp = ' '.join(f'{o}_temp_path {folder}/{o};' for o in 'client_body proxy fastcgi uwsgi scgi'.split())
    (folder/'nginx.conf').write_text(nginx_conf % dict(folder=folder, temp=temp, port=port, app_port=app_port, prefix=prefix, say=said % prefix if say else ''))
    proc = subprocess.Popen([exe, '-p', folder, '-c', folder/'nginx.conf', '-e', folder/'error.log'], stderr=subprocess.DEVNULL)
    try:
        def answers():
            assert proc.poll() is None, (folder/'error.log').read_text()
            try: return httpx2.get(f'http://127.0.0.1:{port}/').status_code==200
            except httpx2.TransportError: return False
        wait_for(answers, 'nginx', 10)
        yield f'http://127.0.0.1:{port}{prefix}'
    finally:
        proc.terminate()
        proc.wait(10)

@pytest.fixture
def shop_at(tmp_path):
    "The app behind nginx, as anybody would deploy it"
    with nbserver.ThreadServer(shop_app(), port=free_port()) as server, nginx(tmp_path, server.port, '/shop') as base: yield base

def test_nginx_plain(shop_at):
    "What goes over the wire, and a websocket"
    from websockets.sync.client import connect
    with httpx2.Client(base_url=shop_at) as cli:
        r = cli.get('/')
        found = set(re.findall(r'(?:href|src|action|hx-get|hx-post|hx-push-url|ws-connect|sse-connect)="(/[^"/][^"]*)"', r.text))
        assert found=={f'/shop/{o}' for o in 'there pic part pushed save leave move ws ticks'.split()}
        assert '; Path=/shop;' in r.headers['set-cookie']
        r = cli.post('/save', data={'nm':'Al'})
        assert (r.status_code, r.headers['location'])==(303, '/shop/saved') and 'kept=Al; Path=/shop;' in str(r.headers)
        assert 'Al Al' in cli.get('/saved').text
        assert cli.post('/leave', headers={'HX-Request':'1'}).headers['hx-redirect']=='/shop/saved'
        assert json.loads(cli.get('/move', headers={'HX-Request':'1'}).headers['hx-location'])=={'path':'/shop/there', 'target':'body'}
        assert cli.get('/there/').headers['location']=='/shop/there'  # a path, whatever `Host` says
        with cli.stream('GET', '/ticks') as s: assert next(s.iter_lines())=='data: <a href="/shop/there">tick</a>'
    with connect(f'ws{shop_at[4:]}/ws') as ws:
        ws.send('{"msg":"hi"}')
        assert 'href="/shop/there"' in ws.recv(5)

def test_nginx_in_a_browser(shop_at, context):
    strays = only(context, urlsplit(shop_at).netloc)
    page = context.new_page()
    page.goto(f'{shop_at}/')
    walk(page, shop_at)
    assert not strays

def test_a_proxy_that_says_nothing(tmp_path, context):
    "code-server takes the prefix away and does not tell; the page does"
    with JupyUvi(shop_app(), port=free_port()) as server, nginx(tmp_path, server.port, '/me/proxy/7', say=False) as base:
        strays = only(context, urlsplit(base).netloc)
        page = context.new_page()
        page.goto(base.replace('/me/proxy/7', '/'))
        page.set_content(HTMX(url=base).data)
        frame = page.wait_for_selector('iframe').content_frame()
        walk(frame, base)
    assert not strays

# Colab, VS Code, Codespaces: they cannot be had here; stand-ins for what their documentation says of them

def elsewhere(context, html, ws=True):
    "A page of another site that shows `html`, as the front ends that keep the output of a cell in a frame"
    context.grant_permissions(['local-network-access'], origin='https://notebook.example')  # the stand-in's address is one of this machine
    page = context.new_page()
    page.route('https://notebook.example/', lambda r: r.fulfill(content_type='text/html', body=f'<!doctype html><body>{html}</body>'))
    if not ws: page.route_web_socket(re.compile('.*'), lambda o: o.close())
    page.goto('https://notebook.example/')
    return page

# `google.colab.kernel.proxyPort(port)` is a promise of an address, `accessAllowed` says whether there is a kernel:
# https://github.com/googlecolab/colabtools/blob/main/google/colab/output/_util.py
# No websocket gets through: https://github.com/googlecolab/colabtools/issues/2529
colab = '<script>google = {colab: {kernel: {accessAllowed: %s, proxyPort: async p => `http://localhost:${p}/`}}}</script>'

def test_colab(context):
    app = shop_app()
    with JupyUvi(app, port=free_port()) as server:
        page = elsewhere(context, colab % 'true' + HTMX().data, ws=False)
        frame = page.wait_for_selector('iframe').content_frame()
        walk(frame, f'http://localhost:{server.port}', ws=False)
        frame.goto(f'http://localhost:{server.port}/there')
        frame.wait_for_selector('text=There')
        @app.route('/there')
        def there(): return 'changed'
        server.pages.tell()
        frame.wait_for_selector('text=changed')
        page = elsewhere(context, colab % 'false' + HTMX().data)
        page.wait_for_selector('text=this page cannot reach port')

def test_a_frame_elsewhere_is_nobody_elses(context, chromium):
    "A frame on a page of another site keeps its cookies there; those of others stay as they are, also in the same browser's own tabs"
    with JupyUvi(shop_app(), port=free_port()) as server:
        page = elsewhere(context, colab % 'true' + HTMX().data, ws=False)
        frame = page.wait_for_selector('iframe').content_frame()
        frame.wait_for_selector('#seen')
        for i in (2, 3):
            frame.click('text=go there')
            frame.click('text=back')
            frame.wait_for_selector(f'#seen >> text={i}')
        frame.click('text=post')  # a form's own cookie, and a redirect
        frame.wait_for_selector('#nm >> text=Al Al')
        assert {o['name'] for o in context.cookies() if o.get('partitionKey')}=={f'session_{server.port}', 'kept', 'fhnb-framed'}
        def plain(ctx):
            tab = ctx.new_page()
            tab.goto(f'http://localhost:{server.port}/')
            assert tab.inner_text('#seen')=='1'
            tab.click('text=post')
            tab.wait_for_selector('#nm >> text=Al Al')
            found = [o for o in ctx.cookies() if not o.get('partitionKey')]
            assert {(o['name'], o['sameSite'], o['secure']) for o in found}=={(f'session_{server.port}', 'Lax', False), ('kept', 'Lax', False)}, found
        plain(context)
        with chromium.new_context() as ctx:
            serve_cdn(ctx)
            plain(ctx)
        r = httpx2.get(f'http://localhost:{server.port}/')
        assert 'None' not in r.headers['set-cookie'] and 'fhnb-framed' not in str(r.headers)

# The page runs `find_address` as if it were at another address, with these ports and paths to be found there
finder = '''async ([js, page, baseUrl, h, up]) => {
  const document = {getElementById: () => baseUrl && {textContent: JSON.stringify({baseUrl})}, body: {dataset: {}}};
  const fetch = async u => { if (!up.some(o => u.startsWith(o + '/_fhnb/here/tok?'))) throw TypeError('Failed to fetch'); return {ok: true, text: async () => 'tok'}; };
  const find = Function('location', 'document', 'window', 'fetch', 'return ' + js)(new URL(page), document, {}, fetch);
  return (await find({hints: h, values: {}})).base;
}'''
codespace = dict(CODESPACE_NAME='fig-1', GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN='app.github.dev')
tunnel = dict(VSCODE_PROXY_URI='https://me-{{port}}.euw.devtunnels.ms/')
hub_env = dict(JUPYTERHUB_SERVICE_PREFIX='/user/ada/')
local,codespaces,vscode = 'http://localhost:8000','https://fig-1-8000.app.github.dev','vscode-webview://1f2e3d/index.html'

@pytest.mark.parametrize('where,page,base,env,up,found', [
    ('local',                 'http://localhost:8888/lab', '/', {}, [local], local),
    ('by number',             'http://127.0.0.1:8888/lab', '/', {}, [local, 'http://127.0.0.1:8000'], 'http://127.0.0.1:8000'),
    ('SSH tunnel',            'http://localhost:8888/lab', '/', {}, ['http://localhost:8888/proxy/8000'], 'http://localhost:8888/proxy/8000'),
    ('JupyterHub',            'https://hub.org/user/ada/lab', '/user/ada/', hub_env, ['https://hub.org/user/ada/proxy/8000'], 'https://hub.org/user/ada/proxy/8000'),
    ('other page of a hub',   'https://hub.org/user/ada/voila', None, hub_env, ['https://hub.org/user/ada/proxy/8000'], 'https://hub.org/user/ada/proxy/8000'),
    ('hub without the proxy', 'https://hub.org/user/ada/lab', '/user/ada/', hub_env, [local], None),
    ('local network',         'http://box:8888/lab', '/', {}, ['http://box:8000'], 'http://box:8000'),
    ('VS Code',               vscode, None, {}, [local], local),
    ('VS Code, no forward',   vscode, None, {}, [], None),
    ('VS Code by a tunnel',   'https://x.vscode-cdn.net/', None, tunnel, [local], 'https://me-8000.euw.devtunnels.ms'),
    ('code-server',           'https://code.org/stable/webview/', None, dict(VSCODE_PROXY_URI='https://code.org/proxy/{{port}}/'), ['https://code.org/proxy/8000'], 'https://code.org/proxy/8000'),
    ('Codespaces',            'https://x.vscode-cdn.net/', None, codespace, [], codespaces),
    ('Codespaces in VS Code', vscode, None, codespace, [local], local),
    ('a lab in a codespace',  'https://fig-1-8888.app.github.dev/lab', '/', codespace, ['https://fig-1-8888.app.github.dev/proxy/8000'], 'https://fig-1-8888.app.github.dev/proxy/8000'),
    ('by hand',               'https://hub.org/user/ada/lab', '/user/ada/', {**hub_env, 'FHNB_URL':'https://x.org/{port}/'}, [], 'https://x.org/8000')])
def test_the_way_from(browser_page, where, page, base, env, up, found):
    h = address_hints(8000, token='tok', env=env)
    js = js_function('find_address', 'hints', 'values')
    assert browser_page.evaluate(finder, [js, page, base, h, up])==found

@pytest.fixture(scope='module')
def browser_page(chromium):
    page = chromium.new_page()
    yield page
    page.close()
