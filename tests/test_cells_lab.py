"Cells in JupyterLab: deleted, cut and pasted, copied"

made = '''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app,rt = fast_app()'''
look = '[(r.path, r.name) for r in app.routes][1:], len(app.before)'

def routes(nb):
    nb.run_cell(last(nb))
    return nb.text(last(nb)).strip().split('\n')[-1]
def last(nb): return nb.js('cells.length') - 1
def edit(nb, i, *commands):
    nb.show()
    for o in commands:
        nb.js('(panel.content.deselectAll(), panel.content.activeCellIndex = a[0], null)', i)
        nb.page.evaluate('o => window.jupyterapp.commands.execute(o).then(() => null)', o)

def test_a_deleted_cell_takes_its_routes_along(warm_notebook):
    nb = warm_notebook(made, '@rt\ndef one(): return "one"', '@rt\ndef two(): return "two"\napp.before.append(lambda req: None)', look)
    nb.run_all()
    assert routes(nb)=="([('/one', 'one'), ('/two', 'two')], 1)"
    edit(nb, 2, 'notebook:delete-cell')
    assert routes(nb)=="([('/one', 'one')], 0)"
    assert 'cell [3] was deleted, and /two with it; if you have moved it, run it again' in nb.text(last(nb))
    assert routes(nb)=="([('/one', 'one')], 0)"

def test_a_cell_that_is_moved_or_copied(warm_notebook):
    nb = warm_notebook(made, '@rt\ndef one(): return "one"\napp.before.append(lambda req: None)', '@rt\ndef two(): return "two"', look)
    nb.run_all()
    edit(nb, 1, 'notebook:move-cell-down')
    assert routes(nb)=="([('/one', 'one'), ('/two', 'two')], 1)"
    edit(nb, 2, 'notebook:cut-cell', 'notebook:paste-cell-above')
    assert nb.js('cells.length')==4
    nb.run_cell(nb.find('def one'))
    assert routes(nb)=="([('/two', 'two'), ('/one', 'one')], 1)" or routes(nb)=="([('/one', 'one'), ('/two', 'two')], 1)"
    edit(nb, nb.find('def one'), 'notebook:copy-cell', 'notebook:paste-cell-below')
    assert nb.js('cells.length')==5
    copy = nb.find('def one') + 1
    assert 'def one' in nb.source(copy)
    nb.run_cell(copy)
    assert routes(nb).endswith('1)') and routes(nb).count("'one'")==1

def test_help_shows_the_comments_of_parameters(warm_notebook):
    "Shift-Tab"
    nb = warm_notebook('from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *', 'HTMX(')
    nb.run_cell(0)
    nb.show()
    nb.js('(panel.content.deselectAll(), panel.content.activeCellIndex = 1, panel.content.mode = "edit", null)')
    nb.element('cells[1].editor.host').query_selector('.cm-content').click()
    nb.page.keyboard.press('End')
    nb.page.keyboard.press('Shift+Tab')
    nb.page.wait_for_selector('.jp-Tooltip td >> text=App whose server is meant')
    nb.page.keyboard.press('Escape')
