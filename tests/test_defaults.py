"Ports, time limits and sizes stand once, in `defaults`: other modules import them, and what the documentation says of them is right"
import ast, inspect, re
from pathlib import Path

import pytest

from fasthtml_nb import defaults

repo = Path(__file__).resolve().parents[1]
lib = repo/'fasthtml_nb'
sources = {o.relative_to(lib).as_posix(): o for o in sorted(lib.rglob('*.py')) if o.name not in ('_modidx.py', 'defaults.py')}

ports = {defaults.app_port, defaults.notebook_port, defaults.lab_port}
in_text = re.compile(rf'\b({"|".join(map(str, ports))})\b|graceful-shutdown[ =]\d|max-age=\d{{3}}', re.I)
sizes = {defaults.max_body_size, defaults.max_part_size, defaults.session_max_age}

def docstrings(tree):
    kinds = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
    return {id(o.body[0].value) for o in ast.walk(tree) if isinstance(o, kinds) and o.body and isinstance(o.body[0], ast.Expr)}

def value(o):
    "The number that a constant, or a product of some, is"
    try: return eval(compile(ast.Expression(o), '', 'eval'), {}) if isinstance(o, ast.BinOp) and all(isinstance(n, (ast.BinOp, ast.Constant, ast.operator)) for n in ast.walk(o)) else None
    except Exception: return None

def copies(src):
    "Numbers of `defaults` that are written in `src`"
    tree = ast.parse(src)
    docs = docstrings(tree)
    for o in ast.walk(tree):
        if isinstance(o, ast.Constant) and id(o) not in docs:
            if type(o.value) is int and o.value in ports | sizes: yield o.lineno, o.value
            elif isinstance(o.value, str) and in_text.search(o.value): yield o.lineno, in_text.search(o.value)[0]
        elif value(o) in sizes: yield o.lineno, ast.unparse(o)

@pytest.mark.parametrize('name', sources)
def test_no_module_has_a_copy(name): assert not [*copies(sources[name].read_text(encoding='utf-8'))]

@pytest.mark.parametrize('src,found', [
    ('def serve(port=5001): ...', 5001), ('max_age = 365*24*3600', '365 * 24 * 3600'), ('limit = 10*1024*1024', '10 * 1024 * 1024'),
    ('cmd = "uvicorn --timeout-graceful-shutdown 5"', 'graceful-shutdown 5'), ('hdr = "public, max-age=31536000"', 'max-age=315')])
def test_a_copy_is_seen(src, found): assert [o for _,o in copies(src)]==[found]

def test_what_is_no_copy():
    for src in ('"Port 5001"', 'x = f"--timeout-graceful-shutdown {stop_timeout}"', 'x = 24*3600', 'x = "15001"'): assert not [*copies(src)]

# What is said of them

mb,kb = 1024**2,1024
said = [
    ('SECURITY.md', f'{defaults.max_body_size//mb} MB for what is read into memory'),
    ('SECURITY.md', f'{defaults.max_part_size//mb} MB for each uploaded file'),
    ('SECURITY.md', f'{defaults.max_values:,} values in JSON'),
    ('SECURITY.md', f'A path of more than {defaults.max_path//kb} KB or a query of more than {defaults.max_query//kb} KB'),
    ('SECURITY.md', f'headers of more than {defaults.max_headers//kb} KB'),
    ('SECURITY.md', f'{defaults.stop_timeout} s with `serve()`'),
    ('SECURITY.md', f'| Body in memory | {defaults.max_body_size//mb} MB |'),
    ('SECURITY.md', f'| Uploaded file | {defaults.max_part_size//mb} MB |')]

@pytest.mark.parametrize('page,text', said)
def test_the_documentation_says_the_same(page, text): assert text in (repo/page).read_text(encoding='utf-8')

@pytest.mark.parametrize('module,names', [
    ('request_body', 'max_values max_nesting max_fields max_escapes long_body'), ('cast', 'max_items max_same max_dates max_number max_text'),
    ('routing', 'max_path max_query max_headers max_host')])
def test_a_limit_can_be_changed_in_the_module_that_uses_it(module, names):
    "As SECURITY.md says: functions read the name from their module when they are called"
    mod = __import__(f'fasthtml_nb.{module}', fromlist=['x'])
    assert f'`fasthtml_nb.{module}`' in (repo/'SECURITY.md').read_text(encoding='utf-8')
    tree = ast.parse(Path(mod.__file__).read_text(encoding='utf-8'))
    read = {o.id for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) for o in ast.walk(f) if isinstance(o, ast.Name)}
    assert set(names.split()) <= read
    for o in names.split(): assert getattr(mod, o)==getattr(defaults, o)

def test_a_limit_that_was_changed_counts(monkeypatch):
    from fasthtml_nb import request_body
    monkeypatch.setattr(request_body, 'max_fields', 2)
    with pytest.raises(ValueError, match='more than 2 fields'): request_body.read_fields(b'a=1&b=2&c=3')

def test_options_have_these_defaults():
    from fasthtml_nb.app import FastHTML
    from fasthtml_nb.jupyter import JupyUvi
    def default(f, name): return inspect.signature(f).parameters[name].default
    assert default(FastHTML.__init__, 'max_body_size')==defaults.max_body_size
    assert default(FastHTML.__init__, 'max_age')==defaults.session_max_age
    assert default(JupyUvi.__init__, 'grace')==defaults.notebook_stop_timeout

def test_each_number_is_used_and_explained():
    text = '\n'.join(o.read_text(encoding='utf-8') for o in sources.values())
    src = (lib/'defaults.py').read_text(encoding='utf-8')
    for name in defaults.__all__:
        assert re.search(rf'^{name} = .+  # .', src, re.M), name
        if name!='year': assert re.search(rf'\b{name}\b', text), name
