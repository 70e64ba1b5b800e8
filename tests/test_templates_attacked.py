"""What newcomers read first, under attack: each template of `fhnb new`, each example and each tutorial, exported to `main.py`

One list of attacks for all of them. Each app says how its visitors use it; where a request goes is read from the app's own routes, so that a
new handler is attacked too."""
import asyncio, importlib.util, json, os, re, stat, subprocess, sys, time
from html import unescape
from pathlib import Path

import html5lib, pytest
from fastlite import Table
from starlette.websockets import WebSocketDisconnect

from fasthtml_nb.components import url_attrs
from fasthtml_nb.testing import Client

repo = Path(__file__).resolve().parents[1]
sources = {**{f'template-{o.stem}': o for o in sorted((repo/'fasthtml_nb/demo').glob('*.ipynb'))}, **{o.stem: o for o in sorted((repo/'examples').glob('*.ipynb'))},
           **{f'tutorial-{o.stem}': o for o in sorted((repo/'nbs/tutorials').glob('*.ipynb'))}}
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}
hx = {'hx-request': 'true'}

def login(cli, who): assert cli.post('/login', data=dict(name=who, pwd=f'{who} has a secret')).headers['location']=='/'
def enter(cli, who): cli.post('/enter', data=dict(name=who))
def say(site, cli, text):
    with site.ws('/ws', cli) as ws:
        ws.send_json(dict(text=text))
        time.sleep(.1)

class Use:
    "How the visitors of an app come in, and how they leave something of their own; `fields` is what the app's forms have"
    fields = dict(name='Ada', text='x', title='x', msg='x', prompt='x', pwd='x', id='1', i='3', n='0', start='0', k='0', done='1', details='x', town='Bonn', least='1', priority='7', auth='Ada', owner='Ada', last_event_id='0')
    def __init__(self, enter=lambda cli, who: cli.get('/'), leave=lambda site, cli, text: None, private=False, **fields): self.enter,self.leave,self.private,self.fields = enter,leave,private,{**self.fields, **fields}

def post(path, **names):
    def leave(site, cli, text): assert cli.post(path, data={k: v or text for k,v in names.items()}, headers=hx).status_code==200
    return leave

def painted(site, cli, text):
    site.main.seconds = 0
    post('/paint_it', prompt=None)(site, cli, text)
    time.sleep(.3)

def drawn(site, cli, text):
    post('/add_room', name=None)(site, cli, text)
    with site.ws('/rooms/1/ws') as ws:
        ws.send_json(dict(stroke=stroke))
        time.sleep(.1)

stroke = dict(type='Path', path=[['M', 0, 0], ['L', 9, 9]])
uses = {
    'template-minimal':   Use(leave=post('/greet', name=None)),
    'template-todo':      Use(login, post('/add_todo', title=None), private=True),
    'template-chat':      Use(enter, say),
    'template-dashboard': Use(),
    'chat':               Use(enter, say),
    'chatbot':            Use(leave=post('/say', msg=None), private=True),
    'images':             Use(leave=painted, private=True),
    'life':               Use(leave=lambda site, cli, text: cli.put('/update', data=dict(i=5)), name='Glider'),
    'rooms':              Use(leave=drawn),
    'todo':               Use(login, post('/', title=None), private=True),
    'websocket':          Use(),
    'tutorial-notebook':  Use(leave=post('/sign', name='Ada', text=None)),
    'tutorial-data':      Use(leave=lambda site, cli, text: cli.post('/start'))}

def test_all_are_here(): assert uses.keys()==sources.keys()

# An app, its routes and what it knows

@pytest.fixture(scope='module')
def exported(tmp_path_factory):
    made = {}
    def export(name):
        if name not in made:
            folder = made[name] = tmp_path_factory.mktemp(name)
            (folder/'app.ipynb').write_bytes(sources[name].read_bytes())
            res = subprocess.run([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'export', *(['--all'] if name.startswith('tutorial') else []), 'app.ipynb'], cwd=folder, env=env, capture_output=True, text=True, timeout=120)
            assert res.returncode==0, res.stdout + res.stderr
        return made[name]/'main.py'
    return export

passing = 'history lock stopping'.split()  # what the dashboard measures, whoever looks

class Site:
    def __init__(self, main, use):
        self.main,self.use,self.app = main,use,main.app

    def visitor(self, who=None, **kw):
        cli = Client(self.app, **kw)
        if who: self.use.enter(cli, who)
        return cli

    def ws(self, path, cli=None, **headers):
        cookie = '; '.join(f'{k}={v}' for k,v in cli.cookies.items()) if cli else ''
        return self.app.get_testclient().websocket_connect(path, headers={**({'cookie': cookie} if cookie else {}), **headers})

    def paths(self, id=1):
        "Each route once, with `id` in its slots, and the methods that it takes"
        for r in self.app.routes:
            if getattr(r, 'methods', None) and ':static}' not in r.path: yield re.sub(r'{\w+(:\w+)?}', str(id), r.path), r.methods

    def sockets(self): return [re.sub(r'{\w+(:\w+)?}', '1', r.path) for r in self.app.routes if not getattr(r, 'methods', None)]

    def rows(self):
        db = next((v.db for v in vars(self.main).values() if isinstance(v, Table)), None)
        return {t.name: [*t.rows] for t in db.tables} if db else {}

    def state(self):
        "All rows, and all plain data of the module"
        kinds = list, dict, set, int, float
        plain = {k: repr(v) for k,v in vars(self.main).items() if not k.startswith('_') and k not in passing and (isinstance(v, kinds) or type(v).__name__ in ('deque', 'SimpleNamespace'))}
        return plain, self.rows()

    def session(self, cli): return self.app.decode_session(cli.cookies['session_']) if 'session_' in cli.cookies else {}

@pytest.fixture(params=list(uses))
def name(request): return request.param

@pytest.fixture
def site(name, exported, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spec = importlib.util.spec_from_file_location('main', exported(name))
    main = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, 'main', main)
    spec.loader.exec_module(main)
    if name=='tutorial-data': main.chart,main.train = lambda d: '',lambda k: main.done.update({k: 10})  # they take long, and have no text
    if name=='template-dashboard': main.chart,main.asyncio = lambda df: '',Hurried  # no text either; and its stream waits two seconds
    return Site(main, uses[name])

class Hurried:
    "What the dashboard uses of asyncio"
    to_thread = asyncio.to_thread
    def sleep(seconds): return asyncio.sleep(seconds/50)

def ask(cli, method, path, **kw):
    "Status and text, if a browser would take it for HTML; streams are hung up on"
    with cli.stream(method, path, **kw) as r:
        text = '' if r.headers.get('content-type', '').startswith('text/event-stream') else ''.join(r.iter_text())
        return r.status_code, '' if r.headers.get('content-type', '').startswith(('text/plain', 'application/json')) else text

# Other sites

def navigation(mode, dest): return {'sec-fetch-site':'cross-site', 'sec-fetch-mode':mode, 'sec-fetch-dest':dest, 'referer':'https://evil.example/'}

def test_a_get_from_elsewhere_changes_nothing(site):
    "A link, a picture, a frame, a prefetch; with each field that a form of the app has, and names that frameworks take for a method"
    cli = site.visitor('Ada')
    site.use.leave(site, cli, 'mine')
    cli.get('/')
    before,sess = site.state(),site.session(cli)
    for path,_ in site.paths():
        for method in ('GET', 'HEAD'):
            for kind in (navigation('navigate', 'document'), {**navigation('no-cors', 'image'), **hx}, {'x-http-method-override':'POST'}):
                assert ask(cli, method, path, params={**site.use.fields, '_method':'POST'}, headers=kind)[0]<500, (method, path)
                assert site.state()==before and site.session(cli)==sess, (method, path, kind)

def test_writes_from_elsewhere_are_refused(site):
    cli = site.visitor('Ada')
    site.use.leave(site, cli, 'mine')
    before = site.state()
    for path,methods in site.paths():
        for method in {'POST', 'PUT', 'PATCH', 'DELETE'} & set(methods):
            for headers in ({'sec-fetch-site':'cross-site'}, {'sec-fetch-site':'same-site', 'origin':'http://evil.testserver'}, {'origin':'https://evil.example'}, {'origin':'null'}):
                assert ask(cli, method, path, data=site.use.fields, headers=headers)[0]==403, (method, path, headers)
    for path in site.sockets():
        with pytest.raises(WebSocketDisconnect):
            with site.ws(path, cli, origin='https://evil.example') as ws: ws.receive_text()
    assert site.state()==before

# Markup

bad = '''"'><script>alert(1)</script><img src=x onerror=alert(1)>'''

def unsafe(html):
    "What would run in a browser, or is an address that does"
    if 'alert(1)' not in unescape(html): return  # to parse takes longer
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    for o in tree.iter():
        if not isinstance(o.tag, str): continue
        if o.tag=='script' and 'alert(1)' in (o.text or ''): yield 'script'
        for k,v in o.attrib.items():
            if 'alert(1)' in v and (k.startswith('on') or k in ('src', 'srcdoc', 'style') or (k in url_attrs and v.strip().lower().startswith('javascript:'))): yield f'{o.tag} {k}={v}'

def bodies(fields):
    "One field after the other is markup, as a form and as JSON: as text, as a list, as a dict"
    for k in set(fields) & set('name text title msg prompt details town id i n pwd'.split()):
        yield dict(data={**fields, k: bad})
        for v in (bad, ['script', ['alert(1)'], {}], {'onfocus': 'alert(1)', 'autofocus': True}, 'javascript:alert(1)'): yield dict(json={**fields, k: v})

def test_markup_stays_text(site):
    cli = site.visitor('Ada')
    site.use.leave(site, cli, bad)
    seen = 0
    def look(html):
        nonlocal seen
        assert not list(unsafe(html)), html[:2000]
        seen += 'alert(1)' in html
    for path,methods in site.paths():
        if path in ('/logout', '/leave', '/forget', '/clear', '/login'): continue
        for method in set(methods) - {'HEAD', 'DELETE'}:
            for body in bodies(site.use.fields):
                if method=='GET' and 'json' in body: continue
                status,text = ask(cli, method, path, headers=hx, **(dict(params=body['data']) if method=='GET' else body))
                assert status<500, (method, path, body, text)
                look(text)
    for path in site.sockets():
        with site.ws(path, cli) as ws:
            for body in bodies(site.use.fields):
                if 'json' in body: ws.send_json(body['json'])
            time.sleep(.1)
    for headers in ({}, hx):
        for path,methods in site.paths():
            if 'GET' in methods: look(ask(cli, 'GET', path, params=site.use.fields, headers=headers)[1])
    plain = 'template-dashboard', 'life', 'websocket', 'tutorial-data'  # they show nothing that a visitor wrote, or to nobody else
    assert seen or site.main.__file__.split('/')[-2].rstrip('0123456789') in plain

def test_a_socket_sends_markup_as_text(site):
    cli = site.visitor('Ada')
    site.use.leave(site, cli, 'mine')
    for path in site.sockets():
        if 'pause' in vars(site.main): site.main.pause = 0
        with site.ws(path, cli) as ws:
            if site.main.app.title=='QuickDraw': ws.receive_text()
            ws.send_json({**site.use.fields, 'text':bad, 'msg':bad, 'name':bad})
            if path=='/ws' and 'rooms' not in vars(site.main) and 'game' not in vars(site.main):
                got = [ws.receive_text() for _ in range(2)]
                assert any('alert(1)' in o for o in got) and not [*unsafe(''.join(got))], got

# Other visitors

@pytest.mark.parametrize('name', [k for k,v in uses.items() if v.private])
def test_what_is_mine_is_not_yours(site):
    "Neither seen nor changed, by any id that one can guess and any field that one can add"
    ada,ben = site.visitor('Ada'),site.visitor('Ben')
    site.use.leave(site, ada, 'only Ada knows this')
    site.use.leave(site, ben, 'of Ben')
    def hers(): return [r for t,rows in site.rows().items() for r in rows if 'Ada' in r.values() or 'only Ada' in json.dumps(r, default=str)]
    before,seen = hers(),[]
    assert before or not site.rows()
    for id in range(1, 4):
        for path,methods in site.paths(id):
            if path in ('/login', '/logout'): continue
            for method in methods:
                for fields in (dict(site.use.fields, id=str(id), n='0', name='Ada'), dict(id=[str(o) for o in range(1, 4)], name='Ada')):
                    seen.append(ask(ben, method, path, **{'params' if method in ('GET', 'HEAD', 'DELETE') else 'data': fields}))
                    assert seen[-1][0]<500, (method, path)
    assert hers()==before and not any('only Ada' in o for _,o in seen)
    assert 'only Ada' in ask(ada, 'GET', '/')[1]

with_login = 'template-todo', 'todo'

@pytest.mark.parametrize('name', with_login)
def test_strangers_get_nothing(site):
    "Of an app with a login neither a page nor a socket"
    site.use.leave(site, site.visitor('Ada'), 'only Ada knows this')
    before,cli = site.state(),Client(site.app)
    for path,methods in site.paths():
        for method in methods:
            if path!='/login': assert ask(cli, method, path, data=site.use.fields)[0] in (303, 405), (method, path)
    for path in site.sockets():
        with pytest.raises(WebSocketDisconnect), site.ws(path) as ws: ws.receive_text()
    assert site.state()==before

# Numbers, limits

def test_odd_numbers(site):
    cli = site.visitor('Ada')
    site.use.leave(site, cli, 'mine')
    for id in (10**30, -1, 0, 2**63, 2**31):
        for path,methods in site.paths(max(id, 0)):
            for method in set(methods) - {'HEAD'}:
                fields = {**site.use.fields, **{k: str(id) for k in 'id i n start k least priority last_event_id'.split()}}
                status,text = ask(cli, method, path, headers=hx, **{'params' if method in ('GET', 'DELETE') else 'data': fields})
                assert status<500, (method, path, id, text)

def many(site, path, n=200, **fields):
    cli = site.visitor('Ada')
    for i in range(n): cli.post(path, data={k: v*5000 for k,v in fields.items()}, headers=hx)

def test_what_is_kept_has_a_limit(site, name):
    main = site.main
    if name=='template-minimal':
        many(site, '/greet', name='x')
        assert len(repr(main.greetings))<5000
    elif name in ('template-chat', 'chat'):
        cli = site.visitor('Ada')
        with site.ws('/ws', cli) as ws:
            for i in range(150): ws.send_json(dict(text='x'*5000))
            time.sleep(1)
        assert len(getattr(main, 'lines', None) or main.messages) in (50, 100) and len(repr(getattr(main, 'lines', None) or main.messages))<200_000
    elif name=='chatbot':
        for _ in range(1010): Client(site.app, lifespan=False).post('/say', data=dict(msg='x'*5000), headers=hx) if len(main.chats)<3 else main.chats.update({str(len(main.chats)): []})
        site.visitor().post('/say', data=dict(msg='x'))
        assert len(main.chats)==1000
        many(site, '/say', 150, msg='x')
        assert max(map(len, main.chats.values()))==100 and max(len(o.question) for c in main.chats.values() for o in c)==500
        before = len(main.chats)
        for _ in range(20): Client(site.app, lifespan=False).get('/')  # to look costs nothing
        assert len(main.chats)==before
    elif name=='images':
        main.generate = lambda *args: None
        many(site, '/paint_it', 40, prompt='x')
        assert len(site.rows()['items'])==20 and max(len(r['prompt']) for r in site.rows()['items'])==200
    elif name=='rooms':
        many(site, '/add_room', 3, name='x')
        with site.ws('/rooms/1/ws') as ws:
            ws.receive_text()
            for o in (dict(stroke, path=[['L', 1, 1]]*12_000), dict(stroke, stroke='x'*10_000), dict(stroke, type='Image', src='https://evil.example/x.png'), dict(stroke, fill=dict(source='https://evil.example/x.png')),
                      dict(stroke, path=[['M', float('inf'), 0]]), dict(stroke, path=[['M', {}, 0]]), dict(stroke, path='M 0 0'), dict(stroke, top=10**400)): ws.send_json(dict(stroke=o))
            for _ in range(30): ws.send_json(dict(stroke=dict(stroke, path=[['L', 1, 1]]*3000)))
            time.sleep(2)
        canvas = main.rooms[1].canvas
        assert 100_000<len(canvas)<=500_000 and not re.search('Image|evil|NaN|Infinity', canvas) and all(o.keys()=={'type', 'path'} for o in json.loads(canvas))
        assert max(len(r['name']) for r in site.rows()['items'])==60
    elif name=='todo':
        cli = site.visitor('Ada')
        for o in 'ab': site.use.leave(site, cli, o)
        written = []
        main.todos.db.conn.set_exec_trace(lambda cursor, sql, args: written.append(sql) or True)
        assert cli.post('/reorder', data=dict(id=['1', '2']*400)).status_code==200
        main.todos.db.conn.set_exec_trace(None)
        assert sum(o.lower().startswith('update') for o in written)==2 and [r['priority'] for r in site.rows()['todos']]==[0, 1]
        cli.put('/', data=dict(id='1', title='x'*5000, details='x'*50_000))
        assert (len(main.todos[1].title), len(main.todos[1].details))==(200, 10_000)
    elif name=='tutorial-notebook':
        many(site, '/sign', name='x', text='x')
        assert len(main.guests)==100 and len(repr(main.guests))<100_000
    elif name=='tutorial-data':
        main.train = lambda k: None
        many(site, '/start', 10)
        assert len(main.done)==4
    elif name=='template-dashboard':
        main.history.index = main.history.index - (main.history.index[-1] - main.history.index[-1].__class__(0))  # nobody has looked since 1970
        start = time.process_time()
        site.visitor().get('/')
        assert time.process_time()-start<2

# Logins and files

@pytest.mark.parametrize('name', with_login)
def test_login(site, tmp_path):
    planted = 'session_=' + site.app.get_testclient(planted='x').cookies['session_']
    ada = Client(site.app)
    ada.post('/login', data=dict(name='Ada', pwd='Ada has a secret'), headers={'cookie': planted})
    assert site.session(ada)=={'auth':'Ada'}  # a new session
    assert not any(b'has a secret' in o.read_bytes() for o in tmp_path.rglob('*') if o.is_file())
    salts = [r['pwd'].partition(':')[0] for r in (login(Client(site.app), 'Ben'), site.rows()['users'])[1]]
    assert len(set(salts))==2 and min(map(len, salts))>=32
    def wrong(name):
        start,r = time.process_time(),Client(site.app, lifespan=False).post('/login', data=dict(name=name, pwd='wrong'))
        return time.process_time()-start, (r.status_code, r.headers['location'] if name=='Ada' else '', r.text)
    known = min(wrong('Ada')[0] for _ in range(5))
    unknown = min(wrong(f'new{i}')[0] for i in range(5))
    assert .5<known/unknown<2, (known, unknown)
    assert wrong('Ada')[1][1]=='/login'
    assert ada.get('/logout').status_code==405 and site.session(ada)
    ada.post('/logout')
    assert not site.session(ada)
    for data in (dict(name='Ada'), dict(name='Ada', pwd=''), dict(name='', pwd='x'), dict(name=['Ada', 'Ben'], pwd='x')): assert ask(Client(site.app), 'POST', '/login', data=data)[0] in (303, 400)

@pytest.mark.skipif(os.name=='nt', reason='Windows has no such modes')
def test_files_are_the_owners(site, tmp_path):
    old = os.umask(0)
    try:
        cli = site.visitor('Ada')
        site.use.leave(site, cli, 'mine')
        files = [o for o in tmp_path.rglob('*') if o.is_file()]
        assert [o.name for o in files if stat.S_IMODE(o.stat().st_mode)!=0o600]==[]
        assert bool(site.rows())==any(o.suffix=='.db' for o in files)
        for o in files: assert ask(cli, 'GET', f'/{o.relative_to(tmp_path).as_posix()}')[0] in (303, 404)
    finally: os.umask(old)
