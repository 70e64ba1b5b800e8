"""One app of Starlette and one of ours, and what a library sees of the same requests to each, as JSON:

    python tests/observed.py sentry plain before      # or `imported`, `made`: the library comes after the import, or after the app
    python tests/observed.py opentelemetry ours made
    python tests/observed.py ddtrace ours imported"""
import json, sys
from contextlib import contextmanager
from importlib import import_module

# The apps

def plain():
    from starlette.applications import Starlette
    from starlette.background import BackgroundTask
    from starlette.exceptions import HTTPException
    from starlette.responses import PlainTextResponse, StreamingResponse
    from starlette.routing import Mount, Route, WebSocketRoute
    async def user(req): return PlainTextResponse('user')
    async def fail(req): raise ValueError(f"async {req.path_params['id']}")
    def sync(req): raise ValueError('sync')
    async def form(req): raise ValueError('form')
    async def broken(req): raise HTTPException(500, 'broken')
    async def missing(req): raise HTTPException(404)
    async def handled(req): raise KeyError('handled')
    async def sorry(req, exc): return PlainTextResponse('sorry', 500)
    def late(): raise ValueError('task')
    async def task(req): return PlainTextResponse('ok', background=BackgroundTask(late))
    async def stream(req):
        async def parts():
            yield 'data: 1\n\n'
            raise ValueError('stream')
        return StreamingResponse(parts(), media_type='text/event-stream')
    async def ws(ws):
        await ws.accept()
        await ws.receive_text()
        raise ValueError('websocket')
    inner = Starlette(routes=[Route('/users/{id}', user), Route('/fail/{id}', fail)])
    return Starlette(exception_handlers={KeyError: sorry}, routes=[
        Route('/users/{id}', user), Route('/fail/{id}', fail), Route('/sync', sync), Route('/form', form, methods=['POST']), Route('/broken', broken),
        Route('/missing', missing), Route('/handled', handled), Route('/task', task), Route('/stream', stream), WebSocketRoute('/ws/{room}', ws), Mount('/in', inner)])

def ours():
    from fasthtml_nb.common import BackgroundTask, EventStream, FastHTML, HTTPException, PlainTextResponse, fast_app
    inner = FastHTML(secret_key='s')
    app,rt = fast_app(secret_key='s', exts='ws', exception_handlers={KeyError: lambda req, exc: PlainTextResponse('sorry', 500)})
    for a in (app, inner):
        @a.get('/users/{id}')
        def user(id:int): return 'user'
        @a.get('/fail/{id}')
        async def fail(id:int): raise ValueError(f'async {id}')
    @rt('/sync')
    def sync(): raise ValueError('sync')
    @rt('/form', methods='post')
    async def form(title:str): raise ValueError('form')
    @rt('/broken')
    async def broken(): raise HTTPException(500, 'broken')
    @rt('/missing')
    async def missing(): raise HTTPException(404)
    @rt('/handled')
    async def handled(): raise KeyError('handled')
    def late(): raise ValueError('task')
    @rt('/task')
    async def task(): return 'ok', BackgroundTask(late)
    @rt('/stream')
    async def stream():
        async def parts():
            yield 'data: 1\n\n'
            raise ValueError('stream')
        return EventStream(parts())
    @app.ws('/ws/{room}')
    async def ws(body:str): raise ValueError('websocket')
    app.mount('/in', inner)
    return app

# The requests

def requests(app):
    "Name and function of each request"
    from starlette.testclient import TestClient
    c = TestClient(app, raise_server_exceptions=False, client=('127.0.0.1', 50_000), follow_redirects=False)
    behind = {'x-forwarded-prefix': '/shop'}
    def socket(**kw):
        with c.websocket_connect('/ws/a', **kw) as ws:
            ws.send_text('hi')
            ws.receive_text()
    for path in 'users/3 fail/3 sync broken missing handled task stream nowhere users/3/ in/users/3 in/fail/3'.split(): yield path, lambda p=path: c.get(f'/{p}')
    yield 'form', lambda: c.post('/form', data=dict(title='Figs'), headers={'cookie': 'a=1'})
    yield 'json', lambda: c.post('/form', json=dict(title='Figs'))
    yield 'wrong method', lambda: c.put('/form')
    yield 'websocket', socket
    yield 'behind a proxy', lambda: c.get('/fail/3', headers=behind)
    yield 'websocket behind a proxy', lambda: socket(headers=behind)
    yield 'from another site', lambda: c.post('/form', data=dict(title='Figs'), headers={'origin': 'https://evil.example'})

# What is seen

def sentry():
    "Start it; what it sends"
    import sentry_sdk
    from sentry_sdk.transport import Transport
    sent = []
    class Memory(Transport):
        def capture_envelope(self, envelope): sent.extend(o.payload.json for o in envelope.items if o.payload.json)
    sentry_sdk.init('http://key@localhost/1', transport=Memory, traces_sample_rate=1, send_default_pii=True, shutdown_timeout=0)
    def name(o): return [o['transaction'], str(getattr(o['transaction_info']['source'], 'value', o['transaction_info']['source']))]
    def event(o): return [o['exception']['values'][-1]['value'], *name(o), o['request'].get('data'), o['request'].get('cookies') or None]
    def seen():
        return dict(events=[event(o) for o in sent if 'exception' in o],
                    traces=[[*name(o), o['contexts']['trace'].get('status')] for o in sent if o.get('type')=='transaction'])
    return sent, seen, None

def opentelemetry():
    from opentelemetry import trace
    from opentelemetry.instrumentation.starlette import StarletteInstrumentor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
    memory,provider = InMemorySpanExporter(),TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    trace.set_tracer_provider(provider)
    def span(o): return [o.name, o.attributes.get('http.route'), o.attributes.get('http.status_code'), [e.attributes['exception.message'] for e in o.events]]
    def seen(): return [span(o) for o in memory.get_finished_spans() if o.kind.name=='SERVER']
    if 'made' not in sys.argv: StarletteInstrumentor().instrument()
    return memory, seen, StarletteInstrumentor.instrument_app

def ddtrace():
    import os
    os.environ.update(DD_TRACE_AGENT_URL='http://127.0.0.1:9', DD_INSTRUMENTATION_TELEMETRY_ENABLED='0', DD_REMOTE_CONFIGURATION_ENABLED='0', DD_TRACE_STARTUP_LOGS='0')
    import ddtrace
    from ddtrace.trace import TraceFilter, tracer
    spans = []
    class Memory(TraceFilter):
        def process_trace(self, trace): spans.extend(trace)
    tracer.configure(trace_processors=[Memory()])
    ddtrace.patch(starlette=True)
    def seen(): return [[o.name, o.resource, o.get_tag('http.route'), o.get_tag('http.status_code'), o.get_tag('error.message')] for o in spans if o.name=='starlette.request']
    return spans, seen, None

@contextmanager
def forgetting_errors():
    "A websocket that fails raises its error in the client too"
    try: yield
    except Exception: pass

def main(library, which, when):
    if when=='before': kept,seen,_ = globals()[library]()
    import_module('fasthtml_nb.common' if which=='ours' else 'starlette.applications')
    if when=='imported': kept,seen,_ = globals()[library]()
    app = globals()[which]()
    if when=='made':
        kept,seen,add_to = globals()[library]()
        if add_to: add_to(app)
    res = {}
    for name,f in requests(app):
        kept.clear()
        with forgetting_errors(): f()
        res[name] = seen()
    print(json.dumps(res))

if __name__=='__main__': main(*sys.argv[1:])
