"A Bootstrap site: navigation, cards, forms, a table, a modal, toasts"
from fasthtml.common import FastHTML, Div, P, Form, Tr, Th, Td, Thead, Tbody, Title
from faststrap import *
app = FastHTML(secret_key='s')
add_bootstrap(app, theme='green-nature', mode='light')
rt = app.route

@rt('/')
def index(): return Title('Strap'), Navbar(brand='Strap', items=[('Home', '/'), ('More', '/more')]), Container(
    Hero('Hello', subtitle='and <welcome>'), Row(Col(Card('Body', title='T', footer='F'), span=6), Col(Alert('Oh', variant='danger', dismissible=True), md=6)),
    Form(FormGroup(Input('email', input_type='email', placeholder='you@example.com'), label='Email'), Select('pick', ('a', 'A'), ('b', 'B', True), label='Pick'), Checkbox('ok', label='OK'),
        Button('Send', variant='primary', loading=True), hx_post='/send', hx_target='#out'), Div(id='out'),
    Tabs(('one', 'One', True), ('two', 'Two')), Accordion(AccordionItem('1', title='First', expanded=True), accordion_id='acc'),
    Table(Thead(Tr(Th('h'))), Tbody(Tr(Td('c'))), striped=True), Modal('Sure?', modal_id='m', title='Sure', footer=Button('Yes')), Spinner(variant='primary'), Progress(40, striped=True),
    Breadcrumb(('Home', '/'), ('Here', None, True)), Pagination(2, 9), Dropdown('a', 'b', label='Menu'), Badge('3', pill=True), Tooltip('tip', Button('?')), Icon('heart'))

@rt('/send')
def post(email:str): return SuccessToast(f'Sent to {email}')

visits = 'GET /', 'HX POST /send email=a%40b.c'
