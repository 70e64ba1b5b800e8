"How high a frame becomes: as high as its content, and no page makes it grow for ever"
import html

import pytest
from fasthtml_nb.defaults import frame_ceiling
from fasthtml_nb.javascript import js_call

css = {
    'short': ('p { margin: 20px 0 } body { margin: 0 }', '<p style="height:60px">short</p>'),
    'window': ('body { margin: 0 } main { height: 100vh }', '<main>as high as the window</main>'),
    'dynamic': ('body { margin: 0 } main { height: 100dvh }', '<main>as high as the window</main>'),
    'window and margin': ('main { height: 100vh }', '<main>higher than the window at any height</main>'),
    'at least the window': ('body { margin: 0; min-height: 100vh }', '<main>at least as high</main>'),
    'more than the window': ('body { margin: 0; min-height: 100vh }', '<main style="height:900px">more</main>'),
    'percent': ('html, body { height: 100%; margin: 0 }', '<main>all of it</main>'),
    'percent and margin': ('html, body { height: 100% }', '<main>all of it</main>'),
    'chat': ('body { margin: 0 } main { display: flex; flex-direction: column; height: 100vh } div { flex: 1; overflow: auto }',
             '<main><div>' + '<p>message</p>'*100 + '</div><input></main>'),
    'half': ('body { margin: 0 } main { height: 50vh }', '<main>half of the window</main>'),
    'window and foot': ('body { margin: 0 } main { height: 100vh }', '<main>window</main><footer style="height:200px">foot</footer>'),
    'late': ('body { margin: 0 }', '<div style="height:400px"></div><script>setTimeout(() => document.querySelector("div").style.height="1200px", 150)</script>'),
    'tall': ('body { margin: 0 }', '<div style="height:20000px">tall</div>')}
heights = dict(zip(css, [(100, 102), *[(480, 484)]*4, (900, 904), *[(480, 484)]*4, (480, 700), (1200, 1204), (frame_ceiling, frame_ceiling+2)]))

@pytest.fixture(scope='module')
def shared_page(chromium):
    page = chromium.new_page(viewport=dict(width=1000, height=800))
    yield page
    page.close()

def show(page, style, body):
    "Show a page in a frame, and return its height when it no longer changes"
    doc = f'<!doctype html><html><head><style>{style}</style><script>{js_call("frame_height")};</script></head><body>{body}</body></html>'
    page.set_content(f'<iframe id="f" style="width:100%; height:150px; border:none" srcdoc="{html.escape(doc)}"></iframe>'
                     f'<script>var told = 0; addEventListener("message", () => told++); {js_call("fit_frame", id="f", ceiling=frame_ceiling)};</script>')
    page.wait_for_timeout(600)
    return height(page)
def height(page, expr=None):
    if expr: page.evaluate(f'(doc => {{ {expr} }})(f.contentDocument)')
    page.wait_for_timeout(250)
    return page.evaluate('f.getBoundingClientRect().height')

@pytest.mark.parametrize('name', css)
def test_height(shared_page, name):
    low,high = heights[name]
    first = show(shared_page, *css[name])
    told = shared_page.evaluate('told')
    assert low <= first <= high and told <= 6, (first, told)
    assert height(shared_page)==first and shared_page.evaluate('told')==told  # it is at rest

def test_content_that_changes(shared_page):
    assert show(shared_page, *css['short'])==102
    assert height(shared_page, "doc.body.insertAdjacentHTML('beforeend', '<div style=height:700px>more</div>')")==802
    assert height(shared_page, 'doc.body.lastElementChild.remove()')==102
    assert show(shared_page, *css['at least the window'])==482
    assert height(shared_page, "doc.querySelector('main').style.height='700px'")==702

def test_a_dialog_in_a_short_page(shared_page):
    show(shared_page, *css['short'])
    dialog = '<dialog style="border:none; padding:0; max-height:90vh; overflow:auto"><article style="height:500px">Sure?</article></dialog>'
    opened = height(shared_page, f"doc.body.insertAdjacentHTML('beforeend', '{dialog}'); doc.querySelector('dialog').showModal()")
    assert 540 < opened < 640
    seen = shared_page.evaluate("(d => [d.clientHeight, d.scrollHeight])(f.contentDocument.querySelector('dialog'))")
    assert seen==[500, 500]  # all of it
    assert height(shared_page, "doc.querySelector('dialog').close()")==102
