"What a notebook does with an app, each behaviour in JupyterLab in a browser"
import re

import pytest

head = '''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app,rt = fast_app(secret_key='s')'''

@pytest.fixture
def live(warm_notebook):
    "A notebook with an app, these cells, a server and a frame"
    def new(*cells, path='/'):
        nb = warm_notebook(head, *cells, 'server = JupyUvi(app)', f'HTMX({path!r})')
        nb.run_all()
        return nb, nb.frame(nb.find('HTMX('))
    return new

def test_errors_and_prints_under_their_own_cell(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home', Button('Go', hx_get='/fail'), Button('Say', hx_get='/say', hx_target='#out'), Div(id='out'))",
                    "figs = {}\n@rt\ndef fail(): return figs['ripe']",
                    "@rt\ndef say():\n    print('said in the handler')\n    return 'said'",
                    "'the last cell that ran'")
    frame.click('text=Say')
    frame.wait_for_selector('#out >> text=said')
    frame.click('text=Go')
    frame.wait_for_selector('.fhnb-error >> text=KeyError')
    fail,say = nb.find('def fail'),nb.find('def say')
    nb.wait('cells[a[0]].model.outputs.toJSON().some(o => o.output_type === "error")', 'the error under its cell', fail)
    assert nb.error(fail)=="KeyError: 'ripe'"
    assert "figs['ripe']" in nb.text(fail) and 'GET /fail' in nb.text(fail) and 'starlette' not in nb.text(fail)
    assert nb.text(say)=='said in the handler\n'
    quiet = [i for i in range(nb.js('cells.length')) if i not in (fail, say) and 'the last' not in nb.source(i) and 'HTMX' not in nb.source(i)]
    assert [re.sub(r'^Port 8000 is taken; this app is at \S+\n', '', nb.text(i)) for i in quiet]==['']*3  # another test may have it

def test_renamed_moved_and_deleted_routes(live):
    nb,frame = live("@rt\ndef index(): return 'home'", "@rt('/a')\ndef one(): return 'one'\n@rt('/b')\ndef two(): return 'two'", "@rt('/{x}')\ndef rest(x:str): return f'rest {x}'")
    def text(p): return frame.evaluate('p => fetch(p).then(r => r.text())', p)
    i = nb.find("'/a'")
    assert [text(o) for o in ('/a', '/b', '/c')]==['one', 'two', 'rest c']
    nb.set_source(i, "@rt('/c')\ndef uno(): return 'uno'")
    nb.run_cell(i)
    assert [text(o) for o in ('/a', '/b', '/c')]==['rest a', 'rest b', 'uno']
    nb.set_source(i, "@rt('/d')\ndef d(): return 'd'\n1/0")
    nb.run_cell(i, check=False)
    assert [text(o) for o in ('/c', '/d')]==['uno', 'rest d']

def test_run_again_and_again(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home', P('first'))")
    url = frame.url
    for _ in range(2): nb.run_all()
    nb.run_cell(nb.find('JupyUvi'))
    nb.run_cell(nb.find('fast_app'))
    i = nb.find('def index')
    nb.set_source(i, nb.source(i).replace('first', 'second'))
    nb.run_cell(i)
    nb.run_cell(nb.find('HTMX('))
    frame = nb.frame(nb.find('HTMX('))
    frame.wait_for_selector('text=second')
    assert frame.url==url

form = '''@rt
def index(): return Titled('Form', Input(id='t'), Input(type='checkbox', id='c'), Details(Summary('More'), P('hidden')), P(word(), id='w'), *[P(i) for i in range(60)])'''
state = "[window.same, t.value, c.checked, document.activeElement.id, document.querySelector('details').open, scrollY]"

def test_open_pages_follow_an_edit(live, context):
    "A frame and a tab; typed text, ticks, focus, scroll and open details stay"
    nb,frame = live(form, "def word(): return 'before'")
    tab = context.new_page()
    tab.goto(frame.url)
    for o in (frame, tab):
        o.wait_for_selector('#w >> text=before')
        o.fill('#t', 'typed')
        o.check('#c')
        o.click('summary')
        o.focus('#t')
        o.evaluate('scrollTo(0, 120); window.same = true')
    i = nb.find('def word')
    nb.set_source(i, "def word(): return 'after'")
    nb.run_cell(i)
    for o in (frame, tab): o.wait_for_selector('#w >> text=after')
    assert frame.evaluate(state)[:3]==[True, 'typed', True]
    assert tab.evaluate(state)==[True, 'typed', True, 't', True, 120]

    nb.set_source(i, "def word(): return 'styled'\napp.hdrs.append(Style('#w { color: navy }'))")  # another head: a reload
    nb.run_cell(i)
    for o in (frame, tab): o.wait_for_selector('#w >> text=styled')
    assert tab.evaluate(state)==[None, 'typed', True, 't', True, 120]

def test_a_quiet_cell_does_not_refresh(live):
    nb,frame = live("n = [0]\n@rt\ndef index():\n    n[0] += 1\n    return Titled('Count', P(n[0], id='n'))", '1+1')
    shown = frame.inner_text('#n')
    for _ in range(3): nb.run_cell(nb.find('1+1'))
    frame.page.wait_for_timeout(500)
    assert frame.inner_text('#n')==shown

def test_components_in_the_notebooks_own_page(notebook):
    "`show`, `render_ft` and `HTMX(component)`: each talks to the server that it was shown with, and HX- headers are obeyed"
    nb = notebook(head + "\nother = FastHTML(secret_key='s')",
                  "@rt\ndef who(): return P('first app', cls='got')\n@other.get('/who')\ndef w(): return P('other app', cls='got'), HtmxResponseHeaders(retarget='#moved')",
                  "server = JupyUvi(app)\nfirst = show(Button('ask', hx_get='/who', hx_target='next div'), Div())\nfirst",
                  "server2 = JupyUvi(other)\nrender_ft()",
                  "Div(Button('ask', hx_get='/who', hx_target='next div'), Div(), Div(id='moved'))",
                  "HTMX(Div(Button('ask', hx_get=who, hx_target='next div'), Div()), app=app)")
    nb.run_all()
    for cell,sel,text in (("first =", '.got', 'first app'), ("id='moved'", '#moved .got', 'other app')):
        area = nb.area(nb.find(cell))
        area.query_selector('button').click()
        assert area.wait_for_selector(sel).inner_text()==text
    frame = nb.frame(nb.find('HTMX('))
    frame.click('button')
    frame.wait_for_selector('.got >> text=first app')

def test_the_frame_is_as_high_as_its_content(live):
    nb,frame = live("@rt\ndef index(): return Main(P('short'), Button('grow', onclick=\"document.querySelector('main').style.height='700px'\"), Button('shrink', onclick=\"document.querySelector('main').style.height='90px'\"))")
    def height(lo, hi):
        nb.wait(f"(h => h > {lo} && h < {hi})(frames(a[0])[0].getBoundingClientRect().height)", f'a frame of {lo} to {hi} px', nb.find('HTMX('))
    height(20, 300)
    frame.click('text=grow')
    height(690, 800)
    frame.click('text=shrink')
    height(80, 200)

def test_refused_requests_are_told_in_the_frame(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home', *[Button(o, hx_get=o) for o in ('/nowhere', '/age?n=old', '/age')])\n@rt\ndef age(n:int): return n")
    for path,text in (('/nowhere', '404 Not Found'), ('/age?n=old', "'old' is not a valid int"), ('/age', "send it or give it a default")):
        frame.click(f'text="{path}"')
        frame.wait_for_selector(f'#fhnb-panel >> text={text}')

def test_a_port_of_another_program(warm_notebook):
    nb = warm_notebook(head, "import socket\ns = socket.create_server(('127.0.0.1', 0))\nport = s.getsockname()[1]", 'JupyUvi(app, port=port)')
    assert not nb.run_all(check=False)
    assert nb.error(2).startswith('OSError: [Errno 98] port ') and 'is in use by another program' in nb.error(2)

def test_what_happened_is_a_table_that_goes_on(live):
    "Requests with parameters and answers; one sent again; one as a test cell; the route table; a response that shows itself"
    nb,frame = live("@rt\ndef index(): return Titled('Home', Form(Input(id='name'), Button('Add'), hx_post=add, target_id='out'), Div(id='out'))\n@rt\ndef add(name:str): return P(f'Hi {name}')",
                    '0', '1', '2', '3', '4')
    def put(old, new):
        nb.set_source(nb.find(old), new)
        nb.run_cell(nb.find(new))
        return nb.find(new)
    table = put('0', 'server.requests')
    frame.fill('#name', 'Ada')
    frame.click('text=Add')
    frame.wait_for_selector('text=Hi Ada')
    nb.wait("cells[a[0]].outputArea.node.innerText.includes(\"name='Ada'\")", 'the new request in the table', table)
    shown = put('1', 'print(server.as_test(2))')
    source = nb.text(shown)
    assert "Client(app).post('/add', data={'name': 'Ada'}" in source or "content=" in source
    put('2', source)
    assert 'Hi Ada' in nb.text(put('3', 'server.replay(2).text'))
    area = nb.area(put('4', "Client(app).get('/')"))
    assert '200 OK GET /' in area.inner_text() and area.query_selector('iframe')
    area = nb.area(put("Client(app).get('/')", 'app  # its routes'))
    assert ['/add', 'GET, HEAD, POST', 'add'] in [r.inner_text().split('\t')[:3] for r in area.query_selector_all('tr')]

def test_restart_frees_the_port_and_run_all_takes_it(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home')")
    url = frame.url
    nb.restart()
    nb.run_all()
    frame = nb.frame(nb.find('HTMX('))
    frame.wait_for_selector('text=Home')
    assert frame.url==url

def test_websocket_messages_reach_a_page_in_a_frame(warm_notebook):
    "`setup_ws`, `ws_client`, and an open socket that uses the redefined handler"
    nb = warm_notebook(head, "def heard(msg:str=''): return P(f'old {msg}', id='said')\nsend = app.setup_ws(heard)", 'server = JupyUvi(app)', "target = ws_client(app, 'room', link=False)",
                  "await send(Div('Hello all', hx_swap_oob=f'beforeend:#{target.id}'))")
    nb.run_all()
    frame = nb.frame(nb.find('ws_client('))
    nb.wait('frames(a[0])[0]', 'the frame', nb.find('ws_client('))
    for _ in range(20):
        nb.run_cell(nb.find('await send'))
        if frame.locator('text=Hello all').count(): break
    assert frame.locator('text=Hello all').count()

def test_components_do_not_take_the_notebook_away(notebook):
    "What would replace, reload or rename the whole page stays within the component"
    nb = notebook(head, '''@rt
def there(): return Titled('There', P('the whole page', id='whole'), A('on', href='/further'))
@rt
def further(): return Titled('Further', P('one further', id='further'))
@rt
def part(): return P('a part', cls='part')
@rt
def redirect(): return Redirect('/there')
@rt
def location(): return HtmxResponseHeaders(location='/part')
@rt
def aimed(): return HtmxResponseHeaders(location={'path':'/part', 'target':'#aim'})
@rt
def refresh(): return HtmxResponseHeaders(refresh='true')
@rt
def push(): return P('pushed', cls='part'), HtmxResponseHeaders(push_url='/elsewhere')
@rt
def slow(): return P('changed')''', 'server = JupyUvi(app)', *[f"show(Div(Button('go', hx_get='{o}', hx_target='next p'), P('first')), Div(id='{'aim' if o=='/aimed' else 'x'}'))" for o in ('/redirect', '/location', '/aimed', '/push')],
        "show(Div(Button('change', hx_get='/slow', hx_target='next p'), P('first'), Button('again', hx_get='/refresh')))",
        "show(Div(A('boosted', href='/part', hx_boost='true'), A('plain', href='/there')))",
        "show(Titled('In a frame', Button('go', hx_get='/part', hx_target='next p'), P('first'), A('on', href='/further')), iframe=True)",
        "other = FastHTML(secret_key='s')\n@other.get('/part')\ndef part2(): return 'of the other'\nJupyUvi(other)",
        "show(Div(Button('go', hx_get='/part', hx_target='next p'), P('first'), id='mine'), app=app)")
    nb.run_all()
    page = nb.page
    page.evaluate('window.same = true')
    url, n = page.url, len(page.context.pages)
    def area(text): return nb.area(nb.find(text))
    area("'/redirect'").query_selector('button').click()
    frame = nb.frame(nb.find("'/redirect'"))
    frame.wait_for_selector('#whole')
    frame.click('text=on')
    frame.wait_for_selector('#further')
    for o in ("'/location'", "'/push'"):
        area(o).query_selector('button').click()
        area(o).wait_for_selector('.part')
    assert area("'/location'").query_selector('button') is None  # it was the page
    area("'/aimed'").query_selector('button').click()
    area("'/aimed'").wait_for_selector('#aim .part')
    a = area("'/refresh'")
    a.query_selector('text=change').click()
    a.wait_for_selector('text=changed')
    a.query_selector('text=again').click()
    a.wait_for_selector('p >> text=first')
    a.query_selector('text=change').click()
    a.wait_for_selector('text=changed')
    a = area('boosted')
    with page.context.expect_page() as tab: a.query_selector('text=plain').click()
    tab.value.wait_for_selector('#whole')
    tab.value.close()
    a.query_selector('text=boosted').click()
    a.wait_for_selector('.part')
    frame = nb.frame(nb.find('In a frame'))
    frame.click('text=go')
    frame.wait_for_selector('.part')
    frame.click('text=on')
    frame.wait_for_selector('#further')
    a = area("id='mine'")
    a.query_selector('button').click()
    a.wait_for_selector('.part >> text=a part')
    assert page.evaluate('window.same') and page.url==url and len(page.context.pages)==n and page.title()!='There'

def test_a_router_that_the_app_has(live):
    "Its handlers' cell runs again, and the cell with `to_app` does not"
    nb,frame = live("shop = APIRouter('/shop')", "@shop('/list')\ndef items(): return 'list'\n@shop('/{x}')\ndef item(x:str): return f'item {x}'",
                    "outer = APIRouter('/mall')\nshop.to_app(outer)\nshop.to_app(app)\nouter.to_app(app)", "@rt('/shop/{p:path}')\ndef rest(p:str): return f'rest {p}'", "@rt\ndef index(): return Titled('Home')")
    def texts(*ps): return [frame.evaluate('p => fetch(p).then(r => r.text())', f'/{o}') for o in ps]
    assert texts('shop/list', 'mall/shop/list', 'shop/a')==['list', 'list', 'item a']
    i = nb.find('def items')
    def put(src, **kw):
        nb.set_source(i, src)
        nb.run_cell(i, **kw)
    put("@shop('/all')\ndef everything(): return 'all'\n@shop('/new')\ndef new(): return 'new'")  # renamed and moved, deleted, new
    assert texts('shop/all', 'mall/shop/all', 'shop/new', 'shop/list', 'shop/a')==['all', 'all', 'new', 'rest list', 'rest a']
    put("@shop('/half')\ndef half(): return 'half'\n1/0", check=False)
    assert texts('shop/all', 'shop/half')==['all', 'rest half']
    put("@shop\nclass Basket:\n    def get(self): return 'basket'\n    def delete(self): return 'emptied'")
    assert texts('shop/basket', 'mall/shop/basket', 'shop/all')==['basket', 'basket', 'rest all']
    i = nb.find('shop = APIRouter')
    put("shop = APIRouter('/store')")
    assert texts('store/basket', 'mall/store/basket', 'shop/basket')==['basket', 'basket', 'rest basket']
    nb.run_cell(nb.find('fast_app'))
    i = nb.find('class Basket')
    put("@shop\nclass Basket:\n    def get(self): return 'a new basket'")
    assert texts('store/basket', 'mall/store/basket')==['a new basket']*2
    assert frame.evaluate("fetch('/store/basket', {method: 'DELETE'}).then(r => r.status)")==405

def test_an_app_from_before_the_notebook_was_known(warm_notebook):
    "`fasthtml_nb.common` in one cell, `fasthtml_nb.jupyter` in a later one"
    nb = warm_notebook("from fasthtml_nb.common import *\napp,rt = fast_app(secret_key='s')\n@rt\ndef index(): return Titled('Home', P(word(), id='w'))\n@rt('/a')\ndef a(): return 'a'",
                  "@rt('/b')\ndef b(): return 'b'\n@rt('/c')\ndef c(): return 'c'\ndef word(): return 'first'", 'from fasthtml_nb.jupyter import *', "@rt('/d')\ndef d(): return 'd'", 'server = JupyUvi(app)', 'HTMX()')
    nb.run_all()
    frame = nb.frame(5)
    def texts(*ps): return [frame.evaluate('p => fetch(p).then(async r => r.ok ? await r.text() : r.status)', f'/{o}') for o in ps]
    assert texts(*'abcd')==[*'abcd']
    frame.wait_for_selector('text=first')
    nb.set_source(3, "@rt('/d2')\ndef dd(): return 'd'")
    nb.run_cell(3)
    assert texts('d', 'd2')==[404, 'd']
    nb.set_source(1, "@rt('/b')\ndef bb(): return 'b2'\n@rt('/c2')\ndef cc(): return 'c2'\ndef word(): return 'second'")
    nb.run_cell(1)
    assert texts('b', 'c', 'c2')==['b2', 404, 'c2']
    frame.wait_for_selector('text=second')
    nb.set_source(0, nb.source(0).replace("'/a'", "'/a2'"))
    nb.run_cell(0)
    assert texts('a', 'a2', 'b', 'c2', 'd2')==[404, 'a', 'b2', 'c2', 'd']
    nb.set_source(0, nb.source(0).partition("@rt('/a2')")[0])
    nb.run_cell(0)
    assert texts('a2', 'b', 'd2')==[404, 'b2', 'd']

def test_a_page_follows_when_its_mistake_is_mended(live):
    nb,frame = live("figs = {}\n@rt\ndef index(): return Titled('Figs', P(figs['ripe']))")
    frame.wait_for_selector(".fhnb-error >> text=KeyError: 'ripe'")
    i = nb.find('def index')
    nb.wait('cells[a[0]].model.outputs.length == 2', 'one line and one traceback', i)
    nb.run_cell(nb.find('JupyUvi'))
    nb.set_source(i, "figs = dict(ripe='three')\n@rt\ndef index(): return Titled('Figs', P(figs['ripe']))")
    nb.run_cell(i)
    frame.wait_for_selector('text=three')
    assert nb.text(i)==''

def test_a_page_follows_what_is_changed_in_place(live):
    nb,frame = live("rows = ['a']\n@rt\ndef index(): return Titled('Rows', Input(id='typed'), *map(P, rows))", "rows.append('b')", "rows[0] = 'c'", "other = rows[0]")
    frame.fill('#typed', 'kept')
    frame.wait_for_selector('text=c')
    nb.run_cell(nb.find('append'))
    frame.wait_for_function('document.querySelectorAll("main p").length === 3')
    assert frame.input_value('#typed')=='kept'

def test_a_page_follows_autoreload(live, lab):
    helper = lab.folder/'figs_helper.py'
    helper.write_text("def label(): return 'one'\n")
    nb,frame = live('%load_ext autoreload\n%autoreload 2\nimport figs_helper', '@rt\ndef index(): return Titled(figs_helper.label())', '1+1')
    frame.wait_for_selector('h1 >> text=one')
    helper.write_text("def label(): return 'another'\n")
    nb.run_cell(nb.find('1+1'))
    frame.wait_for_selector('h1 >> text=another')

def test_one_cell_with_app_and_server(warm_notebook):
    nb = warm_notebook(head + "\n@rt\ndef index(): return Titled('One', P('first'))\nserver = JupyUvi(app)\nHTMX()", 'from fasthtml_nb.jupyter import servers\nlen(servers)')
    for _ in range(3): nb.run_cell(0)
    url = nb.frame(0).url
    nb.set_source(0, nb.source(0).replace('first', 'second'))
    nb.run_cell(0)
    frame = nb.frame(0)
    frame.wait_for_selector('text=second')
    nb.run_cell(1)
    assert (frame.url, nb.text(1))==(url, '1\n')

def test_a_server_that_is_gone_is_told_in_the_frame(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home', Button('Go', hx_get='/part', hx_target='#out'), Div(id='out'))\n@rt\ndef part(): return 'here'")
    nb.restart()
    frame.click('text=Go')
    frame.wait_for_selector('#fhnb-panel >> text=The server does not answer')
    for i in range(nb.find('HTMX(')): nb.run_cell(i)
    frame = nb.frame(nb.find('HTMX('))
    frame.wait_for_selector('#fhnb-panel', state='detached', timeout=15_000)
    frame.click('text=Go')
    frame.wait_for_selector('#out >> text=here')

def test_what_a_page_loads_by_itself_is_loaded_again(live):
    nb,frame = live("@rt\ndef index(): return Titled('Home', Form(Input(id='typed'), hx_get=part, target_id='out', hx_trigger='load, input'), Div(id='out'))",
                    "asked = []\nword = 'first'\n@rt\ndef part(typed:str=''):\n    asked.append(typed)\n    return P(f'{word} {typed} {len(asked)}')")
    frame.wait_for_selector('#out >> text=first 1')
    frame.fill('#typed', 'kept')
    frame.wait_for_selector('#out >> text=first kept 2')
    i = nb.find('def part')
    nb.set_source(i, nb.source(i).replace('first', 'second'))
    nb.run_cell(i)
    frame.wait_for_selector('#out >> text=second kept 1')
    frame.fill('#typed', 'more')
    frame.wait_for_selector('#out >> text=second more 2')
    frame.wait_for_timeout(300)
    assert frame.inner_text('#out')=='second more 2'  # asked once for each
