"""Load and faults: afterwards no task, thread, file or connection is left, the memory is back, and what was accepted has been answered.

`FHNB_CLIENTS=2000 pytest -s tests/test_load.py` holds that many clients at once; without it a few."""
import json, os, re, resource, signal, socket, struct, subprocess, threading, time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import psutil, pytest
from wire import Answer, Ws, ask, form, multipart, process, read_all, request, wait_for

n_clients = int(os.environ.get('FHNB_CLIENTS', 60))

@pytest.fixture(autouse=True, scope='module')
def many_files():
    "Each client is a file here, and one there"
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard if hard!=resource.RLIM_INFINITY and hard < 65536 else 65536, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))

main = '''
import asyncio, gc, os, sys, threading, time
import psutil
from fasthtml_nb.common import *
from fasthtml_nb.core import EventStream, cancel_on_disconnect
app = FastHTML(secret_key='s', default_hdrs=False)
rt = app.route
db = database('data.db')
db.q('create table if not exists notes (t text)')
n = dict(begun=0, ended=0, sse=0, ws=0)
@rt
async def ok(): return 'ok'
@rt
def stats():
    gc.collect()
    me = psutil.Process()
    return dict(n, rss=me.memory_info().rss, fds=me.num_fds(), threads=threading.active_count(), tasks=app.state.tasks(), files=len(os.listdir(app.state.tmp)))
@app.on_event('startup')
async def up():
    import tempfile
    loop = asyncio.get_running_loop()
    app.state.tasks,app.state.tmp = lambda: len(asyncio.all_tasks(loop)),tempfile.gettempdir()
@rt
async def work(wait:float=.05):
    n['begun'] += 1
    await asyncio.sleep(wait)
    n['ended'] += 1
    return 'worked'
@rt
async def block():
    time.sleep(.3)  # the whole process, on purpose
    return 'blocked'
@rt
def threaded():
    time.sleep(.05)
    return 'worked'
@app.post
async def save(data:dict): return str(len(data))
@app.post
async def upload(f:UploadFile): return str(len(await f.read()))
@rt
def fail(): raise KeyError('on purpose')
@rt
async def cancels(): raise asyncio.CancelledError()
@rt
def exits(): raise SystemExit(3)
@rt
@cancel_on_disconnect(timeout=.2)
async def late():
    await asyncio.sleep(60)
@rt
@cancel_on_disconnect
async def patient():
    n['begun'] += 1
    try: await asyncio.sleep(60)
    finally: n['ended'] += 1
@rt
def sse():
    async def ticks():
        n['sse'] += 1
        try:
            yield f'data: {os.getpid()}\\n\\n'
            while True:
                yield 'data: tick\\n\\n'
                await asyncio.sleep(.05)
        finally: n['sse'] -= 1
    return EventStream(ticks())
@rt
def long():
    async def ticks():
        n['sse'] += 1
        try:
            while True: yield f'data: {"x"*1_000_000}\\n\\n'
        finally: n['sse'] -= 1
    return EventStream(ticks())
def on(ws): n['ws'] += 1
def off(ws): n['ws'] -= 1
@app.ws('/ws', conn=on, disconn=off)
async def ws(msg:str): return msg
@app.ws('/wsfail')
async def wsfail(msg:str): raise KeyError('on purpose')
@app.post
def note(t:str):
    db.q('insert into notes values (?)', [t])
    return 'noted'
@app.on_event('shutdown')
def down(): print('DOWN', n['begun'], n['ended'], flush=True)
serve(host='127.0.0.1', reload=False, log_level='critical', timeout_graceful_shutdown=3)
'''

def stats(port): return json.loads(ask(port, '/stats', timeout=30).text)

def reset(s):
    "Vanish: no goodbye, the connection is reset"
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    s.close()

def opened(port, data):
    s = socket.create_connection(('127.0.0.1', port), timeout=20)
    s.sendall(data)
    return s

# What a client may do. Each returns nothing if all is well

def plain(port): 
    r = ask(port, '/threaded', timeout=30)
    return None if r.text=='worked' else r
def posts(port):
    r = ask(port, '/save', 'POST', form()[1], b'&'.join(b'a%d=x' % i for i in range(50)), timeout=30)
    return None if r.text=='50' else r
def uploads(port):
    r = ask(port, '/upload', 'POST', *multipart(('f', b'x'*3_000_000, 'a.bin'))[::-1], timeout=30)
    return None if r.text=='3000000' else r
def slow_sender(port):
    body = b'a=1&b=2'
    with opened(port, request('/save', 'POST', {**form()[1], 'content-length':str(len(body))}, length=False)) as s:
        for i in range(len(body)):
            time.sleep(.05)
            s.sendall(body[i:i+1])
        r = Answer(read_all(s))
    return None if r.text=='2' else r
def slow_reader(port):
    with opened(port, request('/sse')) as s:
        for _ in range(5):
            if not s.recv(1): return 'ended'
            time.sleep(.05)
def half_upload(port):
    body, typ = multipart(('f', b'x'*2_000_000, 'a.bin'))
    with suppress(OSError): reset(opened(port, request('/upload', 'POST', {**typ, 'content-length':str(len(body))}, body[:len(body)//2], length=False)))
def half_form(port): reset(opened(port, request('/save', 'POST', {**form()[1], 'content-length':'1000'}, b'a=1', length=False)))
def half_head(port): reset(opened(port, b'GET /ok HTTP/1.1\r\nhost: x\r\n'))
def gone_before_the_answer(port): reset(opened(port, request('/patient')))
def sse_vanishes(port):
    s = opened(port, request('/sse'))
    s.recv(100)
    reset(s)
def ws_talks(port):
    with Ws(port, timeout=30) as ws:
        for i in range(5):
            ws.send(dict(msg=str(i)))
            if ws.text()!=str(i): return 'wrong'
        ws.frame(8, b'\x03\xe8')
def ws_vanishes(port):
    ws = Ws(port, timeout=30)
    ws.send(dict(msg='x'))
    reset(ws.sock)
def ws_breaks_off(port):
    "In the middle of a frame"
    ws = Ws(port, timeout=30)
    ws.send(dict(msg='x'))
    ws.sock.sendall(b'\x81\xfe\x03\xe8abcd' + b'half of a message')  # 1000 bytes were announced
    if ws.text()!='x': return 'wrong'
    reset(ws.sock)
def ws_leaves_a_fragment(port):
    "Between the frames of one message"
    ws = Ws(port, timeout=30)
    ws.frame(1, b'{"msg": "begun', fin=False)
    reset(ws.sock)
def sse_breaks_off(port):
    "With most of a long message unread"
    s = opened(port, request('/long'))
    s.recv(1000)
    reset(s)
def ws_fails(port):
    with Ws(port, '/wsfail') as ws:
        ws.send(dict(msg='x'))
        with suppress(EOFError): return 'answered' if ws.recv()[0]!=8 else None
def status(path, want):
    def f(port):
        r = ask(port, path, timeout=30)
        return None if r.status==want else (path, r)
    f.__name__ = path
    return f
kinds = [plain, posts, uploads, slow_sender, slow_reader, half_upload, half_form, half_head, gone_before_the_answer, sse_vanishes, ws_talks, ws_vanishes, ws_breaks_off, ws_leaves_a_fragment, ws_fails, sse_breaks_off,
         status('/fail', 500), status('/late', 504), status('/nowhere', 404), status('/cancels', 500), status('/exits', 500)]

def crowd(port, n):
    "`n` clients of all kinds at once; what went wrong"
    def one(i):
        f = kinds[i % len(kinds)]
        try: return f.__name__, f(port)
        except Exception as e: return f.__name__, repr(e)
    with ThreadPoolExecutor(min(n, 300)) as ex: return [o for o in ex.map(one, range(n)) if o[1] is not None]

def test_a_crowd_leaves_nothing_behind(tmp_path):
    (tmp_path/'t').mkdir()
    with process(tmp_path, main, env={'TMPDIR':str(tmp_path/'t')}) as (p, port):
        assert crowd(port, n_clients)==[]  # the first crowd fills caches and the pool of threads
        def quiet():
            s = stats(port)
            return s if s['sse']==s['ws']==s['files']==0 and s['begun']==s['ended'] else None
        before = wait_for(quiet, 20)
        assert before, stats(port)
        for _ in range(3): assert crowd(port, n_clients)==[]
        def back():
            s = quiet()
            return s if s and s['tasks'] <= before['tasks'] and s['fds'] <= before['fds']+2 and s['threads'] <= max(before['threads'], 45) else None
        after = wait_for(back, 20)
        assert after, (before, stats(port))
        assert after['rss'] - before['rss'] < 30e6, (before, after)
        assert len(psutil.Process(p.pid).net_connections()) <= 2
        print(f'{4*n_clients} clients of {len(kinds)} kinds; before {before}, after {after}')

def test_clients_held_at_once(tmp_path):
    "Idle websockets, streams and half-sent requests are held, and others are served beside them"
    with process(tmp_path, main) as (p, port):
        before, held = stats(port), []
        for i in range(n_clients):
            held.append([lambda: Ws(port, timeout=30).sock, lambda: opened(port, request('/sse')), lambda: opened(port, b'POST /save HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n'), lambda: opened(port, b'GET')][i%4]())
        stats(port)
        times = []
        for _ in range(30):
            t = time.monotonic()
            assert ask(port, '/ok').text=='ok'
            times.append(time.monotonic()-t)
        assert wait_for(lambda: (s := stats(port)) and s['ws']==(n_clients+3)//4 and s['sse']==(n_clients+2)//4, 20), stats(port)
        print(f'{n_clients} clients held; others are answered in {sorted(times)[15]*1000:.1f} ms; {(stats(port)["rss"]-before["rss"])/n_clients/1024:.0f} KB each')
        assert sorted(times)[15] < 5
        for s in held: reset(s)
        assert wait_for(lambda: (s := stats(port)) and s['ws']==s['sse']==0 and s['fds'] <= before['fds']+2, 30), (before, stats(port))

def test_a_locked_database(tmp_path):
    "fails those who write to it, in time, and nobody else; when it is free again, so are they"
    import sqlite3
    with process(tmp_path, main + '\ndb.conn.setbusytimeout(1000)') as (p, port):
        lock = sqlite3.connect(tmp_path/'data.db', isolation_level=None)
        lock.execute('begin exclusive')
        body, typ = form(t='x')
        with ThreadPoolExecutor(8) as ex:
            start = time.monotonic()
            writers = [ex.submit(ask, port, '/note', 'POST', typ, body, timeout=60) for _ in range(4)]
            assert [ask(port, '/ok').text for _ in range(10)]==['ok']*10
            assert time.monotonic()-start < 10  # each would wait a second, one after the other
            rs = [f.result() for f in writers]
        assert all(r.status==500 and re.fullmatch(r'Internal Server Error\nRequest id: \w+', r.text) for r in rs), rs
        lock.execute('rollback')
        assert ask(port, '/note', 'POST', typ, body).text=='noted'
        lock.close()

def test_a_full_disk(tmp_path):
    "refuses the upload, and leaves no file; small ones go on"
    def limited(): resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))  # a stand-in: no file may be longer
    (tmp_path/'t').mkdir()
    mounted = os.geteuid()==0 and subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', str(tmp_path/'t')], capture_output=True).returncode==0
    try:
        with process(tmp_path, main, env={'TMPDIR':str(tmp_path/'t')}, **({} if mounted else {'preexec_fn':limited})) as (p, port):
            for _ in range(5):
                r = ask(port, '/upload', 'POST', *multipart(('f', b'x'*3_000_000, 'a.bin'))[::-1], timeout=30)
                assert r.status==507 and r.text=='The server has no room for the upload', r
                assert ask(port, '/upload', 'POST', *multipart(('f', b'x'*1000, 'a.bin'))[::-1]).text=='1000'
            s = stats(port)
            assert s['files']==0
    finally:
        if mounted: subprocess.run(['umount', str(tmp_path/'t')], check=True)
    print('a real full disk' if mounted else 'a limit on the length of files')

def test_shutdown_under_load(tmp_path):
    "What the app had begun is answered, whole; the rest is refused; the process ends within its grace time"
    with process(tmp_path, main) as (p, port):
        got, stop = [], threading.Event()
        def client(i):
            while not stop.is_set():
                try: r = ask(port, '/work', timeout=20)
                except ConnectionRefusedError: break
                except OSError as e: r = e
                got.append(r)
        ts = [threading.Thread(target=client, args=(i,)) for i in range(30)]
        for t in ts: t.start()
        others = [opened(port, request('/sse')) for _ in range(5)]
        sockets = [Ws(port) for _ in range(5)]
        time.sleep(.7)
        start = time.monotonic()
        p.send_signal(signal.SIGTERM)
        out, err = p.communicate(timeout=20)
        took = time.monotonic()-start
        stop.set()
        for t in ts: t.join(20)
        for s in (*others, *(w.sock for w in sockets)): s.close()
        begun, ended = map(int, re.search(r'DOWN (\d+) (\d+)', out).groups())
        whole = [r for r in got if isinstance(r, Answer) and r.status==200 and r.text=='worked']
        empty = [r for r in got if not (isinstance(r, Answer) and r.raw)]
        assert begun==ended==len(whole), (begun, ended, len(whole), got[-5:])
        assert len(whole)+len(empty)==len(got) and took < 12, (took, len(got), len(whole), len(empty))
        print(f'{begun} requests begun and answered, {len(empty)} connections closed before the app saw a request, over in {took:.1f} s')

def test_a_killed_worker(tmp_path):
    "loses its own requests; those of the other go on, and a new one comes"
    with process(tmp_path, main.replace('reload=False', 'procs=2, timeout_worker_healthcheck=30')) as (p, port):
        def stream():
            s = opened(port, request('/sse'))
            txt = b''
            while not (m := re.search(rb'data: (\d+)\n', txt)):
                if not (o := s.recv(1000)): raise EOFError(txt)
                txt += o
            return int(m[1]), s
        def both():
            with opened(port, request('/block')):  # one worker is busy, so that the other one accepts
                time.sleep(.05)
                streams.append(stream())
            return len({pid for pid,_ in streams})==2 and len(streams) > 9
        streams = []
        assert wait_for(both, 30)
        victim = streams[0][0]
        os.kill(victim, signal.SIGKILL)
        for pid,s in streams:
            s.settimeout(3)
            if pid==victim:
                with suppress(ConnectionResetError):
                    while s.recv(1000): pass
            else: assert [bool(s.recv(1000)) for _ in range(20)]==[True]*20
        def fresh(): 
            pid, s = stream()
            s.close()
            return pid not in {o for o,_ in streams}
        assert wait_for(fresh, 30)
        assert {ask(port, '/work').text for _ in range(20)}=={'worked'}
        for _,s in streams: s.close()
