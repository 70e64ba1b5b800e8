"""`html2ft` gives the same page again: a hundred pages from npm and PyPI, before and after, read by html5lib

The pages are hand-written HTML with omitted tags (CodeMirror), Bootstrap examples, dashboards and the output of Sphinx (pygame). They are
fetched once, and not committed. Compared are the elements, their attributes and their text, and the white space that a browser shows."""
import ast, shutil, subprocess, sys, zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import html5lib, pytest
from browsing import npm_cache, npm_package

import fasthtml_nb.common as common
import fasthtml_nb.components as components
from fasthtml_nb.components import html2ft
from fasthtml_nb.tree import to_xml

# Pages

npm_pages = [  # package, version, where its pages are, how many are taken
    ('codemirror', '5.0.0', 'mode/*/index.html', 34),
    ('gentelella', '4.2.0', 'production/*.html', 20),
    ('html5-boilerplate', '9.0.1', 'dist/*.html', 2),
    ('startbootstrap-resume', '7.0.6', 'dist/*.html', 1),
    ('startbootstrap-sb-admin', '7.0.7', 'dist/*.html', 11),
    ('startbootstrap-sb-admin-2', '4.1.4', '*.html', 14)]
wheel = 'pygame-ce', '2.5.8', 'pygame/docs/generated/ref/*.html', 20

def wheel_files(name, version):
    "The folder of a package from PyPI, for one platform, as only its documentation is used"
    dest = npm_cache.parent/'wheels'/f'{name}-{version}'
    if not dest.exists():
        dest.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=dest.parent) as tmp:
            subprocess.run([sys.executable, '-m', 'pip', 'download', '-q', '--no-deps', '--only-binary=:all:', '--python-version=3.11',
                            '--platform=manylinux2014_x86_64', f'--dest={tmp}', f'{name}=={version}'], check=True, timeout=300)
            zipfile.ZipFile(next(Path(tmp).glob('*.whl'))).extractall(Path(tmp)/'files')
            with suppress(OSError): (Path(tmp)/'files').rename(dest)  # another process may have been first
    return dest

def pages(folder, pattern, n):
    found = sorted(folder.glob(pattern))
    assert len(found) >= n, f'{folder} has only {len(found)} pages'
    return found[::len(found)//n][:n]

# Comparing

xhtml = '{http://www.w3.org/1999/xhtml}'
in_line = {xhtml+o for o in 'a abbr b bdi bdo cite code data dfn em font i img kbd label mark noscript q s samp small span strong sub sup time tt u var'.split()}
verbatim = {xhtml+o for o in 'code listing pre script style textarea'.split()}

def run(src):
    "What the expressions of `src` give; the tags of custom elements are imported from `components`"
    names = {o.id: getattr(common, o.id, None) or getattr(components, o.id) for o in ast.walk(ast.parse(src)) if isinstance(o, ast.Name)}
    return [eval(compile(ast.Expression(o.value), 'html2ft', 'eval'), names) for o in ast.parse(src).body]

def tokens(e, keep=False):
    "Start tags, texts and end tags, in the order of the document"
    if not isinstance(e.tag, str): return  # a comment
    keep = keep or e.tag in verbatim
    yield 'start', e.tag, sorted(e.attrib.items())
    if e.text: yield 'text', e.text, keep
    for o in e:
        yield from tokens(o, keep)
        if o.tail: yield 'text', o.tail, keep
    yield 'end', e.tag

def read(html):
    "The elements, with their text without white space; the text as a browser shows it, a line for each block; the text that is kept as it is"
    elements,lines,kept = [],[''],''
    for kind,value,*more in tokens(html5lib.parse(html)):
        if kind=='text':
            word = ''.join(value.split())
            if word and isinstance(elements[-1], str): elements[-1] += word
            elif word: elements.append(word)
            if more[0]: kept += value
            else: lines[-1] += value
        else:
            elements.append((kind, value, *more))
            if value not in in_line: lines.append('')
    return elements, [' '.join(o.split()) for o in lines if o.strip()], kept

def check(page):
    html = page.read_text(encoding='utf-8-sig')
    before,after = read(html),read(to_xml(run(html2ft(html))))
    for a,b in zip(before, after):
        i = next((i for i,(x,y) in enumerate(zip(a, b)) if x!=y), min(len(a), len(b)))
        assert a==b, f'{page}: before {a[max(0, i-3):i+3]}, after {b[max(0, i-3):i+3]}'

# Tests

needs_npm = pytest.mark.skipif(not shutil.which('npm'), reason='needs npm')

@needs_npm
@pytest.mark.parametrize('name,version,pattern,n', npm_pages, ids=[o[0] for o in npm_pages])
def test_pages_of_npm(name, version, pattern, n):
    for page in pages(npm_package(name, version), pattern, n): check(page)

def test_pages_of_sphinx():
    name,version,pattern,n = wheel
    for page in pages(wheel_files(name, version), pattern, n): check(page)

def test_there_are_a_hundred(): assert sum(o[-1] for o in [*npm_pages, wheel]) >= 100

@pytest.mark.parametrize('html', ['<p>a', '<p>a <b>b</b></p>', '<pre> a</pre>', '<a b="1">c</a>', '<i>a</i><i>b</i>'])
@pytest.mark.parametrize('other', ['<p>a<i></i>', '<p>a<b> b</b>c</p>', '<pre>a</pre>', '<a b="2">c</a>', '<i>a</i> <i>b</i>'])
def test_a_difference_is_seen(html, other): assert read(html)==read(html)!=read(other)

def test_each_tag_is_in_common():
    "No other name hides the component of a tag, and a custom element is imported from `components`"
    for name in components._all_: assert to_xml(getattr(common, name)()).lstrip('(').startswith((f'<{components._kebab(name)}', '<!doctype')), name
    assert to_xml(run(html2ft('<sl-button>a</sl-button>')), indent=False)=='<sl-button>a</sl-button>'
