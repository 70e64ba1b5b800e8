"daisyUI components, made from class names"
from fasthtml.common import *
from fhdaisy import *
app, rt = fast_app(pico=False, hdrs=daisy_hdrs, secret_key='s')

@rt
def index(): return Title('Daisy'), Div(Card(CardBody(CardTitle('Card'), P('text'), CardActions(Btn('Buy', cls='-primary', hx_post=buy)))), Alert('Careful', cls='-warning'), Badge('new', cls='-outline'),
    Chat(ChatBubble('Hi <you>'), cls='-start'), Join(Btn('a', cls='join-item'), Btn('b')), Toggle(), Progress(value=3, max=9), id='x')
@rt
def buy(): return Btn('Bought', cls='-success -sm', disabled=True)

visits = 'GET /', 'HX POST /buy'
