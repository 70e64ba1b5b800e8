"Zendesk Garden components, made from class names"
from fasthtml.common import *
from zpgarden import *
from zpgarden.core import garden_hdrs
import zpgarden.components as z
app, rt = fast_app(pico=False, hdrs=garden_hdrs, secret_key='s')
made = {k:v for k,v in vars(z).items() if callable(v) and getattr(v, '__name__', '')==k and getattr(v, '__module__', '')=='zpgarden.core' and k[0].isupper()}

@rt
def index(): return Title('Garden'), *[f('x', cls='-large', id=k) for k,f in sorted(made.items())]

visits = 'GET /',
