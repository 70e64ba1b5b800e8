"Measure, and print JSON: `python -m bench.worker '[{\"group\":\"markup\", ...}]'`. Each library has its own process, so one does not collect the garbage of another"
import asyncio, json, os, resource, subprocess, sys, tempfile, time
from bench.clock import cpu, cpu_async, tokens

def markup(who, what, step, n, secs=.5):
    from bench import markup as m
    found = m.job(who, what, step, n)
    return found and dict(value=cpu(found[0], secs))

def same_markup(who, what, step, n):
    from bench import markup as m
    found = m.job(who, what, step, n)
    return found and dict(tokens=tokens(found[1]))

def request(who, what, secs=.5):
    from bench import apps
    call,out = apps.caller(apps.app_of(who), what)
    asyncio.run(call())
    if out[0]['status']==404: return None
    return dict(value=cpu_async(call, secs=secs))

def same_request(who, what):
    from bench import apps
    call,out = apps.caller(apps.app_of(who), what)
    asyncio.run(call())
    status,text = apps.answer(out)
    if status==404: return None
    if status!=200: raise RuntimeError(f'{who} {what}: {status} {text}')
    return dict(tokens=tokens(text))

_fast = {'fasthtml_nb':'fasthtml_nb.common', 'python-fasthtml':'fasthtml.common'}

def _common(who):
    from importlib import import_module
    os.chdir(tempfile.mkdtemp())
    return import_module(_fast[who])

def _plain_app(who, n):
    "An app with `n` static routes, and the CPU time of registering one"
    paths = [f'/route/{i}' for i in range(n)]
    if who=='starlette':
        from starlette.applications import Starlette
        from starlette.responses import HTMLResponse
        from starlette.routing import Route
        async def f(req): return HTMLResponse('x')
        t = time.process_time()
        app = Starlette(routes=[Route(p, f) for p in paths])
    else:
        h = _common(who)
        app = h.FastHTML(secret_key='bench')
        def named(i):
            async def f(): return 'x'
            f.__name__ = f.__qualname__ = f'f{i}'
            return f
        t = time.process_time()
        for i,p in enumerate(paths): app.route(p)(named(i))
    return app,(time.process_time()-t)/n

def routes(who, n, at, secs=.3):
    "Request the first or last of `n` static routes, or register one"
    from bench import apps
    app,each = _plain_app(who, n)
    if at=='register': return dict(value=each)
    apps.requests['route'] = ('GET', f'/route/{0 if at=="first" else n-1}', (), b'')
    return dict(value=cpu_async(apps.caller(app, 'route')[0], secs=secs))

def _peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss*1024

def depth(who, n, indent):
    "Render `n` nested elements"
    h = _common(who)
    t = h.Div('x')
    for _ in range(n-1): t = h.Div(t)
    return dict(value=cpu(lambda: h.to_xml(t, indent=indent), .2))

def width(who, n, unit):
    "Build and render `n` elements: the time, or the peak memory"
    h = _common(who)
    before,t = _peak(),time.process_time()
    html = h.to_xml(h.Div(*[h.P(f'paragraph {i}', id=f'p{i}') for i in range(n-1)]), indent=False)
    t = time.process_time()-t
    assert html.count('<p')==n-1
    return dict(value=t if unit=='s' else _peak()-before)

def imports(who, code):
    "Seconds from the start of Python to the end of `code`, with compiled files present"
    env = {**os.environ, 'PYTHONPYCACHEPREFIX':os.path.join(tempfile.gettempdir(), 'bench_pycache'), 'PYTHONPATH':os.getcwd()}
    env.pop('PYTHONDONTWRITEBYTECODE', None)
    def run():
        b = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, '-c', f'{code}\nimport os\nos._exit(0)'], env=env, check=True)
        a = resource.getrusage(resource.RUSAGE_CHILDREN)
        return a.ru_utime + a.ru_stime - b.ru_utime - b.ru_stime
    run()
    return dict(value=sorted(run() for _ in range(5))[2])

def client(who, what, secs=.5):
    "`Client(app).get` on a trivial page"
    h = _common(who)
    app = h.FastHTML(secret_key='bench')
    if what=='async':
        @app.route('/')
        async def get(): return h.P('hi')
    else:
        @app.route('/')
        def get(): return h.P('hi')
    c = h.Client(app)
    assert '<p>hi</p>' in c.get('/').text
    return dict(value=cpu(lambda: c.get('/'), secs))

def jupyuvi(who, what):
    "Seconds by the clock until a server in a thread answers, until it has stopped with 20 idle connections, or until an open connection gets the response of a redefined handler"
    import logging
    from http.client import HTTPConnection
    from importlib import import_module
    logging.disable(logging.WARNING)
    h = _common(who)
    mod,name = ('fasthtml_nb.notebook.server', 'ThreadServer') if who=='fasthtml_nb' else ('fasthtml.jupyter', 'JupyUvi')
    Server = getattr(import_module(mod), name)
    app,first,port = h.FastHTML(secret_key='bench'),_free_port(),_free_port()
    def define(text):
        @app.get('/')
        def index(): return text
    conns = [HTTPConnection('127.0.0.1', port, timeout=10) for _ in range(20)]
    def get(c=conns[0]):
        c.request('GET', '/')
        return c.getresponse().read().decode()
    def start(port, c):
        server = Server(app, port=port)
        while True:
            try: get(c); break
            except OSError: time.sleep(.001)
        return server
    define('one')
    start(first, HTTPConnection('127.0.0.1', first)).stop()  # imports what a server and a request need
    t = time.perf_counter()
    server = start(port, conns[0])
    started = time.perf_counter()-t
    for c in conns: get(c)
    t = time.perf_counter()
    define('two')
    if what=='redefine': assert get()=='two'
    redefined = time.perf_counter()-t
    t = time.perf_counter()
    server.stop()
    while what=='stop' and _is_listening(port): time.sleep(.001)
    return dict(value=dict(start=started, redefine=redefined, stop=time.perf_counter()-t)[what])

def _free_port():
    import socket
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]

def _is_listening(port):
    import socket
    with socket.socket() as s: return s.connect_ex(('127.0.0.1', port))==0

def load(who, **kw):
    from bench import loads
    return loads.load(who, **kw)

def websockets(who, **kw):
    from bench import loads
    return loads.websockets(who, **kw)

def answer(task):
    group = task.pop('group')
    try: return globals()[group](**task)
    except Exception as e: return dict(error=f'{type(e).__name__}: {e}'[:300])

if __name__=='__main__':
    for task in json.loads(sys.argv[1]): print('\n' + json.dumps(answer(task)), flush=True)
    os._exit(0)  # a server's thread, or a pool's, keeps nobody waiting
