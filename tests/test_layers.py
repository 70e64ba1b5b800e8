"The rules of the layout: imports go down from layer to layer and never in a circle, chapters are short and complete, imports are cheap"
import ast, json, re
from pathlib import Path

import pytest
from IPython.core.inputtransformer2 import TransformerManager

repo = Path(__file__).resolve().parents[1]
pkg,lib = 'fasthtml_nb',repo/'fasthtml_nb'
facades = {'__init__', 'basics', 'common', 'ft', 'jupyter'}
by_hand = {*facades, 'starlette', '_modidx'}
heavy = {'IPython', 'bs4', 'httpx', 'httpx2', 'oauthlib', 'uvicorn'}
most_lines = 300  # exported lines of a chapter
most_in_cell = 40  # lines of an exported cell, empty ones not counted
widest = 140  # characters of a line of code

# Reading notebooks

class Cell:
    "A cell: its number in the notebook, its kind, its `#|` directives, the source below them, and whether it writes to stderr"
    def __init__(self, n, typ, src, stderr=False):
        lines = src.splitlines()
        self.n,self.typ,self.whole,self.stderr = n,typ,src,stderr
        found = [m for m in map(re.compile(r'#\|\s*(\S+?):?(?:\s+(.*))?$').match, lines) if m]
        self.directives = {m[1]: m[2] for m in found}
        self.src = '\n'.join(o for o in lines if not o.startswith('#|'))
        self.exported = any(k in self.directives for k in ('export', 'exporti', 'exports'))

    def tree(self): return ast.parse(TransformerManager().transform_cell(self.src))

    def lines(self): return sum(bool(o.strip()) for o in self.src.splitlines())

def cells_of(path):
    cells = json.loads(path.read_text(encoding='utf-8'))['cells']
    return [Cell(i, o['cell_type'], ''.join(o['source']), any(p.get('name')=='stderr' for p in o.get('outputs', ()))) for i,o in enumerate(cells)]

notebooks = {o.relative_to(repo/'nbs').with_suffix('').as_posix(): cells_of(o) for o in sorted((repo/'nbs').rglob('*.ipynb'))
             if not any(p[0] in '._' for p in o.relative_to(repo).parts)}
chapters = {k:v for k,v in notebooks.items() if re.match(r'((broadcast|notebook|ship|ship/deploy)/)?\d\d_\w+$', k)}

def module_of(cells): return next((c.directives['default_exp'] for c in cells if 'default_exp' in c.directives), None)
homes = {module_of(cells): name for name,cells in chapters.items()}

def nb(*cells): return [Cell(i, *o) for i,o in enumerate(cells)]
def code(*srcs): return nb(*(('code', o) for o in srcs))

# What a cell imports

def imports(tree, homes=homes):
    "The modules of the package that `tree` imports, also inside of functions; `''` is the package itself"
    known = {*homes, *by_hand}
    for o in ast.walk(tree):
        if isinstance(o, ast.Import): names = [a.name for a in o.names]
        elif isinstance(o, ast.ImportFrom):
            mod = '.'.join(filter(None, [pkg if o.level else None, o.module]))
            names = [f'{mod}.{a.name}' if f'{mod}.{a.name}'.removeprefix(f'{pkg}.') in known else mod for a in o.names]
        else: continue
        for n in names:
            if n.split('.')[0]==pkg: yield n[len(pkg)+1:] or '__init__'

def at_top(tree):
    "Names of the packages that are imported when `tree` is, not when a function in it is called"
    todo = list(tree.body)
    while todo:
        o = todo.pop(0)
        if isinstance(o, ast.Import): yield from (a.name.split('.')[0] for a in o.names)
        elif isinstance(o, ast.ImportFrom) and o.module: yield o.module.split('.')[0]
        elif not isinstance(o, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)): todo += ast.iter_child_nodes(o)

# The rules: each gives what is wrong, where, and the fix

layers = ['markup', 'exchange', 'app', 'extensions', 'notebook', 'ship', 'command line']
first = {'markup':0, 'exchange':15, 'app':40, 'extensions':50, 'command line':60}  # number of the first chapter

def layer(home):
    "The layer of a notebook: that of its folder, or of its number"
    folder,_,name = home.rpartition('/')
    if folder: return layers.index({'broadcast':'app', 'notebook':'notebook'}.get(folder, 'ship'))
    return layers.index(max((o for o in first if first[o] <= int(name[:2])), key=first.get))

def wrong_arrow(name, mod, homes):
    "Why notebook `name` must not import `mod`, or `None`"
    if mod=='starlette': return
    if mod in facades: return f'imports the facade {pkg}{"" if mod=="__init__" else f".{mod}"}; import the exact module that has the name'
    if mod not in homes: return f'imports {pkg}.{mod}, which no numbered notebook exports'
    mine,its = layer(name),layer(homes[mod])
    if its>mine: return (f'imports {mod}, but {homes[mod]} is of the layer {layers[its]}, above {layers[mine]}; '
                         'move the name that is needed to a lower layer, or what needs it to a higher one')

def arrows(name, cells, homes=homes):
    found = [(c.n, wrong_arrow(name, m, homes)) for c in cells if c.typ=='code' for m in imports(c.tree(), homes)]
    return [f'cell {n} {why}' for n,why in found if why]

def graph(chapters, homes):
    "For each module, the modules that its exported cells import"
    return {module_of(cells): {m for c in cells if c.typ=='code' and c.exported for m in imports(c.tree(), homes) if m in homes} for cells in chapters.values()}

def circle(graph):
    "Modules that import each other in a circle, the first one again at the end; `None` if there are none"
    done,path = set(),[]
    def visit(m):
        if m in path: return [*path[path.index(m):], m]
        if m in done: return
        path.append(m)
        for o in sorted(graph.get(m, ())):
            if found := visit(o): return found
        done.add(path.pop())
    for m in sorted(graph):
        if found := visit(m): return found

def shape(name, cells):
    first = cells[0].src if cells and cells[0].typ=='markdown' else ''
    if not re.match(r'# \S.*\n+> \S', first): yield 'cell 0 must be markdown: `# Title`, an empty line, `> What it is about, in one line`'
    for c in cells:
        if re.search(r'^(#\|\s*)?skip_exec\b', c.whole, re.M): yield f'cell {c.n} has skip_exec: a notebook that does not run rots; put `#| eval: false` on the one cell that cannot'
        if c.stderr: yield f'cell {c.n} writes to stderr: catch the warning or the log where it is expected, and show what it says'
        for o in c.src.splitlines() if c.typ=='code' else ():
            if len(o)>widest: yield f'cell {c.n} has a line of {len(o)} characters, {widest} at most: {o.strip()[:60]}'

def chapter(name, cells):
    if not any(c.typ=='markdown' and c.exported and c.src.strip() for c in cells): yield 'no exported markdown: begin a cell with `#| export` and say what the module is for, what it builds on and who calls it'
    if not module_of(cells): yield 'no `#| default_exp module` cell'
    n = sum(c.lines() for c in cells if c.exported and c.typ=='code')
    if n>most_lines: yield f'{n} exported lines, {most_lines} at the most: move a section that a noun names to a notebook of its own'
    for c in cells:
        if c.exported and c.typ=='code':
            if c.lines()>most_in_cell: yield f'cell {c.n} exports {c.lines()} lines, {most_in_cell} at most: split it, or add methods by `@patch` under their own heading'
            for o in decoded(c.tree()): yield f'cell {c.n} says {o!r}: write `is not a valid ...`'
            for o in heavy & set(at_top(c.tree())): yield f'cell {c.n} imports {o} when the module is imported; move the import into the function that needs it'

def decoded(tree):
    "Messages in which a reader has to decode `'x' is no int`"
    texts = [o.value for o in ast.walk(tree) if isinstance(o, ast.Constant) and isinstance(o.value, str)]
    return [m[0] for t in texts for m in re.finditer(r"(?<!there )(?<!There )\b(is|are) no (?!longer|more|other\b)\w+", t)]

hooks = 'load_ipython_extension', 'unload_ipython_extension'  # `%load_ext` looks for them in the package itself; they import when called

def facade(tree):
    for o in tree.body:
        if getattr(o, 'name', None) in hooks: continue
        plain = isinstance(o, (ast.Import, ast.ImportFrom)) or (isinstance(o, ast.Expr) and isinstance(o.value, ast.Constant))
        plain = plain or ast.unparse(o).startswith('_require(')  # packages that may be missing
        if not plain and not ast.unparse(o).startswith('__version__ ='): yield f'line {o.lineno}: a facade has imports only; `{ast.unparse(o)[:40]}` belongs into a notebook'

# They hold

@pytest.mark.parametrize('name', chapters)
def test_arrows(name): assert not arrows(name, chapters[name])

@pytest.mark.parametrize('name', notebooks)
def test_shape(name): assert not list(shape(name, notebooks[name]))

@pytest.mark.parametrize('name', chapters)
def test_chapter(name): assert not list(chapter(name, chapters[name]))

@pytest.mark.parametrize('name', sorted(facades))
def test_facade(name): assert not list(facade(ast.parse((lib/f'{name}.py').read_text())))

def test_no_circle(): assert circle(graph(chapters, homes)) is None

def test_a_production_app_imports_nothing_of_the_notebook():
    "What `common` imports, directly or through other modules, also inside of functions"
    arrows,todo,seen = graph(chapters, homes),['common'],set()
    while todo:
        m = todo.pop()
        if m in seen: continue
        seen.add(m)
        p = lib/f'{m.replace(".", "/")}.py'
        todo += arrows[m] if m in arrows else [o for o in imports(ast.parse(p.read_text())) if o!='__init__']
    assert not {m for m in seen if m in homes and layer(homes[m]) >= layers.index('notebook')}

def test_each_module_has_a_notebook():
    "A module without one is left from a notebook that was renamed: delete it; one that misses waits for `nbdev-export`"
    found = {'.'.join(o.relative_to(lib).with_suffix('').parts) for o in lib.rglob('*.py')}
    assert found==by_hand | {f'{o}.__init__' for o in ('broadcast', 'notebook', 'ship', 'ship.deploy')} | set(homes)

# They can be broken

small = {'tree':'05_tree', 'cast':'22_cast', 'app':'44_app', 'notebook.cells':'notebook/06_cells', 'ship.cut':'ship/00_cut'}

@pytest.mark.parametrize('src,why', [
    ('from fasthtml_nb.tree import FT', None),
    ('from fasthtml_nb.starlette import *', None),
    ('import json, fasthtml_nb.tree as t', None),
    ('from fasthtml_nb import tree', None),
    ('1\nfrom fasthtml_nb.app import FastHTML', 'cell 1 imports app, but 44_app is of the layer app, above exchange'),
    ('def f():\n    from .app import FastHTML', 'imports app'),
    ('%time x = 1\nimport fasthtml_nb.app', 'imports app'),
    ('from fasthtml_nb import app', 'imports app'),
    ('from . import app', 'imports app'),
    ('from fasthtml_nb.notebook.cells import cells', 'notebook/06_cells is of the layer notebook'),
    ('from fasthtml_nb.notebook import cells', 'notebook/06_cells is of the layer notebook'),
    ('await f()\nfrom fasthtml_nb.cast import caster', None),
    ('from fasthtml_nb.common import *', 'imports the facade fasthtml_nb.common; import the exact module'),
    ('from fasthtml_nb import FastHTML', 'imports the facade fasthtml_nb;'),
    ('import fasthtml_nb', 'imports the facade fasthtml_nb;'),
    ('from fasthtml_nb.nope import x', 'fasthtml_nb.nope, which no numbered notebook exports'),
    ('from fasthtml_nb.notebook import nope', 'fasthtml_nb.notebook, which no numbered notebook exports')])
def test_arrows_are_seen(src, why):
    found = arrows('22_cast', code('import json', src), small)
    assert why in found[0] if why else not found

def test_the_notebook_wing_does_not_use_the_ship_wing():
    src = code('from fasthtml_nb.ship.cut import read_cells')
    assert 'ship/00_cut is of the layer ship, above notebook' in arrows('notebook/06_cells', src, small)[0]
    assert not arrows('ship/00_cut', code('from fasthtml_nb.notebook.cells import cells'), small)

@pytest.mark.parametrize('graph,found', [
    (dict(a={'b', 'c'}, b={'c'}, c=set()), None),
    (dict(a={'b'}, b={'c'}, c={'b'}), ['b', 'c', 'b']),
    (dict(a={'a'}), ['a', 'a'])])
def test_a_circle_is_seen(graph, found): assert circle(graph)==found

@pytest.mark.parametrize('cells,why', [
    (nb(('markdown', '# Casting\n\n> From strings to values')), None),
    (nb(('markdown', 'Casting')), '# Title'),
    (nb(('markdown', '# Casting\n\nFrom strings')), '# Title'),
    (nb(('raw', '---\nskip_exec: true\n---')), 'cell 0 has skip_exec'),
    (code('#| skip_exec\n1'), 'cell 0 has skip_exec'),
    (nb(('code', '1', True)), 'cell 0 writes to stderr'),
    (code('x = 1', f'x = "{"a"*140}"'), 'cell 1 has a line of 146 characters')])
def test_shape_is_seen(cells, why): assert why in ' '.join(shape('x', cells)) if why else not list(shape('x', cells))

whole = ('markdown', '#| export\nWhat it is for.'), ('code', '#| default_exp x')

@pytest.mark.parametrize('cells,why', [
    ([*whole, *[('code', '#| export\n' + '\n\n'.join(['x = 1']*40))]*7], None),
    ([*whole, *[('code', '#| export\n' + 'x = 1\n'*40)]*7, ('code', '#| exporti\n' + 'y = 1\n'*21)], '301 exported lines'),
    ([*whole, ('code', '#| export\n' + 'x = 1\n'*41)], 'cell 2 exports 41 lines, 40 at most'),
    ([*whole, ('code', '#| export\nraise ValueError(f"{s!r} is no int")')], "says 'is no int'"),
    ([*whole, ('code', '#| export\nraise ValueError("There is no server")')], None),
    ([*whole, ('code', 'import uvicorn\n' + 'x = 1\n'*400)], None),
    (whole[:1], 'no `#| default_exp'),
    (whole[1:], 'no exported markdown'),
    ([*whole, ('code', '#| export\nimport os, bs4.element')], 'cell 2 imports bs4'),
    ([*whole, ('code', '#| export\ntry: from httpx import get\nexcept ImportError: pass')], 'cell 2 imports httpx'),
    ([*whole, ('code', '#| export\nclass A:\n    import IPython')], 'cell 2 imports IPython'),
    ([*whole, ('code', '#| export\nclass A:\n    async def f(self):\n        import IPython')], None)])
def test_chapter_is_seen(cells, why): assert why in ' '.join(chapter('x', nb(*cells))) if why else not list(chapter('x', nb(*cells)))

@pytest.mark.parametrize('src,why', [
    ('"Doc"\nfrom a import *\n__version__ = "1"', None),
    ('def f(): ...', 'line 1: a facade has imports only'),
    ('from a import *\n__all__ = ["x"]', 'line 2: a facade has imports only')])
def test_facade_is_seen(src, why): assert why in ' '.join(facade(ast.parse(src))) if why else not list(facade(ast.parse(src)))
