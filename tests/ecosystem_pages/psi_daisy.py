"A daisyUI application with its own app factory and static files"
from fasthtml.common import Div, P, Title, Input
from psi_daisy import psi_app
from psi_daisy.ui.accordion import Accordion
from psi_daisy.ui.alert import Alert
from psi_daisy.ui.badge import Badge
from psi_daisy.ui.button import Button
from psi_daisy.ui.card import Card
from psi_daisy.ui.modal import Modal
from psi_daisy.ui.tabs import Tabs
app = psi_app(theme='dark', secret_key='s')
rt = app.route

@rt('/')
def index(): return Title('Psi'), Card(P('text'), Badge('new', color='accent'), Button('Go', hx_get='/go')), Alert('Careful & <slow>', color='warning'), Accordion('More', P('inside')), \
    Tabs(('One', P('1')), ('Two', P('2')), active=1), Modal(P('m'), id='m')
@rt('/go')
def go(): return Alert('gone', color='success')

visits = 'GET /', 'HX GET /go', 'GET /static/ui.css'
