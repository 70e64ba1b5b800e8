"What is published: sdist and wheel, of this repository and of each new project, in empty environments; and how little a server needs"
import json, os, re, shutil, subprocess, sys, tarfile, zipfile
from email import message_from_string
from pathlib import Path

import pytest
from fasthtml_nb.ship.project import new_project, template_packages, templates
from processes import free_port
from test_new import running, use

repo = Path(__file__).resolve().parents[1]
clean = {k:v for k,v in os.environ.items() if k not in ('PYTHONPATH', 'VIRTUAL_ENV', 'IN_TEST')}

# All distributions of a server, with the standard extra of uvicorn; a new one is a decision
server_packages = '''anyio apsw apswutils click fastcore fasthtml_nb fastlite h11 httpcore2 httptools httpx2 idna itsdangerous python-dateutil
    python-dotenv python-multipart PyYAML starlette truststore typing_extensions tzdata uvicorn uvloop watchfiles websockets'''.split()

def run(*cmd, status=0, **kw):
    res = subprocess.run([*map(str, cmd)], capture_output=True, text=True, timeout=300, env=clean, **kw)
    assert res.returncode==status, f'{cmd}\n{res.stdout}{res.stderr}'
    return res.stdout if status==0 else res.stdout + res.stderr

def normal(name): return name.lower().replace('_', '-')

def build(folder, dest):
    "The sdist of a folder, and the wheel that is built from the sdist"
    run(sys.executable, '-m', 'build', '--installer', 'uv', '--outdir', dest, folder)
    return next(dest.glob('*.tar.gz')), next(dest.glob('*.whl'))

class Env:
    "An empty virtual environment"
    def __init__(self, folder, *packages):
        run('uv', 'venv', '--python', sys.executable, folder)
        self.bin = folder/'bin'
        run('uv', 'pip', 'install', '--python', self.bin/'python', *packages)
    def run(self, name, *args, **kw): return run(self.bin/name, *args, **kw)
    def packages(self): return {normal(o['name']) for o in json.loads(run('uv', 'pip', 'list', '--format', 'json', '--python', self.bin/'python'))}
    def running(self, cwd, name, *args, port):
        return running([str(self.bin/name), *map(str, args)], cwd, port, {**clean, 'PATH': f'{self.bin}{os.pathsep}{os.environ["PATH"]}', 'PORT': str(port)})

@pytest.fixture(scope='module')
def source(tmp_path_factory):
    "What git has of this repository, as a clone has it"
    folder = tmp_path_factory.mktemp('source')
    files = subprocess.run(['git', 'ls-files', '-z'], cwd=repo, capture_output=True, text=True, check=True).stdout.split('\0')
    for o in files:
        if o and not o.startswith(('nbs/', 'tests/', 'bench/', 'examples/')) and (repo/o).is_file():
            (folder/o).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(repo/o, folder/o)
    return folder

@pytest.fixture(scope='module')
def built(source, tmp_path_factory): return build(source, tmp_path_factory.mktemp('dist'))

@pytest.fixture(scope='module')
def server(built, tmp_path_factory): return Env(tmp_path_factory.mktemp('server')/'env', built[1])

@pytest.fixture(scope='module')
def from_sdist(built, tmp_path_factory): return Env(tmp_path_factory.mktemp('from_sdist')/'env', built[0])

def test_sdist_and_wheel(source, built):
    "The wheel has all that git has of the package, the metadata what an index shows"
    sdist,wheel = built
    assert 'PASSED' in run(sys.executable, '-m', 'twine', 'check', '--strict', sdist, wheel)
    with tarfile.open(sdist) as t: names = {o.partition('/')[2] for o in t.getnames()}
    assert {'settings.ini', 'LICENSE', 'README.md', 'CHANGELOG.md', 'pyproject.toml', 'setup.py'} <= names
    with zipfile.ZipFile(wheel) as z:
        inside = set(z.namelist())
        meta = message_from_string(z.read(next(o for o in inside if o.endswith('.dist-info/METADATA'))).decode())
    ours = {o.relative_to(source).as_posix() for o in (source/'fasthtml_nb').rglob('*') if o.is_file()}
    assert ours <= inside
    assert meta['License-Expression']=='Apache-2.0' and 'Framework :: Jupyter' in meta.get_all('Classifier')
    assert all(re.fullmatch(r'[\w ]+, https://\S+', o) for o in meta.get_all('Project-URL'))
    assert {'lab', 'oauth', 'redis', 'postgres', 'offline', 'dev'} <= set(meta.get_all('Provides-Extra'))

def test_server_packages(server):
    "A server install has these packages and no others"
    assert server.packages()=={normal(o) for o in server_packages}

def test_server_install_answers(server, tmp_path):
    "The demo is exported and served without the notebook's packages, and everything that needs them names the line that installs them"
    server.run('fhnb', 'new', 'my-app', '--template', 'todo', cwd=tmp_path)
    app = tmp_path/'my-app'
    port = free_port()
    with server.running(app, 'python', 'main.py', port=port) as cli: use(cli, 'todo')
    with server.running(app, 'fhnb', 'serve', 'nbs/app.ipynb', '--port', port, port=port) as cli: use(cli, 'todo')
    assert '/login' in server.run('fhnb', 'routes', 'nbs/app.ipynb', cwd=app)

def test_image_needs_the_same(server, tmp_path):
    "What `fhnb deploy docker` pins are the packages of the server install"
    new_project(tmp_path/'my-app', 'todo')
    run(Path(sys.executable).with_name('fhnb'), 'deploy', 'docker', cwd=tmp_path/'my-app')
    pinned = {normal(re.split(r'[=[]', o)[0]) for o in (tmp_path/'my-app/requirements.server.txt').read_text().splitlines()[1:]}
    assert server.packages() <= pinned <= server.packages() | set('redis fastsql sqlparse sqlalchemy sqlalchemy-utils greenlet psycopg psycopg-binary'.split())

def missing(name): return rf'needs the package {name}: pip install "fasthtml_nb\[lab\]"'

@pytest.mark.parametrize('args,name', [(['lab'], 'jupyterlab'), (['deploy', 'docker'], 'packaging'), (['demo', 'there', '--no-browser'], 'jupyterlab'), (['test', 'nbs/app.ipynb'], 'nbdev')])
def test_commands_that_need_lab(server, tmp_path, args, name):
    server.run('fhnb', 'new', 'my-app', cwd=tmp_path)
    said = server.run('fhnb', *args, cwd=tmp_path/'my-app', status=1).strip()
    assert re.fullmatch(rf'fhnb {args[0]}: .*{missing(name)}', said), said
    assert not (tmp_path/'my-app/there').exists()

@pytest.mark.parametrize('code,name', [('import fasthtml_nb.jupyter', 'IPython'), ('from fasthtml_nb.jupyter import *', 'IPython'),
    ('from fasthtml_nb.common import *; show(P(1))', 'IPython'),
    ('from fasthtml_nb.common import *; set_pico_cls()', 'IPython')])
def test_code_that_needs_lab(server, code, name):
    said = server.run('python', '-c', code, status=1).strip().splitlines()[-1]
    assert re.fullmatch(rf'ImportError: .*{missing(name)}', said), said

def test_html2ft_needs_nothing(server):
    assert server.run('python', '-c', 'from fasthtml_nb.common import *; print(html2ft("<p>a<p>b"))').split()==["P('a')", "P('b')"]

def test_magics_need_lab(server, tmp_path):
    nb = dict(cells=[dict(cell_type='code', metadata={}, outputs=[], execution_count=None, source=o) for o in
        ('from fasthtml_nb.common import *\napp,rt = fast_app()', 'x = !ls\n', "@rt\ndef index(): return P(1)")], metadata={}, nbformat=4, nbformat_minor=5)
    (tmp_path/'app.ipynb').write_text(json.dumps(nb))
    assert re.search(missing('IPython'), server.run('fhnb', 'export', '--all', 'app.ipynb', cwd=tmp_path, status=1))

def test_from_sdist(from_sdist, tmp_path):
    "Installed from the sdist, the demo is served"
    from_sdist.run('fhnb', 'new', 'my-app', '--template', 'todo', cwd=tmp_path)
    port = free_port()
    with from_sdist.running(tmp_path/'my-app', 'uvicorn', 'main:app', '--port', port, port=port) as cli: use(cli, 'todo')

@pytest.mark.parametrize('template', templates)
def test_project(template, built, tmp_path):
    "A new project is built too; its wheel, in an empty environment, is the app"
    new_project(tmp_path/'my-app', template)
    sdist,wheel = build(tmp_path/'my-app', tmp_path/'dist')
    assert 'PASSED' in run(sys.executable, '-m', 'twine', 'check', '--strict', sdist, wheel)
    (tmp_path/'elsewhere').mkdir()  # where no main.py is
    env = Env(tmp_path/'env', built[1], sdist)
    assert not env.packages() & {'jupyterlab', 'ipython'}
    for o in template_packages.get(template, ()): assert o in env.packages()
    port = free_port()
    with env.running(tmp_path/'elsewhere', 'uvicorn', 'main:app', '--port', port, port=port) as cli: use(cli, template)
