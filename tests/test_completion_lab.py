"Completion of tags in JupyterLab, and the help for what is selected or at the cursor"
import json
from urllib.request import Request, urlopen

import pytest

imports = 'from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *'

def type_in(nb, i, *keys):
    "Press keys at the end of a cell"
    nb.show()
    nb.js('(panel.content.deselectAll(), panel.content.activeCellIndex = a[0], panel.content.mode = "edit", null)', i)
    nb.element(f'cells[{i}].editor.host').query_selector('.cm-content').click()
    for o in ('Control+End', *keys): nb.page.keyboard.press(o)

def items(nb, n):
    nb.page.wait_for_selector('.jp-Completer-item')
    return [o.inner_text() for o in nb.page.query_selector_all('.jp-Completer-item .jp-Completer-match')[:n]]

@pytest.fixture
def doc_panel(lab):
    "The setting for the panel with the documentation of the selected completion; JupyterLab reads it when its page is loaded"
    def put(raw):
        url = f'{lab.url}lab/api/settings/@jupyterlab/completer-extension:manager'
        urlopen(Request(url, json.dumps(dict(raw=raw)).encode(), {'Authorization': f'token {lab.token}'}, method='PUT')).close()
    put('{"showDocumentationPanel": true}')
    yield
    put('{}')

def test_attributes_of_a_tag_come_first(warm_notebook):
    nb = warm_notebook(imports, "Input(name='a', ", "Div(\n    P('Hello'),\n    hx_")
    nb.run_cell(0)
    type_in(nb, 1, 'Tab')
    assert items(nb, 3)==['type=', 'value=', 'placeholder=']
    nb.page.keyboard.press('Escape')
    type_in(nb, 2, 'Tab')
    found = items(nb, 200)  # JupyterLab sorts what fits the letters that are there
    assert 'hx_get=' in found and all(o.startswith('hx_') and o.endswith('=') for o in found), found
    nb.page.keyboard.press('Escape')

def test_an_attribute_of_htmx_says_what_it_does(doc_panel, notebook):
    nb = notebook(imports, 'Div(hx_p', 'Div(hx_swap')
    nb.run_cell(0)
    type_in(nb, 1, 'Tab')
    nb.page.wait_for_selector('.jp-Completer-docpanel >> text=Which parameters to send')
    nb.page.keyboard.press('ArrowDown')
    nb.page.wait_for_selector('.jp-Completer-docpanel >> text=Send a PATCH request to this URL')
    nb.page.keyboard.press('Enter')
    assert nb.source(1)=='Div(hx_patch='
    type_in(nb, 2, 'Shift+Tab')
    nb.page.wait_for_selector('.jp-Tooltip >> text=How the response is put in')
    nb.page.keyboard.press('Escape')
