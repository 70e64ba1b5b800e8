"Servers that a test starts, on loopback, each stopped by its own pid"
import os, re, shutil, signal, socket, subprocess, sys, threading, time
from contextlib import contextmanager
from glob import glob
from pathlib import Path

import httpx2, pytest

repo = Path(__file__).resolve().parents[1]

def free_port():
    with socket.create_server(('127.0.0.1', 0)) as s: return s.getsockname()[1]

def find(program):
    "Where `program` is, also one that only root has on its PATH"
    return shutil.which(program) or shutil.which(program, path='/usr/sbin:/sbin')

def need(program, package, places=''):
    "Where `program` is; without it the test is skipped, or fails in CI"
    if path := find(program) or max(glob(places + program), default=None): return path
    (pytest.fail if os.getenv('CI') else pytest.skip)(f'{program} is missing: apt-get install {package}')

def until(f, seconds=20, what=''):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if res := f(): return res
        time.sleep(.02)
    raise AssertionError(f'not within {seconds} seconds: {what or f}')

class Proc:
    "A process, its output as it comes, and its end"
    def __init__(self, *cmd, **kw):
        self.lines = []
        self.proc = subprocess.Popen([*map(str, cmd)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True, **kw)
        self.reader = threading.Thread(target=lambda: self.lines.extend(self.proc.stdout), daemon=True)
        self.reader.start()

    @property
    def text(self): return ''.join(self.lines)

    def stop(self, sig=signal.SIGTERM):
        if self.proc.poll() is None: self.proc.send_signal(sig)
        try: self.proc.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.proc.pid, signal.SIGKILL)  # with its workers: the session is its own
            self.proc.wait()
        self.reader.join(5)

class App(Proc):
    "uvicorn with some workers on an app in `folder`"
    def __init__(self, folder, workers=3, wait=True, port=None, **env):
        self.port,self.workers = port or free_port(),workers
        env = {**os.environ, 'PYTHONPATH':str(repo), 'PYTHONUNBUFFERED':'1', **env}
        super().__init__(sys.executable, '-m', 'uvicorn', 'main:app', '--port', self.port, '--workers', workers, '--timeout-graceful-shutdown', 3, cwd=folder, env=env)
        try: wait and self.wait()
        except BaseException:
            self.stop()
            raise

    def wait(self):
        until(lambda: (self.text.count('Application startup complete') >= self.workers and 'Uvicorn running on' in self.text) or self.proc.poll() is not None, 120, 'uvicorn')
        assert self.proc.poll() is None, self.text

    def url(self, path): return f'http://127.0.0.1:{self.port}{path}'
    @property
    def pids(self): return set(re.findall(r'Started server process \[(\d+)\]', self.text))

@contextmanager
def served(folder, n=1, **kw):
    apps = []
    try:
        for _ in range(n): apps.append(App(folder, **kw))
        yield apps
    finally:
        for o in apps: o.stop()

def ask(app, path, jar=None, method='GET', **kw):
    "Each time by a new connection, so that any worker may answer"
    with httpx2.Client(cookies=jar, follow_redirects=True, verify=False, timeout=30) as c:
        r = c.request(method, app.url(path), **kw)
        if jar is not None: jar.update(c.cookies)
        return r

def ends(folder, **kw):
    app = App(folder, wait=False, **kw)
    try:
        until(lambda: app.proc.poll() is not None, 60, 'uvicorn should have ended')
        app.reader.join(5)
        return app.proc.returncode, app.text
    finally: app.stop()
