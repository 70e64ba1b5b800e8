"Errors of handlers and of cells in a kernel: where they appear, and that they show the user's lines only"
import json, queue, re, textwrap, time, urllib.error, urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

foreign = re.compile(r'site-packages|fasthtml_nb/|fasthtml_nb\\|uvicorn|starlette|asyncio/|ASGI')

class Kernel:
    "A kernel whose cells have ids as those of JupyterLab; `new()` are the outputs since the last call: cell, run, kind, text"
    def __init__(self, folder):
        from jupyter_client.manager import start_new_kernel
        self.manager,self.client = start_new_kernel(kernel_name='python3', cwd=str(folder))
        self.cells,self.runs,self.messages = {},{},[]

    def run(self, cell, src, ok=True):
        "Run a cell; its id is that of the cell that the output belongs to"
        msg = self.client.session.msg('execute_request', dict(code=textwrap.dedent(src), silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=False),
                                      metadata=dict(cellId=cell))
        mid = msg['header']['msg_id']
        self.runs[cell] = self.runs.get(cell, 0) + 1
        self.cells[mid] = cell, self.runs[cell]
        self.client.shell_channel.send(msg)
        reply = self.client.get_shell_msg(timeout=60)
        while reply['parent_header'].get('msg_id')!=mid: reply = self.client.get_shell_msg(timeout=60)  # late answers to the questions of its start
        reply = reply['content']
        assert (reply['status']=='ok')==ok, reply.get('traceback')

    def new(self, quiet=.5):
        "What has come when nothing more comes for `quiet` seconds"
        res = []
        while True:
            try: m = self.client.get_iopub_msg(timeout=quiet)
            except queue.Empty: return res
            if m['msg_type'] not in ('stream', 'error', 'display_data', 'update_display_data', 'execute_result'): continue
            c = m['content']
            text = c.get('text') or '\n'.join(c.get('traceback', [])) or c['data']['text/plain']
            kind = (*self.cells.get(m['parent_header'].get('msg_id'), (None, 0)), m['msg_type'])
            joined = res.pop()[-1] if m['msg_type']=='stream' and res and res[-1][:3]==kind else ''  # a line may come in two messages
            res.append((*kind, joined + re.sub('\x1b[^m]*m', '', text)))

    def stop(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

@pytest.fixture(scope='module')
def kernel(tmp_path_factory):
    "A kernel with an app and its server"
    res = Kernel(tmp_path_factory.mktemp('kernel'))
    res.run('app', "from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\nimport asyncio, sys, time\napp,rt = fast_app(secret_key='s')")
    res.run('server', 'server = JupyUvi(app, port=0)\nserver.port')
    res.port = int(res.new()[-1][-1])
    yield res
    res.stop()

@pytest.fixture(autouse=True)
def fresh(request):
    "What tests before this one have left is not looked at"
    if 'kernel' in request.fixturenames: request.getfixturevalue('kernel').new(.1)

def ask(kernel, path, **headers):
    "Status and text of the app's answer to a browser"
    req = urllib.request.Request(f'http://127.0.0.1:{kernel.port}{path}', headers={'accept':'text/html', 'user-agent':'Mozilla/5.0', **headers})
    try:
        with urllib.request.urlopen(req, timeout=20) as r: return r.status, r.read().decode()
    except urllib.error.HTTPError as e: return e.code, e.read().decode()

def panel(html):
    "The title and the traceback in the panel of `html`"
    from bs4 import BeautifulSoup
    found = BeautifulSoup(html, 'html.parser').select_one('.fhnb-error')
    return found.h3.text, found.pre.text if found.pre else ''

kinds = {
    'StopIteration': 'async def fail(): return next(iter([]))',
    'StopIteration ': 'def fail(): return next(iter([]))',
    'RecursionError: maximum recursion depth exceeded': 'def fail(): return other()\ndef other(): return fail()',
    'SystemExit: 3': 'def fail(): sys.exit(3)',
    'SystemExit: 4': 'async def fail(): sys.exit(4)',
    'KeyboardInterrupt': 'def fail(): raise KeyboardInterrupt',
    'KeyboardInterrupt ': 'async def fail(): raise KeyboardInterrupt',
    'GeneratorExit: x': 'async def fail(): raise GeneratorExit("x")',
    'ZeroDivisionError: division by zero': "def fail():\n    def fail_last():\n        try: yield 'a'\n        finally: 1/0\n    return fail_last()",
    'BaseException: b': 'def fail(): raise BaseException("b")',
    'CancelledError': 'async def fail(): raise asyncio.CancelledError',
    'Mute: <no message: its `__str__` raises ZeroDivisionError>': 'def fail(): raise Mute\nclass Mute(Exception):\n    def __str__(self): 1/0',
    'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception): ZeroDivisionError: division by zero':
        'async def fail():\n    async with asyncio.TaskGroup() as tg: tg.create_task(part())\nasync def part(): 1/0',
}

@pytest.mark.parametrize('title', kinds)
def test_every_kind_of_exception(kernel, title):
    kernel.run('kinds', '@rt\n' + kinds[title])
    status,html = ask(kernel, '/fail')
    head,lines = panel(html)
    assert (status, head)==(500, title.strip()) and not foreign.search(lines) and len(lines) < 3000 and 'in fail' in lines
    out = kernel.new()
    assert {o[0] for o in out}=={'kinds'} and [o[2] for o in out]==['display_data', 'error'], out
    text = out[-1][-1]
    assert title.partition(':')[0].strip() in text and not foreign.search(text) and len(text) < 3000, text
    assert ask(kernel, '/nothing')[0]==404  # the server goes on

def test_a_stream_that_ends_the_process(kernel):
    "The error is the last event, and the server goes on"
    kernel.run('stream', "async def events():\n    yield 'data: one\\n\\n'\n    sys.exit(2)\n@rt\ndef stream(): return EventStream(events())")
    status,text = ask(kernel, '/stream', accept='text/event-stream')
    first,last = text.strip().split('\n\n')
    assert (status, first, last.split('\n')[0])==(200, 'data: one', 'event: fhnb-error')
    assert panel(json.loads(last.partition('data: ')[2]))[0]=='SystemExit: 2'
    assert [o[2] for o in kernel.new()]==['display_data', 'error']
    assert ask(kernel, '/stream', accept='text/event-stream', **{'last-event-id':'fhnb-error'})==(204, '')  # an EventSource that asks again
    assert kernel.new()==[]

def test_a_stream_that_does_not_begin(kernel):
    "An `EventSource` gets events where others get a status, so that it hears of the error and does not ask again"
    kernel.run('unborn', "@rt\ndef unborn(): 1/0")
    status,text = ask(kernel, '/unborn', accept='text/event-stream')
    assert status==200 and 'event: fhnb-error' in text and 'ZeroDivisionError' in text
    for o in dict(accept='*/*'), {'accept':'text/event-stream', 'user-agent':'httpx'}: assert ask(kernel, '/unborn', **o)[0]==500
    assert 'no route has this path' in ask(kernel, '/unbron', accept='text/event-stream')[1]

def test_a_page_that_fails_in_the_middle(kernel):
    kernel.run('half', "async def parts():\n    yield '<p>first</p>'\n    1/0\n@rt\ndef half(): return StreamingResponse(parts(), media_type='text/html')".replace('async', 'from starlette.responses import StreamingResponse\nasync', 1))
    status,html = ask(kernel, '/half')
    assert status==200 and html.startswith('<p>first</p>') and panel(html)[0]=='ZeroDivisionError: division by zero'

def test_the_same_error_is_counted(kernel):
    src = "@rt\ndef poll(n:int=0): return {}['figs']"
    kernel.run('poll', src)
    for i in range(19): ask(kernel, f'/poll?n={i}')
    out = kernel.new(1)
    assert [o[2] for o in out][:2]==['display_data', 'error'] and {o[2] for o in out[2:]}=={'update_display_data'}, out
    assert out[0][-1]=='GET /poll failed:' and re.fullmatch(r'GET /poll failed, 19 times so far, the last time at [\d:]+:', out[-1][-1])
    kernel.run('poll', src)  # which clears its output
    ask(kernel, '/poll')
    assert [o[1:3] for o in kernel.new()]==[(2, 'display_data'), (2, 'error')]
    kernel.run('poll', src.replace('figs', 'dates'))
    ask(kernel, '/poll', **{'fhnb-follow':'1'})
    ask(kernel, '/poll', **{'fhnb-follow':'1'})
    assert [o[1:3] for o in kernel.new(1)]==[(3, 'display_data'), (3, 'error')]  # a page that follows edits does not count

starts = [
    'threading.Thread(target=say).start()', 'threading.Timer(.05, say).start()', 'pool.submit(say)', 'list(pool.map(lambda _: say(), [1]))',
    'threading.Thread(target=lambda: threading.Thread(target=say).start()).start()', 'asyncio.create_task(asyncio.to_thread(say))',
    'asyncio.get_running_loop().run_in_executor(None, say)', 'asyncio.create_task(later(say))', 'asyncio.get_running_loop().call_later(.05, say)',
    'return BackgroundTask(say)', 'say()']

def test_what_a_handler_starts_prints_under_its_cell(kernel):
    kernel.run('import', '''
        import threading
        from concurrent.futures import ThreadPoolExecutor
        from functools import partial
        pool = ThreadPoolExecutor(1)
        def said(n):
            time.sleep(.05)
            print(f'said {n}\\n', end='', flush=True)  # in one piece
        async def later(f):
            await asyncio.sleep(.05)
            f()''')
    for n,o in enumerate(starts): kernel.run(f'starts {n}', f'@rt\nasync def start{n}():\n    say = partial(said, {n})\n    {o}')
    for n in range(len(starts)): assert ask(kernel, f'/start{n}')[0]==200
    out = {text:cell for cell,_,_,text in kernel.new(1)}
    assert out=={f'said {n}\n':f'starts {n}' for n in range(len(starts))}
    kernel.run('another', 'pool.submit(said, 0).result()')
    assert kernel.new()==[('another', kernel.runs['another'], 'stream', 'said 0\n')]  # what a cell starts is the cell's

def test_an_error_in_a_thread_of_a_handler_is_under_its_cell(kernel):
    kernel.run('thread', '@rt\ndef thread():\n    def fails(): {}["figs"]\n    threading.Thread(target=fails).start()')
    kernel.run('import', 'import threading')
    ask(kernel, '/thread')
    out = kernel.new()
    assert {o[0] for o in out}=={'thread'} and 'KeyError' in ''.join(o[-1] for o in out)

def test_a_request_that_outlives_its_handler(kernel):
    "It fails when the cell has already replaced the handler: the error, which was shown before, is not shown under the new run; another one is"
    src = "words = dict(a='{}')\n@rt\ndef wait(seconds:float, word:str):\n    time.sleep(seconds)\n    return words[word]"
    kernel.run('wait', src.format('one'))
    ask(kernel, '/wait?seconds=0&word=b')
    kernel.new()
    with ThreadPoolExecutor() as pool:
        late = [pool.submit(ask, kernel, f'/wait?seconds=.5&word={o}') for o in 'bc']
        time.sleep(.2)
        kernel.run('wait', src.format('two'))
        assert [o.result()[0] for o in late]==[500, 500]
    new = kernel.new()
    assert [(o[0], o[2], 'c' in o[3].splitlines()[-1]) for o in new if o[2]=='error']==[('wait', 'error', True)], new
    assert ask(kernel, '/wait?seconds=0&word=a')==(200, 'two')
    ask(kernel, '/wait?seconds=0&word=b')  # the new handler has the same error
    assert [o[2] for o in kernel.new()]==['display_data', 'error']

def test_a_websocket_outlives_the_run_of_its_cell(kernel):
    from websockets.sync.client import connect
    from websockets.exceptions import ConnectionClosedError
    src = "@app.ws('/ws')\ndef heard(msg:str):\n    print('heard', msg)\n    if msg=='fail': 1/0\n    return msg"
    def say(ws, msg):
        ws.send(json.dumps(dict(msg=msg)))
        return ws.recv(timeout=10)
    kernel.run('ws', src)
    with connect(f'ws://127.0.0.1:{kernel.port}/ws') as ws:
        assert say(ws, 'one')=='one'
        assert kernel.new()==[('ws', 1, 'stream', 'heard one\n')]
        kernel.run('ws', src)
        say(ws, 'two')
        assert kernel.new()==[('ws', 2, 'stream', 'heard two\n')]
        kernel.run('ws', '# nothing')
        kernel.new()
        kernel.run('ws there', src)
        say(ws, 'three')
        assert kernel.new()==[('ws there', 1, 'stream', 'heard three\n')]
        kernel.run('ws there', src)
        with pytest.raises(ConnectionClosedError, match='1011.*ZeroDivisionError'): say(ws, 'fail')
    out = kernel.new()
    assert [o[:3] for o in out]==[('ws there', 2, o) for o in ('stream', 'display_data', 'error')]
    assert out[1][-1]=='WS /ws failed:' and '1/0' in out[2][-1] and not foreign.search(out[2][-1])

def test_a_websocket_says_its_errors_to_browsers(kernel):
    from websockets.sync.client import connect
    kernel.run('ws page', "@app.ws('/ws2')\ndef need(n:int): return 1//n")
    url = f'ws://127.0.0.1:{kernel.port}/ws2'
    with connect(url, origin=f'http://127.0.0.1:{kernel.port}') as ws:
        ws.send('{}')
        title,hint = panel(ws.recv(timeout=10))
        assert title=='Missing required field: n' and hint.startswith("need(n:int): no value for 'n'")
        ws.send('{"n": 2}')
        assert ws.recv(timeout=10)=='0'
        ws.send('{"n": 0}')
        assert panel(ws.recv(timeout=10))[0]=='ZeroDivisionError: integer division or modulo by zero'
    with connect(url) as ws:  # another program is told by the end alone
        for o in '{}', '{"n": 1}': ws.send(o)
        assert ws.recv(timeout=10)=='1'

def test_a_stream_outlives_the_run_of_its_cell(kernel):
    src = "@rt\ndef ticks(): return EventStream(counted())"
    count = "async def counted():\n    for i in range(3):\n        yield f'data: {i}\\n\\n'\n        while len(gone) <= i: await asyncio.sleep(.01)\n        print('tick', i)\n"
    kernel.run('ticks', 'gone = []\n' + count + src)
    with urllib.request.urlopen(f'http://127.0.0.1:{kernel.port}/ticks') as r:
        assert r.readline()==b'data: 0\n'
        kernel.run('go', 'gone.append(1)')
        assert [o for o in kernel.new() if o[0]=='ticks']==[('ticks', 1, 'stream', 'tick 0\n')]
        kernel.run('ticks', count + src)
        kernel.run('go', 'gone.append(1)')
        assert [o for o in kernel.new() if o[0]=='ticks']==[('ticks', 2, 'stream', 'tick 1\n')]
        kernel.run('go', 'gone.append(1)')

def test_an_app_that_cannot_answer(kernel):
    "The page says why: a middleware that cannot be made, and a key that cannot be written"
    kernel.run('broken', """
        class Fussy:
            def __init__(self, app): raise LookupError('no such place')
        fussy = FastHTML(secret_key='s', middleware=[Middleware(Fussy)])
        keyless = FastHTML(key_fname='/nowhere/.sesskey')
        for o in fussy, keyless: o.get('/')(lambda: 'home')
        broken = [JupyUvi(o, port=0) for o in (fussy, keyless)]
        print(*[o.port for o in broken])""".replace('class Fussy', 'from starlette.middleware import Middleware\n        class Fussy'))
    served,ports = kernel.port,kernel.new()[-1][-1].split()
    try:
        pages = []
        for kernel.port in ports: pages.append(ask(kernel, '/'))
    finally: kernel.port = served
    (title,lines),(title2,lines2) = [panel(o[1]) for o in pages]
    assert [o[0] for o in pages]==[500, 500]
    assert title=='RuntimeError: the middleware Fussy cannot be made: LookupError: no such place' and not foreign.search(lines) and 'in __init__' in lines
    assert title2.startswith('OSError: cannot write the session key to /nowhere/.sesskey') and not foreign.search(lines2)
    assert not foreign.search(''.join(o[-1] for o in kernel.new()))
    kernel.run('broken', 'for o in broken: o.stop()')

def test_an_app_that_does_not_start(kernel):
    "The cell shows the user's line, the page says it too, and goes on when the mistake is mended"
    src = """
        def begin(): print(started)
        later = FastHTML(secret_key='s', on_startup=begin)
        @later.get('/')
        def home(): return 'home'"""
    kernel.run('later', src)
    kernel.run('started', 'started = 1')
    kernel.run('serve', 'JupyUvi(later).port')
    served,kernel.port = kernel.port,int(kernel.new()[-1][-1])
    try:
        assert 'home' in ask(kernel, '/')[1]
        kernel.run('started', 'del started')
        for _ in range(2):
            kernel.run('serve', 'JupyUvi(later).port', ok=False)
            (_,_,kind,text), = kernel.new()  # and no line of uvicorn's log
            assert kind=='error' and "NameError: name 'started' is not defined" in text and 'print(started)' in text and not foreign.search(text)
            status,html = ask(kernel, '/any/page')
            title,lines = panel(html)
            assert status==500 and title.startswith('the app did not start') and 'print(started)' in lines and not foreign.search(lines)
            assert 'data-fhnb="page"' in html  # it follows
        kernel.run('later', src.replace('started', "'here'"))
        kernel.run('serve', 'server2 = JupyUvi(later)\nserver2.port')
        assert int(kernel.new()[-1][-1])==kernel.port and 'home' in ask(kernel, '/')[1]
        kernel.run('look', 'from fasthtml_nb.notebook.jupyuvi import explaining\nlen(explaining())')
        assert kernel.new()[-1][-1]=='0'
        kernel.run('serve', 'server2.stop()')
    finally: kernel.port = served

definitions = {
    "fast_app(tilte='x')": "fast_app has no option 'tilte'; did you mean 'title'?",
    'JupyUvi(app, prot=3)': "JupyUvi has no option 'prot'; did you mean 'port'?",
    'HTMX(heigth=3)': "HTMX has no option 'heigth'; did you mean 'height'?",
    "rt('/x')(5)": '5 cannot be called',
    'rt(5)': "the path of a route is a string, not 5: `@rt('/path')`",
    '@rt\nclass Nothing: ...': 'Nothing has no method named for an HTTP method',
    '@rt\ndef f(a:int, /): ...': 'f: `a` is passed by its name',
    '@app.ws\ndef f(): ...': "not f: `@app.ws('/path')`",
    "app.mount(3, app)": "`app.mount('/path', other)`",
    "@rt\ndef f(x:'Nope'): ...": "f: the annotation 'Nope' is not defined",
    'app.add_middleware(Client, lifspan=True, url=1, raise_errors=2, app=3)': "the middleware Client cannot be made: multiple values for argument 'app'",
    'Beforeware(3)': 'Beforeware takes a function, not 3',
    "JupyUvi(FastHTML(secret_key='s', on_startup=lambda: 1/0), port=0)": 'failed; ZeroDivisionError: division by zero',
    "Client(FastHTML(secret_key='s', on_startup=lambda: 1/0)).get('/')": 'ZeroDivisionError: division by zero',
}

@pytest.mark.parametrize('src', definitions)
def test_errors_at_the_definition(kernel, src):
    "A cell that fails shows its own line, and none of the framework"
    kernel.run('definition', src, ok=False)
    (_,_,_,text), = [o for o in kernel.new() if o[2]=='error']
    assert definitions[src] in text and not foreign.search(text) and src.splitlines()[0] in text, text

def test_the_page_of_a_route_whose_cell_has_failed(kernel):
    src = "@rt\ndef half_done(nx:int): return str(nx)\n"
    kernel.run('half done', src + 'rt(5)', ok=False)
    assert "its routes are not there: TypeError: the path of a route is a string, not 5" in panel(ask(kernel, '/half_done?nx=1')[1])[1]
    kernel.run('half done', src)
    assert ask(kernel, '/half_done?nx=1')[0]==200 and 'a cell has failed' not in ask(kernel, '/half')[1]

def test_an_error_of_the_first_cell(tmp_path):
    first = Kernel(tmp_path)
    try:
        first.run('app', "from fasthtml_nb.common import *\nfrom fasthtml_nb.jupyter import *\napp,rt = fast_app(tilte='x')", ok=False)
        assert not foreign.search(first.new()[-1][-1])
    finally: first.stop()

def test_verbose_shows_all(kernel):
    kernel.run('mode', '%xmode Verbose')
    kernel.run('definition', "fast_app(tilte='x')", ok=False)
    kernel.run('mode', '%xmode Context')
    assert any('fasthtml_nb' in o[-1] for o in kernel.new() if o[2]=='error')
