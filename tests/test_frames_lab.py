"Frames, links and live components in JupyterLab: in further views, without a server, with the dark theme, and when a request fails"
import pytest
from browsing import wait_for

head = '''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app,rt = fast_app(secret_key='s')
@rt
def index(): return Titled('Home', P('the page'))
@rt
def part(n:int=0): return P(f'part {n}', id='out')
@rt
def fail(): raise ValueError('ripe')
server = JupyUvi(app)'''
button = "Div(Button('Ask', hx_get='/part?n=1', hx_target='#out'), Button('Bad', hx_get='/part?n=x'), Button('Gone', hx_get='/nowhere'), Button('Fail', hx_get='/fail'), P(id='out'))"

def view(nb, command):
    nb.show()
    nb.page.evaluate('o => window.jupyterapp.commands.execute(o).then(() => null)', command)

def test_a_new_view_of_an_output(notebook):
    "Frame, link and live component in a second view, where all ids are there twice"
    nb = notebook(head, "HTMX(link=True)", f'show({button})')
    nb.run_all()
    nb.frame(1).wait_for_selector('text=the page')
    for i in (1, 2):
        nb.js('(panel.content.deselectAll(), panel.content.activeCellIndex = a[0], null)', i)
        view(nb, 'notebook:create-output-view')
    page = nb.page
    page.wait_for_function("document.querySelectorAll('.jp-LinkedOutputView iframe[src]').length == 1")
    frames = page.query_selector_all('.jp-LinkedOutputView iframe')
    frames[0].content_frame().wait_for_selector('text=the page')
    link = page.query_selector('.jp-LinkedOutputView a')
    assert link.get_attribute('href')==nb.area(1).query_selector('a').get_attribute('href')
    second = page.wait_for_selector('.jp-LinkedOutputView:has(button)', state='attached')
    second.query_selector('text=Ask').evaluate('e => e.click()')
    page.wait_for_function("e => e.querySelector('#out').innerText == 'part 1'", arg=second)
    assert nb.area(2).query_selector('#out').inner_text()==''  # the first view is left alone

form = "Div(Input(name='q', value='text'), Button('Send', hx_get='/said', hx_include='[name=q]', hx_target='.said'), P(cls='said'))"
said = "\n@rt\ndef said(q:list[str]): return ', '.join(q)"

def copies(nb, how):
    "Make the outputs of the cells 1 to 3 twice in the page; return the elements that show the new ones"
    if how=='new view':
        view(nb, 'docmanager:clone')
        panels = "[...window.jupyterapp.shell.widgets('main')].filter(w => w.context?.path === a[0])"
        nb.wait(f'{panels}.length == 2 && {panels}[1].content.widgets[3]?.outputArea?.node.querySelector(".said")', 'the new view', nb.path)
        return [nb.element(f'{panels}[1].content.widgets[a[1]].outputArea.node', nb.path, i) for i in (1, 2, 3)]
    nb.js('(panel.content.deselectAll(), panel.content.activeCellIndex = 1, panel.content.extendContiguousSelectionTo(3), null)')
    view(nb, 'notebook:copy-cell')
    view(nb, 'notebook:paste-cell-below')
    nb.wait('cells[6]?.outputArea.node.querySelector(".said")', 'the copied cells')
    return [nb.area(i) for i in (4, 5, 6)]

@pytest.mark.parametrize('how', ['new view', 'copied cells'])
def test_outputs_that_are_there_twice(warm_notebook, how):
    "A frame, a link and live components in a new view of the notebook, and in copied cells: each works for itself, with the same ids"
    nb = warm_notebook(head + said, 'HTMX(link=True)', f'show({button})', f'show({form})', '')
    for i in (0, 1, 2, 3): nb.run_cell(i)
    nb.frame(1).wait_for_selector('text=the page')
    areas,shown = [nb.area(i) for i in (1, 2, 3)],copies(nb, how)
    page = nb.page
    for own,other in (shown, areas), (areas, shown):
        def see(js, arg=None): page.wait_for_function(f'([e, o, a]) => {js}', arg=[own[1], other[1], arg])
        own[0].wait_for_selector('iframe[src]').content_frame().wait_for_selector('text=the page')
        assert own[0].query_selector('a').get_attribute('href')==other[0].query_selector('a').get_attribute('href')
        before = other[1].inner_text(), other[2].inner_text()
        own[1].query_selector('text=Ask').click()
        see("e.querySelector('#out').innerText == 'part 1'")
        for name,text in (('Bad', "'x' is not a valid int"), ('Fail', 'ValueError: ripe')):
            own[1].query_selector(f'text="{name}"').click()
            see('e.querySelector(".fhnb-panel")?.innerText.includes(a)', text)
        own[2].query_selector('input').fill('own')
        own[2].query_selector('button').click()
        own[2].wait_for_selector('.said:not(:empty)')
        assert own[2].query_selector('.said').inner_text()=='own'
        assert (other[1].inner_text(), other[2].inner_text())==before
        own[1].query_selector('text=Ask').click()
        see("!e.querySelector('.fhnb-panel')")
    nb.set_source(nb.js('cells.length - 1'), "@rt\ndef index(): return Titled('Home', *[P(f'line {i}') for i in range(20)])")
    nb.run_cell(nb.js('cells.length - 1'))
    frames = [o[0].query_selector('iframe') for o in (areas, shown)]
    for o in frames:
        o.content_frame().wait_for_selector('text=line 19')
        o.evaluate('e => e.scrollIntoView()')  # a page that is out of sight is not laid out
        page.wait_for_function('e => parseInt(e.style.height) > 700', arg=o)
    assert frames[0].evaluate('e => e.style.height')==frames[1].evaluate('e => e.style.height')
    nb.js("[...app.shell.widgets('main')].filter(w => w.context?.path === path && w !== panel).forEach(w => w.dispose())")

def test_errors_of_a_live_component(warm_notebook):
    nb = warm_notebook(head, f'show({button})', 'server.stop()')
    for i in (0, 1): nb.run_cell(i)
    area = nb.area(1)
    for name,text in (('Bad', "'x' is not a valid int"), ('Gone', '404 Not Found'), ('Fail', 'ValueError: ripe')):
        area.query_selector(f'text="{name}"').click()
        nb.page.wait_for_function('([e, t]) => e.querySelector(".fhnb-panel")?.innerText.includes(t)', arg=[area, text])
    area.query_selector('text=Ask').click()
    nb.page.wait_for_function("e => e.querySelector('#out')?.innerText == 'part 1' && !e.querySelector('.fhnb-panel')", arg=area)
    nb.run_cell(2)
    nb.area(1).query_selector('text=Ask').click()
    nb.page.wait_for_function('e => e.querySelector(".fhnb-panel")?.innerText.includes("does not answer")', arg=nb.area(1))

def test_a_kernel_that_is_restarted_is_told_at_once(warm_notebook):
    "In the frame, before a click; when the server is there again, the page is shown again"
    nb = warm_notebook(head.replace('JupyUvi(app)', 'JupyUvi(app)\nNone'), 'HTMX()')
    nb.run_all()
    frame = nb.frame(1)
    frame.wait_for_selector('text=the page')
    nb.restart()
    frame.wait_for_selector('#fhnb-gone >> text=Run the cell with JupyUvi(app) again')
    nb.run_cell(0)
    frame.wait_for_selector('#fhnb-gone', state='detached')
    frame.wait_for_selector('text=the page')

def test_a_notebook_that_is_opened_the_next_day(notebook, lab):
    "Without a server there is one sentence, in a trusted notebook and in one that is not"
    nb = notebook(head, 'HTMX()', "show(Button('Ask', hx_get='/part'))")
    nb.run_all()
    nb.frame(1).wait_for_selector('text=the page')
    nb.save()
    path,page = nb.path,nb.page
    nb.close()
    lab.shutdown_kernels()
    nb = lab.open(page, path)
    nb.wait('cells[1].outputArea.node.innerText.includes("This app is not running: run the cells again.")', 'the advice')
    assert not nb.js('cells[1].outputArea.node.querySelector("iframe")') and 'proxy' not in nb.area(1).inner_text()
    nb.area(2).query_selector('text=Ask').click()
    nb.page.wait_for_function('e => e.innerText.includes("This app is not running")', arg=nb.area(2))
    nb.close()
    text = (lab.folder/path).read_text()
    assert 'the page' in text
    (lab.folder/f'untrusted-{path}').write_text(text.replace('the page', 'the page '))  # another text: its signature does not fit
    nb = lab.open(page, f'untrusted-{path}')
    nb.wait('cells[1].outputArea.node.innerText.includes("run the cells again")', 'the advice')

def test_edits_in_every_way_are_followed(warm_notebook):
    "A magic or a shell line in the cell, a function that changes data, another name for it, a widget"
    nb = warm_notebook(head.replace("P('the page')", "P(', '.join(map(str, words)), id='w')").replace('app,rt', "words = ['a', 'b', 'c', 'd']\napp,rt"), 'HTMX()',
                       '', "import ipywidgets\nbox = ipywidgets.IntText()\nbox.observe(lambda c: words.append(c['new']), 'value')\nbox")
    nb.run_all()
    frame = nb.frame(1)
    frame.wait_for_selector('#w >> text="a, b, c, d"')
    for src,shown in [("%%time\nwords[0] = 'time'", 'time, b, c, d'), ("!true\nwords.pop()", 'time, b, c'), ("import random; random.seed(3); random.shuffle(words)", None),
                      ("def clear(ws): ws.clear()\nclear(words)", ''), ("import heapq\nalso = words\nheapq.heappush(also, 'pushed')", 'pushed')]:
        nb.set_source(2, src)
        nb.run_cell(2)
        if shown is not None: frame.wait_for_function('t => document.querySelector("#w").innerText == t', arg=shown)
        else: frame.wait_for_function("document.querySelector('#w').innerText != 'time, b, c'")
    nb.area(3).wait_for_selector('input').fill('7')
    nb.area(3).query_selector('input').press('Enter')
    frame.wait_for_selector('#w >> text="pushed, 7"')

def test_a_new_route_leaves_the_pages_alone(warm_notebook):
    "What htmx has built in the page stays, when a route is added and when another page is changed; a page that was missing appears"
    nb = warm_notebook(head.replace("P('the page')", "Button('Ask', hx_get='/part?n=1', hx_target='#out'), P(id='out')"), 'HTMX()', "HTMX('/later')",
                       "@rt\ndef later(): return P('here it is')", "@rt\ndef later(): return P('another text')")
    for i in (0, 1, 2): nb.run_cell(i)
    frame = nb.frame(1)
    frame.click('text=Ask')
    frame.wait_for_selector('text=part 1')
    nb.frame(2).wait_for_selector('text=404 Not Found')
    nb.run_cell(3)
    nb.frame(2).wait_for_selector('text=here it is')
    nb.run_cell(4)
    nb.frame(2).wait_for_selector('text=another text')
    assert frame.inner_text('#out')=='part 1'

def test_the_dark_theme(warm_notebook):
    "It reaches pages of Pico and pages without style in frames, and Pico's components in the notebook's own page"
    nb = warm_notebook(head, "HTMX()", "plain = FastHTML(secret_key='s')\n@plain.get('/')\ndef home(): return H1('Plain')\nserver2 = JupyUvi(plain)", 'HTMX(app=plain)',
                  "own = FastHTML(secret_key='s', hdrs=[Style('body { background: white }')])\n@own.get('/')\ndef own_page(): return H1('Own')\nserver3 = JupyUvi(own)",
                  'HTMX(app=own)', "show(Titled('Home', Card(P('text'), header='Head')), app=app)")
    nb.run_all()
    pages = [nb.frame(i) for i in (1, 3, 5)]
    card = nb.area(6).wait_for_selector('article')
    def look():
        colors = [o.evaluate("[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color, document.documentElement.style.colorScheme]")
                  for o in pages]
        return colors, card.evaluate('e => getComputedStyle(e).backgroundColor'), nb.area(6).query_selector('h1').evaluate('e => getComputedStyle(e).fontWeight')
    def shown(is_right, what): return wait_for(lambda: is_right(o := look()) and o, what, 10, lambda: str(look()))
    light = shown(lambda o: o[0][0][0]=='rgb(255, 255, 255)' and o[0][1][2]=='light' and o[1:]==('rgb(255, 255, 255)', '700'), 'the light theme')
    nb.page.evaluate("window.jupyterapp.commands.execute('apputils:change-theme', {theme: 'JupyterLab Dark'}).then(() => null)")
    nb.page.wait_for_function("document.body.dataset.jpThemeLight == 'false'")
    dark = shown(lambda o: o[0][0][0]!=light[0][0][0] and o[0][1][1:]==['rgb(255, 255, 255)', 'dark'] and o[1]!=light[1], 'the dark theme')
    assert dark[0][2]==light[0][2]  # a page with a style of its own is left alone
    nb.page.evaluate("window.jupyterapp.commands.execute('apputils:change-theme', {theme: 'JupyterLab Light'}).then(() => null)")
    nb.page.wait_for_function("document.body.dataset.jpThemeLight == 'true'")
    shown(lambda o: o==light, 'the light theme again')
