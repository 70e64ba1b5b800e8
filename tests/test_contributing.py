"CONTRIBUTING.md: its drawing is made from the imports, and every notebook, section, file and function that it names exists"
import importlib, json, re, runpy
from pathlib import Path
from xml.etree import ElementTree

import pytest

repo = Path(__file__).resolve().parents[1]
text = (repo/'CONTRIBUTING.md').read_text(encoding='utf-8')
tool = runpy.run_path(str(repo/'tools'/'layout.py'))
spans = re.findall(r'`([^`\n]+)`', re.sub(r'^```.*?^```', '', text, flags=re.M | re.S))

# The drawing

@pytest.fixture(scope='module')
def svg(): return tool['svg']()

def test_the_drawing_is_made_from_the_imports(svg):
    assert (repo/'nbs'/'images'/'layout.svg').read_text(encoding='utf-8')==svg, 'run `python tools/layout.py` and commit what it changes'
    assert tool['with_alt'](text)==text, 'run `python tools/layout.py` and commit what it changes'

def test_the_drawing_shows_each_module_and_arrow(svg):
    svg = ElementTree.fromstring(svg)
    words = [''.join(o.itertext()) for o in svg.iter('{http://www.w3.org/2000/svg}text')]
    assert {o.rpartition('.')[2] for o in tool['homes']} <= set(words)
    arrows = [o for o in svg.iter() if 'arrow' in o.get('class', '').split()]
    assert len(arrows)==len({o.get('d') for o in arrows})==sum(map(len, tool['uses']().values()))
    assert len({o.get('d').partition(' V')[0] for o in arrows if ' H' not in o.get('d')})==sum(' H' not in o.get('d') for o in arrows), 'two arrows lie on each other'

def test_boxes_and_chips_do_not_overlap():
    boxes,_,height = tool['plan']()
    for b in boxes.values():
        for o in (b, *b.rooms):
            assert all(x + w <= o.w and y + tool['chip_h'] + tool['head'] <= o.h for _,x,y,w in o.chips), o.name
        assert 0 < b.y and b.bottom < height
        for o in boxes.values(): assert o is b or b.x >= o.x+o.w or o.x >= b.x+b.w or b.y >= o.bottom or o.y >= b.bottom, (b.name, o.name)

# What is named

def notebook(name): return repo/'nbs'/f'{name}.ipynb'

def headings(name):
    "The headings of a notebook"
    cells = json.loads(notebook(name).read_text(encoding='utf-8'))['cells']
    lines = [l for c in cells if c['cell_type']=='markdown' for l in ''.join(c['source']).splitlines()]
    return [l.lstrip('#').strip().replace('`', '') for l in lines if re.match('#+ ', l)]

books = {o for o in spans if re.fullmatch(r'(?:[a-z]+/)*\d\d_\w+', o)}
linked = re.findall(r'\[`((?:[a-z]+/)*\d\d_\w+)`\]\(([^)]+)\)', text)
sections = [(m[1], o) for m in re.finditer(r'`((?:[a-z]+/)*\d\d_\w+)`(?:\]\([^)]+\))?((?:,| and) "[^"]+")+', text) for o in re.findall('"([^"]+)"', m[0])]
paths = {o for o in spans if re.fullmatch(r'(?:nbs|tests|bench|tools|examples|fasthtml_nb)/[\w./-]*', o)} | set(re.findall(r'\]\((?!https?:|#)([^)]+)\)', text))
modules = {o.partition('.')[0] for o in tool['homes']}
names = {o for o in spans if re.fullmatch(r'\w+(\.\w+)+', o) and o.partition('.')[0] in modules and not o.endswith(('.py', '.js', '.pyi', '.md'))}

def find(name):
    "The object that a dotted name means, which begins with a module of the package"
    parts = name.split('.')
    for i in range(len(parts), 0, -1):
        try: res = importlib.import_module('.'.join(['fasthtml_nb', *parts[:i]]))
        except ModuleNotFoundError: continue
        for o in parts[i:]: res = getattr(res, o)
        return res
    raise LookupError(name)

@pytest.mark.parametrize('name', sorted(books))
def test_notebooks_exist(name): assert notebook(name).exists()

def test_links_lead_to_their_notebooks():
    assert linked
    for name,target in linked: assert target==f'nbs/{name}.ipynb'

@pytest.mark.parametrize('name,section', sections)
def test_sections_exist(name, section): assert section in headings(name)

@pytest.mark.parametrize('path', sorted(paths))
def test_files_exist(path): assert (repo/path).exists()

@pytest.mark.parametrize('name', sorted(names))
def test_functions_exist(name): assert find(name) is not None

def part(title): return text.partition(f'\n## {title}')[2].partition('\n## ')[0]

def test_each_question_has_a_place():
    rows = [o for o in part('Where do I change').splitlines() if o.startswith('| ') and not o.startswith('| What')]
    assert len(rows) >= 20
    for o in rows: assert re.search(r'`((?:[a-z]+/)*\d\d_\w+)`', o), f'names no notebook: {o}'

@pytest.mark.parametrize('title', ['The path of a request', 'The path of a cell that runs again'])
def test_each_step_names_a_function(title):
    steps = re.findall(r'^\d+\. .*', part(title), re.M)
    assert len(steps) >= 5
    for o in steps: assert names & set(re.findall(r'`([^`]+)`', o)), f'names no function: {o}'

def test_what_does_not_exist_is_seen():
    with pytest.raises(LookupError): find('nope.x')
    with pytest.raises(AttributeError): find('routing.RouteTable.nope')
    assert 'Nope' not in headings('40_routing')
