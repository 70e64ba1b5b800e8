"What `fhnb export` refuses, tells and keeps: names of the notebook, routes that fail, other notebooks' modules, edits by hand"
import json, os, subprocess, sys
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
start = '#| export\nfrom fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\napp, rt = fast_app(secret_key="s")'

def write(path, *cells):
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = [dict(cell_type='code', id=f'c{i}', source=o, metadata={}, outputs=[], execution_count=None) for i,o in enumerate(cells)]
    path.write_text(json.dumps(dict(cells=cells, nbformat=4, nbformat_minor=5, metadata={})))

@pytest.fixture
def fhnb(tmp_path):
    "Run `fhnb` in a folder, with a cache of its own"
    env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')])), 'XDG_CACHE_HOME': str(tmp_path/'.cache')}
    def run(*args, cwd=tmp_path):
        cmd = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', *args]
        return subprocess.run(cmd, cwd=cwd, env=env, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
    return run

@pytest.mark.parametrize('imports,use,why', [
    ('', 'display(1)', 'uses `display`, and main.py lacks it; `display` exists in notebooks only'),
    ('from IPython.display import HTML', 'return HTML("x")', 'uses `HTML`, and main.py lacks it; `HTML` comes from `from IPython.display import HTML`'),
    ('from IPython.display import HTML as H', 'return H("x")', 'uses `H`, and main.py lacks it'),
    ('from IPython.display import *', 'return Markdown("x")', 'uses `Markdown`, and main.py lacks it'),
    ('import IPython', 'IPython.display.clear_output()', 'uses `IPython`, and main.py lacks it'),
    ('', 'return HTMX()', 'uses `HTMX`, and main.py lacks it; `HTMX` comes from `from fasthtml_nb.jupyter import *`'),
    ('', 'return get_ipython()', 'uses `get_ipython`, and main.py lacks it'),
    ('', 'return _', 'uses `_`, and main.py lacks it')])
def test_names_of_the_notebook(fhnb, tmp_path, imports, use, why):
    "are refused with their line, marked or not, and nothing is written"
    handler = f'@rt\ndef index():\n    {use}'
    write(tmp_path/'app.ipynb', start, imports, f'#| export\n{handler}')
    res = fhnb('export', 'app.ipynb')
    assert res.returncode==1 and res.stderr.startswith(f'fhnb export: app.ipynb, cell 3, line 4: `index` {why}'), res.stderr
    write(tmp_path/'all.ipynb', start.partition('\n')[2], imports or '1', handler)
    res = fhnb('export', '--all', 'all.ipynb')
    assert res.returncode==1 and why in res.stderr and 'cell 3, line 3' in res.stderr, res.stderr
    assert not (tmp_path/'main.py').exists()

@pytest.mark.parametrize('magic', ['%%time', '%%capture', '%%capture --no-stderr out', '%%prun -q'])
def test_magics_that_wrap_a_cell(fhnb, tmp_path, magic):
    "are taken off, above `#| export` and with `--all`"
    write(tmp_path/'app.ipynb', start, f'{magic}\n#| export\n@rt\ndef index(): return 1', 'out.show()' if 'out' in magic else '1')
    write(tmp_path/'all.ipynb', start.partition('\n')[2], f'{magic}\n@rt\ndef index(): return 1', 'out.show()' if 'out' in magic else '1')
    for args in (('app.ipynb', 'a.py'), ('--all', 'all.ipynb', 'b.py')):
        res = fhnb('export', *args)
        assert res.returncode==0, res.stderr
    text = (tmp_path/'a.py').read_text()
    assert '@rt\ndef index(): return 1\n\nserve()\n' in text and text==(tmp_path/'b.py').read_text()

@pytest.mark.parametrize('magic', ['%%html', '%%bash', '%%timeit', '%%writefile x.py'])
def test_other_cell_magics(fhnb, tmp_path, magic):
    write(tmp_path/'app.ipynb', start, f'{magic}\n#| export\nx = 1')
    res = fhnb('export', 'app.ipynb')
    assert res.returncode==1 and f"cell 2, line 1: '{magic}' works in notebooks only" in res.stderr, res.stderr

def test_routes_that_fail(fhnb, tmp_path):
    "are called once, on a copy of the data, and told with their line; parameters, logins and streams are no failures"
    write(tmp_path/'app.ipynb', start + '\nimport asyncio\ndb = database("x.db")\nhits = db.create(type("Hit", (), dict(__annotations__=dict(id=int, n=int))), pk="id")',
          '#| export\n@rt\ndef index():\n    hits.insert(n=1)\n    return len(hits())', '#| export\n@rt\ndef broken():\n    a = 1\n    return a/0',
          '#| export\n@rt\ndef user(id:int): return 1/0', '#| export\n@rt("/u/{n}")\ndef one(n:int): return 1/0',
          '#| export\n@rt("/post", methods="post")\ndef posted(): return 1/0', '#| export\n@rt\ndef away(): return Redirect("/broken")',
          '#| export\n@rt\nasync def ticks():\n    async def forever():\n        while True:\n            yield sse_message("x")\n            await asyncio.sleep(1)\n    return EventStream(forever())',
          '#| export\n@rt\ndef unavailable(): return Response("no", 503)')
    assert fhnb('export', '--no-check', 'app.ipynb').stdout.count('\n')==1
    subprocess.run([sys.executable, '-c', 'import sqlite3; sqlite3.connect("x.db").close()'], cwd=tmp_path)
    res = fhnb('export', 'app.ipynb')
    assert res.returncode==0, res.stderr
    assert [o for o in res.stdout.splitlines() if 'fail' in o]==[
        f'main.py, requirements.txt written, {8+1} routes, imports well; 2 of them fail:', 'GET /broken fails: app.ipynb, cell 3, line 5: ZeroDivisionError: division by zero',
        'GET /unavailable fails: RuntimeError: it answers with status 503']
    assert (tmp_path/'x.db').stat().st_size==0

def test_a_module_with_a_thread(fhnb, tmp_path):
    "that does not end does not hold up the check"
    write(tmp_path/'app.ipynb', start, '#| export\nimport threading, time\nthreading.Thread(target=time.sleep, args=(300,)).start()\n@rt\ndef index(): return 1')
    assert 'imports well' in fhnb('export', 'app.ipynb').stdout

def test_another_notebooks_module(fhnb, tmp_path):
    "is not overwritten, also where the record of exports is lost"
    for name in ('app', 'draft'): write(tmp_path/f'{name}.ipynb', start, f'#| export\n@rt\ndef in_{name}(): return 1')
    assert fhnb('export', 'app.ipynb').returncode==0
    before = (tmp_path/'main.py').read_text()
    for _ in range(2):
        res = fhnb('export', 'draft.ipynb')
        assert res.returncode==1 and 'main.py was exported from app.ipynb, not from draft.ipynb: name another file, `fhnb export draft.ipynb draft.py`, or delete main.py first' in res.stderr
        assert (tmp_path/'main.py').read_text()==before
        (tmp_path/'.cache/fasthtml_nb/exports.json').unlink(missing_ok=True)
    assert fhnb('export', 'draft.ipynb', 'draft.py').returncode==0
    assert fhnb('export', 'app.ipynb').returncode==0
    (tmp_path/'app.ipynb').rename(tmp_path/'shop.ipynb')
    assert fhnb('export', 'shop.ipynb').returncode==0  # a notebook that was renamed keeps its module

def test_requirements_of_all_that_is_in_the_folder(fhnb, tmp_path):
    "An export keeps what another notebook's module needs, and knows what the modules import that it imports"
    (tmp_path/'helper.py').write_text('import click\nfrom parts import one')
    (tmp_path/'parts').mkdir()
    (tmp_path/'parts/__init__.py').write_text('')
    (tmp_path/'parts/one.py').write_text('import httpx')
    write(tmp_path/'app.ipynb', start, '#| export\nimport helper\n@rt\ndef index(): return 1')
    write(tmp_path/'draft.ipynb', start, '#| export\nimport pygments\n@rt\ndef index(): return 1')
    def packages(): return [o.partition('==')[0] for o in (tmp_path/'requirements.txt').read_text().splitlines() if o[0]!='#']
    assert fhnb('export', 'app.ipynb').returncode==0
    assert packages()==['click', 'fasthtml_nb', 'httpx']
    for args in (('draft.ipynb', 'draft.py'), ('app.ipynb',)):
        assert fhnb('export', *args).returncode==0
        assert packages()==['click', 'fasthtml_nb', 'httpx', 'pygments']
    (tmp_path/'draft.py').unlink()
    assert fhnb('export', 'app.ipynb').returncode==0
    assert packages()==['click', 'fasthtml_nb', 'httpx']

@pytest.mark.parametrize('command', ['routes', 'serve', 'export', 'test'])
def test_an_empty_file_is_named_as_it_was_typed(fhnb, tmp_path, command):
    (tmp_path/'sub').mkdir()
    (tmp_path/'sub/empty.ipynb').touch()
    res = fhnb(command, 'sub/empty.ipynb', *(['--no-reload', '--port', '0'] if command=='serve' else []))
    assert res.returncode and 'sub/empty.ipynb is empty' in res.stdout + res.stderr and str(tmp_path) not in res.stdout + res.stderr, res

def test_edits_by_hand(fhnb, tmp_path):
    "are kept by each export, also the second time"
    write(tmp_path/'app.ipynb', start, '#| export\n@rt\ndef index(): return 1')
    assert fhnb('export', 'app.ipynb').returncode==0
    main,reqs = tmp_path/'main.py',tmp_path/'requirements.txt'
    for i in (1, 2, 3):
        main.write_text(f'# edit {i}\n' + main.read_text())
        reqs.write_text(reqs.read_text() + f'gunicorn{i}==1\n')
        out = fhnb('export', 'app.ipynb').stdout
        assert f'main.py was changed since the last export; the old file is kept as main.py.bak{i if i>1 else ""}' in out, out
        assert '# edit' not in main.read_text()
    assert [f'# edit {i}' in (tmp_path/f'main.py.bak{i if i>1 else ""}').read_text() for i in (1, 2, 3)]==[True]*3
    assert reqs.read_text().splitlines()[-3:]==['gunicorn1==1', 'gunicorn2==1', 'gunicorn3==1']
    assert 'kept' not in fhnb('export', 'app.ipynb').stdout

@pytest.mark.parametrize('name', ['json', 'html', 'time', 'fasthtml'])
def test_a_file_that_hides_a_module(fhnb, tmp_path, name):
    write(tmp_path/'app.ipynb', start)
    res = fhnb('export', 'app.ipynb', f'{name}.py')
    assert res.returncode==1 and res.stderr==f'fhnb export: {name}.py would hide the module `{name}` from the app: give another name\n'

# `--all`

data = start.partition('\n')[2] + '\ndb = database("x.db")\ntodos = db.create(type("Todo", (), dict(__annotations__=dict(id=int, title=str))), pk="id")'
index = '@rt\ndef index(): return len(todos())'

@pytest.mark.parametrize('cell', ['import ipywidgets as w\nslider = w.IntSlider()\nslider', 'from ipywidgets import *\nslider = IntSlider()\nslider.observe(print)',
    'from ipywidgets import interact\n@interact(x=(0, 9))\ndef chosen(x): print(x)', 'import ipywidgets\nout = ipywidgets.Output()\nwith out: print(1)\ndef clicked(b): out.clear_output()'])
def test_widgets(fhnb, tmp_path, cell):
    "stay in the notebook, and so does what they need"
    write(tmp_path/'app.ipynb', data, cell, index)
    res = fhnb('export', '--all', 'app.ipynb')
    assert res.returncode==0 and 'cell 2: not exported' in res.stdout and 'imports widgets' in res.stdout, res.stderr
    text = (tmp_path/'main.py').read_text()
    assert 'widgets' not in text and index in text and not any(o in text for o in ('slider', 'interact', 'out', 'chosen'))

@pytest.mark.parametrize('seed', ['for i in range(9): todos.insert(title=str(i))', 'todos.insert(dict(title="x"))', 'for o in ("a", "b"):\n    todos.insert(title=o)',
    'todos.insert_all([dict(title="x")])', 'db.q("insert into todo (title) values (1)")', '[todos.insert(title=o) for o in "abc"]'])
def test_seeds(fhnb, tmp_path, seed):
    "that would run at each start stay in the notebook, and are named by their first line; below a guard they belong to the app"
    write(tmp_path/'app.ipynb', data, seed, index)
    res = fhnb('export', '--all', 'app.ipynb')
    assert res.returncode==0 and f'cell 2: not exported: `{seed.splitlines()[0]}` adds rows at each start; write it below `if not table():` to export it' in res.stdout, res.stdout + res.stderr
    assert seed not in (tmp_path/'main.py').read_text()
    guarded = 'if not todos():\n' + ''.join(f'    {o}\n' for o in seed.splitlines())
    write(tmp_path/'app.ipynb', data, guarded, index)
    assert fhnb('export', '--all', 'app.ipynb').returncode==0
    assert guarded.strip() in (tmp_path/'main.py').read_text()
    write(tmp_path/'app.ipynb', data, f'#| export\n{seed}', index)
    assert fhnb('export', '--all', 'app.ipynb').returncode==0
    assert seed in (tmp_path/'main.py').read_text()

def test_loops_that_are_exported(fhnb, tmp_path):
    write(tmp_path/'app.ipynb', data + '\nnames = []', 'for i in range(3):\n    names.append(i)', index)
    assert 'cell 2: exported; `for i in range(3):` runs at each start' in fhnb('export', '--all', 'app.ipynb').stdout

@pytest.mark.parametrize('args', [['--all'], []])
def test_literal_secrets(fhnb, tmp_path, args):
    "are told with their line, and not repeated"
    mark = '' if args else '#| export\n'
    write(tmp_path/'app.ipynb', mark + 'from fasthtml_nb.common import *\napp, rt = fast_app(secret_key="hunter2-hunter2")', f'{mark}import os\nAPI_KEY = "k3y-of-the-shop"\nTOKEN = os.getenv("TOKEN")',
          f'{mark}@rt\ndef index(): return Input(type="password", name="password")', 'Client(app).get("/", headers=dict(api_key="k3y-of-the-shop"))')
    res = fhnb('export', *args, 'app.ipynb')
    notes = [o for o in res.stdout.splitlines() if 'is written in the code' in o]
    extra = 0 if args else 1
    assert [o.partition(' is written')[0] for o in notes]==[f'app.ipynb, cell 1, line {2+extra}: the value of `secret_key`', f'app.ipynb, cell 2, line {2+extra}: the value of `API_KEY`'], res.stdout + res.stderr
    assert not any(o in n for n in notes for o in ('hunter2', 'k3y'))
