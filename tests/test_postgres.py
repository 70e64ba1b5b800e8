"The same to-do app on SQLite and on a real PostgreSQL, behind several workers; and a PostgreSQL that goes and comes back"
import os, re, shutil, signal, subprocess, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fastlite import NotFoundError
from fasthtml_nb.databases import database
from fasthtml_nb.fastapp import fast_app
from fasthtml_nb.testing import Client
from processes import Proc, ask, ends, free_port, need, served, until
from row_filters import at_random, attacks, fill, found, has, tables, use_class, wrong

main_py = '''
import os
from fasthtml_nb.common import *

db = database(os.getenv('DATABASE_URL', 'todos.db'))

todos = db.t.todos
if todos not in db.t: todos.create(id=int, title=str, done=bool, pk='id')
Todo = todos.dataclass()

@patch
def __ft__(self:Todo):
    return Li('✅ ' if self.done else '', AX(self.title, f'/edit/{self.id}', 'edit'), id=f'todo-{self.id}')

app, rt = fast_app()

@rt
def index():
    add = Form(Input(name='title'), Button('Add'), hx_post=insert, target_id='todos', hx_swap='beforeend')
    return Titled('To do', add, Ul(*todos(order_by='id'), id='todos'), Div(id='edit'))

@rt
def insert(title:str): return todos.insert(title=title, done=False)

@rt('/edit/{id}')
def get(id:int):
    frm = Form(Input(id='title'), CheckboxX(id='done', label='Done'), Hidden(id='id'), Button('Save'), hx_put='/todo', target_id=f'todo-{id}')
    try: return fill_form(frm, todos[id])
    except NotFoundError: return P(f'There is no {id}')

@rt('/todo')
def put(todo:Todo): return todos.update(todo)

@rt('/todo/{id}')
def delete(id:int):
    try: todos.delete(id)
    except NotFoundError: return P('Gone already')

@rt
def find(words:str): return Ul(*todos('title like ?', [f'%{words}%'], order_by='id'))

@rt
def fail(): return todos(order_by='no_such_column')
'''
short_py = '''
import os
from fasthtml_nb.common import *

app, rt, todos, Todo = fast_app(os.getenv('DATABASE_URL', 'todos.db'), id=int, title=str, done=bool)

@rt
def index(): return Titled('To do', Ul(*[Li(o.title) for o in todos(order_by='id')]))
@rt
def insert(todo:Todo): return todos.insert(todo).title
'''

class Postgres:
    "A PostgreSQL in a folder of its own, for nobody but this test"
    def __init__(self):
        self.initdb,self.exe = [need(o, 'postgresql', '/usr/lib/postgresql/*/bin/') for o in ('initdb', 'postgres')]
        self.folder,self.port = Path(tempfile.mkdtemp(prefix='fhnb-pg-')),free_port()
        self.who = {}
        if os.geteuid()==0:  # it refuses to be root
            self.who = dict(user='nobody', group='nogroup', extra_groups=[])
            shutil.chown(self.folder, 'nobody', 'nogroup')
        subprocess.run([self.initdb, '-D', self.folder/'data', '-U', 'me', '-A', 'trust', '-E', 'UTF8', '--no-sync'], check=True, capture_output=True, cwd=self.folder, **self.who)

    def start(self):
        self.proc = Proc(self.exe, '-D', self.folder/'data', '-p', self.port, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-k', self.folder, cwd=self.folder, **self.who)
        until(lambda: 'ready to accept connections' in self.proc.text or self.proc.proc.poll() is not None, 60, 'postgres')
        assert self.proc.proc.poll() is None, self.proc.text
        return self

    def stop(self): self.proc.stop(signal.SIGINT)

    def new(self, name):
        "The URL of a new database"
        import psycopg
        with psycopg.connect(self.url('postgres'), autocommit=True) as c:
            c.execute(f'DROP DATABASE IF EXISTS {name} WITH (FORCE)')  # of a test that is run once more
            c.execute(f'CREATE DATABASE {name}')
        return self.url(name)
    def url(self, name): return f'postgresql://me@127.0.0.1:{self.port}/{name}'

@pytest.fixture(scope='module')
def postgres():
    server = Postgres()
    try: yield server.start()
    finally:
        server.stop()
        shutil.rmtree(server.folder)

@pytest.fixture
def url(postgres, request): return postgres.new(re.sub(r'\W', '_', request.node.name).lower())

@pytest.fixture
def folder(tmp_path):
    (tmp_path/'main.py').write_text(main_py)
    return tmp_path

# One app, two databases

def body(app, *args, **kw):
    r = ask(app, *args, headers={'hx-request':'1'}, **kw)
    return r.status_code, r.text.strip()

def conversation(app):
    "What a user does, and what the app says"
    yield body(app, '/')
    for o in ('Buy figs', "It's <b>", 'Eat 100% of them'): yield body(app, '/insert', method='POST', data=dict(title=o))
    yield body(app, '/edit/1')
    yield body(app, '/todo', method='PUT', data=dict(id=1, title='Buy ripe figs', done='1'))
    yield body(app, '/find', params=dict(words='figs'))
    yield body(app, '/find', params=dict(words='100%'))
    yield body(app, '/edit/99')
    yield body(app, '/todo', method='PUT', data=dict(title='no id'))[0]
    yield body(app, '/todo/2', method='DELETE')
    yield body(app, '/todo/2', method='DELETE')
    yield body(app, '/fail')[0]
    yield body(app, '/')

def talk(folder, **env):
    with served(folder, **env) as [app]: return [*conversation(app)]

def test_the_same_app(folder, url):
    file = talk(folder, workers=1)
    assert (folder/'todos.db').exists()
    assert '✅ ' in file[5][1] and 'Gone already' in file[11][1] and file[12]==500 and 'Eat 100% of them' in file[-1][1]
    assert talk(folder, workers=1, DATABASE_URL=url)==file
    assert talk(folder, workers=1, DATABASE_URL='sqlite:///other.db')==file and (folder/'other.db').exists()

def test_values_of_numpy_and_pandas(url):
    "are those of Python, by each way into a table and as arguments of queries"
    import numpy as np, pandas as pd
    db = database(url)
    for i,(typ,v,stored) in enumerate([(int, np.int64(3), 3), (int, np.uint8(3), 3), (float, np.float32(1.5), 1.5), (bool, np.bool_(True), True), (str, np.str_('figs'), 'figs'),
            (bytes, np.bytes_(b'x'), b'x'), (int, pd.NA, None), (str, pd.NA, None), (str, pd.NaT, None), (str, np.datetime64('2025-01-02'), '2025-01-02'),
            (str, pd.Timestamp('2025-01-02 10:00'), '2025-01-02 10:00:00')]):
        t = db.t[f'x{i}']
        t.create(id=int, v=typ, pk='id')
        t.insert(id=1, v=v)
        t.insert_all([dict(id=np.int64(2), v=v)])
        t.upsert(id=3, v=v)
        t.insert(id=4)
        t.update(dict(id=np.int64(4), v=v))
        assert [o['v'] for o in t()]==[stored]*4, (typ, v)
    assert t[np.int64(1)]['id']==1 and [o['id'] for o in t('id=:a', dict(a=np.int64(2)))]==[2] and t('id=:a', dict(a=pd.NA))==[]
    assert db.q('select id from x0 where id=:i', i=np.int64(1))==db.q('select id from x0 where id=1')==[dict(id=1)]
    db.close()

def test_it_is_there_after_a_restart_of_the_app(folder, url):
    for n in range(3):
        with served(folder, workers=1, DATABASE_URL=url) as [app]:
            assert body(app, '/')[1].count('<li')==n
            body(app, '/insert', method='POST', data=dict(title='x'))

@pytest.mark.parametrize('kind', ['sqlite', 'postgres'])
@pytest.mark.parametrize('src', [main_py, short_py], ids=['by_hand', 'fast_app'])
def test_many_workers_on_one_database(folder, url, src, kind):
    "They make the table at the same moment, and write at the same moment; nothing gets lost"
    (folder/'main.py').write_text(src)
    env = dict(DATABASE_URL=url) if kind=='postgres' else {}
    with served(folder, workers=4, **env) as [app]:
        def add(i): return ask(app, '/insert', method='POST', data=dict(title=f't{i:03}')).status_code
        with ThreadPoolExecutor(16) as ex: assert {*ex.map(add, range(200))}=={200}, app.text
        assert sorted(re.findall(r't\d{3}', ask(app, '/').text))==[f't{i:03}' for i in range(200)]
        assert len(app.pids)==4 and 'Traceback' not in app.text, app.text
    assert {o.name for o in folder.iterdir()} <= {'main.py', '.sesskey', '__pycache__', 'todos.db', 'todos.db-wal', 'todos.db-shm'}

def test_a_failed_request_concerns_nobody_else(folder, url):
    with served(folder, workers=1, DATABASE_URL=url) as [app]:
        with ThreadPoolExecutor(8) as ex:
            res = [*ex.map(lambda i: ask(app, '/fail' if i%2 else '/').status_code, range(60))]
        assert res==[200, 500]*30

def test_nothing_stays_in_a_transaction(folder, url):
    import psycopg
    with served(folder, workers=1, DATABASE_URL=url) as [app], psycopg.connect(url, autocommit=True) as c:
        for o in ('/', '/fail', '/'): ask(app, o)
        assert {o[0] for o in c.execute("select state from pg_stat_activity where datname=current_database() and pid!=pg_backend_pid()")}=={'idle'}

def test_columns_are_added(url):
    a = database(url).t.things.create(id=int, title=str)
    a.dataclass()
    a.insert(title='old')
    b = database(url).t.things
    b.create(id=int, title=str, due=str, transform=True)
    b.dataclass()
    assert [(o.title, o.due) for o in (*b(), b.insert(title='new', due='now'))]==[('old', None), ('new', 'now')]

@pytest.mark.parametrize('which', [0, 1], ids=['todos', 'notes'])
def test_attacks_on_a_row_filter(url, which):
    "Ben tries each call on rows of Ada; which see tests/row_filters.py"
    db = database(url)
    t,faults = tables(db)[which],[]
    use_class(t, which==0)
    t.xtra(name='Ben')
    for name in attacks:
        fill(db)
        if has(t, name) and (res := wrong(db, t, name)): faults.append(res)
    db.close()
    assert not faults, '\n'.join(faults)

@pytest.mark.parametrize('kind', ['sqlite', 'postgres'])
def test_a_plain_form(kind, url, tmp_path):
    "A blank key is a new row, a checkbox that sends nothing is False, what is blank is removed, and what is not sent stays"
    app,rt,todos,Todo = fast_app(url if kind=='postgres' else str(tmp_path/'a.db'), id=int, title=str, done=bool, n=int, secret_key='s')
    @rt('/save')
    def post(todo:Todo): return todos.upsert(todo)
    @rt('/change')
    def post(todo:Todo): return todos.update(todo)
    cli = Client(app)
    def send(path, **form): return cli.post(path, data=form).status_code
    assert [send('/save', title='a'), send('/save', id='', title='b', done='on', n='3'), send('/save', id=2, title='', done=''), send('/change', id=1, n='5'), send('/change', id=1, n='')]==[200]*5
    assert [(o.id, o.title, bool(o.done), o.done is None, o.n) for o in todos(order_by='id')]==[(1, 'a', False, False, None), (2, '', False, False, 3)]
    todos.insert_all([dict(id=None, title='c')])
    assert todos.insert(id=None, title='d').id==4
    for o in (dict(title='x'), dict(id=None, title='x')):
        with pytest.raises(NotFoundError): todos.update(o)

def test_what_a_row_filter_answers(url):
    from sqlalchemy.exc import IntegrityError
    db = database(url)
    todos = tables(db)[0]
    fill(db)
    todos.xtra(name='Ben')
    assert [o['id'] for o in todos('title<>? or 1=1', ['x'], order_by='id')]==[o['id'] for o in todos(order_by='id')]==[3, 4] and todos.count==2 and 1 not in todos
    for f in (lambda: todos[1], lambda: todos.delete(1), lambda: todos.delete([1, 'Ada']), lambda: todos.update(id=1, title='x'), lambda: todos.update(dict(title='x'), [1, 'Ada']), lambda: todos.upsert(id=1, title='x')):
        with pytest.raises(NotFoundError): f()
    with pytest.raises(IntegrityError): todos.insert(id=1)
    assert todos.update(id=3, title='x', name='Ada')['name']==todos.upsert(id=3, title='y', name='Ada')['name']==todos.upsert(id=9, title='z')['name']=='Ben'
    assert len(todos.delete_where('1=1 or 1=1'))==3 and len(found(db, 'Ada'))==4
    db.close()

def test_two_users_at_random(url):
    db = database(url)
    res = at_random(db, 600, 1)
    db.close()
    assert not res, res

def test_it_goes_and_comes_back(folder, tmp_path):
    server = Postgres()
    try:
        server.start()
        with served(folder, workers=2, DATABASE_URL=server.new('shop')) as [app]:
            assert body(app, '/insert', method='POST', data=dict(title='kept'))[0]==200
            server.stop()
            assert {ask(app, '/').status_code for _ in range(6)}=={500}
            server.start()
            assert {(r.status_code, 'kept' in r.text) for r in (ask(app, '/') for _ in range(20))}=={(200, True)}
            assert len(app.pids)==2  # no worker died
    finally:
        server.stop()
        shutil.rmtree(server.folder)

# Bad input: one line and a status

@pytest.mark.parametrize('where,line', [
    ('postgres://me:secret@127.0.0.1:1/shop', r'ConnectionError: cannot reach the database at postgresql\+psycopg://me:\*\*\*@127.0.0.1:1/shop: .*refused.*'),
    ('kafka://me:secret@x/y', r'ValueError: kafka:// is not a database that SQLAlchemy knows; PostgreSQL is postgresql://user:password@host:5432/name')])
def test_it_cannot_be_opened(folder, where, line):
    status,text = ends(folder, workers=1, DATABASE_URL=where)
    assert status!=0 and re.fullmatch(line, text.strip().splitlines()[-1]) and 'secret' not in text

def test_no_such_database(folder, postgres):
    status,text = ends(folder, workers=1, DATABASE_URL=postgres.url('nowhere'))
    assert status!=0 and re.match(r'ConnectionError: cannot reach the database at .*/nowhere: .*database "nowhere" does not exist', text.strip().splitlines()[-1])

@pytest.mark.parametrize('lacks', ['fastsql', 'sqlalchemy', 'psycopg'])
def test_a_package_is_missing(folder, lacks):
    (folder/f'{lacks}.py').write_text(f'raise ModuleNotFoundError("No module named {lacks!r}", name={lacks!r})')
    status,text = ends(folder, workers=1, DATABASE_URL='postgres://127.0.0.1:1/x')
    assert status!=0 and re.match(rf'ImportError: .*{lacks}.*pip install', text.strip().splitlines()[-1]), text
