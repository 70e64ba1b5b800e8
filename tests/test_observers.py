"""What Sentry, OpenTelemetry and ddtrace see of an app, compared with an app of Starlette: `tests/observed.py` has the two apps and the requests.

Each run is a process of its own, as the libraries change Starlette's functions for the whole process."""
import json, os, subprocess, sys
from pathlib import Path

import httpx2, pytest
from processes import Proc, free_port, need, until

repo = Path(__file__).resolve().parents[1]
whens = 'before', 'imported', 'made'  # when the library is started: before the imports, after them, or when the app is there

def observed(library, which, when, **env):
    "What `library` sees of each request"
    env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), env.get('PYTHONPATH')]))}
    res = subprocess.run([sys.executable, repo/'tests'/'observed.py', library, which, when], env=env, capture_output=True, text=True, timeout=120)
    assert res.returncode==0, res.stderr
    return json.loads(res.stdout.splitlines()[-1])

def compare(library, when, others, **env):
    "Both apps give the same, except for `others`: request -> what ours gives"
    plain,ours = (observed(library, o, when, **env) for o in ('plain', 'ours'))
    assert len(plain)==19 and all(plain.values())
    for name in plain: assert ours[name]==others.get(name, plain[name]), name
    return ours

# Sentry

refused = {'from another site': dict(events=[], traces=[['http://testserver/form', 'url', 'permission_denied']])}

@pytest.mark.parametrize('when', whens)
def test_sentry(when):
    "One event for each error, none for a 404, names are the routes' templates; data also where Sentry was started late"
    data = {'title': 'Figs'}
    def failed(cookies): return dict(events=[['form', '/form', 'route', data, cookies]], traces=[['/form', 'route', 'internal_error']])
    late = dict(form=failed({'a': '1'}), json=failed(None))  # Starlette's routes that were there before Sentry do not tell it
    ours = compare('sentry', when, refused | (late if when=='made' else {}))
    assert {k: [e[:3] for e in v['events']] for k,v in ours.items() if v['events']}=={
        'fail/3': [['async 3', '/fail/{id}', 'route']], 'in/fail/3': [['async 3', '/fail/{id}', 'route']], 'behind a proxy': [['async 3', '/fail/{id}', 'route']],
        'sync': [['sync', '/sync', 'route']], 'form': [['form', '/form', 'route']], 'json': [['form', '/form', 'route']],
        'broken': [['broken', '/broken', 'route']], 'task': [['task', '/task', 'route']], 'stream': [['stream', '/stream', 'route']],
        'websocket': [['websocket', '/ws/{room}', 'route']], 'websocket behind a proxy': [['websocket', '/ws/{room}', 'route']]}
    assert (ours['form'], ours['json'])==(failed({'a': '1'}), failed(None))

start_sentry = '''
import sentry_sdk, json
from sentry_sdk.transport import Transport
class File(Transport):
    def capture_envelope(self, envelope):
        with open('events.txt', 'a') as f:
            for o in envelope.items: f.write(json.dumps([o.payload.json.get('transaction'), len(o.payload.json['exception']['values'])]) + '\\n')
sentry_sdk.init('http://key@localhost/1', transport=File, auto_session_tracking=False)
'''
app_py = '''
from fasthtml_nb.common import *
app, rt = fast_app(secret_key='s')

@rt('/fail/{n}')
def fail(n:int): raise ValueError(n)

@rt('/upload')
async def upload(file:UploadFile, title:str): return f'{title} {len(await file.read())}'

@rt('/save')
def save(title:str): return title
'''

def events(folder): return [json.loads(o) for o in (folder/'events.txt').read_text().splitlines()] if (folder/'events.txt').exists() else []

def test_sentry_in_an_exported_app(tmp_path):
    "One event though uvicorn logs the error too; bodies that Sentry has read reach the handler"
    cell = dict(cell_type='code', id='a', metadata={}, outputs=[], execution_count=None, source='#| export\n' + start_sentry + app_py)
    (tmp_path/'app.ipynb').write_text(json.dumps(dict(cells=[cell], nbformat=4, nbformat_minor=5, metadata={})))
    env,port = {**os.environ, 'PYTHONPATH': str(repo)},free_port()
    subprocess.run([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'export', 'app.ipynb'], cwd=tmp_path, env=env, check=True, capture_output=True)
    (tmp_path/'events.txt').unlink(missing_ok=True)
    server = Proc(sys.executable, '-m', 'uvicorn', 'main:app', '--port', port, cwd=tmp_path, env=env)
    try:
        until(lambda: 'Uvicorn running' in server.text, 30, server.text)
        with httpx2.Client(base_url=f'http://127.0.0.1:{port}', timeout=10) as c:
            sent = [c.post('/save', data=dict(title='é'*n)).text=='é'*n for n in (1, 100, 2000, 100_000)]
            sent += [c.post('/upload', data=dict(title='a'), files=dict(file=b'x'*n)).text==f'a {n}' for n in (0, 10, 9000, 200_000)]
            assert all(sent), sent
            assert c.post('/save', content='{"title":', headers={'content-type': 'application/json'}).status_code==400
            assert c.get('/fail/3').status_code==500
    finally: server.stop()
    assert events(tmp_path)==[['/fail/{n}', 1]]

in_notebook = '''
from fasthtml_nb.notebook.server import ThreadServer
from urllib.request import urlopen
with ThreadServer(app, log_level="critical", port=0) as server:
    try: urlopen(f'http://127.0.0.1:{server.port}/fail/3')
    except OSError as e: print(e.code)
'''

def test_sentry_in_a_notebook(tmp_path):
    "It is started in a later cell than the app"
    env = {**os.environ, 'PYTHONPATH': str(repo)}
    res = subprocess.run([sys.executable, '-c', app_py + start_sentry + in_notebook], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert (res.stdout.strip(), events(tmp_path))==('500', [['/fail/{n}', 1]]), res.stderr

# OpenTelemetry

@pytest.mark.parametrize('when', whens)
def test_opentelemetry(when):
    "A span for each request, with the route's template as its name"
    ours = compare('opentelemetry', when, {'from another site': [['POST /form', '/form', 403, []]]})
    assert {k: [o[0] for o in v] for k,v in ours.items() if k in ('users/3', 'nowhere', 'wrong method', 'websocket', 'in/users/3', 'behind a proxy')}=={
        'users/3': ['GET /users/{id}'], 'nowhere': ['GET'], 'wrong method': ['PUT /form'], 'websocket': ['/ws/{room}'], 'in/users/3': ['GET /in'],
        'behind a proxy': ['GET /fail/{id}']}

# ddtrace, which is not in the test environment: it has a plugin for pytest

@pytest.fixture(scope='module')
def with_ddtrace(tmp_path_factory):
    folder = tmp_path_factory.mktemp('ddtrace')
    need('uv', 'uv')
    res = subprocess.run(['uv', 'pip', 'install', '-q', '--python', sys.executable, '--target', folder, 'ddtrace>=4.16'], capture_output=True, text=True)
    if res.returncode: (pytest.fail if os.getenv('CI') else pytest.skip)(f'ddtrace cannot be installed: {res.stderr}')
    return str(folder)

@pytest.mark.parametrize('when', whens[:2])
def test_ddtrace(when, with_ddtrace):
    "As in Starlette, an app that was there before is not traced"
    others = {'from another site': [['starlette.request', 'POST /form', '/form', '403', None]],
              'websocket behind a proxy': [['starlette.request', 'websocket /shop/ws/a', None, '500', 'websocket']]}
    ours = compare('ddtrace', when, others, PYTHONPATH=with_ddtrace)
    assert [o[1] for k in ('users/3', 'in/users/3') for o in ours[k]]==['GET /users/{id}', 'GET /in/users/{id}', 'GET /users/{id}']
