"The browser harness itself, without the package: CDN files, the lab's life, the notebook driver"
import json, os, subprocess, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from browsing import Lab, cdn_response, npm_file, outside_url, repo, require, wait_for

htmx = 'https://cdn.jsdelivr.net/npm/htmx.org@2.0.7/dist/htmx.min.js'
integrity = 'sha384-ZBXiYtYQ6hJ2Y0ZNoYuI+Nq5MqWBr+chMrS/RkXpNzQCApHEhOt2aY8EJgqwHLkJ'
pages = {'/': f'''<script src="{htmx}" crossorigin="anonymous" integrity="{integrity}"></script>
                  <button hx-get="/answer" hx-swap="outerHTML">Ask</button>''',
         '/answer': '<b>42</b>',
         '/curious': '<img src="https://example.com/a.png"><script src="https://unpkg.com/htmx.org/dist/htmx.min.js"></script>'
                     '<script>new WebSocket("wss://example.com/ws").onclose = () => document.title = "closed"</script>'}

class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        body = pages.get(self.path, '').encode()
        self.send_response(200 if body else 404)
        self.send_header('content-type', 'text/html')
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *args): pass

@pytest.fixture(scope='module')
def site():
    "Base url of the `pages` on loopback"
    with ThreadingHTTPServer(('127.0.0.1', 0), Site) as srv:
        Thread(target=srv.serve_forever, daemon=True).start()
        yield f'http://127.0.0.1:{srv.server_port}'
        srv.shutdown()

@pytest.mark.parametrize('ci,outcome', [('', pytest.skip.Exception), ('true', pytest.fail.Exception)])
def test_no_browser(ci, outcome, monkeypatch):
    monkeypatch.setenv('CI', ci)
    monkeypatch.setenv('PATH', '')
    with pytest.raises(outcome, match='browser tests need chromium, npm'): require()

def test_npm_file(browsable):
    assert json.loads(npm_file('htmx.org', '2.0.7', 'package.json'))['version'] == '2.0.7'
    with pytest.raises(LookupError, match='has no file nope.js'): npm_file('htmx.org', '2.0.7', 'nope.js')

def test_npm_at_once(browsable, tmp_path):
    cmd = [sys.executable, '-c', 'import browsing; print(len(browsing.npm_file("htmx.org", "2.0.7", "dist/htmx.min.js")))']
    env = dict(os.environ, XDG_CACHE_HOME=str(tmp_path), PYTHONPATH=str(repo/'tests'))
    procs = [subprocess.Popen(cmd, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    done = [p.communicate(timeout=120) for p in procs]
    sizes = {out for out,_ in done}
    assert not any(p.returncode for p in procs), done
    assert len(sizes)==1 and int(sizes.pop())>40_000
    assert [o.name for o in (tmp_path/'fasthtml_nb'/'npm').iterdir()] == ['htmx.org@2.0.7']

def test_cdn_response(browsable):
    res = cdn_response(htmx+'?v=1')
    assert 'javascript' in res['content_type'] and res['headers'] == {'access-control-allow-origin': '*'}
    for url in ('https://example.com/htmx.org@2.0.7/dist/htmx.js', 'https://unpkg.com/htmx.org/dist/htmx.js',
                'https://unpkg.com/htmx.org@latest/dist/htmx.js', 'https://unpkg.com/htmx.org@2.0.7'):
        with pytest.raises(LookupError): cdn_response(url)

@pytest.mark.parametrize('url,away', [
    ('http://localhost:8000/', 0), ('http://127.0.0.1/', 0), ('ws://app.localhost:5/ws', 0), ('http://[::1]:80/', 0),
    ('https://example.com/', 1), ('http://localhost.example.com/', 1), ('http://127.0.0.1.example.com/', 1), ('wss://example.com/ws', 1)])
def test_outside_url(url, away): assert bool(outside_url.match(url)) == bool(away)

def test_outside_is_recorded(page, site, outside):
    page.goto(f'{site}/curious')
    page.wait_for_function('document.title=="closed"')
    assert sorted(outside) == ['https://example.com/a.png', 'https://unpkg.com/htmx.org/dist/htmx.min.js', 'wss://example.com/ws']
    outside.clear()

def test_cells(warm_notebook, site, lab_context, tmp_path):
    nb = warm_notebook('print("hello")\n6*7', f'from IPython.display import IFrame\nIFrame("{site}", 400, 100)', '1/0', 'print("never")')
    assert not nb.run_all(check=False)
    assert nb.text(0) == 'hello\n42\n' and nb.area(0).inner_text().split() == ['hello', '[1]:', '42']
    assert (nb.error(2), nb.failed(), nb.text(3)) == ('ZeroDivisionError: division by zero', 2, '')
    frame = nb.frame(nb.find('IFrame'))
    frame.click('button')
    frame.wait_for_selector('b')
    assert frame.inner_text('body') == '42' and not lab_context.outside
    nb.screenshot(tmp_path/'cells.png')
    assert (tmp_path/'cells.png').stat().st_size > 10_000

def test_change_and_run_again(warm_notebook, lab):
    nb = warm_notebook('x = 1', 'print(x)')
    assert nb.run_all() and nb.text(1) == '1\n'
    nb.set_source(0, 'x = 2')
    for i in (0, 1): nb.run_cell(i)
    assert nb.text(1) == '2\n'
    nb.save()
    assert [o['source'] for o in json.loads((lab.folder/nb.path).read_text())['cells']] == [['x = 2'], ['print(x)']]
    nb.restart()
    with pytest.raises(AssertionError, match="(?s)cell 1 of .* failed.*NameError: name 'x' is not defined"): nb.run_cell(1)

def test_two_tabs(notebook):
    a, b = notebook('print("a")'), notebook('print("b")', 'import os\nos._exit(1)')
    for nb,i in ((a, 0), (b, 0), (a, 0)): nb.run_cell(i)
    assert (a.text(0), b.text(0)) == ('a\n', 'b\n')
    with pytest.raises(AssertionError, match='(?s)JupyterLab asks: .* died.*os._exit'): b.run_cell(1)

def test_a_deadline_says_what_was_missing(warm_notebook):
    nb = warm_notebook('print("so far", flush=True)\nwhile True: pass')
    nb.start(0)
    wait_for(lambda: nb.text(0), 'the first output', 30)
    with pytest.raises(AssertionError, match="(?s)waited 1 s for an idle kernel in .*'busy'.*while True.*output: so far"): nb.settle(1)
    nb.interrupt()
    assert nb.error(0) == 'KeyboardInterrupt: '
    with pytest.raises(AssertionError, match='waited 1 s for iframe 0 under cell 0'): nb.frame(0, timeout=1)
    with pytest.raises(LookupError, match='no code cell'): nb.find('nowhere')

def test_lab_is_gone_afterwards(browsable, tmp_path):
    with Lab(tmp_path) as lab:
        lab.api('kernels', 'POST', name='python3')
        lab.shutdown_kernels()
        assert lab.api('kernels') == []
        lab.api('kernels', 'POST', name='python3')
        procs = lab.processes()
        assert len(procs)>1
    assert not any(p.is_running() for p in procs) and not lab.home.exists()
    with pytest.raises(URLError): urlopen(lab.url, timeout=5)

def test_lab_that_cannot_start(browsable, tmp_path):
    with pytest.raises(AssertionError, match="(?s)ended with 1.*no-such-folder"):
        with Lab(tmp_path, '--ServerApp.root_dir=/no-such-folder'): pass
