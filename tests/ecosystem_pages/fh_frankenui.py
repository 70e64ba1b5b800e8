"Franken UI: the forerunner of MonsterUI"
import fasthtml.common as fh
from fasthtml.common import P, Div, Li, A, Title, Img
from fh_frankenui.core import *
app, rt = fast_app(hdrs=Theme.blue.headers(), secret_key='s')

@rt
def index(): return Title('Franken'), Container(H1('Hi'), Card(P('Body'), header=CardTitle('Head'), footer=Button('Go', cls=ButtonT.primary)),
    Form(LabelInput('Name', id='name'), LabelCheckboxX('OK', id='ok'), LabelUkSelect(*Options('a', 'b'), label='Pick', id='pick'), LabelTextArea('T', id='t')), TableFromDicts(['a'], [dict(a=1)]),
    NavBarContainer(NavBarLSide(NavBarNav(Li(A('x', href='/')))), NavBarRSide(UkIcon('user'))), Modal(P('m'), header=ModalTitle('T'), id='m'), Grid(Div('1'), Div('2')),
    render_md('## Title\n\n*text*'), Progress(value='3', max='9'), DividerSplit('or'), TabContainer(Li('a'), Li('b')))

visits = 'GET /', 'HX GET /'
