"What is generated is in step with the notebooks: modules, clean notebooks, README.md"
import os, re, runpy, subprocess, sys
from functools import cache
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
commands = {
    'nbdev-export': ['-c', 'from nbdev.doclinks import nbdev_export; nbdev_export()'],
    'nbdev-clean': ['-c', 'from nbdev.clean import nbdev_clean; nbdev_clean()'],
    'nbdev-clean --fname fasthtml_nb': ['-c', 'from nbdev.clean import nbdev_clean; nbdev_clean(fname="fasthtml_nb")'],
    'python tools/readme.py': ['tools/readme.py']}

def git(cwd, *args, **env):
    who = {f'GIT_{o}_{k}': v for o in ('AUTHOR', 'COMMITTER') for k,v in dict(NAME='t', EMAIL='t@localhost').items()}
    clean = {k:v for k,v in os.environ.items() if not k.startswith('GIT_')}
    res = subprocess.run(['git', *args], cwd=cwd, env={**clean, **who, **env}, capture_output=True, text=True)
    assert res.returncode==0, res.stderr
    return res.stdout

@pytest.fixture(scope='module')
def clone(tmp_path_factory):
    "A clone of all files of this tree that are not ignored, as they are now, committed or not"
    tmp = tmp_path_factory.mktemp('clone')
    git(tmp, 'init', '-q', '--bare', 'store')
    env = dict(GIT_DIR=str(tmp/'store'), GIT_WORK_TREE=str(repo))
    for args in (['add', '-A'], ['commit', '-qm', 'as it is']): git(repo, *args, **env)
    git(tmp, 'clone', '-q', 'store', 'tree')
    return tmp/'tree'

@pytest.fixture
def tree(clone):
    "That clone, as it was made"
    git(clone, 'reset', '-q', '--hard', 'origin')
    git(clone, 'clean', '-fdq')
    return clone

def changes(tree, command):
    "The files that `command` changes in `tree`, as git names them"
    env = {k:v for k,v in os.environ.items() if k not in ('IN_TEST', 'PYTHONPATH')}
    res = subprocess.run([sys.executable, *commands[command]], cwd=tree, env=env, capture_output=True, text=True)
    assert res.returncode==0, res.stderr
    return [o.split()[-1] for o in git(tree, 'status', '--porcelain').splitlines()]

@pytest.mark.parametrize('command', commands)
def test_nothing_changes(tree, command):
    found = changes(tree, command)
    assert not found, f'run `{command}` and commit what it changes:\n{git(tree, "diff", "--stat")}'

def edit(path, old, new):
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))

@pytest.mark.parametrize('command,path,old,new', [
    ('nbdev-export', 'fasthtml_nb/urls.py', 'def qp(', 'def qq('),
    ('nbdev-clean', 'nbs/23_urls.ipynb', '"execution_count": null', '"execution_count": 7'),
    ('python tools/readme.py', 'README.md', '# fasthtml_nb', '# fasthtml')])
def test_a_change_is_seen(tree, command, path, old, new):
    edit(tree/path, old, new)
    git(tree, 'commit', '-qam', 'by hand')
    assert changes(tree, command)==[path]

# The README

@cache
def tool(): return runpy.run_path(str(repo/'tools'/'readme.py'))  # it imports nbformat, and that a parser generator, which takes a second

def readme(*cells):
    from nbformat import from_dict
    cells = [dict(cell_type='markdown', id='c', metadata={}, source=o) if isinstance(o, str) else o for o in cells]
    return tool()['readme'](from_dict(dict(cells=cells, metadata={}, nbformat=4, nbformat_minor=5)))

def text(*cells): return readme(*cells)[0]

def cell(src, *outputs):
    outputs = [o if isinstance(o, dict) else dict(output_type='stream', name='stdout', text=o) for o in outputs]
    return dict(cell_type='code', id='c', metadata={}, source=src, execution_count=None, outputs=outputs)

@pytest.mark.parametrize('cell,md', [
    ('#| export\nA *word*', 'A *word*\n'),
    ('two  \nlines', 'two  \nlines\n'),
    (cell('x = 1\nprint(x)', '1\n'), '```python\nx = 1\nprint(x)\n```\n\n    1\n'),
    (cell('#| eval: false\nHTMX()'), '```python\nHTMX()\n```\n'),
    (cell('#| echo: false\nprint(1)', '1\n'), '1\n'),
    (cell('#| output: false\nprint(1)', '1\n'), '```python\nprint(1)\n```\n'),
    (cell('#| hide\nserver.stop()', '1\n'), '\n'),
    ('[a](07_htmx.ipynb) ![b](images/b.png) <img src="c.png">', '[a](nbs/07_htmx.ipynb) ![b](nbs/images/b.png) <img src="nbs/c.png">\n'),
    ('[a](../LICENSE) [b](#b) [c](/c) [d](https://d.org) `[e](f)`', '[a](LICENSE) [b](#b) [c](/c) [d](https://d.org) `[e](f)`\n'),
    ('```\n[a](b)\n```\n[c](d)', '```\n[a](b)\n```\n[c](nbs/d)\n')])
def test_readme(cell, md): assert text(cell)==md

def dead_links(md, folder):
    "Relative links of `md` that lead nowhere from `folder`"
    found = re.findall(r'\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"', re.sub(r'^```.*?^```|`[^`\n]*`', '', md, flags=re.M | re.S))
    return [o for o in map(max, found) if not re.match(r'[a-z]+:|#', o) and not (folder/o.partition('#')[0]).exists()]

@pytest.mark.parametrize('name', ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])
def test_links(name): assert not dead_links((repo/name).read_text(), repo)

def test_a_dead_link_is_seen(): assert dead_links('[a](LICENSE) [b](#b) [c](https://c.org) <img src="no.png"> `[d](e)` [f](g.md#h)', repo)==['no.png', 'g.md#h']

def test_readme_pictures():
    png = dict(output_type='display_data', data={'image/png': 'iVBORw0KGgo='}, metadata={})
    md,pictures = readme(cell('plot()', png))
    assert '![png](index_files/index_0_0.png)' in md and pictures=={'index_files/index_0_0.png': b'\x89PNG\r\n\x1a\n'}

def test_readme_refuses():
    with pytest.raises(SystemExit, match=r'`#\| ecko` has no meaning in a README; use one of echo, eval'): text(cell('#| ecko: false\n1'))
