"`fhnb new`: names that are refused, folders that may be there, one packaging file that can be installed"
import os, subprocess, sys, tomllib, zipfile
from pathlib import Path

import pytest
from fasthtml_nb.ship.project import template_packages, templates

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}

def fhnb(*args, cwd):
    cmd = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', *args]
    return subprocess.run(cmd, cwd=cwd, env=env, capture_output=True, text=True, timeout=120)

@pytest.mark.parametrize('name,why', [
    ('json', 'is the name of a module'), ('import', 'is a keyword'), ('class', 'is a keyword'), ('os', 'is the name of a module'), ('starlette', 'is the name of a module'),
    ('fasthtml_nb', 'is the name of a module'), ('FastHTML', 'is the name of a module'), ('main', 'is a file or folder of each project'), ('tests', 'is a file or folder of each project'),
    ('9lives', 'cannot be the name'), ('my app', 'cannot be the name'), ('..', 'cannot be the name')])
def test_refused(tmp_path, name, why):
    (tmp_path/'here').mkdir()
    res = fhnb('new', name, cwd=tmp_path/'here')
    assert res.returncode==1 and why in res.stderr and len(res.stderr.splitlines())==1, res.stderr
    assert not list((tmp_path/'here').iterdir())

def test_in_a_folder_with_git(tmp_path):
    folder = tmp_path/'shop'
    for o in ('.git', '.venv'): (folder/o).mkdir(parents=True)
    (folder/'LICENSE').touch()
    res = fhnb('new', '.', cwd=folder)
    assert res.returncode==0 and (folder/'main.py').exists(), res.stderr
    again = fhnb('new', '.', cwd=folder)
    assert again.returncode==1 and 'is not empty: it has' in again.stderr

@pytest.mark.parametrize('template', templates)
def test_packaging(tmp_path, template):
    "pyproject.toml is enough to build the project, and lists what the template imports"
    assert fhnb('new', 'my-shop', '--template', template, cwd=tmp_path).returncode==0
    folder = tmp_path/'my-shop'
    assert [o.name for o in folder.iterdir() if o.name in ('setup.py', 'setup.cfg', 'settings.ini', 'pyproject.toml')]==['pyproject.toml']
    project = tomllib.loads((folder/'pyproject.toml').read_text())['project']
    assert (project['name'], project['dependencies'])==('my_shop', ['fasthtml_nb', *template_packages.get(template, [])])
    (folder/'my_shop').mkdir()
    (folder/'my_shop/__init__.py').touch()
    res = subprocess.run([sys.executable, '-m', 'pip', 'wheel', '.', '--no-deps', '--no-build-isolation', '-q', '-w', tmp_path], cwd=folder, capture_output=True, text=True)
    assert res.returncode==0, res.stderr
    names = zipfile.ZipFile(next(tmp_path.glob('*.whl'))).namelist()
    assert {'main.py', 'my_shop/__init__.py'} <= set(names) and not any(o.startswith('nbs') for o in names)
