"Basecoat components: the package's own showcase of each"
from importlib import import_module
from pkgutil import iter_modules
from fasthtml.common import *
import fasthtml_basecoat.showcase as showcase
from fasthtml_basecoat import BasecoatJS
app, rt = fast_app(pico=False, hdrs=(BasecoatJS(),), secret_key='s')
mods = {o.name: import_module(f'fasthtml_basecoat.showcase.{o.name}') for o in iter_modules(showcase.__path__)}
sections = {f'{k}.{n}': getattr(m, n) for k,m in mods.items() for n in dir(m) if n.startswith('Showcase') and n.endswith('Section') and getattr(m, n).__module__==m.__name__
            and k in 'accordion alerts button card combobox dialog field pagination select sidebar table tabs theme_switcher toast tooltip'.split()}

@rt
def index(): return Title('Basecoat'), *[f() for _,f in sorted(sections.items())]

visits = 'GET /',
