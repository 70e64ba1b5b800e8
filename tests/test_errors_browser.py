"Errors of event streams, websockets and polling pages, in a frame and under their cell, in JupyterLab in a real browser"
import pytest

both = pytest.mark.parametrize('htmx4', [False, True], ids=['htmx2', 'htmx4'])

@pytest.fixture
def live(warm_notebook):
    "A notebook with an app that has the extensions for streams, these cells, a server and a frame"
    def new(htmx4, *cells):
        head = f"from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\nimport asyncio\napp = FastHTML(secret_key='s', exts=['sse', 'ws'], htmx4={htmx4}, hx_ext={None if htmx4 else 'sse,ws'!r})\nrt = app.route"
        nb = warm_notebook(head, *cells, 'server = JupyUvi(app)', 'HTMX()')
        nb.run_all()
        return nb, nb.frame(nb.find('HTMX('))
    return new

def errors_of(nb, i): return [o for o in nb.outputs(i) if o['output_type']=='error']

streams = """
def connect{v}(path): return {connect}
@app{v}.route('/begun')
def page_begun{v}(): return Titled('News', Div(hx_swap='beforeend', id='news', **connect{v}('/news')))
@app{v}.route('/none')
def page_none{v}(): return Titled('News', Div(**connect{v}('/not')))"""
news = """@app{v}.route('/news')
async def news{v}():
    calls.append('news{v}')
    async def events():
        yield sse_message(P('first'))
        await asyncio.sleep(.2)
        yield sse_message(P(figs{v}['ripe']))
        await asyncio.sleep(60)
    return EventStream(events())"""
no_news = "@app{v}.route('/not')\nasync def not{v}():\n    calls.append('not{v}')\n    1/0"

def test_event_streams_that_fail_are_not_asked_again(warm_notebook):
    "One that has begun, and one that does not begin, with both versions of htmx: the browser asks each once, until the handler is mended"
    begin = "from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\nimport asyncio\ncalls = []"
    app = "app{v} = FastHTML(secret_key='s', exts=['sse'], htmx4={htmx4}, hx_ext={ext!r})"
    cells = [begin]
    for v,ext,connect in [(2, 'sse', "dict(sse_connect=path, sse_swap='message')"), (4, None, "{'hx-sse:connect':path}")]:
        values = dict(v=v, htmx4=v==4, ext=ext, connect=connect)
        cells += [(app + streams).format(**values), f'figs{v} = {{}}\n' + news.format(**values), no_news.format(**values), f'server{v} = JupyUvi(app{v})',
                  f"HTMX('/begun', app=app{v})", f"HTMX('/none', app=app{v})"]
    nb = warm_notebook(*cells, 'sorted(calls)')
    nb.run_all()
    for v in 2, 4:
        begun,none = [nb.frame(nb.find(f"HTMX('/{o}', app=app{v}")) for o in ('begun', 'none')]
        begun.wait_for_selector('#fhnb-ended .fhnb-error >> text=KeyError')
        none.wait_for_selector('.fhnb-error >> text=ZeroDivisionError')
        nb.wait('cells[a[0]].model.outputs.toJSON().some(o => o.output_type === "error")', 'the error under its cell', nb.find(f'def news{v}'))
    nb.page.wait_for_timeout(8000)  # a browser asks again after about three seconds, htmx 4 sooner
    nb.run_cell(nb.find('sorted(calls)'))
    assert nb.text(nb.find('sorted(calls)'))=="['news2', 'news4', 'not2', 'not4']\n"
    for v in 2, 4:
        begun,none = [nb.frame(nb.find(f"HTMX('/{o}', app=app{v}")) for o in ('begun', 'none')]
        i = nb.find(f'def news{v}')
        assert (len(errors_of(nb, i)), begun.locator('.fhnb-error').count(), none.locator('.fhnb-error').count())==(1, 1, 1)
        assert 'starlette' not in nb.text(i) and 'site-packages' not in nb.text(i)
        nb.set_source(i, f"figs{v} = dict(ripe='three')\n" + news.format(v=v))
        nb.run_cell(i)
        begun.wait_for_selector('#news >> text=three')
        assert begun.locator('.fhnb-error').count()==0 and not errors_of(nb, i)

@both
def test_a_websocket_that_fails_is_told_in_the_frame(live, htmx4):
    connect,send = ("**{'hx-ws:connect':'/ws'}", "**{'hx-ws:send':True}") if htmx4 else ("ws_connect='/ws'", 'ws_send=True')
    src = "@app.ws('/ws')\ndef said(msg:str):\n    print('heard', msg)\n    return Ul(Li(figs[msg]), id='said', hx_swap_oob='beforeend')"
    nb,frame = live(htmx4, f"@rt\ndef index(): return Titled('Talk', Div(Form(Input(name='msg'), Button('Send'), {send}), Ul(id='said'), {connect}))", "figs = dict(a='one')\n" + src)
    def say(frame, msg):
        frame.fill('[name=msg]', msg)
        frame.click('text=Send')
    i = nb.find('def said')
    say(frame, 'a')
    frame.wait_for_selector('#said >> text=one')
    nb.run_cell(i)  # the socket stays open, or the page has a new one
    frame.wait_for_timeout(500)
    say(frame, 'b')
    frame.wait_for_selector("#fhnb-ended .fhnb-error >> text=KeyError: 'b'")
    nb.wait('cells[a[0]].model.outputs.toJSON().some(o => o.output_type === "error")', 'the error under its cell', i)
    assert 'heard b' in nb.text(i) and 'WS /ws failed' in nb.text(i) and 'site-packages' not in nb.text(i)
    nb.set_source(i, "figs = dict(a='one', b='two')\n" + src)
    nb.run_cell(i)
    frame.wait_for_selector('.fhnb-error', state='detached')
    frame.wait_for_timeout(500)
    say(frame, 'b')
    frame.wait_for_selector('#said >> text=two')

def test_a_polling_page_leaves_one_error_in_the_notebook(live, tmp_path):
    nb,frame = live(False, "@rt\ndef index(): return Titled('Poll', Div(hx_get=poll, hx_trigger='every 100ms', id='now'))", "figs = {}\n@rt\ndef poll(): return P(figs['ripe'])")
    i = nb.find('def poll')
    frame.wait_for_selector('.fhnb-error >> text=KeyError')
    nb.wait('/GET .poll failed, [1-9][0-9]+ times/.test(cells[a[0]].model.outputs.get(0)?.data["text/plain"])', 'the count', i)
    assert [o['output_type'] for o in nb.outputs(i)]==['display_data', 'error']
    nb.set_source(i, "figs = dict(ripe='three')\n@rt\ndef poll(): return P(figs['ripe'])")
    nb.run_cell(i)
    frame.wait_for_selector('#now >> text=three')
    assert nb.outputs(i)==[] and frame.locator('.fhnb-error').count()==0

def test_a_frame_says_why_the_app_does_not_start(warm_notebook):
    "and shows the page when it does; the server keeps its port"
    begin = "from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\ndef begin(): figs['ripe']\nfigs = dict(ripe=3)"
    nb = warm_notebook(begin, "app,rt = fast_app(secret_key='s', on_startup=begin)\n@rt\ndef index(): return Titled('Home', P('here', id='in'))", 'server = JupyUvi(app)', 'HTMX()')
    nb.run_all()
    frame,i,j = nb.frame(nb.find('HTMX()')),nb.find('def begin'),nb.find('JupyUvi(')
    frame.wait_for_selector('#in')
    nb.set_source(i, begin.replace('ripe=3', ''))
    nb.run_cell(i)
    nb.run_cell(j, check=False)
    assert nb.error(j).startswith('RuntimeError: the app did not start') and "figs['ripe']" in nb.text(j) and 'fasthtml_nb/' not in nb.text(j)
    assert [o['output_type'] for o in nb.outputs(j)]==['error']
    frame.wait_for_selector(".fhnb-error >> text=the app did not start")
    nb.set_source(i, begin)
    nb.run_cell(i)
    nb.run_cell(j)
    frame.wait_for_selector('#in')
    assert nb.outputs(j)==[]
