"The main job, in JupyterLab in a browser: run the demo, click in the frame, change a cell, and the next click shows it"
import shutil
from fasthtml_nb.ship.project import template_notebook

def test_demo(lab, context, tmp_path):
    shutil.copy(template_notebook('todo'), lab.folder/'demo.ipynb')
    nb = lab.open(context.new_page(), 'demo.ipynb')
    nb.run_all(timeout=120)
    frame = nb.frame(nb.find('HTMX()'))
    frame.fill('#name', 'Ada')
    frame.fill('#pwd', 'secret')
    frame.click('button')
    frame.wait_for_selector('text=Ada’s list')
    frame.fill('#title', 'Buy figs')
    frame.click('text=Add')
    frame.wait_for_selector('#todos >> text=Buy figs')
    frame.wait_for_selector('text=1 open page')

    cell = nb.find('def __ft__')
    nb.set_source(cell, nb.source(cell).replace("'×'", "'Done with it'"))
    nb.run_cell(cell)
    frame.wait_for_selector('li:has-text("Buy figs") >> text=Done with it', state='attached')  # the open page follows the edit, out of sight too
    frame = nb.frame(nb.find('HTMX()'))
    frame.fill('#title', 'Eat them')
    frame.click('text=Add')
    frame.click('li:has-text("Eat them") >> text=Done with it')
    frame.wait_for_function("document.querySelectorAll('#todos li').length == 1")
    nb.run_cell(nb.find('server = JupyUvi'))
    nb.run_cell(nb.find('HTMX()'))
    frame = nb.frame(nb.find('HTMX()'))
    frame.wait_for_selector('text=Buy figs')
    nb.screenshot(str(tmp_path/'demo.png'))
    nb.close()
