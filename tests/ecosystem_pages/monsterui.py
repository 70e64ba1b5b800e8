"A dashboard: theme, nav bar, cards, a form, tables, tabs, a modal, Markdown, and a list that htmx extends"
from fasthtml.common import *
from monsterui.all import *

app, rt = fast_app(hdrs=Theme.blue.headers(highlightjs=True), live=False, secret_key='s')
people = [dict(Name='Ada', Role='Maths & more'), dict(Name='Grace', Role='<Compilers>')]

def person(p): return Li(DivLAligned(DiceBearAvatar(p['Name'], 8, 8), Div(P(p['Name'], cls=TextPresets.bold_sm), P(p['Role'], cls=TextPresets.muted_sm))))

@rt
def index():
    form = Form(Grid(LabelInput('Name', id='name', required=True), LabelSelect(*Options('Reader', 'Writer', selected_idx=1), label='Role', id='role')),
        LabelTextArea('About', id='about', rows=3), LabelCheckboxX('Agree', id='ok'), LabelSwitch('News', id='news'), LabelRange('Age', value='42', min=0, max=99, id='age'),
        Button('Save', cls=ButtonT.primary), hx_post=save, hx_target='#people', hx_swap='beforeend')
    return Title('Monster'), NavBar(A('Home', href=index), A(UkIcon('user'), 'People', href='#people'), brand=H3('Monster')), Container(
        Grid(Card(H3('Form'), form, header=(H4('New'), Subtitle('a person'))), Card(Ul(*map(person, people), id='people'), footer=DivFullySpaced(P('2'), Button('More')))),
        TableFromDicts(['Name', 'Role'], people), TableFromLists(['a', 'b'], [[1, 2], [3, 4]], footer_data=[4, 6]),
        TabContainer(Li(A('One', href='#', cls='uk-active')), Li(A('Two', href='#'))),
        Button('Open', data_uk_toggle='target: #m'), Modal(ModalTitle('Sure?'), P('Really'), footer=ModalCloseButton('No', cls=ButtonT.destructive), id='m'),
        Accordion(AccordionItem('First', P('1')), AccordionItem('Second', P('2'), open=True)), Steps(LiStep('a', cls=StepT.primary), LiStep('b')),
        Alert('Careful', cls=AlertT.warning), Loading(), Progress(value='30'), DividerSplit('or'), ApexChart(opts=dict(chart=dict(type='line'), series=[dict(data=[1, 2])])),
        Slider(*[Img(src=f'/{i}.png') for i in range(2)]), UploadZone(DivCentered(Span('Drop'))), ThemePicker(),
        render_md('# Title\n\nSome *text* with `code`, a [link](https://example.com) and\n\n- a\n- list\n\n```python\nprint("hi")\n```'))

@rt
def save(name:str, role:str=''): return person(dict(Name=name, Role=role)), Toast('Saved', cls=(ToastHT.end, ToastVT.bottom))

visits = 'GET /', 'HX POST /save name=Linus+%26+co&role=Writer'
