"Tailwind's class names as Python expressions, and the package's own examples"
from fasthtml.common import *
from cjm_fasthtml_tailwind.utilities.spacing import p, m, space
from cjm_fasthtml_tailwind.utilities import spacing, sizing, typography, flexbox_and_grid, borders
from cjm_fasthtml_tailwind.core.base import combine_classes
app, rt = fast_app(pico=False, secret_key='s')

@rt
def index():
    made = [Section(H2(k), f()) for mod in (spacing, sizing, typography, flexbox_and_grid, borders) for k,f in sorted(vars(mod).items()) if k.startswith('test_') and 'fasthtml' in k]
    return Title('tw'), Div(P('x', cls=str(p(4))), cls=combine_classes(m.x.auto, space.y(4))), *made

visits = 'GET /',
