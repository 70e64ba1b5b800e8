"The package's JavaScript: linted, tested in node (tests/js), whole in a wheel, and nothing longer than a line in Python"
import ast, os, re, shutil, subprocess, sys, zipfile

import pytest
from browsing import npm_install, repo

from fasthtml_nb.javascript import script_file, script_params

scripts = repo/'fasthtml_nb'/'scripts'
names = sorted(o.stem for o in scripts.glob('*.js'))
biome,happy_dom = ('@biomejs/biome', '2.6.8'), ('happy-dom', '21.0.4')

@pytest.fixture(scope='module', autouse=True)
def node():
    "Skip these tests, or fail them in CI, where node is missing"
    stop = pytest.fail if os.environ.get('CI')=='true' else pytest.skip
    if lacks := [o for o in ('node', 'npm') if not shutil.which(o)]: stop(f'needs {", ".join(lacks)}')

def run(*cmd, **env): return subprocess.run(cmd, cwd=repo, env={**os.environ, **env}, capture_output=True, text=True, timeout=300)

def lint(*paths): return run(npm_install(*biome)/'.bin'/'biome', 'lint', '--config-path=tests/js/lint.json', '--colors=off', *paths)

def test_lint():
    res = lint('fasthtml_nb/scripts', 'tests/js')
    assert res.returncode==0, res.stdout + res.stderr

def test_lint_sees(tmp_path):
    (tmp_path/'x.js').write_text('({id}) => { document.getElementByID(idd); }')
    res = lint(tmp_path)
    assert res.returncode and 'noUndeclaredVariables' in res.stdout + res.stderr

def test_in_node():
    files = ''.join(f"await import('{o.as_uri()}');" for o in sorted((repo/'tests'/'js').glob('*.test.mjs')))  # in one process: each would load happy-dom
    res = run('node', '--test-reporter=spec', '--input-type=module', '--eval', files, HAPPY_DOM=str(npm_install(*happy_dom)/happy_dom[0]), SCRIPTS=str(scripts))
    assert res.returncode==0, res.stdout[-20_000:] + res.stderr
    assert int(re.search(r'tests (\d+)', res.stdout)[1]) >= 50

@pytest.mark.parametrize('name', names)
def test_file(name):
    "It says what it is for, has no line that is too long, cannot end its tag, and is tested"
    text = (scripts/f'{name}.js').read_text()
    assert text.startswith('// ') and all(len(o) <= 140 for o in text.splitlines())
    assert '</script' not in text and '<!--' not in text
    assert any(f"'{name}'" in o.read_text() for o in (repo/'tests'/'js').glob('*.mjs'))

def test_each_file_is_a_function():
    assert [o for o in names if not script_file(o).startswith(('(', 'async ('))]==['page_defaults']
    assert script_params('live_component')=={'base', 'advice', 'me', 'id', 'ownPath', 'src', 'integrity', 'ceiling'}

def long_scripts(src):
    "Constants of Python source that are JavaScript of more than a line"
    for o in ast.walk(ast.parse(src)):
        text = o.value if isinstance(o, ast.Constant) and isinstance(o.value, str) else ''
        if text.count('\n') > 1 and re.search(r'=> \{|\bfunction\b.*\{|document\.|addEventListener', text): yield o.lineno

@pytest.mark.parametrize('path', [o for o in sorted((repo/'fasthtml_nb').rglob('*.py'))], ids=lambda o: o.relative_to(repo).as_posix())
def test_no_script_in_python(path): assert not list(long_scripts(path.read_text()))

def test_a_script_in_python_is_seen():
    assert list(long_scripts("x = '''\nconst f = () => {\n  g();\n}'''")) and not list(long_scripts("x = 'document.body'\ny = '''a\nb\nc'''"))

def test_wheel(tmp_path):
    "The files are in the wheel, and found in it where no source is"
    src = tmp_path/'src'
    shutil.copytree(repo/'fasthtml_nb', src/'fasthtml_nb', ignore=shutil.ignore_patterns('__pycache__'))
    for o in ('setup.py', 'settings.ini', 'pyproject.toml', 'README.md'): shutil.copy(repo/o, src)
    res = run('uv', 'build', '--wheel', '--quiet', '--out-dir', tmp_path, src)
    assert res.returncode==0, res.stderr
    wheel = next(tmp_path.glob('*.whl'))
    with zipfile.ZipFile(wheel) as z:
        z.extractall(tmp_path/'lib')
        assert [o for o in z.namelist() if o.endswith('.data/data/etc/jupyter/jupyter_server_config.d/fasthtml_nb.json')]  # where Jupyter looks
    assert sorted(o.stem for o in (tmp_path/'lib'/'fasthtml_nb'/'scripts').iterdir())==names
    code = 'import fasthtml_nb; from fasthtml_nb.xtend import sid_scr; print(fasthtml_nb.__file__, "sessionStorage" in str(sid_scr.children[0]))'
    res = subprocess.run([sys.executable, '-c', code], cwd=tmp_path, env={**os.environ, 'PYTHONPATH':str(tmp_path/'lib')}, capture_output=True, text=True)
    assert res.stdout.split()==[str(tmp_path/'lib'/'fasthtml_nb'/'__init__.py'), 'True'], res.stdout + res.stderr
