"""HTML that cannot be escaped from: whatever text, attribute names and values a tree is made of, a browser's parser finds that tree.

`FHNB_FUZZ=20000 pytest tests/test_escape.py` tries that many trees; without it a short form runs."""
import json, os, re

import html5lib
from hypothesis import HealthCheck, example, given, settings, strategies as st

from fasthtml_nb.common import *
from fasthtml_nb.tree import attrmap, ft
from fasthtml_nb.javascript import js_val

n_tries = int(os.environ.get('FHNB_FUZZ', 150))
few = settings(max_examples=n_tries, deadline=None, derandomize='FHNB_FUZZ' not in os.environ, database=None, suppress_health_check=list(HealthCheck))

# Hostile characters, and the words that mean something to a parser
words = st.sampled_from(['<', '>', '&', '"', "'", '`', '=', '/', '</div>', '<script>', '</script>', '<!--', '-->', ']]>', '<![CDATA[', '&lt;', '&amp;', '&#39;', '&quot', '&#x3c;', '&copy', '</title>',
                         '</textarea>', '</style', '<svg>', '<?php', '{{x}}', '${x}', 'onload=alert(1)', ' on=1 ', '" onx="', "' onx='", "'\"><img src=x>", '\\', '\u2028', '\ufeff', 'é', '🍋', '𝔲', 'javascript:alert(1)', '\u00a0', '\x7f', '\t', '\n'])
# what no HTML can carry: nothing but surrogates, NUL, other control characters, noncharacters and carriage returns is left out
chars = st.characters(exclude_categories=('Cs',), exclude_characters='\r\0\x0c').filter(lambda c: not (ord(c) < 32 and c not in '\t\n') and not 0x7f <= ord(c) < 0xa0 and not 0xfdd0 <= ord(c) <= 0xfdef and ord(c) & 0xfffe != 0xfffe)
text = st.one_of(st.lists(words, max_size=5).map(''.join), st.text(chars, max_size=30), st.tuples(words, st.text(chars, max_size=8), words).map(''.join))

containers = ['div', 'span', 'section', 'b', 'em', 'code', 'blockquote', 'article', 'x-card', 'main', 'label', 'td-x']
names = st.one_of(st.sampled_from(['title', 'data_x', 'hx_get', 'hx_vals', 'aria_label', 'cls', 'style', 'onclick', '_for', 'hx_on__after_swap', '@click', ':class', 'x-on:click.once', 'value']), st.text(st.sampled_from('abcxyz_-.:@#[](){}$!*'), min_size=1, max_size=8).filter(lambda k: set(k)!={'_'} or k=='_'))
values = st.one_of(text, text, st.booleans(), st.none(), st.integers(), st.floats(allow_nan=False))
attrs = st.dictionaries(names, values, max_size=4)
def nodes(kids): return st.tuples(st.sampled_from(containers), st.lists(kids, max_size=4), attrs)
void = st.tuples(st.sampled_from(['img', 'input', 'br', 'hr']), st.just([]), attrs)
raw_text = st.tuples(st.sampled_from(['textarea', 'title']), st.lists(text, max_size=1), attrs)
trees = nodes(st.recursive(st.one_of(text, raw_text, void), nodes, max_leaves=12))

bad_name = re.compile(r'[\s"\'<>/=\x00-\x1f\x7f]|^$')
def parse(html):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder('etree'), namespaceHTMLElements=False)
    return parser.parseFragment(html, container='div')

def build(t):
    if isinstance(t, str): return t
    tag, kids, kw = t
    return ft(tag, *[build(o) for o in kids], **kw)

def own_attrs(kw):
    "Attributes as HTML should have them; of two with one name a browser takes the first"
    res = {}
    for k,v in kw.items():
        name = attrmap_(k)
        if v is None or v is False or (name is None and v is not True): continue
        name = name or attrmap(k)
        res.setdefault(name.lower(), '' if v is True else str(v))
    return res

def attrmap_(k):
    "The name of an attribute; one that ends in `_` is not written, as in FastHTML"
    name = attrmap(k)
    return None if name.endswith('_') and name!='_' else name

def shape(t):
    "What was meant: tag, attributes, children with neighbouring texts joined"
    if isinstance(t, str): return t
    tag, kids, kw = t
    res = []
    for o in map(shape, kids):
        if isinstance(o, str) and res and isinstance(res[-1], str): res[-1] += o
        elif o!='': res.append(o)
    if tag=='textarea' and res and res[0].startswith('\n'): res[0] = res[0][1:]
    return tag, own_attrs(kw), [o for o in res if o!='']

def found(e):
    "What the parser found"
    res = [e.text] if e.text else []
    for o in e:
        res.append(found(o))
        if o.tail: res.append(o.tail)
    return str(e.tag), dict(e.attrib), res

def check(t):
    html = to_xml(build(t), indent=False)
    assert found(parse(html))[2] == [shape(t)], html

@few
@given(trees)
@example(('div', ['</div><script>alert(1)</script>'], {'title': '"><img src=x onerror=alert(1)>', 'data_x': "' onx='1", 'cls': '\'"'}))
@example(('div', [('textarea', ['</textarea><b>'], {}), ('title', ['</title><script>'], {}), ('textarea', ['\n\nx'], {})], {}))
@example(('div', [], {'title': '&quot;&#39;&amp', 'style': '&copy=1'}))
def test_trees(t): check(t)

@few
@given(trees)
def test_indented(t):
    "The same with line breaks between blocks: white space may come, nothing else"
    def squeeze(n): return re.sub(r'\s+', '', n) if isinstance(n, str) else (n[0], n[1], [p for o in n[2] if (p := squeeze(o))!=''])
    html = to_xml(build(t))
    def joined(n):
        if isinstance(n, str): return n
        return n[0], n[1], [joined(o) for o in n[2]]
    assert [p for o in found(parse(html))[2] if (p := squeeze(joined(o)))] == [squeeze(shape(t))], html

@few
@given(st.text(max_size=12), values)
@example('a b', 'x')
@example('x"onload', 'x')
@example('', True)
@example('a>', 'x')
def test_attribute_names(name, v):
    "A name that HTML cannot hold is an error; any other makes one attribute, and no more"
    if any('\ud800' <= c <= '\udfff' for c in name): return
    try: html = to_xml(ft('p', 'x', **{name: v}), indent=False)
    except ValueError:
        assert bad_name.search(name) or bad_name.search(name.lstrip('_').replace('_','-'))
        return
    tag, got, kids = found(parse(html))[2][0]
    assert tag=='p' and kids==['x'] and len(got)==(0 if v is None or v is False or (v is not True and attrmap_(name) is None) else 1), html

@few
@given(attrs, text)
def test_htmx_components(kw, txt):
    "Components of htmx, with dicts and lists as values"
    vals = {'a': txt, txt: [txt, 1]}
    el = Div(txt, hx_vals=vals, data_x=txt, cls=[txt.replace(' ', '') or 'x'], style=None, id='i')
    tag, got, kids = found(parse(to_xml(el, indent=False)))[2][0]
    assert (tag, got['data-x'], ''.join(kids)) == ('div', txt, txt)
    assert json.loads(got['hx-vals'])==vals and set(got)=={'hx-vals', 'data-x', 'class', 'id'}

@few
@given(text, text)
@example('<!--<script>', '</script >')
@example('"</SCRIPT\t>"', '</sty')
def test_scripts_and_styles(a, b):
    "A script or a style ends where it was meant to end"
    page = to_xml(Div(Script(a + b), Script(f'x = {js_val(b)}'), Style(a, b), Script(json.dumps({a: b}), type='application/json'), P('after')), indent=False)
    kids = found(parse(page))[2][0][2]
    assert [k[0] for k in kids]==['script', 'script', 'style', 'script', 'p'], page
    assert kids[-1][2]==['after']
    assert json.loads(''.join(kids[3][2]))=={a: b}

@few
@given(text)
def test_pages(t):
    "A whole page of an app, with hostile text in title, attributes of the body and content"
    app = FastHTML(default_hdrs=False, secret_key='s', title=t, data_x=t)
    @app.get('/')
    def home(): return Div(t, title=t), t
    doc = html5lib.parse(Client(app).get('/').text, namespaceHTMLElements=False)
    body = doc.find('body')
    assert body.attrib=={'data-x': t} and [e.tag for e in body.iter() if e.tag!='body']==['div'] and body.find('div').attrib=={'title': t}
    assert ''.join(body.itertext()).split()==''.join((t, ' ', t)).split()
    assert [e.tag for e in doc.find('head')]==['title'] and doc.find('head/title').text in (t, None if t=='' else t)

def test_what_is_written_as_it_is():
    "Said in the documentation: `NotStr` and objects with `__html__`; the `str` of other objects is text"
    class O:
        def __str__(self): return '<i>'
    class H:
        def __html__(self): return '<u></u>'
    assert to_xml(P(O(), H(), NotStr('<b></b>')), indent=False)=='<p>&lt;i&gt;<u></u><b></b></p>'

def test_websocket_and_json_text():
    from fasthtml_nb.streams import ws_text
    assert ws_text(P('<script>'))=='<p>&lt;script&gt;</p>'
