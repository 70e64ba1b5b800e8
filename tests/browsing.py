"JupyterLab in Chromium for tests: CDN files from npm, a lab process of its own, a notebook driver"
import json, mimetypes, os, re, secrets, shutil, socket, subprocess, sys, tarfile, time
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote
from urllib.request import Request, urlopen

import psutil, pytest

repo = Path(__file__).resolve().parents[1]
size = dict(width=1400, height=900)

# Chromium

browser_args = ('--no-sandbox --disable-gpu --disable-background-networking --disable-component-update '
                '--disable-sync --no-first-run --disable-quic').split()

browsers = 'chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'  # without windows, a page costs a quarter of the processor time

def chromium_path():
    "Path of the system's Chromium or Chrome, or `None`"
    return next(filter(None, map(shutil.which, browsers)), None)

def missing():
    "What browser tests need and this machine lacks"
    found = dict(chromium=chromium_path(), npm=shutil.which('npm'), playwright=find_spec('playwright'), jupyterlab=find_spec('jupyterlab'))
    return [k for k,v in found.items() if not v]

def require():
    "Skip the test, or fail it in CI, if something is missing"
    stop = pytest.fail if os.environ.get('CI')=='true' else pytest.skip
    if lacks := missing(): stop(f'browser tests need {", ".join(lacks)}')

@contextmanager
def launch(*args):
    "A headless browser, with more `args`; asyncio's `run` cannot be used in this thread until it is closed"
    from playwright.sync_api import sync_playwright
    with sync_playwright() as pw:
        browser = pw.chromium.launch(executable_path=chromium_path(), args=[*browser_args, *args])
        try: yield browser
        finally: browser.close()

@contextmanager
def new_profile(chromium):
    "A fresh browser profile with CDN files from npm; what it asked from elsewhere is in its list `outside`"
    with chromium.new_context(viewport=size, service_workers='block') as ctx:
        ctx.outside = serve_cdn(ctx)
        yield ctx

def no_requests(ctx):
    "Fail if the profile asked for something from outside this machine since the last time"
    outside = ctx.outside[:]
    ctx.outside.clear()
    assert not outside, f'asked for from outside this machine: {outside}'

# Files of a CDN

npm_cache = Path(os.environ.get('XDG_CACHE_HOME') or Path.home()/'.cache')/'fasthtml_nb'/'npm'
outside_url = re.compile(r'^(https?|wss?)://(?!([\w-]+\.)*localhost[:/]|127\.[\d.]+[:/]|\[::1\][:/])')
cdn_url = re.compile(r'https://(?:cdn\.jsdelivr\.net/npm|unpkg\.com)/'
                     r'(?P<name>(?:@[^/@]+/)?[^/@]+)@(?P<version>\d+\.\d+\.\d+[^/]*)/(?P<path>[^?#]+)')

def npm_pack(name, version, folder):
    "Fetch a package with npm and unpack it in `folder`; return where its files are"
    cmd = ['npm', 'pack', f'{name}@{version}', '--ignore-scripts', '--fetch-retries=3', f'--pack-destination={folder}']
    res = subprocess.run(cmd, cwd=folder, capture_output=True, text=True, timeout=120)
    if res.returncode: raise LookupError(f'`{" ".join(cmd[:3])}` failed: {res.stderr[-500:]}')
    with tarfile.open(next(folder.glob('*.tgz'))) as tar: tar.extractall(folder/'files', filter='data')
    return next((folder/'files').iterdir())

def npm_package(name, version):
    "Cached folder of a package; of two processes that fetch it at once, the first to rename wins"
    dest = npm_cache/f'{name}@{version}'
    if dest.exists(): return dest
    dest.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=dest.parent, prefix='.') as tmp:
        files = npm_pack(name, version, Path(tmp))
        try: files.rename(dest)
        except OSError:
            if not dest.exists(): raise
    return dest

def npm_install(name, version):
    "Cached `node_modules` with a package and what it requires"
    dest = npm_cache/f'{name}@{version}-installed'
    if not dest.exists():
        dest.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=dest.parent, prefix='.') as tmp:
            cmd = ['npm', 'install', '--prefix', tmp, '--ignore-scripts', '--no-audit', '--no-fund', f'{name}@{version}']
            subprocess.run(cmd, check=True, capture_output=True, timeout=300)
            with suppress(OSError): os.rename(tmp, dest)  # another process was first
            os.makedirs(tmp, exist_ok=True)
    return dest/'node_modules'

def npm_file(name, version, path):
    "Bytes of the file `path` of an npm package"
    file = npm_package(name, version)/path
    if not file.is_file(): raise LookupError(f'npm package {name}@{version} has no file {path}')
    return file.read_bytes()

def serve_cdn(page):
    "Answer pinned CDN urls in `page` (or context) from npm, abort all else that leaves this machine; list that, as it comes"
    outside = []
    def answer(route):
        try: res = cdn_response(route.request.url)
        except (LookupError, OSError, subprocess.SubprocessError) as e:
            outside.append(f'{route.request.url} {e}'.strip())
            return route.abort()
        route.fulfill(**res)
    def refuse(ws):
        outside.append(ws.url)
        ws.close()
    page.route(outside_url, answer)
    page.route_web_socket(outside_url, refuse)
    return outside

def block(page):
    "Abort all that would leave this machine in `page` (or context), CDN or not; list that, as it comes"
    outside = []
    def refuse(url, stop):
        outside.append(url)
        stop()
    page.route(outside_url, lambda route: refuse(route.request.url, route.abort))
    page.route_web_socket(outside_url, lambda ws: refuse(ws.url, ws.close))
    return outside

def cdn_response(url):
    "What `Route.fulfill` needs for `url`; a `LookupError` if it is not a CDN's, names no exact version, or has no file"
    m = cdn_url.match(url)
    if not m: raise LookupError
    mime = mimetypes.guess_type(m['path'])[0] or 'application/octet-stream'
    return dict(body=npm_file(**m.groupdict()), content_type=mime, headers={'access-control-allow-origin': '*'})

# Waiting

def wait_for(cond, what, timeout, detail=str):
    "Call `cond` until it returns something true; at the deadline fail with `what` and `detail()`"
    end = time.monotonic()+timeout
    while not (res := cond()):
        if time.monotonic()>end: raise AssertionError(f'waited {timeout} s for {what}\n{detail()}')
        time.sleep(.05)
    return res

# The lab

lab_args = ('--no-browser --allow-root --expose-app-in-browser --ServerApp.use_redirect_file=False '
            '--LabApp.extension_manager=readonly --ServerApp.shutdown_no_activity_timeout=1800 '
            '--MappingKernelManager.cull_idle_timeout=1800').split()  # the timeouts end what a killed test run leaves
lab_settings = {'@jupyterlab/apputils-extension:notification': dict(fetchNews='false', checkForUpdates=False),
                '@jupyterlab/apputils-extension:sessionDialogs': dict(skipKernelRestartDialog=True)}

def free_port():
    "A loopback port that nobody listens on just now"
    with socket.create_server(('127.0.0.1', 0)) as s: return s.getsockname()[1]

class Lab:
    "A context manager: `jupyter lab` over the notebooks in `folder`, with more `args` and `env`; its kernels import this checkout"
    def __init__(self, folder, *args, timeout=60, **env):
        self.folder, self.args, self.timeout, self.env = Path(folder), args, timeout, env
        self.token, self.proc = secrets.token_hex(16), None

    def __enter__(self):
        self._home = TemporaryDirectory(prefix='lab-', ignore_cleanup_errors=True)
        self.home = Path(self._home.name)
        try: self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, typ, exc, tb):
        if exc: exc.add_note(f'The log of the lab:\n{self.log()}')
        self.stop()

    def _environ(self):
        "This process's environment without its Jupyter, with the lab's own folders"
        own = {f'JUPYTER_{o}_DIR': f'{self.home}/{o.lower()}' for o in ('CONFIG', 'DATA', 'RUNTIME')}
        path = os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))
        env = {k: v for k,v in os.environ.items() if not k.startswith(('JUPYTER', 'JPY_'))}
        own |= dict(IPYTHONDIR=f'{self.home}/ipython', JUPYTER_TOKEN=self.token, PYTHONPATH=path)
        return env | own | self.env

    def _start(self):
        "Start the process and wait until it answers"
        conf = self.home/'config'/'labconfig'
        conf.mkdir(parents=True)
        (conf/'default_setting_overrides.json').write_text(json.dumps(lab_settings))
        cmd = [sys.executable, '-m', 'jupyterlab', *lab_args, f'--ServerApp.port={free_port()}', *self.args]
        with open(self.home/'lab.log', 'wb') as log:
            self.proc = subprocess.Popen(cmd, cwd=self.folder, env=self._environ(), stdin=subprocess.DEVNULL,
                                         stdout=log, stderr=log, start_new_session=True)
        wait_for(self._answers, 'jupyter lab to answer', self.timeout, self.log)

    def _answers(self):
        "Whether the server answers, at the `url` that it tells"
        if self.proc.poll() is not None: raise AssertionError(f'jupyter lab ended with {self.proc.returncode}\n{self.log()}')
        with suppress(OSError, ValueError):
            self.url = json.loads((self.home/f'runtime/jpserver-{self.proc.pid}.json').read_text())['url']
            return self.api('status')

    def stop(self):
        "End the server and its kernels, gently at first"
        procs = self.processes()
        if procs: self.proc.terminate()
        alive = psutil.wait_procs(procs[:1], 10)[1] + psutil.wait_procs(procs[1:], 3)[1]
        for p in alive: p.kill()
        if procs: self.proc.wait(5)
        self._home.cleanup()

    def processes(self):
        "The server, its kernels and whatever they started"
        if not self.proc or self.proc.poll() is not None: return []
        server = psutil.Process(self.proc.pid)
        return [server, *server.children(recursive=True)]

    def api(self, path, method='GET', timeout=20, **data):
        "Ask the server's REST API"
        body = json.dumps(data).encode() if data else None
        req = Request(f'{self.url}api/{path}', body, {'Authorization': f'token {self.token}'}, method=method)
        with urlopen(req, timeout=timeout) as r: return json.loads(r.read() or 'null')

    def shutdown_kernels(self):
        "Shut all kernels down, whatever became of their pages"
        for k in self.api('kernels'): self.api(f'kernels/{k["id"]}', 'DELETE')

    def log(self, lines=60):
        "The last lines that the server wrote"
        return '\n'.join((self.home/'lab.log').read_text(errors='replace').splitlines()[-lines:])

    def write(self, path, *cells):
        "Write a notebook with these sources as code cells"
        kernel = dict(name='python3', display_name='Python 3', language='python')
        cells = [dict(cell_type='code', id=f'c{i}', metadata={}, source=o, outputs=[], execution_count=None) for i,o in enumerate(cells)]
        nb = dict(nbformat=4, nbformat_minor=5, metadata=dict(kernelspec=kernel), cells=cells)
        (self.folder/path).write_text(json.dumps(nb))
        return path

    def open(self, page, path, timeout=60):
        "Open the notebook `path` in `page`, as a further tab if the lab is there already, and wait for its kernel"
        if page.url.startswith(self.url): page.evaluate(open_tab, path)
        else: page.goto(f'{self.url}lab/tree/{quote(path)}?reset&token={self.token}', timeout=timeout*1000)
        nb = Notebook(page, path)
        nb.settle(timeout)
        return nb

def slug(item):
    "A test's name as a file name"
    return re.sub(r'\W+', '-', item.name).strip('-')

def warm_notebooks(lab, ctx, item):
    """For a fixture of the test `item` to yield from: `new(*sources)` opens a new notebook with these code cells, in the page that the
    profile's tests share, as loading JupyterLab's page takes longer than most of them; a test that changes the page itself, as `show`
    does with htmx, needs a page of its own"""
    opened, n = [], count(1)
    page = ctx.pages[0] if ctx.pages else ctx.new_page()
    def new(*sources):
        opened.append(lab.open(page, lab.write(f'{slug(item)}-{next(n)}.ipynb', *sources)))
        return opened[-1]
    yield new
    try:
        if not item.has_failed:
            for nb in opened: nb.close()
            opened.clear()
    finally:
        for p in ctx.pages:
            if opened or p is not page: p.close()  # nothing of a failed test stays for the next
        lab.shutdown_kernels()
    no_requests(ctx)

# The notebook

scope = """([path, ...a]) => {
    const app = window.jupyterapp
    const panel = app && [...app.shell.widgets('main')].find(w => w.context?.path === path)
    const cells = panel?.content.widgets ?? [], code = cells.filter(c => c.model.type === 'code')
    const kernel = panel?.sessionContext.session?.kernel
    const busy = code.filter(c => c.model.executionState !== 'idle').map(c => cells.indexOf(c))
    const dialog = document.querySelector('.jp-Dialog-content')?.innerText
    const frames = i => cells[i].outputArea.node.querySelectorAll('iframe')
    return %s }"""
open_tab = "path => void window.jupyterapp.commands.execute('docmanager:open', {path})"
idle = """panel?.context.isReady && !panel.runs && !busy.length
    && kernel?.status === 'idle' && kernel.connectionStatus === 'connected'"""
state = """({notebook: panel ? 'open' : 'not open', kernel: kernel?.status ?? 'none', connection: kernel?.connectionStatus,
    busy, runs: panel?.runs, dialog})"""
execute = """(panel.runs = (panel.runs ?? 0) + 1, panel.ok = false, panel.error = null,
    app.commands.execute(a[0]).then(r => panel.ok = r !== false, e => panel.error = String(e)).finally(() => panel.runs--), null)"""

def plain(output):
    "Text of a notebook output as if printed: stream, traceback without colours, or `text/plain`"
    if output['output_type']=='stream': return ''.join(output['text'])
    lines = output.get('traceback') or [''.join(output['data'].get('text/plain', ''))]
    return re.sub(r'\x1b\[[\d;]*m', '', '\n'.join(lines))+'\n'

class Notebook:
    "The notebook `path` that is open in a lab's `page`; cells are numbered from 0, markdown too"
    def __init__(self, page, path): self.page, self.path = page, path

    def js(self, expr, *args):
        "Evaluate JavaScript that may use the names of `scope`, with `args` as `a`"
        return self.page.evaluate(scope % expr, [self.path, *args])

    def element(self, expr, *args):
        "The element of the page that the JavaScript `expr` gives, for Playwright"
        return self.page.evaluate_handle(scope % expr, [self.path, *args]).as_element()

    def wait(self, expr, what, *args, timeout=30, cell=None):
        "Wait until the JavaScript `expr` is true"
        with self.deadline(what, timeout, cell):
            self.page.wait_for_function(scope % expr, arg=[self.path, *args], timeout=timeout*1000, polling=50)

    @contextmanager
    def deadline(self, what, timeout, cell=None):
        "Turn Playwright's timeout into a failure that says what was missing, and shows the state and the cell's output"
        from playwright.sync_api import TimeoutError
        try: yield
        except TimeoutError: raise AssertionError(f'waited {timeout} s for {what} in {self.path}\n{self.state(cell)}') from None

    def state(self, cell=None):
        "What the kernel does now, and the output of `cell`, or of the first busy one"
        s = self.js(state)
        cell = next(iter(s['busy']), None) if cell is None else cell
        return f'{s}' if cell is None else f'{s}\ncell {cell}: {self.source(cell)}\noutput: {self.text(cell)}'

    def settle(self, timeout=30, cell=None):
        "Wait until no cell runs and the kernel is idle; a dialog, as when the kernel died, fails at once"
        self.wait(f'dialog || ({idle})', 'an idle kernel', timeout=timeout, cell=cell)
        dialog = self.js('dialog')
        assert not dialog, f'JupyterLab asks: {dialog}\n{self.state(cell)}'

    def show(self):
        "Bring the tab to the front, where JupyterLab's commands find it"
        self.js('app.shell.activateById(panel.id)')
        self.wait('app.shell.currentWidget === panel', 'the tab in front')

    def command(self, name, timeout=30, cell=None):
        "Execute a JupyterLab command on this notebook, settle, and return whether it went well"
        self.show()
        self.js(execute, name)
        self.settle(timeout, cell)
        ok, error = self.js('[panel.ok, panel.error]')
        assert not error, f'{name}: {error}\n{self.state(cell)}'
        return ok

    def run_all(self, check=True, timeout=60):
        "Run all cells; with `check`, a cell that raises fails the test"
        ok = self.command('notebook:run-all-cells', timeout)
        if check: assert ok, f'run_all of {self.path} failed\n{self.state(self.failed())}'
        return ok

    def start(self, i):
        "Start cell `i` and return at once"
        self.show()
        self.js('(panel.content.deselectAll(), panel.content.activeCellIndex = a[0])', i)
        self.js(execute, 'notebook:run-cell')

    def run_cell(self, i, check=True, timeout=30):
        "Run cell `i`; with `check`, an exception in it fails the test"
        self.start(i)
        self.settle(timeout, i)
        if check: assert self.js('panel.ok'), f'cell {i} of {self.path} failed\n{self.state(i)}'

    def failed(self):
        "Index of the first cell whose output has an error"
        return next((i for i in range(self.js('cells.length')) if self.error(i)), None)

    def source(self, i):
        "Source of cell `i`"
        return self.js('cells[a[0]].model.sharedModel.getSource()', i)

    def set_source(self, i, text):
        "Replace the source of cell `i`"
        self.js('cells[a[0]].model.sharedModel.setSource(a[1])', i, text)

    def find(self, text):
        "Index of the first code cell whose source contains `text`"
        i = self.js('cells.findIndex(c => c.model.type === "code" && c.model.sharedModel.getSource().includes(a[0]))', text)
        if i<0: raise LookupError(f'no code cell of {self.path} contains {text!r}')
        return i

    def outputs(self, i):
        "Outputs of cell `i` as nbformat dicts"
        return self.js('cells[a[0]].model.outputs?.toJSON() ?? []', i)

    def text(self, i):
        "All output of cell `i` as plain text, tracebacks too"
        return ''.join(map(plain, self.outputs(i)))

    def error(self, i):
        "The exception under cell `i` as `name: message`, or `None`"
        return next((f"{o['ename']}: {o['evalue']}" for o in self.outputs(i) if o['output_type']=='error'), None)

    def area(self, i):
        "The element that shows the output of cell `i`"
        return self.element('cells[a[0]].outputArea.node', i)

    def frame(self, i, n=0, timeout=30):
        "The `n`-th iframe under cell `i`, scrolled into view and loaded; ask again after the cell ran again"
        what = f'iframe {n} under cell {i}'
        self.show()
        self.wait('frames(a[0])[a[1]]', what, i, n, timeout=timeout, cell=i)
        self.js('void panel.content.scrollToItem(a[0])', i)  # JupyterLab 4.4 hides what is out of sight
        el = self.element('frames(a[0])[a[1]]', i, n)
        el.scroll_into_view_if_needed()
        frame = el.content_frame()
        with self.deadline(f'{what} to load', timeout, i): frame.wait_for_url(re.compile('^(?!about:blank)'), timeout=timeout*1000)
        return frame

    def restart(self, timeout=30):
        "Restart the kernel; outputs stay"
        self.command('notebook:restart-kernel', timeout)

    def interrupt(self, timeout=30):
        "Interrupt the kernel and wait until it is idle"
        self.command('notebook:interrupt-kernel', timeout)

    def save(self, timeout=30):
        "Save to disk"
        self.command('docmanager:save', timeout)
        self.wait('!panel.context.model.dirty', 'the notebook to be saved', timeout=timeout)

    def close(self):
        "Shut the kernel down and close the tab"
        self.js('panel.sessionContext.shutdown().then(() => panel.dispose())')

    def screenshot(self, path):
        "Save a picture of the page"
        self.page.screenshot(path=path)
