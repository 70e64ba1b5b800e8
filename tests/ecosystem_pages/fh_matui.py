"Material design with Beer CSS"
from fasthtml.common import Title, Div, P, Li, A, H1, fast_app
from fh_matui.components import *
app, rt = fast_app(pico=False, secret_key='s')

# `Modal` is a list: under FastHTML a list among the children shows with its brackets, here it is laid flat; with `*` it is the same
@rt
def index(): return Title('Mat'), Layout(NavBar(A('x', href='/'), brand='Mat'), Card(P('Body'), header='Head', footer='Foot'), Grid(GridCell(P('1')), GridCell(P('2'))),
    LabelInput('Name', id='name'), Select('a', 'b', label='Pick', name='pick'), CheckboxX('ok'), Switch(id='s'), TextArea(id='t'), Progress(value='30'),
    TableFromDicts(['a'], [dict(a='<1>')]), Pagination(2, 9, hx_get='/rows'), *Modal(P('m'), id='m', footer=ModalConfirm(modal_id='m')), ModalButton('Open', id='m'), Toast('hi', active=True), FAQItem('Q', 'A'))
@rt
def rows(page:int=1): return TableFromLists(['n'], [[page]])

visits = 'GET /', 'HX GET /rows?page=3'
