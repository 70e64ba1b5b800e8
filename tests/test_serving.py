"`fhnb serve` of files and folders, with mistakes, and when its link is printed"
import json, os, signal, socket, subprocess, sys, threading, time
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONUNBUFFERED': '1', 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}
command = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()']
start = 'from fasthtml_nb.common import *\napp, rt = fast_app(secret_key="s")'
page = '@rt\ndef index(): return "one"'

def write(path, *cells):
    path.parent.mkdir(exist_ok=True, parents=True)
    if path.suffix=='.py': return path.write_text('\n'.join(cells))
    cells = [dict(cell_type='code', id=f'c{i}', source=o, metadata={}, outputs=[], execution_count=None) for i,o in enumerate(cells)]
    path.write_text(json.dumps(dict(cells=cells, nbformat=4, nbformat_minor=5, metadata={})))

class Serving:
    "A server that runs: its lines so far, the page, and waiting for a line"
    def __init__(self, proc, port):
        self.proc,self.port,self.lines = proc,port,[]
        threading.Thread(target=lambda: [self.lines.append(o) for o in proc.stdout], daemon=True).start()

    def wait_for(self, text, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic()<end:
            if any(text in o for o in self.lines): return
            time.sleep(.05)
        raise AssertionError(f'no {text!r} in {"".join(self.lines)}')

    def text(self): return urlopen(f'http://127.0.0.1:{self.port}/', timeout=5).read().decode()

    def wait_for_page(self, text, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic()<end:
            try:
                if text in self.text(): return
            except OSError: pass
            time.sleep(.1)
        raise AssertionError(f'no page with {text!r}: {"".join(self.lines)}')

@contextmanager
def serving(*args, cwd):
    with socket.create_server(('127.0.0.1', 0)) as s: port = s.getsockname()[1]
    p = subprocess.Popen([*command, 'serve', *args, f'--port={port}'], cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
    try: yield Serving(p, port)
    finally:
        p.send_signal(signal.SIGINT)
        try: p.wait(10)
        except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)

mistakes = {'syntax': ('def f(:', 'line 1: invalid syntax'), 'error': ('x = 1/0', 'ZeroDivisionError'), 'app': (None, 'has no app')}

@pytest.mark.parametrize('name', ['app.ipynb', 'main.py'])
@pytest.mark.parametrize('mistake', mistakes)
def test_waits_for_the_next_save(tmp_path, name, mistake):
    "at its start and later, says the mistake once, and prints its link when it answers"
    bad,msg = mistakes[mistake]
    good,bad = (start, page), (start, bad) if bad else ('x = 1',)
    if mistake=='syntax': msg = f'{name}, ' + (f'cell 2, {msg}' if name.endswith('.ipynb') else 'line 3: invalid syntax')
    p = tmp_path/name
    write(p, *bad)
    with serving(name, cwd=tmp_path) as s:
        s.wait_for('waits for the next save')
        assert sum(msg in o for o in s.lines)==1 and not any('Link' in o or 'Traceback' in o for o in s.lines), s.lines
        time.sleep(.5)  # the watcher begins after the first process
        write(p, *good)
        s.wait_for_page('one')
        s.wait_for(f'Link: http://127.0.0.1:{s.port}')
        time.sleep(.5)
        write(p, *bad)
        end = time.monotonic() + 20
        while sum('waits for the next save' in o for o in s.lines)<2 and time.monotonic()<end: time.sleep(.05)
        write(p, good[0], page.replace('one', 'two'))
        s.wait_for_page('two')
        assert s.proc.poll() is None and sum('Link' in o for o in s.lines)==1

def test_without_reload_a_mistake_ends_it(tmp_path):
    write(tmp_path/'app.ipynb', start, 'def f(:')
    res = subprocess.run([*command, 'serve', 'app.ipynb', '--no-reload', '--port=0'], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert (res.returncode, res.stderr)==(1, 'fhnb serve: app.ipynb, cell 2, line 1: invalid syntax\n')

@pytest.mark.parametrize('args', [[], ['--no-reload'], ['--workers=2']])
def test_the_link_comes_when_it_answers(tmp_path, args):
    write(tmp_path/'main.py', 'import time\n' + start, 'time.sleep(1.5)', page)
    with serving('main.py', *args, cwd=tmp_path) as s:
        s.wait_for('Link: ')
        assert 'one' in s.text()

@pytest.mark.parametrize('files,args,served', [
    (['shop/main.py', 'shop/app.ipynb'], ['shop'], 'shop/main.py'), (['app.ipynb'], [], 'app.ipynb'), (['nbs/web.ipynb', 'settings.ini'], ['.'], 'nbs/web.ipynb'),
    (['p/nbs/web.ipynb', 'p/pyproject.toml'], ['p', '--no-reload'], 'p/nbs/web.ipynb')])
def test_a_folder(tmp_path, files, args, served):
    for o in files:
        if o.endswith('.ini'): (tmp_path/o).write_text('[DEFAULT]\nlib_name = shop\n')
        elif o.endswith('.toml'): (tmp_path/o).write_text('[project]\nname = "shop"\n[tool.nbdev]\nnbs_path = "nbs"\n')
        else: write(tmp_path/o, start, page)
    with serving(*args, cwd=tmp_path) as s:
        s.wait_for(f'Serving {served}\n')
        s.wait_for_page('one')
    out = subprocess.run([*command, 'routes', *args[:1]], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert 'index' in out.stdout, out.stderr

@pytest.mark.parametrize('cmd', ['export', 'export --all', 'routes', 'serve --no-reload'])
def test_syntax_errors_name_the_file(tmp_path, cmd):
    write(tmp_path/'nbs/app.ipynb', f'#| export\n{start}', '#| export\nx = 1\ndef f(:')
    for target in ('nbs/app.ipynb', 'nbs'):
        res = subprocess.run([*command, *cmd.split(), target], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
        assert (res.returncode, res.stderr)==(1, f'fhnb {cmd.split()[0]}: app.ipynb, cell 2, line 3: invalid syntax\n')
