"The table `api.txt`: each name and parameter that FastHTML's users know is here, in the module where they look for it"
import importlib, inspect, re
from importlib.util import find_spec
from pathlib import Path

import pytest
from specification import folder

# What is being written; a name that is there by now fails. A module that is not there is skipped.
waits = ()

def table():
    "`(module, name, parameters or None)` of each name"
    text = re.sub(r'\n +', ' ', Path(__file__).with_name('api.txt').read_text())
    for section in re.split(r'(?m)^\[', text)[1:]:
        head,*lines = section.split('\n')
        for line in lines:
            if '(' in line: yield head[:-1], *re.fullmatch(r'(.+?)\((.*)\)', line).groups()
            else: yield from ((head[:-1], o, None) for o in line.split())

api = list(table())

def find(module, name):
    o = importlib.import_module(f'fasthtml_nb.{module}')
    for k in name.split('.'): o = getattr(o, k)
    return o

def differences(module, name, params):
    "What is not as the table says"
    try: obj = find(module, name)
    except AttributeError: return ['missing']
    if params is None: return []
    ns = {}
    exec(f'def f({params}): pass', ns)
    ours,due = inspect.signature(obj).parameters,inspect.signature(ns['f']).parameters
    stars = inspect.Parameter.VAR_POSITIONAL,inspect.Parameter.VAR_KEYWORD
    wrong = [f'no {p}' for k,p in due.items() if (p.kind not in [o.kind for o in ours.values()] if p.kind in stars else k not in ours)]
    wrong += [f'{k}={ours[k].default!r}, not {p}' for k,p in due.items() if k in ours and p.kind not in stars
              and p.default not in (..., p.empty) and p.default!=ours[k].default]
    first = [k for k,p in ours.items() if p.kind is p.POSITIONAL_OR_KEYWORD and k in due]
    return wrong + [f'order {first}']*(first!=[k for k in due if k in first])

@pytest.mark.parametrize('module', dict.fromkeys(m for m,_,_ in api))
def test_module(module):
    if not find_spec(f'fasthtml_nb.{module}'): pytest.skip(f'{module} is being written')
    wrong = {f'{m}.{name}': d for m,name,params in api if m==module and (d := differences(m, name, params))}
    late = {o for o in waits if o.split('.')[0]==module}
    assert {k:v for k,v in wrong.items() if k not in late}=={}
    assert late<=wrong.keys(), f'there by now: {late-wrong.keys()}'

facades = dict(common='core components xtend pico js fastapp live_reload toaster authmw', basics='core components xtend', ft='components xtend')

@pytest.mark.parametrize('facade', facades)
def test_facade(facade):
    ns,parts = {},[facade, *(o for o in facades[facade].split() if find_spec(f'fasthtml_nb.{o}'))]
    exec(f'from fasthtml_nb.{facade} import *', ns)
    assert {name for m,name,_ in api if m in parts and '.' not in name} - ns.keys() == set()

def test_any_tag():
    from fasthtml_nb.components import SlButton, My_tag
    assert (repr(SlButton('x')), repr(My_tag())) == ('<sl-button>x</sl-button>', '<my-tag></my-tag>')

@pytest.mark.skipif(not folder.is_dir(), reason='the specification is not beside the checkout')
def test_table_is_whole():
    "Each name of the API list is in the table, in its module, with its parameters"
    text,lacks = next(folder.glob('05_*')).read_text(),[]
    for section in re.split(r'(?m)^## fasthtml\.', text)[1:]:
        module,lines = section.split('\n', 1)
        rows = [(set(name.split('.')), set(re.findall(r'\w+', params or ''))) for m,name,params in api if m==module]
        for name,params in re.findall(r'(?:def|class) (\w+)(?:\((.*)\))?`', lines):
            if name in ('__init__', '__getattr__', '__setattr__', '__dir__', '__bool__'): continue
            due = set(re.findall(r'(?<![\w*])\w+', params)) - {'self', 'cls'}
            if not any(name in names and due<=has for names,has in rows): lacks.append(f'{module}.{name}: {due}')
    assert not lacks
