"Icons as a sheet of sprites"
from fasthtml.common import *
from fastlucide import SvgSprites, SvgStyle, Icon
icons = SvgSprites(nms=('house', 'sun'))
app, rt = fast_app(hdrs=(SvgStyle(),), secret_key='s')

@rt
def index():
    body = P(icons('sun', sz=12), icons('moon', fill='red'), Icon('house'), ' Icons')
    return Titled('Sprites', body, icons)

visits = 'GET /',
