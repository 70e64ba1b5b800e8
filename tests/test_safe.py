"""What an app refuses, attacked over a real socket. One test, or several, for each row of the table of defaults in SECURITY.md."""
import asyncio, json, os, signal, socket, stat, subprocess, sys, threading, time
from pathlib import Path
from urllib.parse import unquote

import pytest
from wire import Answer, Ws, ask, env, form, multipart, process, raw, request

from fasthtml_nb.common import *
from fasthtml_nb import jupyter
from fasthtml_nb.notebook import server as nbserver
from fasthtml_nb.core import EventStream

pytestmark = pytest.mark.usefixtures('quiet')

def simple(**kw):
    "An app that counts its writes"
    app = FastHTML(secret_key='s', **kw)
    app.state.n = 0
    def save(data): app.state.n += 1
    for o in ('/save', '/hook/x'): app.route(o, methods=['get','post','put','delete','patch'])(save)
    @app.ws('/ws')
    def ws(msg:str): return f'echo {msg}'
    return app

# Static files

secrets = {'.env':'SECRET', '.git/config.txt':'SECRET', '.ssh/key.txt':'SECRET', 'settings.yml':'SECRET', 'main.py':'SECRET', 'data.db':'SECRET', 'a.css~':'SECRET', 'a.css.bak':'SECRET', 'requirements.txt':'SECRET',
           'nb.ipynb':'SECRET', '.sesskey':'SECRET', '../secret.txt':'SECRET', '../root2/secret.txt':'SECRET', 'sub/.hidden/x.txt':'SECRET'}

@pytest.fixture
def site(serve, tmp_path):
    root = tmp_path/'root'
    for k,v in {'a.css':'p{}', 'sub/b.txt':'public', **secrets}.items():
        p = root/k
        p.parent.mkdir(parents=True, exist_ok=True)
        p.write_text(v)
    (root/'link.txt').symlink_to('../secret.txt')
    (root/'up').symlink_to('..')
    os.chdir(root)
    app, rt = fast_app(secret_key='s')
    app.static_route('.md')
    app.static_route(prefix='/all')
    return serve(app)

spellings = ['..', '%2e%2e', '.%2e', '..%2f', '%2e%2e%2f', '..%5c', '..\\', '..%c0%af', '..%00', '%252e%252e', '....//', '..;', './..', '/..', '//..', '\\..', '%2e%2e%5c', 'sub/../..', 'sub/%2e%2e/%2e%2e', 'up', 'a.css/..', 'a.css%00/..']
def tails(): return ['secret.txt', 'root2/secret.txt', 'root/../secret.txt', 'secret.txt%00.css', 'secret.txt;.css', 'secret.txt%23.css', str(Path.cwd().parent/'secret.txt').lstrip('/')]

def test_static_files_stay_in_their_folder(site):
    assert [ask(site, o).text for o in ('/a.css', '/sub/b.txt')]==['p{}', 'public']
    n = 0
    for pre in ('', '/', '/all/', '//', '/sub/'):
        for s in spellings:
            for t in tails():
                r = raw(site, request(f'{pre or "/"}{s}/{t}'))
                assert r.status in (400, 404, 301, 307, 308) and 'SECRET' not in r.text, (pre, s, t, r)
                n += 1
    assert n==5*22*7

def test_a_path_parameter_stays_in_its_folder(site, serve):
    "The documented way to serve files, without links, which are put there on purpose"
    app = FastHTML(secret_key='s')
    @app.get('/{fname:path}.{ext:static}')
    async def get(fname:str, ext:str): return FileResponse(f'{fname}.{ext}')
    @app.get('/sub/{fname:path}')
    async def sub(fname:str): return FileResponse(f'sub/{fname}')
    port = serve(app)
    assert [ask(port, o).text for o in ('/a.css', '/sub/b.txt', '//sub/b.txt')]==['p{}', 'public', '404 Not Found']
    for pre in ('', '/', '//', '/sub/', '/sub//'):
        for s in [o for o in spellings if o!='up']:
            for t in [*tails(), 'etc/hosts', 'etc/passwd']:
                for spelt in (f'{pre or "/"}{s}/{t}', f'{pre or "/"}{t}', f'{pre}/{Path.cwd().parent}/{t}', f'{pre or "/"}{s}{Path.cwd().parent}/{t}'):
                    r = raw(port, request(spelt))
                    assert r.status in (400, 404, 500, 307) and 'SECRET' not in r.text and 'localhost' not in r.text and 'root:' not in r.text, (spelt, r)
                    assert r.status!=500 or not {'.', '..'} & set(unquote(spelt).split('/')), (spelt, r)  # the handler's own, for a file that is not there

@pytest.mark.parametrize('name', [*secrets, 'link.txt', 'up/secret.txt'])
def test_private_files_are_not_served(site, name):
    for pre in ('/', '/all/', '//', '/./', '/sub/../', '/%2e/'):
        for spelt in (name, name.upper(), name.replace('.', '%2e'), name + '/', name + '%00', name + '%20', name + '.', name + '::$DATA'):
            assert 'SECRET' not in raw(site, request(pre + spelt)).text

private = '.json .csv .db-wal .sqlite .kdbx .tfstate .pem .p12 .pfx .jks .sql .dump .tar .tar.gz .zip .7z .php .rb .go .rs .tsx .vue .gpg .asc .ovpn .rdp .eml .mbox .xls .docx .parquet .npy .bin .exe .so .lock .pid .conf .properties .tf .toml .yaml .md'.split()
public = '.css .js .mjs .html .txt .svg .PNG .Jpg .webmanifest .wasm .avif .woff2 .vtt'.split()

def test_static_routes_serve_one_list(serve):
    "`static_route()`, `static_route_exts()` and `fast_app` have the same endings, and nothing that nobody thought of"
    for o in private + public: Path(f'file{o}').write_text('SECRET' if o in private else 'public')
    for o in ('id_rsa', 'passwd', 'Procfile', 'wasm'): Path(o).write_text('SECRET')
    apps = [FastHTML(secret_key='s') for _ in range(2)] + [fast_app(secret_key='s')[0]]
    apps[0].static_route()
    apps[1].static_route_exts()
    for app in apps:
        port = serve(app)
        assert {o: ask(port, f'/file{o}').text for o in public}==dict.fromkeys(public, 'public')
        for o in [f'file{o}' for o in private] + ['id_rsa', 'passwd', 'Procfile', 'wasm']:
            for spelt in (o, o.upper(), o + '%20', o + '/', o + '%00.css', o + ';.css', o + '?.css', o + '%23.css'): assert 'SECRET' not in ask(port, f'/{spelt}').text, spelt

def test_static_media_types(serve, monkeypatch):
    "are ours, whatever the machine's table says"
    import mimetypes
    monkeypatch.setattr(mimetypes, 'guess_type', lambda *a, **kw: ('text/html', None))
    types = {'wasm':'application/wasm', 'webmanifest':'application/manifest+json', 'woff2':'font/woff2', 'avif':'image/avif', 'PNG':'image/png', 'txt':'text/plain; charset=utf-8', 'mjs':'text/javascript; charset=utf-8'}
    for o in types: Path(f'file.{o}').write_text('x')
    port = serve(fast_app(secret_key='s')[0])
    assert {o: ask(port, f'/file.{o}')['content-type'] for o in types}==types

def test_static_loosened(serve, tmp_path):
    "by a route that asks for an ending by name"
    Path('conf.yml').write_text('mine')
    app = FastHTML(secret_key='s')
    app.static_route('.yml')
    assert ask(serve(app), '/conf.yml').text=='mine'
    reg_re_param('conf', 'yml|ini')
    app = FastHTML(secret_key='s')
    app.static_route_exts(exts='conf')
    assert ask(serve(app), '/conf.yml').text=='mine'

# Where the notebook's server listens, and whom it lets read

def addresses(port):
    "The local addresses that listen on `port`, as Linux tells"
    rows = [o.split() for f in ('tcp', 'tcp6') if Path(f'/proc/net/{f}').exists() for o in Path(f'/proc/net/{f}').read_text().splitlines()[1:]]
    return {r[1].split(':')[0] for r in rows if r[3]=='0A' and int(r[1].split(':')[1], 16)==port}

@pytest.mark.skipif(not Path('/proc/net/tcp').exists(), reason='needs /proc')
def test_listens_on_this_machine_only(serve):
    assert addresses(serve(simple()))=={'0100007F'}
    assert addresses(serve(simple(), jupyter.JupyUvi))=={'0100007F'}

@pytest.fixture
def lab_origin(tmp_path, monkeypatch):
    "The origin of a Jupyter server that runs, says its runtime folder"
    d = tmp_path/'runtime'
    d.mkdir()
    (d/'jpserver-1.json').write_text(json.dumps(dict(url='http://localhost:8888/', pid=os.getpid())))
    (d/'jpserver-2.json').write_text('broken')
    monkeypatch.setenv('JUPYTER_RUNTIME_DIR', str(d))
    return 'http://localhost:8888'

evil = 'https://evil.example'
def cors(port, origin, method='GET', **hs): return ask(port, '/save', method, {'origin':origin, **{k.replace('_','-'):v for k,v in hs.items()}})

def test_cors_of_the_notebook(serve, lab_origin):
    app = simple()
    port = serve(app, jupyter.JupyUvi, trusted_origins=['https://friend.example'])
    for o in (lab_origin, 'http://127.0.0.1:8888', 'https://friend.example'):
        r = cors(port, o, sec_fetch_site='cross-site')
        assert (r['access-control-allow-origin'], r['access-control-allow-credentials'], 'Origin' in r['vary'])==(o, 'true', True)
        assert cors(port, o, 'OPTIONS', access_control_request_method='PUT').status==204
        n = app.state.n
        assert cors(port, o, 'POST', sec_fetch_site='same-site').status==200 and app.state.n==n+1
    n = app.state.n
    for o in (evil, 'null', 'http://localhost:8889', 'http://localhost:8888.evil.example', 'https://friend.example.evil.example', '*', f'http://127.0.0.1:{port+1}'):
        for m in ('GET', 'OPTIONS'):
            r = cors(port, o, m, access_control_request_method='PUT')
            assert r['access-control-allow-origin'] is None and r['access-control-allow-credentials'] is None
        for m in ('POST', 'PUT', 'DELETE'): assert cors(port, o, m).status==403
    assert app.state.n==n+7  # the reads

def test_the_notebooks_own_sockets(serve, lab_origin):
    "The page in the frame, and the notebook's page; no other"
    port = serve(simple(), jupyter.JupyUvi)
    here = f'http://127.0.0.1:{port}'
    for path in ('/ws', '/_fhnb/live'):
        for origin,status in ((here, 101), (lab_origin, 101), (evil, 403), ('null', 403), (None, 101)):
            with Ws(port, path, {'origin':origin} if origin else {}) as ws: assert ws.status==status, (path, origin)

def test_a_name_that_points_here(serve, lab_origin):
    "DNS rebinding: the page of another site makes its own name mean this machine"
    app = simple()
    port = serve(app, jupyter.JupyUvi, trusted_origins=['https://friend.example'])
    for host in (f'evil.example:{port}', 'evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', 'localhost.'):
        for hs in ({}, {'origin':f'http://{host}', 'sec-fetch-site':'same-origin'}):
            assert ask(port, '/save', host=host, headers=hs).status==403 and ask(port, '/save', 'POST', hs, host=host).status==403
        for path in ('/ws', '/_fhnb/live'):
            with Ws(port, path, {'host':host, 'origin':f'http://{host}'}) as ws: assert ws.status==403
    assert app.state.n==0
    for host in (f'localhost:{port}', f'127.0.0.1:{port}', f'[::1]:{port}', 'app.localhost', 'friend.example'): assert ask(port, '/save', host=host).status==200, host

# Writes and websockets from pages of other sites

def test_writes_from_other_sites_are_refused(serve):
    app = simple()
    port = serve(app)
    for method in ('POST', 'PUT', 'DELETE', 'PATCH'):
        for hs in ({'origin':evil}, {'origin':'null'}, {'sec-fetch-site':'cross-site'}, {'sec-fetch-site':'same-site', 'origin':'http://other.127.0.0.1'}, {'origin':f'http://127.0.0.1:{port}', 'sec-fetch-site':'cross-site', 'host':f'127.0.0.1:{port}'},
                   {'Origin':evil, 'cookie':'session_=x'}, {'ORIGIN':evil.upper()}, {'origin':f'http://127.0.0.1:{port}.evil.example'}, {'origin':'http://'}, {'origin':'http://[x'}):
            r = ask(port, '/save', method, hs, b'a=1')
            assert r.status==403 and r.text=='Refused: this request was sent by a page of another site', (method, hs, r)
        two = [('origin', f'http://127.0.0.1:{port}'), ('origin', evil)]
        assert ask(port, '/save', method, two, host=f'127.0.0.1:{port}').status==403
    assert app.state.n==0

def test_own_pages_and_programs_write(serve):
    app = simple()
    port = serve(app)
    here = f'127.0.0.1:{port}'
    for hs in ({}, {'sec-fetch-site':'same-origin', 'origin':f'http://{here}'}, {'sec-fetch-site':'none'}, {'origin':f'http://{here}'}, {'origin':'https://shop.example', 'x-forwarded-host':'shop.example'}):
        assert ask(port, '/save', 'POST', hs, host=here).status==200, hs
    assert ask(port, '/save', 'POST', {'origin':'https://shop.example'}, host='shop.example').status==200
    assert app.state.n==6
    assert ask(port, '/save', headers={'origin':evil, 'sec-fetch-site':'cross-site'}).status==200

def test_origins_loosened(serve):
    app = simple(trusted_origins=['https://friend.example'], csrf_skip='/hook/.*')
    port = serve(app)
    assert [ask(port, p, 'POST', {'origin':o, 'sec-fetch-site':'cross-site'}).status for p,o in (('/save', 'https://friend.example'), ('/hook/x', evil), ('/save', evil), ('/save', 'http://friend.example'), ('/hook/../save', evil))]==[200, 200, 403, 403, 404]
    everyone = serve(fast_app(secret_key='s', trusted_origins='*')[0])
    assert ask(everyone, '/nowhere', 'POST', {'origin':evil}).status==404

def test_a_cors_middleware_says_it_too(serve):
    from starlette.middleware import Middleware
    from starlette.middleware.cors import CORSMiddleware
    port = serve(simple(middleware=[Middleware(CORSMiddleware, allow_origins=['https://friend.example'])]))
    assert [ask(port, '/save', 'POST', {'origin':o}).status for o in ('https://friend.example', evil)]==[200, 403]

def test_a_form_post_from_an_oauth_provider(serve):
    from fasthtml_nb.oauth import AppleAppClient, OAuth
    class Auth(OAuth):
        def get_auth(self, info, ident, session, state): return True
    inner, outer = FastHTML(secret_key='s'), FastHTML(secret_key='s')
    Auth(inner, AppleAppClient('ID', 'KID', 'TID', 'no key'))
    outer.mount('/in', inner)
    body, typ = form(code='c', state='s')
    for port,path in ((serve(inner), '/redirect'), (serve(outer), '/in/redirect')):
        r = ask(port, path, 'POST', {**typ, 'origin':'https://appleid.apple.com', 'sec-fetch-site':'cross-site'}, body)
        assert r.status==303, r

def test_websockets_from_other_sites_are_refused(serve):
    port = serve(simple())
    for hs in ({'origin':evil}, {'origin':'null'}, {'sec-fetch-site':'cross-site'}, {'origin':f'http://127.0.0.1:{port+1}'}):
        with Ws(port, headers=hs) as ws: assert ws.status==403, hs
    for hs in ({}, {'origin':f'http://127.0.0.1:{port}', 'host':f'127.0.0.1:{port}'}, {'sec-fetch-site':'same-origin'}):
        with Ws(port, headers=hs) as ws:
            ws.send(dict(msg='hi'))
            assert ws.text()=='echo hi'

# Bodies

@pytest.fixture
def small(serve):
    app = FastHTML(secret_key='s', max_body_size=1000, max_part_size=5000)
    @app.post('/save')
    def save(data): return len(str(data)).__str__()
    @app.post('/up')
    async def up(f:UploadFile): return str(len(await f.read()))
    @app.post('/text')
    def text(body): return str(len(body))
    @app.post('/own/{how}')
    async def own(how:str, req):
        async with req.form() as f: return str(len(await getattr(req, how)())) if how!='form' else str([*f])
    @app.ws('/ws')
    def ws(body): return str(len(body))
    return serve(app)

def test_bodies_have_a_limit(small):
    typ = form()[1]
    assert ask(small, '/save', 'POST', typ, b'a=' + b'x'*998).status==200
    for target,hs in (('/save', typ), ('/save', {'content-type':'application/json'}), ('/text', {}), ('/own/body', {}), ('/own/json', {}), ('/own/form', typ)):
        assert ask(small, target, 'POST', hs, b'x'*1001).status==413
        # a length that is a promise only: refused before anything comes
        assert raw(small, request(target, 'POST', {**hs, 'content-length':str(10**12)}, length=False)).status==413
        # none at all, in pieces
        chunk = b'400\r\n' + b'x'*1024 + b'\r\n'
        assert raw(small, request(target, 'POST', {**hs, 'transfer-encoding':'chunked'}, chunk*2 + b'0\r\n\r\n', length=False)).status==413

def endless_upload(port, head, piece=b'x'*65536, most=200):
    "Send pieces until there is an answer; the answer, and how many pieces it took"
    with socket.create_connection(('127.0.0.1', port), timeout=10) as s:
        s.sendall(head)
        s.settimeout(.02)
        got = b''
        for i in range(most):
            try: s.sendall(piece)
            except (BrokenPipeError, ConnectionResetError, TimeoutError): pass
            try: got += s.recv(65536)
            except TimeoutError: pass
            if b'\r\n\r\n' in got: return Answer(got), i+1
        raise AssertionError('no answer')

def test_an_upload_stops_early(small):
    "A file that never ends is refused when it is too long, not when the disk is full"
    head = request('/up', 'POST', {'content-type':'multipart/form-data; boundary=B', 'content-length':str(10**12)}, b'--B\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\n', length=False)
    r, n = endless_upload(small, head)
    assert r.status==413 and 'f: the file is longer than 5000 bytes' in r.text and n < 20, (r, n)
    head = head.replace(b'; filename="x"', b'')
    r, n = endless_upload(small, head.replace(b'/up', b'/own/form'))
    assert r.status==413 and n < 20, (r, n)
    r, n = endless_upload(small, head)
    assert r.status==413 and 'fields of the form' in r.text and n < 20, (r, n)

def test_uploads_have_a_limit(small):
    assert ask(small, '/up', 'POST', *multipart(('f', b'x'*5000, 'a.txt'))[::-1]).text=='5000'
    assert ask(small, '/up', 'POST', *multipart(('f', b'x'*5001, 'a.txt'))[::-1]).status==413
    assert ask(small, '/up', 'POST', *multipart(*[(f'a{i}', b'x'*300) for i in range(4)])[::-1]).status==413
    assert ask(small, '/up', 'POST', *multipart(*[(f'a{i}', b'') for i in range(1001)])[::-1]).status==400
    assert ask(small, '/save', 'POST', form()[1], b'&'.join(b'a=' for _ in range(300)) ).status==200

def test_websocket_messages_have_a_limit(small):
    with Ws(small) as ws:
        ws.send('x'*1000)
        assert ws.text()=='1000'
        ws.send('x'*1001)
        assert ws.recv()==(8, 1009)
    with Ws(small) as ws:
        for i in range(4): ws.frame(0 if i else 1, b'x'*400, fin=i==3)
        assert ws.recv()==(8, 1009)

def test_bodies_loosened(serve):
    app = FastHTML(secret_key='s', max_body_size=20*2**20)
    @app.post('/text')
    def text(body): return str(len(body))
    assert ask(serve(app), '/text', 'POST', {}, b'x'*(15*2**20)).text==str(15*2**20)

# Cookies and headers

def test_secure_on_https(serve):
    app = FastHTML(secret_key='s')
    @app.get('/')
    def home(sess):
        sess['n'] = 1
        return 'x', cookie('auto', 1), cookie('never', 1, secure=False), cookie('always', 1, secure=True)
    port = serve(app)
    def secure(**hs): return {v.split('=')[0]: 'secure' in v.lower() for k,v in ask(port, '/', headers=hs).headers if k=='set-cookie'}
    assert secure()=={'session_':False, 'auto':False, 'never':False, 'always':True}
    assert secure(**{'x-forwarded-proto':'https'})=={'session_':True, 'auto':True, 'never':False, 'always':True}

def test_no_value_starts_another_header(serve):
    app = FastHTML(secret_key='s')
    @app.get('/red')
    def red(to:str): return Redirect(to)
    @app.get('/cook')
    def cook(v:str): return 'x', cookie('c', v)
    @app.get('/head')
    def head(v:str): return 'x', HttpHeader('x-v', v)
    @app.get('/name')
    def name(v:str): return 'x', HttpHeader(v, 'x')
    @app.get('/trig')
    def trig(v:str): return 'x', HtmxResponseHeaders(trigger={v:v}, push_url='/x')
    @app.get('/ftr')
    def ftr(v:str): return FtResponse('x', headers={'x-v':v})
    @app.get('/own')
    def own(v:str):
        from starlette.responses import Response
        return Response('x', headers={'x-v':v})
    port = serve(app)
    for v in ('%0d%0aset-cookie:%20evil=1', '%0aset-cookie:%20evil=1', '%0dset-cookie:%20evil=1', '%0d%0a%0d%0aset-cookie:%20evil=1', 'x%00', '%E5%98%8A%E5%98%8Dset-cookie:%20evil=1'):
        for target in (f'/red?to={v}', f'/red?to=/{v}', f'/cook?v={v}', f'/head?v={v}', f'/name?v={v}', f'/trig?v={v}', f'/ftr?v={v}', f'/own?v={v}'):
            for hs in ({}, {'hx-request':'1'}):
                r = ask(port, target, headers=hs)
                heads = r.raw.partition(b'\r\n\r\n')[0]
                assert not any(k=='set-cookie' and v.startswith('evil') for k,v in r.headers) and b'\nset-cookie' not in heads.replace(b'\r\nset-cookie: c=', b''), (target, r.raw)

def test_forged_sessions(serve):
    app = FastHTML(secret_key='s')
    @app.get('/')
    def home(sess): return str(dict(sess))
    @app.get('/login')
    def login(sess): sess['auth'] = 'me'
    port = serve(app)
    val = ask(port, '/login')['set-cookie'].split(';')[0]
    assert ask(port, '/', headers={'cookie':val}).text=="{'auth': 'me'}"
    assert 'httponly' in ask(port, '/login')['set-cookie'].lower() and 'samesite=lax' in ask(port, '/login')['set-cookie'].lower()
    data, ts, sig = val.partition('=')[2].split('.')
    for bad in (f'{data}x.{ts}.{sig}', f'{data}.{ts}.{sig[:-1]}', f'{data}.{ts}.', f'{data}', f'{data}.{ts}', f'{data}.AAAAAA.{sig}', '....', '\xff', f'{data}.{ts}.{sig}, {val}'):
        assert ask(port, '/', headers={'cookie':f'session_={bad}'.encode('latin-1')}).text=='{}', bad
    assert "'auth'" not in ask(port, '/', headers={'cookie': FastHTML(secret_key='other').get_client(auth='me').cookies.jar.__iter__().__next__().value}).text

def test_auth_comes_from_no_request(serve):
    app = FastHTML(secret_key='s')
    @app.route('/', methods=['get','post'])
    def home(auth, sess): return repr((auth, dict(sess)))
    port, (body, typ) = serve(app), form(auth='me', sess='me', session='me')
    for r in (ask(port, '/?auth=me&sess=x', headers={'auth':'me', 'cookie':'auth=me'}), ask(port, '/', 'POST', typ, body), ask(port, '/', 'POST', {'content-type':'application/json'}, b'{"auth":"me","session":{"a":1}}')):
        assert r.text=='(None, {})'

def test_session_key_is_private_and_made_once(tmp_path):
    code = "from fasthtml_nb.sessions import get_key; print(get_key())"
    ps = [subprocess.Popen([sys.executable, '-c', code], cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    assert len({p.communicate(timeout=60)[0] for p in ps})==1
    assert stat.S_IMODE((tmp_path/'.sesskey').stat().st_mode)==0o600 and os.listdir(tmp_path)==['.sesskey']

# Errors

def test_errors_tell_nothing(serve):
    app = FastHTML(secret_key='s')
    secret = 'hunter2'
    @app.get('/fail')
    def fail(): raise ValueError(f'password is {secret}')
    @app.get('/late')
    async def late():
        async def parts():
            yield 'data: 1\n\n'
            raise ValueError(secret)
        return EventStream(parts())
    @app.get('/age')
    def age(n:int): ...
    @app.ws('/ws')
    def ws(msg:str): raise ValueError(secret)
    port = serve(app)
    assert (r := ask(port, '/fail', headers={'accept':'text/html'})).status==500 and r.text=='Internal Server Error'
    assert secret not in ask(port, '/late').text and 'Traceback' not in ask(port, '/late').text
    assert ask(port, '/age').text=='Missing required field: n' and ask(port, '/age?n=x').text=="n: 'x' is not a valid int"
    assert ask(port, '/nowhere').text=='404 Not Found'
    assert len(ask(port, '/age?n=' + 'x'*5000).text) < 200
    assert 'text/plain' in ask(port, '/age?n=<script>')['content-type']
    with Ws(port) as ws:
        ws.send(dict(msg='x'))
        with pytest.raises(EOFError): ws.recv()
    assert ask(port, '/nowhere').status==404
    debug = FastHTML(debug=True, secret_key='s')
    debug.get('/fail')(fail)
    assert secret in ask(serve(debug), '/fail').text

# Basic authentication

def test_basic_auth_on_odd_bytes(serve):
    import base64
    from fasthtml_nb.authmw import user_pwd_auth
    app = FastHTML(secret_key='s', middleware=[user_pwd_auth(al='pw')])
    @app.get('/')
    def home(): return 'in'
    @app.ws('/ws')
    def ws(msg:str): return 'in'
    port = serve(app)
    for h in (b'Basic', b'Basic ', b'Basic \xff\xfe', b'Basic %%%', b'Basic ' + base64.b64encode(b'\xff:\xff'), b'Basic ' + base64.b64encode(b'nocolon'), b'Basic ' + base64.b64encode('é:€'.encode()), b'Bearer x', b'\xff', b'Basic ' + b'A'*4000):
        assert ask(port, '/', headers=[('authorization', h)]).status==401, h
        with Ws(port, headers={'authorization':h.decode('latin-1')} if h.isascii() else {}) as w: assert w.status in (401, 403)
    ok = 'Basic ' + base64.b64encode(b'al:pw').decode()
    assert ask(port, '/', headers={'authorization':ok}).text=='in'

# Malformed anything

def test_malformed_requests(serve):
    app = simple()
    @app.post('/js')
    def js(data:dict): return data
    @app.get('/n/{n:int}')
    def num(n:int): return str(n)
    port = serve(app)
    cases = [(request('/js', 'POST', {'content-type':'application/json'}, b), 400) for b in (b'{', b'[1]', b'\xff', b'{"a":NaN}', b'{"a":1e999}', b'{"a":"\\ud800"}', b'['*5000, b'nul')]
    cases += [(request('/js', 'POST', {'content-type':'multipart/form-data; boundary=B'}, b), 400) for b in (b'x', b'--B', b'--B\r\n\r\n\r\n--B--', b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx')]
    cases += [(request('/js?' + '&'*2000, 'POST', form()[1], b'a&'*2000), 400), (request('/n/' + '9'*5000), 404), (request('/%00'), 404), (request('/save\0'), 400), (request('/n/1', 'FOO'), 400), (b'GET / HTTP/9.9\r\n\r\n', 400), (b'\x16\x03\x01\x02\x00\r\n\r\n', 400),
              (b'POST /js HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n', 400), (b'POST /js HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\nx', 400), (b'POST /js HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx', 400)]
    for data,status in cases:
        r = raw(port, data, last=b'connection: close' not in data)
        assert r.status==status and 'Traceback' not in r.text, (data[:80], r)
    assert ask(port, '/n/7').text=='7'

# Shutdown

main = '''
import asyncio, sys, time
from fasthtml_nb.common import *
from fasthtml_nb.core import EventStream
app = FastHTML(secret_key='s')
@app.get
async def slow(n:float=.6):
    await asyncio.sleep(n)
    return 'done'
@app.get
def threaded():
    time.sleep(.6)
    return 'done'
@app.get
def forever():
    async def ticks():
        while True:
            yield 'data: tick\\n\\n'
            await asyncio.sleep(.02)
    return EventStream(ticks())
@app.ws('/ws')
def ws(msg:str): return msg
@app.on_event('shutdown')
def down(): print('down', flush=True)
serve(host='127.0.0.1', reload=False, log_level='error', timeout_graceful_shutdown=2)
'''

@pytest.mark.parametrize('sig', [signal.SIGINT, signal.SIGTERM])
def test_shutdown_in_time(tmp_path, sig):
    "What was accepted is answered, streams and websockets end, the rest is refused, within the grace time"
    with process(tmp_path, main) as (p, port):
        got = {}
        def fetch(k, target): got[k] = ask(port, target, timeout=20)
        ts = [threading.Thread(target=fetch, args=(i, '/threaded' if i%2 else '/slow')) for i in range(20)] + [threading.Thread(target=fetch, args=('stream', '/forever'))]
        for t in ts: t.start()
        ws = Ws(port)
        ws.send(dict(msg='hi'))
        assert ws.text()=='hi'
        time.sleep(.3)
        start = time.monotonic()
        p.send_signal(sig)
        assert ws.recv()==(8, 1012)
        ws.close()
        out, err = p.communicate(timeout=20)
        took = time.monotonic()-start
        for t in ts: t.join(20)
        assert took < 12 and 'down' in out, (took, out, err)
        assert [got[i].text for i in range(20)]==['done']*20
        assert got['stream'].status==200
        with pytest.raises(OSError): socket.create_connection(('127.0.0.1', port), timeout=1)

def test_the_notebooks_server_stops_in_time(serve):
    "with a stream, a websocket and an idle connection open; a request that fits into the grace time is answered"
    app = FastHTML(secret_key='s')
    @app.get('/slow')
    async def slow():
        await asyncio.sleep(.3)
        return 'done'
    @app.get('/forever')
    def forever():
        async def ticks():
            while True:
                yield 'data: tick\n\n'
                await asyncio.sleep(.01)
        return EventStream(ticks())
    @app.ws('/ws')
    def ws(msg:str): return msg
    s = nbserver.ThreadServer(app, port=0, grace=1)
    with Ws(s.port), socket.create_connection(("127.0.0.1", s.port)), socket.create_connection(('127.0.0.1', s.port)) as stream:
        stream.sendall(request('/forever'))
        assert stream.recv(10)
        got = []
        t = threading.Thread(target=lambda: got.append(ask(s.port, '/slow')))
        t.start()
        time.sleep(.1)
        start = time.monotonic()
        s.stop()
        assert time.monotonic()-start < 12
        t.join(5)
        assert got[0].text=='done'
        assert nbserver.is_port_free(s.port)
