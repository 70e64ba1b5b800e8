"""The requests of `fuzzing` and worse ones on sockets, over both parsers of uvicorn: `python tests/fuzzing.py wire 20000`

Each complete request gets an answer and each connection its end, nothing is a 500 but what the handler raises, and the server does not grow.
`unanswered` lists where a connection may end without an answer, and why."""
import asyncio, random, re, socket, subprocess, sys, time
from collections import Counter
from contextlib import contextmanager
from urllib.parse import quote

import psutil

import fuzzing
from fuzzing import Asked, _b, request_of, text, tree
from wire import env, wait_for

unanswered = dict(  # kind of a job: why it may end without an answer, or with fewer answers than requests
    half='the request never came whole', mutated='what came may be a part of a request only', garbage='what is no request may be the beginning of one',
    whole='an answer that is out before the last part has come, with `connection: close`, may be lost when the system resets the connection: in one part it has to come',
    odd_handshake='with h11, uvicorn hands control characters to its websocket library, which takes none and does not answer',
    frames='a websocket is closed by a frame', pipeline='uvicorn ends the connection after a 500', handshake_half='the handshake never came whole')

# --- The server

def serve(port, http):
    import logging, uvicorn, fuzz_app
    logging.disable(logging.CRITICAL)
    with fuzzing.quiet(): apps = dict(anno=fuzz_app.anno_app(), sink=fuzz_app.sink_app(), toast=fuzz_app.toast_app())
    async def app(scope, receive, send):
        "The application that the path begins with"
        name,_,rest = scope.get('path', '/')[1:].partition('/')
        if scope['type']=='lifespan' or name not in apps: return await apps['anno'](scope, receive, send)
        scope = {**scope, 'path':f'/{rest}', 'raw_path':scope.get('raw_path', b'')[len(name)+1:]}
        await apps[name](scope, receive, send)
    uvicorn.run(app, port=int(port), http=http, log_level='critical', access_log=False, timeout_keep_alive=3)

@contextmanager
def server(http):
    with socket.create_server(('127.0.0.1', 0)) as s: port = s.getsockname()[1]
    p = subprocess.Popen([sys.executable, '-W', 'ignore', __file__, '--serve', str(port), http], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    def up():
        try: socket.create_connection(('127.0.0.1', port), timeout=1).close()
        except OSError: return p.poll() is not None
        return True
    try:
        assert wait_for(up, 60) and p.poll() is None, 'the server did not start'
        yield p,port
    finally:
        p.kill()
        p.wait()

# --- The bytes of a request

_names = ['x-a', 'X-B', 'accept', 'content-type', 'hx-target', 'hx-current-url', 'origin', 'sec-fetch-site', 'range', 'if-none-match', 'if-modified-since', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-prefix', 'cookie', 'authorization',
    'accept-encoding', 'te', 'trailer', 'date', 'via', 'forwarded', 'max-forwards', 'referer', 'user-agent', 'from', "!#$%&'*+-.^_`|~", 'x_y', '1', 'content-disposition', 'content-encoding', 'keep-alive', 'proxy-connection', 'priority', 'expect']
_methods = ['GET']*6 + ['POST']*6 + ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH']

def _value(r, m):
    "What a header may hold, obsolete bytes included"
    s = re.sub(rb'[\x00-\x08\x0a-\x1f\x7f]', b'', _b(text(r, m)) if r.random() < .8 else r.randbytes(r.randint(0, 60)))
    return s.strip()[:3000] or b'x'

def _chunks(r, body):
    "`body` in chunks, with extensions and trailers now and then"
    res = b''
    while body:
        n = min(len(body), r.choice((1, 2, 7, 100, 5000)))
        res += b'%x%b\r\n%b\r\n' % (n, b';a=b' if r.random() < .1 else b'', body[:n])
        body = body[n:]
    return res + b'0\r\n' + (b'x-trailer: 1\r\n' if r.random() < .1 else b'') + b'\r\n'

def bytes_of(r, o, close=True):
    "The request `o` as it goes over a socket"
    target = f'/{o.app}'.encode() + quote(_b(o.path), safe='/%').encode() + (b'?' + o.query if o.query else b'')
    target = re.sub(rb'[^!-~]|[#"<>^`{|}\\]', lambda c: b'%%%02X' % c[0][0], target)
    if r.random() < .02: target = b'http://x.example' + target
    method = o.method if r.random() < .95 else r.choice(_methods)
    hs = [(k, re.sub(rb'[\x00-\x08\x0a-\x1f\x7f]', b'', v).strip()) for k,v in o.headers if k!=b'content-length']
    if r.random() < .3: hs += [(r.choice(_names).encode(), _value(r, o.marker)) for _ in range(r.randint(1, 4))]
    hs = [(k, b'100-continue' if k==b'expect' else v) for k,v in hs]
    r.shuffle(hs)
    body = o.body
    if body and r.random() < .25 and len(body) < 20_000: hs,body = hs + [(b'transfer-encoding', b'chunked')],_chunks(r, body)
    elif body or method in ('POST', 'PUT', 'PATCH'): hs.append((b'content-length', b'%d' % len(body)))
    if close: hs.append((b'connection', b'close'))
    return method, b'%b %b HTTP/1.1\r\nhost: x.example\r\n%b\r\n%b' % (method.encode(), target, b''.join(k + b': ' + v + b'\r\n' for k,v in hs), body)

# --- The jobs: bytes to send, how many answers they have, and whether more comes afterwards

class Job:
    def __init__(self, kind, parts, answers, asked='', methods=(), end=False): self.kind,self.parts,self.answers,self.asked,self.methods,self.end = kind,parts,answers,asked,methods,end

def _http(seed, i, k=0):
    "A request that is no websocket"
    while (o := request_of(f'{seed}w{k}', i)).method=='WS': k += 100
    return o

def _mutated(r, b):
    b = bytearray(b)
    for _ in range(r.randint(1, 4)):
        at = r.randint(0, min(len(b), 300))
        b[at:at+r.choice((0, 1, 1, 5))] = r.choice((b'', b'\r\n', b'\0', b' ', b':', b'\xff', b'\n', r.randbytes(3), b'transfer-encoding: chunked\r\n', b'content-length: 5\r\n', b'a'*9000))
    return bytes(b)

_garbage = [b'', b'\r\n', b'\0'*50, b'GET\r\n\r\n', b'GET / HTTP/9.9\r\n\r\n', b'GET / HTTP/1.0\r\n\r\n', b'\x16\x03\x01\x02\x00\x01\x00', b'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', b'GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n', b'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n', b'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    b'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', b'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: gzip\r\n\r\n', b'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999999999999\r\n\r\n', b'GET / HTTP/1.1\r\nhost : a\r\n\r\n', b'GET / HTTP/1.1\r\n host: a\r\n\r\n', b'GET  / HTTP/1.1\r\nhost: a\r\n\r\n', b'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n', b'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', b'GET /\xff HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', b'GET http://[ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n']

def _handshake(r, m, path='/anno/ws/any', **kw):
    hs = {'host':'x.example', 'upgrade':'websocket', 'connection':'Upgrade', 'sec-websocket-key':'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version':'13', **kw}
    return f'GET {path} HTTP/1.1\r\n'.encode() + b''.join(k.encode() + b': ' + _b(v) + b'\r\n' for k,v in hs.items() if v is not None) + b'\r\n'

_odd_shakes = [{'sec-websocket-key': None}, {'sec-websocket-key': 'x'}, {'sec-websocket-key': 'ü'}, {'sec-websocket-version': '99'}, {'sec-websocket-version': None}, {'upgrade': 'h2c'}, {'upgrade': 'websocket, x'}, {'connection': 'keep-alive, Upgrade'}, {'sec-websocket-protocol': 'a, b,,'}, {'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits=99'}, {'sec-websocket-extensions': ';;;'},
    {'origin': 'http://evil.example'}, {'origin': '[x'}, {'x-a': b'\xff\xfe'}]

def _frame(r, m):
    "A frame of a client; now and then none that there is"
    data = r.randbytes(r.randint(0, 140)) if r.random() < .4 else fuzzing._messages(r, m, tree(r, m))[0]
    data = _b(data)[:60_000]
    op,mask = r.choice((1, 1, 1, 2, 8, 9, 10, 0, 3, 15)),r.randbytes(4)
    n = len(data)
    size = bytes([0x80|n]) if n < 126 else bytes([0x80|126]) + n.to_bytes(2, 'big')
    body = bytes(c ^ mask[i % 4] for i,c in enumerate(data))
    return bytes([op | (0x80 if r.random() < .9 else 0)]) + size + mask + body if r.random() < .93 else r.randbytes(r.randint(1, 60))

def job_of(seed, i):
    "The job number `i` of a seed"
    r = random.Random(f'wire{seed}:{i}')
    m = f'zq{r.getrandbits(32):08x}'
    x = r.random()
    if x < .45:
        o = _http(seed, i)
        method,b = bytes_of(r, o)
        return Job('whole', _in_parts(r, b), 1, o, [method])
    if x < .57:
        found = [_http(seed, i, k) for k in range(r.randint(2, 5))]
        made = [bytes_of(r, o, k==len(found)-1) for k,o in enumerate(found)]
        return Job('pipeline', _in_parts(r, b''.join(b for _,b in made)), len(made), found, [o for o,_ in made])
    if x < .63:
        _,b = bytes_of(r, o := _http(seed, i))
        return Job('half', [b[:r.randint(1, max(1, len(b)-1))]], 0, o, end=True)
    if x < .78:
        _,b = bytes_of(r, o := _http(seed, i))
        return Job('mutated', [_mutated(r, b)], 0, o, end=True)
    if x < .85: return Job('garbage', [r.choice(_garbage) if r.random() < .7 else r.randbytes(r.randint(1, 400))], 0, end=True)
    if x < .9:
        shake = r.choice(_odd_shakes)
        if r.random() < .1: return Job('odd_handshake', [_handshake(r, m, cookie='session_=x; \x01')], 0, end=True)
        return Job('handshake', [_handshake(r, m, **shake)], 1, shake, ['WS'])
    if x < .91: return Job('handshake_half', [_handshake(r, m)[:r.randint(1, 100)]], 0, end=True)
    path = r.choice(['/anno/ws/' + r.choice(list(fuzzing.apps.annotations)), '/sink/ws/' + r.choice(('data', 'any', 'alone', 'body', 'json'))])
    return Job('frames', [_handshake(r, m, path), b''.join(_frame(r, m) for _ in range(r.randint(1, 5)))], 0, path, ['WS'], end=True)

def _in_parts(r, b):
    "In pieces, as a network may bring them"
    if r.random() < .8: return [b]
    at = sorted(r.randint(0, len(b)) for _ in range(r.randint(1, 3)))
    return [b[i:j] for i,j in zip([0, *at], [*at, len(b)])]

# --- Asking

def answers(raw, methods):
    "The statuses of the answers in `raw`, and whether the last is whole"
    res,methods = [],list(methods)
    while raw.startswith(b'HTTP/1.1 '):
        head,sep,rest = raw.partition(b'\r\n\r\n')
        if not sep: return res,False
        status = int(head.split(b' ', 2)[1])
        if status==100:
            raw = rest
            continue
        method = methods[len(res)] if len(res) < len(methods) else 'GET'
        res.append(status)
        if status==101: return res,True
        hs = head.lower()
        if method=='HEAD' or status in (204, 304): n = 0
        elif b'\r\ntransfer-encoding: chunked' in hs:
            n,rest = 0,_after_chunks(rest)
            if rest is None: return res,False
        else: n = int(m[1]) if (m := re.search(rb'\r\ncontent-length: (\d+)', hs)) else len(rest)
        if len(rest) < n: return res,False
        raw = rest[n:]
    return res,not raw

def _after_chunks(b):
    while True:
        n,sep,b = b.partition(b'\r\n')
        if not sep or not re.fullmatch(b'[0-9a-fA-F]+', n): return None
        n = int(n, 16)
        if len(b) < n+2: return None
        b = b[n+2:]
        if n==0: return b

async def _read(reader, job, raw, limit):
    "What comes until the connection ends, or the answer to a handshake is there"
    end = time.monotonic() + limit
    while job.kind!='handshake' or not (raw and all(answers(bytes(raw), job.methods))):
        got = await asyncio.wait_for(reader.read(65536), max(.01, end-time.monotonic()))
        if not got: return
        raw += got

async def do(port, job, limit=15):
    "Send a job; what is wrong with what came back, if anything"
    reader,writer = await asyncio.open_connection('127.0.0.1', port)
    raw,hung = bytearray(),False
    try:
        try:
            for k,part in enumerate(job.parts):
                writer.write(part)
                await writer.drain()
                if len(job.parts) > 1:
                    if job.kind=='frames' and k==0: raw += await asyncio.wait_for(reader.readuntil(b'\r\n\r\n'), limit)
                    else: await asyncio.sleep(0)
            if job.end and writer.can_write_eof(): writer.write_eof()
            await _read(reader, job, raw, limit)
        except (ConnectionError, asyncio.IncompleteReadError): pass
        except TimeoutError: hung = True
    finally:
        writer.close()
    if hung: return 'hangs'
    raw = bytes(raw)
    got,whole = answers(raw, job.methods) if job.kind!='frames' else ([int(raw[9:12])] if raw.startswith(b'HTTP') else [], True)
    if job.answers and not got and len(job.parts) > 1 and job.kind=='whole': return await do(port, Job('whole', [b''.join(job.parts)], job.answers, job.asked, job.methods, job.end), limit)
    if job.answers and len(got) < job.answers and 500 not in got: return f'{len(got)} answers to {job.answers} requests' if job.answers > 1 else 'no answer'
    if job.answers and not whole: return 'an answer that ends early'
    if job.answers and len(got) > job.answers: return 'more answers than requests'
    asked = job.asked if isinstance(job.asked, list) else [job.asked]
    for status,o in zip(got, asked):
        if status >= 500 and not (isinstance(o, Asked) and (o.path.endswith('/shown') or o.path=='/mine' or (o.strict and o.strict[0] in fuzzing.apps.late))) and status!=501: return f'status {status}'

async def _jobs(port, seed, start, n, found, kinds, at_once=16):
    todo = iter(range(start, start+n))
    async def worker():
        for i in todo:
            job = job_of(seed, i)
            kinds[job.kind] += 1
            try: wrong = await do(port, job)
            except OSError as e: wrong = f'no connection: {type(e).__name__}'
            if wrong: found.append((f'{job.kind}: {wrong}', i, repr(job.asked)))
    await asyncio.gather(*[worker() for _ in range(at_once)])
    if (got := await do(port, Job('whole', [b'GET /anno/plain HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'], 1, '', ['GET']))): found.append((f'the plain request afterwards: {got}', 0, ''))

def run(n, seed='1', parsers=('h11', 'httptools'), say=print, only=None):
    "`n` jobs, shared by the parsers; the faults found, each with the parser, its kind, the number of the job and what was asked"
    res = []
    for http in parsers:
        with fuzzing.quiet(), server(http) as (p,port), asyncio.Runner() as runner:
            found,kinds,t,proc = [],Counter(),time.monotonic(),psutil.Process(p.pid)
            if only is not None:
                say(http, job_of(seed, only).parts, runner.run(do(port, job_of(seed, only))))
                continue
            sizes = []
            def part(start, k):
                runner.run(_jobs(port, seed, start, k, found, kinds))
                sizes.append(proc.memory_info().rss)
            k = n//len(parsers)
            warm = min(k//4, 3000)
            for a,b in ((0, warm), (warm, (k+warm)//2), ((k+warm)//2, k)): part(a, b-a)
            grown = sizes[2]-sizes[1]
            say(f'{http}: {k} connections in {time.monotonic()-t:.0f} s ({", ".join(f"{o} {c}" for o,c in kinds.most_common())}); the server has {sizes[2]/2**20:.0f} MB, {grown/2**20:.1f} MB of them from the second half')
            if grown > max(20*2**20, sizes[1]//5): found.append((f'memory grows by {grown>>20} MB', 0, ''))
            res += [(http, *o) for o in found]
    for key,c in Counter((h, re.sub(r'\d+ answers to', 'fewer answers than', w)) for h,w,_,_ in res).most_common():
        same = [(i, o) for h,w,i,o in res if (h, re.sub(r'\d+ answers to', 'fewer answers than', w))==key]
        paths = Counter(p for _,o in same for p in re.findall(r"'(/[^']*)'", o)[:1])
        where = ', '.join(f'{p.split("/")[-1] if p.count("/")==3 else p} {k}' for p,k in paths.most_common(9))
        say(f'{c:6} {key[0]} {key[1]} ({where})\n       --only {same[0][0]}: {min((o for _,o in same), key=len)[:300]}')
    say(f'{len(res)} faults')
    return res

if __name__=='__main__' and sys.argv[1:2]==['--serve']: serve(*sys.argv[2:])
