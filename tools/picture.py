"Make the pictures of the README and the tutorial: `python tools/picture.py`, on a machine that can run the browser tests"
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

root = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(root), str(root/'tests')]
from browsing import Lab, launch, serve_cdn

cells = ('''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *

app,rt = fast_app(title='Figs')
figs = ['Adriatic', 'Mission']''',
'''@rt
def index():
    add_fig = Form(Group(new_fig(), Button('Add')), hx_post=add, target_id='figs', hx_swap='beforeend')
    return Titled('Figs', Ul(*map(Li, figs), id='figs'), add_fig)

@rt
def add(name:str):
    figs.append(name)
    return Li(name, ' ', Mark('new')), new_fig(hx_swap_oob='true')

def new_fig(**kw): return Input(id='name', placeholder='One more', **kw)''',
"assert '<li>Mission</li>' in Client(app).get('/').text  # a test, in the next cell",
'server = JupyUvi(app)\nHTMX()',
'server.requests')

with TemporaryDirectory() as d, Lab(Path(d)) as lab, launch() as browser:
    ctx = browser.new_context(viewport=dict(width=1180, height=980), device_scale_factor=1.5)
    serve_cdn(ctx)
    nb = lab.open(ctx.new_page(), lab.write('figs.ipynb', *cells))
    nb.js("app.commands.execute('application:toggle-left-area')")
    nb.run_all()
    frame = nb.frame(nb.find('HTMX()'))
    frame.fill('#name', 'Kadota')
    frame.click('text=Add')
    frame.wait_for_selector('#figs >> text=Kadota')
    nb.page.wait_for_timeout(1000)
    nb.js('panel.content.node.querySelector(".jp-WindowedPanel-outer")?.scrollTo(0, 0)')
    nb.page.wait_for_timeout(300)
    images = root/'nbs'/'images'
    images.mkdir(exist_ok=True)
    nb.screenshot(str(images/'notebook.png'))

    i = nb.find('def add')
    nb.set_source(i, nb.source(i).replace('figs.append(name)', 'figs[name] = 1'))
    nb.run_cell(i)
    frame.wait_for_selector('#figs >> text=Kadota')
    frame.fill('#name', 'Panache')
    frame.click('text=Add')
    frame.wait_for_selector('.fhnb-error')
    nb.page.wait_for_timeout(1000)
    nb.element('cells[a[0]].node', i).scroll_into_view_if_needed()
    nb.page.set_viewport_size(dict(width=1180, height=1150))
    nb.page.wait_for_timeout(500)
    nb.screenshot(str(images/'error.png'))
