"Log lines as JSON and request ids, for each way to start a server; and a probe of a server that starts and stops"
import asyncio, json, os, signal, sys, threading, time
from contextlib import contextmanager
from pathlib import Path

import httpx2, pytest, websockets
from processes import Proc, free_port, until

repo = Path(__file__).resolve().parents[1]
main_py = '''
import asyncio, logging, warnings
from fasthtml_nb.common import *
log = logging.getLogger('shop')
app, rt = fast_app(secret_key='s', exts='ws')

@rt
def index(): return 'home'

@rt
def order(n:int):
    log.warning('sold out: %s', n, extra=dict(left=0))
    return 'sold out'

@rt
async def fail(text:str): raise ValueError(text)

@rt
def old(): warnings.warn('this is old')

@rt
async def slow():
    await asyncio.sleep(2)
    return 'done'

@app.ws('/ws')
def ws(body:str): return body

if __name__=='__main__': serve(host='127.0.0.1', reload=False, **OPTIONS)
'''
fhnb = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'serve', 'main.py', '--port', '{port}']
uvicorn = [sys.executable, '-m', 'uvicorn', 'main:app', '--port', '{port}']
in_env = dict(FHNB_LOG_FORMAT='json')
ways = {  # command, options of `serve`, environment
    'fhnb': ([*fhnb, '--no-reload', '--log-format', 'json'], '', {}),
    'fhnb reload': ([*fhnb, '--log-format=json'], '', {}),
    'fhnb workers': ([*fhnb, '--workers', '2'], '', in_env),
    'serve': ([sys.executable, 'main.py'], "log_format='json'", {}),
    'serve procs': ([sys.executable, 'main.py'], 'procs=2', in_env),
    'uvicorn': (uvicorn, '', in_env),
    'uvicorn h11': ([*uvicorn, '--http', 'h11', '--ws', 'wsproto'], '', in_env)}

class Server(Proc):
    "A server of `main.py`, whose output goes to one pipe"
    def __init__(self, folder, cmd, options='', **env):
        self.port = free_port()
        (folder/'main.py').write_text(main_py.replace('OPTIONS', f'dict({options})'))
        env = {**{k:v for k,v in os.environ.items() if k!='FHNB_LOG_FORMAT'}, 'PYTHONPATH': str(repo), 'PYTHONUNBUFFERED': '1', 'PORT': str(self.port), **env}
        super().__init__(*[o.format(port=self.port) for o in cmd], cwd=folder, env=env)
        try: until(lambda: self.answers() or self.proc.poll() is not None, 60, 'the server answers')
        except BaseException:
            self.stop()
            raise

    def answers(self):
        try: return self.get('/healthz').status_code==200
        except httpx2.HTTPError: return False

    def get(self, path, **headers): return httpx2.get(f'http://127.0.0.1:{self.port}{path}', headers=headers, timeout=10)
    def logged(self): return [json.loads(o) for o in self.lines]

@contextmanager
def serving(folder, cmd, options='', **env):
    server = Server(folder, cmd, options, **env)
    try: yield server
    finally: server.stop(signal.SIGINT)

async def over_websocket(port):
    async with websockets.connect(f'ws://127.0.0.1:{port}/ws?token=secret') as ws:
        await ws.send('hi')
        return await ws.recv()

@pytest.mark.parametrize('way', ways)
def test_each_line_is_json(way, tmp_path):
    cmd,options,env = ways[way]
    with serving(tmp_path, cmd, options, **env) as s:
        assert s.get('/?user=ada&pass%77ord=figs').text.count('home')==1
        assert s.get('/order?n=3', **{'x-request-id': 'a1-b2'}).headers['x-request-id']=='a1-b2'
        res = s.get('/fail?text=a%0Ab%22%7D', **{'x-request-id': 'a"\\}', 'hx-request': '1'})
        s.get('/nowhere/%0a%0d%7B%22level%22:%22FORGED%22%7D%22')
        s.get('/old')
        assert asyncio.run(over_websocket(s.port))=='hi'
        until(lambda: any('WEBSOCKET' in o for o in s.lines))
    made = res.headers['x-request-id']
    assert len(made)==16 and (res.status_code, res.text)==(500, f'Internal Server Error\nRequest id: {made}')
    lines = s.logged()
    assert not [o for o in lines if o['level'] not in ('INFO', 'WARNING', 'ERROR')] and not any('healthz' in o for o in s.lines)
    def one(**kw):
        found = [o for o in lines if all(o.get(k)==v for k,v in kw.items())]
        assert len(found)==1, (kw, found)
        return found[0]
    home = one(path='/', status=200)
    assert (home['query'], home['method'], home['logger'])==('user=ada&pass%77ord=•••', 'GET', 'uvicorn.access')
    assert home['client'].startswith('127.0.0.1:') and 0 < home['duration_ms'] < 10_000 and len(home['request_id'])==16
    sold = one(logger='shop')
    assert (sold['message'], sold['left'], sold['request_id'], sold['path'])==('sold out: 3', 0, 'a1-b2', '/order')
    assert one(path='/order', status=200)['request_id']=='a1-b2'
    failed = one(level='ERROR')
    assert (failed['request_id'], failed['path'], failed['method'])==(made, '/fail', 'GET')
    assert failed['exception'].startswith('Traceback') and failed['exception'].endswith('ValueError: a\nb"}')
    assert one(path='/fail', status=500)['request_id']==made
    assert [o['status'] for o in lines if o.get('path', '').startswith('/nowhere')]==[404]
    assert 'this is old' in one(logger='py.warnings')['message']
    ws = one(method='WEBSOCKET', status=101)
    assert (ws['path'], ws['query'])==('/ws', 'token=•••')
    assert 'secret' not in s.text and 'figs' not in s.text

def test_as_text(tmp_path):
    "The lines are uvicorn's own; those of errors have the id"
    with serving(tmp_path, [*fhnb, '--no-reload']) as s:
        s.get('/')
        s.get('/fail?text=x', **{'x-request-id': 'a1'})
        until(lambda: 'ValueError: x' in s.text)
    assert 'GET / HTTP/1.1" 200 OK\n' in s.text and 'Exception in ASGI application [request a1]\nTraceback' in s.text and f'Link: http://127.0.0.1:{s.port}' in s.text
    assert 'healthz' not in s.text

def test_without_it(tmp_path):
    "uvicorn's own command: no ids, and errors as in Starlette"
    with serving(tmp_path, uvicorn) as s: res = s.get('/fail?text=x')
    assert (res.text, 'x-request-id' in res.headers)==('Internal Server Error', False)
    assert 'healthz' not in s.text

@pytest.mark.parametrize('args,why', [(['--log-format', 'yaml'], "'yaml' is not one of 'text', 'json'"),
                                      (['--log-format', 'json', '--log-config', 'log.ini'], '--log-format json and --log-config both say')])
def test_mistakes(args, why, tmp_path):
    p = Proc(*fhnb[:5], *args, cwd=tmp_path, env={**os.environ, 'PYTHONPATH': str(repo)})
    p.proc.wait(60)
    p.stop()
    assert p.proc.returncode in (1, 2)
    assert why in p.text and len(p.lines)==1

def test_a_mistake_in_the_file(tmp_path):
    "The server waits for the next save, and says so in JSON"
    (tmp_path/'main.py').write_text('x = 1/0')
    p = Proc(*[o.format(port=free_port()) for o in fhnb], '--log-format', 'json', cwd=tmp_path, env={**os.environ, 'PYTHONPATH': str(repo)})
    try: until(lambda: 'waits for the next save' in p.text, 60)
    finally: p.stop()
    assert 'main.py fails: ZeroDivisionError: division by zero' in [json.loads(o)['message'] for o in p.lines]

def test_a_probe_while_the_server_stops(tmp_path):
    "After SIGTERM a request in flight is answered, and no probe succeeds"
    with serving(tmp_path, [*uvicorn, '--timeout-graceful-shutdown', '5']) as s:
        got = []
        t = threading.Thread(target=lambda: got.append(s.get('/slow').text))
        t.start()
        until(lambda: s.answers())
        time.sleep(.3)
        s.proc.send_signal(signal.SIGTERM)
        time.sleep(.5)
        assert not got and not s.answers()
        t.join()
        assert 'done' in got[0] and not s.answers()
