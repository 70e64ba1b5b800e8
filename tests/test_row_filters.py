"""`xtra` limits a table to the rows of one user: what another has is neither read nor changed, by any method, in any request, in SQLite with both libraries

tests/test_postgres.py has the same for PostgreSQL. `FHNB_FUZZ_CALLS=20000 pytest tests/test_row_filters.py -k random` is the long form."""
import asyncio, json, logging, os, random, time
from concurrent.futures import ThreadPoolExecutor
from copy import copy

import pytest
from fasthtml_nb.app import FastHTML
from fasthtml_nb.decorators import Beforeware
from fasthtml_nb.databases import _sql_database, database
from fasthtml_nb.testing import Client
from row_filters import at_random, attacks, fill, has, tables, use_class, wrong
from starlette.background import BackgroundTask
from starlette.responses import JSONResponse, StreamingResponse

n_calls = int(os.environ.get('FHNB_FUZZ_CALLS', 400))
pytestmark = pytest.mark.usefixtures('quiet')
opened = dict(fastlite=database, fastsql=lambda path: _sql_database(f'sqlite:///{path}'))

@pytest.fixture(autouse=True)
def no_log():
    "Errors of SQLite, which are expected here, are not logged"
    logging.disable(logging.ERROR)
    yield
    logging.disable(logging.NOTSET)

@pytest.fixture(params=opened)
def db(request, tmp_path):
    threads = 'attacks' not in request.node.name and 'random' not in request.node.name
    db = opened[request.param](tmp_path/'a.db' if threads else ':memory:')
    yield db
    (db.conn if request.param=='fastlite' else db).close()

@pytest.mark.parametrize('with_class', [False, True], ids=['dicts', 'objects'])
@pytest.mark.parametrize('which', [0, 1], ids=['todos', 'notes'])
def test_attacks(db, which, with_class):
    "Ben tries each call on rows of Ada"
    t,found = tables(db)[which],[]
    use_class(t, with_class)
    t.xtra(name='Ben')
    for name in attacks:
        fill(db)
        if has(t, name) and (res := wrong(db, t, name)): found.append(res)
    assert not found, '\n'.join(found)

@pytest.mark.parametrize('seed', range(2))
def test_at_random(db, seed):
    res = at_random(db, n_calls, seed)
    assert not res, res

# Requests that run at the same time

def an_app(todos, is_async, seen):
    "The beforeware of FastHTML's walkthrough, and handlers of each kind"
    def before(req, sess):
        auth = req.scope['auth'] = req.headers['user']
        time.sleep(random.random()/500)
        todos.xtra(name=auth)
    async def before_async(req, sess):
        auth = req.scope['auth'] = req.headers['user']
        await asyncio.sleep(random.random()/500)
        todos.xtra(name=auth)
    def names(): return sorted({o['name'] for o in todos()})
    app = FastHTML(before=Beforeware(before_async if is_async else before, everywhere=True), secret_key='s')
    @app.get('/plain')
    def plain():
        time.sleep(random.random()/500)
        return JSONResponse(names())
    @app.get('/waits')
    async def waits():
        await asyncio.sleep(random.random()/500)
        return JSONResponse(names())
    @app.get('/add')
    def add(n:int): return JSONResponse([todos.insert(title=f't{n}')['name'], *names()])
    @app.get('/change')
    def change(n:int):
        row = random.choice(todos())
        return JSONResponse([row['name'], todos.update(id=row['id'], title=f'x{n}')['name'], *[o['name'] for o in todos.result]])
    @app.get('/stream')
    def stream():
        def rows():
            for _ in range(3):
                time.sleep(random.random()/500)
                yield json.dumps(names()) + '\n'
        return StreamingResponse(rows())
    @app.get('/stream_async')
    async def stream_async():
        async def rows():
            for _ in range(3):
                await asyncio.sleep(random.random()/500)
                yield json.dumps(names()) + '\n'
        return StreamingResponse(rows())
    @app.get('/later')
    def later(auth): return JSONResponse(names(), background=BackgroundTask(lambda: seen.append((auth, names()))))
    @app.get('/tasks')
    async def tasks():
        async def wait(): return await asyncio.sleep(.001) or names()
        return JSONResponse([n for o in await asyncio.gather(asyncio.to_thread(names), asyncio.create_task(wait())) for n in o])
    inner = FastHTML(secret_key='t')
    @inner.get('/plain')
    def plain(): return JSONResponse(names())
    app.mount('/inner', inner)
    return app

paths = '/plain /waits /add?n=1 /change?n=2 /stream /stream_async /later /tasks /inner/plain'.split()

@pytest.mark.parametrize('is_async', [False, True], ids=['in threads', 'coroutines'])
def test_requests_at_the_same_time(db, is_async):
    "Two users, eight requests at a time: what each gets is of one user"
    todos,seen = tables(db)[0],[]
    fill(db)
    app = an_app(todos, is_async, seen)
    def ask(i):
        user = ['Ada', 'Ben'][i%2]
        r = Client(app).get(paths[i//2%len(paths)], headers=dict(user=user))
        assert r.status_code==200, (r.url, r.text)
        return [(user, n, str(r.url)) for line in r.text.splitlines() for n in json.loads(line) if n!=user]
    with ThreadPoolExecutor(8) as ex: wrong = [o for res in ex.map(ask, range(len(paths)*40)) for o in res]
    assert not wrong and len(seen)==40 and all(n==[user] for user,n in seen)
    assert {o['name'] for o in todos()}=={'Ada', 'Ben'}  # outside of requests all rows are there

def test_a_websocket_has_its_own(db):
    todos = tables(db)[0]
    fill(db)
    app = FastHTML(secret_key='s')
    async def connected(ws): todos.xtra(name=ws.query_params['user'])
    @app.ws('/ws', conn=connected)
    def ws(): return json.dumps(sorted({o['name'] for o in todos()}))
    cli = app.get_testclient()
    with cli.websocket_connect('/ws?user=Ada') as a, cli.websocket_connect('/ws?user=Ben') as b:
        for _ in range(3):
            for o,name in ((a, 'Ada'), (b, 'Ben')):
                o.send_json({})
                assert json.loads(o.receive_text())==[name]

def test_a_thread_of_a_handler(db):
    "It has no request: an error and not the rows of all; a copy of the table may be used there"
    todos = tables(db)[0]
    fill(db)
    def before(req): todos.xtra(name='Ben')
    app = FastHTML(before=before, secret_key='s')
    with ThreadPoolExecutor(1) as pool:
        @app.get('/stray')
        def stray(): return pool.submit(todos).result()
        @app.get('/copied')
        def copied():
            mine = copy(todos)
            return JSONResponse(pool.submit(lambda: sorted({o['name'] for o in mine()})).result())
        @app.get('/filtered_copy')
        def filtered_copy():
            mine = copy(todos)
            mine.xtra(name='Ada')
            return JSONResponse([pool.submit(lambda: [o['name'] for o in mine()]).result(), len(todos())])
        cli = Client(app)
        with pytest.raises(RuntimeError, match='todos: requests limit this table'): cli.get('/stray')
        assert cli.get('/copied').json()==['Ben'] and cli.get('/filtered_copy').json()==[['Ada', 'Ada'], 2]

def test_what_holds_outside_of_requests(db):
    "It holds in requests that set nothing, and at the start of the app"
    todos = tables(db)[0]
    fill(db)
    def start(): seen.append(len(todos()))
    def before(req):
        if user := req.query_params.get('user'): todos.xtra(name=user)
    seen,app = [],FastHTML(before=before, on_startup=start, secret_key='s')
    @app.get('/names')
    def names(): return JSONResponse(sorted({o['name'] for o in todos()}))
    with Client(app) as cli:
        assert (cli.get('/names').json(), cli.get('/names?user=Ben').json(), cli.get('/names').json())==(['Ada', 'Ben'], ['Ben'], ['Ada', 'Ben'])
        todos.xtra(name='Ada')
        assert (cli.get('/names').json(), cli.get('/names?user=Ben').json(), len(todos()))==(['Ada'], ['Ben'], 2)
    with Client(app): assert seen==[4, 2]  # after requests have limited the table
