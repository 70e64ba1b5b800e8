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
    return res.stdout

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
