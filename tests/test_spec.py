"Each Python block of the specification, in order, in its reader's place: does it run, and show what the document shows?"
import ast, io, re, sys
from contextlib import redirect_stdout
from pathlib import Path
from textwrap import indent
from types import ModuleType, SimpleNamespace
from urllib.parse import parse_qsl

import pytest
from fasthtml_nb.urls import compile_path, convertors
from specification import blocks, dom, folder
from starlette.testclient import TestClient

needs_spec = pytest.mark.skipif(not folder.is_dir(), reason=f'the specification is not there: {folder.parent.name}/{folder.name} beside the checkout')

# What the reader has, and the document does not show: run before block n
common = 'from fasthtml.common import *'
before = {
    '00 9': "Path('public').mkdir(); Path('public/hello.txt').write_text('Hello from public')",
    '04 1': common + '''
import time
routes, get_db_conn, app, request = [], dict, FastHTML(), State()
request.app, request.state = app, State()''',
    '08 1': common + '''
def homepage(request): return PlainTextResponse('home')
user = users = floating_point = uploaded = history = current_user = homepage
class request: url_for = staticmethod(lambda name, **kw: FastHTML(routes=routes).url_path_for(name, **kw))
for o in ('static', 'example.txt', 'example.png'): Path(o).mkdir() if o=='static' else Path(o).write_text('hello')''',
    '04 12': "import os; other('aiofiles', os=SimpleNamespace(wrap=lambda f: f))",
    '08 13': "import json; other('orjson', dumps=lambda o: json.dumps(o).encode())",
    '08 27': "other('myproject', users=SimpleNamespace(routes=[Route('/', user)]), auth=SimpleNamespace(routes=[Route('/', user)]))",
    '08 43': "other('example', app=FastHTML(routes=[Route('/', lambda request: PlainTextResponse('home'))]))",
    '08 33': "app = FastHTML(routes=[Route('/users/{username}', user, name='user_detail')])",
    '09 2': common + '\nfrom datetime import datetime',
    '10 17': 'import os, uuid; from fastcore.parallel import threaded',
    '10 47': 'from asyncio import sleep',
    '10 49': 'htmx_ws, css, gol = Script(), Style(), Div(); game_state = dict(grid=grid)',
    '14 1': common,
    '15 3': common + '\nfrom fasthtml.oauth import *',
    '17 1': common + "\napp = FastHTML(exts='ws')\ndef on_conn(send): pass\non_disconn = on_conn"}

# Blocks that end otherwise, on purpose: how (the error, or what our output has), and why. One that no longer does fails.
known = {
    '00 25': ("Hero(title='&lt;h1&gt;", 'an object that is not a component is text, and escaped: it may hold what a user has sent'),
    '04 7': ('SyntaxError', 'what a `repr` looks like'),
    '10 25': ("'Getting jph.ico from /foo'", 'the path ends before the slash that the route spells out; so it is in Starlette, and in FastHTML today'),
    '10 51': ('Name:Jonathan', 'between two texts there is the white space of fastcore today'),
    '11 4': ('', 'requests of components find their server without a script on the page'),
    '19 22': ("<Response [200 OK]>\n''", "the warning comes when the route is defined, and not from a path of the author's machine"),
    '19 38': ('<function Redirect.__response__ at', 'only the documentation tool shows a function with its module and signature'),
    '19 59': ("static_route_exts(prefix: str = '/', static_path='.', exts: str = 'static') method of fasthtml_nb.app.FastHTML", 'the help names our modules, and the types of parameters'),
    '19 62': ("'content-length': '0'})", 'a session that was only read is not sent again'),
    '20 2': ('SyntaxError', 'a command of the shell'),
    '20 3': ('NameError', 'the name of a file')}
known = {f'{doc} {n}': v for k,v in known.items() for doc,*ns in [k.split()] for n in ns}
apart = '00 28', '00 29', '14 2'  # shown and not run by the author: they would take the names that the document goes on with

# Slips of the pen, mended before the block is run, and blocks that are the inside of a handler
rest = (r'(?<=routes = \[\n)    \.\.\.\n', '')  # dots that stand for more routes
slips = {
    '04 3': ('statu_code', 'status_code'), '04 5': ('async handler', 'async def handler'), '04 10': ('HTTPEndpiont', 'HTTPEndpoint'),
    '08 28': rest, '08 32': rest, '08 44': rest, '14 2': (r'postgres:\.\.\.', 'sqlite://'), '15 6': (r'\(request\)\n', '(request):\n')}
inside = '04 3', '04 4', '08 7', '08 8'

# How the app of a block is used: request -> what the answer has in it; `file=@x` uploads, `WS` sends and then hears
uses = {
    '00 1': "GET / -> Let's do this!",
    '00 2': "GET / -> Plotly.newPlot('myDiv', data)",
    '00 3': 'GET / -> 500 ZeroDivisionError',
    '00 4': 'GET /hello -> Hello, world!',
    '00 5': ('GET /uma/5 -> Hello Uma, age 5', 'GET /uma/five -> 404'),
    '00 6': ('GET / -> Handle GET', 'POST / -> Handle POST'),
    '00 7': ('GET / -> href="assets/sakura.css"', 'GET / -> p {color: red;}'),
    '00 9': 'GET /hello.txt -> Hello from public',
    '00 10': ('GET / -> <div class="marked">', 'GET / -> **Fenced code blocks work here.**'),
    '00 11': 'GET / -> <pre><code>\nimport datetime',
    '00 28': ("GET /oops -> 404 <title>404: I don't exist!</title>", 'GET / -> Click to generate 404 error'),
    '00 29': "GET /oops -> 404 <title>404: I don't exist!</title>",
    '00 33': ('GET /adder/2 -> The sum is 2.', 'GET /adder/40 -> The sum is 42.'),
    '00 34': 'GET /toasting -> Toast is burning!',
    '00 37': 'GET / -> sse-connect="/number-stream"',
    '00 38': 'WS /ws msg=Bo -> id="notifications">Hello, you have connected | Hello Bo',
    '00 39': ('GET / -> hx-post="/upload"', 'POST /upload file=@a.txt -> Size: 5'),
    '00 40': 'POST /upload_many files=@a.txt&files=@b.txt -> <h3>b.txt</h3>',
    '04 3': 'GET / -> 404 inside',
    '04 4': 'GET / -> 200 inside',
    '06 1': ('GET / -> ws-connect="/ws"', 'WS /ws msg=Bo -> Hello, you have connected | Hello Bo | Goodbye Bo'),
    '07 1': (
        'GET / -> 303', 'GET /login -> type="password"', 'POST /login name=bo -> 400', 'POST /login name=bo&pwd=s -> 303',
        "GET / -> <title>bo's Todo list</title>", 'POST / title=Milk -> <li id="todo-1">', 'POST / title=Bread -> <li id="todo-2">',
        'POST /reorder id=2&id=1 -> <li id="todo-2">', 'GET /edit/1 -> value="Milk"', 'GET /todos/1 -> <h2>Milk</h2>',
        'PUT / id=1&title=Oats&done=1&details=*2* -> ✅', 'GET /todos/1 -> <div class="markdown">*2*</div>', 'GET / -> >Oats</a>',
        'DELETE /todos/1 -> hx-swap-oob="innerHTML"', 'GET /nowhere -> Oh no!', 'GET /logout -> 303', 'GET / -> 303'),
    '08 1': 'GET / -> {"hello":"world"}',
    '08 3': ('GET /user/me -> Hello, John Doe!', 'GET /user/bo -> Hello, bo!', 'WS /ws -> Hello, websocket!'),
    '08 7': 'POST / a=1 -> 200',
    '08 8': 'POST / upload_file=@a.txt -> 200',
    '08 18': 'WS / text -> Message text was: text',
    '08 19': 'GET /about -> About',
    '08 28': 'GET /static/nothing.txt -> 404',
    '08 44': 'POST /user/signup {"username":"bo","email":"b@o"} -> {"status":"Signup successful"}',
    '08 39': 'GET /bo -> Hello, bo',
    '09 1': 'GET / -> Hello, world!',
    '09 6': ('POST /rooms name=Blue -> <a href="/rooms/1">Blue</a>', 'GET / -> <a href="/rooms/1">Blue</a>',
             'GET /rooms/1 -> Welcome to Blue'),
    '09 7': "GET /rooms/1 -> new fabric.Canvas('canvas')",
    '09 11': ('GET /rooms/1/load -> {}', 'POST /rooms/1/save canvas_data={"a":1} -> Canvas saved successfully',
              'GET /rooms/1/load -> {"a":1}'),
    '10 1': 'GET / -> <h1>Hello, World</h1>',
    '10 4': 'GET / -> <div class="myclass">',
    '10 7': ('GET / -> <h1>Hello, World</h1>', 'PUT / -> got a POST or PUT request'),
    '10 15': ('GET /page2 -> action="/"', 'POST / data=Boo -> <p>Boo</p>'),
    '10 16': ('GET / -> hx-target="#count"', 'POST /increment -> Count is set to 1'),
    '10 48': 'WS /ws msg=Bo -> Hello, you have connected | Hello Bo',
    '11 7': 'GET /click -> You clicked me!',
    '15 10': ('GET / -> 303', 'GET /login -> https://github.com/login/oauth/authorize?'),
    '16 10': ('GET / -> <a href="/books/">Books</a>', 'GET /books/ -> <p>FastHTML Cookbook</p>'),
    '17 5': 'WS /ws msg=Bo -> <div id="notifications">Hello Bo</div>',
    '17 6': ('GET /login -> ok', 'WS /ws msg=! -> Hello Bob!'),
    '17 8': ('WS /ws msg=Hi -> <ul id="msg-list"><li>Hi</li></ul>', 'GET / -> <li>Hi</li>'),
    '19 42': ('GET / -> hx-get="/products/all"', 'GET /products/all -> hx-get="http://testserver/products/42"',
              'GET /products/42 -> Here are the product details for ID: 42'),
    '20 4': 'GET /live-reload -> 404'}

# Starlette's documentation is read for our app and the classes that we hand on
renamed = [(r'\bfasthtml\b', 'fasthtml_nb')]
renamed_starlette = [(r'from starlette\.(?!testclient|middleware\.base)[\w.]+ import', 'from fasthtml_nb.starlette import'), (r'\bStarlette\(', 'FastHTML(')]

def run_cell(code, ns):
    "Run a block as a cell does; return what it prints and shows"
    *body,last = ast.parse(code).body or ast.parse('pass').body
    if isinstance(last, ast.Expr): last = ast.Expression(last.value)
    else: body,last = [*body, last],None
    with redirect_stdout(io.StringIO()) as out:
        exec(compile(ast.Module(body, []), 'block', 'exec'), ns)
        res = last and eval(compile(last, 'block', 'eval'), ns)
    return out.getvalue() + ('' if res is None else getattr(res, 'data', None) or repr(res))

class Reader:
    "Works through a document in one namespace"
    def __init__(self, doc, monkeypatch):
        self.doc,self.monkeypatch,self.ns = doc,monkeypatch,dict(__name__='doc', Path=Path, SimpleNamespace=SimpleNamespace, other=self.other)
        self.renamed = renamed + renamed_starlette*(doc in ('04', '08'))

    def run(self, code, ns):
        for k,v in self.renamed: code = re.sub(k, v, code)
        return run_cell(code, ns)

    def read(self, block):
        "How `block` ends ('as shown', 'other', or the name of an error), and what it showed"
        where = f'{self.doc} {block.n}'
        if where in before: self.run(before[where], self.ns)
        ns = dict(self.ns) if where in (*apart, *inside) else self.ns
        try: out = self.run(self.mended(where, block.code), ns)
        except Exception as e: return type(e).__name__,str(e)
        out = re.sub(r'(?m)^Port \d+ is taken; .*\n', '', out)  # by another program of this machine
        if m := re.match(r'# (\w+)\.py\n', block.code): self.save(m[1], ns)
        for o in re.findall(r'^def (test_\w+)', block.code, re.M): ns[o]()
        if where in uses: use(ns['app'], uses[where])
        elif 'serve()' in block.code: raise LookupError(f'{where}: say in `uses` how its app is used')
        return 'as shown' if not block.shown or dom(out)==dom(block.shown) else 'other',out

    def save(self, name, ns):
        "Make a module that later blocks import from"
        mod = ModuleType(name)
        vars(mod).update(ns)
        self.monkeypatch.setitem(sys.modules, name, mod)

    def other(self, name, **ns):
        "A stand-in for a module of the reader's, or of a package that is not ours"
        self.save(name, ns)

    def mended(self, where, code):
        if where in slips: code = re.sub(*slips[where], code)
        if where not in inside: return code
        return "app = FastHTML()\n@app.route('/')\nasync def handler(request):\n    content = 'inside'\n" + indent(code, '    ')

def use(app, lines):
    "Ask `app` line by line, in one browser"
    cli = TestClient(app, raise_server_exceptions=False, follow_redirects=False)
    for line in [lines] if isinstance(lines, str) else lines:
        meth,path,data,words = re.fullmatch(r'(\w+) (\S+)(?: (.+?))? -> (.*)', line, re.S).groups()
        if meth=='WS': answer = talk(cli, path, data, words.split(' | '))
        else: answer = ask(cli, meth, path, data)
        for o in re.split(r' \| |(?<=^\d{3}) ', words): assert o in answer, f'{line}, but it was {answer}'

def ask(cli, meth, path, data):
    "Status and text of the answer; htmx asks unless it is a GET"
    if data and data[0]=='{': return (res := cli.request(meth, path, content=data)) and f'{res.status_code} {res.text}'
    fields = parse_qsl(data or '')
    files = [(k, (v[1:], b'hello')) for k,v in fields if v[0]=='@']
    fields = {k: [b for a,b in fields if a==k] for k,v in fields if v[0]!='@'}
    res = cli.request(meth, path, data=fields, files=files or None, headers={'hx-request':'1'} if meth!='GET' else None)
    return f'{res.status_code} {res.text}'

def talk(cli, path, data, answers):
    "Send `data` (fields as JSON), and hear as many messages as `answers`"
    with cli.websocket_connect(path) as ws:
        if data and '=' in data: ws.send_json(dict(parse_qsl(data)))
        elif data: ws.send_text(data)
        return '\n'.join(ws.receive_text() for _ in answers)

@pytest.fixture(autouse=True)
def kept_convertors():
    "What the documentation's code registers with `reg_re_param` ends with the test"
    was = dict(convertors)
    yield
    convertors.clear()
    convertors.update(was)
    compile_path.cache_clear()

@needs_spec
@pytest.mark.filterwarnings('ignore')
@pytest.mark.parametrize('doc', '00 04 06 07 08 09 10 11 12 14 15 16 17 19 20'.split())
def test_document(doc, monkeypatch, tmp_path):
    (tmp_path/'nbs'/'explains').mkdir(parents=True)  # '../..' has what FastHTML's repository has there
    (tmp_path/'CHANGELOG.md').write_text('# Release notes\n')
    (tmp_path/'README.md').write_text('# FastHTML\n')
    monkeypatch.chdir(tmp_path/'nbs'/'explains')
    reader,wrong = Reader(doc, monkeypatch),[]
    for block in blocks(doc):
        where = f'{doc} {block.n}'
        end,out = reader.read(block)
        due,why = known.get(where, ('as shown', ''))
        if end!=due and not (end=='other' and (due in out if due else not out)): wrong.append(f'--- {where}: {end}, not {due} {why}\n{block.code}--- gave\n{out}\n--- should\n{block.shown}')
    assert not wrong, '\n'.join(wrong)

@pytest.mark.parametrize('a,b,same', [
    ('<p id="x" class="b a">a  b</p>', ' <p class="a b" id=x>a\nb\n</p>', 1), ('<p>a</p>', '<p>b</p>', 0), ('<p>a</p>', '<p a>a</p>', 0),
    ('<p>&lt;b></p>', '<p><b></p>', 0), ('<p>it&#x27;s</p>', "<p>it's</p>", 1), ('<p><b></b></p>', '<p></p><b></b>', 0), ('(1, 2)', '(1, 3)', 0),
    ('<head><title>a</title><meta charset="utf-8"></head>', '<head><meta charset="x"><title>a</title></head>', 1),
    ('<head><title>a</title></head>', '<head></head>', 0), ('at 10:00:00.1', 'at 12:34:56.7', 1), ('at 10:00', 'at 12:00', 0),
    ("Headers({'a': '1', 'b': '2'})", "Headers({'b': '2', 'a': '1'})", 1), ("Headers({'a': '1'})", "Headers({'a': '2'})", 0)])
def test_dom(a, b, same): assert (dom(a)==dom(b)) == bool(same)

@needs_spec
def test_tables_are_about_blocks():
    tables = {*known, *uses, *before, *slips, *inside}
    docs = {o.split()[0] for o in tables}
    there = {f'{doc} {b.n}' for doc in docs for b in blocks(doc)}
    assert tables <= there
