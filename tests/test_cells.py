"Cells that IPython runs: guards, magics that run a cell within a cell, cells that fail, apps that are made again"
import os, subprocess, sys
from pathlib import Path


repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}

head = '''
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
shell.run_line_magic('colors', 'nocolor')
def run(cell, src, ok=True):
    res = shell.run_cell(src, store_history=True, cell_id=cell)
    assert res.success==ok, (src, res)
    return res.result
def ask(path, app='app'): return run('ask', f"Client({app}).get({path!r}).text")
run('import', 'from fasthtml_nb.common import *; from fasthtml_nb.jupyter import *')
run('watch', 'from fasthtml_nb.notebook.cells import watch; watch()')
make = "app,rt = fast_app(secret_key='s', default_hdrs=False)"
run('app', make)
'''

def check(src, tmp_path):
    res = subprocess.run([sys.executable, '-c', head + src], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert res.returncode==0, res.stdout + res.stderr
    return res.stdout + res.stderr

def test_a_guard_does_not_take_protection_away(tmp_path):
    out = check('''
run('auth', "def auth(req):\\n    if req.url.path=='/secret': return 'who are you?'")
guard = 'if auth not in app.before: app.before.append(auth)'
run('page', "@rt\\ndef secret(): return 'the secret'")
for _ in range(3):
    run('guard', guard)
    assert 'who are you?' in ask('/secret')
run('guard', '# nothing')
assert 'the secret' in ask('/secret')
''', tmp_path)
    assert 'beforeware auth is removed: this cell no longer adds it' in out

def test_a_cell_within_a_cell(tmp_path):
    "`%%capture` and `get_ipython().run_cell` are a part of the cell that they stand in"
    check('''
for name in 'one', 'two':
    run('cell', f"%%capture\\napp.before.append(lambda req: None)\\n@rt\\ndef {name}(): return '{name}'")
    run('other', f"app.before.append(lambda req: None)\\nget_ipython().run_cell('1+1')\\n@rt('/o{name}')\\ndef {name}o(): return 'o'")
assert run('look', '[r.path for r in app.routes][1:], len(app.before)')==(['/two', '/otwo'], 2)
''', tmp_path)

def test_the_cell_of_the_app_fails(tmp_path):
    "The names go back to the app that is served; when the mistake is mended, the new app has the routes"
    check('''
run('page', "@rt\\ndef index(): return 'Hello'")
run('keep', 'served = app')
run('app', make + '; 1/0', ok=False)
assert run('look', 'app is served and rt.__self__ is served')
run('page', "@rt\\ndef index(): return 'Hello again'")
assert 'Hello again' in ask('/', 'served')
run('app', make)
assert run('look', 'app is not served and served.successor is app') and 'Hello again' in ask('/')
''', tmp_path)

def test_all_that_an_app_holds_is_handed_on(tmp_path):
    check('''
run('guard', """class Guard:
    def __init__(self, app): self.app = app
    async def __call__(self, scope, receive, send): await PlainTextResponse('guarded', 403)(scope, receive, send)
app.add_middleware(Guard)
@app.on_event('startup')
def begin(): ...
app.add_exception_handler(404, lambda req, exc: 'none')
app.ftrs.append(Footer('foot'))""".replace('class Guard', 'from starlette.responses import PlainTextResponse\\nclass Guard'))
for _ in range(3): run('app', make)
assert ask('/')=='guarded'
assert run('look', 'len(app.user_middleware), len(app.lifespan.startup), len(app.ftrs), list(app.exception_handlers)')==(1, 1, 1, [404])
''', tmp_path)

def test_two_apps_in_one_cell_are_paired_by_name(tmp_path):
    check('''
both = make + "\\napp2,rt2 = fast_app(secret_key='s', default_hdrs=False)"
run('app', both)
run('pages', "@rt\\ndef index(): return 'one'\\n@rt2('/')\\ndef index2(): return 'two'")
run('app', "admin,ra = fast_app(secret_key='s', default_hdrs=False)\\n" + both)
assert ('one' in ask('/'), 'two' in ask('/', 'app2'), ask('/', 'admin'))==(True, True, '404 Not Found')
''', tmp_path)

def test_many_runs_leave_nothing_behind(tmp_path):
    "One app, as many threads and open files as at the beginning"
    check('''
import gc, psutil, threading
run('jupyter', 'from fasthtml_nb.app import FastHTML')
def state():
    gc.collect()
    return psutil.Process().num_fds(), threading.active_count(), sum(type(o) is shell.user_ns['FastHTML'] for o in gc.get_objects())
def day(n):
    for i in range(n):
        run('app', make)
        run('page', f"@rt\\ndef index(): return 'Hello {i}'\\napp.hdrs.append(Meta(name='x'))\\napp.add_middleware(cls)\\n")
        run('server', 'server = JupyUvi(app); None')
run('cls', """class cls:
    def __init__(self, app): self.app = app
    def __call__(self, *args): return self.app(*args)""")
shell.history_manager.enabled = False
shell.displayhook.cache_size = 0
day(5)
before = state()
day(40)
assert state()==before and before[2]==1, (before, state())
assert run('look', 'len(app.hdrs), len(app.user_middleware), [r.name for r in app.routes][1:]')==(1, 1, ['index'])
run('stop', 'server.stop()')
''', tmp_path)

said = '''
run('said', """said = []
def make(name):
    async def life(app):
        said.append(f'{name} up')
        app.state.name = name
        yield
        said.append(f'{name} down')
    return life
from fasthtml_nb.app import FastHTML
import urllib.request
def fetch(path='/'): return urllib.request.urlopen(server.url + path, timeout=5).read().decode()""")
def heard(): return run('heard', 'said[:], said.clear()')[0]
'''

def test_the_server_starts_the_app_that_was_made_again(tmp_path):
    "When the server changes over, the old app is shut down and the new one started, before the next request is answered"
    check(said + '''
run('page', "@rt\\ndef index(req): return req.app.state.name")
run('server', 'server = JupyUvi(app); None')
for n in 'one', 'two', 'two':
    run('app', f"app,rt = fast_app(secret_key='s', default_hdrs=False, lifespan=make('{n}'))")
    assert n in run('ask', 'fetch()')
assert heard()==['one up', 'one down', 'two up', 'two down', 'two up'], heard()
run('app', "app,rt = fast_app(secret_key='s', default_hdrs=False, lifespan=make('three')); 1/0", ok=False)
assert heard()==[] and 'two' in run('ask', 'fetch()')

# functions that other cells add start with the app, also to one that runs already; the shutdown is that of what was started
run('event', """@app.on_event('startup')
def begin(): said.append('begin')
@app.on_event('shutdown')
def finish(): said.append('finish')""")
assert heard()==['two down', 'two up', 'begin']
run('event', '# nothing')
assert heard()==['finish', 'two down', 'two up']
run('stop', 'server.stop()')
assert heard()==['two down']
''', tmp_path)

def test_an_app_whose_startup_fails_while_its_server_runs(tmp_path):
    "The error is under the cell, requests are answered with it, and the next good run mends it"
    out = check(said + '''
run('page', "@rt\\ndef index(req): return req.app.state.name")
run('server', 'server = JupyUvi(app); None')
run('app', "def no_disk(): raise OSError('no disk')\\napp,rt = fast_app(secret_key='s', default_hdrs=False, on_startup=no_disk)")
run('ask', """import urllib.error
try: fetch()
except urllib.error.HTTPError as e: print('answer:', e.code, e.read().decode())""")
run('app', "app,rt = fast_app(secret_key='s', default_hdrs=False, lifespan=make('good'))")
assert 'good' in run('ask', 'fetch()')
run('stop', 'server.stop()')
''', tmp_path)
    assert 'the startup of the app failed' in out and 'OSError: no disk' in out and 'contextlib' not in out
    assert 'answer: 500' in out

def test_a_cell_that_starts_a_server_and_fails(tmp_path):
    "The app and its server are made in one cell, which then fails: the app from before is served again"
    check(said + '''
one = "app,rt = fast_app(secret_key='s', default_hdrs=False, lifespan=make('one'))\\nserver = JupyUvi(app)\\n"
run('one', one + 'None')
run('page', "@rt\\ndef index(): return 'Hello'")
port = run('port', 'server.port')
run('one', one.replace("'one'", "'two'") + '1/0', ok=False)
assert 'Hello' in run('ask', 'fetch()') and run('port', 'server.port')==port and run('same', 'server.app is app')
assert heard()==['one up', 'one down', 'two up', 'two down', 'one up']
run('one', one + 'None')
assert 'Hello' in run('ask', 'fetch()') and run('port', 'server.port')==port
run('stop', 'server.stop()')
''', tmp_path)

def test_servers_of_one_cell_keep_their_ports(tmp_path):
    "Two apps and their servers in one cell: a third above them takes no port, and no page, of theirs"
    check("""
two = '''
app1,rt1 = fast_app(secret_key='s', default_hdrs=False)
s1 = JupyUvi(app1)
app2,rt2 = fast_app(secret_key='s', default_hdrs=False)
s2 = JupyUvi(app2)
None'''
run('two', two)
run('pages', "@rt1('/')\\ndef one(): return 'one'\\n@rt2('/')\\ndef two(): return 'two'")
ports = run('ports', 's1.port, s2.port')
run('two', "admin,ra = fast_app(secret_key='s', default_hdrs=False)\\ns0 = JupyUvi(admin)" + two)
assert run('ports', 's1.port, s2.port')==ports, (ports, run('ports', 's1.port, s2.port'))
run('two', two)
assert run('ports', 's1.port, s2.port')==ports and run('count', 'from fasthtml_nb.notebook.server import servers\\nlen(servers)')==2
run('stop', 's1.stop(); s2.stop()')
""", tmp_path)

def test_state_is_rolled_back(tmp_path):
    check('''
run('state', "app.state.db = 'one'; app.state.kept = 1")
run('state', "app.state.db = 'two'; app.state.more = 1; 1/0", ok=False)
assert run('look', "app.state.db, hasattr(app.state, 'more'), app.title")==('one', False, 'FastHTML page')
run('app', make)
assert run('look', "app.state.db, app.state.kept")==('one', 1)
''', tmp_path)

def test_cells_that_have_another_id(tmp_path):
    "A copy of a cell, and a notebook that was opened again by a program that gives cells new ids"
    check('''
src = """app.hdrs.append(Meta(name='x'))
app.before.append(lambda req: None)
app.add_middleware(Pass)
def none(req, exc): return 'none'
app.add_exception_handler(404, none)
@rt
def page(): return 'page'
"""
run('pass', """class Pass:
    def __init__(self, app): self.app = app
    def __call__(self, *args): return self.app(*args)""")
look = 'len(app.hdrs), len(app.before), len(app.user_middleware), [r.path for r in app.routes][1:]'
for cell in 'abab': run(cell, src)
assert run('look', look)==(1, 1, 1, ['/page']), run('look', look)
run('b', src.replace('page', 'page2'))
assert run('look', look)==(1, 1, 1, ['/page2']), run('look', look)
run('server', 'server = JupyUvi(app); None')
port = run('port', 'server.port')
run('new app', make)
run('new server', 'server = JupyUvi(app); None')
assert run('port', 'server.port')==port and run('count', 'from fasthtml_nb.notebook.server import servers\\nlen(servers)')==1
assert run('look', look)==(1, 1, 1, ['/page2']) and run('made', 'app.successor') is None
run('stop', 'server.stop()')
''', tmp_path)

def test_files_of_databases_are_closed(tmp_path):
    "A cell that opens its database again leaves no files of the one before open, whatever the garbage collector does by itself"
    check('''
import gc, psutil
run('psutil', 'import gc; gc.disable()')
shell.history_manager.enabled = False
shell.displayhook.cache_size = 0
def day(n):
    for i in range(n):
        run('db', """db = database('x.db')
class Todo: id:int; name:str
todos = db.create(Todo, name='todos', transform=True)
first = todos.insert(Todo(name='a'))
assert todos in db.t and db.t.todos() and db.t.todos is db.t.todos""")
        run('app', "app,rt,items,Item = fast_app('y.db', id=int, name=str, pk='id', secret_key='s')")
        run('page', "@rt\\ndef index(): return Ul(*[Li(o.name) for o in todos()])")
        if i%10==0: run('server', 'server = JupyUvi(app, port=0)')
def files(): return psutil.Process().num_fds()
day(3)
before = files()
day(50)
assert files()<=before, (before, files())
run('stop', 'server.stop()')
''', tmp_path)

reloads = """
import pathlib, sys, urllib.request
sys.dont_write_bytecode = True
run('path', 'import sys; sys.path.insert(0, "")')
def write(name, text, n=[1_000_000_000]):
    n[0] += 10  # `%autoreload` looks at the time of the file
    pathlib.Path(name).write_text(text)
    import os; os.utime(name, (n[0], n[0]))
shop = '''from fasthtml_nb.common import *
app,rt = fast_app(secret_key='s', default_hdrs=False)
@rt('/')
def index(): return 'Welcome'
@rt
def about(): return 'About us'
'''
part = '''from fasthtml_nb.common import *
ar = APIRouter('/part')
@ar
def one(): return greet()
def greet(): return 'one'
'''
views = "def hello(name:str): return f'Hello {name}'\\n"
def paths(app): return run('paths', f'[r.path for r in {app}.routes if "static" not in r.name]')
def get(path): return run('get', f"urllib.request.urlopen(server.url + {path!r}, timeout=5).read().decode()")
run('urllib', 'import urllib.request')
for name,text in dict(shop=shop, part=part, views=views).items(): write(f'{name}.py', text)
run('import', 'import shop, part, views, importlib\\nfrom shop import app, rt\\nfrom part import ar')
run('site', "site,_ = fast_app(secret_key='s', default_hdrs=False)")
run('use', "ar.to_app(site)\\nsite.get('/hello')(views.hello)")
run('page', "@rt\\ndef cart(): return 'cart'")
run('server', 'server = JupyUvi(app); None')
def edit():
    write('shop.py', shop.replace('Welcome', 'Welcome back').replace('about', 'contact'))
    write('part.py', part.replace('def one', 'def two').replace("'one'", "'two'"))
    write('views.py', "def hello(name:str, n:int=2): return f'Hi {name} '*n\\n")
def check_edited(views='Hi Ada Hi Ada Hi Ada'):
    assert paths('app')==['/', '/contact', '/cart'], paths('app')
    assert 'Welcome back' in get('/') and 'cart' in get('/cart')
    assert paths('site')==['/part/two', '/hello'] or paths('site')==['/hello', '/part/two'], paths('site')
    assert 'two' in ask('/part/two', 'site') and views in ask('/hello?name=Ada&n=3', 'site')
    assert run('same', 'app is shop.app and ar is part.ar')
"""

def test_a_module_that_a_cell_reloads(tmp_path):
    check(reloads + '''
edit()
run('reload', 'for o in (shop, part, views): importlib.reload(o)')
check_edited()
for _ in range(3): run('reload', 'for o in (shop, part, views): importlib.reload(o)')
check_edited()
write('shop.py', 'broken(')
run('reload', 'importlib.reload(shop)', ok=False)
write('shop.py', shop.replace("def about(): return 'About us'", 'def other(): ...\\n1/0'))
run('reload', 'importlib.reload(shop)', ok=False)
check_edited()
run('stop', 'server.stop()')
''', tmp_path)

def test_a_module_that_autoreload_reloads(tmp_path):
    "`%autoreload` runs before the cell, and says itself what it could not reload"
    out = check(reloads + '''
good = 'Good morning Ada'
run('autoreload', '%load_ext autoreload\\n%autoreload 2')
edit()
write('views.py', "def hello(name:str): return f'Good morning {name}'\\n")
check_edited(good)
write('shop.py', 'broken(')
check_edited(good)
write('shop.py', shop.replace("def about(): return 'About us'", 'def other(): ...\\n1/0'))
check_edited(good)
write('shop.py', shop)
assert paths('app')==['/', '/about', '/cart'], paths('app')
write('shop.py', shop.partition('@rt')[0])
assert paths('app')==['/cart'], paths('app')
run('stop', 'server.stop()')
''', tmp_path)
    assert out.count('autoreload of shop failed')==2

def test_guards_of_every_kind(tmp_path):
    "A cell that checks whether something is there already keeps it, however often it runs"
    check('''
run('import 2', 'from starlette.routing import Mount; from starlette.applications import Starlette')
run('cells', """def ok(req, exc): return 'handled'
class Pass:
    def __init__(self, app): self.app = app
    def __call__(self, *args): return self.app(*args)
sub,_ = fast_app(secret_key='s', default_hdrs=False)
@sub.get('/')
def home(): return 'sub'""")
guards = [
    "app.exception_handlers.setdefault(404, ok)",
    "if not any(r.path=='/once' for r in app.routes):\\n    @rt('/once')\\n    def once(): return 'once'",
    "if 'g1' not in globals():\\n    g1 = lambda req: None\\n    app.before.append(g1)",
    "if not any(r.path=='/sub' for r in app.routes): app.mount('/sub', sub)",
    "if not app.user_middleware: app.add_middleware(Pass)",
    "if not app.lifespan.startup: app.on_event('startup')(lambda: None)",
    "if not app.hdrs: app.hdrs.append(Meta(name='x'))",
    "app.title = 'Shop'",
    "if not any(getattr(r, 'path', '')=='/late' for r in app.routes): app.routes.append(Mount('/late', sub))"]
def state(): return run('look', "(list(app.exception_handlers), sorted(r.path for r in app.routes)[:-1], len(app.before), len(app.user_middleware), "
    "len(app.lifespan.startup), len(app.hdrs), app.title)")
for i,o in enumerate(guards): run(f'g{i}', o)
first = state()
assert first==([404], ['/late', '/once', '/sub'], 1, 1, 1, 1, 'Shop'), first
for _ in range(3):
    for i,o in enumerate(guards):
        run(f'g{i}', o)
        assert state()==first, (o, state(), first)
run('app', make)
assert state()==first, (state(), first)
for i,o in enumerate(guards): run(f'g{i}', o)
assert state()==first, (state(), first)
''', tmp_path)

def test_mounted_apps_are_followed(tmp_path):
    "Wherever an app is mounted, what it is made again as answers there"
    check("""
make_sub = "sub,rs = fast_app(secret_key='s', default_hdrs=False)"
run('sub', make_sub)
run('mount', "from starlette.applications import Starlette\\nfrom starlette.routing import Mount, Host\\napp.mount('/a', sub)")
run('routes', "outer,_ = fast_app(secret_key='s', default_hdrs=False, routes=[Mount('/b', sub)])\\nstar = Starlette(routes=[Mount('/c', sub), Mount('/d', app)])")
run('page', "@rs('/')\\ndef index(): return 'one'")
def look(): return [run('ask', f"Client({app}).get({path!r}).text") for app,path in [('app', '/a/'), ('outer', '/b/'), ('star', '/c/'), ('star', '/d/a/')]]
assert all('one' in o for o in look()), look()
for i in range(3):
    run('sub', make_sub)
    run('page', f"@rs('/')\\ndef index(): return 'number {i}'")
    assert all(f'number {i}' in o for o in look()), look()
run('app', make)
assert all('number 2' in o for o in look()), look()
run('server', 'server = JupyUvi(star); import urllib.request; None')
run('sub', make_sub)
run('page', "@rs('/')\\ndef index(): return 'over a socket'")
assert 'over a socket' in run('get', "urllib.request.urlopen(server.url + '/c/').read().decode()")
run('stop', 'server.stop()')
""", tmp_path)

def test_an_app_cell_that_is_split(tmp_path):
    "Two apps that one cell made are made by two cells from now on"
    check("""
second = make.replace('app,rt', 'app2,rt2')
run('app', make + '\\n' + second)
run('pages', "@rt('/')\\ndef one(): return 'one'\\n@rt2('/')\\ndef two(): return 'two'")
run('keep', 's1,s2 = app,app2')
run('app', make)
run('app 2', second)
assert ['one' in ask('/', 's1'), 'two' in ask('/', 's2'), 'one' in ask('/'), 'two' in ask('/', 'app2')]==[True]*4
assert run('same', 's1.successor is app and s2.successor is app2')
""", tmp_path)

def test_hints(tmp_path):
    "What is probably meant is said once, under the cell"
    out = check("""
run('page', "@rt\\ndef page():\\n    Titled('Shop', Button('Buy', clss='big', hx_gett='/buy'))")
run('page', "@rt\\ndef page():\\n    Titled('Shop', Button('Buy', clss='big', hx_gett='/buy'))")
run('rt', 'JupyUvi(rt)', ok=False)
""", tmp_path)
    assert out.count('line 3: `page` returns nothing: write `return Titled')==1
    assert out.count('do you mean cls?')==1 and out.count('do you mean hx_get?')==1 and 'write JupyUvi(app)' in out

def test_what_a_handler_cannot_do(tmp_path):
    "Ask for input, stop in a debugger, leave a figure, block the loop"
    out = check(said + '''
run('handlers', """import matplotlib; matplotlib.use('agg')
import matplotlib.pyplot as plt
import time
@rt
def ask(): return input('name?')
@rt
def stop():
    breakpoint()
    return 'on'
@rt
def figure():
    plt.plot([1, 2])
    return 'drawn'
@rt
async def slow():
    time.sleep(.4)
    return 'slow'""")
run('server', 'server = JupyUvi(app); import urllib.error; None')
run('fetch', """def tried(path):
    try: return fetch(path)
    except urllib.error.HTTPError as e: return str(e.code)""")
assert run('ask', "tried('/figure'), plt.get_fignums()")==('drawn', [])
assert len(run('mine', "plt.figure(); tried('/figure'); plt.get_fignums()"))==1
assert run('ask', "tried('/slow'), tried('/ask'), tried('/stop')")==('slow', '500', '500')
run('serve', 'serve()')
run('stop', 'server.stop()')
''', tmp_path)
    assert 'serve() is for main.py; in a notebook write: server = JupyUvi(app)' in out
    assert 'EOF when reading a line' in out and '`breakpoint()` in a handler has no prompt' in out
    assert out.count('`slow` blocks the server: Cell In[')==1

def test_what_modules_add_to_an_app_is_theirs(tmp_path):
    "A reload exchanges it, also by `%autoreload`, and keeps what the importing cell adds around it"
    check('''
import os, sys, time
sys.path.insert(0, os.getcwd())
sys.dont_write_bytecode = True
def put(name, src, at=[time.time()]):
    at[0] += 2
    with open(name, 'w') as f: f.write(src)
    os.utime(name, (at[0], at[0]))
head = "from fasthtml_nb.common import *\\n"
put('site_app.py', head + "app,rt = fast_app(secret_key='s', default_hdrs=False, pico=False)\\napp.hdrs.append(Meta(name='own'))\\n")
look = head + "from site_app import app,rt\\napp.hdrs.append(Meta(name='look{n}'))\\ndef guard(req): ...\\napp.before.append(guard)\\n@rt\\ndef page{n}(): return 'x'\\n"
put('look.py', look.format(n=1))
def now():
    app = sys.modules['site_app'].app
    return [o.attrs['name'] for o in app.hdrs], [o.__name__ for o in app.before], [r.path for r in app.routes][1:]
run('server', "import importlib\\nserver = JupyUvi(app); server.stop()")
imports = "import site_app\\nfrom site_app import app, rt\\napp.hdrs.append(Meta(name='first'))\\nimport look\\napp.hdrs.append(Meta(name='last'))"
run('imports', imports)
assert now()==(['own', 'first', 'look1', 'last'], ['guard'], ['/page1']), now()
def is_now(n): assert now()==(['own', 'first', f'look{n}', 'last'], ['guard'], [f'/page{n}']), now()
put('look.py', look.format(n=2))
for _ in range(2):
    run('reload', 'importlib.reload(look)')
    is_now(2)
run('imports', imports)
is_now(2)
run('reload', 'None')
is_now(2)
run('auto', "get_ipython().run_line_magic('load_ext', 'autoreload')\\nget_ipython().run_line_magic('autoreload', '2')")
for n in (3, 4):
    put('look.py', look.format(n=n))
    run('quiet', 'None')
    is_now(n)
put('look.py', look.format(n=5) + '1/0')
run('quiet', 'None')
is_now(4)
put('look.py', look.format(n=6))
run('quiet', 'None')
is_now(6)
run('both', 'importlib.reload(site_app)\\nimportlib.reload(look)\\nNone')
assert sorted(now()[0])==['first', 'last', 'look6', 'own'] and now()[1:]==(['guard'], ['/page6']), now()
''', tmp_path)

def test_following_data_costs_little():
    "A fingerprint of data is made twice for each cell"
    import pickle
    from timeit import repeat
    from fasthtml_nb.notebook.changes import fingerprint
    rows = [dict(a=i, b=str(i)) for i in range(5000)]
    taken,needed = (min(repeat(lambda: f(rows), number=1, repeat=15)) for f in (fingerprint, pickle.dumps))
    assert fingerprint(rows)[1] and taken < 6*needed, (taken, needed)

def test_what_a_cell_defines_by_starlettes_decorators_is_replaced(tmp_path):
    "Exception handlers, middleware, websockets and event handlers: when the cell runs again, when it fails, and when it defines them no longer"
    out = check('''
cell = """
@app.exception_handler(404)
def missing(exc): return 'none WORD'
@app.middleware('http')
async def sign(request, call_next):
    res = await call_next(request)
    res.headers['x-by'] = 'WORD'
    return res
@app.websocket_route('/ws')
async def hear(websocket):
    await websocket.accept()
    await websocket.send_text('WORD')
app.add_event_handler('startup', lambda: None)
@rt
def delete(): return 'deleted WORD'"""
held = """(list(app.exception_handlers), len(app.user_middleware), len(app.lifespan.startup), [r.path for r in app.routes][1:],
    Client(app).get('/nowhere').text, Client(app).delete('/delete').text, Client(app).get('/').headers.get('x-by'))"""
def says(word): return ([404], 1, 1, ['/ws', '/delete'], f'none {word}', f'deleted {word}', word)
for word in 'one', 'one', 'two':
    run('cell', cell.replace('WORD', word))
    assert run('look', held)==says(word), run('look', held)
run('cell', cell.replace('WORD', 'three') + '\\\\n1/0', ok=False)
assert run('look', held)==says('two')
run('app', make)  # the app is made again
assert run('look', held)==says('two')
run('cell', '# nothing')
assert run('look', held)==([], 0, 0, [], '404 Not Found', '404 Not Found', None)
''', tmp_path)
    assert 'middleware sign is removed: this cell no longer adds it' in out
    assert 'the exception handler for 404 is removed' in out
