"Write results into a notebook: `python -m bench.note nbs/explains/speed.ipynb result.json ...`. Each result replaces the cell with its title"
import json, sys
from pathlib import Path
from bench.turns import section

def write(nb, results):
    "Put the sections of `results` into the Markdown cells that begin with their titles"
    d = json.loads(nb.read_text())
    for g,rows in results.items():
        txt = section(g, rows)
        [c] = [c for c in d['cells'] if ''.join(c['source']).startswith(txt.partition('\n')[0])]
        c['source'] = txt.splitlines(True)
    nb.write_text(json.dumps(d, sort_keys=True, indent=1, ensure_ascii=False) + '\n')

if __name__=='__main__':
    nb,*files = map(Path, sys.argv[1:])
    for f in files: write(nb, json.loads(f.read_text()))
