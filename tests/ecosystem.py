"""Published FastHTML packages, under our engine and under FastHTML itself

`ecosystem_pages/NAME.py` is a small application that is written with the package NAME, for FastHTML: it knows nothing of us. `NAME.dom`
beside it is what that application serves under python-fasthtml, as an outline of the document.

    python tests/ecosystem.py --install            # the packages without what they require, so without python-fasthtml, and the rest of that
    python tests/ecosystem.py [NAME ...]           # try packages, say what differs
    python tests/ecosystem.py --table              # try all, and write the table in nbs/explains/ecosystem.ipynb
    python tests/ecosystem.py --record PYTHON ...  # write the outlines of these packages (none named: all); PYTHON has python-fasthtml and them
"""
import contextlib, difflib, hashlib, json, os, random, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from configparser import ConfigParser
from datetime import datetime, timedelta, timezone
from functools import cache
from importlib import import_module
from importlib.metadata import packages_distributions, version
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import walk_packages

pages = Path(__file__).parent/'ecosystem_pages'
names = sorted(o.stem for o in pages.glob('*.py'))
found = find_spec('fasthtml_nb')
ours = Path(found.origin).parents[1] if found else pages.parents[1]  # where the package is that is tried

# --- in a process of its own: an application is used, under one engine or the other

def load(name):
    spec = spec_from_file_location(f'page_{name}', pages/f'{name}.py')
    mod = sys.modules[spec.name] = module_from_spec(spec)
    spec.loader.exec_module(mod)
    return mod

def visit(cli, line):
    "Send 'HX POST /path name=value&...' (a plain request without HX) and keep what matters of the answer"
    hx = line.startswith('HX ')
    meth,url,*form = line.removeprefix('HX ').split(' ')
    headers = ({'hx-request': '1'} if hx else {}) | ({'content-type': 'application/x-www-form-urlencoded'} if form else {})
    r = cli.request(meth, url, headers=headers, content=form[0] if form else None)
    return dict(line=line, status=r.status_code, text=r.text, headers={k:v for k,v in sorted(r.headers.items()) if k=='location' or k.startswith('hx-')})

def bare(common, make):
    "The page of an application that adds nothing"
    app = make(secret_key='s')
    app = app[0] if isinstance(app, tuple) else app
    app.route('/')(lambda: common.P())
    return app

def unloadable(name):
    "How many modules the package has, and the errors of those that cannot be imported"
    root,bad,n = import_module(name),{},1
    for o in walk_packages(getattr(root, '__path__', []), name + '.', onerror=lambda _: None):
        if o.name.endswith('.__main__'): continue
        n += 1
        try: import_module(o.name)
        except (Exception, SystemExit) as e: bad[o.name] = f'{type(e).__name__}: {e}'
    return n,bad

def serve(name):
    "All visits of the page `name`, the heads that an engine writes by itself, and who did it, as JSON"
    from starlette.testclient import TestClient
    import fasthtml, fasthtml.common as common
    random.seed(0)
    with contextlib.redirect_stdout(sys.stderr):
        mod = load(name)
        cli = TestClient(mod.app, follow_redirects=False)
        visits = [visit(cli, o) for o in mod.visits]
        modules,bad = unloadable(name)
        heads = [TestClient(bare(common, o)).get('/').text for o in (common.FastHTML, common.fast_app)]
    print(json.dumps(dict(visits=visits, heads=heads, engine=f'{fasthtml.__name__} {fasthtml.__version__}', package=' '.join(dist(name)), doc=mod.__doc__, modules=modules, bad=bad,
        not_here=getattr(mod, 'not_here', {}))))

# --- in the process of the test: what was served becomes an outline, and outlines are compared

@cache
def used(name, python=sys.executable, theirs=False):
    "What the application `name` serves, in a new process and an empty folder"
    with tempfile.TemporaryDirectory() as d:
        env = os.environ | dict(PYTHONHASHSEED='0')  # for packages that go through sets
        if not theirs: env['PYTHONPATH'] = str(ours)
        cmd = [python, __file__, '--theirs' if theirs else '--ours', name]
        res = subprocess.run(cmd, capture_output=True, text=True, cwd=d, env=env, timeout=120)
    if res.returncode: raise AssertionError(f'{name}: ' + res.stderr.strip().splitlines()[-1])
    return json.loads(res.stdout.splitlines()[-1])

ids = re.compile(r'(?<![\w-])_[\w-]{22}(?![\w-])|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])|new_\d{13}')

def today():
    "The day as the page that was just served may have it: here or in UTC, and the day before for a page served before midnight"
    return {str(datetime.now(tz).date() - timedelta(days=n)) for tz in (None, timezone.utc) for n in (0, 1)}

def same_ids(html):
    "`html` with made-up ids as ID1, ID2, ... in the order in which they appear, and with TODAY for the date"
    seen = {}
    for o in today(): html = html.replace(o, 'TODAY')
    return ids.sub(lambda m: seen.setdefault(m[0], f'ID{len(seen)+1}'), html)

def short(s): return s if len(s) < 200 else f'{s[:60]}... {len(s)} characters, sha256 {hashlib.sha256(s.encode()).hexdigest()[:16]}'

def text_lines(s, depth):
    s = re.sub(r'\s+', ' ', s or '')
    return [f'{"  "*depth}{short(s)!r}'] if s.strip() else []

def lines(el, depth=0):
    "An element and what is in it: a line for each tag and text, attributes sorted, white space collapsed"
    if not isinstance(el.tag, str): return []  # a comment
    attrs = ''.join(f' {k.lower()}={short(re.sub(chr(92)+"s+", " ", v).strip())!r}' for k,v in sorted(el.attrib.items()))
    res = ['  '*depth + el.tag.rpartition('}')[2] + attrs, *text_lines(el.text, depth+1)]
    inner = [lines(o, depth+1) + text_lines(o.tail, depth+1) for o in el]
    if el.tag.endswith('defs'): inner.sort()  # fastlucide keeps icons in a set
    return res + [l for o in inner for l in o]

def outline(html, heads=()):
    "The document as lines; of a whole page's head, what is in none of `heads`"
    import html5lib
    html = same_ids(html)
    if '<html' not in html[:300].lower():
        frag = html5lib.parseFragment(html, namespaceHTMLElements=False)
        return text_lines(frag.text, 0) + [l for o in frag for l in lines(o) + text_lines(o.tail, 0)]
    own = {tuple(lines(o)) for h in heads for o in html5lib.parse(h, namespaceHTMLElements=False).find('head')}
    doc = html5lib.parse(html, namespaceHTMLElements=False)
    for o in list(doc.find('head')):
        if tuple(lines(o)) in own or o.get('rel')=='canonical': doc.find('head').remove(o)
    return lines(doc)

def outlines(served):
    "All answers of an application, one below the other"
    res = []
    for o in served['visits']:
        res += ['', f'{o["line"]} -> {o["status"]}' + ''.join(f' {k}: {v}' for k,v in o['headers'].items())]
        res += outline(o['text'], served['heads'])
    return res[1:]

distributions = cache(packages_distributions)  # it reads what is installed each time

def dist(name):
    "Distribution and version of the package `name`; `None` if it is not installed"
    found = distributions().get(name)
    return (found[0], version(found[0])) if found else None

def recorded(name):
    "Engine and package of the recorded outline, the modules that could not be imported there, and the lines"
    first,bad,_,*rest = (pages/f'{name}.dom').read_text(encoding='utf-8').splitlines()
    return *first.split(', '), bad.split()[3:], rest

@cache
def diff(name):
    "What differs, as lines; none if the documents are the same"
    res = used(name)
    more = [f'{k}: {v}' for k,v in res['bad'].items() if k not in recorded(name)[2] and k not in res['not_here']]
    return more + list(difflib.unified_diff(recorded(name)[3], outlines(res), 'FastHTML', 'fasthtml_nb', lineterm='', n=2))

def record(python, only=()):
    for name in only or names:
        try: res = used(name, python, theirs=True)
        except AssertionError as e: print(e); continue
        (pages/f'{name}.dom').write_text('\n'.join([f'{res["engine"]}, {res["package"]}', ' '.join(['cannot be imported:', *res['bad']]), '', *outlines(res)]) + '\n', encoding='utf-8')

def verdict(name):
    "Package, version, what its page has, requests, modules that can be imported, how the documents compare"
    if not dist(name): return name, '', '', '', '', 'not installed'
    try: d,res = diff(name),used(name)
    except AssertionError as e: return *dist(name), '', '', '', f'fails: {e}'
    return *dist(name), res['doc'], len(res['visits']), f'{res["modules"]-len(res["bad"])} of {res["modules"]}', 'the same' if not d else f'{len(d)} lines of difference'

def verdicts(only=()):
    with ThreadPoolExecutor(os.cpu_count()) as pool: return list(pool.map(verdict, only or names))

columns = 'Package | Version | Application | Requests | Modules that can be imported | Documents'

def table():
    "The verdicts as Markdown"
    rows = [columns, ' | '.join(['---']*6), *(' | '.join(map(str, o)) for o in verdicts())]
    return '\n'.join(f'| {o} |' for o in rows)

docs = pages.parents[1]/'nbs'/'explains'/'ecosystem.ipynb'

def docs_table():
    "The notebook of the documentation, and the cell with the table"
    nb = json.loads(docs.read_text(encoding='utf-8'))
    return nb, next(o for o in nb['cells'] if ''.join(o['source']).startswith(f'| {columns[:7]}'))

def write_table():
    nb,cell = docs_table()
    cell['source'] = table().splitlines(True)
    docs.write_text(json.dumps(nb, sort_keys=True, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')

def install():
    "Install what settings.ini lists for these tests"
    ini = ConfigParser(delimiters=['='])
    ini.read(pages.parents[1]/'settings.ini', encoding='utf-8')
    pip = [sys.executable, '-m', 'pip', 'install', '-q']
    uv = [sys.executable, '-m', 'uv', 'pip', 'install', '-q', '--python', sys.executable]
    for k,opts in (('ecosystem_packages', ['--no-deps']), ('ecosystem_needs', [])):
        args = [*opts, *ini['DEFAULT'][k].split()]
        if not find_spec('uv') or subprocess.run([*uv, *args]).returncode: subprocess.run([*pip, *args], check=True)

def main(args):
    if args[:1]==['--theirs']: return serve(args[1])
    if args[:1]==['--ours']:
        import fasthtml_nb.as_fasthtml  # noqa: F401 from here on `fasthtml` is ours
        return serve(args[1])
    if args[:1]==['--install']: return install()
    if args[:1]==['--table']: return write_table()
    if args[:1]==['--record']: return record(args[1], args[2:])
    for o in verdicts(args): print(*o, sep='  ')
    for o in args: print(*diff(o), sep='\n')

if __name__=='__main__':
    main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # some packages leave threads behind
