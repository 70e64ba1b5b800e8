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

def document(style, body):
    doc = f'<!doctype html><html><head><style>{style}</style><script>{js_call("frame_height")};</script></head><body>{body}</body></html>'
    return html.escape(doc)

def frame(name, id): return (f'<iframe id="{id}" style="width:100%; height:150px; border:none; position:absolute; top:0" srcdoc="{document(*css[name])}"></iframe>'
                             f'<script>{js_call("fit_frame", id=id, ceiling=frame_ceiling)};</script>')

# All frames have had no other height for 300 ms, in which a frame that grows for ever would have grown eighteen times
at_rest = """async () => {
    const heights = () => [...document.querySelectorAll('iframe')].map(e => e.getBoundingClientRect().height).join()
    for (let last, since = performance.now(); performance.now() - since < 300; await new Promise(requestAnimationFrame))
        if (heights() !== last) [last, since] = [heights(), performance.now()]
}"""

def show(page, frames):
    "Show pages in frames, by their ids, until their heights no longer change"
    page.set_content('<script>var told = {}; addEventListener("message", e => { const f = [...document.querySelectorAll("iframe")].find(o => o.contentWindow === e.source);'
                     ' told[f.id] = (told[f.id] ?? 0) + 1; })</script>' + ''.join(frame(name, id) for id,name in frames.items()), wait_until='load')
    page.evaluate(at_rest)

def height(page, expr=None):
    "The height of the frame `f` when it no longer changes"
    if expr: page.evaluate(f'(doc => {{ {expr} }})(f.contentDocument)')
    page.evaluate(at_rest)
    return page.evaluate('f.getBoundingClientRect().height')

def measures(page):
    "The height of each frame, and how often its page has told one"
    return page.evaluate("Object.fromEntries([...document.querySelectorAll('iframe')].map(e => [e.id, [e.getBoundingClientRect().height, told[e.id]]]))")

@pytest.fixture(scope='module')
def measured(shared_page):
    "The heights of all frames, and again later"
    show(shared_page, {o.replace(' ', '-'): o for o in css})
    first = measures(shared_page)
    shared_page.evaluate(at_rest)
    return first, measures(shared_page)

@pytest.mark.parametrize('name', css)
def test_height(measured, name):
    low,high = heights[name]
    first,later = [o[name.replace(' ', '-')] for o in measured]
    assert low <= first[0] <= high and first[1] <= 6, first
    assert later==first  # it is at rest

def test_content_that_changes(shared_page):
    show(shared_page, dict(f='short'))
    assert height(shared_page)==102
    assert height(shared_page, "doc.body.insertAdjacentHTML('beforeend', '<div style=height:700px>more</div>')")==802
    assert height(shared_page, 'doc.body.lastElementChild.remove()')==102
    show(shared_page, dict(f='at least the window'))
    assert height(shared_page)==482
    assert height(shared_page, "doc.querySelector('main').style.height='700px'")==702

def test_a_dialog_in_a_short_page(shared_page):
    show(shared_page, dict(f='short'))
    dialog = '<dialog style="border:none; padding:0; max-height:90vh; overflow:auto"><article style="height:500px">Sure?</article></dialog>'
    opened = height(shared_page, f"doc.body.insertAdjacentHTML('beforeend', '{dialog}'); doc.querySelector('dialog').showModal()")
    assert 540 < opened < 640
    seen = shared_page.evaluate("(d => [d.clientHeight, d.scrollHeight])(f.contentDocument.querySelector('dialog'))")
    assert seen==[500, 500]  # all of it
    assert height(shared_page, "doc.querySelector('dialog').close()")==102
