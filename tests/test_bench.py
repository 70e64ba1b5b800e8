"The benchmark works; how fast anything is, is not asked here"
import json, subprocess, sys
from pathlib import Path
import pytest
from bench import apps
from bench.clock import cpu, tokens
from bench.turns import ask, cell, check, groups, measure, missing, needs, table, us

there = [o for o in needs if not missing(o)]

def test_tokens():
    assert tokens('<p b="1" a=2>x  y</p>\n') == tokens('<p a="2" b="1">x y</p>') == [('p', [('a','2'), ('b','1')]), 'x y', '/p']
    assert tokens('<p>x</p>') != tokens('<p>y</p>')

def test_every_row_names_work_that_exists():
    from bench import worker
    rows = [r for g in groups.values() for quick in (True, False) for r in g(quick)]
    assert all(hasattr(worker, task['group']) and set(who) <= set(needs) for _,who,task in rows)

@pytest.mark.parametrize('what', ['table', 'items', 'page'])
def test_same_html(what):
    who = [o for o in there if o in ('htpy', 'dominate', 'simple-html', 'jinja2', 'joined strings', 'python-fasthtml')]
    assert check([us, *who], dict(group='markup', what=what, step='both', n=3)) == []

@pytest.mark.parametrize('task,unit', [
    (dict(group='request', what='page', secs=.02), 'µs'), (dict(group='request', what='form', secs=.02), 'µs'),
    (dict(group='routes', n=10, at='last', secs=.02), 'µs'), (dict(group='depth', n=2000, indent=True), 's'),
    (dict(group='width', n=1000, unit='s'), 's'), (dict(group='client', what='async', secs=.02), 's'),
    (dict(group='load', what='each', secs=.2, conns=4), 's')])
def test_a_worker_measures(task, unit):
    row = measure('x', [us], task, 1)
    assert row['said']=={} and unit in cell(row, us)

def test_a_failure_is_a_row_too():
    row = measure('x', [us], dict(group='request', what='nothing'), 1)
    assert 'KeyError' in cell(row, us) and 'KeyError' in table([row], list(needs))

def test_command(tmp_path):
    out = tmp_path/'r.json'
    p = subprocess.run([sys.executable, '-m', 'bench', 'sizes', '--quick', '--rounds', '1', '--json', out], capture_output=True, text=True, timeout=300, cwd=Path(__file__).parents[1])
    assert '| 5000 nested elements |' in p.stdout and json.loads(out.read_text())['sizes'], p.stderr
    assert ('Skipped' in p.stdout) == (len(there) < len(needs))
