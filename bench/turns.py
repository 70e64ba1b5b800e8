"Which library is measured at which work, the turns, and the table"
import json, os, platform, subprocess, sys
from importlib.util import find_spec
from statistics import median

us = 'fasthtml_nb'
needs = {us:'fasthtml_nb', 'python-fasthtml':'fasthtml', 'starlette':'starlette', 'fastapi + jinja2':'fastapi', 'litestar + jinja2':'litestar',
         'htpy':'htpy', 'dominate':'dominate', 'simple-html':'simple_html', 'jinja2':'jinja2', 'joined strings':'html'}
fast = [us, 'python-fasthtml']
served = [*fast, 'starlette', 'fastapi + jinja2', 'litestar + jinja2']
writing = [*fast, 'htpy', 'dominate', 'simple-html', 'jinja2', 'joined strings']

def missing(who): return find_spec(needs[who]) is None or ('jinja2' in who and find_spec('jinja2') is None)

_names = dict(table='table of {} rows by 6', items='{} list items full of htmx', page='page of {} cards')

def _markup(steps, quick):
    sizes = dict(table=[100] if quick else [100, 1000], items=[50] if quick else [50, 500], page=[30])
    for what,ns in sizes.items():
        for n in ns:
            for step in steps:
                who = writing if step=='both' else [*fast, 'dominate'] if step=='indent' else [o for o in writing if o not in ('jinja2', 'joined strings')]
                yield f'{_names[what].format(n)}: {dict(both="build and render", indent="render indented").get(step, step)}', who, dict(group='markup', what=what, step=step, n=n)

def _requests(quick):
    names = dict(page='page, `async def`', sync='page, `def`', fragment='fragment full of htmx', rows='fragment, 5 table rows of 4', param='typed parameters', form='form to dataclass', session='session write')
    for what,name in names.items(): yield name, served, dict(group='request', what=what)

def _routes(quick):
    for n in (10, 100, 1000) if quick else (10, 100, 1000, 5000):
        yield f'first of {n} routes', [*fast, 'starlette'], dict(group='routes', n=n, at='first')
        yield f'last of {n} routes', [*fast, 'starlette'], dict(group='routes', n=n, at='last')
        yield f'register one of {n} routes', [*fast, 'starlette'], dict(group='routes', n=n, at='register')

def _sizes(quick):
    for n in (100, 500, 5000, 10000):
        for indent in (False, True): yield f'{n} nested elements{", indented" if indent else ""}', fast, dict(group='depth', n=n, indent=indent)
    for n in [20_000] if quick else [100_000, 1_000_000]:
        yield f'{n:,} elements: build and render', fast, dict(group='width', n=n, unit='s')
        yield f'{n:,} elements: memory', fast, dict(group='width', n=n, unit='bytes')

_code = {us:'from fasthtml_nb.common import *', 'python-fasthtml':'from fasthtml.common import *\nfrom fastlite import *'}
def _start(quick):
    yield '`import` of all that an app needs', fast, dict(group='imports', code=_code)
    for o in ('async', 'sync'): yield f'`Client(app).get`, `{"async def" if o=="async" else "def"}`', fast, dict(group='client', what=o)
    for o in ('start', 'redefine', 'stop'): yield f'`JupyUvi`: {o}', fast, dict(group='jupyuvi', what=o)

def _load(quick):
    secs = 1 if quick else 3
    for what,name in dict(cpu="the server's CPU", each='on the clock', p99='99 of 100 within').items():
        yield f'page through uvicorn, 32 connections: {name}', served, dict(group='load', what=what, secs=secs)
    yield 'an idle websocket', fast, dict(group='websockets', n=200 if quick else 5000)

groups = dict(both=lambda q: _markup(['both'], q), parts=lambda q: _markup(['build', 'render', 'indent'], q), requests=_requests, routes=_routes,
              sizes=_sizes, start=_start, load=_load)

titles = dict(both='Markup: build and render', parts='Markup: build, or render what is there', requests='Requests, in process', routes='Routes',
              sizes='Depth and width', start='Import, `Client`, `JupyUvi`', load='Under load, on the loopback')

def ask(who, tasks, timeout=300):
    "The results of a worker for each of `tasks`"
    tasks = [{**t, 'who':who, **(dict(code=t['code'][who]) if 'code' in t else {})} for t in tasks]
    try: p = subprocess.run([sys.executable, '-m', 'bench.worker', json.dumps(tasks)], capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired: return [dict(error=f'more than {timeout} s')]*len(tasks)
    res = [json.loads(o) for o in p.stdout.splitlines() if o.startswith(('{', 'null'))]
    return res + [dict(error=(p.stderr.strip() or f'ended with {p.returncode}').rpartition('\n')[2][:200])]*(len(tasks)-len(res))

_together = {'markup', 'request', 'same_markup', 'same_request'}  # one process does all of these; the others would feel what was before

def ask_all(who, tasks):
    if tasks and all(t['group'] in _together for t in tasks): return ask(who, tasks)
    return [ask(who, [t])[0] for t in tasks]

def _same(task): return {**task, 'group':f'same_{task["group"]}', **(dict(n=7) if 'n' in task else {})}

def check(rows):
    "Note in `rows` which libraries make other HTML than ours"
    rows = [r for r in rows if r['task']['group'] in ('markup', 'request')]
    html = {o: dict(zip(map(id, rows), ask_all(o, [_same({k:v for k,v in r['task'].items() if k!='secs'}) for r in rows]))) for o in {o for r in rows for o in r['who']}}
    for r in rows:
        said = {o: (html[o][id(r)] or {}).get('tokens') for o in r['who']}
        r['differ'] = [o for o,t in said.items() if t is not None and t!=said[us]]

def measure(rows, rounds):
    "Fill in `rows`: the values of each library, one for each turn"
    check(rows)
    everybody = list(dict.fromkeys(o for r in rows for o in r['who']))
    for i in range(rounds):
        for o in everybody[i % len(everybody):] + everybody[:i % len(everybody)]:
            todo = [r for r in rows if o in r['who'] and o not in r['said']]
            for r,res in zip(todo, ask_all(o, [r['task'] for r in todo])):
                if res is None: r['said'][o] = '-'
                elif 'error' in res: r['said'][o] = res['error']
                else: r['values'].setdefault(o, []).append(res['value'])
            print('.', end='', file=sys.stderr, flush=True)
    return rows

def row(name, who, task): return dict(name=name, who=who, task=task, values={}, said={}, differ=[])

def shown(v, is_bytes):
    if is_bytes: return f'{v/2**20:.0f} MB' if v > 2**20 else f'{v/1024:.0f} KB'
    return next(f'{v/k:.{0 if v/k>=100 else 1 if v/k>=10 else 2}f} {u}' for k,u in ((1,'s'), (1e-3,'ms'), (0,'µs')) if v >= k) if v >= 1e-3 else f'{v*1e6:.{0 if v>=1e-4 else 1}f} µs'

def cell(row, who):
    "A value and its ratio to ours: the median of the turns, and the range"
    vals = row['values'].get(who)
    if not vals: return row['said'].get(who, '').partition(':')[0]
    txt = shown(median(vals), row['task'].get('unit')=='bytes' or row['task']['group']=='websockets')
    ours = row['values'].get(us)
    if who==us or not ours: return txt
    ratios = sorted(a/b for a,b in zip(vals, ours))
    return f'{txt}, **{median(ratios):.1f}** ({ratios[0]:.1f}-{ratios[-1]:.1f}){" differs" if who in row["differ"] else ""}'

def table(rows, who):
    "A Markdown table with a row for each work and a column for each library"
    there = [o for o in who if any(o in r['values'] or o in r['said'] for r in rows)]
    lines = ['| | ' + ' | '.join(there) + ' |', '|---'*(len(there)+1) + '|']
    return '\n'.join(lines + [f'| {r["name"]} | ' + ' | '.join(cell(r, o) for o in there) + ' |' for r in rows])

def machine():
    return f'{os.cpu_count()} processors ({platform.machine()}), {platform.system()}, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f} at the start'

def run(names, rounds=5, quick=False, say=print):
    "Measure these groups and print their tables; returns the rows"
    gone = [o for o in needs if missing(o)]
    say(f'{machine()}; {rounds} turns' + (', quick' if quick else ''))
    if gone: say('Skipped, as not installed: ' + ', '.join(gone))
    res,secs = {},.15 if quick else .4
    for g in names:
        rows = [row(name, [o for o in who if o not in gone], {**task, **(dict(secs=secs) if task['group'] in _timed else {})}) for name,who,task in groups[g](quick)]
        res[g] = measure(rows, rounds)
        say(section(g, rows))
    return res

_timed = {'markup', 'request', 'client', 'routes'}

def section(g, rows):
    "The results of a group as Markdown"
    return '\n\n'.join([f'### {titles[g]}', table(rows, list(needs)), *[f'{", ".join(where)}: {txt}' for txt,where in _errors(rows).items()]])

def _errors(rows):
    res = {}
    for r in rows:
        for o,txt in r['said'].items():
            if txt!='-': res.setdefault(f'{o}: {txt}', []).append(r['name'])
    return res
