"Frames of pandas, figures of matplotlib and charts, in pages and in JupyterLab"
import pytest
from fasthtml_nb.common import *
from fasthtml_nb.jupyter import JupyUvi
from fasthtml_nb.testing import Client

# pandas and matplotlib take a second to import: each worker collects this file, and one runs it

@pytest.fixture(scope='module')
def pd():
    import pandas
    return pandas

@pytest.fixture(scope='module')
def plt():
    from matplotlib import pyplot
    return pyplot

@pytest.fixture(scope='module')
def df(pd): return pd.DataFrame(dict(town=['Bonn', '<Ulm>'], n=[1, 2], day=pd.to_datetime(['2026-01-02', '2026-03-04'])))

hx = dict(headers={'hx-request': '1'})

def answer(o, **kw):
    "What the handler that returns `o` is answered with"
    app = FastHTML(secret_key='s')
    app.get('/')(lambda: o)
    return Client(app).get('/', **kw)

def test_a_frame_is_a_table(df):
    html = answer(df, **hx).text
    assert '<table class="dataframe">' in html and '<td>&lt;Ulm&gt;</td>' in html and '<html' not in html
    assert answer(df).text.startswith('<!doctype html>')
    assert answer((df, HtmxResponseHeaders(trigger='read')), **hx).headers['hx-trigger']=='read'
    assert to_xml(Div(df)).count('<table')==to_xml(df).count('<table')==1
    assert '<td>2</td>' in answer(df.n, **hx).text and 'Bonn' in answer(df.style, **hx).text

def test_a_long_frame_is_as_long_as_pandas_shows_it(pd):
    rows = answer(pd.DataFrame(dict(n=range(100_000))), **hx).text.count('<tr')
    assert rows < 70

@pytest.mark.parametrize('how', ['figure', 'axes', 'of the frame'])
def test_a_figure_is_a_picture_and_is_closed(how, plt, df):
    fig,ax = plt.subplots()
    ax.set_title('Figs & <dates>')
    html = answer(dict(zip(('figure', 'axes'), (fig, ax))).get(how) or df.plot(y='n', ax=ax), **hx).text
    assert html.startswith('<img src="data:image/png;base64,') and 'alt="Figs &amp; &lt;dates&gt;"' in html and 'width="' in html
    assert not plt.get_fignums()

def test_numbers_in_json(df):
    import numpy as np
    r = answer(dict(n=df.n.sum(), mean=df.n.mean(), any=df.n.gt(1).any(), nan=np.nan, a=np.arange(2), s=df.n, day=df.day[0], days=df.day.values, f=df[['n']]))
    assert r.json()==dict(n=3, mean=1.5, any=True, nan=None, a=[0, 1], s=[1, 2], day='2026-01-02T00:00:00',
                          days=[str(o) for o in df.day.values], f=[dict(n=1), dict(n=2)])

def test_a_comparison_of_numpy_is_true_or_false(df):
    html = to_xml(Select(*[Option(o, selected=o==2) for o in df.n.unique()]), indent=False)
    assert html=='<select><option>1</option><option selected>2</option></select>'

head = '''from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
import pandas as pd, matplotlib.pyplot as plt
app,rt = fast_app(secret_key='s')
df = pd.DataFrame(dict(town=['Bonn', 'Ulm', 'Ulm'], n=[1, 2, 3]))'''
main = '''@rt
def index():
    return Titled('Towns', Select(*map(Option, df.town.unique()), id='town', hx_get=rows, target_id='out', hx_include='#least', hx_trigger='load, change'),
                  Input(id='least', type='range', min=0, max=5, value=0, hx_get=rows, target_id='out', hx_include='#town'), Div(id='out'))
@rt
def rows(town:str, least:int):
    fig,ax = plt.subplots(figsize=(2,1))
    ax.plot(df.n)
    return df[(df.town==town) & (df.n>=least)], fig'''

def test_a_dashboard_in_jupyterlab(notebook):
    nb = notebook(head, main, 'server = JupyUvi(app)', 'HTMX()', '1+1', 'show(df.head(1), iframe=False)', 'df["m"] = 7')
    nb.run_all()
    frame = nb.frame(3)
    frame.wait_for_selector('#out img')
    assert frame.locator('#out td').all_inner_texts()[:2]==['Bonn', '1']
    th,td = [frame.locator(f'#out {o}').last.evaluate('e => getComputedStyle(e).textAlign') for o in ('thead th', 'td')]
    assert th==td=='right'
    frame.select_option('#town', 'Ulm')
    frame.wait_for_selector('#out >> text=Ulm')
    frame.fill('#least', '3')
    frame.wait_for_function('document.querySelectorAll("#out tbody tr").length === 1')
    nb.run_cell(4)
    assert [o['data'] for o in nb.outputs(4)]==[{'text/plain': '2'}]  # no figure of the handlers
    assert nb.area(5).query_selector('table')

class Chart:
    "Shows itself as a chart of plotly does"
    def to_plotly_json(self): ...
    def _repr_html_(self): return '<div><script src="https://cdn.plot.ly/plotly-9.min.js"></script><div id="c"></div><script>Plotly.newPlot("c")</script></div>'

def test_a_chart_waits_for_its_library_in_what_htmx_puts_into_a_page(context, clean_page):
    library = 'window.Plotly = {newPlot: id => document.getElementById(id).textContent = "drawn"}'
    context.route('https://cdn.plot.ly/*', lambda route: (clean_page.wait_for_timeout(200), route.fulfill(body=library, content_type='text/javascript', headers={'access-control-allow-origin': '*'})))
    app,rt = fast_app(secret_key='s')
    @rt('/')
    def index(): return Button('Draw', hx_get=chart, target_id='out'), Div(id='out')
    @rt('/chart')
    def chart(): return Div(Chart())
    with JupyUvi(app) as server:
        clean_page.goto(server.url)
        clean_page.click('text=Draw')
        clean_page.wait_for_selector('#c >> text=drawn')
        clean_page.goto(server.url + '/chart')
        clean_page.wait_for_selector('#c >> text=drawn')
