"The demo notebook as `main.py`: the same routes and answers as the notebook's app, no trace of the notebook, served by python and by uvicorn"
import json, os, re, shutil, signal, socket, subprocess, sys, time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from fasthtml_nb.app import FastHTML
from fasthtml_nb.cli import run
from fasthtml_nb.ship.cut import exported_cells, read_cells
from fasthtml_nb.ship.project import template_notebook

repo = Path(__file__).resolve().parents[1]
demo_nb = template_notebook('todo')
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}

@pytest.fixture(scope='module')
def main(tmp_path_factory):
    "The exported demo"
    folder = tmp_path_factory.mktemp('demo')
    shutil.copy(demo_nb, folder)
    assert run(['export', str(folder/'todo.ipynb')])==0
    return folder/'main.py'

def free_port():
    with socket.create_server(('127.0.0.1', 0)) as s: return s.getsockname()[1]

class Stay(HTTPRedirectHandler):
    def redirect_request(self, *args): return None

def ask(url, **headers):
    try: r = build_opener(Stay).open(Request(url, headers=headers), timeout=5)
    except HTTPError as e: r = e
    return r.status, r.headers.get('location'), r.read().decode()

@contextmanager
def served(cmd, port, cwd):
    "The output of a server that runs while the `with` does"
    p = subprocess.Popen(cmd, cwd=cwd, env={**env, 'PORT': str(port)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        for _ in range(300):
            try: ask(f'http://127.0.0.1:{port}/login')
            except OSError: time.sleep(.05)
            else: break
            assert p.poll() is None, p.stdout.read()
        yield p
    finally:
        p.send_signal(signal.SIGINT)
        try: p.wait(10)
        except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)

def test_reads_as_written(main):
    "The exported cells and nothing else, in their order, ending in `serve()`"
    src = main.read_text()
    assert src=='\n\n'.join(code for _,code in exported_cells(read_cells(demo_nb))) + '\n\nserve()\n'
    assert not re.search(r'jupyter|JupyUvi|HTMX\(|IPython|cli\b|assert|#\s*\|', src)

def test_same_answers_as_in_the_notebook(main):
    "A process that runs the notebook's cells and one that imports `main.py` have the same routes and pages"
    ask_all = '''
import json
from fasthtml_nb.testing import Client
cli = Client(app)
pages = [cli.get('/login').text, cli.get('/').headers['location'], cli.post('/login', data=dict(name='Ada', pwd='x')).headers['location'], cli.get('/').text]
todo = cli.post('/add_todo', data=dict(title='figs'), headers={'hx-request':'1'}).text
print('\\n' + json.dumps([[[r.path, sorted(getattr(r, 'methods', None) or []), r.name] for r in app.routes], pages, todo]))
'''
    cells = [c['source'] for c in read_cells(demo_nb) if c['cell_type']=='code' and '#| export' in c['source']]
    def answers(src):
        shutil.rmtree(main.parent/'x', ignore_errors=True)
        (main.parent/'x').mkdir()
        res = subprocess.run([sys.executable, '-c', src + ask_all], cwd=main.parent/'x', env={**env, 'PYTHONPATH': f'{main.parent}{os.pathsep}{env["PYTHONPATH"]}'}, capture_output=True, text=True)
        assert res.returncode==0, res.stderr
        return json.loads(res.stdout.splitlines()[-1])
    assert answers('\n'.join(cells))==answers('from main import *')

def test_two_users_at_once(main):
    "Requests that run side by side see and change the rows of their own user"
    src = '''
from concurrent.futures import ThreadPoolExecutor
from main import app, users, todos
from fasthtml_nb.testing import Client
who = {o: Client(app) for o in ('Ada', 'Ben')}
for name,cli in who.items(): cli.post('/login', data=dict(name=name, pwd='x'))
def add(i):
    name = 'Ada' if i%2 else 'Ben'
    who[name].post('/add_todo', data=dict(title=f'{name}-{i}'))
    return who[name].get('/').text.count('Ben-' if name=='Ada' else 'Ada-')
with ThreadPoolExecutor(8) as pool: print('strangers:', sum(pool.map(add, range(60))))
'''
    (main.parent/'users').mkdir()
    res = subprocess.run([sys.executable, '-c', src], cwd=main.parent/'users', env={**env, 'PYTHONPATH': f'{main.parent}{os.pathsep}{env["PYTHONPATH"]}'}, capture_output=True, text=True, timeout=60)
    assert res.returncode==0, res.stderr
    assert res.stdout.splitlines()[-1]=='strangers: 0'

@pytest.mark.parametrize('how', ['python', 'uvicorn', 'serve the notebook', 'serve the module'])
def test_served(main, how):
    port = free_port()
    uvi = [sys.executable, '-m', 'uvicorn', 'main:app', f'--port={port}', '--workers=2']
    fhnb = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'serve', f'--port={port}']
    cmd = {'python': [sys.executable, 'main.py'], 'uvicorn': uvi, 'serve the notebook': [*fhnb, 'todo.ipynb'], 'serve the module': [*fhnb, 'main.py']}[how]
    with served(cmd, port, main.parent):
        status,_,text = ask(f'http://127.0.0.1:{port}/login')
        assert status==200 and 'action="/login"' in text
        assert ask(f'http://127.0.0.1:{port}/')[:2]==(303, '/login')
        assert ask(f'http://127.0.0.1:{port}/todos.db')[:2]==(303, '/login')
        ada = FastHTML(key_fname=main.parent/'.sesskey').get_client(auth='Ada')
        name = f'session_{port}' if 'serve' in how else 'session_'  # while an app is developed, the cookie has the port in its name
        assert ask(f'http://127.0.0.1:{port}/todos.db', cookie=f'{name}={ada.cookies["session_"]}')[0]==404
