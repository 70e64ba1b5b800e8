"Read the documents of the specification: code blocks, what each shows, and whether two outputs are the same DOM"
import ast, re
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup, Comment, Doctype

folder = Path(__file__).resolve().parents[2]/'shared'/'spec'

class Block(NamedTuple):
    n: int      # Counted from 1
    code: str
    shown: str  # Output in the document, '' if none

fence = re.compile(r'^```([^\n]*)\n(.*?)^```\s*$', re.M|re.S)
notes = re.compile(r'^Line \d+ *\n(?:.+\n)+', re.M)         # the legend of an annotated listing ...
marks = re.compile(r'^\d(?=[a-z])', re.M)                   # ... and its numbers, where they ran into the code
indented = re.compile(r'\s*?\n((?:(?: {4}.*)?\n)+)')
markup = re.compile(r'\s*(<(?!/|figure|\w+[^>]*>\n\n).*?)\n\n', re.S)

def blocks(doc):
    "The code blocks of a document; a `.py` document is one block, and document 04 names no languages"
    path, = folder.glob(f'{doc}_*')
    text = path.read_text()
    if path.suffix=='.py': return [Block(1, text, '')]
    parts = fence.split(text)[1:]
    parts = list(zip(*[iter(parts)]*3, strict=True))
    found = [(i, code) for i,(lang,code,_) in enumerate(parts) if (lang.split() or [''])[0]==('' if doc=='04' else 'python')]
    return [Block(n, marks.sub('', code), shown_after(parts, i)) for n,(i,code) in enumerate(found, 1)]

def shown_after(parts, i):
    "What follows block `i`: indented text, markup, or a block of markup"
    after = notes.sub('', parts[i][2])
    if (m := indented.match(after)) and m[1].strip(): return re.sub(r'(?m)^ {4}', '', m[1]).strip()
    if m := markup.match(after): return m[1]
    if not after.strip() and i+1<len(parts) and parts[i+1][0].strip() in ('html', 'xml'): return parts[i+1][1]
    return ''

# What differs with every run or release: when it ran, and where the browser's files come from
moving = [(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+', 'DATETIME'), (r'\d\d:\d\d:\d\d\.\d+', 'TIME'),
          (r'(?<=\w)@[\w.-]+(?=/)', '')]
scripts_of_ours = 'htmx.org', 'surreal', 'css-scope-inline', 'fasthtml-js', 'postMessage', 'proc_htmx'

def dom(html):
    "The DOM of `html` as nested tuples: no white space, no order of attributes, and of a page's head only what the app put there"
    for k,v in moving: html = re.sub(k, v, html)
    html = re.sub(r'Headers\((\{.*?\})\)', lambda m: str(sorted(ast.literal_eval(m[1]).items())), html)
    return part(BeautifulSoup(html, 'html.parser'))

def part(o):
    if isinstance(o, (Doctype, Comment)): return ''
    if isinstance(o, str): return ' '.join(o.split())
    kids = [part(c) for c in o.children if not is_default(c)]
    if o.name=='head': kids.sort(key=str)
    attrs = {k: sorted(v) if isinstance(v, list) else v for k,v in o.attrs.items() if k not in ('integrity', 'crossorigin')}
    return o.name, sorted(attrs.items()), [k for k in kids if k]

def is_default(o):
    "Is it among the headers of every page?"
    if getattr(o, 'name', None)=='meta': return 'charset' in o.attrs or o.get('name')=='viewport'
    return getattr(o, 'name', None)=='script' and any(s in str(o) for s in scripts_of_ours)
