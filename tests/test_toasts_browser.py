"Toasts in a browser: on pages, on what htmx brings, after redirects; how long they stay and how they are closed"
import pytest
pytest.importorskip('playwright')
from wire import serving

from fasthtml_nb.common import *

both = pytest.mark.parametrize('htmx4', [False, True], ids=['htmx2', 'htmx4'])

def make(duration=5000, **kw):
    app = FastHTML(secret_key='s', **kw)
    rt = app.route
    setup_toasts(app, duration)
    def button(path, **kw): return Button(path, hx_get=path, **{'hx_target':'#out', 'hx_swap':'innerHTML', **kw})
    @rt('/')
    def index(sess, greet:bool=False):
        if greet: add_toast(sess, 'welcome <b>', 'success')
        return Titled('Home', *[button(o) for o in ('/part', '/two', '/closable', '/away', '/hx', '/text', '/nothing', '/json')], button('/none', hx_swap='none'),
                      button('/body', hx_target='body'), Form(Button('post'), action='/post', method='post'), A('boosted', href='/boosted', hx_boost='true'), Div(id='out'))
    @rt('/part')
    def part(sess):
        add_toast(sess, 'from part')
        return P('the part', id='got')
    @rt('/two')
    def two(sess):
        add_toast(sess, 'one', 'warning')
        add_toast(sess, 'two', 'error')
        return P('both')
    @rt('/closable')
    def closable(sess):
        add_toast(sess, 'close me', dismiss=True)
        return P('closable')
    @rt('/away')
    def away(sess):
        add_toast(sess, 'from away')
        return RedirectResponse('/landed', 303)
    @rt('/hx')
    def hx(sess):
        add_toast(sess, 'from hx')
        return HtmxResponseHeaders(redirect='/landed')
    @app.post('/post')
    def post(sess):
        add_toast(sess, 'from post', 'success')
        return Redirect('/landed')
    @rt('/landed')
    def landed(): return Titled('Landed', P('landed', id='landed'))
    @rt('/boosted')
    def boosted(sess):
        add_toast(sess, 'from boosted')
        return Titled('Boosted', P('boosted', id='boosted'))
    @rt('/text')
    def text(sess):
        add_toast(sess, 'with text')
        return 'only text'
    @rt('/nothing')
    def nothing(sess): add_toast(sess, 'with nothing')
    @rt('/none')
    def none(sess):
        add_toast(sess, 'without a swap')
        return P('x')
    @rt('/json')
    def json(sess):
        add_toast(sess, 'kept for later')
        return JSONResponse({'a':1})
    @rt('/body')
    def body(sess):
        add_toast(sess, 'over a new body')
        return P('new body', id='newbody')
    @rt('/doc')
    def doc(sess):
        add_toast(sess, 'in my own document')
        return Html(Head(Title('Own')), Body(P('own', id='own')))
    return app

@pytest.fixture
def toasts(clean_page):
    "`toasts(**kw)` opens a page of the app; `shown` waits for the texts of its toasts"
    page = clean_page
    page.shown = lambda *texts: page.wait_for_function("want => JSON.stringify([...document.querySelectorAll('.fh-toast')].filter(e => e.checkVisibility()).map(e => e.querySelector('span').textContent)) === JSON.stringify(want)", arg=[*texts])
    page.ask = lambda path: page.click(f'text="{path}"')
    return page

@pytest.fixture
def at(toasts):
    servers = []
    def start(path='/', **kw):
        cm = serving(make(**kw))
        port = cm.__enter__()
        servers.append(cm)
        toasts.base = f'http://127.0.0.1:{port}'
        toasts.goto(toasts.base + path)
        return toasts
    yield start
    toasts.goto('about:blank')
    for cm in servers: cm.__exit__(None, None, None)

@both
def test_a_page_and_what_htmx_brings(at, htmx4):
    page = at('/?greet=1', htmx4=htmx4)
    page.shown('welcome <b>')
    assert page.locator('.fh-toast b').count()==0
    assert page.eval_on_selector('.fh-toast', 'e => { const r = e.getBoundingClientRect(); return [getComputedStyle(e).backgroundColor, r.top < 100 && Math.abs(r.left + r.width/2 - innerWidth/2) < 20] }')==['rgb(35, 117, 47)', True]
    page.reload()  # once is enough: this is a new request with a new toast
    page.shown('welcome <b>')
    page.goto(page.base + '/')
    page.shown()
    page.ask('/part')
    page.shown('from part')
    assert page.inner_text('#out')=='the part'
    page.ask('/two')
    page.shown('from part', 'one', 'two')
    assert page.evaluate("[...document.querySelectorAll('.fh-toast')].map(e => e.getAttribute('role'))")==['status', 'alert', 'alert']
    page.ask('/text')
    page.shown('from part', 'one', 'two', 'with text')
    assert page.inner_text('#out')=='only text'
    assert page.locator('#fh-toast-container').count()==1

@both
@pytest.mark.parametrize('path, text', [('/none', 'without a swap'), ('/nothing', 'with nothing'), ('/body', 'over a new body')])
def test_odd_answers_of_htmx(at, htmx4, path, text):
    page = at(htmx4=htmx4)
    page.ask(path)
    page.shown(text)
    if path=='/body': assert page.inner_text('#newbody')=='new body'

@both
def test_after_redirects(at, htmx4):
    page = at(htmx4=htmx4)
    page.ask('/away')  # the browser follows a 303 within htmx's request: the page comes as a fragment
    page.shown('from away')
    page.goto(page.base + '/')
    page.ask('/hx')
    page.wait_for_url('**/landed')
    page.shown('from hx')
    page.goto(page.base + '/')
    page.click('text=post')
    page.wait_for_url('**/landed')
    page.shown('from post')
    page.goto(page.base + '/')
    page.click('text=boosted')
    page.wait_for_selector('#boosted')
    page.shown('from boosted')
    page.goto(page.base + '/')
    page.shown()

def test_what_is_no_html_leaves_them(at):
    page = at('/json')
    page.goto(page.base + '/landed')
    page.shown('kept for later')
    page.goto(page.base + '/doc')
    page.shown('in my own document')
    assert page.inner_text('#own')=='own'

@both
def test_closing(at, htmx4):
    page = at(htmx4=htmx4)
    page.ask('/closable')
    page.shown('close me')
    page.ask('/part')
    page.shown('close me', 'from part')
    assert page.locator('.fh-toast-dismiss').count()==1
    page.click('.fh-toast-dismiss')
    page.shown('from part')
    page.ask('/closable')
    page.shown('from part', 'close me')
    page.focus('.fh-toast-dismiss')
    page.keyboard.press('Enter')
    page.shown('from part')

def test_how_long_they_stay(at):
    page = at(duration=700)
    page.ask('/part')
    page.shown('from part')
    page.wait_for_selector('.fh-toast', state='detached', timeout=3000)
    page.ask('/part')
    page.hover('.fh-toast')  # who reads it stops the clock
    page.wait_for_timeout(1500)
    page.shown('from part')
    page.mouse.move(5, 400)
    page.wait_for_selector('.fh-toast', state='detached', timeout=3000)

def test_a_click_beside_a_toast_reaches_the_page(at):
    page = at('/?greet=1')
    page.shown('welcome <b>')
    x,y = page.eval_on_selector('#fh-toast-container', 'e => { const r = e.getBoundingClientRect(); return [r.left + r.width/2, r.bottom + 3] }')
    assert page.evaluate('([x, y]) => document.elementFromPoint(x, y).closest("#fh-toast-container")', [x, y]) is None
    assert page.evaluate("getComputedStyle(document.querySelector('#fh-toast-container')).pointerEvents")=='none'
