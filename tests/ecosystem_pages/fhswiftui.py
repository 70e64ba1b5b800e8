"Modifiers that are patched onto the node class"
from fasthtml.common import *
from fhswiftui.core import *
app, rt = fast_app(pico=False, hdrs=fh_swiftui_hdrs, secret_key='s')

@rt
def index(): return Title('Swift'), VStack(Text('Title').padding(4).border().corner_radius(), HStack(Text('a').opacity(50), Spacer(), Text('b').shadow()), HDivider(), P('plain').margin(top=2), Div(P('in'))(id='d').frame())

visits = 'GET /', 'HX GET /'
