"Raw bytes to a server and back: what a client library would tidy arrives as it is"
import base64, json, os, socket, struct, subprocess, sys, time
from contextlib import contextmanager
from pathlib import Path

import psutil

from fasthtml_nb.notebook.server import ThreadServer

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}

class Answer:
    "Status, headers and body of an answer; `status` is `None` where the server hung up without one"
    def __init__(self, raw):
        self.raw = raw
        head, _, self.body = raw.partition(b'\r\n\r\n')
        lines = head.split(b'\r\n')
        self.status = int(lines[0].split()[1]) if lines[0].startswith(b'HTTP/') else None
        self.headers = [(k.strip().lower().decode('latin-1'), v.strip().decode('latin-1')) for k,_,v in (o.partition(b':') for o in lines[1:])]
        if self['transfer-encoding']=='chunked': self.body = dechunk(self.body)
        self.text = self.body.decode(errors='replace')
    def __getitem__(self, k): return next((v for n,v in self.headers if n==k), None)
    def __repr__(self): return f'{self.status} {self.text[:200]!r}'

def dechunk(b):
    res = b''
    while b:
        n, _, b = b.partition(b'\r\n')
        if not n or not (n := int(n, 16)): break
        res, b = res + b[:n], b[n+2:]
    return res

def read_all(s):
    "What comes until the server hangs up"
    parts = []
    try:
        while o := s.recv(65536): parts.append(o)
    except ConnectionResetError: pass
    return b''.join(parts)

def raw(port, data, timeout=10, last=False):
    "Send `data` as it is; the answer. `last`: and say that no more will come"
    with socket.create_connection(('127.0.0.1', port), timeout=timeout) as s:
        try: s.sendall(data)
        except (BrokenPipeError, ConnectionResetError): pass
        if last: s.shutdown(socket.SHUT_WR)
        return Answer(read_all(s))

def request(target='/', method='GET', headers=(), body=b'', host='127.0.0.1', length=True):
    "The bytes of a request, nothing of it checked"
    def b(o): return o if isinstance(o, bytes) else o.encode('utf-8', 'surrogateescape')
    hs = [('connection', 'close'), *([('host', host)] if host is not None else []), *(headers.items() if isinstance(headers, dict) else headers)]
    if length and (body or method in ('POST', 'PUT', 'PATCH')): hs.append(('content-length', str(len(body))))
    return b''.join([b(method), b' ', b(target), b' HTTP/1.1\r\n', *[b(k) + b': ' + b(v) + b'\r\n' for k,v in hs], b'\r\n', body])

def ask(port, *args, timeout=10, **kw): return raw(port, request(*args, **kw), timeout)

def form(**kw): return '&'.join(f'{k}={v}' for k,v in kw.items()).encode(), {'content-type': 'application/x-www-form-urlencoded'}

def multipart(*parts, boundary=b'XBX'):
    "Body and headers of a form; a part is name, value and, for files, a filename"
    res = b''
    for name,val,*fn in parts:
        fname = b'; filename="%b"' % fn[0].encode() if fn else b''
        res += b'--%b\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n' % (boundary, name.encode(), fname, val)
    return res + b'--%b--\r\n' % boundary, {'content-type': b'multipart/form-data; boundary=' + boundary}

class Ws:
    "A websocket client that sends what it is told"
    def __init__(self, port, path='/ws', headers=(), timeout=10):
        self.sock = socket.create_connection(('127.0.0.1', port), timeout=timeout)
        hs = {'host':f'127.0.0.1:{port}', 'upgrade':'websocket', 'connection':'Upgrade', 'sec-websocket-key':base64.b64encode(os.urandom(16)).decode(), 'sec-websocket-version':'13', **dict(headers)}
        self.sock.sendall(f'GET {path} HTTP/1.1\r\n'.encode() + b''.join(f'{k}: {v}\r\n'.encode() for k,v in hs.items()) + b'\r\n')
        head = b''
        while not head.endswith(b'\r\n\r\n') and (o := self.sock.recv(1)): head += o
        self.status = Answer(head).status if head else None

    def frame(self, op, data, fin=True):
        mask, n = os.urandom(4), len(data)
        size = struct.pack('!B', 0x80|n) if n < 126 else struct.pack('!BH', 0x80|126, n) if n < 65536 else struct.pack('!BQ', 0x80|127, n)
        key = (mask * (n//4+1))[:n]
        self.sock.sendall(bytes([op | (0x80 if fin else 0)]) + size + mask + (int.from_bytes(data, 'big') ^ int.from_bytes(key, 'big')).to_bytes(n, 'big'))
    def send(self, o): self.frame(1, o.encode() if isinstance(o, str) else json.dumps(o).encode())

    def _exactly(self, n):
        res = b''
        while len(res) < n:
            o = self.sock.recv(n-len(res))
            if not o: raise EOFError
            res += o
        return res
    def recv(self):
        "Opcode and data of the next frame; 8 and the code when the server closes"
        op, n = self._exactly(2)
        if n==126: n = struct.unpack('!H', self._exactly(2))[0]
        elif n==127: n = struct.unpack('!Q', self._exactly(8))[0]
        data = self._exactly(n)
        if op & 15 == 9:
            self.frame(10, data)
            return self.recv()
        return op & 15, (struct.unpack('!H', data[:2])[0] if op & 15 == 8 and data else data)
    def text(self):
        op, data = self.recv()
        assert op==1, (op, data)
        return data.decode()
    def close(self): self.sock.close()
    def __enter__(self): return self
    def __exit__(self, *args): self.close()

@contextmanager
def serving(app, server=ThreadServer, **kw):
    "The port of a server with `app` on loopback"
    s = server(app, **{'port':0, 'log_level':'critical', **kw})
    try: yield s.port
    finally: s.stop()
    assert not s.running

def wait_for(f, seconds=5):
    "Wait until `f()` is true; what it was in the end"
    end = time.monotonic() + seconds
    while not (res := f()) and time.monotonic() < end: time.sleep(.01)
    return res

def end(p):
    "Stop a process, and the workers that it has"
    if p.poll() is not None: return
    kids = psutil.Process(p.pid).children(recursive=True)
    p.terminate()
    psutil.wait_procs([psutil.Process(p.pid)] + kids, timeout=8)
    for o in (p, *kids):
        try: o.kill()
        except psutil.Error: pass

@contextmanager
def process(tmp_path, source, **kw):
    "A server of its own process, and its port"
    (tmp_path/'main.py').write_text(source)
    with socket.create_server(('127.0.0.1', 0)) as s: port = s.getsockname()[1]
    p = subprocess.Popen([sys.executable, 'main.py'], cwd=tmp_path, env={**env, 'PORT':str(port), **kw.pop('env', {})}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **kw)
    def up():
        try: socket.create_connection(('127.0.0.1', port), timeout=1).close()
        except OSError: return p.poll() is not None
        return True
    try:
        assert wait_for(up, 30) and p.poll() is None, p.communicate()
        yield p, port
    finally:
        end(p)
        p.communicate(timeout=20)
