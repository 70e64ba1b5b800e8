"Class names as Python expressions: the package's own examples that make components"
from importlib import import_module
from fasthtml.common import *
import cjm_fasthtml_daisyui.components as c
app, rt = fast_app(pico=False, secret_key='s')
names = [f'{c.__name__}.{o}' for o in 'actions.button data_display.card data_display.badge feedback.alert navigation.tabs'.split()]
# These run tests when they are imported, and look for attributes under FastHTML's names: `viewbox`, whose case is kept here, and `for-` from `for_`, which is `for` here
not_here = {f'{c.__name__}.{o}': 'attribute names' for o in 'actions.dropdown actions.modal actions.theme_controller data_input.calendar data_input.text_input data_input.toggle data_input.validator'.split()}

@rt
def index():
    made = []
    for nm in names:
        mod = import_module(nm)
        for k in sorted(dir(mod)):
            if k.startswith('test_') and 'fasthtml' in k: made.append(Section(H2(k), getattr(mod, k)()))
    return Title('cjm'), *made

visits = 'GET /',
