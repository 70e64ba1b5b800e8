"Icons as SVG components"
from fasthtml.common import *
from lucide_fasthtml import Lucide
app, rt = fast_app(secret_key='s')

@rt
def index(): return Titled('Icons', Lucide('sun'), Lucide('x', size='12', cls='close', stroke_width='3'), Lucide('moon', color='red', id='moon'), A(Lucide('house'), 'Home', href='/'))

visits = 'GET /', 'HX GET /'
