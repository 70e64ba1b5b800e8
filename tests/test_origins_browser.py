"What a real browser sends from the app's own page, from the notebook's page, and from the page of another site"
import json, os

import pytest
from wire import serving

from fasthtml_nb.common import *
from fasthtml_nb import jupyter

pytestmark = pytest.mark.usefixtures('quiet')

js = '''async base => {
  const res = {};
  for (const method of ['POST', 'PUT', 'DELETE'])
    for (const mode of ['cors', 'no-cors']) if (mode === 'cors' || method === 'POST')
      try { const r = await fetch(base + '/save', {method, mode, credentials: 'include', body: 'a=1'}); res[method + ' ' + mode] = r.type === 'opaque' ? 'sent' : r.status; } catch (e) { res[method + ' ' + mode] = 'failed'; }
  res.ws = await new Promise(ok => {
    const ws = new WebSocket(base.replace('http', 'ws') + '/ws');
    ws.onopen = () => ws.send('{"msg":"hi"}');
    ws.onmessage = e => ok(e.data);
    ws.onerror = () => ok('refused');
  });
  return res;
}'''
form_js = '''base => {
  const f = document.body.appendChild(Object.assign(document.createElement('form'), {method: 'post', action: base + '/save'}));
  f.submit();
}'''

def make():
    app = FastHTML(secret_key='s', default_hdrs=False)
    app.state.n = 0
    @app.route('/save', methods=['post', 'put', 'delete'])
    def save(data):
        app.state.n += 1
        return 'saved'
    @app.get('/')
    def home(): return P('home')
    @app.ws('/ws')
    def ws(msg:str): return f'echo {msg}'
    return app

@pytest.mark.parametrize('server', [None, jupyter.JupyUvi])
def test_pages(page, server, monkeypatch, tmp_path):
    monkeypatch.setenv('JUPYTER_RUNTIME_DIR', str(tmp_path))
    app = make()
    with serving(app, **(dict(server=server) if server else {})) as port, serving(make()) as other:
        (tmp_path/'jpserver-1.json').write_text(json.dumps(dict(url=f'http://localhost:{other}/', hostname='localhost', pid=os.getpid())))
        here = f'http://127.0.0.1:{port}'
        page.goto(f'{here}/')
        assert page.evaluate(js, here)=={'POST cors':200, 'POST no-cors':200, 'PUT cors':200, 'DELETE cors':200, 'ws':'echo hi'}
        page.evaluate(form_js, here)
        page.wait_for_selector('text=saved')
        assert app.state.n==5
        # another site; for the notebook's server, that of the lab
        page.goto(f'http://localhost:{other}/')
        got = page.evaluate(js, here)
        if server:
            assert got=={'POST cors':200, 'POST no-cors':'sent', 'PUT cors':200, 'DELETE cors':200, 'ws':'echo hi'} and app.state.n==9
            page.goto(f'http://127.0.0.1:{other}/')
            (tmp_path/'jpserver-1.json').unlink()
            got = page.evaluate(js, here)
        n = app.state.n
        assert got=={'POST cors':'failed', 'POST no-cors':'sent', 'PUT cors':'failed', 'DELETE cors':'failed', 'ws':'refused'}
        page.evaluate(form_js, here)
        page.wait_for_selector('text=Refused')
        assert app.state.n==n
