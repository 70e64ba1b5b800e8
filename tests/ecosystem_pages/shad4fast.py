"Cards, forms, dialogs, tabs and toasts in the manner of shadcn"
from fasthtml.common import FastHTML, P, Form, Div, Titled, RedirectResponse, Li
from shad4fast import *

app = FastHTML(hdrs=(ShadHead(tw_cdn=True, theme_handle=True),), secret_key='s')
rt = app.route
toast_setup(app)

@rt('/')
def index(): return Titled('Shad', Card(Form(Label('Name', htmlFor='name'), Input(id='name', placeholder='name'), Textarea('x', id='t'), Checkbox(name='c', checked=True), Switch(name='s'),
        RadioGroup(RadioGroupItem(value='a', id='a'), RadioGroupItem(value='b', id='b'), name='r', default_value='b'), Slider(value=3, max=9, id='sl'), Button('Send', variant='destructive', size='sm'),
        hx_post='/send'), title='Title', description='About', footer='End'),
    Select(placeholder='Choose', label='Fruit', items=['Fig', 'Kiwi & co'], name='fruit', id='fruit'),
    Dialog(P('Content'), trigger=Button('Open'), title='Sure?', description='Really', footer='foot'), Sheet(P('side'), trigger=Button('Side'), title='Sheet', side='left'),
    Tabs(TabsList(TabsTrigger('A', value='a'), TabsTrigger('B', value='b')), TabsContent('1', value='a'), TabsContent('2', value='b'), default_value='a'),
    Accordion(AccordionItem(AccordionTrigger('Q?'), AccordionContent('A.'))), Alert(title='Heads up', description='Text', variant='destructive'),
    Table(TableHeader(TableRow(TableHead('h'))), TableBody(TableRow(TableCell('c')))), Carousel(items=[Div('1'), Div('2')]),
    Badge('new', variant='outline'), Progress(value=30, id='p'), Avatar(src='/a.png', alt='A'), Separator(), Skeleton(cls='h-4'), Toggle('T', toggled=True), ScrollArea('s'))

@rt('/send')
def post(sess, name:str=''):
    toast(sess, title='Sent', description=f'to {name}', variant='default')
    return Div('sent')

visits = 'GET /', 'HX POST /send name=Ada+%3C3', 'HX GET /'
