"A notebook's server cannot be in the way: of a failing notebook, of a kernel that dies, of a process that ends"
import json, os, signal, subprocess, sys, time
from pathlib import Path

from fasthtml_nb.nbserver import is_port_free

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
    port = int(p.stdout.readline().split()[-1])
    assert not is_port_free(port)
    p.send_signal(signal.SIGKILL)
    p.wait(5)
    assert is_port_free(port)

def test_a_process_ends_by_itself(tmp_path):
    "though its server still runs"
    res = subprocess.run([sys.executable, '-c', serving], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=30)
    assert res.returncode==0, res.stderr
