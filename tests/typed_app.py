"""An app as users write them, with what apps use: pyright and mypy accept it in their default modes, and it runs (tests/test_typing.py)"""
from asyncio import sleep
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from fasthtml_nb.common import *
from fasthtml_nb.components import SlButton
from fasthtml_nb.jupyter import HTMX, JupyUvi, show
from fasthtml_nb.svg import Circle, G, LinearGradient, Path as SvgPath, Rect, Stop, Svg, SvgInb

# Apps

def check_login(req: Request, session: dict[str, Any]) -> RedirectResponse | None:
    req.scope['auth'] = session.get('user')
    return None if req.scope['auth'] else RedirectResponse('/login', status_code=303)

before = Beforeware(check_login, skip=['/login', '/tasks.*', '/task/.*', '/ticks', '/chat', r'/api/.*'])
hdrs = MarkdownJS(), *HighlightJS(langs=['python']), SortableJS('.sortable'), Style('.done { opacity: .5 }')

def not_found(req: Request, exc: Exception) -> Any: return Titled('Nothing here', P(req.url.path))

app, rt = fast_app(hdrs=hdrs, ftrs=[Script('console.log("ready")')], before=before, exts='ws', title='Tasks', htmlkw={'lang': 'en'},
                   bodykw={'cls': 'page'}, secret_key='only for tests', exception_handlers={404: not_found})
setup_toasts(app, duration=3000)

# with a table, and the class of its rows; with two of them
notes_app, notes_rt, notes, Note = fast_app(':memory:', id=int, text=str, pk='id')
shop, shop_rt, (items, Item), (orders, Order) = fast_app(':memory:', tbls={'items': dict(id=int, name=str), 'orders': dict(id=int, item=int)})

@notes_rt('/')
def list_notes() -> FT: return Ul(*[Li(o.text, id=f'note-{o.id}') for o in notes()])

@shop_rt
def first_item() -> str: return items[1].name

# a table for a class of the app, which can stand in annotations
@dataclass
class Task:
    title: str
    due: date | None = None
    done: bool = False
    id: int | None = None

tasks = database(':memory:').create(Task, pk='id')

# Components

def task_row(t: Task) -> FT:
    toggle = CheckboxX(t.done, id=f'done-{t.id}', hx_post=flip.to(id=t.id), hx_target=f'#task-{t.id}', hx_swap='outerHTML')
    drop = AX('Drop', remove.to(id=t.id), f'task-{t.id}', hx_confirm='Sure?', cls='secondary')
    return Li(toggle, Span(t.title, cls=['title', 'done'] if t.done else 'title'), drop, id=f'task-{t.id}', data_id=t.id, aria_label=t.title,
              hx_on__after_request='this.focus()', style=dict(color='red') if t.due else None, **{'@click': 'open = !open'})

def task_form(**kw: Any) -> FT:
    title = Input(name='title', type='text', placeholder='What is to be done?', required=True, maxlength=80, autofocus=True)
    due = Label('Due', Input(type='date', name='due'), fr='due')
    kind = Select(Option('Work', value='1', selected=True), Option('Home', value='2'), name='kind')
    return Form(Group(title, Button('Add', type='submit')), due, kind, Hidden('1', name='v'), hx_post=add_task, target_id='tasks',
                hx_swap='beforeend', hx_vals={'from': 'form'}, hx_disabled_elt='find button', hx_indicator='#busy', method='post', **kw)

def more(*c: Any, open: bool = False) -> FT: return Card(*c, header=H3('More'), footer=Small('the end'))(cls='wide', data_open=open)

def drawing(n: int) -> FT:
    dots = [Circle(4, cx=10*i, cy=20, fill='teal', hx_get='/tasks', hx_trigger='mouseover once') for i in range(n)]
    fade = LinearGradient(Stop(offset='0', stop_color='red'), Stop(offset='1', stop_color='blue'), id='fade')
    return Svg(fade, G(*dots, transform='scale(2)'), Rect(40, 20, fill='url(#fade)', rx=3), SvgPath(stroke='red').M(0, 0).L(9, 9), w=200, h=80)

# Routes

@rt
def index(auth: str | None = None) -> Any:
    links = A('All', href=all_tasks, hx_boost='true'), A('One', href=show_task.to(id=1)), A('Live', link='clock')
    media = Img(src='/a.png', alt='A', loading='lazy', width=40), Video(src='/v.mp4', controls=True), SlButton('Third', variant='x')
    table = Table(Thead(Tr(Th('Name', scope='col'))), Tbody(Tr(Td('x', colspan=2))))
    return Titled(f'Tasks of {auth}', Nav(Ul(*map(Li, links))), Div(task_form(), Ul(*map(task_row, tasks()), id='tasks', cls='sortable')),
                  Details(Summary('More'), more(P('Text'), open=True)), *media, table, Textarea('**hi**', name='md', rows=3), drawing(3))

@rt('/tasks', methods=['GET'], name='everything')
def all_tasks(htmx: HtmxHeaders, q: str = '', page: int = 1, tags: list[str] | None = None) -> Any:
    shown: list[Task] = tasks(where='title like ?', where_args=[f'%{q}%'], limit=10, offset=10*(page-1))
    rows = Ul(*[task_row(o) for o in shown], id='tasks')
    return rows if htmx.request else (Title('All'), Main(rows, cls='container'), HtmxResponseHeaders(trigger='shown'))

@app.get('/task/{id}')
def show_task(id: int) -> FT: return more(P(tasks[id].title), Progress(value=3, max=10), Time('now', datetime='2026-01-01'))

@app.post('/tasks')
async def add_task(task: Task, session: dict[str, Any]) -> tuple[FT, HttpHeader]:
    new = tasks.insert(task)
    add_toast(session, f'{new.title} is on the list', 'success')
    return task_row(new), HttpHeader('X-Task', str(new.id))

@rt('/task/{id}/flip', methods='post')
def flip(id: int, task: Task) -> FT: return task_row(tasks.update(Task(task.title, done=not task.done, id=id)))

@app.delete('/task/{id}')
def remove(id: int) -> None: tasks.delete(id)

@rt
class login:
    def get(self) -> Any: return Form(Input(name='name'), Input(name='picture', type='file'), Button('Enter'), action='/login', method='post')
    async def post(self, name: str, session: dict[str, Any], picture: UploadFile | None = None) -> Any:
        session['user'], size = name, len(await picture.read()) if picture else 0
        return Redirect(index), cookie('seen', str(size), max_age=60), BackgroundTask(print, name)

api = APIRouter(prefix='/api', body_wrap=noop_body)

@api.get('/count')
def count() -> dict[str, int]: return {'tasks': len(tasks())}

@api('/picture')
def picture() -> Any: return SvgInb(Circle(3), w=10, h=10)

api.to_app(app)

async def say_hello(send) -> None: await send(Div('Hello', id='log', hx_swap_oob='beforeend'))

@app.ws('/chat', conn=say_hello)
async def chat(msg: str, send) -> FT:
    await sleep(0)
    return Div(msg, id='log')

async def ticks(n: int) -> AsyncIterator[str]:
    for i in range(n): yield sse_message(Span(i), event='tick')

@rt('/ticks')
async def clock(n: int = 3) -> StreamingResponse: return EventStream(ticks(n))

# Tests, and the server of a notebook or of a file

def try_out() -> tuple[int, str]:
    with Client(app, headers={'user-agent': 'test'}) as cli:
        made = cli.post(add_task.to(), data={'title': 'Test'})
        return made.status_code, to_xml(show_task(int(made.headers['x-task'])))

def in_notebook() -> str:
    with JupyUvi(app) as server:
        show(index(), iframe=True)
        HTMX(index, app=app, height='20em')
        return server.url

serve(port=5001, reload=False)
