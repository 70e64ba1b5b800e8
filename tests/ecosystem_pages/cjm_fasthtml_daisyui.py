"Class names as Python expressions: the package's own examples that make components"
from importlib import import_module
from pkgutil import walk_packages
from fasthtml.common import *
import cjm_fasthtml_daisyui.components as c
app, rt = fast_app(pico=False, secret_key='s')
names = sorted(o.name for o in walk_packages(c.__path__, c.__name__ + '.'))

@rt
def index():
    made = []
    for nm in names:
        mod = import_module(nm)
        for k in sorted(dir(mod)):
            if k.startswith('test_') and 'fasthtml' in k: made.append(Section(H2(k), getattr(mod, k)()))
    return Title('cjm'), *made

visits = 'GET /',
