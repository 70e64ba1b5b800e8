"What the package uses of other libraries' internals stands in `compat`, and works: in a kernel, and behind each of uvicorn's protocols"
import ast, asyncio, json, re, textwrap, threading
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
lib = repo/'fasthtml_nb'
sources = {o.relative_to(lib).as_posix(): ast.parse(o.read_text(encoding='utf-8')) for o in sorted(lib.rglob('*.py')) if o.name!='_modidx.py'}
compat = sources['compat.py']

# Private names in source

documented = {'sys._getframe', 'os._exit', 'v.__self__'}  # by Python, though they begin with an underscore; `v` is a method
of_tuples = {'_asdict', '_fields', '_replace'}  # documented for named tuples
exceptions = {('broadcast/clients.py', '_send')}  # `app._send`, which is FastHTML's name for what `setup_ws` returns

def is_private(s): return bool(re.fullmatch(r'_[A-Za-z]\w*', s)) and not s.endswith('_') and s not in of_tuples

def words(o):
    "The names in a string constant that is an argument of `getattr` or the like"
    return o.value.split() if isinstance(o, ast.Constant) and isinstance(o.value, str) else []

lookups = {'getattr', 'hasattr', 'setattr', 'delattr', 'attrgetter', '__setattr__'}

def called(o): return getattr(o.func, 'id', getattr(o.func, 'attr', None)) if isinstance(o, ast.Call) else None

def defined(tree):
    "Private names that a module defines: functions, slots, attributes that it sets"
    for o in ast.walk(tree):
        if isinstance(o, (ast.FunctionDef, ast.AsyncFunctionDef)): yield o.name
        elif isinstance(o, ast.Attribute) and isinstance(o.ctx, ast.Store): yield o.attr
        elif isinstance(o, ast.Name) and isinstance(o.ctx, ast.Store): yield o.id
        elif isinstance(o, ast.Assign) and ast.unparse(o.targets[0])=='__slots__': yield from (w for c in ast.walk(o.value) for w in words(c))
        elif called(o)=='__setattr__': yield from words(o.args[0])

def used(tree):
    "Line, what is written, and name of each private name that is looked up in an object"
    for o in ast.walk(tree):
        if isinstance(o, ast.Attribute) and (is_private(o.attr) or o.attr=='__self__') and ast.unparse(o) not in documented: yield o.lineno, ast.unparse(o), o.attr
        elif called(o) in lookups:
            for a in o.args:
                for w in words(a):
                    if is_private(w) or w=='__self__': yield o.lineno, ast.unparse(o), w

def imported(tree):
    "What is private in what a module imports of others"
    for o in ast.walk(tree):
        if isinstance(o, ast.Import): names = [a.name for a in o.names]
        elif isinstance(o, ast.ImportFrom) and not o.level: names = [f'{o.module}.{a.name}' for a in o.names]
        else: continue
        for n in names:
            if n.split('.')[0]!='fasthtml_nb' and any(map(is_private, n.split('.'))): yield o.lineno, n

def foreign(tree):
    "Names that are imported from other packages"
    for o in ast.walk(tree):
        if isinstance(o, ast.Import): yield from ((a.asname or a.name).split('.')[0] for a in o.names if a.name.split('.')[0]!='fasthtml_nb')
        elif isinstance(o, ast.ImportFrom) and not o.level and o.module.split('.')[0]!='fasthtml_nb': yield from (a.asname or a.name for a in o.names)

def changed(tree):
    "Attributes and methods that are set on what other packages define"
    theirs = set(foreign(tree)) - {'builtins', 'os', 'sys'}
    for o in ast.walk(tree):
        if isinstance(o, ast.Attribute) and isinstance(o.ctx, ast.Store) and isinstance(o.value, ast.Name) and o.value.id in theirs: yield o.lineno, ast.unparse(o)
        elif called(o)=='setattr' and isinstance(o.args[0], ast.Name) and o.args[0].id in theirs: yield o.lineno, ast.unparse(o)
        elif isinstance(o, (ast.FunctionDef, ast.AsyncFunctionDef)) and any(ast.unparse(d)=='patch' for d in o.decorator_list):
            who = o.args.args[0].annotation
            if isinstance(who, ast.Name) and who.id in theirs: yield o.lineno, f'@patch {who.id}.{o.name}'

theirs = {n for _,_,n in used(compat)}
ours = {n for name,tree in sources.items() if name!='compat.py' for n in defined(tree)} - theirs

def wrong(name, tree, ours=ours):
    "What `tree` uses that belongs into `compat`"
    own = {f'self.{o.name}' for o in ast.walk(tree) if isinstance(o, (ast.FunctionDef, ast.AsyncFunctionDef))}
    found = [(n, what) for n,what,attr in used(tree) if attr not in ours and what not in own and (name, attr) not in exceptions]
    return [f'{name}, line {n}: `{what}` is of another library: give it a function in nbs/01_compat.ipynb' for n,what in sorted({*found, *imported(tree), *changed(tree)})]

@pytest.mark.parametrize('name', [o for o in sources if o!='compat.py'])
def test_no_other_module_uses_internals_of_other_libraries(name): assert not wrong(name, sources[name])

@pytest.mark.parametrize('src,what', [
    ('from starlette._utils import is_async_callable', 'starlette._utils.is_async_callable'),
    ('from ipykernel.zmqshell import _showtraceback', 'ipykernel.zmqshell._showtraceback'),
    ('import uvicorn._types', 'uvicorn._types'),
    ('def f(req): return req._receive', 'req._receive'),
    ('def f(req): req._form = 1', 'req._form'),
    ('def f(server): return server._serve([])', 'server._serve'),
    ('def f(req): return hasattr(req, "_body")', "hasattr(req, '_body')"),
    ('def f(receive): return getattr(receive, "__self__", None)', "getattr(receive, '__self__', None)"),
    ('class P(MultiPartParser):\n    def on_part_data(self): return self._current_part', 'self._current_part'),
    ('import asyncio\nasyncio._get_running_loop()', 'asyncio._get_running_loop'),
    ('import starlette\nstarlette.Request = 1', 'starlette.Request'),
    ('from starlette.requests import Request\nRequest.form = f', 'Request.form'),
    ('from starlette.requests import Request\nsetattr(Request, "form", f)', "setattr(Request, 'form', f)"),
    ('from starlette.requests import Request\n@patch\ndef form(self:Request): ...', '@patch Request.form')])
def test_internals_are_seen(src, what): assert f'`{what}`' in ' '.join(wrong('x.py', ast.parse(src))) or what in ' '.join(wrong('x.py', ast.parse(src)))

@pytest.mark.parametrize('src', [
    'from .routing import _changes', 'from fasthtml_nb.routing import _changes', 'class A:\n    def __init__(self): self._x = 1\n    def y(self): return self._x',
    'import sys\nsys._getframe(1)', 'def f(o): return o._repr_html_()', 'def f(o): return o._replace(x=1)', 'import sys\nsys.argv = []', '__self__ = 1'])
def test_what_is_ours_is_not(src):
    tree = ast.parse(src)
    assert not wrong('x.py', tree, ours | set(defined(tree)))

# The list

from fasthtml_nb.compat import internals

def test_each_name_of_compat_is_used():
    import fasthtml_nb.compat as mod
    names = set(mod.__all__) - {'Internal', 'internals'}
    found = {a.name for name,tree in sources.items() for o in ast.walk(tree) if isinstance(o, ast.ImportFrom) and (o.module or '').endswith('compat') for a in o.names}
    assert names==found

@pytest.mark.parametrize('row', internals, ids=lambda o: f'{o.library}: {o.names[:30]}')
def test_the_list_names_modules_and_tests_that_exist(row):
    for o in row.users.split(): assert (lib/f'{o.replace(".", "/")}.py').exists(), o
    assert (repo/row.test).exists(), row.test

def test_each_module_that_imports_compat_is_in_the_list():
    users = {o for r in internals for o in r.users.split()}
    for name,tree in sources.items():
        names = {a.name for o in ast.walk(tree) if isinstance(o, ast.ImportFrom) and (o.module or '').endswith('compat') for a in o.names}
        if names - {'missing_package', 'require'}: assert name.removesuffix('.py').replace('/', '.') in users, name  # these two: packages of an extra

def test_a_row_that_is_tested_in_compat_names_modules_that_import_it():
    importing = {name.removesuffix('.py').replace('/', '.') for name,tree in sources.items()
                 if any(isinstance(o, ast.ImportFrom) and (o.module or '').endswith('compat') for o in ast.walk(tree))}
    for r in internals:
        if r.test=='nbs/01_compat.ipynb': assert set(r.users.split()) <= importing, r.names

# uvicorn: the connection behind `receive`

class Running:
    "A uvicorn server in a thread, made by `serve_sockets`"
    def __init__(self, app, **kw):
        import socket, uvicorn
        self.sock = socket.create_server(('127.0.0.1', 0))
        self.port,self.server = self.sock.getsockname()[1],uvicorn.Server(uvicorn.Config(app, log_level='critical', **kw))
        self.thread = threading.Thread(target=self.run, daemon=True)
    def run(self):
        from fasthtml_nb.compat import serve_sockets
        asyncio.run(serve_sockets(self.server, [self.sock]))
    def __enter__(self):
        self.thread.start()
        return self
    def __exit__(self, *args):
        self.server.should_exit = True
        self.thread.join(10)
        assert not self.thread.is_alive()

async def peer(scope, receive, send):
    "Answers with the port of the other end"
    from fasthtml_nb.compat import transport_of
    if scope['type']=='lifespan': return
    text = json.dumps(transport_of(receive).get_extra_info('peername'))
    if scope['type']=='websocket':
        await receive()
        await send(dict(type='websocket.accept'))
        await receive()  # the client has read its own address
        await send(dict(type='websocket.send', text=text))
        return await send(dict(type='websocket.close'))
    await send(dict(type='http.response.start', status=200, headers=[]))
    await send(dict(type='http.response.body', body=text.encode()))

@pytest.mark.parametrize('http', ['h11', 'httptools'])
def test_the_transport_behind_a_request(http):
    import http.client as client
    with Running(peer, http=http) as o:
        c = client.HTTPConnection('127.0.0.1', o.port, timeout=5)
        c.request('GET', '/')
        assert json.loads(c.getresponse().read())==list(c.sock.getsockname())
        c.close()

@pytest.mark.parametrize('ws', ['websockets', 'websockets-sansio', 'wsproto'])
def test_the_transport_behind_a_websocket(ws):
    from websockets.sync.client import connect
    with Running(peer, ws=ws) as o, connect(f'ws://127.0.0.1:{o.port}/', open_timeout=5) as c:
        mine = list(c.local_address)
        c.send('ready')
        assert json.loads(c.recv(timeout=5))==mine

# ipykernel: output below a cell, and the names of cells

class Cells:
    "A kernel, whose cells have ids as those of JupyterLab"
    def __init__(self):
        from jupyter_client.manager import start_new_kernel
        self.manager,self.client = start_new_kernel(kernel_name='python3')

    def run(self, code, cell):
        "Run a cell; its messages by the cell that they belong to"
        msg = self.client.session.msg('execute_request', dict(code=textwrap.dedent(code), silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=True),
                                      metadata=dict(cellId=cell))
        self.client.shell_channel.send(msg)
        self.ids[msg['header']['msg_id']] = cell
        reply = self.client.get_shell_msg(timeout=30)
        assert reply['content']['status']=='ok', reply['content'].get('traceback')

    ids = {}
    def output(self, n):
        "The next `n` pieces of output: cell, and text; a printed line may come in two messages"
        begun = {}
        while n:
            m = self.client.get_iopub_msg(timeout=10)
            if m['msg_type'] not in ('stream', 'error', 'display_data'): continue
            cell = self.ids[m['parent_header']['msg_id']]
            text = begun.pop(cell, '') + (m['content'].get('text') or '\n'.join(m['content'].get('traceback', [])))
            if m['msg_type']=='stream' and not text.endswith('\n'):
                begun[cell] = text
                continue
            n -= 1
            yield cell, text

@pytest.fixture(scope='module')
def kernel():
    res = Cells()
    yield res
    res.client.stop_channels()
    res.manager.shutdown_kernel(now=True)

def test_the_kernel(kernel):
    kernel.run('''
        from threading import Thread
        from fasthtml_nb.compat import *
        shell = get_ipython()
        parent = parent_of(shell)
        def later(f):
            def work():
                with output_under(shell, parent): f()
            t = Thread(target=work)
            t.start()
            t.join()
        def fails(): 1/0
        print(running_cell(shell), kernel_of(shell) is not None)''', 'first')
    assert list(kernel.output(1))==[('first', 'first True\n')]
    kernel.run('''
        print(running_cell(shell), flush=True)
        later(lambda: print('from a thread', flush=True))''', 'second')
    assert list(kernel.output(2))==[('second', 'second\n'), ('first', 'from a thread\n')]

def test_a_traceback_in_the_kernel(kernel):
    kernel.run('''
        def show():
            try: fails()
            except ZeroDivisionError as e: print(show_traceback(shell, e, e.__traceback__, str(e)), flush=True)
        later(show)''', 'third')
    out = dict(reversed(o) for o in kernel.output(2))
    assert set(out.values())=={'first'} and 'True\n' in out
    text = re.sub('\x1b[^m]*m', '', next(o for o in out if 'ZeroDivisionError' in o))
    assert 'Cell In[1]' in text and '1/0' in text

def test_names_of_cells_in_the_kernel(kernel):
    kernel.run('''
        from fasthtml_nb.tracebacks import is_own
        import sys
        try: fails()
        except ZeroDivisionError as e: tb = e.__traceback__
        name = fails.__code__.co_filename
        print('ipykernel_' in name, code_name(shell, name), is_own(tb), flush=True)''', 'fourth')
    assert list(kernel.output(1))==[('fourth', 'True Cell In[1] True\n')]
