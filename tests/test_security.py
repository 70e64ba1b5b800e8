"Each promise in SECURITY.md names tests and notebooks that exist"
import re
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
text = (repo/'SECURITY.md').read_text(encoding='utf-8')
promises = text.partition('## What is promised')[2].partition('## What is not')[0]
rows = [[c.strip() for c in re.split(r'(?<!\\)\|', o)[1:-1]] for o in promises.splitlines() if o.startswith('|') and not o.startswith(('| matter', '|---'))]

def named(cell):
    "Files of tests with the words that stand behind each, and notebooks"
    for part in cell.split(';'):
        file,books = re.findall(r'`(test_\w+\.py)`', part),re.findall(r"`((?:[a-z/]+/)?\d\d_\w+)`", part)
        for o in file: yield 'tests/' + o,re.findall(r'[a-z_]+', part.partition('`:')[2]) if '`:' in part else []
        for o in books: yield f'nbs/{o}.ipynb',[]
        if 'bench.attacks' in part: yield 'bench/attacks.py',[]

@pytest.mark.parametrize('row', rows, ids=lambda o: o[0])
def test_promises_name_their_tests(row):
    found = list(named(row[-1]))
    assert len(row)==4 and found
    for file,words in found:
        tests = re.findall(r'^def test_(\w+)', (repo/file).read_text(encoding='utf-8'), re.M)
        for w in words: assert any(w in o for o in tests), f'{file} has no test with {w!r} in its name'
