"What a handler gets for file inputs that are left blank or filled, from a real browser: with and without htmx, and from a form with the wrong encoding"
from dataclasses import dataclass

import pytest
pytest.importorskip('playwright')

from fasthtml_nb.common import *
from starlette.datastructures import UploadFile

urlencoded = 'application/x-www-form-urlencoded'
pages = {'plain': {}, 'htmx': {}, 'plain-urlencoded': dict(enctype=urlencoded), 'htmx-urlencoded': dict(enctype=urlencoded)}

def app_of(htmx4):
    app = FastHTML(secret_key='s', htmx4=htmx4)
    @dataclass
    class Person: name:str; one:UploadFile|None; many:list[UploadFile]
    def names(name, one, many): return f"{name} {getattr(one, 'filename', one)} {[o.filename for o in many]}"
    @app.post('/params')
    def params(name:str, one:UploadFile|None, many:list[UploadFile]): return P(names(name, one, many), id='res')
    @app.post('/fields')
    def fields(p:Person): return P(names(p.name, p.one, p.many), id='res')
    @app.post('/needed')
    def needed(name:str, one:UploadFile): return P(repr(one.filename), id='res')
    @app.get('/{kind}/{handler}')
    def form(kind:str, handler:str):
        how = dict(hx_post=f'/{handler}', hx_target='#res', hx_swap='outerHTML') if kind.startswith('htmx') else dict(action=f'/{handler}', method='post')
        return Form(Input(name='name', value='Al'), Input(type='file', name='one'), Input(type='file', name='many', multiple=True),
                    Button('Send'), **how, **pages[kind]), P('nothing yet', id='res')
    return app

@pytest.fixture(scope='module', params=[False, True], ids=['htmx 2', 'htmx 4'])
def port(request, tmp_path_factory):
    from fasthtml_nb.notebook.server import ThreadServer
    server = ThreadServer(app_of(request.param), port=0, log_level='critical')
    yield server.port
    server.stop()

def send(page, port, kind, handler, files):
    "Status and text of the answer"
    page.goto(f'http://localhost:{port}/{kind}/{handler}')
    for k,v in files.items(): page.set_input_files(f'[name={k}]', [dict(name=o, mimeType='text/plain', buffer=b'x') for o in v])
    with page.expect_response(lambda r: r.request.method=='POST') as res: page.click('button')
    return res.value.status, res.value.text()

@pytest.mark.parametrize('kind', ['plain', 'htmx'])
def test_files(page, port, kind):
    for handler in ('params', 'fields'):
        status,text = send(page, port, kind, handler, {})
        assert status==200 and 'Al None []' in text, text
        status,text = send(page, port, kind, handler, dict(one=['a.txt'], many=['b.txt', 'c.txt']))
        assert status==200 and "Al a.txt ['b.txt', 'c.txt']" in text, text
    assert send(page, port, kind, 'needed', dict(one=['a.txt']))[0]==200

@pytest.mark.parametrize('kind', ['plain-urlencoded', 'htmx-urlencoded'])
def test_a_form_with_the_wrong_encoding(page, port, kind):
    for handler in ('params', 'needed'):
        status,text = send(page, port, kind, handler, dict(one=['a.txt']))
        assert status==404 and 'enctype="multipart/form-data"' in text, text
