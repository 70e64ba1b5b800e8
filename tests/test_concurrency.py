"""Routes are redefined while requests run: none sees a half-made table, none fails.

`FHNB_LOAD=60 pytest tests/test_concurrency.py` runs for that many seconds a test; without it for two."""
import os, subprocess, sys, threading, time
from contextlib import contextmanager

import pytest
from wire import Ws, ask, serving

from fasthtml_nb.common import *
from fasthtml_nb.decorators import observers
from fasthtml_nb.notebook.cells import Cells

seconds = float(os.environ.get('FHNB_LOAD', 2))
pytestmark = pytest.mark.usefixtures('quiet')

@contextmanager
def asking(n, f):
    "`n` threads that call `f` again and again; what they found wrong, and how often they asked"
    res, stop = dict(wrong=[], n=0), threading.Event()
    def run(i):
        while not stop.is_set() and len(res['wrong']) < 5:
            try: bad = f(i)
            except Exception as e: bad = repr(e)
            res['n'] += 1
            if bad: res['wrong'].append(bad)
    ts = [threading.Thread(target=run, args=(i,)) for i in range(n)]
    for t in ts: t.start()
    try: yield res
    finally:
        stop.set()
        for t in ts: t.join(20)
        assert not any(t.is_alive() for t in ts)

def rounds(res=None, n=100):
    "Numbers, for as long as the test may run; on a busy machine up to half a minute longer, until there are enough of them and more than `n` answers"
    end, i = time.monotonic()+seconds, 0
    def few(): return i < 10 or (res and (i <= n or res['n'] <= n) and time.monotonic() < end+30)
    while time.monotonic() < end or few():
        i += 1
        yield i

def test_one_handler_is_redefined():
    "Each answer is that of one whole version, and versions do not go back"
    app = FastHTML(secret_key='s', default_hdrs=False)
    last = {}
    def define(i):
        @app.get('/v')
        def v(): return f'{i}:{i}'
        @app.post('/v')
        async def v(): return f'{i}:{i}'
        @app.get('/{x}')
        def other(x:str): return 'the wrong one'
    define(0)
    def check(k):
        r = ask(port, '/v', 'POST' if k%2 else 'GET')
        a,_,b = r.text.partition(':')
        if r.status!=200 or a!=b: return r
        if int(a) < last.get(k, 0): return f'{a} after {last[k]}'
        last[k] = int(a)
    with serving(app) as port, asking(6, check) as res:
        for i in rounds(res):
            define(i)
            if i%20==0: assert ask(port, '/v').text==f'{i}:{i}'  # at once, not at the next change
    assert not res['wrong'], res['wrong']
    assert res['n'] > 100 and i > 100 and len(app.routes)==3
    print(f'{i} redefinitions, {res["n"]} requests')

def test_cells_run_again():
    "A cell that renames, adds, drops, moves and fails; the routes of another cell answer all the time, and one that is there in each version always"
    app, cells = FastHTML(secret_key='s', default_hdrs=False), Cells()
    cells.observe('app', app)
    def cell(i, fails=False):
        with cells.run('moving', i):
            for k in range(i % 4): app.get(f'/extra{k}')(lambda: 'extra')
            @app.get('/here')
            def here(): return 'here'
            app.get(f'/only{i % 3}')(lambda: 'only')
            if fails: raise KeyError
    with cells.run('fixed', 1):
        @app.get('/fixed/{n:int}')
        def fixed(n:int): return f'fixed {n}'
    cell(0)
    with cells.run('last', 2):
        @app.get('/{rest:path}')
        def rest(rest:str): return 'rest'
    want = {'/fixed/7':('fixed 7',), '/here':('here',), '/only0':('only', 'rest'), '/extra2':('extra', 'rest'), '/nowhere':('rest',)}
    paths = list(want)
    def check(k):
        p = paths[k % len(paths)]
        r = ask(port, p)
        if r.status!=200 or r.text not in want[p]: return p, r
    import warnings
    with serving(app) as port, asking(6, check) as res, warnings.catch_warnings():
        warnings.simplefilter('ignore')
        for i in rounds(res):
            try: cell(i, fails=i%5==4)
            except KeyError: pass
    assert not res['wrong'], res['wrong']
    assert res['n'] > 100 and i > 100
    assert [r.path for r in app.routes][-1]=='/{rest:path}'
    print(f'{i} runs of a cell, {res["n"]} requests')

def test_the_app_is_made_again():
    "The server moves on; no request is lost between the apps"
    cells = Cells()
    observers.append(cells.observe)
    def make(i):
        with cells.run('app', i):
            app = FastHTML(secret_key='s', default_hdrs=False)
            app.get('/own')(lambda: 'own')
        return app
    try:
        app = make(0)
        with cells.run('other', 1):
            @app.get('/kept')
            def kept(): return 'kept'
        def check(k):
            r = ask(port, ('/own', '/kept')[k%2])
            if r.status!=200 or r.text!=('own', 'kept')[k%2]: return r
        import warnings
        with serving(app) as port, asking(4, check) as res, warnings.catch_warnings():
            warnings.simplefilter('ignore')
            for i in rounds(): app = make(i)
    finally: observers.remove(cells.observe)
    assert not res['wrong'], res['wrong']
    assert res['n'] > 50 and i > 50
    print(f'{i} apps, {res["n"]} requests')

def test_an_open_websocket():
    "answers each message, with the handler of then or of a moment later"
    app = FastHTML(secret_key='s', default_hdrs=False)
    def define(i):
        @app.ws('/ws')
        def ws(msg:str): return f'{i}:{i}:{msg}'
    define(0)
    local = threading.local()
    def check(k):
        if not hasattr(local, 'ws'): local.ws = Ws(port)
        local.ws.send(dict(msg=str(k)))
        a,b,c = local.ws.text().split(':')
        if a!=b or c!=str(k): return a,b,c
    with serving(app) as port, asking(3, check) as res:
        for i in rounds(res): define(i)
    assert not res['wrong'], res['wrong']
    assert res['n'] > 100 and len(app.routes)==1
    print(f'{i} redefinitions, {res["n"]} messages')

def test_headers_and_middleware_change():
    "A page is whole whatever is done to the app's lists"
    app = FastHTML(secret_key='s', default_hdrs=False)
    @app.get('/')
    def home(): return P('body')
    def check(k):
        r = ask(port, '/')
        if r.status!=200 or '<p>body</p>' not in r.text or r.text.count('<meta') not in (0, 1, 2): return r
    with serving(app) as port, asking(4, check) as res:
        for i in rounds(res):
            app.hdrs.append(Meta(name=f'n{i}'))
            app.before.append(lambda req: None)
            if i%2: app.hdrs[:], app.before[:] = [], []
            app.add_exception_handler(404, lambda req, exc: P('none'))
            time.sleep(.0005)
    assert not res['wrong'], res['wrong']
    print(f'{i} changes, {res["n"]} requests')

def test_a_change_while_the_index_is_made():
    "is in the next one: with thousands of routes, making it takes long enough to be overtaken"
    from fasthtml_nb.routing import HostRoute, RouteTable
    async def ep(scope, receive, send): ...
    table = RouteTable(HostRoute(f'/r{i}/{{x}}', ep) for i in range(1500))
    def check(k): return None if table.path_index.candidates('/r7/1') else 'lost'
    with asking(2, check) as res:
        for i in rounds(res, 20):
            table.add(HostRoute('/first', ep))
            time.sleep(.001 * (i % 8))
            r = table.add(HostRoute('/now', ep, name=f'n{i}'))
            time.sleep(.05)
            assert table.path_index.candidates('/now')==[r], i
    assert not res['wrong'] and i > 5
    print(f'{i} changes, {res["n"]} looks')

def test_two_threads_add_routers():
    "Each route belongs to the cell of its own handler, though the other thread is in `to_app` too"
    meet, cells = threading.Barrier(2, timeout=10), Cells()
    class Slow(FastHTML):
        def _add_handler(self, *args, **kw):
            meet.wait()  # both are in `to_app` now
            res = super()._add_handler(*args, **kw)
            meet.wait()
            return res
    observers.append(cells.observe)
    try:
        routers, apps = {o: APIRouter(f'/{o}') for o in 'ab'}, {o: Slow(secret_key='s', default_hdrs=False) for o in 'ab'}
        for o in 'ab':
            with cells.run(f'cell {o}'): routers[o].get('/x')(lambda: 'x')
        with cells.run('both'):
            ts = [threading.Thread(target=routers[o].to_app, args=(apps[o],)) for o in 'ab']
            for t in ts: t.start()
            for t in ts: t.join(20)
    finally: observers.remove(cells.observe)
    assert {o: cells.cell_of(apps[o].routes[0])[0] for o in 'ab'}=={o: f'cell {o}' for o in 'ab'}

slow = 'with recursive c(x) as (select 1 union all select x+1 from c where x<20000) select count(*) from c'
dropped = f"""
import gc, sys, threading, time
from fasthtml_nb.databases import database
refs = []
for n in range(3):
    db = database(':memory:')
    cls,rows = type(db.conn.cursor()),db.t.todos.create(id=int, pk='id').insert_all([dict(id=i) for i in range(9)]).rows_where
    stop = threading.Event()
    def work():
        while not stop.is_set(): list(db.conn.execute({slow!r}))
    threads = [threading.Thread(target=work) for _ in range(2)]
    for t in threads: t.start()
    for i in range(60):
        cur,half = db.conn.execute('select 1'),rows()
        list(cur),next(half)
        time.sleep(.0005)
        del cur,half  # while a thread is in the middle of a query
    stop.set()
    for t in threads: t.join()
    half = rows()
    next(half)
    db.conn.close()
    del half  # nothing is said about it, though its connection is closed
    del db,rows
    gc.collect()
    refs.append(sys.getrefcount(cls))
assert len(set(refs))==1, refs
print('closed')"""

def test_cursors_that_are_dropped_while_another_thread_reads():
    "The process crashed when the connection was closed, and each such cursor was kept until then"
    res = subprocess.run([sys.executable, '-X', 'faulthandler', '-c', dropped], capture_output=True, text=True, timeout=60)
    assert (res.returncode, res.stdout, res.stderr)==(0, 'closed\n', ''), res
