"""A day in two notebooks: hundreds of runs of their cells in random order, with edits, mistakes, deleted and copied cells and restarts.
At every moment the pages are those of the cells as they ran last, and at its end each app equals one that is made from its notebook.
`FHNB_DAY=5000 pytest -s tests/test_day.py` makes it longer, `FHNB_DAY_SEED=7` another one."""
import json, os, random, threading, time, urllib.error, urllib.request
from pathlib import Path

from jupyter_client import KernelManager

repo = Path(__file__).resolve().parents[1]
runs, seed = int(os.environ.get('FHNB_DAY', 500)), int(os.environ.get('FHNB_DAY_SEED', 3))

# The notebook: sources of cells by their id; `{v}` is the version, which an edit counts up

head = {
    'import': 'from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\nimport importlib, os, sys\nsys.path.insert(0, "")',
    'log': 'if "up" not in globals(): up, down = [], []\nclass Pass:\n    def __init__(self, app): self.app = app\n    def __call__(self, *args): return self.app(*args)',
    'app': '''async def life(app):
    up.append('{v}')
    app.state.version = '{v}'
    yield
    down.append('{v}')
app,rt = fast_app(secret_key='s', default_hdrs=False, live=False, lifespan=life)''',
    'server': 'server = JupyUvi(app)\nNone  # {v}',
    'sub': "inner,rs = fast_app(secret_key='s', default_hdrs=False)  # {v}",
    'sub page': "@rs('/')\ndef home(): return 'sub {v}'",
    'mount': "app.mount('/sub', inner)  # {v}",
    'router': "ar = APIRouter('/ar')  # {v}",
    'router page': "@ar('/page')\ndef ar_page(): return 'router {v}'",
    'to app': 'ar.to_app(app)  # {v}',
    'word': "word = 'word {v}'\ndef helper(): return word",
    'word page': "@rt('/word')\ndef word_page(): return helper()",
    'database': "db = database('day.db')\nrows = db.t.rows\nif rows not in db.t: rows.create(id=int, name=str, pk='id')  # {v}",
    'rows': "@rt('/rows')\ndef count(): return f'rows {len(rows())} {v}'",
    'guard': "def auth(req):\n    if req.url.path=='/secret': return Response('who are you?', 403)\nif auth not in app.before: app.before.append(auth)",
    'secret': "@rt('/secret')\ndef secret(): return 'the secret {v}'",
    'header': "app.hdrs.append(Meta(name='day', content='{v}'))",
    'footer': "app.ftrs.append(Footer('foot {v}'))",
    'not found': "@app.get('/none')\ndef none(): raise HTTPException(404)\ndef not_found(req, exc): return Response('not here {v}', 404)\n"
                 "app.add_exception_handler(404, not_found)",
    'middleware': 'app.add_middleware(Pass)  # {v}',
    'startup': "@app.on_event('startup')\ndef begin(): app.state.begun = '{v}'",
    'state': "@rt('/state')\ndef state(req): return f'{req.app.state.version} {req.app.state.begun}'",
    'title': "app.title = 'Day {v}'",
    'renamed': "@rt\ndef renamed_{v}(): return 'renamed {v}'",
    'two': "@rt('/two/a')\ndef two_a(): return 'a {v}'\n@rt('/two/b')\ndef two_b(): return 'b {v}'",
    'captured': "%%capture\n@rt('/captured')\ndef captured(): return 'captured {v}'",
    'module': "if 'day_views' in sys.modules: importlib.reload(day_views)\nelse: import day_views\nNone  # {v}",
    'from module': "rt('/module')(day_views.page)  # {v}",
}
numbered = {f'p{i}': f"@rt('/p{i}')\ndef p{i}(): return 'p{i} {{v}}'" for i in range(60 - len(head))}
cells = {**head, **numbered}

def pages(version):
    "What each path answers when the cells have these versions; `None` for a cell that was deleted"
    v = {k: version.get(k) for k in cells}
    res = {f'/{k}': f'{k} {v[k]}' for k in numbered if v[k] is not None}
    for path,cell,text in [('/word', 'word page', f'word {v["word"]}'), ('/rows', 'rows', f'rows 0 {v["rows"]}'),
                           ('/two/a', 'two', f'a {v["two"]}'), ('/two/b', 'two', f'b {v["two"]}'),
                           ('/captured', 'captured', f'captured {v["captured"]}'), (f'/renamed_{v["renamed"]}', 'renamed', f'renamed {v["renamed"]}'),
                           ('/sub/', 'sub page', f'sub {v["sub page"]}'), ('/ar/page', 'router page', f'router {v["router page"]}'),
                           ('/state', 'state', f'{v["app"]} {v["startup"]}'), ('/module', 'from module', f'module {v["module"]}'),
                           ('/secret', 'secret', 'who are you?'), ('/none', 'not found', f'not here {v["not found"]}')]:
        if v[cell] is not None: res[path] = text
    return res

# Two kernels

dump = '''
import json as _j, gc as _gc, psutil as _p, threading as _t
print('DUMP', _j.dumps(dict(url=server.url, title=app.title, hdrs=[to_xml(o) for o in app.hdrs], ftrs=[to_xml(o) for o in app.ftrs],
    before=[getattr(o, '__name__', '?') for o in app.before], middleware=[o.cls.__name__ for o in app.user_middleware],
    handlers=list(app.exception_handlers), startup=len(app.lifespan.startup), state={k:app.state[k] for k in app.state},
    routes=sorted([r.path, r.name or '', sorted(getattr(r, 'methods', None) or [])] for r in app.routes),
    sub=[r.path for r in inner.routes], started=[up[-1], len(up) - len(down)],
    files=_p.Process().num_fds(), threads=_t.active_count(), memory=_p.Process().memory_info().rss,
    apps=sum(type(o).__name__=='FastHTML' for o in _gc.get_objects()))))'''

class Day:
    "A notebook, its kernel, and what is expected of it"
    def __init__(self, folder):
        folder.mkdir()
        self.folder,self.version,self.deleted = folder,{},[]
        self.sources = {k: 0 for k in cells}  # cell -> version of its source
        self.ids = {k: k for k in cells}
        self.start()

    def start(self):
        env = {**os.environ, 'PYTHONPATH': os.pathsep.join([str(repo), os.environ.get('PYTHONPATH', '')]), 'IPYTHONDIR': str(self.folder/'ipython'),
               'PYTHONDONTWRITEBYTECODE': '1'}
        self.km = KernelManager()
        self.km.start_kernel(env=env, cwd=str(self.folder))
        self.kc = self.km.client()
        self.kc.start_channels()
        self.kc.wait_for_ready(timeout=60)

    def stop(self):
        self.kc.stop_channels()
        self.km.shutdown_kernel(now=True)

    def send(self, src, cell=None):
        "Run `src` as the cell with this id, as JupyterLab does; whether it ended well, and what it printed"
        meta = dict(cellId=cell, deletedCells=self.deleted) if cell else {}
        self.deleted = []
        content = dict(code=src, silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=True)
        msg = self.kc.session.msg('execute_request', content, metadata=meta)
        self.kc.shell_channel.send(msg)
        mine = lambda m: m['parent_header'].get('msg_id')==msg['header']['msg_id']
        while not mine(reply := self.kc.get_shell_msg(timeout=60)): pass
        said = []
        while True:
            m = self.kc.get_iopub_msg(timeout=60)
            if mine(m) and m['msg_type'] in ('stream', 'error'): said.append(m['content'].get('text') or '\n'.join(m['content']['traceback']))
            if mine(m) and m['content'].get('execution_state')=='idle': break
        return reply['content']['status']=='ok',''.join(said)

    def run(self, k, broken=''):
        "Run the cell `k`, and note what is to be seen from now on"
        v = self.sources[k]
        if k=='module': (self.folder/'day_views.py').write_text(f"def page(): return 'module {v}'\n# {time.time_ns()}\n")
        ok,said = self.send(cells[k].replace('{v}', str(v)) + broken, self.ids[k])
        assert ok==(not broken) or (broken and k=='captured'), f"{k}\n{said}"  # IPython says that `%%capture` went well
        if not broken: self.version[k] = v

    def run_all(self):
        for k in cells:
            if k in self.sources: self.run(k)

    def restart(self):
        self.stop()
        self.start()
        self.version = {}
        self.run_all()
        self.visitor.url,self.visitor.seen = self.dump()['url'],[]
        self.visitor.states = [pages(self.version)]*3

    def dump(self):
        for _ in range(2): self.send('import gc; gc.collect()')  # what a cell began with lives as long as the cell runs
        ok,said = self.send(dump)
        assert ok, said
        return json.loads(said.partition('DUMP ')[2])

def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as r: return r.read().decode()
    except urllib.error.HTTPError as e: return e.read().decode()

class Visitor(threading.Thread):
    "Asks for pages all the time, also while a cell runs"
    def __init__(self, day):
        super().__init__(daemon=True)
        self.url,self.paths,self.seen,self.asked,self.on = day.dump()['url'],list(pages(day.version)),[],0,True
        self.states = [pages(day.version)]*3  # the pages after each of the latest runs

    def run(self):
        rng = random.Random(1)
        while self.on:
            time.sleep(.005)
            path = rng.choice(self.paths)
            try: self.seen.append((path, get(self.url + path)))
            except OSError: continue  # the kernel is restarted, or the server by its own cell

    def check(self, now):
        "Each page that was seen since the last check must be one from before or after the run, never an error or a half of both"
        self.states,seen,self.seen = [*self.states[1:], now],self.seen,[]
        self.paths = list(now)
        self.asked += len(seen)
        for path,text in seen:
            right = [t for o in self.states for t in ([o[path]] if path in o else ['404 Not Found', 'not here'])]
            assert any(o in text for o in right), (path, text[:500], right)

# The day

def write_again(day, i):
    "Cells that were deleted are written again"
    for k in set(cells) - set(day.sources):
        day.sources[k],day.ids[k] = 50 + i,f'new {k} {i}'
        day.run(k)
        day.visitor.check(pages(day.version))

def step(day, rng, needs):
    "One thing that a person does"
    k = rng.choice(list(day.sources))
    what = rng.random()
    if what < .45: day.sources[k] += k not in ('import', 'log', 'guard', 'word page')  # an edit
    elif what < .6: return day.run(k, rng.choice(['\n1/0', '\n1 +', '\nraise SystemExit' if k=='import' else '\nno_such_name']))  # a mistake
    elif what < .65 and k not in needs: return delete(day, k)
    elif what < .7 and k not in needs: day.ids[k] = f'copy of {day.ids[k]}'
    day.run(k)

def delete(day, k):
    del day.sources[k], day.version[k]
    day.deleted.append(day.ids.pop(k))
    day.run('import')  # JupyterLab tells it with the next run

def test_day(tmp_path):
    rng = random.Random(seed)
    days = [Day(tmp_path/f'nb{i}') for i in range(2)]
    needs = set(head) - {'header', 'footer', 'middleware', 'two', 'captured', 'renamed', 'rows', 'title', 'secret', 'from module'}
    try:
        for d in days: d.run_all()
        assert days[0].dump()['url']!=days[1].dump()['url']
        marks,restarts = [],0
        for d in days:
            d.visitor = Visitor(d)
            d.visitor.start()
        for i in range(runs):
            d = rng.choice(days)
            was = pages(d.version)
            step(d, rng, needs)
            now = pages(d.version)
            d.visitor.check(now)
            for path in {*rng.sample(sorted(now), 3), *(p for p in now if was.get(p)!=now[p])}:
                text = get(d.visitor.url + path)
                assert now[path] in text, (i, path, text[:500], now[path])
            for path in set(was) - set(now): assert was[path] not in get(d.visitor.url + path), (i, path)
            if rng.random() < .02: write_again(d, i)
            if i in (runs//3, 2*runs//3):
                restarts += 1
                d.restart()
            if i==2*runs//3 + 20: marks = [o.dump() for o in days]
        for d in days:
            d.visitor.on = False
            d.visitor.join()
        for d,mark in zip(days, marks): check_end(d, mark, tmp_path)
        print(f'{runs} runs, {restarts} restarts, {sum(d.visitor.asked for d in days)} pages asked meanwhile')
    finally:
        for d in days: d.stop()

def check_end(day, mark, tmp_path):
    "The app equals one that is made from the notebook, and nothing has piled up"
    for k in ('app', 'sub', 'router', 'server'): day.run(k)
    end = day.dump()
    assert end['files'] <= mark['files'] + 4 and end['threads'] <= mark['threads'] + 2, (mark, end)
    assert end['apps'] <= 3 and end['memory'] < mark['memory'] + 40e6, (mark, end)
    now = pages(day.version)
    for path,text in now.items(): assert text in get(end['url'] + path), path
    day.stop()
    day.start()
    day.run_all()
    fresh = day.dump()
    for k in ('title', 'hdrs', 'ftrs', 'before', 'middleware', 'handlers', 'startup', 'state', 'routes', 'sub', 'started'):
        assert end[k]==fresh[k], (k, end[k], fresh[k])
    for path,text in now.items(): assert text in get(fresh['url'] + path), path
