"`python -m bench`, `python -m bench --quick`, `python -m bench both requests --rounds 9 --json result.json`"
import json
from argparse import ArgumentParser
from pathlib import Path
from bench.turns import groups, run

p = ArgumentParser('python -m bench', description='Measure fasthtml_nb beside other libraries, on the same work')
p.add_argument('groups', nargs='*', help='some of ' + ', '.join(groups) + '; default: all')
p.add_argument('--rounds', type=int, help='number of turns of each library (default: 5, with --quick 3)')
p.add_argument('--quick', action='store_true', help='small sizes, less exact')
p.add_argument('--json', type=Path, help='write all values to this file')
a = p.parse_args()
for o in a.groups:
    if o not in groups: p.error(f'there is no group {o!r}; there are ' + ', '.join(groups))
res = run(a.groups or list(groups), a.rounds or (3 if a.quick else 5), a.quick)
if a.json: a.json.write_text(json.dumps(res, indent=1))
