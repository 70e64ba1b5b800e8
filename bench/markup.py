"""The same three pieces of markup in each library

`table` has 6 cells in each of `n` rows; `items` are `n` list items with many htmx attributes; `page` has `n` cards of ten elements. Each library is a class of this module: `table(n)` and so on build what `render` turns into HTML."""
from functools import cache
from html import escape

def _cards(n): return [(f'Card {i}', f'A & B number {i}', [f'point {j}' for j in range(4)]) for i in range(n)]
def _cells(n): return [[f'cell {i},{j}' for j in range(6)] for i in range(n)]

class _FastTags:
    "Both FastHTMLs use the same code"
    def __init__(self, module):
        from importlib import import_module
        self.h = import_module(module)
    def table(self, n):
        h = self.h
        return h.Table(*[h.Tr(*[h.Td(f'cell {i},{j}') for j in range(6)]) for i in range(n)])
    def items(self, n):
        h = self.h
        return h.Ul(*[h.Li(h.A(f'item {i}', href='#', hx_get=f'/item/{i}', hx_target='#main', hx_swap='outerHTML', cls='link'),
                           id=f'li-{i}', cls='row', hx_trigger='click') for i in range(n)])
    def page(self, n):
        h = self.h
        return h.Main(*[h.Article(h.H2(f'Card {i}'), h.P(f'A & B number {i}'), h.Ul(*[h.Li(f'point {j}') for j in range(4)]),
                                  h.Footer(h.Button('More', cls='more'))) for i in range(n)], cls='container')
    def render(self, o): return self.h.to_xml(o, indent=False)
    def indent(self, o): return self.h.to_xml(o)

class Htpy:
    def __init__(self): import htpy; self.h = htpy
    def table(self, n):
        h = self.h
        return h.table[[h.tr[[h.td[f'cell {i},{j}'] for j in range(6)]] for i in range(n)]]
    def items(self, n):
        h = self.h
        return h.ul[[h.li(id=f'li-{i}', class_='row', hx_trigger='click')[
            h.a(href='#', hx_get=f'/item/{i}', hx_target='#main', hx_swap='outerHTML', class_='link')[f'item {i}']] for i in range(n)]]
    def page(self, n):
        h = self.h
        return h.main(class_='container')[[h.article[h.h2[f'Card {i}'], h.p[f'A & B number {i}'], h.ul[[h.li[f'point {j}'] for j in range(4)]],
                                                     h.footer[h.button(class_='more')['More']]] for i in range(n)]]
    def render(self, o): return str(o)

class Dominate:
    def __init__(self): from dominate import tags; self.h = tags
    def table(self, n):
        h = self.h
        return h.table(*[h.tr(*[h.td(f'cell {i},{j}') for j in range(6)]) for i in range(n)])
    def items(self, n):
        h = self.h
        return h.ul(*[h.li(h.a(f'item {i}', cls='link', **{'href':'#', 'hx-get':f'/item/{i}', 'hx-target':'#main', 'hx-swap':'outerHTML'}),
                           id=f'li-{i}', cls='row', **{'hx-trigger':'click'}) for i in range(n)])
    def page(self, n):
        h = self.h
        return h.main(*[h.article(h.h2(f'Card {i}'), h.p(f'A & B number {i}'), h.ul(*[h.li(f'point {j}') for j in range(4)]),
                                  h.footer(h.button('More', cls='more'))) for i in range(n)], cls='container')
    def render(self, o): return o.render(pretty=False)
    def indent(self, o): return o.render()

class SimpleHtml:
    def __init__(self): import simple_html; self.h = simple_html
    def table(self, n):
        h = self.h
        return h.table(*[h.tr(*[h.td(f'cell {i},{j}') for j in range(6)]) for i in range(n)])
    def items(self, n):
        h = self.h
        return h.ul(*[h.li({'id':f'li-{i}', 'class':'row', 'hx-trigger':'click'},
                           h.a({'href':'#', 'hx-get':f'/item/{i}', 'hx-target':'#main', 'hx-swap':'outerHTML', 'class':'link'}, f'item {i}')) for i in range(n)])
    def page(self, n):
        h = self.h
        return h.main({'class':'container'}, *[h.article(h.h2(f'Card {i}'), h.p(f'A & B number {i}'), h.ul(*[h.li(f'point {j}') for j in range(4)]),
                                                         h.footer(h.button({'class':'more'}, 'More'))) for i in range(n)])
    def render(self, o): return self.h.render(o)

_templates = dict(
    table='<table>{% for r in rows %}<tr>{% for c in r %}<td>{{ c }}</td>{% endfor %}</tr>{% endfor %}</table>',
    items='''<ul>{% for i in rows %}<li id="li-{{ i }}" class="row" hx-trigger="click"><a href="#" hx-get="/item/{{ i }}"
        hx-target="#main" hx-swap="outerHTML" class="link">item {{ i }}</a></li>{% endfor %}</ul>''',
    page='''<main class="container">{% for t,p,l in rows %}<article><h2>{{ t }}</h2><p>{{ p }}</p><ul>{% for o in l %}<li>{{ o }}</li>{% endfor
        %}</ul><footer><button class="more">More</button></footer></article>{% endfor %}</main>''')

class Jinja:
    "Precompiled templates; building makes the data"
    def __init__(self):
        from jinja2 import Environment
        env = Environment(autoescape=True)
        self.t = {k: env.from_string(v) for k,v in _templates.items()}
    def table(self, n): return self.t['table'],_cells(n)
    def items(self, n): return self.t['items'],range(n)
    def page(self, n): return self.t['page'],_cards(n)
    def render(self, o): return o[0].render(rows=o[1])

class Joined:
    "The lower limit: the same strings, escaped and joined by hand"
    def table(self, n): return '<table>' + ''.join(['<tr>' + ''.join([f'<td>{escape(c)}</td>' for c in r]) + '</tr>' for r in _cells(n)]) + '</table>'
    def items(self, n): return '<ul>' + ''.join([f'<li id="li-{i}" class="row" hx-trigger="click"><a href="#" hx-get="/item/{i}" hx-target="#main" hx-swap="outerHTML" class="link">{escape(f"item {i}")}</a></li>' for i in range(n)]) + '</ul>'
    def page(self, n):
        return '<main class="container">' + ''.join([f'<article><h2>{escape(t)}</h2><p>{escape(p)}</p><ul>' + ''.join([f'<li>{escape(o)}</li>' for o in l]) +
            '</ul><footer><button class="more">More</button></footer></article>' for t,p,l in _cards(n)]) + '</main>'
    def render(self, o): return o

writers = {'fasthtml_nb': lambda: _FastTags('fasthtml_nb.common'), 'python-fasthtml': lambda: _FastTags('fasthtml.common'), 'htpy': Htpy,
           'dominate': Dominate, 'simple-html': SimpleHtml, 'jinja2': Jinja, 'joined strings': Joined}

@cache
def writer(who): return writers[who]()

def job(who, what, step, n):
    "The function to measure, and the HTML that it makes"
    w = writer(who)
    make,show = getattr(w, what),getattr(w, 'indent' if step=='indent' else 'render', None)
    if show is None: return None
    tree = make(n)
    f = {'build': lambda: make(n), 'render': lambda: show(tree), 'indent': lambda: show(tree), 'both': lambda: w.render(make(n))}[step]
    return f,show(make(n))
