"A notebook's server cannot be in the way: of a failing notebook, of a kernel that dies, of a process that ends"
import json, os, signal, subprocess, sys, time
from pathlib import Path

from fasthtml_nb.notebook.server import is_port_free

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}
serving = '''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app = FastHTML(secret_key='s')
server = JupyUvi(app)
print(server.port, flush=True)
'''

def write(path, *cells):
    cells = [dict(cell_type='code', id=f'c{i}', source=o, metadata={}, outputs=[], execution_count=None) for i,o in enumerate(cells)]
    path.write_text(json.dumps(dict(cells=cells, nbformat=4, nbformat_minor=5, metadata=dict(kernelspec=dict(name='python3', language='python', display_name='p')))))

def fhnb(*args, cwd): return subprocess.run([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', *args], cwd=cwd, env=env, capture_output=True, text=True, timeout=60)

def test_a_failing_notebook_ends(tmp_path):
    "with a status, a reason and a free port"
    write(tmp_path/'bad.ipynb', serving + "open('port', 'w').write(str(server.port))", 'assert 1==2, "wrong sum"')
    start = time.monotonic()
    res = fhnb('test', 'bad.ipynb', cwd=tmp_path)
    assert res.returncode==1 and 'wrong sum' in res.stderr, res.stdout + res.stderr
    assert time.monotonic()-start < 30
    assert is_port_free(int((tmp_path/'port').read_text()))

def test_a_good_notebook_passes(tmp_path):
    "and the server that it left running holds nothing up"
    write(tmp_path/'good.ipynb', serving, 'from urllib.request import urlopen\nfrom urllib.error import HTTPError\ntry: urlopen(server.url)\nexcept HTTPError as e: assert e.status==404')
    res = fhnb('test', cwd=tmp_path)
    assert res.returncode==0 and 'Success.' in res.stdout, res.stdout + res.stderr

def test_a_killed_process_frees_its_port(tmp_path):
    p = subprocess.Popen([sys.executable, '-c', serving + 'import time; time.sleep(60)'], cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True)
    port = int(next(o for o in p.stdout if o.strip().isdigit()))  # another line says so where 8000 is taken
    assert not is_port_free(port)
    p.send_signal(signal.SIGKILL)
    p.wait(5)
    assert is_port_free(port)

def test_a_process_ends_by_itself(tmp_path):
    "though its server still runs"
    res = subprocess.run([sys.executable, '-c', serving], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=30)
    assert res.returncode==0, res.stderr

def test_what_hangs_is_ended(tmp_path):
    "a notebook and a test: each after its time, with a status, and nothing stays behind"
    write(tmp_path/'hangs.ipynb', serving + "open('port', 'w').write(str(server.port))\nimport time\ntime.sleep(100)")
    start = time.monotonic()
    res = fhnb('test', '--timeout', '6', 'hangs.ipynb', cwd=tmp_path)
    assert res.returncode==1 and 'hangs.ipynb did not end within 6.0 seconds' in res.stderr and '1 of 1 notebooks failed' in res.stdout, res.stdout + res.stderr
    assert time.monotonic()-start < 30 and is_port_free(int((tmp_path/'port').read_text()))
    (tmp_path/'test_hangs.py').write_text('import time\ndef test_it(): time.sleep(100)')
    code = 'import os\nfrom fasthtml_nb.ship.test import run_pytest\nos.mkdir("tests")\nos.rename("test_hangs.py", "tests/test_hangs.py")\nassert not run_pytest(".", ["-q"], timeout=1)'
    res = subprocess.run([sys.executable, '-c', code], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert res.returncode==0 and 'Timeout' in res.stderr, res.stderr

def test_the_summary_of_pytest_is_the_last_line(tmp_path):
    "and notebooks are told as they end"
    write(tmp_path/'good.ipynb', 'assert 1')
    (tmp_path/'tests').mkdir()
    (tmp_path/'tests/test_x.py').write_text('def test_x(): ...')
    res = fhnb('test', cwd=tmp_path)
    lines = res.stdout.strip().splitlines()
    assert res.returncode==0 and lines[0]=='Notebooks: 1' and '1/1  ok' in lines[1] and lines[2].startswith('Success. 1 notebook') and '1 passed' in lines[-1], res.stdout

def test_several_notebooks(tmp_path):
    "are all run, and an option for a pytest that does not run is an error"
    for o in ('good', 'bad'): write(tmp_path/f'{o}.ipynb', f'assert {o=="good"}')
    res = fhnb('test', 'good.ipynb', 'bad.ipynb', 'good.ipynb', cwd=tmp_path)
    assert res.returncode==1 and 'Notebooks: 2\n' in res.stdout and 'Notebooks failed: bad.ipynb' in res.stderr, res.stdout + res.stderr
    for args,why in ((['none.ipynb'], 'none.ipynb: there is no such folder or notebook'), (['-x', '-k', 'a'], '-x -k a would go to pytest, but good.ipynb has no folder `tests`')):
        res = fhnb('test', 'good.ipynb', *args, cwd=tmp_path)
        assert res.returncode and why in res.stderr and 'Notebooks' not in res.stdout, res.stdout + res.stderr
