"Who is let in, over real sockets: logins, forwarded headers, host names, the session's key, pages of other sites"
import json, os, re, socket, stat, subprocess, sys, warnings
from contextlib import contextmanager

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from processes import need
from wire import Answer, Ws, ask, end, env, form, process, read_all, request, wait_for

from fasthtml_nb.common import *
from fasthtml_nb.ship.deploy.systemd import systemd_files
from fasthtml_nb.oauth import GitHubAppClient, OAuth, get_host

pytestmark = pytest.mark.usefixtures('quiet')

# Logins

class Auth(OAuth):
    def get_auth(self, info, ident, session, state): return True
    def check_invalid(self, req, session, auth): return auth=='eve'

async def echo(ws):
    await ws.accept()
    await ws.send_text('SECRET')
    await ws.close()
async def asgi(scope, receive, send): await PlainTextResponse('SECRET')(scope, receive, send)

def site(tmp_path, **kw):
    "An app whose every kind of page is behind a login"
    for o in ('a.txt', 'a.css', 'files/b.css', 'files/b.txt'):
        (tmp_path/o).parent.mkdir(exist_ok=True)
        (tmp_path/o).write_text('SECRET')
    inner = FastHTML(secret_key='another', default_hdrs=False)
    inner.get('/')(lambda auth: f'SECRET of {auth}')
    @inner.ws('/ws')
    def ws(auth): return f'SECRET of {auth}'
    routes = [Route('/route', lambda req: PlainTextResponse('SECRET')), WebSocketRoute('/ws_route', echo), Mount('/first', asgi)]
    app = fast_app(secret_key='s', default_hdrs=False, routes=routes, static_path=str(tmp_path), **kw)[0]
    Auth(app, GitHubAppClient('id', 'secret'), skip=[r'/free', r'/open/.*', r'.*\.css'])
    for k,o in dict(inner=inner, files=StaticFiles(directory=tmp_path/'files'), asgi=asgi, plain=Starlette(routes=routes)).items(): app.mount(f'/{k}', o)
    app.host('api.example.com', asgi)
    for o in ('/', '/free', '/login', '/user/{name}'): app.get(o)(page)
    app.ws('/ws')(ws)
    app.ws('/open/ws')(ws)
    return app
def page(auth): return f'SECRET of {auth}'

guarded = '/ /user/bob /user/bob.js /a.txt /route /first/x /inner/ /files/b.txt /asgi/ /asgi/a.xyz /plain/route /plain/first/ /no/such /free/x /login/x'.split()
sockets = '/ws /ws_route /inner/ws /plain/ws_route /open'.split()

def session(app, **kw): return {'cookie': '; '.join(f'{c.name}={c.value}' for c in app.get_client(**kw).cookies.jar)}

def test_oauth_guards_all_but_what_it_skips(serve, tmp_path):
    app = site(tmp_path)
    port,al = serve(app),session(app, auth='al')
    for path in guarded:
        for hs in ({}, {'cookie':'session_=forged'}, session(app, auth='eve'), session(app, user='al')):
            for meth in ('GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'):
                r = ask(port, path, meth, hs)
                assert (r.status, r['location'])==(303, '/login') and 'SECRET' not in r.text, (path, meth, r)
    r = ask(port, '/', host='api.example.com')
    assert (r.status, r['location'])==(303, '/login')
    for path in sockets:
        for hs in ({}, {'cookie':'session_=forged'}, session(app, auth='eve')):
            with Ws(port, path, hs) as ws: assert ws.status==403, path
    for path in '/a.txt /route /asgi/ /files/b.txt /plain/route'.split(): assert ask(port, path, headers=al).text=='SECRET', path
    for path in ('/', '/inner/'): assert 'SECRET of al' in ask(port, path, headers=al).text
    for path,want in (('/ws', 'SECRET of al'), ('/inner/ws', 'SECRET of al'), ('/ws_route', 'SECRET')):
        with Ws(port, path, al) as ws:
            ws.send({})
            assert ws.text()==want

def test_what_oauth_skips(serve, tmp_path):
    port = serve(site(tmp_path))
    for path in '/free /login /a.css /files/b.css'.split(): assert 'SECRET' in ask(port, path).text, path
    with Ws(port, '/open/ws') as ws: assert ws.status==101
    assert ask(port, '/redirect').headers and ask(port, '/redirect')['location']=='/error'

def test_a_user_is_not_a_style_sheet(serve, tmp_path):
    "A pattern for files does not open the handler of a user with such a name; FastHTML's own example is one"
    def before(req, sess):
        auth = req.scope['auth'] = sess.get('auth')
        if not auth: return RedirectResponse('/login', status_code=303)
    skip = [r'/favicon\.ico', r'/static/.*', r'.*\.css', '/login']
    names = '/user/bob.css /user/bob /u/bob.css /bob.css'.split()
    for kw in (dict(), dict(everywhere=True)):
        app = FastHTML(secret_key='s', default_hdrs=False, before=Beforeware(before, skip=skip, **kw))
        for o in ('/user/{name}', '/u/{name}.{ext}', '/login'): app.get(o)(page)
        app.static_route_exts(static_path=tmp_path)
        app.get('/{p:path}')(page)
        (tmp_path/'a.css').write_text('p{}')
        port = serve(app)
        assert [ask(port, o).status for o in names]==[303, 303, 303, 404]  # the last one is a static file that is not there
        assert (ask(port, '/a.css').text, ask(port, '/login').status)==('p{}', 200)

def test_live_pages_reload_without_a_login(serve, tmp_path):
    with Ws(serve(site(tmp_path, live=True)), '/live-reload') as ws: assert ws.status==101

def test_beforeware_warns_where_the_user_wrote_it():
    def before(req): ...
    with warnings.catch_warnings(record=True) as ws:
        warnings.simplefilter('always')
        a = FastHTML(secret_key='s', before=before)
        a.mount('/m', asgi)
        b = FastHTML(secret_key='s')
        b.add_websocket_route('/w', lambda ws: None)
        b.before.append(before)
        c = FastHTML(secret_key='s', before=Beforeware(before), routes=[Mount('/x', asgi)])
        for o in (a, b, c): o.mount('/again', asgi)
        d, _ = fast_app(before=before, secret_key='s', live=True)
        setup_toasts(d)
        d.static_route('.md')
        d.devtools_json()
        Auth(b, GitHubAppClient('id', 'secret'))
    assert [re.search("here ('[^']*')", str(o.message))[1] for o in ws]==["'/m'", "'/w'", "'/x'"] and {o.filename for o in ws}=={__file__}
    assert all('everywhere=True' in str(o.message) for o in ws)

# Forwarded headers

def app_behind(trusted=None):
    "An app that says what it believes of a request"
    app = FastHTML(secret_key='s', default_hdrs=False, trusted_proxies=trusted)
    def told(req): return JSONResponse(dict(prefix=req.scope.get('fh.prefix'), host=get_host(req), scheme=req.scope['scheme'], client=(req.scope['client'] or [None])[0]))
    app.get('/')(told)
    @app.ws('/ws')
    def ws(scope): return json.dumps(dict(prefix=scope.get('fh.prefix'), scheme=scope['scheme'], client=scope['client'][0]))
    inner = FastHTML(secret_key='s', default_hdrs=False)
    inner.get('/')(told)
    app.mount('/in', inner)
    return app

forged = {'x-forwarded-prefix':'/evil', 'x-forwarded-host':'evil.example', 'x-forwarded-proto':'https'}

def from_addr(addr, port, data):
    "Send `data` from the local address `addr`; the answer. `{port}` in it becomes the port at this end"
    with socket.create_connection(('127.0.0.1', port), timeout=10, source_address=(addr, 0)) as s:
        s.sendall(data.replace(b'{port}', str(s.getsockname()[1]).encode()))
        return Answer(read_all(s))

def told(addr, port, path='/', **hs):
    r = from_addr(addr, port, request(path, headers={'cookie':'a=1', **hs}, host='app.example'))
    assert r.status==200, r
    return json.loads(r.text)

needs_linux = pytest.mark.skipif(not sys.platform.startswith('linux'), reason='other systems have no 127.0.0.2')
plain = dict(prefix=None, host='app.example', scheme='http')
believed = dict(prefix='/evil', host='evil.example', scheme='https')
claims = '127.0.0.2', '127.0.0.2:0', '127.0.0.2:{port}', '127.0.0.1', '9.9.9.9', '9.9.9.9, 127.0.0.2', '127.0.0.2, 9.9.9.9', '127.0.0.2, 127.0.0.1', '[::1]:5', ''

@needs_linux
@pytest.mark.parametrize('http', ['h11', 'httptools'])
def test_a_trusted_address_is_the_other_end(serve, http):
    "whatever the client says of itself, and though uvicorn believes this machine"
    port = serve(app_behind('127.0.0.2'), http=http)
    for fwd in claims:
        for path in ('/', '/in/'):
            got = told('127.0.0.1', port, path, **forged, **{'x-forwarded-for':fwd})
            assert got=={**plain, 'client':'127.0.0.1'}, (fwd, path)
            assert {**told('127.0.0.2', port, path, **forged, **{'x-forwarded-for':fwd}), 'client':None}=={**believed, 'client':None}, (fwd, path)
    assert told('127.0.0.1', port, **forged)=={**plain, 'client':'127.0.0.1'}
    assert told('127.0.0.2', port, **forged)=={**believed, 'client':'127.0.0.2'}

@needs_linux
def test_uvicorns_list_is_the_default(serve, monkeypatch):
    monkeypatch.delenv('FORWARDED_ALLOW_IPS', raising=False)
    port = serve(app_behind())
    for fwd in claims:
        got = told('127.0.0.2', port, **forged, **{'x-forwarded-for':fwd})
        assert got=={**plain, 'client':'127.0.0.2'}, fwd
        assert {**told('127.0.0.1', port, **forged, **{'x-forwarded-for':fwd}), 'client':None}=={**believed, 'client':None}, fwd
    port = serve(app_behind(), forwarded_allow_ips='127.0.0.2')  # as by its command line: the app does not know of it
    assert told('127.0.0.2', port, **forged, **{'x-forwarded-for':'9.9.9.9'})=={**believed, 'client':'9.9.9.9'}

@pytest.mark.parametrize('trusted, want', [('127.0.0.1', believed), ('*', believed), ((), plain), ('10.0.0.5', plain)])
def test_the_apps_list_has_the_last_word(serve, trusted, want):
    for kw in ({}, {'forwarded_allow_ips':'*'}, {'forwarded_allow_ips':'10.9.9.9'}, {'proxy_headers':False}):
        port = serve(app_behind(trusted), **kw)
        for fwd in ('10.0.0.5', '10.0.0.5:{port}', '127.0.0.1:{port}'):
            got = told('127.0.0.1', port, **forged, **{'x-forwarded-for':fwd})
            assert {k:v for k,v in got.items() if k!='client'}==want, (kw, fwd)
            if want is plain: assert got['client']=='127.0.0.1'

@needs_linux
@pytest.mark.parametrize('ws', ['websockets', 'websockets-sansio', 'wsproto'])
def test_websockets_behind_a_proxy(serve, ws):
    port = serve(app_behind('127.0.0.2'), ws=ws)
    for fwd in ('127.0.0.2', '9.9.9.9'):
        with Ws(port, headers={**forged, 'x-forwarded-for':fwd}) as w:
            w.send({})
            assert json.loads(w.text())==dict(prefix=None, scheme='ws', client='127.0.0.1')

def test_a_connection_that_is_hidden_is_not_guessed(serve):
    "Something has wrapped `receive`, so the other end is not known"
    app = app_behind('10.0.0.5')
    async def hidden(scope, receive, send):
        async def wrapped(): return await receive()
        await app(scope, wrapped, send)
    port = serve(hidden)
    for fwd in ('10.0.0.5', '10.0.0.5:77', '10.0.0.5, 127.0.0.1'): assert {k:v for k,v in told('127.0.0.1', port, **forged, **{'x-forwarded-for':fwd}).items() if k in ('prefix', 'host')}==dict(prefix=None, host='app.example')

behind_py = '''
import json, os, uvicorn
from fasthtml_nb.common import *
from fasthtml_nb.oauth import get_host
app = FastHTML(secret_key='s', default_hdrs=False)
@app.get('/')
def told(req): return JSONResponse(dict(prefix=req.scope.get('fh.prefix'), host=get_host(req), scheme=req.scope['scheme'], client=req.client.host,
                                        hdrs=[k for k in req.headers if 'forwarded' in k or 'proxy' in k]))
@app.ws('/ws')
def ws(msg:str): return f'echo {msg}'
if __name__=='__main__': uvicorn.run(app, port=int(os.environ['PORT']), log_level='critical')
'''

@contextmanager
def nginx(folder, site):
    exe = need('nginx', 'nginx-light')
    with socket.create_server(('127.0.0.1', 0)) as s: port = s.getsockname()[1]
    assert site.count('listen 80;')==1
    temp = ' '.join(f'{o}_temp_path {folder}/{o};' for o in 'client_body proxy fastcgi uwsgi scgi'.split())
    user = 'user root;' if os.geteuid()==0 else ''
    (folder/'nginx.conf').write_text(f'{user} daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; events {{}}\nhttp {{ access_log off; {temp}\n{site.replace("listen 80;", f"listen 127.0.0.1:{port};")}\n}}')
    p = subprocess.Popen([exe, '-p', folder, '-c', folder/'nginx.conf', '-e', folder/'error.log'], stderr=subprocess.DEVNULL)
    def up():
        try: socket.create_connection(('127.0.0.1', port), timeout=1).close()
        except OSError: return p.poll() is not None
        return True
    try:
        assert wait_for(up, 10) and p.poll() is None, (folder/'error.log').read_text()
        yield port
    finally: end(p)

@pytest.mark.parametrize('trusted', [None, '127.0.0.1', ()])
def test_the_site_for_nginx_lets_nothing_forged_through(tmp_path, trusted):
    src = behind_py.replace("default_hdrs=False", f"default_hdrs=False, trusted_proxies={trusted!r}")
    with process(tmp_path, src, env={'FORWARDED_ALLOW_IPS':'127.0.0.1'}) as (_, app_port):
        files = systemd_files(tmp_path, port=app_port)
        unit = next(v for k,v in files.items() if k.endswith('.service'))
        assert 'FORWARDED_ALLOW_IPS=127.0.0.1\n' in unit and '--host 127.0.0.1' in unit
        (tmp_path/'nginx').mkdir()
        with nginx(tmp_path/'nginx', next(v for k,v in files.items() if k.endswith('.nginx.conf'))) as port:
            evil = {**forged, 'x-forwarded-for':'9.9.9.9', 'x-forwarded-context':'/evil', 'x-proxycontextpath':'/evil', 'forwarded':'for=9.9.9.9;host=evil.example;proto=https', 'x_forwarded_prefix':'/evil'}
            for hs in ({}, evil, {k.title():v for k,v in evil.items()}):
                got = told('127.0.0.1', port, **hs)
                assert got.pop('hdrs')==['x-forwarded-for', 'x-forwarded-proto'] and got=={**plain, 'client':'127.0.0.1'}, got
            with Ws(port, headers=evil) as w:
                w.send(dict(msg='hi'))
                assert w.text()=='echo hi'

# The name that is asked for

@pytest.fixture
def fhnb_serve(tmp_path):
    started = []
    def start(*args, src="from fasthtml_nb.common import *\napp = FastHTML(secret_key='s')\n@app.get('/')\ndef home(): return 'SECRET'\n@app.ws('/ws')\ndef ws(msg:str): return 'SECRET'\n", **e):
        (tmp_path/'main.py').write_text(src)
        with socket.create_server(('127.0.0.1', 0)) as s: port = s.getsockname()[1]
        p = subprocess.Popen([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'serve', 'main.py', f'--port={port}', *args], cwd=tmp_path,
                             env={**env, 'JUPYTER_RUNTIME_DIR':str(tmp_path/'runtime'), **e}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        started.append(p)
        def up():
            try: socket.create_connection(('127.0.0.1', port), timeout=1).close()
            except OSError: return p.poll() is not None
            return True
        assert wait_for(up, 30) and p.poll() is None, p.communicate()[0]
        return port
    yield start
    for p in started:
        end(p)
        p.communicate(timeout=20)

@pytest.mark.parametrize('args', [['--no-reload'], [], ['--workers=2'], ['--host=localhost', '--no-reload']])
def test_fhnb_serve_answers_to_this_machine(fhnb_serve, args):
    "DNS rebinding: the page of another site makes its own name mean this machine"
    port = fhnb_serve(*args)
    for host in (f'localhost:{port}', f'127.0.0.1:{port}', f'[::1]:{port}', 'app.localhost'): assert ask(port, host=host).text=='SECRET', host
    for host in (f'evil.example:{port}', 'localhost.evil.example', '127.0.0.1.nip.io', 'localhost.'):
        r = ask(port, host=host, headers={'x-forwarded-host':'localhost'})
        assert r.status==403 and 'SECRET' not in r.text and f'trusted_origins=["https://{host}"]' in r.text, r
        with Ws(port, headers={'host':host, 'origin':f'http://{host}'}) as ws: assert ws.status==403

def test_fhnb_serve_for_others(fhnb_serve):
    port = fhnb_serve('--host=0.0.0.0', '--no-reload')
    assert ask(port, host='my.lan').text=='SECRET'

def test_fhnb_serve_knows_the_apps_own_names(fhnb_serve):
    port = fhnb_serve('--no-reload', src="from fasthtml_nb.common import *\napp = FastHTML(secret_key='s', trusted_origins=['https://shop.example'])\n@app.get('/')\ndef home(): return 'SECRET'\n")
    assert [ask(port, host=o).status for o in ('shop.example', 'evil.example')]==[200, 403]

# The session's key

main_py = '''
from fasthtml_nb.common import *
app = FastHTML()
@app.get('/')
def home(sess):
    sess['n'] = 1
    return 'in'
serve(host='127.0.0.1', reload=False, log_level='critical')
'''

@pytest.mark.parametrize('mode', [0o644, 0o666, 0o640])
def test_a_key_that_others_may_read_is_put_right(tmp_path, mode):
    (tmp_path/'.sesskey').write_text('old key of FastHTML')
    (tmp_path/'.sesskey').chmod(mode)
    with process(tmp_path, main_py) as (p, port):
        assert 'session_=' in ask(port)['set-cookie'] and ask(port).text=='in'
        assert stat.S_IMODE((tmp_path/'.sesskey').stat().st_mode)==0o600
        p.terminate()
        err = p.communicate(timeout=20)[1]
    assert err.count(f'.sesskey has mode 0{mode:o}')==1 and 'It has mode 0600 now' in err

def test_a_link_is_not_followed_to_a_file_of_another_user(tmp_path):
    if os.geteuid()!=0: pytest.skip('only root can make a file of another user')
    (tmp_path/'theirs').write_text('a key that they know')
    os.chown(tmp_path/'theirs', 12345, 12345)
    (tmp_path/'theirs').chmod(0o644)
    (tmp_path/'.sesskey').symlink_to('theirs')
    res = subprocess.run([sys.executable, '-c', 'from fasthtml_nb.sessions import get_key; get_key()'], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert 'links to a file of another user' in res.stderr and stat.S_IMODE((tmp_path/'theirs').stat().st_mode)==0o644

# Pages of other sites

@pytest.mark.parametrize('mw', [cors_allow, Middleware(CORSMiddleware, allow_credentials=True, allow_origins=['*'], allow_methods=['*'], allow_headers=['*']),
                                Middleware(CORSMiddleware, allow_credentials=True, allow_origin_regex='https?://.*', allow_methods=['*'])])
def test_cors_for_all_lets_nobody_write_with_credentials(serve, mw):
    app = FastHTML(secret_key='s', middleware=[mw])
    app.state.n = 0
    def save(): app.state.n += 1
    app.route('/save', methods=['get', 'post', 'put', 'delete'])(save)
    @app.ws('/ws')
    def ws(msg:str): ...
    port,evil = serve(app),{'origin':'https://evil.example', 'sec-fetch-site':'cross-site'}
    for creds in (session(app, auth='al'), {'cookie':'other=1'}, {'authorization':'Basic YTpi'}, {'authorization':'Negotiate x'}):
        for meth in ('POST', 'PUT', 'DELETE'): assert ask(port, '/save', meth, {**evil, **creds}).status==403, (creds, meth)
        with Ws(port, headers={**evil, **creds}) as w: assert w.status==403
    assert app.state.n==0
    r = ask(port, '/save', headers=evil)  # reading without credentials, and writing, as it is said
    assert r.status==200 and r['access-control-allow-origin'] in ('*', evil['origin'])
    assert ask(port, '/save', 'POST', evil).status==200 and ask(port, '/save', 'POST', {**evil, 'authorization':'Bearer t'}).status==200
    assert ask(port, '/save', 'OPTIONS', {**evil, 'access-control-request-method':'POST'}).status==200
    assert ask(port, '/save', 'POST', session(app, auth='al')).status==200  # a program, or a page of our own

def test_cors_allow_shows_no_other_site_what_a_user_sees(serve):
    app = FastHTML(secret_key='s', middleware=[cors_allow])
    app.get('/')(lambda auth: 'x')
    r = ask(serve(app), headers={'origin':'https://evil.example', **session(app, auth='al')})
    assert r.status==200 and r['access-control-allow-credentials'] is None

# Where a parameter is looked for

def test_a_settings_form_is_saved_twice(serve):
    app = FastHTML(secret_key='s')
    @app.post('/save')
    def save(theme:str, sess):
        sess['theme'] = theme
        return theme
    port,cookie = serve(app),{}
    for val,kind in (('dark', 'form'), ('blue', 'form'), ('red', 'json')):
        body,hs = form(theme=val) if kind=='form' else (json.dumps(dict(theme=val)).encode(), {'content-type':'application/json'})
        r = ask(port, '/save', 'POST', {**hs, **cookie}, body)
        assert r.text==val
        cookie = {'cookie': r['set-cookie'].split(';')[0]}
    assert ask(port, '/save', 'POST', cookie).text=='red'  # nobody sent it: the session is the last place
