"The whole way of every template in fresh virtual environments: installed, new, tested, exported, served, in a container, as a service, and back"
import json, os, re, shlex, shutil, subprocess, sys
from contextlib import contextmanager
from importlib.metadata import distributions
from pathlib import Path

import httpx, pytest, yaml
from fasthtml_nb.ship.project import template_packages, templates
from processes import Proc, free_port, until
from test_new import running, use, wait_for

repo = Path(__file__).resolve().parents[1]
has_uv = shutil.which('uv') is not None
change = dict(minimal=("H1('Hello')", 'Good day', '/'), todo=("Titled('To do'", 'Figs to buy', '/login'), chat=("H1('Chat'), form", 'Talk', '/'), dashboard=("H1('Dashboard')", 'Figures', '/'))

def run(*cmd, **kw):
    res = subprocess.run([*map(str, cmd)], capture_output=True, text=True, timeout=300, **kw)
    assert res.returncode==0, f'{cmd}\n{res.stdout}{res.stderr}'
    return res.stdout

def git(folder, *args):
    who = {f'GIT_{o}_{k}': v for o in ('AUTHOR', 'COMMITTER') for k,v in dict(NAME='t', EMAIL='t@localhost').items()}
    return run('git', *args, cwd=folder, env={**{k:v for k,v in os.environ.items() if not k.startswith('GIT_')}, **who})

@pytest.fixture(scope='session')
def wheels(tmp_path_factory):
    "This package, and what a user of it installs, in the versions that are here; nothing after this asks an index"
    folder = tmp_path_factory.mktemp('wheels')
    source,house,pins = folder/'source',folder/'house',folder/'pins.txt'
    source.mkdir()
    for o in ('setup.py', 'settings.ini', 'pyproject.toml', 'README.md', 'MANIFEST.in'): shutil.copy(repo/o, source)
    shutil.copytree(repo/'fasthtml_nb', source/'fasthtml_nb', ignore=shutil.ignore_patterns('__pycache__'))
    here = {d.name: d.version for d in distributions() if d.name and d.name.lower().replace('-', '_')!='fasthtml_nb'}
    pins.write_text(''.join(f'{k}=={v}\n' for k,v in here.items()))
    run(sys.executable, '-m', 'pip', 'wheel', '-q', '-w', house, '-c', pins, f'{source}[lab]', 'pytest', *{p for o in template_packages.values() for p in o})
    run(sys.executable, '-m', 'pip', 'wheel', '-q', '-w', house, 'setuptools>=77')  # what builds the project
    yield house
    shutil.rmtree(folder)

class Env:
    "A fresh virtual environment, and a shell in it; `pip` is the real one, or uv, which takes a tenth of the time"
    def __init__(self, folder, wheels, uv=False):
        run(sys.executable, '-m', 'venv', *(['--without-pip'] if uv else []), folder)
        self.bin,own = folder/'bin',{k:v for k,v in os.environ.items() if k not in ('PYTHONPATH', 'VIRTUAL_ENV', 'IN_TEST') and not k.startswith('PIP_')}
        if uv: self._pip_is_uv(wheels)
        self.env = {**own, 'PATH': f'{self.bin}{os.pathsep}{os.environ["PATH"]}', 'PIP_NO_INDEX':'1', 'PIP_FIND_LINKS':str(wheels), 'PIP_NO_COMPILE':'1', 'PIP_QUIET':'1', 'PYTHONUNBUFFERED':'1'}

    def _pip_is_uv(self, wheels):
        "A command `pip` that is uv; of the wheels that another environment has unpacked, the files are linked"
        pip = self.bin/'pip'
        pip.write_text(f"""#!/bin/sh
export UV_CACHE_DIR='{wheels.parent}/unpacked' UV_PYTHON='{self.bin}/python'
[ "$1" != install ] || set -- "$@" --no-index --find-links '{wheels}'
exec uv pip "$@" --quiet
""")
        pip.chmod(0o755)

    def sh(self, line, cwd): return run('bash', '-ec', line, cwd=cwd, env=self.env)
    def fails(self, line, cwd): return subprocess.run(['bash', '-ec', line], cwd=cwd, env=self.env, capture_output=True).returncode
    def has(self, *names): return [o for o in names if not self.fails(f'python -c "import {o}"', self.bin)]

    def running(self, line, cwd):
        "A client of what `line` serves at $PORT"
        port = free_port()
        cmd = [o.replace('$PORT', str(port)) for o in shlex.split(line)]
        return running([str(self.bin/cmd[0]), *cmd[1:]], cwd, port, self.env)

@pytest.fixture(scope='session')
def runtime(tmp_path_factory, wheels):
    "The environment that a `requirements.txt` makes; templates that need the same share it"
    folder,made = tmp_path_factory.mktemp('runtimes'),{}
    def get(reqs):
        if (text := reqs.read_text()) not in made:
            env = made[text] = Env(folder/str(len(made)), wheels, uv=has_uv)
            env.sh(f'pip install -r {reqs}', folder)
        return made[text]
    yield get
    shutil.rmtree(folder)

class Way:
    "A project made from a template, committed to git, and the environment that it was made in"
    def __init__(self, template, top, wheels):
        self.template,self.top,self.wheels,self.folder = template,top,wheels,top/'my-app'
        self.dev = Env(top/'dev', wheels, uv=template!='minimal' and has_uv)  # the real pip, as users have it, is tested once
        self.sh(f'pip install "fasthtml_nb[lab]" {" ".join(template_packages.get(template, []))}', top)
        out = self.sh(f'fhnb new my-app --template {template}', top)
        assert 'my-app/main.py' in out and templates[template] in out
        git(self.folder, 'init', '-q')
        self.commit()

    def sh(self, line, cwd=None): return self.dev.sh(line, cwd or self.folder)

    def commit(self, what='.'):
        git(self.folder, 'add', what)
        git(self.folder, 'commit', '-qm', 'so far')

    def bare(self, name, *files):
        "A folder with these files of the project alone"
        dest = self.top/name
        dest.mkdir()
        for o in files: shutil.copy(self.folder/o, dest)
        return dest

@pytest.fixture(scope='module', params=list(templates))
def way(request, tmp_path_factory, wheels):
    top = tmp_path_factory.mktemp(request.param)
    yield Way(request.param, top, wheels)
    shutil.rmtree(top)

def workflow(folder):
    "The commands of the project's own GitHub workflow"
    steps = yaml.safe_load((folder/'.github/workflows/test.yml').read_text())['jobs']['test']['steps']
    return [o['run'] for o in steps if 'run' in o]

def test_workflow(way):
    "installs, tests, exports, and changes nothing that is in git"
    *_,test,export = outs = [way.sh(o) for o in workflow(way.folder)]
    assert len(outs)==3 and 'Success. 1 notebook' in test and 'main.py, requirements.txt written' in export
    assert not git(way.folder, 'status', '--porcelain')

def test_served(way):
    assert way.sh('fhnb routes main.py')==way.sh('fhnb routes nbs/app.ipynb')!=''
    for what in ('nbs/app.ipynb', 'main.py'):
        with way.dev.running(f'fhnb serve {what} --port $PORT', way.folder) as cli: use(cli, way.template)

def test_elsewhere(way, runtime):
    "main.py and requirements.txt are enough, for one process and for two"
    folder = way.bare('elsewhere', 'main.py', 'requirements.txt')
    env = runtime(folder/'requirements.txt')
    assert env.has('fasthtml_nb', 'pytest')==['fasthtml_nb']
    with env.running('python main.py', folder) as cli: use(cli, way.template)
    with env.running('uvicorn main:app --port $PORT --workers 2', folder) as cli: use(cli, way.template, processes=2)

def test_service(way):
    "what the unit says is started"
    way.sh('fhnb deploy systemd --workers 2 --force')
    unit = dict(o.split('=', 1) for o in (way.folder/'my-app.service').read_text().splitlines() if re.match(r'\w+=', o))
    port = free_port()
    given = {**dict(o.split('=') for o in unit['Environment'].split()), 'PORT': str(port)}
    with running(unit['ExecStart'].replace('${PORT}', given['PORT']).split(), unit['WorkingDirectory'], port, given) as cli: use(cli, way.template, processes=2)
    for o in ('my-app.service', 'my-app.nginx.conf'): (way.folder/o).unlink()

# The container

def builder(image):
    "A program that builds images and has or gets this one"
    def well(*cmd): return subprocess.run(cmd, capture_output=True, timeout=300).returncode==0
    return next((o for o in filter(shutil.which, ('docker', 'podman')) if well(o, 'info') and (well(o, 'image', 'inspect', image) or well(o, 'pull', image))), None)

def mounts():
    "May this process lay its own files over the machine's?"
    trial = 'mount -t tmpfs tmpfs /mnt && mkdir /mnt/upper /mnt/work /mnt/root && mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root'
    return os.geteuid()==0 and shutil.which('unshare') and not subprocess.run(['unshare', '--mount', 'sh', '-c', trial], capture_output=True).returncode

@contextmanager
def built(program, folder):
    "The image is built and runs"
    name,port = f'fhnb-{os.getpid()}',free_port()
    run(program, 'build', '-t', name, folder)
    try:
        run(program, 'run', '-d', '--name', name, '-p', f'127.0.0.1:{port}:5001', name)
        until(lambda: run(program, 'inspect', '--format', '{{.State.Health.Status}}', name).strip()=='healthy', 90, 'it should be healthy')
        yield port,lambda *cmd: run(program, 'exec', name, *cmd)
        run(program, 'stop', name)
        assert 'Finished server process' in run('sh', '-c', f'{program} logs {name} 2>&1')
    finally:
        for args in (['rm', '-f', name], ['rmi', '-f', name]): subprocess.run([program, *args], capture_output=True)

@contextmanager
def stood_in(folder, wheels):
    "The same by `container.py`"
    port = free_port()
    proc = Proc('unshare', '--mount', sys.executable, repo/'tests/container.py', folder, wheels, port, cwd=folder)
    def inside(*cmd):
        pid = re.search(r'Started server process \[(\d+)\]', proc.text)[1]
        env = dict(o.split('=', 1) for o in Path(f'/proc/{pid}/environ').read_text().split('\0') if o)
        return run('nsenter', '-t', pid, '-m', '-r', '-w', '-S', '1000', '-G', '1000', *cmd, env=env)
    try:
        until(lambda: re.search('^(healthy|ended)', proc.text, re.M) or proc.proc.poll() is not None, 120, 'it should be healthy')
        assert '\nhealthy\n' in proc.text, proc.text
        yield port,inside
        proc.stop()
        assert 'Finished server process' in proc.text
    finally: proc.stop()

looks = 'import importlib.util as u, json, os; print(json.dumps([os.getuid(), sorted(os.listdir()), [o for o in ("fasthtml_nb", "IPython", "jupyterlab", "nbdev", "pytest") if u.find_spec(o)]]))'

def test_container(way):
    "The image is built, by a builder or what stands in for one; it runs as nobody special, says that it is well, has the app and nothing of the notebook"
    shutil.copy(next(way.wheels.glob('fasthtml_nb-*.whl')), way.folder)  # no index has it yet
    try:
        way.sh('fhnb deploy docker --force')
        image = re.search(r'^FROM (python:\S+)', (way.folder/'Dockerfile').read_text(), re.M)[1]
        program = builder(image)
        if not program and not mounts(): pytest.skip('neither docker nor podman works here, and no files may be mounted; tests/test_new.py has linted the Dockerfile')
        with built(program, way.folder) if program else stood_in(way.folder, way.wheels) as (port, inside), httpx.Client(base_url=f'http://127.0.0.1:{port}', follow_redirects=True) as cli:
            use(cli, way.template)
            uid,files,packages = json.loads(inside('python', '-c', looks))
            assert uid==1000 and packages==['fasthtml_nb']
            assert 'main.py' in files and not {'nbs', '.git', '.github', 'Dockerfile', 'dev'} & set(files)
    finally: git(way.folder, 'clean', '-fdq')

# Back

def test_back(way):
    "The notebook is changed; the tests of its workflow fail until it is exported again; the app that is served shows the change"
    old,new,path = change[way.template]
    nb = way.folder/'nbs/app.ipynb'
    cells = json.loads(nb.read_text())
    *_,export = workflow(way.folder)
    with way.dev.running('fhnb serve main.py --port $PORT', way.folder) as cli:
        assert new not in cli.get(path).text
        for c in cells['cells']:
            if '#| export' in (src := ''.join(c['source'])): c['source'] = src.replace(old, old.replace(re.search("'(.*)'", old)[1], new))
        nb.write_text(json.dumps(cells, indent=1))
        way.commit()
        assert new not in cli.get(path).text and way.dev.fails(export, way.folder)
        wait_for(lambda: new in cli.get(path).text)
    assert git(way.folder, 'diff', '--numstat').split()==['1', '1', 'main.py']
    way.commit()
    assert not way.dev.fails(export, way.folder)
    way.sh('fhnb test')
