"The benchmark works; how fast anything is, is not asked here"
import json, subprocess, sys
from pathlib import Path
from bench.clock import tokens
from bench.turns import cell, check, groups, measure, missing, needs, row, table, us

there = [o for o in needs if not missing(o)]

def test_tokens():
    assert tokens('<p b="1" a=2>x  y</p>\n') == tokens('<p a="2" b="1">x y</p>') == [('p', [('a','2'), ('b','1')]), 'x y', '/p']
    assert tokens('<p>x</p>') != tokens('<p>y</p>')

def test_every_row_names_work_that_exists():
    from bench import worker
    rows = [r for g in groups.values() for quick in (True, False) for r in g(quick)]
    assert all(hasattr(worker, task['group']) and set(who) <= set(needs) for _,who,task in rows)

def test_same_html():
    rows = [row(name, [o for o in who if o in there], task) for g in ('both', 'requests') for name,who,task in groups[g](True)]
    check(rows)
    assert not any(r['differ'] for r in rows)
    assert {o for r in rows for o in r['who']} >= {us, 'joined strings', 'starlette'}

def test_workers_measure():
    fast = dict(secs=.02)
    rows = [row(str(t), [us], t) for t in (
        dict(group='request', what='page', **fast), dict(group='routes', n=10, at='last', **fast), dict(group='depth', n=2000, indent=True),
        dict(group='width', n=1000, unit='bytes'), dict(group='client', what='async', **fast), dict(group='load', what='each', secs=.2, conns=4))]
    assert all(r['said']=={} and cell(r, us)[-1] in 'sB' for r in measure(rows, 1)), rows

def test_a_failure_is_a_row_too():
    [r] = measure([row('x', [us], dict(group='routes', n=0, at='first'))], 1)
    assert 'Error' in cell(r, us) and 'Error' in table([r], list(needs))

def test_command(tmp_path):
    out = tmp_path/'r.json'
    p = subprocess.run([sys.executable, '-m', 'bench', 'sizes', '--quick', '--rounds', '1', '--json', out], capture_output=True, text=True, timeout=300, cwd=Path(__file__).parents[1])
    assert '| 5000 nested elements |' in p.stdout and json.loads(out.read_text())['sizes'], p.stderr
    assert ('Skipped' in p.stdout) == (len(there) < len(needs))
