"""The same small application in each framework

A page of tasks and a fragment of it, typed parameters, a form, and a counter in the session. Starlette sends bytes that are ready: the lower limit. FastAPI and Litestar render a precompiled Jinja2 template."""
from dataclasses import dataclass
import os, tempfile
from importlib.util import find_spec

head = '<title>Tasks</title><meta name="viewport" content="width=device-width"><script src="/htmx.js"></script>'
body = '''<main class="container"><h1>Tasks</h1><form hx-post="/tasks" hx-target="#list" enctype="multipart/form-data"><input name="title" placeholder="New task"><button>Add</button></form>%s</main>'''
rows = '''<ul id="list">{% for i in n %}<li id="t{{ i }}"><a href="/task/{{ i }}" hx-get="/task/{{ i }}" hx-target="#one">Task {{ i }}</a></li>{% endfor %}</ul>'''
cells = '''{% for i in n %}<tr>{% for j in range(4) %}<td>cell {{ i }},{{ j }}</td>{% endfor %}</tr>{% endfor %}'''
n_page,n_frag,n_rows = 8,10,5
whole = f'<!doctype html><html><head>{head}</head><body>{body % rows}</body></html>'

@dataclass
class Task: title:str; priority:int; done:bool=False

def _fast(module):
    from importlib import import_module
    h = import_module(module)
    app = h.FastHTML(secret_key='bench', default_hdrs=True)
    rt = app.route
    def tasks(n): return h.Ul(*[h.Li(h.A(f'Task {i}', href=f'/task/{i}', hx_get=f'/task/{i}', hx_target='#one'), id=f't{i}') for i in range(n)], id='list')
    def content(): return h.Titled('Tasks', h.Form(h.Input(name='title', placeholder='New task'), h.Button('Add'), hx_post='/tasks', hx_target='#list'), tasks(n_page))
    @rt('/page')
    async def page(): return content()
    @rt('/sync')
    def sync(): return content()
    @rt('/fragment')
    async def fragment(): return tasks(n_frag)
    @rt('/rows')
    async def table_rows(): return [h.Tr(*[h.Td(f'cell {i},{j}') for j in range(4)]) for i in range(n_rows)]
    @rt('/param/{x}')
    async def param(x:int, q:str, y:float=1.0): return f'{x} {q} {y}'
    @rt('/form', methods='post')
    async def form(task:Task): return f'{task.title} {task.priority} {task.done}'
    @rt('/session')
    async def session(sess):
        sess['n'] = sess.get('n', 0) + 1
        return 'ok'
    return app

def _starlette():
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.sessions import SessionMiddleware
    from starlette.responses import HTMLResponse
    from starlette.routing import Route
    full,part,trs = _jinja()
    full,part,trs = full.render(n=range(n_page)).encode(),part.render(n=range(n_frag)).encode(),trs.render(n=range(n_rows)).encode()
    async def page(req): return HTMLResponse(full)
    def sync(req): return HTMLResponse(full)
    async def fragment(req): return HTMLResponse(part)
    async def table_rows(req): return HTMLResponse(trs)
    async def param(req): return HTMLResponse(f"{int(req.path_params['x'])} {req.query_params['q']} {float(req.query_params.get('y', 1))}")
    async def form(req):
        d = await req.form()
        t = Task(d['title'], int(d['priority']), d.get('done')=='1')
        return HTMLResponse(f'{t.title} {t.priority} {t.done}')
    async def session(req):
        req.session['n'] = req.session.get('n', 0) + 1
        return HTMLResponse('ok')
    routes = [Route('/page', page), Route('/sync', sync), Route('/fragment', fragment), Route('/rows', table_rows), Route('/param/{x}', param), Route('/form', form, methods=['POST']), Route('/session', session)]
    return Starlette(routes=routes, middleware=[Middleware(SessionMiddleware, secret_key='bench')])

def _jinja():
    from jinja2 import Environment
    env = Environment(autoescape=True)
    return [env.from_string(o) for o in (whole, rows, cells)]

def _fastapi():
    from typing import Annotated
    from fastapi import FastAPI, Form, Request
    from fastapi.responses import HTMLResponse
    from starlette.middleware.sessions import SessionMiddleware
    full,part,trs = _jinja()
    app = FastAPI(default_response_class=HTMLResponse)
    app.add_middleware(SessionMiddleware, secret_key='bench')
    @app.get('/page')
    async def page(): return HTMLResponse(full.render(n=range(n_page)))
    @app.get('/sync')
    def sync(): return HTMLResponse(full.render(n=range(n_page)))
    @app.get('/fragment')
    async def fragment(): return HTMLResponse(part.render(n=range(n_frag)))
    @app.get('/rows')
    async def table_rows(): return HTMLResponse(trs.render(n=range(n_rows)))
    @app.get('/param/{x}')
    async def param(x:int, q:str, y:float=1.0): return HTMLResponse(f'{x} {q} {y}')
    @app.post('/form')
    async def form(task:Annotated[Task, Form()]): return HTMLResponse(f'{task.title} {task.priority} {task.done}')
    @app.get('/session')
    async def session(req:Request):
        req.session['n'] = req.session.get('n', 0) + 1
        return HTMLResponse('ok')
    return app

def _litestar():
    from typing import Annotated
    from litestar import Litestar, MediaType, Request, get, post
    from litestar.enums import RequestEncodingType
    from litestar.middleware.session.client_side import CookieBackendConfig
    from litestar.params import Body
    full,part,trs = _jinja()
    @get('/page', media_type=MediaType.HTML)
    async def page() -> str: return full.render(n=range(n_page))
    @get('/sync', media_type=MediaType.HTML, sync_to_thread=True)
    def sync() -> str: return full.render(n=range(n_page))
    @get('/fragment', media_type=MediaType.HTML)
    async def fragment() -> str: return part.render(n=range(n_frag))
    @get('/rows', media_type=MediaType.HTML)
    async def table_rows() -> str: return trs.render(n=range(n_rows))
    @get('/param/{x:int}', media_type=MediaType.HTML)
    async def param(x:int, q:str, y:float=1.0) -> str: return f'{x} {q} {y}'
    @post('/form', media_type=MediaType.HTML, status_code=200)
    async def form(data:Annotated[Task, Body(media_type=RequestEncodingType.URL_ENCODED)]) -> str: return f'{data.title} {data.priority} {data.done}'
    handlers,kw = [page, sync, fragment, table_rows, param, form],{}
    if find_spec('cryptography'):  # its sessions are encrypted
        @get('/session', media_type=MediaType.HTML)
        async def session(request:Request) -> str:
            request.session['n'] = request.session.get('n', 0) + 1
            return 'ok'
        kw = dict(middleware=[CookieBackendConfig(secret=os.urandom(16)).middleware])
        handlers.append(session)
    return Litestar(handlers, **kw)

makers = {'fasthtml_nb': lambda: _fast('fasthtml_nb.common'), 'python-fasthtml': lambda: _fast('fasthtml.common'), 'starlette': _starlette,
          'fastapi + jinja2': _fastapi, 'litestar + jinja2': _litestar}

def app_of(who):
    os.chdir(tempfile.mkdtemp())
    return makers[who]()

# Requests, in process

_browser = [(b'host', b'localhost:8000'), (b'user-agent', b'Mozilla/5.0'), (b'accept', b'text/html'), (b'accept-language', b'en'),
            (b'accept-encoding', b'gzip'), (b'connection', b'keep-alive')]
_form = b'title=Figs&priority=3'
requests = dict(
    page=('GET', '/page', (), b''), sync=('GET', '/sync', (), b''), fragment=('GET', '/fragment', ((b'hx-request', b'true'),), b''), rows=('GET', '/rows', ((b'hx-request', b'true'),), b''),
    param=('GET', '/param/3?q=abc', (), b''), session=('GET', '/session', (), b''),
    form=('POST', '/form', ((b'content-type', b'application/x-www-form-urlencoded'), (b'content-length', b'%d' % len(_form))), _form))

def caller(app, what):
    "A coroutine function that makes one request, and a list that gets its response"
    method,url,extra,sent = requests[what]
    path,_,query = url.partition('?')
    out = []
    async def send(m): out.append(m)
    async def receive(): return dict(type='http.request', body=sent, more_body=False)
    async def call():
        out.clear()
        await app(dict(type='http', asgi=dict(version='3.0'), http_version='1.1', method=method, scheme='http', path=path, raw_path=path.encode(),
            query_string=query.encode(), root_path='', headers=[*_browser, *extra], client=('127.0.0.1', 1), server=('127.0.0.1', 8000)), receive, send)
    return call,out

def answer(out):
    "Status and text; for a page only its body, because heads differ"
    text = b''.join(m.get('body', b'') for m in out[1:]).decode()
    return out[0]['status'],text.partition('<body>')[2].partition('</body>')[0] if '<body>' in text else text
