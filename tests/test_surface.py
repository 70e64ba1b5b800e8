"""The public names of `common`, `core` and `jupyter`, the facts that stand in several files, and what importing must not do

`python tests/test_surface.py --write` renews the lists of names in tests/surface/."""
import ast, difflib, importlib, re, subprocess, sys, tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest

repo = Path(__file__).resolve().parents[1]
surface = repo/'tests'/'surface'
renew = 'python tests/test_surface.py --write'
listed = ['common', 'core', 'jupyter']
run = dict(cwd=repo, capture_output=True, text=True, timeout=60)

# Names

def star(*mods):
    "What `from mod import *` binds, for each of `mods`"
    ns = {}
    for m in mods: exec(f'from {m} import *', ns)
    return {k: v for k,v in ns.items() if k!='__builtins__'}

def names(mod):
    "Our names in `mod`, sorted; what it hands on from fastcore and fastlite grows with them and is left out"
    theirs = star('fastcore.utils', 'fastlite')
    return sorted(k for k,v in star(f'fasthtml_nb.{mod}').items() if not (k in theirs and theirs[k] is v))

def difference(was, now): return [o for o in difflib.ndiff(was, now) if o[0] in '+-']

@pytest.mark.parametrize('mod', listed)
def test_names(mod):
    found = difference((surface/f'{mod}.txt').read_text().split(), names(mod))
    assert not found, f'the public names of {mod} are others; if that is meant: {renew}'

def test_difference_is_seen(): assert difference(['A', 'B'], ['B', 'C'])==['- A', '+ C']

@pytest.mark.parametrize('mod', ['fastcore.utils', 'fastlite', 'fasthtml_nb.starlette', 'fasthtml_nb.core', 'fasthtml_nb.components', 'fasthtml_nb.xtend'])
def test_common_has_all_of(mod): assert not set(star(mod)) - set(star('fasthtml_nb.common'))

# One fact, several files

ini = ConfigParser(delimiters=['='])
ini.read(repo/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
project = tomllib.loads((repo/'pyproject.toml').read_text())['project']
required = [re.match(r'[\w-]+', o)[0] for k,v in cfg.items() if k.endswith('requirements') for o in v.split()]

def version_in_init():
    body = ast.parse((repo/'fasthtml_nb'/'__init__.py').read_text()).body
    return next(o.value.value for o in body if isinstance(o, ast.Assign) and o.targets[0].id=='__version__')

def test_settings_agree():
    assert project['name']==cfg['lib_name']=='fasthtml_nb'
    assert project['requires-python']==f'>={cfg["min_python"]}'
    assert version_in_init()==cfg['version']==importlib.import_module('fasthtml_nb').__version__
    assert f'\n## {cfg["version"]}' in (repo/'CHANGELOG.md').read_text(), 'the CHANGELOG says nothing of this version'

def test_each_requirement_has_its_reason():
    "A row `| package | why it is there |` in CONTRIBUTING.md for each package in settings.ini, and for no other"
    reasons = dict(re.findall(r'^\| `([\w-]+)` \| (\S+ .+) \|$', (repo/'CONTRIBUTING.md').read_text(), re.M))
    assert sorted(reasons)==sorted(required)

# What importing must not do

state = '''
import importlib, pkgutil, sys, types
from inspect import isclass

watched = 'starlette uvicorn fastcore.basics fastcore.foundation fastcore.meta fastcore.xml fastcore.xtras fastcore.utils fastlite apswutils httpx2 itsdangerous IPython.core'
def load(name):
    try: return importlib.import_module(name)
    except ImportError: pass  # it needs a package that we do not use
for m in watched.split():
    for o in pkgutil.walk_packages(getattr(load(m), '__path__', []), m + '.'):
        if not any(p in o.name for p in ('.tests', '__main__')): load(o.name)
loaded = {k:m for k,m in sys.modules.items() if any((k + '.').startswith(w + '.') for w in watched.split())}

def kept(o): return isinstance(o, (dict, list, set)) and (list(o.items()) if isinstance(o, dict) else list(o))
def attributes(o): return {k:v for k,v in vars(o).items() if not (k.startswith('__') and k not in ('__init__', '__call__', '__setattr__', '__getattr__')) and not isinstance(v, types.ModuleType)}

def state():
    "Each attribute of the watched modules and of their classes, and what their lists, dicts and sets hold"
    res = {}
    for name,mod in loaded.items():
        for k,v in attributes(mod).items():
            res[f'{name}.{k}'] = v,kept(v)
            if isclass(v) and v.__module__==name: res |= {f'{name}.{k}.{a}': (b,kept(b)) for a,b in attributes(v).items()}
    return res

def same(a, b): return a[0] is b[0] and (a[1] is b[1] or len(a[1])==len(b[1]) and all(x is y or x==y for x,y in zip(a[1], b[1])))
before = state()
%s
after = state()
print(len(before))
for k in sorted({*before, *after}):
    if k not in before or k not in after or not same(before[k], after[k]): print(k)
'''

def changed(src):
    "What running `src` changes in the packages that we build on"
    res = subprocess.run([sys.executable, '-c', state % src], **run)
    assert res.returncode==0, res.stderr
    n,*found = res.stdout.split()
    assert int(n)>5000, 'hardly anything was watched'
    return found

@pytest.mark.parametrize('mod', listed)
def test_importing_changes_nobody_else(mod): assert not changed(f'import fasthtml_nb.{mod}')

def test_a_change_is_seen():
    src = '''
from starlette.applications import Starlette
from starlette.convertors import CONVERTOR_TYPES, StringConvertor
import uvicorn, starlette.routing, fastcore.xml
Starlette.route = print
CONVERTOR_TYPES['word'] = StringConvertor()
uvicorn.Server.run = print
starlette.routing.compile_path = print
fastcore.xml.FT.__call__ = print
fastcore.xml.voids.add('x')'''
    assert changed(src)==['fastcore.xml.FT.__call__', 'fastcore.xml.voids', 'starlette.applications.Starlette.route',
        'starlette.convertors.CONVERTOR_TYPES', 'starlette.routing.CONVERTOR_TYPES', 'starlette.routing.compile_path', 'uvicorn.server.Server.run']

heavy = 'IPython bs4 httpx httpx2 numpy oauthlib pandas uvicorn'

@pytest.mark.parametrize('src,loads', [
    *[(f'import fasthtml_nb.{o}', '') for o in (*listed, 'fastapp', 'cli')],
    ('import fasthtml_nb.tree, bs4', 'bs4')])
def test_importing_loads_nothing_heavy(src, loads):
    res = subprocess.run([sys.executable, '-c', f'import sys; {src}; print(*[o for o in "{heavy}".split() if o in sys.modules])'], **run)
    assert res.stdout.strip()==loads, res.stderr

if __name__=='__main__':
    if sys.argv[1:]!=['--write']: sys.exit(f'{renew} writes {surface.relative_to(repo)}/*.txt')
    sys.path.insert(0, str(repo))
    for mod in listed: (surface/f'{mod}.txt').write_text('\n'.join(names(mod)) + '\n')
    print(f'{surface.relative_to(repo)}: ' + ', '.join(f'{o}.txt' for o in listed))
