"""The stubs: in step with the modules, true to them, and enough for pyright and mypy in the modes that they have by default

The package is installed twice, from its wheel and editable, in environments of its own: type checkers find it there as users' do."""
import json, os, re, runpy, shutil, subprocess, sys, sysconfig
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
app_file = repo/'tests'/'typed_app.py'

def run(*args, cwd, **env):
    env = {k:v for k,v in os.environ.items() if k not in ('PYTHONPATH', 'MYPYPATH', 'VIRTUAL_ENV')} | env
    return subprocess.run([str(o) for o in args], cwd=cwd, env=env, capture_output=True, text=True, timeout=300)

def done(*args, **kw):
    res = run(*args, **kw)
    assert res.returncode==0, res.stdout + res.stderr
    return res.stdout

@pytest.fixture(scope='module')
def source(tmp_path_factory):
    "A copy of what the package is built from"
    res = tmp_path_factory.mktemp('source')
    for o in ('fasthtml_nb', 'tools'): shutil.copytree(repo/o, res/o, ignore=shutil.ignore_patterns('__pycache__'))
    for o in ('setup.py', 'settings.ini', 'pyproject.toml', 'README.md'): shutil.copy(repo/o, res)
    return res

def environment(folder, *install):
    "The Python of a new environment in which `pip install` was run with `install`; what the package needs is that of the tests"
    done(sys.executable, '-m', 'venv', '--without-pip', folder, cwd=folder.parent)
    python = folder/'bin'/'python'
    site = Path(done(python, '-c', 'import sysconfig; print(sysconfig.get_path("purelib"))', cwd=folder).strip())
    (site/'others.pth').write_text(sysconfig.get_path('purelib') + '\n')
    done('uv', 'pip', 'install', '--quiet', '--python', python, '--no-deps', *install, cwd=folder)
    return python

@pytest.fixture(scope='module')
def wheel(source, tmp_path_factory): return environment(tmp_path_factory.mktemp('wheel')/'env', source)

@pytest.fixture(scope='module')
def editable(source, tmp_path_factory): return environment(tmp_path_factory.mktemp('editable')/'env', '-e', source)

@pytest.fixture(scope='module')
def pyright():
    "pyright comes from npm when it is first used"
    res = run(sys.executable, '-m', 'pyright', '--version', cwd=repo)
    if res.returncode: (pytest.fail if os.environ.get('CI')=='true' else pytest.skip)(f'pyright does not run: {res.stderr[-500:]}')

def pyright_errors(python, folder):
    "File, line and text of each error in `folder`"
    res = run(sys.executable, '-m', 'pyright', '--pythonpath', python, '--outputjson', '.', cwd=folder)
    found = [o for o in json.loads(res.stdout)['generalDiagnostics'] if o['severity']=='error']
    return [(Path(o['file']).name, o['range']['start']['line'] + 1, o['message']) for o in found]

def mypy_errors(python, folder):
    res = run(sys.executable, '-m', 'mypy', '--python-executable', python, '.', cwd=folder)
    assert res.returncode in (0, 1), res.stderr
    return [(m[1], int(m[2]), m[3]) for m in re.finditer(r'^([^:]+):(\d+): error: (.*)$', res.stdout, re.M)]

# In step

def test_in_step(): done(sys.executable, repo/'tools'/'stubs.py', '--check', cwd=repo)

def test_a_stub_behind_its_module_is_seen(source, tmp_path):
    src = shutil.copytree(source, tmp_path/'src')
    edit = src/'fasthtml_nb'/'urls.py'
    edit.write_text(edit.read_text().replace('def qp(p', 'def qp(pattern'))
    (src/'fasthtml_nb'/'gone.pyi').write_text('x: int\n')
    res = run(sys.executable, 'tools/stubs.py', '--check', cwd=src)
    assert res.returncode and 'fasthtml_nb/gone.pyi, fasthtml_nb/urls.pyi' in res.stderr
    done(sys.executable, 'tools/stubs.py', cwd=src)
    assert 'def qp(pattern: str' in (src/'fasthtml_nb'/'urls.pyi').read_text() and not (src/'fasthtml_nb'/'gone.pyi').exists()

def test_ty_checks_modules_that_have_stubs(source, tmp_path):
    src = shutil.copytree(source, tmp_path/'src')
    with (src/'fasthtml_nb'/'urls.py').open('a') as f: f.write('\ndef wrong()->int: return "x"\n')
    res = run(sys.executable, '-m', 'ty', 'check', '--python', sys.prefix, cwd=src)
    assert res.returncode==1 and 'urls.py:' in res.stdout, res.stdout + res.stderr

# True to the modules

differs = {  # for stubtest: a difference that is meant, and why
    r'components\.show': 'by position only, so that `show` of `jupyter` can take its place',
    r'(common|ft)\.\w+': 'constants of fastcore and fastlite that are not handed on; our own names: test_surface_is_in_the_stubs',
    r'handlers\.add_sig_param|params\.special': 'the default is `Parameter.empty`',
    r'routing\.RouteTable\.(clear|reverse|sort)': 'methods of `list` that tell of the change',
    r'testing\.Client\.(get|post|put|patch|delete|head|options|request|stream)': '`__getattr__` gives them',
    r'tree\._Node\.\w+': 'slots; what users may use is in `FT`'}

def test_true_to_the_modules(wheel, tmp_path):
    (tmp_path/'mypy.ini').write_text('[mypy]\ndisable_error_code = import-untyped, override, overload-overlap\n')
    (tmp_path/'allowed.txt').write_text('\n'.join(rf'fasthtml_nb\.({o})' for o in differs))
    res = run(wheel, '-m', 'mypy.stubtest', 'fasthtml_nb', '--concise', '--mypy-config-file', 'mypy.ini', '--allowlist', 'allowed.txt', cwd=tmp_path)
    assert res.returncode==0, res.stdout + res.stderr

@pytest.mark.parametrize('mod', ['common', 'core', 'jupyter'])
def test_surface_is_in_the_stubs(mod):
    names = (repo/'tests'/'surface'/f'{mod}.txt').read_text().split()
    text = (repo/'fasthtml_nb'/f'{mod}.pyi').read_text()
    assert not [o for o in names if not re.search(rf'\b{o}\b', text)]

def test_public_surface_has_types(pyright, wheel, tmp_path):
    res = run(sys.executable, '-m', 'pyright', '--verifytypes', 'fasthtml_nb', '--ignoreexternal', '--outputjson', cwd=tmp_path,
              PATH=f'{wheel.parent}{os.pathsep}{os.environ["PATH"]}')
    found = json.loads(res.stdout)['typeCompleteness']
    assert found['completenessScore'] >= .9 and found['exportedSymbolCounts']['withKnownType'] > 2000, found['completenessScore']

# An app, and single lines

def test_the_app_is_plain():
    text = app_file.read_text()
    assert 'ignore' not in text and 'cast(' not in text and len(text.splitlines()) >= 140

def test_the_app_runs():
    ns = runpy.run_path(str(app_file))
    Client,app = ns['Client'],ns['app']
    assert ns['try_out']()[0]==200 and 'Test' in ns['try_out']()[1]
    cli = Client(app, follow_redirects=True)
    assert 'name="picture"' in cli.get('/').text
    assert 'Tasks of Ana' in cli.post('/login', data={'name':'Ana'}).text
    for path,text in {'/tasks':'Test', '/task/1':'Test', '/api/count':'{"tasks":2}', '/api/picture':'<circle', '/ticks':'event: tick'}.items():
        res = cli.get(path)
        assert res.status_code==200 and text in res.text, path
    assert cli.get('/nope').status_code==404
    with app.get_testclient().websocket_connect('/chat') as ws:
        assert 'Hello' in ws.receive_text()
        ws.send_json({'msg':'Hi'})
        assert 'Hi' in ws.receive_text()
    assert Client(ns['notes_app']).get('/').status_code==200 and ns['in_notebook']().startswith('http://127.0.0.1:')

start = '''from dataclasses import dataclass
from fasthtml_nb.common import *
from fasthtml_nb import svg
app, rt = fast_app()
@rt
def index(n: int = 1): return P(n), index.to(n=n)
'''

right = '''
fast_app(hdrs=[Script()], ftrs=(), middleware=[], routes=[], exts=['ws'], key_fname=Path('a'))
a2, r2, todos, Todo = fast_app(Path('x.db'), id=int, title=str, done=bool, pk='id', render=lambda o: Li(o.title))
Div(Div, None, 1, [P()], cls=['a'], style={'a': 1}, hx_get=index, data_x=1, hx_swap_oob=True, anything=object(), **{'@x': 1})
Script('1', **{'data-x': 1}), Html(P(), **{'lang': 'de'}), CheckboxX(**{'label': 'x', 'value': 2}), Input(**{'list': 'x'})
Div(cls='a')(P('b'), id='x').set('c').children[0], Div().anything
A('x', href=index, hx_push_url=True, download=True), Form(action=index, enctype='x'), Input(type='file', accept='image/*', multiple=True)
list(map(Li, 'abc')), [f(1) for f in (Div, Span, svg.Circle, Group)]
svg.Svg(svg.Circle(1), svg.G(fill='red', hx_get='/'), viewBox='0 0 1 1')
app.get('/a')(lambda: 1), app.post(lambda: 1), rt('/b', methods=['GET', 'POST'], name='b', host='x.org'), app.ws('/w')(print)
@rt('/c')
@app.put
def c(req, sess, n: int): return index(2), c.to(n=1), str(c), c.rt(n=1), c(req, sess, 3)
APIRouter('/x').get('/y')(lambda: 1), APIRouter(prefix='/x').rt_funcs.any.to()
app.hdrs.append(1), app.state.x, app.routes[0]
app.add_middleware(GZipMiddleware)
app.static_route_exts(static_path=Path('.'))
Client(app).get('/', headers={'hx-request': '1'}, params={'a': 1}).json(), Client(app).cookies, Client(app).anything
app.get_client(user='x').get('/').text, app.get_testclient().websocket_connect('/w'), JSONResponse({'a': 1}).body
Beforeware(lambda req, sess: None, skip='/x'), Beforeware(print, skip=('/x', '/y'), everywhere=True), Redirect(index), Redirect('/')
database('x.db').t.anything.insert(dict(a=1)), NotFoundError, L(1, 2).map(str), patch, first([1]), AttrDict(a=1).a
def add(a: str) -> str: return a
def stop() -> None: serve(port=5001)
'''

wrong = '''
Dvi()
app.gett('/x')
fast_app(pico='yes')
rt('/x', name=5)
fast_app('x.db', pico='yes')
to_xml(3, indent=5)
index('x')
index.too()
app.route(5)
rt(path=1.5)
Client()
Client(app).get()
Client(app).get('/').txt
a, b, c = fast_app()
serve(port='x')
add_toast({}, 'x', typ=1)
Beforeware()
HtmxHeaders(boostedd='1')
svg.Circle()
YouTubeEmbed(5)
setup_toasts(5)
'''

n_start = start.count('\n')

@pytest.mark.parametrize('install', ['wheel', 'editable'])
@pytest.mark.parametrize('errors', [pyright_errors, mypy_errors])
def test_what_is_right_passes_and_what_is_wrong_does_not(pyright, request, install, errors, tmp_path):
    shutil.copy(app_file, tmp_path)
    (tmp_path/'right.py').write_text(start + right)
    (tmp_path/'wrong.py').write_text(start + wrong)
    found = errors(request.getfixturevalue(install), tmp_path)
    assert not [o for o in found if o[0]!='wrong.py']
    assert {line - n_start for _,line,_ in found}=={*range(2, wrong.count('\n') + 1)}

# What an editor shows

class Editor:
    "What an editor asks the language server of pyright, which Pylance is built on"
    def __init__(self, python, file):
        self.file,self.n = file,0
        self.process = subprocess.Popen([sys.executable, '-m', 'pyright.langserver', '--stdio'], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, cwd=file.parent)
        self.settings = {'pythonPath': str(python)}
        self.ask('initialize', processId=None, rootUri=file.parent.as_uri(), capabilities={'workspace': {'configuration': True}},
                 workspaceFolders=[dict(uri=file.parent.as_uri(), name='x')])
        self.send('initialized', params={})
        doc = dict(uri=file.as_uri(), languageId='python', version=1, text=file.read_text())
        self.send('textDocument/didOpen', params=dict(textDocument=doc))

    def send(self, method=None, **kw):
        body = json.dumps({'jsonrpc':'2.0', **({'method':method} if method else {}), **kw}).encode()
        self.process.stdin.write(b'Content-Length: %d\r\n\r\n' % len(body) + body)
        self.process.stdin.flush()

    def read(self):
        size = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b'content-length'): size = int(line.split(b':')[1])
        return json.loads(self.process.stdout.read(size))

    def ask(self, method, **params):
        self.n += 1
        self.send(method, id=self.n, params=params)
        while (msg := self.read()).get('id')!=self.n or 'method' in msg:
            asked = msg['params']['items'] if msg.get('method')=='workspace/configuration' else None
            if 'id' in msg: self.send(id=msg['id'], result=asked and [self.settings for _ in asked])
        return msg['result']

    def at(self, what, text):
        "Ask for `what` behind the `text` in the file"
        head,_,_ = self.file.read_text().partition(text)
        line,column = head.count('\n'),len(head) - head.rfind('\n') - 1 + len(text)
        return self.ask(f'textDocument/{what}', textDocument=dict(uri=self.file.as_uri()), position=dict(line=line, character=column))

    def completions(self, text): return [o['label'] for o in self.at('completion', text)['items']]

    def close(self):
        self.process.kill()
        self.process.communicate()

def test_an_editor_completes(pyright, editable, tmp_path):
    file = tmp_path/'app.py'
    file.write_text(start + 'Div(hx_)\nInput(pl)\nsvg.G(stro)\nA(dow)\napp.ge\nindex.t\nClient(app).ge\nfast_app(hd)\nTextarea()\n')
    editor = Editor(editable, file)
    try:
        assert {'hx_get=', 'hx_post=', 'hx_swap_oob=', 'hx_on__after_request=', 'hx_on_click='} <= {*editor.completions('Div(hx_')}
        due = {'Input(pl':'placeholder=', 'svg.G(stro':'stroke_width=', 'A(dow':'download=', 'app.ge':'get_client', 'index.t':'to',
               'Client(app).ge':'get', 'fast_app(hd':'hdrs='}
        assert not [text for text,name in due.items() if name not in editor.completions(text)]
        sig = editor.at('signatureHelp', 'Textarea(')['signatures'][0]['label']
        assert 'name: Any = None, rows: Any = None' in sig and 'hx_get' in sig
        assert 'A `<textarea>` element' in editor.at('hover', '\nTextare')['contents']['value']
    finally: editor.close()
