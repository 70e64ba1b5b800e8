"""One request, bounded work: while one of these is sent, others are answered, and its sender gets a 4xx soon.

The limits of time are loose, for slow machines; before they were limits, most of these took from two seconds to for ever."""
import json, socket, threading, time

import pytest
from wire import Answer, Ws, process, raw, read_all, request

source = '''
import os, uvicorn
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from fasthtml_nb.common import *

app = FastHTML(secret_key='s')
@app.get
async def ping(): return 'pong'
@dataclass
class Line: item:str=''; n:int=0; when:date=None
kinds = dict(set=set[int], fracs=frozenset[Fraction], dates=list[date], ints=list[int], lists=list[list[datetime]], lines=list[Line], s=str, frac=Fraction, dec=Decimal, ba=bytearray, when=datetime, path=Path, any=int|float|Decimal|date)
for name,anno in kinds.items():
    async def f(x): return f'{x!r}'[:99], f'{x}'[:99], f'{x == x}'
    f.__annotations__['x'] = anno
    app.route(f'/{name}', methods=['get', 'post'])(f)
@app.post
async def data(data): return len(data)
@app.post
async def js(req): return len(await req.json())
@app.post
async def form(req): return len(await req.form())
@app.get('/u/{a:path}.{b:path}.{c}')
async def dots(a:str, b:str, c:str): return 'dots'
@app.get('/{repo:path}/blob/{file:path}/edit')
async def edit(repo:str, file:str): return 'edit'
@app.ws('/ws')
async def ws(x:list[int]): return f'{sum(x)}'
uvicorn.run(app, port=int(os.environ['PORT']), log_level='critical')
'''

@pytest.fixture(scope='module')
def port(tmp_path_factory):
    with process(tmp_path_factory.mktemp('bounded'), source) as (_, port): yield port

P = 2**61 - 1  # the hash of a number is its remainder
def jsn(x): return {'content-type':'application/json'}, x if isinstance(x, bytes) else json.dumps(dict(x=x)).encode()
def urlencoded(b): return {'content-type':'application/x-www-form-urlencoded'}, b
def multi(b): return {'content-type':'multipart/form-data; boundary=B'}, b
n9 = 9_000_000

posted = {
    'numbers that collide': ('/set', jsn([i*P for i in range(20_000)]), 413),
    'texts of numbers that collide': ('/set', jsn([str(i*P) for i in range(20_000)]), 413),
    'fractions that collide': ('/fracs', jsn([str(i*P) for i in range(5000)]), 413),
    'dates': ('/dates', jsn(['2 jan 2024']*57_000), 413),
    'dates, fewer': ('/dates', jsn(['2 jan 2024']*5000), 413),
    'dates in lists': ('/lists', jsn([['2 jan 2024']*100]*100), 413),
    'dates in objects': ('/lines', jsn([dict(when='2 jan 2024')]*5000), 413),
    'lists': ('/data', jsn(b'{"x":[' + b'[[[[]]]],'*1_000_000 + b'1]}'), 413),
    'lists, read by the handler': ('/js', jsn(b'[' + b'[[[[]]]],'*1_000_000 + b'1]'), 413),
    'objects': ('/data', jsn(b'{"x":[' + b'{"a":{}},'*1_000_000 + b'1]}'), 413),
    'empty texts': ('/js', jsn(b'[' + b'"",'*3_000_000 + b'1]'), 413),
    'numbers': ('/ints', jsn(b'{"x":[' + b'1,'*4_500_000 + b'1]}'), 413),
    'many for a list': ('/ints', jsn([1]*21_000), 413),
    'brackets': ('/js', jsn(b'['*n9), 413),
    'escapes': ('/s', urlencoded(b'x=' + b'%41'*3_000_000), 413),
    'escapes, read by the handler': ('/form', urlencoded(b'x=' + b'%41'*3_000_000), 413),
    'ampersands': ('/s', urlencoded(b'&'*n9), 400),
    'fields': ('/s', urlencoded(b'x=1&'*2_250_000), 400),
    'digits': ('/any', urlencoded(b'x=' + b'1'*n9), 404),
    'slashes': ('/path', urlencoded(b'x=' + b'/a'*4_500_000), 413),
    'exponent of a fraction': ('/frac', urlencoded(b'x=1e9999999'), 404),
    'exponent of a decimal': ('/dec', urlencoded(b'x=1e999999999'), 404),
    'NaN': ('/dec', urlencoded(b'x=NaN'), 404), 'sNaN': ('/dec', urlencoded(b'x=sNaN'), 404),
    'size as a number': ('/ba', jsn(3_000_000_000), 404),
    'offset of days': ('/when', urlencoded(b'x=2024-01-02T00:00%2B99:99'), 404),
    'parts': ('/form', multi(b'--B\r\ncontent-disposition:form-data;name=a\r\n\r\n\r\n'*180_000), 400),
    'headers of a part': ('/form', multi(b'--B\r\n' + b'a:b\r\n'*1_800_000), 400),
    'semicolons in a part': ('/form', multi(b'--B\r\ncontent-disposition:form-data;name="' + b';'*n9), 400),
    'semicolons in the content type': ('/form', ({'content-type':'multipart/form-data; boundary="' + ';'*60_000}, b'x'), 400),
}
got = {
    'dots': ('/u/' + '.a'*3000 + '/a', {}, 404),
    'dots and a redirect': ('/u/' + '.a'*3000 + '/', {}, 307),
    'long path': ('/' + '/blob/a'*8000, {}, 414),
    'path of the allowed length': ('/' + '/blob/a'*1150, {}, 404),
    'slashes': ('/' + '/blob/'*1300 + 'edit/edi', {}, 404),
    'dates in a query': ('/dates?' + 'x=2+jan+2024&'*999, {}, 413),
    'cookies': ('/s', {'cookie': 'session_=1' + ';'*1_000_000}, 431),
}

class Beside:
    "Another client's requests, and how long the slowest took"
    def __init__(self, port): self.port,self.done,self.slowest,self.thread = port,threading.Event(),0,threading.Thread(target=self.run)
    def run(self):
        with socket.create_connection(('127.0.0.1', self.port), timeout=60) as s:
            while not self.done.is_set():
                began, res = time.perf_counter(), b''
                s.sendall(b'GET /ping HTTP/1.1\r\nhost: x\r\n\r\n')
                while b'pong' not in res: res += s.recv(4096)
                self.slowest = max(self.slowest, time.perf_counter() - began)
                time.sleep(.002)
    def __enter__(self):
        self.thread.start()
        return self
    def __exit__(self, *args):
        self.done.set()
        self.thread.join()

def send(port, data):
    "The answer to `data`, which the server may refuse before it has read all"
    with socket.create_connection(('127.0.0.1', port), timeout=30) as s:
        res = []
        reader = threading.Thread(target=lambda: res.append(read_all(s)))
        reader.start()
        try: s.sendall(data)
        except OSError: pass
        reader.join()
    return Answer(res[0])

def bounded(port, data, status):
    with Beside(port) as beside:
        began = time.perf_counter()
        r = send(port, data)
        took = time.perf_counter() - began
    assert r.status==status, r
    assert took < 5 and beside.slowest < 1.5, (took, beside.slowest)

@pytest.mark.parametrize('name', posted)
def test_bodies(port, name):
    path, (headers, body), status = posted[name]
    bounded(port, request(path, 'POST', headers, body), status)

@pytest.mark.parametrize('name', got)
def test_addresses(port, name):
    path, headers, status = got[name]
    bounded(port, request(path, headers=headers), status)

def test_what_is_long_and_allowed(port):
    "is read, and others are answered meanwhile"
    for path,(headers, body) in (('/js', jsn(b'{"x":[' + b'[[[[]]]],'*9900 + b'1]}')), ('/ints', jsn([1]*20_000)), ('/dates', jsn(['2024-01-02']*20_000)), ('/lines', jsn([dict(n='1')]*16_000)), ('/s', jsn(',[{"'*1_000_000)), ('/s', jsn('\\'*2_000_000)),
                                 ('/s', urlencoded(b'x=' + b'%E4%BD%A0'*300_000)), ('/s', urlencoded(b'x=' + b'a+'*4_000_000)), ('/js', jsn(b'[' + (b'9'*1000+b',')*2000 + b'1]')), ('/set', jsn([*range(20_000)]))):
        bounded(port, request(path, 'POST', headers, body), 200)

def test_websockets(port):
    with Beside(port) as beside, Ws(port, timeout=30) as ws:
        ws.send('{"x":[' + '1,'*19_000 + '1]}')
        assert ws.text()=='19001'
        ws.send('{"x":[' + '[[[[]]]],'*1_000_000 + '1]}')
        assert ws.recv()==(8, 1009)
    assert beside.slowest < 1.5
    assert raw(port, request('/ping')).text=='pong'
