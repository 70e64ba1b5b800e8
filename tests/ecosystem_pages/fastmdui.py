"Material design as custom elements"
from fasthtml.common import FastHTML, Title
from fastmdui import *
app = FastHTML(secret_key='s')
rt = app.route

@rt('/')
def index(): return Title('MDUI'), Card('T', 'S', 'content', clickable=True), Button('Go', icon='search', hx_post='/go'), TextField('Name', name='name', required=True), Checkbox('ok', checked=True), \
    Switch(checked=True), List(ListItem('Head', 'text', icon='home')), Chip('c', icon='done'), Progress(0.4), Slider(3), Badge('9'), Fab('add'), Divider(), Avatar(label='A'), Dialog(headline='Sure?', open=True)
@rt('/go')
def post(): return Snackbar('gone & done')

visits = 'GET /', 'HX POST /go'
