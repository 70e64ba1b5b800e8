"A Bootstrap page: nav bar, container, images, icons, footer"
from fasthtml.common import *
from fh_bootstrap import *
app = FastHTML(hdrs=bst_hdrs, secret_key='s')
rt = app.route

@rt
def index(): return Title('Boot'), Navbar('nav', 0, [('Home', '/'), ('More', '/more')], ra_items=[Icon('fab fa-github')], text='Text', dark=True), Container(
    H1('Hi'), Image('/a.png', alt='A', caption='Cap'), Toc(P('x')), typ=ContainerT.Sm), BstFooter('2026', Img(src='/i.png'), '#', [Icon('fab fa-x')])

visits = 'GET /',
