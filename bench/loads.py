"A load test: uvicorn in a process of its own, and an asyncio client on the loopback"
import asyncio, subprocess, sys, time
from contextlib import contextmanager
from bench.worker import _free_port, _is_listening

@contextmanager
def server(who, kind):
    "A uvicorn with one worker; its process and port"
    port = _free_port()
    p = subprocess.Popen([sys.executable, '-m', 'bench.loads', who, kind, str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 30
        while not _is_listening(port):
            if p.poll() is not None or time.monotonic() > end: raise RuntimeError('the server did not start')
            time.sleep(.05)
        yield p,port
    finally:
        p.kill()
        p.wait()

def serve(who, kind, port):
    import uvicorn
    from bench import apps
    app = apps.app_of(who)
    if kind=='ws':
        @app.ws('/ws')
        async def ws(msg:str): return msg
    uvicorn.run(app, port=int(port), log_level='critical', access_log=False)

async def _one(port, path, times, end, most):
    r,w = await asyncio.open_connection('127.0.0.1', port)
    req = f'GET {path} HTTP/1.1\r\nhost: localhost\r\naccept: text/html\r\n\r\n'.encode()
    while time.perf_counter() < end and len(times) < most:
        t = time.perf_counter()
        w.write(req)
        head = await r.readuntil(b'\r\n\r\n')
        assert head.startswith(b'HTTP/1.1 200'), head
        n = int(head.lower().partition(b'content-length: ')[2].partition(b'\r')[0])
        await r.readexactly(n)
        times.append(time.perf_counter()-t)
    w.close()

async def _many(port, path, conns, secs, most):
    times,start = [],time.perf_counter()
    await asyncio.gather(*[_one(port, path, times, start+secs, most) for _ in range(conns)])
    return sorted(times),time.perf_counter()-start

def load(who, what, conns=32, secs=3, most=50_000, path='/page'):
    "Seconds for a request: by the clock, of the server's CPU, or the 99th percentile"
    with server(who, 'http') as (p,port):
        asyncio.run(_many(port, path, conns, secs/6, most))
        before = _cpu(p)
        times,took = asyncio.run(_many(port, path, conns, secs, most))
        return dict(value=dict(each=took/len(times), cpu=(_cpu(p)-before)/len(times), p99=times[int(len(times)*.99)])[what])

def _cpu(p):
    import psutil
    t = psutil.Process(p.pid).cpu_times()
    return t.user + t.system

async def _idle(port, n):
    "Open `n` websockets and keep them open"
    socks = []
    for _ in range(n):
        r,w = await asyncio.open_connection('127.0.0.1', port)
        w.write(b'GET /ws HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
        assert b' 101 ' in await r.readuntil(b'\r\n\r\n')
        socks.append((r, w))
    return socks

def websockets(who, n=500):
    "Bytes of memory that one idle websocket costs the server"
    import psutil
    with server(who, 'ws') as (p,port):
        async def run():
            first = await _idle(port, 20)
            before = psutil.Process(p.pid).memory_info().rss
            socks = await _idle(port, n)
            await asyncio.sleep(.3)
            return (psutil.Process(p.pid).memory_info().rss - before)/len(socks),first
        return dict(value=asyncio.run(run())[0])

if __name__=='__main__': serve(*sys.argv[1:])
