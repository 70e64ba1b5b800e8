"""Send one hostile request, and measure how long other clients wait: `python -m bench.attacks`

For each row of `attacks`, a client requests a trivial page every 5 ms from a server in a process of its own, while another client sends
what the row says. A request that is late counts with the whole time until its response, so a server that is blocked for ten seconds shows
in two thousand requests, not in one. The table shows the response to the attack and its time, the 99th percentile of the other requests, and
the server's memory. The exit status is not zero if a limit is exceeded."""
import base64, json, os, socket, struct, subprocess, sys, tempfile, threading, time
from argparse import ArgumentParser
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import psutil

from bench.worker import _free_port, _is_listening

limits = dict(p99=.1, answer=1., grown=1)  # seconds, seconds, and how many times the `grown` of an attack
mb = 9*10**6  # a body that is just within the default of `max_body_size`

# --- The server

def make_app(kind):
    from datetime import date, datetime, time as Time, timedelta
    from decimal import Decimal
    from fractions import Fraction
    from pathlib import Path
    from typing import Any
    from uuid import UUID
    from starlette.datastructures import FormData, UploadFile
    from fasthtml_nb.common import P, FastHTML
    app = FastHTML(secret_key='bench', default_hdrs=False)
    @dataclass
    class Line: item:str; n:int=1
    @dataclass
    class Order: lines:list[Line]=field(default_factory=list); ids:set[int]=field(default_factory=set)
    @app.get('/ping')
    async def ping(): return 'pong'
    annos = dict(ints=list[int], int_set=set[int], int_sets=list[set[int]], frozen=frozenset[int], decimals=set[Decimal], uuids=set[UUID], complexes=set[complex], fractions=set[Fraction], floats=list[float], strs=list[str],
        dates=list[date], times=list[Time], datetimes=list[datetime], union=list[int|date|Decimal|str], fraction=Fraction, decimal=Decimal, bytearray=bytearray, bytes=bytes, range=range, tuple=tuple, delta=timedelta, complex=complex, number=int,
        float=float, when=datetime, file=Path, any=Any, upload=list[UploadFile], str=str)
    for name,anno in annos.items():
        async def f(v, name=name): return P(f'{v!r}'[:100])
        f.__annotations__ = dict(v=anno, name=str)
        app.route(f'/{name}', methods=['get','post'])(f)
    try: from pydantic import BaseModel
    except ImportError: BaseModel = object
    class Model(BaseModel): v:list[int]
    @app.post('/model')
    async def model(o:Model): return P('x')
    @app.post('/dict')
    async def dict_(d:dict): return P(len(d))
    @app.post('/order')
    async def order(o:Order): return P(len(o.lines))
    @app.post('/formdata')
    async def formdata(form:FormData): return P(len(form))
    @app.post('/body')
    async def body(body): return P(len(body))
    @app.post('/json')
    async def json_(req): return P(len(await req.json()))
    @app.post('/form')
    async def form_(req): return P(len(await req.form()))
    @app.get('/u/{a:path}.{b:path}.{c}')
    async def dotted(a:str, b:str, c:str): return P(c)
    @app.get('/{repo:path}/blob/{file:path}/edit')
    async def edit(repo:str, file:str): return P(file)
    @app.get('/{a:path}/x/{b:path}/y/{c:path}/z')
    async def three(a:str, b:str, c:str): return P(c)
    @app.get('/session')
    async def session(sess): return P(len(sess))
    @app.ws('/ws')
    async def ws(data): return P(len(data))
    @app.ws('/ws_ints')
    async def ws_ints(v:set[int]): return P(len(v))
    app.static_route_exts(static_path=os.getcwd())
    for i in range(40): app.get(f'/some/route/number/{i}/of/many/that/an/app/has')(lambda: 'x')
    return app

def serve(kind, port, http):
    import logging, uvicorn
    os.chdir(tempfile.mkdtemp())
    with open('file.txt', 'w') as f: f.write('x'*100_000)
    logging.disable(logging.CRITICAL)
    app = make_app(kind)
    if kind=='notebook':
        from fasthtml_nb.notebook import inspector
        from fasthtml_nb.notebook.server import AppRef
        sys.stderr = open(os.devnull, 'w')
        @app.get('/fails/{x}')
        async def fails(x:str): raise ValueError(x)
        app = inspector.Inspector(AppRef(app))
    uvicorn.run(app, port=int(port), log_level='critical', access_log=False, http=http)

@contextmanager
def server(kind='app', http='auto'):
    "A server with the attacked app; its process and port"
    port = _free_port()
    p = subprocess.Popen([sys.executable, '-m', 'bench.attacks', '--serve', kind, str(port), http], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 30
        while not _is_listening(port):
            if p.poll() is not None or time.monotonic() > end: raise RuntimeError('the server did not start')
            time.sleep(.02)
        for o in _ordinary: ask(port, o())
        yield p,port
    finally:
        p.kill()
        p.wait()

# --- The attacker

def _request(target, method='GET', headers=(), body=b''):
    def b(o): return o if isinstance(o, bytes) else o.encode()
    hs = [('host', '127.0.0.1'), ('connection', 'close'), *headers]
    if body or method=='POST': hs.append(('content-length', str(len(body))))
    return b(f'{method} ') + b(target) + b' HTTP/1.1\r\n' + b''.join(b(k) + b': ' + b(v) + b'\r\n' for k,v in hs) + b'\r\n' + body

def post(target, body, typ='application/json'): return _request(target, 'POST', [('content-type', typ)], body if isinstance(body, bytes) else body.encode())
def urlencoded(target, body): return post(target, body, 'application/x-www-form-urlencoded')
def multipart(target, body): return post(target, body, 'multipart/form-data; boundary=XBX')
def many(s, size): return s * (size//len(s))
def listed(items, key='v'): return json.dumps({key: list(items)})

def chunked(target, chunks): return _request(target, 'POST', [('content-type', 'application/json'), ('transfer-encoding', 'chunked')]).replace(b'content-length: 0\r\n', b'') + chunks + b'0\r\n\r\n'

def _send(s, data):
    try: s.sendall(data)
    except OSError: pass  # an answer came before all was sent

def ask(port, data, timeout=20):
    "The status of the response to the bytes `data`; `None` if there is none"
    with socket.create_connection(('127.0.0.1', port), timeout=timeout) as s:
        t = threading.Thread(target=_send, args=(s, data), daemon=True)
        t.start()
        head = b''
        try:
            while b'\r\n' not in head and (o := s.recv(65536)): head += o
        except TimeoutError: return 'none'
        except OSError: pass
        finally: s.close()
        t.join()
    return int(head.split()[1]) if head.startswith(b'HTTP/') else None

def message(port, data, path='/ws', timeout=20):
    "What happens to a websocket after a message is sent to it: 'answered' or 'closed'"
    with socket.create_connection(('127.0.0.1', port), timeout=timeout) as s:
        key = base64.b64encode(os.urandom(16)).decode()
        s.sendall(f'GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-key: {key}\r\nsec-websocket-version: 13\r\n\r\n'.encode())
        head = b''
        while not head.endswith(b'\r\n\r\n') and (o := s.recv(1)): head += o
        _send(s, b'\x81' + struct.pack('!BQ', 0x80|127, len(data)) + bytes(4) + data)
        _send(s, b'\x81' + struct.pack('!B', 0x80|11) + bytes(4) + b'{"v":["1"]}')
        try: got = s.recv(2)
        except TimeoutError: return 'none'
        except OSError: got = b''
        return 'answered' if got[:1]==b'\x81' else 'closed'

_ordinary = (  # what a server has seen before it is attacked: what it imports and starts at its first request is no answer to an attack
    lambda: _request('/ping'), lambda: post('/int_set', '{"v":[1]}'), lambda: post('/dates', '{"v":["1 jan 2024"]}'), lambda: urlencoded('/dict', 'v=%41'), lambda: multipart('/dict', _many_parts(2)),
    lambda: post('/dict', '{"v":"' + 'a'*1_000_000 + '"}'), lambda: urlencoded('/str', 'v=' + 'a'*1_000_000))

# --- The attacks

prime = 2**61 - 1  # numbers hash as their rest by it
hashes = 20_000
lots = dict(ints=lambda: listed(i*prime for i in range(hashes)), texts=lambda: listed(str(i*prime) for i in range(hashes)))

@dataclass
class Attack:
    name:str; make:object           # what is sent: a function that gives bytes
    kind:str='app'; times:int=1     # of server; how often it is sent
    way:object=ask                  # how it is sent
    grown:int=48*2**20              # bytes by which the server may have grown

    @property
    def want(self): return '4xx' if self.name in refused else 'any'  # an answer in time is what all must give

def _many_parts(n): return b''.join(b'--XBX\r\nContent-Disposition: form-data; name="a%d"\r\n\r\n1\r\n' % i for i in range(n)) + b'--XBX--\r\n'

attacks = [Attack(*o[:2], **(o[2] if len(o) > 2 else {})) for o in (
    # hashes that collide
    ('set[int] of numbers', lambda: post('/int_set', lots['ints']())),
    ('set[int] of texts', lambda: post('/int_set', lots['texts']())),
    ('set[int] of 9000 numbers', lambda: post('/int_set', listed(i*prime for i in range(9000)))),
    ('set[int] of 9 lists', lambda: post('/int_sets', listed([[i*prime for i in range(1000)]]*9))),
    ('frozenset[int]', lambda: post('/frozen', lots['texts']())),
    ('set[int] of a dataclass', lambda: post('/order', listed((i*prime for i in range(hashes)), 'ids'))),
    ('set[Decimal]', lambda: post('/decimals', lots['texts']())),
    ('set[UUID]', lambda: post('/uuids', listed(f'{i*prime:032x}' for i in range(hashes)))),
    ('set[complex]', lambda: post('/complexes', listed(f'{-1000003*i}+{i}j' for i in range(hashes)))),
    ('set[Fraction]', lambda: post('/fractions', lots['texts']())),
    ('set[int] by websocket', lambda: lots['texts']().encode(), dict(way=partial(message, path='/ws_ints'))),
    # many items
    ('800 KB of dates', lambda: post('/dates', listed(['1 jan 2024 10:00:00 CET']*30_000))),
    ('800 KB of datetimes', lambda: post('/datetimes', listed(['Thursday, 1 January 2024 10:00:00.123456 PM']*16_000))),
    ('800 KB of times', lambda: post('/times', listed(['10:00 am on 1 jan']*30_000))),
    ('9 MB of dates', lambda: post('/dates', listed(['99']*1_500_000))),
    ('9 MB for list[int]', lambda: post('/ints', '{"v":[' + many('1,', mb) + '1]}')),
    ('9 MB for list[str]', lambda: post('/strs', '{"v":[' + many('"",', mb) + '""]}')),
    ('9 MB of numbers with a point', lambda: post('/floats', '{"v":[' + many('1.5,', mb) + '1]}')),
    ('9 MB of a union', lambda: post('/union', '{"v":[' + many('"x",', mb) + '1]}')),
    ('9 MB of dataclasses', lambda: post('/order', '{"lines":[' + many('{"item":"x"},', mb) + '{"item":"x"}]}')),
    ('a form of 1000 dates', lambda: urlencoded('/dates', '&'.join(['v=1+1+1+1+1+1+1+1+1+1+1+1+1']*999))),
    ('a form of 999 unions', lambda: urlencoded('/union', '&'.join(['v=1+1+1+1+1+1+1+1+1+1+1+1+1']*999))),
    ('a dict of 9 MB for int', lambda: post('/number', '{"v":{"a":[' + many('1,', mb) + '1]}}')),
    ('a list of 9 MB for a dataclass', lambda: post('/order', '{"lines":[[' + many('1,', mb) + '1]]}')),
    ('9 MB of errors', lambda: post('/model', '{"v":[' + many('{},', mb) + '{}]}')),
    ('2000 numbers of 4300 digits', lambda: post('/ints', '{"v":[' + ','.join(['9'*4299]*2000) + ']}')),
    # bodies
    ('9 MB of [[[[]]]],', lambda: post('/dict', '{"v":[' + many('[[[[]]]],', mb) + '[]]}')),
    ('9 MB of [[[[]]]], not closed', lambda: post('/dict', '{"v":[' + many('[[[[]]]],', mb))),
    ('9 MB of {"":{}},', lambda: post('/json', '[' + many('{"":{}},', mb) + '1]')),
    ('9 MB of \\u0041', lambda: post('/dict', '{"v":"' + many('\\u0041', mb) + '"}')),
    ('9 MB of keys', lambda: post('/dict', '{' + ','.join(f'"{i:x}":1' for i in range(800_000)) + '}')),
    ('9 MB of JSON strings', lambda: post('/json', '[' + many('"a",', mb) + '1]')),
    ('9 MB of numbers in JSON', lambda: post('/json', '[' + many('1.5,', mb) + '1]')),
    ('a number of 9 MB of digits', lambda: post('/dict', '{"v":1.' + '1'*mb + '}')),
    ('9 MB of %41', lambda: urlencoded('/dict', 'v=' + many('%41', mb))),
    ('9 MB of %41 for req.form()', lambda: urlencoded('/form', 'v=' + many('%41', mb))),
    ('9 MB of +', lambda: urlencoded('/dict', 'v=' + many('+', mb))),
    ('9 MB of %C3%A9', lambda: urlencoded('/dict', 'v=' + many('%C3%A9', mb))),
    ('9 MB of &', lambda: urlencoded('/dict', many('&', mb))),
    ('9 MB of a text field', lambda: multipart('/dict', b'--XBX\r\nContent-Disposition: form-data; name="v"\r\n\r\n' + many(b'a', mb) + b'\r\n--XBX--\r\n')),
    ('200,000 parts', lambda: multipart('/dict', _many_parts(100_000))),
    ('1000 files', lambda: multipart('/upload', b''.join(b'--XBX\r\nContent-Disposition: form-data; name="v"; filename="a"\r\n\r\n1\r\n' for _ in range(999)) + b'--XBX--\r\n')),
    ('9 MB that begin a boundary', lambda: multipart('/dict', b'--XBX\r\nContent-Disposition: form-data; name="v"\r\n\r\n' + many(b'\r\n--XB', mb) + b'\r\n--XBX--\r\n')),
    ('a part with 9 MB of headers', lambda: multipart('/dict', b'--XBX\r\n' + many(b'a: b\r\n', mb) + b'\r\n\r\n--XBX--\r\n')),
    ('a part with a header of 9 MB', lambda: multipart('/dict', b'--XBX\r\nContent-Disposition: form-data; name="' + many(b'\\"', mb) + b'"\r\n\r\n1\r\n--XBX--\r\n')),
    ('a content type of 60 KB', lambda: post('/dict', 'x', 'multipart/form-data; a="' + '\\"'*30_000)),
    ('chunks of one byte', lambda: chunked('/dict', b'1\r\n \r\n'*300_000)),
    ('a chunk extension of 9 MB', lambda: chunked('/dict', b'2;' + many(b'a', mb) + b'\r\n{}\r\n')),
    # numbers that are larger than they look
    ('Fraction 1e9999999', lambda: _request('/fraction?v=1e9999999')),
    ('Fraction 1e-9999999', lambda: _request('/fraction?v=1e-9999999')),
    ('bytearray of 3000000000', lambda: post('/bytearray', '{"v":3000000000}')),
    ('bytes of 3000000000', lambda: post('/bytes', '{"v":3000000000}')),
    ('range of 10**18', lambda: post('/range', '{"v":1000000000000000000}')),
    ('tuple of 10**9', lambda: post('/tuple', '{"v":1000000000}')),
    ('Decimal NaN', lambda: _request('/decimal?v=NaN')),
    ('Decimal sNaN', lambda: _request('/decimal?v=sNaN')),
    ('set[Decimal] with sNaN', lambda: post('/decimals', '{"v":["sNaN"]}')),
    ('Decimal 1e999999999', lambda: _request('/decimal?v=1e999999999')),
    ('a datetime with an offset of a day', lambda: _request('/when?v=2024-01-01T00:00:00%2B24:00')),
    ('a datetime with an offset of years', lambda: _request('/when?v=2024-01-01T00:00:00%2B9999999')),
    ('int of 5000 digits', lambda: _request('/number?v=' + '9'*5000)),
    ('Decimal of a million digits', lambda: urlencoded('/decimal', 'v=' + '9'*1_000_000)),
    ('float of a million digits', lambda: urlencoded('/float', 'v=' + '9'*1_000_000)),
    ('complex of a million digits', lambda: urlencoded('/complex', 'v=' + '9'*1_000_000)),
    ('Fraction of a million digits', lambda: urlencoded('/fraction', 'v=' + '9'*1_000_000)),
    # addresses
    ('/u/{a:path}.{b:path}.{c}', lambda: _request('/u/' + '.a'*3000 + '/x')),
    ('/{repo:path}/blob/{file:path}/edit', lambda: _request('/' + '/blob/'*9333 + 'x')),
    ('three paths', lambda: _request('/' + '/x/y'*1900)),
    ('a path of 60 KB', lambda: _request('/' + 'a'*60_000)),
    ('a path of 30,000 segments', lambda: _request('/a'*30_000)),
    ('a static path', lambda: _request('/' + '.a'*3500 + '.')),
    ('a file name of 7 KB', lambda: _request('/' + 'a'*7000 + '.txt')),
    ('a file in 3500 folders', lambda: _request('/' + 'a/'*3500 + 'a.txt')),
    ('a query of 5 MB', lambda: _request('/number?v=' + many('%41', 5*10**6))),
    ('a query of 1000 fields', lambda: _request('/ints?' + '&'.join(['v=1']*1000))),
    # headers
    ('a cookie of 60 KB', lambda: _request('/session', headers=[('cookie', 'a;'*30_000)])),
    ('a cookie of 5 MB', lambda: _request('/session', headers=[('cookie', many('a=b;', 5*10**6))])),
    ('session cookies', lambda: _request('/session', headers=[('cookie', 'session_=a.b.c;'*4000)])),
    ('a session cookie of 5 MB', lambda: _request('/session', headers=[('cookie', 'session_=' + many('a.b', 5*10**6))])),
    ('a quoted cookie', lambda: _request('/str', headers=[('cookie', 'v="' + '\\101'*15_000 + '"')])),
    ('20,000 headers', lambda: _request('/str?v=1', headers=[(f'a{i}', 'b') for i in range(20_000)])),
    ('lists of origins and hosts', lambda: _request('/dict', 'POST', [('origin', ','.join(['http://z.example']*3000)), ('x-forwarded-host', 'a,'*14_000 + 'z.example')])),
    ('long lists of origins and hosts', lambda: _request('/dict', 'POST', [('origin', ','.join(f'http://z{i % 3}.example' for i in range(60_000))), ('x-forwarded-host', 'a,'*300_000 + 'z0.example,z1.example,z2.example')])),
    ('10,000 ranges', lambda: _request('/file.txt', headers=[('range', 'bytes=' + ','.join(f'{i*9}-{i*9}' for i in range(7_000)))])),
    ('ranges that overlap', lambda: _request('/file.txt', headers=[('range', 'bytes=' + ','.join(['0-']*20_000))])),
    ('a list of accepted types', lambda: _request('/str?v=1', headers=[('accept', 'a/b;q=0.1,'*6000)])),
    ('a range of 5000 digits', lambda: _request('/file.txt', headers=[('range', 'bytes=0-' + '9'*5000)])),
    ('If-Modified-Since of 60 KB', lambda: _request('/file.txt', headers=[('if-modified-since', '1 '*30_000)])),
    ('a long If-None-Match', lambda: _request('/file.txt', headers=[('if-none-match', '"a",'*15_000)])),
    ('forwarded addresses', lambda: _request('/str?v=1', headers=[('x-forwarded-for', '1.2.3.4,'*7000), ('x-forwarded-prefix', '/a'*2000)])),
    ('a host of 60 KB', lambda: _request('/str?v=1').replace(b'127.0.0.1', b'a.'*30_000)),
    # websockets
    ('9 MB of [[[[]]]], by websocket', lambda: ('{"v":[' + many('[[[[]]]],', mb) + '[]]}').encode(), dict(way=message)),
    ('9 MB of numbers by websocket', lambda: ('{"v":[' + many('1.5,', mb) + '1]}').encode(), dict(way=message)),
    # the notebook's server
    ('200 requests of 9 MB in the log', lambda: urlencoded('/str', 'v=' + many('a', mb)), dict(kind='notebook', times=200)),
    ('JSON of 9 MB in the log', lambda: post('/dict', '{"v":["' + many('a","', mb) + '"]}'), dict(kind='notebook', times=20, grown=192*2**20)),  # what one request takes for a moment; a hundred take no more
    ('10,000 failed addresses', None, dict(kind='notebook', times=10_000, grown=24*2**20)),
    ('a path that no route is near to', lambda: _request('/' + many('some/route/', 7000), headers=[('accept', 'text/html')]), dict(kind='notebook')),
    ('a query that fails', lambda: _request('/fails/' + 'x'*6000, headers=[('accept', 'text/html')]), dict(kind='notebook', times=50)),
)]

refused = set((   # what nobody sends who means well
    'set[int] of numbers', 'set[int] of texts', 'frozenset[int]', 'set[int] of a dataclass', '800 KB of dates', '9 MB of [[[[]]]],', '9 MB of %41', '9 MB of &', '200,000 parts', '/u/{a:path}.{b:path}.{c}',
    '/{repo:path}/blob/{file:path}/edit', 'three paths', 'Fraction 1e9999999', 'Fraction 1e-9999999', 'bytearray of 3000000000', 'Decimal NaN', 'Decimal sNaN', 'set[Decimal] with sNaN', 'int of 5000 digits',
    'a datetime with an offset of a day', 'a datetime with an offset of years'))
assert refused <= {a.name for a in attacks}

def _failing(port, times, timeout):
    "Request this many paths that fail, over one connection"
    pad,status = 'x'*2000,None
    with socket.create_connection(('127.0.0.1', port), timeout=timeout) as s:
        f = s.makefile('rb')
        for i in range(times):
            s.sendall(f'GET /fails/{i}{pad} HTTP/1.1\r\nhost: 127.0.0.1\r\nfhnb-follow: 1\r\n\r\n'.encode())
            status,n = int(f.readline().split()[1]),0
            while (line := f.readline()) not in (b'\r\n', b''):
                if line.lower().startswith(b'content-length:'): n = int(line.split(b':')[1])
            f.read(n)
    return status

# --- Everybody else

class Others:
    "Requests a trivial page on every tick, and notes how late the response is"
    def __init__(self, port, every=.005):
        self.port,self.every,self.late,self.due,self.stop = port,every,[],time.perf_counter(),threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
    def run(self):
        req,t = b'GET /ping HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n',time.perf_counter()
        try:
            with socket.create_connection(('127.0.0.1', self.port), timeout=60) as s:
                while not self.stop.is_set():
                    if (wait := t-time.perf_counter()) > 0: time.sleep(wait)
                    self.due = t
                    s.sendall(req)
                    got = b''
                    while not got.endswith(b'pong'):
                        got += (o := s.recv(4096))
                        if not o: return
                    self.late.append((t, time.perf_counter()-t))
                    t += self.every
        except OSError: pass
    def __enter__(self):
        self.thread.start()
        time.sleep(.1)
        return self
    def __exit__(self, *args):
        self.stop.set()
        self.thread.join(1)

    def waited(self, start, end):
        "The waiting times of the ticks between two times, sorted; for open requests until now"
        now,n = time.perf_counter(),max(0, int((end-self.due)/self.every)+1)
        missing = [now-self.due-i*self.every for i in range(n)] if not self.late or self.late[-1][0] < self.due else []
        return sorted([o for t,o in self.late if start-self.every <= t <= end] + missing) or [0.]

# --- The turn of an attack

@dataclass
class Result:
    name:str; status:object; secs:float; p99:float; worst:float; before:int; after:int; missed:list

def _memory(p): return psutil.Process(p.pid).memory_info().rss

def attack(a, p, port, timeout=20, bounds=limits, scale=1):
    "Send an attack to a server and measure it; returns a `Result`"
    times = max(1, int(a.times*scale))
    data = a.make() if a.make else None
    before = _memory(p)
    with Others(port) as others:
        secs,status,start = 0,None,time.perf_counter()
        for _ in range(times if data else 1):
            t = time.perf_counter()
            try: status = _failing(port, times, timeout) if data is None else a.way(port, data, timeout=timeout)
            except OSError as e: status = type(e).__name__
            secs = max(secs, (time.perf_counter()-t)/(1 if data else times))
            if status=='none' or time.perf_counter()-start > timeout: break
        end = time.perf_counter()
        deadline = end + timeout  # the ticks of this time are answered when the server is back
        while time.perf_counter() < deadline and others.thread.is_alive() and not (others.late and others.late[-1][0] > end): time.sleep(.005)
    time.sleep(.05)
    alive = p.poll() is None
    waited,after = others.waited(start, end),_memory(p) if alive else 0
    p99 = waited[min(len(waited)-1, int(len(waited)*.99))]
    ok = status in ('answered', 'closed') or (isinstance(status, int) and (status < 500 or a.name in _fails) and (a.want=='any' or 400 <= status < 500))
    missed = [k for k,bad in dict(status=not ok or not alive, answer=secs > bounds['answer'], p99=p99 > bounds['p99'], memory=after-before > a.grown*bounds['grown']).items() if bad]
    return Result(a.name, status if alive else 'the server is gone', secs, p99, waited[-1], before, after, missed)

_fails = {'10,000 failed addresses', 'a query that fails'}  # where a 500 is what was asked for

def run(names=(), http='auto', timeout=20, bounds=limits, scale=1, say=partial(print, flush=True)):
    "Send all attacks, or those whose name contains one of `names`; returns the results"
    todo,res = [a for a in attacks if not names or any(n in a.name for n in names)],[]
    say('| attack | answer | in | p99 of the others | worst | memory before | after | missed |\n' + '|---'*8 + '|')
    for kind in dict.fromkeys(a.kind for a in todo):
        left = [a for a in todo if a.kind==kind]
        while left:
            with server(kind, http) as (p,port):
                while left:
                    r = attack(left.pop(0), p, port, timeout, bounds, scale)
                    res.append(r)
                    say(f'| {r.name} | {r.status} | {r.secs:.2f} s | {r.p99*1000:.0f} ms | {r.worst*1000:.0f} ms | {r.before>>20} MB | {r.after>>20} MB | {" ".join(r.missed)} |')
                    if p.poll() is not None or r.missed or r.after > 400*2**20: break  # the next one has a fresh server
    return res

if __name__=='__main__':
    if sys.argv[1:2]==['--serve']: sys.exit(serve(*sys.argv[2:]))
    o = ArgumentParser('python -m bench.attacks')
    o.add_argument('names', nargs='*', help='parts of the names of attacks; default: all')
    o.add_argument('--http', default='auto', help="uvicorn's parser: auto, h11, httptools")
    o.add_argument('--timeout', type=float, default=20, help='seconds until an attack is stopped')
    o.add_argument('--scale', type=float, default=1, help='factor for the number of repetitions')
    o = o.parse_args()
    missed = [r for r in run(o.names, o.http, o.timeout, scale=o.scale) if r.missed]
    print(f'\n{len(missed)} of the attacks missed a limit' + ''.join(f'\n- {r.name}: {", ".join(r.missed)}' for r in missed))
    sys.exit(bool(missed))
