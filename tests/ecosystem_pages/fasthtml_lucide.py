"Icons in line"
from fasthtml.common import *
from fasthtml_lucide import Icon
app, rt = fast_app(secret_key='s')

@rt
def index(): return Titled('Icons', Button(Icon('house', cls='big'), 'Home', hx_get=one), Icon('sun', size=12))
@rt
def one(): return Icon('moon')

visits = 'GET /', 'HX GET /one'
