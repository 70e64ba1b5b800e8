"Basecoat CSS with icons, code highlighting and a chat"
from fasthtml.common import Title, P, Div, H1
from basecampui.all import *
app = FastHTML(icons=['sun', 'moon'], secret_key='s')
rt = app.route

@rt
def index(): return Title('Camp'), Card(P('Body'), title='T', desc='D', footer=Button('Go', hx_post='/go')), Alert('Careful', 'text'), Accordion(AccordionItem('Q', 'A')), Breadcrumb(['Home', 'Here']), \
    Pagination(2, 9), Progress(30), Tabs([P('1'), P('2')], ['One', 'Two'], id='tabs'), Dialog(P('d'), id='d', title='Sure?'), DialogOpenButton('Open', did='d'), TableFromDict(dict(a=[1, 2], b=['<3>', 4])), \
    ChatPromptAndAssistant('Hi?', 'Hello.'), CodeHighlight('print(1)'), Switch(), Slider(), Spinner(), Toaster()
@rt('/go')
def post(): return Toast('Gone', 'away')

visits = 'GET /', 'HX POST /go'
