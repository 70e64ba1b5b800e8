"""Attacks on the row filter of a table, one by one and at random: what another user has is neither read nor changed

`attacks` has the calls, for Ben against Ada; `wrong` says what an attack has reached. `at_random` lets both attack each other."""
import random
from contextvars import copy_context

import fastlite
from fasthtml_nb.request_context import enter, leave

class Todo: id:int; title:str; done:bool; name:str
class Note: name:str; n:int; title:str

def secret(name, n): return f'secret of {name} {n}'

def tables(db):
    "A table with one column as its key, and one with two of which the filter is one"
    db.create(Todo, name='todos', pk='id'), db.create(Note, name='notes', pk=('name', 'n'))
    for t in (db.t.todos, db.t.notes): use_class(t, False)
    return db.t.todos, db.t.notes

def use_class(t, yes):
    if yes: t.dataclass()
    elif isinstance(t, fastlite.Table): t.__dict__.pop('cls', None)
    else: t.cls = None

def fill(db):
    "Two rows of Ada and two of Ben in each table, and nothing else"
    for t in ('todos', 'notes'): db.q(f'delete from {t}')
    if isinstance(db, fastlite.Database):
        for o in db.q("select name from sqlite_master where type='index' and sql is not null"): db.q(f'drop index [{o["name"]}]')  # which `lookup` makes
    owners = [*enumerate(['Ada', 'Ada', 'Ben', 'Ben'], 1)]
    db.q('insert into todos (id, title, done, name) values ' + ', '.join(f"({i}, '{secret(o, i) if i%2==0 else 'shared'}', '0', '{o}')" for i,o in owners))
    db.q('insert into notes (name, n, title) values ' + ', '.join(f"('{o}', {i}, '{secret(o, f'n{i}')}')" for i,o in owners))

def found(db, name):
    "The rows of a user, as the database has them"
    both = 'id, title, done, name from todos order by id','name, n, title from notes order by name, n'
    return [o for t in both for o in db.q(f'select {t}') if o['name']==name]

wheres = ['1=1 or 1=1', "name='Ada' or 1=1", "name='Ada'", '1=1) or (1=1', 'id=1) or (id=1', '1=1) --', '1=1 --', '1=1 or 1=1 --', '(1=1) or (1=1)', "title like '%)%' or 1=1",
          '1=1) union select * from todos where (1=1', "title='x' or ')'=')'", '1=1 /*', ') or (1=1', '1=1 or (1=1']
keys = [1, '1', [1], (1,), [1, 'Ada'], (1, 'Ada'), ['Ada', 1], ('Ada', 1), [3, 'Ada'], [], [1, 'Ada', 'Ben'], 1.0, '1 or 1=1', 10**30, None]
rows = [dict(id=1, title='taken'), dict(id=1, title='taken', name='Ada'), dict(id=1, title='taken', name='Ben'), dict(id='1', title='taken'), dict(ID=1, id=3, title='taken'),
        dict(id=3, title='given', name='Ada'), dict(id=3, title='given', NAME='Ada'), dict(id=9, title='given', Name='Ada'), dict(title='given', name='Ada'), dict(rowid=1, title='taken'),
        dict(id=None, title='given', name='Ada'), dict(name='Ada', n=1, title='taken'), dict(n=1, title='given', NAME='Ada'), dict(n=3, title='given', name='Ada'), {'id': 3, 'na[me': 'Ada'}, {}]
columns = [dict(title='taken'), dict(title='taken', name='Ada'), dict(title='taken', NAME='Ada'), dict(id=1)]

by_where = {'__call__': lambda t,w: t(w), '__call__ with_pk': lambda t,w: t(w, with_pk=True), '__call__ limit': lambda t,w: t(where=w, limit=9, order_by='title'), '__call__ xtra': lambda t,w: t(w, xtra=dict(name='Ada')),
    '__call__ args': lambda t,w: t(f'title<>? and {w}', ['']), '__call__ dict': lambda t,w: t(f'title<>:a and {w}', dict(a='')), '__call__ numbers': lambda t,w: t(f'title<>?1 and title<>?1 and {w}', ['']),
    'selectone': lambda t,w: t.selectone(w), 'rows_where': lambda t,w: list(t.rows_where(w)), 'pks_and_rows_where': lambda t,w: list(t.pks_and_rows_where(w)),
    'ids_and_rows_where': lambda t,w: list(t.ids_and_rows_where(w)), 'count_where': lambda t,w: t.count_where(w), 'delete_where': lambda t,w: t.delete_where(w),
    'update_where': lambda t,w: t.update_where(dict(title='taken'), w), 'update_where name': lambda t,w: t.update_where(dict(name='Ada', title='given'), w)}
by_key = {'__getitem__': lambda t,k: t[k], 'get': lambda t,k: t.get(k), 'get xtra': lambda t,k: t.get(k, xtra=dict(name='Ada')), 'get default': lambda t,k: t.get(k, default=None), '__contains__': lambda t,k: k in t,
    'delete': lambda t,k: t.delete(k)}
by_key_and_columns = {'update key': lambda t,k,r: t.update(r, k), 'update key, keywords': lambda t,k,r: t.update(pk_values=k, **r), 'update key, xtra': lambda t,k,r: t.update(r, k, xtra=dict(name='Ada'))}
by_row = {'insert': lambda t,r: t.insert(r), 'insert keywords': lambda t,r: t.insert(**r), 'insert_all': lambda t,r: t.insert_all([r]).result, 'insert_all xtra': lambda t,r: t.insert_all([r], xtra=dict(name='Ada')).result,
    'insert_all many': lambda t,r: t.insert_all([dict(title='given'), r]).result, 'upsert': lambda t,r: t.upsert(r), 'upsert keywords': lambda t,r: t.upsert(**r), 'upsert pk': lambda t,r: t.upsert(r, pk='id'),
    'upsert title': lambda t,r: t.upsert({**r, 'title': 'shared'}, pk='title'), 'upsert_all': lambda t,r: t.upsert_all([r], pk='id').result, 'insert replace': lambda t,r: t.insert(r, replace=True),
    'insert_all replace': lambda t,r: t.insert_all([r], replace=True).result, 'insert_all upsert': lambda t,r: t.insert_all([r], upsert=True, pk='id').result,
    'insert_all truncate': lambda t,r: t.insert_all([r], truncate=True).result, 'insert ignore': lambda t,r: t.insert(r, ignore=True), 'insert conversions': lambda t,r: t.insert(r, conversions=dict(title='upper(?)')),
    'update': lambda t,r: t.update(r), 'update keywords': lambda t,r: t.update(**r), 'update xtra': lambda t,r: t.update(r, xtra=dict(name='Ada')), 'update alter': lambda t,r: t.update(r, alter=True),
    'lookup': lambda t,r: t.lookup({k:v for k,v in r.items() if k in ('title', 'name')}), 'lookup extra': lambda t,r: t.lookup(dict(title='new'), {'name':'Ada', **({'id':r['id']} if 'id' in r else {})}),
    'lookup keywords': lambda t,r: t.lookup(dict(title='new'), name='Ada'), 'lookup shared': lambda t,r: t.lookup(dict(title='shared'))}
plain = {'__call__ ()': lambda t: t(), '__call__ pk': lambda t: t(with_pk=True), 'rows': lambda t: list(t.rows), 'rows_where ()': lambda t: list(t.rows_where()), 'pks_and_rows_where ()': lambda t: list(t.pks_and_rows_where()),
    'count': lambda t: t.count, 'count_where ()': lambda t: t.count_where(), '__len__': lambda t: len(t), 'execute_count': lambda t: t.execute_count(), 'analyze_column': lambda t: t.analyze_column('title'),
    'duplicate': lambda t: t.duplicate('copied')(), 'delete_where ()': lambda t: t.delete_where(), 'update_where ()': lambda t: t.update_where(dict(title='taken')), 'insert_all ()': lambda t: t.insert_all([]).result,
    'result': lambda t: t.result, 'last_pk': lambda t: t.last_pk}

def calls():
    for k,f in by_where.items(): yield from ((f'{k} | {w}', lambda t,f=f,w=w: f(t, w)) for w in wheres)
    for k,f in by_key.items(): yield from ((f'{k} | {o!r}', lambda t,f=f,o=o: f(t, o)) for o in keys)
    for k,f in by_key_and_columns.items(): yield from ((f'{k} | {o!r} {r}', lambda t,f=f,o=o,r=r: f(t, o, dict(r))) for o in keys for r in columns)
    for k,f in by_row.items(): yield from ((f'{k} | {o}', lambda t,f=f,o=o: f(t, dict(o))) for o in rows)
    yield from plain.items()

attacks = dict(calls())
bugs = AttributeError, IndexError, RuntimeError, AssertionError, UnboundLocalError

def has(t, name): return hasattr(type(t), name.split()[0])

def wrong(db, t, name, ada='Ada', ben='Ben'):
    "What the attack `name` on the rows of `ada` has reached, or `None`"
    before,most = found(db, ada),len(found(db, ben))
    try: res = attacks[name](t)
    except bugs as e: return f'{name}: {type(e).__name__}: {e}'
    except Exception as e: res = e
    if (after := found(db, ada))!=before: return f'{name}: the rows of {ada} were {before} and are {after}'
    if lost := [o for o in [*db.q('select name from todos'), *db.q('select name from notes')] if o['name'] not in (ada, ben)]: return f'{name}: made rows of {lost}'
    if secret(ada, '') in repr(res): return f'{name}: gives {res!r}'
    if 'count' in name and isinstance(res, int) and res > most: return f'{name}: counts {res}'

def in_request(t, name, f):
    "`f()` in a request that has limited `t` to the rows of `name`"
    def run():
        before = enter(dict(type='http'))
        try:
            t.xtra(name=name)
            return f()
        finally: leave(before)
    return copy_context().run(run)

def at_random(db, n, seed):
    "What is wrong after `n` calls by Ada and Ben at random, on tables that they both use"
    rnd,ts,done = random.Random(seed),tables(db),[]
    for i in range(n):
        if i%25==0:
            fill(db)
            for t in ts: use_class(t, rnd.random()<.5)
        t,(who,other) = rnd.choice(ts),rnd.sample(['Ada', 'Ben'], 2)
        name = rnd.choice(list(attacks))
        if not has(t, name): continue
        done.append(f'{who}: {t.name}.{name}')
        if res := in_request(t, who, lambda: wrong(db, t, name, other, who)): return f'seed {seed}, call {i}: {res}; before that: {done[-5:]}'
