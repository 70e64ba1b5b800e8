"""Write README.md, and its pictures to index_files/, from nbs/index.ipynb: `python tools/readme.py [project]`

nbdev's own `nbdev-readme` needs Quarto, which pip cannot install. This script does what an index needs: it removes hidden cells and
`#|` lines, keeps inputs and outputs, and changes relative links so that they start from the project instead of `nbs/`."""
import posixpath, re, shutil, sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

config = Config({'ExtractAttachmentsPreprocessor': {'enabled': True}})
known = {'hide', 'include', 'echo', 'output', 'eval', 'export'}

def directives(src): return dict(re.findall(r'^#\|\s*([\w-]+):?[ \t]*(.*?)\s*$', src, re.M))

def from_root(md):
    "Change the relative links of `md`, which start from `nbs/`, so that they start from the project"
    def fix(m): return m[0] if re.match(r'[a-z]+:|[#/]', m[2]) else m[1] + posixpath.normpath(f'nbs/{m[2]}')
    parts = re.split(r'(^```.*?^```|`[^`\n]*`)', md, flags=re.M | re.S)  # code stays as it is
    return ''.join(p if i%2 else re.sub(r'(\]\(|(?:src|href)=")([^)"\s]+)', fix, p) for i,p in enumerate(parts))

def shown(cell):
    "`cell` without what readers do not see; `None` if nothing is left"
    d = directives(cell.source)
    if odd := d.keys() - known: raise SystemExit(f'index: `#| {min(odd)}` has no meaning in a README; use one of ' + ', '.join(sorted(known)))
    cell.source = re.sub(r'^#\|.*\n?', '', cell.source, flags=re.M).strip()
    if 'hide' in d or d.get('include')=='false' or cell.cell_type=='raw': return None
    if cell.cell_type=='markdown': cell.source = from_root(cell.source)
    if d.get('echo')=='false': cell.source = ''
    if d.get('output')=='false': cell.outputs = []
    return cell if cell.source or cell.get('outputs') else None

def readme(nb):
    "The Markdown of the notebook `nb`, and the bytes of its pictures by path"
    nb.cells = [c for c in map(shown, nb.cells) if c]
    nb.metadata.language_info = {'name': 'python'}
    md,res = MarkdownExporter(config=config).from_notebook_node(nb, dict(unique_key='index', output_files_dir='index_files'))
    md = re.sub(r'^```python\s*```$|^[ \t]+$', '', md, flags=re.M)  # inputs that `#| echo: false` emptied
    return re.sub(r'\n{3,}', '\n\n', md).strip() + '\n', res['outputs']

def main(project='.'):
    root = Path(project)
    md,pictures = readme(nbformat.read(root/'nbs'/'index.ipynb', 4))
    shutil.rmtree(root/'index_files', ignore_errors=True)
    for k,v in pictures.items():
        (root/k).parent.mkdir(exist_ok=True)
        (root/k).write_bytes(v)
    (root/'README.md').write_text('<!-- Made by tools/readme.py from nbs/index.ipynb -->\n\n' + md, encoding='utf-8')

if __name__=='__main__': main(*sys.argv[1:])
