"What stands under a cell, in JupyterLab in a real browser: data in it is text, and a script in a frame reaches nothing of the notebook"
import pytest
from fasthtml_nb.common import *
from fasthtml_nb import jupyter
from browsing import launch
from wire import serving

@pytest.fixture(scope='module')
def chromium(browsable):
    "A browser that has sandboxed frames in the page's own process: Playwright does not see what the others load"
    with launch('--disable-features=IsolateSandboxedIframes') as browser: yield browser

head = '''from fasthtml_nb.common import *
from fasthtml_nb import components
from fasthtml_nb.jupyter import *
app = FastHTML(secret_key='s')
thief = """const seen = [];
for (const f of [() => parent.document.title, () => parent.jupyterapp, () => parent.location.href, () => document.cookie, () => localStorage.length])
  try { seen.push(f()); } catch (e) { seen.push(e.name); }
top.postMessage('x', '*');
document.getElementById('seen').textContent = seen.join();"""
def body(): return Main(P(id='seen'), Script(thief), Button('count', hx_on_click="this.textContent = 'htmx ' + htmx.version"),
    Button('ask', onclick="this.textContent = 'said ' + confirm('sure?')"), Button('grow', onclick="document.querySelector('main').style.height = '700px'"),
    A('out', href='https://notebook.example/out', target='_blank'), Form(Input(name='q', value='figs'), Button('send'), action='https://notebook.example/form', target='_blank'))
@app.get
def index(): return Titled('Pictured', body())'''
cells = 'components.show(htmxsrc, body(), iframe=True, height=400)', 'show(body(), iframe=True)', "HTMX(index, client=Client(app))"

def test_frames_without_a_server_reach_nothing_of_the_notebook(notebook, context):
    "and are as alive as before: scripts, htmx, dialogs, forms, links in a tab, height"
    context.route('https://notebook.example/**', lambda r: r.fulfill(content_type='text/html', body=f'<p id=at>{r.request.url}</p><script>try {{ localStorage.x = 1; document.title = "free" }} catch {{}}</script>'))
    nb = notebook(head, *cells)
    nb.run_all()
    nb.page.on('dialog', lambda d: d.accept())
    for i in (1, 2, 3):
        nb.wait('frames(a[0])[0]', 'a frame', i)
        nb.js('void panel.content.scrollToItem(a[0])', i)
        el = nb.element('frames(a[0])[0]', i)
        el.scroll_into_view_if_needed()
        frame = el.content_frame()
        frame.wait_for_selector('#seen >> text=Error')
        assert frame.inner_text('#seen')==','.join(['SecurityError']*5), i
        frame.click('text=ask')
        frame.wait_for_selector('text=said true')
        frame.wait_for_function('window.htmx')
        frame.click('text=count')
        frame.wait_for_selector('text=htmx 2')
        for what,url in (('out', 'https://notebook.example/out'), ('send', 'https://notebook.example/form?q=figs')):
            with context.expect_page() as tab: frame.click(f'text="{what}"')
            tab.value.wait_for_selector(f'#at >> text={url}')
            assert tab.value.title()=='free' and tab.value.evaluate('origin')=='https://notebook.example'  # a page of the site, not one in a sandbox
            tab.value.close()
        if i > 1:
            frame.click('text=grow')
            nb.wait('(h => h > 690 && h < 1000)(frames(a[0])[0].getBoundingClientRect().height)', 'a frame as high as its content', i)

evil = r"""evil = '\n```\n~~~\n\n![here](x) <img src=x onerror="window.taken = 1"><script>window.taken = 1</script>\n\n```html\n'"""
shown = ('P(evil)', 'Pre("`"*5 + evil + "`"*5, title=evil)', 'server.requests', 'server.requests[0]', 'print(server.as_test(1))', 'server.as_test(1)', "Client(app).get('/x', params={'v':evil})",
         "Client(app).get('/text', params={'v':evil})", 'from fasthtml_nb.notebook.replay import SourceCode\nSourceCode(evil)', 'server.requests.where(status=200)', 'server.requests.number(1).returned',
         "show(Button('ask', hx_get='/json?v=<img src=x onerror=\"window.taken = 1\">', hx_target='#json'), Div(id='json'))")

def test_data_in_the_outputs_of_cells_is_text(notebook):
    "The Markdown of components and of test cells, the request log, answers that show themselves, errors, prints"
    nb = notebook("from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\napp = FastHTML(secret_key='s')", evil, """import httpx2
@app.route('/x')
def x(v:str): return P(v)
@app.route('/text')
def text(v:str): return PlainTextResponse(v, 400)
@app.route('/json')
def json(v:str): return {'v': v}
@app.route('/fail')
def fail(v:str):
    print(v)
    raise ValueError(v)""", 'server = JupyUvi(app)', "for o in ('x', 'text', 'fail', 'nowhere' + evil): httpx2.get(f'{server.url}/{o}', params={'v':evil}, headers={'accept':'text/html'})", *shown)
    for i in range(5 + len(shown)): nb.run_cell(i, check=False)  # the error of a request, which is shown under the cell of its handler, would stop `run_all`
    for i,o in enumerate(shown, 5):
        nb.js('void panel.content.scrollToItem(a[0])', i)  # JupyterLab hides what is out of sight
        nb.wait('cells[a[0]].model.outputs.length > 0 && cells[a[0]].outputArea.node.innerText.trim()', f'the output of {o}', i)
        assert not nb.page.query_selector('.jp-OutputArea-output img'), o
        if i==5: assert 'onerror' in nb.area(i).inner_text()
    i = nb.find('hx_get')
    nb.area(i).wait_for_selector('button').click()
    nb.area(i).wait_for_selector('#json >> text=onerror')
    assert not nb.page.query_selector('#json *')
    nb.page.wait_for_timeout(500)
    assert not nb.page.evaluate('window.taken')

@pytest.fixture
def app_url():
    app = FastHTML(secret_key='s')
    bad = 'fhnb-error <img src=x onerror="window.taken = 1"><script>window.taken = 1</script>'
    @app.get('/')
    def index(): return Titled('Home', *[Button(o, hx_get=f'/{o}') for o in ('json', 'plain', 'none', 'fails')])
    @app.get('/json')
    def json(): return JSONResponse({'detail': bad}, 422)
    @app.get('/plain')
    def plain(): return Response(bad, 418, media_type='text/x-plain')
    @app.get('/none')
    def none(): return Response(bad, 400)
    @app.get('/fails')
    def fails(): raise ValueError(bad)
    with serving(app, jupyter.JupyUvi) as port: yield f'http://127.0.0.1:{port}/'

def test_a_panel_takes_html_from_html_only(app_url, page):
    page.goto(app_url)
    for o,what in (('json', '422'), ('plain', '418'), ('none', '400')):
        page.click(f'text="{o}"')
        page.wait_for_selector(f'#fhnb-panel >> text={what}')
        assert '<img src=x' in page.inner_text('#fhnb-panel') and not page.query_selector('#fhnb-panel *')
    page.click('text="fails"')
    page.wait_for_selector('#fhnb-panel .fhnb-error h3 >> text=ValueError: fhnb-error <img')  # the inspector's own panel
    page.wait_for_timeout(200)
    assert not page.evaluate('window.taken')
