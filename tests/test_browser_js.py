"What `xtend`, `svg`, `pico` and `js` do in a real browser, in a page and in what htmx brings later"
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
pytest.importorskip('playwright')
from browsing import chromium_path, launch, serve_cdn

from fasthtml_nb.components import (Body, Button, Code, Div, Form, Head, Html, HxPartial, Img, Input, Li, P, Pre, Progress, Span, Title, Ul)
from fasthtml_nb.htmx import HttpHeader, browser_libs, def_hdrs
from fasthtml_nb.js import HighlightJS, KatexMarkdownJS, MarkdownJS, MermaidJS, SortableJS
from fasthtml_nb.pico import PicoBusy, picolink, set_pico_cls
from fasthtml_nb.svg import Circle, Defs, G, LinearGradient, Rect, Stop, Svg, SvgInb, SvgOob
from fasthtml_nb.tree import NotStr, to_xml
from fasthtml_nb.xtend import (A, AnyNow, CheckboxX, HtmxOn, LdOrg, Now, On, Prev, Script, Style, Surreal, run_js, sid_scr, upload_pb_attrs, with_sid)

pytestmark = pytest.mark.skipif(not chromium_path(), reason='needs a Chromium')

# A server of one test

class Site(dict):
    "`site[path] = f` answers `path` with the components that `f(query)` returns; `asked` is what came, newest last"
    def get(self, path): return lambda f: self.__setitem__(path, f)
    def answer(self, path, body):
        url = urlsplit(path)
        qs = {k: v[0] for k,v in parse_qs(url.query).items()}
        self.asked.append((url.path, qs, body))
        return self[url.path](qs) if url.path in self else None

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get('content-length') or 0))
        res = self.server.site.answer(self.path, body)
        parts = res if isinstance(res, tuple) else (res,)
        html = to_xml(*(o for o in parts if o is not None and not isinstance(o, HttpHeader)), indent=False).encode()
        self.send_response(404 if res is None else 200)
        for o in parts:
            if isinstance(o, HttpHeader): self.send_header(o.k, o.v)
        self.send_header('content-type', 'text/html; charset=utf-8')
        self.send_header('content-length', len(html))
        self.end_headers()
        self.wfile.write(html)
    do_POST = do_GET
    def log_message(self, *a): pass

@pytest.fixture
def site():
    with ThreadingHTTPServer(('127.0.0.1', 0), Handler) as server:
        server.daemon_threads = True
        site = server.site = Site()
        site.asked,site.url = [],f'http://127.0.0.1:{server.server_port}'
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield site
        server.shutdown()
        thread.join()

@pytest.fixture(scope='module')
def chromium():
    with launch() as browser: yield browser

@pytest.fixture
def page(chromium):
    "A page that reaches this machine and npm's files only; an error in its console fails the test, unless cleared from `errors`"
    with chromium.new_context() as ctx:
        outside,page = serve_cdn(ctx),ctx.new_page()
        page.errors = []
        page.on('pageerror', lambda e: page.errors.append(str(e)))
        page.on('console', lambda m: page.errors.append(m.text) if m.type=='error' and 'favicon' not in m.location.get('url', '') else None)
        page.set_default_timeout(15_000)
        yield page
        assert not outside, outside
        assert not page.errors, page.errors

def show(site, page, *body, hdrs=(), path='/', **kw):
    "Open a page with `body`, and a `More` button that puts the answer of `/more` in `#more`"
    more = Button('More', id='ask', hx_get='/more', hx_target='#more')
    site[path] = lambda q: Html(Head(Title('t'), *def_hdrs(**kw), *hdrs), Body(*body, more, Div(id='more')))
    page.goto(site.url + path)

def more(site, page, *body):
    site['/more'] = lambda q: body
    page.click('#ask')

both = pytest.mark.parametrize('htmx', [dict(), dict(htmx4=True)], ids=['htmx2', 'htmx4'])

# Attributes

@both
def test_true_and_false_of_htmx(site, page, htmx):
    "`True` and `False` do what they say: a swap out of band, an address in the history, a link that is not boosted"
    inherited = {'hx-boost:inherited' if htmx else 'hx-boost': True}
    here = Div(P('old', id='news'), P('kept', id='same'), Button('Next', id='next', hx_get='/next', hx_push_url=True, hx_target='#more'),
        Div(Button('Still', id='still', hx_get='/still', hx_push_url=False, hx_target='#more'), **{
            'hx-push-url:inherited' if htmx else 'hx-push-url': True}),
        Div(A('Part', href='/part', id='part'), A('Whole', href='/whole', id='whole', hx_boost=False), **inherited))
    show(site, page, here, **htmx)
    more(site, page, P('new', id='news', hx_swap_oob=True), P('and', hx_swap_oob=False, id='same'))
    page.wait_for_selector('#more p')
    assert page.eval_on_selector_all('p', 'l => l.map(e => e.innerText)') == ['new', 'kept', 'and']
    for o in ('next', 'still'): site[f'/{o}'] = lambda q, o=o: P(o, cls=o)
    page.click('#still')
    page.wait_for_selector('.still')
    assert page.evaluate('location.pathname')=='/'
    page.click('#next')
    page.wait_for_selector('.next')
    assert page.evaluate('location.pathname')=='/next'
    for o in ('part', 'whole'):
        site[f'/{o}'] = lambda q, o=o: Html(Head(Title(o)), Body(P(o, cls=o)))
        page.goto(site.url)
        page.evaluate('window.mark = 1')
        page.click(f'#{o}')
        page.wait_for_selector(f'.{o}')
        assert page.evaluate('window.mark')==(1 if o=='part' else None), o  # the same page, or a new one

def test_true_and_false_of_html(site, page):
    "A browser reads them as they are meant"
    site['/'] = lambda q: Html(Body(P('a', id='p', draggable=True, spellcheck=False, translate=False, contenteditable=True), Img(id='i', draggable=False),
        Div(P('fixed', id='fixed', contenteditable=False), contenteditable=True), Button('b', id='b', aria_expanded=False, aria_pressed=True)))
    page.goto(site.url)
    assert page.eval_on_selector('#p', 'e => [e.draggable, e.spellcheck, e.translate, e.isContentEditable]') == [True, False, False, True]
    assert page.eval_on_selector('#i', 'e => e.draggable') is False and page.eval_on_selector('#fixed', 'e => e.isContentEditable') is False
    assert page.eval_on_selector('#b', 'e => [e.ariaExpanded, e.ariaPressed]') == ['false', 'true']

# xtend

def bits(n):
    "Every kind of script beside its element"
    return Div(
        Div(Button('on', cls='on'), On('e.dataset.clicked = ev.type + (m === e.parentElement)', sel='button')),
        Div(Button('any', cls='any'), Button('any', cls='any2'), On('e.dataset.clicked = 1', sel='button', me=False)),
        Div('keys', On('e.dataset.key = ev.key; p', 'keyup'), cls='keys', tabindex=0),
        Button('prev', cls='prev'), Prev('e.dataset.clicked = p === e'),
        Div(Now("e.dataset.now = 1 // me"), cls='now'),
        Div(Now("e.dataset.now = 2", f'#b{n} .now2')), Span(cls='now2'), Now("e.dataset.now2 = 1", f'#b{n} .now2'),
        Span(cls='many'), Span(cls='many'), AnyNow(f'#b{n} .many', 'e.forEach(o => o.dataset.any = 1)'),
        Div(Span(cls='before'), Surreal('m.dataset.m = 1; p.dataset.p = 1'), cls='sur'),
        Div(Surreal('m.dataset.first = p === null'), cls='first'),
        Div(Script("me().dataset.me = 'ok'"), cls='me'),
        Div(Style('me { color: rgb(1,2,3) } me b { color: rgb(4,5,6) }'), NotStr('<b>x</b>'), cls='styled'), id=f'b{n}')

def check_bits(page, n):
    d = lambda cls, k: page.eval_on_selector(f'#b{n} .{cls}', f'e => e.dataset.{k}')
    for o in ('on', 'any', 'any2', 'prev'): page.click(f'#b{n} .{o}')
    page.focus(f'#b{n} .keys')
    page.keyboard.press('x')
    assert [d(o, 'clicked') for o in ('on', 'any', 'any2', 'prev')] == ['clicktrue', '1', '1', 'true']
    assert (d('keys', 'key'), d('now', 'now'), d('now2', 'now2')) == ('x', '1', '1')
    assert page.eval_on_selector_all(f'#b{n} .many', 'l => l.map(e => e.dataset.any)') == ['1', '1']
    assert (d('sur', 'm'), d('before', 'p'), d('first', 'first'), d('me', 'me')) == ('1', '1', 'true', 'ok')
    color = lambda sel: page.eval_on_selector(f'#b{n} {sel}', 'e => getComputedStyle(e).color')
    assert (color('.styled'), color('.styled b')) == ('rgb(1, 2, 3)', 'rgb(4, 5, 6)')

@both
def test_surreal(site, page, htmx):
    show(site, page, bits(1), **htmx)
    check_bits(page, 1)
    more(site, page, bits(2))
    page.wait_for_selector('#b2')
    check_bits(page, 2)

@both
def test_a_style_stays_when_its_element_is_swapped(site, page, htmx):
    "htmx gives an element that has the id of the old one its old classes for a moment, and then those of the answer, without the one that `me` in a style stands for"
    def box(n, id): return Div(Style('me { color: rgb(1,2,3) } me b { color: rgb(4,5,6) }'), NotStr('<b>x</b>'), Span(n, cls='n'), id=id, cls='plain')
    site['/box'] = lambda q: box(int(q['n']), 'outer')
    site['/part'] = lambda q: box(int(q['n']), 'inner')
    buttons = [Button(f'{k}{n}', hx_get=f'/{k}?n={n}', hx_target=t, hx_swap=s, id=f'{k}{n}') for n in (1, 2) for k,t,s in (('box', '#outer', 'outerHTML'), ('part', '#part', 'innerHTML'))]
    show(site, page, box(0, 'outer'), Div(box(0, 'inner'), id='part'), *buttons, **htmx)
    for n in (1, 2):
        for k,id in (('box', 'outer'), ('part', 'inner')):
            page.click(f'#{k}{n}')
            page.wait_for_selector(f'#{id} .n >> text={n}')
            page.wait_for_timeout(200)
            assert page.evaluate(f"['#{id}', '#{id} b'].map(o => getComputedStyle(document.querySelector(o)).color)") == ['rgb(1, 2, 3)', 'rgb(4, 5, 6)'], (id, n)
            assert page.evaluate(f"[...document.querySelector('#{id}').classList].filter(o => !o.startsWith('me__'))") == ['plain']

@both
def test_htmx_on_and_busy(site, page, htmx):
    on = HtmxOn('afterSwap', 'document.body.dataset.swaps = 1 + Number(document.body.dataset.swaps || 0) // counted')
    busy = HtmxOn('before:request', "document.body.dataset.busy = document.querySelector('#ask').getAttribute('aria-busy')")
    show(site, page, PicoBusy(), on, busy, **htmx)
    more(site, page, P('x', id='x'))
    page.wait_for_selector('#x')
    page.wait_for_function("document.querySelector('#ask').getAttribute('aria-busy') === 'false'")
    assert page.evaluate('[document.body.dataset.swaps, document.body.dataset.busy]') == ['1', 'true']

@both
def test_run_js(site, page, htmx):
    nasty = "</script><script>bad = 1</script> '\"`${bad = 1} <!-- <script> é"
    def note(v): return run_js('(window.notes ??= []).push({v})', v=v)
    none = Button('None', id='none', hx_get='/none', hx_swap='none')
    show(site, page, note('page'), none, hdrs=[note('head')], **htmx)
    site['/none'] = lambda q: note('none')
    page.click('#none')
    page.wait_for_function("notes.includes('none')")
    more(site, page, P('text', id='x'), note(nasty), run_js("notes.push('{v}')", v=nasty))
    page.wait_for_selector('#x')
    page.wait_for_function("notes.length > 4")
    assert page.evaluate('notes') == ['head', 'page', 'none', nasty, f'"{nasty}"']
    assert page.evaluate('window.bad') is None
    assert page.evaluate("document.querySelectorAll('script#note').length") == 0  # they take themselves away
    assert page.inner_text('#none') == 'None'
    page.click('#none')
    page.wait_for_function("notes.length > 5")

def test_scripts_and_styles_end_where_they_end(site, page):
    html = '<!-- <script> --> </script\n><p id="bad">x</p></SCRIPT><script >'
    show(site, page, Script(f'window.s = {"`" + html.replace(chr(10), " ") + "`"}'), P('a', id='a'),
         Script('{"s": "<!-- <script></script>"}', type='application/json', id='json'), P('b', id='b'),
         Style('#a::after { content: "</style><p id=bad>" }'), P('c', id='c'), LdOrg('</script><p id="bad">', script=True))
    assert page.evaluate('s') == html.replace('\n', ' ')
    assert page.evaluate("JSON.parse(document.querySelector('#json').textContent).s") == '<!-- <script></script>'
    assert page.evaluate("getComputedStyle(document.querySelector('#a'), '::after').content") == '"</style><p id=bad>"'
    assert page.evaluate("['#a', '#b', '#c', '#ask', '#bad'].map(o => !!document.querySelector(o))") == [True]*4 + [False]
    assert page.evaluate("""JSON.parse(document.querySelector('[type="application/ld+json"]').textContent).name""") == '</script><p id="bad">'

@both
def test_sid(site, page, htmx):
    with_sid(site, '/home?a=1')
    index = site['/']
    site['/home'] = lambda q: P(q['sid'], id='sid')
    show(site, page, index(), hdrs=[sid_scr], **htmx)
    sid = page.inner_text('#sid')
    assert len(sid)==32 and site.asked[-1][1]=={'a':'1', 'sid':sid}
    page.reload()
    assert page.inner_text('#sid') == sid

def test_upload_progress(site, page):
    site['/up'] = lambda q: P('done', id='done')
    form = Form(Input(type='file', name='f'), Progress(id='uploadprog', max=100, value=0, cls='hidden'), Button('Send', id='send'),
                enctype='multipart/form-data', hx_post='/up', hx_target='#more', **upload_pb_attrs())
    show(site, page, form, hdrs=[Style('.hidden { display: none }')])
    assert not page.is_visible('#uploadprog')
    page.set_input_files('[type=file]', dict(name='a.bin', mimeType='application/octet-stream', buffer=b'0'*500_000))
    page.click('#send')
    page.wait_for_selector('#done')
    assert page.is_visible('#uploadprog') and page.evaluate("document.querySelector('#uploadprog').value") == 100
    assert b'multipart' not in site.asked[-1][2] and len(site.asked[-1][2]) > 500_000

def test_checkbox_sends_one_or_both(site, page):
    site['/save'] = lambda q: P('saved')
    show(site, page, Form(CheckboxX(id='done', label='Done'), Button('Save', id='save'), hx_get='/save', hx_target='#more'))
    page.click('#save')
    page.wait_for_selector('#more p')
    page.check('#done')
    with page.expect_response('**/save*') as res: page.click('#save')
    assert 'done=&done=1' in res.value.url

# svg

@both
def test_svg(site, page, htmx):
    sky = LinearGradient(Stop(offset=0, stop_color='red'), id='sky', gradientUnits='userSpaceOnUse')
    show(site, page, Svg(Defs(sky), G(Circle(3, id='dot'), id='g'), w=9, h=9, id='svg'), **htmx)
    assert page.evaluate("[svg.viewBox.baseVal.width, sky.localName, sky instanceof SVGLinearGradientElement]") == [9, 'linearGradient', True]
    if htmx: oob = HxPartial(Svg(Circle(5, id='dot')), hx_target='#dot', hx_swap='outerHTML strip:true')
    else: oob = SvgOob(Circle(5, id='dot', hx_swap_oob='true'))
    more(site, page, oob, P('x', id='x'))
    page.wait_for_selector('#x')
    assert page.evaluate("[dot instanceof SVGCircleElement, dot.r.baseVal.value, dot.parentElement.id]") == [True, 5, 'g']
    site['/inb'] = lambda q: SvgInb(Rect(1, 2, id='rect'))
    page.evaluate("htmx.ajax('GET', '/inb', {target: '#g', swap: 'innerHTML'})")
    page.wait_for_function("document.querySelector('#g > #rect') instanceof SVGRectElement")

# pico

def test_pico(site, page):
    show(site, page, Div('x', cls='jp-OutputArea-output', id='old'), hdrs=picolink)
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--pico-font-size')") == '100%'
    for _ in range(2): page.evaluate(set_pico_cls().data)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<div class=cell-output id=new></div>')")
    page.wait_for_selector('#new.pico', state='attached')
    assert page.evaluate('old.className') == 'jp-OutputArea-output pico'

def test_a_form_in_a_search(site, page):
    "`common.Search` is the `<search>` of HTML, and a form in it stays: a browser drops a form in a form, as Pico's `Search` is one"
    from fasthtml_nb.common import Form, Search
    site['/'] = lambda q: Html(Body(Search(Form(Input(id='q'), Button('Find', id='go'), action='/found', id='f')), P('behind', id='p')))
    site['/found'] = lambda q: P(q['q'], cls='found')
    page.goto(site.url)
    assert page.eval_on_selector('#f', 'e => [e.parentElement.localName, e.elements.length]') == ['search', 2]
    page.fill('#q', 'figs')
    page.click('#go')
    page.wait_for_selector('.found >> text=figs')

# js

text = '''## Title

Some *words*, a [link](https://example.org), `a_b`, <details>more</details> and 1 < 2.

```python
def f(x): return "a"
```
'''
strange = '''<img src=x onerror="bad=1"> <script>bad=1</script> [x](javascript:bad=1) <a data-hx-get="/bad" hx-get="/bad" data-hx-trigger="load">a</a> <iframe srcdoc="<script>parent.bad=1</script>"></iframe>'''

@both
def test_markdown_and_highlight(site, page, htmx):
    show(site, page, Div(text, cls='marked', id='m1'), Pre(Code('import os', cls='language-python', id='c1')), hdrs=[MarkdownJS(), *HighlightJS(langs=['python', 'julia'])], **htmx)
    def check(md, code):
        page.wait_for_selector(f'{md} h2')
        assert page.inner_text(f'{md} em') == 'words'
        page.wait_for_selector(f'{md} pre .hljs-keyword')  # what Markdown makes is highlighted too
        page.wait_for_selector(f'{code} .hljs-keyword')
        page.wait_for_selector(f'{md} .hljs-copy-button', state='attached')
    check('#m1', '#c1')
    more(site, page, Div(text, cls='marked', id='m2'), Pre(Code('import os', cls='language-python', id='c2')), Pre(Code('function f end', cls='language-julia', id='c3')))
    check('#m2', '#c2')
    page.wait_for_selector('#c3 .hljs-keyword')
    assert page.evaluate("document.querySelectorAll('script[src*=marked]').length") == 1
    assert page.evaluate("document.querySelectorAll('#m2 h2').length") == 1

def test_markdown_of_strangers(site, page):
    show(site, page, Div(strange + '\n\n<b>bold</b>', cls='marked', id='m'), hdrs=[MarkdownJS()])
    page.wait_for_selector('#m b')
    page.evaluate("document.querySelectorAll('#m a').forEach(e => { e.click(); htmx.process(e) })")
    page.wait_for_timeout(200)
    assert page.evaluate('[window.bad, document.querySelectorAll("#m iframe, #m script").length]') == [None, 0]
    assert '/bad' not in [o[0] for o in site.asked]
    page.errors[:] = [o for o in page.errors if '404' not in o]  # the picture

def test_history_does_not_render_twice(site, page):
    show(site, page, Div(text, cls='marked', id='m'), Pre(Code('import os', id='c')), Ul(Li('a'), Li('b'), cls='sortable'), A('away', id='away', hx_get='/away', hx_target='body', hx_push_url='true'),
         hdrs=[MarkdownJS(), *HighlightJS(), SortableJS()])
    page.context.grant_permissions(['clipboard-read', 'clipboard-write'], origin=site.url)
    site['/away'] = lambda q: P('elsewhere', id='elsewhere')
    page.wait_for_selector('#m .hljs-keyword')
    before = page.inner_html('#m')
    page.click('#away')
    page.wait_for_selector('#elsewhere')
    page.go_back()
    page.wait_for_selector('#m h2')
    page.wait_for_timeout(300)
    assert page.inner_html('#m') == before
    page.evaluate("document.querySelector('#c + .hljs-copy-container .hljs-copy-button, #c ~ * .hljs-copy-button').click()")
    page.wait_for_function("navigator.clipboard.readText().then(s => s === 'import os')")
    drag(page, 'li:first-child', 'li:last-child')
    page.wait_for_function("document.querySelector('.sortable').innerText.replace(/\\s/g, '') === 'ba'")

tex = r'''A price of $5 and $6, code `$x$` and $a_1*b_2*c$ in a line; also US$5-$6.

$$
\sum_{i=1}^n i

= x
$$

\begin{align}
a &= b_1 \\
c_2 &< d
\end{align}
'''
@both
def test_katex(site, page, htmx):
    show(site, page, Div(tex, cls='marked', id='m1'), hdrs=KatexMarkdownJS(), **htmx)
    def check(sel):
        page.wait_for_selector(f'{sel} .katex-display >> nth=1')
        assert page.locator(f'{sel} .katex').count() == 3 and page.locator(f'{sel} .katex-display').count() == 2
        assert page.inner_text(f'{sel} code') == '$x$'
        assert 'A price of $5 and $6, code' in page.inner_text(sel) and 'US$5-$6.' in page.inner_text(sel)
        assert not page.locator(f'{sel} .katex-error').count() and not page.locator(f'{sel} em').count()
    check('#m1')
    more(site, page, Div(tex, cls='marked', id='m2'))
    check('#m2')

def test_katex_delimiters(site, page):
    show(site, page, Div(r'a \(x_1\) b \[y\] $5 \begin{gather} z \end{gather} \href{javascript:x}', cls='tex'), hdrs=KatexMarkdownJS('.tex', r'\(', r'\[', ['gather']))
    page.wait_for_selector('.katex')
    assert page.locator('.katex').count() == 3 and page.locator('.katex-display').count() == 2
    assert '$5' in page.inner_text('.tex')

def drag(page, a, b):
    a,b = page.locator(a).bounding_box(),page.locator(b).bounding_box()
    page.mouse.move(a['x']+10, a['y']+a['height']/2)
    page.mouse.down()
    for i in range(12):  # people are slow, and Sortable looks at what is under the pointer now and then
        page.mouse.move(b['x']+10+i%2, a['y'] + (b['y']+b['height']*.9-a['y'])*min(i/8, 1))
        page.wait_for_timeout(30)
    page.mouse.up()

@both
def test_sortable(site, page, htmx):
    def lst(n): return Form(*[Div(o, Input(type='hidden', name='id', value=o), style='padding:9px') for o in 'abc'], id=f's{n}', cls='sortable', hx_post='/reorder', hx_trigger='end', hx_swap='none')
    site['/reorder'] = lambda q: P('ok')
    show(site, page, lst(1), hdrs=[SortableJS(ghost_class='ghost')], **htmx)
    more(site, page, lst(2))
    for n in (1, 2):
        page.wait_for_selector(f'#s{n} div')
        page.wait_for_function(f"window.Sortable?.get(document.querySelector('#s{n}'))")
        assert page.evaluate(f"Sortable.get(document.querySelector('#s{n}')).options.ghostClass") == 'ghost'
        with page.expect_response('**/reorder'): drag(page, f'#s{n} div >> nth=0', f'#s{n} div >> nth=2')
        assert page.eval_on_selector_all(f'#s{n} input', 'l => l.map(e => e.value).join("")') == 'bca'
        assert site.asked[-1][2] == b'id=b&id=c&id=a'

@both
def test_mermaid(site, page, htmx):
    show(site, page, Pre('graph LR; A-->B', cls='language-mermaid', id='d1'), Pre('graph LR; A-->', cls='language-mermaid', id='broken'),
         Div('```mermaid\ngraph TD; C-->D\n```\n', cls='marked', id='md'), hdrs=[MarkdownJS(), *HighlightJS(), MermaidJS(theme='dark')], **htmx)
    page.wait_for_selector('#d1 svg')
    page.wait_for_selector('#md svg')
    page.wait_for_function("document.querySelector('#broken').textContent.includes('Parse error')")
    more(site, page, Pre('sequenceDiagram\n  A->>B: hi <img src=x onerror="bad=1">', cls='language-mermaid', id='d2'))
    page.wait_for_selector('#d2 svg')
    assert page.evaluate('window.bad') is None
    ids = page.eval_on_selector_all('svg[id^=mermaid]', 'l => l.map(e => e.id)')
    assert len(ids) == len(set(ids)) == 3
    page.errors[:] = [o for o in page.errors if '404' not in o]

def test_altered_files_are_refused(site, page):
    url = browser_libs['marked-umd'].url
    page.route(url, lambda r: r.fulfill(body='bad = 1', content_type='text/javascript', headers={'access-control-allow-origin':'*'}))
    show(site, page, Div(text, cls='marked', id='m'), hdrs=[MarkdownJS()])
    with page.expect_console_message(lambda m: 'integrity' in m.text): page.reload()
    page.wait_for_timeout(200)
    assert page.evaluate('window.bad') is None and page.inner_text('#m').startswith('## Title')
    assert page.errors
    page.errors.clear()

def test_without_htmx(site, page):
    show(site, page, Div(text, cls='marked', id='m'), hdrs=[*HighlightJS(), MarkdownJS()], htmx=False)
    page.wait_for_selector('#m .hljs-keyword')
