"The applications in `examples/`: each notebook runs, becomes `main.py`, and is used as its visitors would, over HTTP, over websockets and in a browser"
import json, os, re, shutil, signal, socket, subprocess, sys, time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from browsing import free_port, serve_cdn, size
from wire import Ws, ask, form, request, serving as serving_here

repo = Path(__file__).resolve().parents[1]
names = sorted(o.stem for o in (repo/'examples').glob('*.ipynb'))
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}

def fhnb(*args, cwd, timeout=120):
    "Run the command; a notebook or an import that hangs fails at the deadline"
    return subprocess.run([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', *args], cwd=cwd, env=env, capture_output=True, text=True, timeout=timeout)

@pytest.fixture(scope='module')
def main(tmp_path_factory):
    "`main(name)` is a folder with the example's notebook and the `main.py` that `fhnb export` made of it"
    made = {}
    def export(name):
        if name not in made:
            made[name] = tmp_path_factory.mktemp(name)
            shutil.copy(repo/'examples'/f'{name}.ipynb', made[name])
            res = fhnb('export', f'{name}.ipynb', cwd=made[name])
            assert res.returncode==0 and 'imports well' in res.stdout, res.stdout + res.stderr
        return made[name]
    return export

class Served:
    "An app that runs in a process of its own"
    def __init__(self, port): self.port,self.url = port,f'http://127.0.0.1:{port}'
    def ask(self, *args, **kw): return ask(self.port, *args, **kw)
    def post(self, path, cookie='', method='POST', **fields):
        body,headers = form(**fields)
        return self.ask(path, method, {**headers, 'cookie': cookie, 'hx-request': '1'}, body)
    def ws(self, path='/ws', cookie=''): return Ws(self.port, path, {'cookie': cookie} if cookie else {})

def cookie_of(answer): return answer['set-cookie'].partition(';')[0]

@contextmanager
def serving(folder):
    "The app of `folder`, by uvicorn, while the `with` does"
    port = free_port()
    with open(folder/'server.log', 'wb') as log:
        p = subprocess.Popen([sys.executable, '-m', 'uvicorn', 'main:app', f'--port={port}'], cwd=folder, env=env, stdout=log, stderr=log, start_new_session=True)
    try:
        for _ in range(400):
            assert p.poll() is None, (folder/'server.log').read_text()
            try: ask(port, '/')
            except OSError: time.sleep(.05)
            else: break
        yield Served(port)
    finally:
        p.send_signal(signal.SIGINT)
        try: p.wait(5)
        except subprocess.TimeoutExpired: os.killpg(p.pid, signal.SIGKILL)
    log = (folder/'server.log').read_text()
    assert 'Traceback' not in log, log

@pytest.fixture(scope='module')
def site(main):
    "`site(name)` is the example's app, running until the module is done"
    with ExitStack() as stack:
        running = {}
        def start(name):
            if name not in running: running[name] = stack.enter_context(serving(main(name)))
            return running[name]
        yield start

# Each of them

def test_all_are_here(): assert names=='chat chatbot images life rooms todo websocket'.split()

@pytest.mark.parametrize('name', names)
def test_notebook(name, tmp_path):
    "Its cells run, their tests with them, and run again over the data that they left"
    shutil.copy(repo/'examples'/f'{name}.ipynb', tmp_path)
    for _ in range(2):
        res = fhnb('test', f'{name}.ipynb', cwd=tmp_path)
        assert res.returncode==0 and 'Success.' in res.stdout, res.stdout + res.stderr
        if not (tmp_path/'data').exists(): break

@pytest.mark.parametrize('name', names)
def test_chapter(name):
    "A title and what it is about, cells that belong to the app, cells that test, a server and a frame; small, and no machine's paths in the outputs"
    text = (repo/'examples'/f'{name}.ipynb').read_text()
    cells = json.loads(text)['cells']
    src = [''.join(c['source']) for c in cells]
    assert re.match(r'# \S.*\n+> \S', src[0])
    assert {'JupyUvi(app)', 'HTMX()'} <= {o.removeprefix('server = ') for o in src}
    assert sum(o.startswith('#| export') for o in src)>2 and sum('assert ' in o for o in src if '#| export' not in o)>1
    outputs = json.dumps([c.get('outputs') for c in cells])
    assert len(outputs)<20_000 and not re.search(r'/(home|root|tmp|Users|work)/|127\.0\.0\.1|localhost', outputs)

@pytest.mark.parametrize('name', names)
def test_main(name, main):
    "It has nothing of the notebook in it, and a fresh process answers"
    src = (main(name)/'main.py').read_text()
    assert not re.search(r'jupyter|JupyUvi|HTMX\(|IPython|\bcli\b|\bassert\b|#\s*\|', src) and src.endswith('\nserve()\n')
    page = 'from main import app\nfrom fasthtml_nb.testing import Client\nr = Client(app, follow_redirects=True).get("/")\nprint(r.status_code, r.text)'
    res = subprocess.run([sys.executable, '-c', page], cwd=main(name), env=env, capture_output=True, text=True, timeout=60)
    assert res.returncode==0, res.stderr
    assert res.stdout.startswith('200') and '<title>' in res.stdout
    for src,attrs in re.findall(r'(?:src|href)="(https://[^"]+)"([^>]*)', res.stdout):  # pinned, with their hash
        assert re.search(r'@\d+\.\d+\.\d+', src) and 'integrity="sha384-' in attrs, src

# Over the wire, several at once

def test_websocket_talks_to_each(site):
    with site('websocket').ws() as a, site('websocket').ws() as b:
        assert 'you have connected' in a.text() and 'you have connected' in b.text()
        a.send(dict(msg='Ada'))
        b.send(dict(msg='<Ben>'))
        assert ('Hello Ada' in a.text(), 'Hello &lt;Ben&gt;' in b.text())==(True, True)
        assert ('Goodbye Ada' in a.text(), 'Goodbye &lt;Ben&gt;' in b.text())==(True, True)

def test_chat_knows_who_talks(site):
    s = site('chat')
    ada,ben = [cookie_of(s.post('/enter', name=o)) for o in ('Ada', 'Ben')]
    assert 'Leave, Ada' in s.ask('/', headers={'cookie':ada}).text and 'Your name' in s.ask('/').text
    with s.ws(cookie=ada) as a, s.ws() as stranger:
        assert 'Here: Ada<' in a.text()
        with s.ws(cookie=ben) as b:
            assert 'Here: Ada, Ben<' in a.text() and 'Here: Ada, Ben<' in b.text()
            stranger.send(dict(text='psst'))
            b.send(dict(text='<i>Hello</i>', name='Ada'))
            got = a.text()
            assert '>Ben</b>' in got and '&lt;i&gt;Hello' in got and 'mine' not in got and 'class="mine"' in b.text()
            b.sock.close()  # without a goodbye
            assert 'Here: Ada<' in a.text()
        a.send(dict(text='Still here'))
        assert 'Still here' in a.text()
    assert 'psst' not in s.ask('/', headers={'cookie':ada}).text

def test_chatbot_goes_on_where_it_broke_off(site):
    s = site('chatbot')
    me = cookie_of(s.ask('/'))
    assert 'sse-connect="/stream?n=0&amp;start=0"' in s.post('/say', me, msg='I am glad to be here').text
    with socket.create_connection(('127.0.0.1', s.port), timeout=10) as half:  # hangs up after the first words
        half.sendall(request('/stream?n=0&start=0', headers={'cookie':me}))
        got = b''
        while b'long' not in got: got += half.recv(100)
    assert s.ask('/stream?n=0&start=0').status==404
    page = s.ask('/', headers={'cookie':me}).text
    start = int(re.search(r'/stream\?n=0&amp;start=(\d)', page)[1])
    assert start>1 and 'How long' in page
    rest = [re.findall(r'<span> ?(.*?)</span>', s.ask(f'/stream?n=0&start={start}', headers={'cookie':me, **o}).text) for o in ({}, {'last-event-id':'5'})]
    assert rest==['How long have you been glad to be here?'.split()[o:] for o in (start, 5)]
    page = s.ask('/', headers={'cookie':me}).text
    assert 'How long have you been glad to be here?' in page and 'sse-connect' not in page

def test_life_is_the_same_for_all(site):
    s = site('life')
    with ExitStack() as stack:
        players = [stack.enter_context(s.ws()) for _ in range(5)]
        time.sleep(.2)
        for i in (40, 41, 42): s.post('/update', method='PUT', i=i)
        seen = [[p.text() for _ in range(3)] for p in players]
        assert all(o==seen[0] for o in seen) and seen[0][-1].count('<i class="a">')==3 and '3 alive' in seen[0][-1]
        players.pop().sock.close()  # gone without a word
        s.post('/play')
        while 'Turn 3' not in (got := players[0].text()): pass
        assert 'Pause' in got and '3 alive' in got
        s.post('/play')
        s.post('/clear')
    assert s.ask('/').text.count('<i class="a">')==0

def test_pictures_belong_to_a_session(site):
    s = site('images')
    me,other = [cookie_of(s.ask('/')) for _ in range(2)]
    card = s.post('/paint_it', me, prompt='A+night').text
    id = re.search(r'id="gen-(\d+)"', card)[1]
    assert 'every 1s' in card and s.ask(f'/picture?id={id}', headers={'cookie':me}).status==404
    end = time.monotonic() + 10
    while 'every 1s' in (card := s.ask(f'/generation?id={id}', headers={'cookie':me}).text): assert time.monotonic()<end
    pic = s.ask(f'/picture?id={id}', headers={'cookie':me})
    assert '<img' in card and pic['content-type']=='image/svg+xml' and pic.text.startswith('<svg')
    assert [s.ask(f'/{o}?id={id}', headers={'cookie':other}).status for o in ('picture', 'generation')]==[404, 404]

def test_a_picture_survives_its_server(main):
    "What was being painted when the server stopped is painted by the next one"
    with serving(main('images')) as s:
        me = cookie_of(s.ask('/'))
        id = re.search(r'id="gen-(\d+)"', s.post('/paint_it', me, prompt='Snow').text)[1]
    with serving(main('images')) as s:
        end = time.monotonic() + 10
        while s.ask(f'/picture?id={id}', headers={'cookie':me}).status==404: assert time.monotonic()<end

def test_rooms_keep_apart(site):
    s = site('rooms')
    one,two = [re.search(r'/rooms/(\d+)', s.post('/add_room', name=o).text)[1] for o in ('One', 'Two')]
    stroke = dict(type='Path', path=[['M', 0, 0], ['L', 9, 9]])
    with s.ws(f'/rooms/{one}/ws') as a, s.ws(f'/rooms/{one}/ws') as b, s.ws(f'/rooms/{two}/ws') as c:
        assert [json.loads(o.text()) for o in (a, b, c)]==[dict(canvas=[])]*3
        a.send(dict(stroke=stroke))
        assert json.loads(b.text())==dict(stroke=stroke)
        with s.ws(f'/rooms/{one}/ws') as late: assert json.loads(late.text())==dict(canvas=[stroke])
        b.send(dict(clear=True))
        assert json.loads(a.text())==dict(clear=True)
        c.send(dict(stroke=stroke))
        a.send(dict(stroke=stroke))
        assert json.loads(b.text())==dict(stroke=stroke)
    with s.ws('/rooms/999/ws') as nowhere: assert nowhere.recv()[0]==8

def test_todo_lists_of_two_at_once(site):
    "Requests of two users side by side see and change their own rows only"
    from concurrent.futures import ThreadPoolExecutor
    s = site('todo')
    who = {o: cookie_of(s.post('/login', name=o, pwd='x')) for o in ('Ada', 'Ben')}
    def add(i):
        nm = 'Ada' if i%2 else 'Ben'
        return nm, s.post('/', who[nm], title=f'{nm}-{i}').text, s.ask('/', headers={'cookie':who[nm]}).text
    with ThreadPoolExecutor(8) as pool: got = list(pool.map(add, range(24)))
    for nm,item,page in got:
        other = 'Ben' if nm=='Ada' else 'Ada'
        assert f'>{nm}-' in item and f'>{other}-' not in item + page and f'{nm}’s list' in page
    assert [s.ask('/', headers={'cookie':c}).text.count('<li ') for c in who.values()]==[12, 12]

# In a browser

note_sockets = """window.sockets = {opened: 0, heard: 0};
window.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    this.addEventListener('open', () => sockets.opened++);
    this.addEventListener('message', () => sockets.heard++);
  }
}"""

@pytest.fixture
def visitor(chromium, tmp_path):
    "`visitor()` is a page of a new browser profile; what it asks for outside of this machine fails the test, and so does an error in its console"
    with ExitStack() as stack:
        outside,errors = [],[]
        def visit():
            ctx = stack.enter_context(chromium.new_context(viewport=size, service_workers='block'))
            outside.append(serve_cdn(ctx))
            ctx.add_init_script(note_sockets)
            page = ctx.new_page()
            page.set_default_timeout(15_000)
            page.on('pageerror', lambda e: errors.append(str(e)))
            page.on('console', lambda m: errors.append(m.text) if m.type=='error' and 'favicon' not in m.location.get('url', '') else None)
            return page
        yield visit
        assert not any(outside), outside
        assert not errors, errors

pictures = os.environ.get('EXAMPLE_PICTURES')  # a folder, to look at the apps
def look(page, name):
    if pictures: page.screenshot(path=f'{pictures}/{name}.png')

def drag(page, a, b):
    "As people drag: not all at once"
    a,b = page.locator(a).bounding_box(),page.locator(b).bounding_box()
    page.mouse.move(a['x']+5, a['y']+a['height']/2)
    page.mouse.down()
    for i in range(12):
        page.mouse.move(b['x']+5+i%2, a['y'] + (b['y']+b['height']*.9-a['y'])*min(i/8, 1))
        page.wait_for_timeout(30)
    page.mouse.up()

def test_browser_websocket(site, visitor):
    page = visitor()
    page.goto(site('websocket').url)
    page.wait_for_selector('text=you have connected')
    page.fill('#msg', 'Ada')
    page.keyboard.press('Enter')
    page.wait_for_selector('text=Hello Ada')
    look(page, 'websocket')
    page.wait_for_selector('text=Goodbye Ada')
    assert page.input_value('#msg')==''

def test_browser_chat(site, visitor):
    a,b = visitor(),visitor()
    for page,name in ((a, 'Grace'), (b, 'Linus')):
        page.goto(site('chat').url)
        page.fill('#name', name)
        page.click('text=Enter')
        page.wait_for_selector('#messages', state='attached')
    a.wait_for_selector('#here:has-text("Grace, Linus")')
    for i in range(14):
        page,other = (a, b) if i%3 else (b, a)
        page.fill('#text', f'Message {i}, a <b>bold</b> one')
        page.keyboard.press('Enter')
        page.wait_for_selector(f'li.mine:has-text("Message {i},")')
        other.wait_for_selector(f'li:not(.mine):has-text("Message {i},")')
    assert a.input_value('#text')=='' or a.wait_for_function("document.querySelector('#text').value === ''")
    assert a.locator('#messages >> text=Message 13').is_visible()  # new ones are in sight
    look(a, 'chat')
    b.click('text=Leave, Linus')
    a.wait_for_selector('#here:has-text("Here: Grace")')
    a.reload()
    a.wait_for_selector('li.mine:has-text("Message 13,")')

def test_browser_chatbot(site, visitor):
    page = visitor()
    page.goto(site('chatbot').url)
    for o in ('Hello', 'I am tired of my computer.', 'You are <i>funny</i>'):
        page.fill('#msg', o)
        page.keyboard.press('Enter')
        page.wait_for_selector(f'.chat-end .chat-bubble >> text={o}')
    page.wait_for_selector('.chat-start >> text=What makes')
    page.reload()  # in the middle of a sentence
    page.wait_for_function("[...document.querySelectorAll('.chat-start .chat-bubble')].at(-1).textContent === 'What makes you think that I am <i>funny</i>?'")
    assert page.locator('.chat-start').nth(1).locator('.chat-bubble').inner_text()=='How long have you been tired of your computer?'
    assert page.evaluate("getComputedStyle(document.querySelector('.chat-bubble')).borderRadius")!='0px'  # the framework is there
    look(page, 'chatbot')
    page.click('text=New chat')
    page.wait_for_function("document.querySelectorAll('.chat').length === 0")

def test_browser_life(site, visitor):
    a,b = visitor(),visitor()
    for page in (a, b): page.goto(site('life').url)
    for page in (a, b): page.wait_for_function('sockets.opened')
    for i in (410, 411, 412): a.locator('#grid i').nth(i).click()
    for page in (a, b): page.wait_for_function("[...document.querySelectorAll('#grid i')].flatMap((e, i) => e.className ? [i] : []).join() === '410,411,412'")
    b.click('text=Step')
    a.wait_for_function("[...document.querySelectorAll('#grid i')].flatMap((e, i) => e.className ? [i] : []).join() === '375,411,447'")
    for o in ('Glider', 'Acorn', 'R-pentomino', 'Spaceship'): b.click(f'text={o}')
    a.click('text=Play')
    b.wait_for_function("Number(document.querySelector('#bar small').textContent.match(/Turn (\\d+)/)[1]) > 8")
    look(b, 'life')
    b.click('text=Pause')
    a.wait_for_selector('text=Play')
    a.context.set_offline(True)
    b.click('text=Clear')
    b.wait_for_selector('text=0 alive')

def test_browser_images(site, visitor):
    page = visitor()
    page.goto(site('images').url)
    for o in ('A quiet sea at noon', 'A night in the mountains', 'Sunset, at last', 'A forest after rain', 'Snow & more snow', 'The desert'):
        page.fill('#prompt', o)
        page.click('text=Paint')
        page.wait_for_selector(f'#gens >> text={o}')
        assert page.input_value('#prompt')=='' or page.wait_for_function("document.querySelector('#prompt').value === ''")
    page.wait_for_function("document.querySelectorAll('#gens img').length > 2")
    look(page, 'images-half')
    page.wait_for_function("[...document.querySelectorAll('#gens article')].every(e => e.querySelector('img')?.naturalWidth > 100)")
    look(page, 'images')
    page.reload()
    assert page.locator('#gens img').count()==6 and page.locator('#gens p').first.inner_text()=='The desert'

dark = "[...document.querySelector('canvas.lower-canvas').getContext('2d').getImageData(0, 0, 800, 500).data].filter((v, i) => i%4 === 3 && v).length"
def stroke(page, *points):
    box = page.locator('canvas.upper-canvas').bounding_box()
    at = [(box['x']+x*box['width'], box['y']+y*box['height']) for x,y in points]
    page.mouse.move(*at[0])
    page.mouse.down()
    for o in at[1:]: page.mouse.move(*o, steps=6)
    page.mouse.up()

def test_browser_rooms(site, visitor):
    a,b = visitor(),visitor()
    a.goto(site('rooms').url)
    a.fill('#name', 'A house')
    a.click('text=Open')
    a.click('#rooms >> text=A house')
    a.wait_for_selector('canvas.upper-canvas')
    b.goto(a.url)
    b.wait_for_selector('canvas.upper-canvas')
    for page in (a, b): page.wait_for_function('sockets.heard')  # the whole canvas comes first
    assert a.evaluate(dark)==0
    stroke(a, (.3, .8), (.3, .4), (.5, .2), (.7, .4), (.7, .8), (.3, .8))
    a.wait_for_function(f'{dark} > 1000')
    b.wait_for_function(f'{dark} > 1000')
    before = b.evaluate(dark)
    b.fill('#colour', '#d1495b')
    b.fill('#size', '14')
    stroke(b, (.45, .8), (.45, .6), (.55, .6), (.55, .8))
    b.wait_for_function(f'{dark} > {before + 1000}')
    a.wait_for_function(f'Math.abs({dark} - {b.evaluate(dark)}) < 400')
    look(a, 'rooms')
    late = visitor()
    late.goto(a.url)
    late.wait_for_function(f'{dark} > 1000')
    b.click('text=Clear')
    for page in (a, b, late): page.wait_for_function(f'{dark} === 0')
    a.click('text=Leave')
    a.wait_for_selector('#rooms')
    look(a, 'rooms-list')

def test_browser_todo(site, visitor):
    page = visitor()
    page.goto(site('todo').url)
    page.fill('#name', 'Grace')
    page.fill('#pwd', 'secret')
    page.click('button')
    page.wait_for_selector('text=Grace’s list')
    for o in ('Read the proofs', 'Water the figs', 'Call home'):
        page.fill('#new-title', o)
        page.click('text=Add')
        page.wait_for_selector(f'#todo-list >> text={o}')
    order = "[...document.querySelectorAll('#todo-list li > a:first-of-type')].map(e => e.textContent).join()"
    assert page.evaluate(order)=='Call home,Water the figs,Read the proofs'
    with page.expect_response('**/reorder'): drag(page, '#todo-list li:nth-of-type(1)', '#todo-list li:nth-of-type(3)')
    page.wait_for_function(f"{order} === 'Water the figs,Read the proofs,Call home'")
    page.click('li:has-text("Water the figs") >> text=edit')
    page.fill('#details', 'Every **other** day\n\n- the green can\n- <img src="data:," onerror="bad = 1">')
    page.check('#done')
    page.click('text=Save')
    page.wait_for_selector('li.done:has-text("Water the figs")')
    page.wait_for_function("document.querySelector('#current-todo').textContent.trim() === ''")
    page.click('text=Water the figs')
    page.wait_for_selector('#current-todo strong >> text=other')
    assert page.evaluate('window.bad') is None
    look(page, 'todo')
    page.reload()
    assert page.evaluate(order)=='Water the figs,Read the proofs,Call home'
    page.click('text=Read the proofs')
    page.click('text=Delete')
    page.wait_for_function(f"{order} === 'Water the figs,Call home'")
    page.wait_for_function("!document.querySelector('#current-todo').textContent.trim()")
    page.click('text=Log out')
    page.wait_for_selector('#pwd')

# In JupyterLab

def test_lab_life(lab, context):
    "Run All, and the app is in the frame; a cell moves what the frame shows"
    shutil.copy(repo/'examples'/'life.ipynb', lab.folder)
    nb = lab.open(context.new_page(), 'life.ipynb')
    nb.run_all(timeout=120)
    frame = nb.frame(nb.find('HTMX()'))
    frame.wait_for_function("document.querySelectorAll('#grid i.a').length === 5")
    nb.set_source(nb.find('3, 3)'), "game.alive |= pattern(patterns['Glider'], 20, 15)\nawait show_all()")
    nb.run_cell(nb.find('20, 15'))
    frame.wait_for_function("document.querySelectorAll('#grid i.a').length === 10")
    if pictures: nb.screenshot(f'{pictures}/lab-life.png')
    nb.close()

# The components of `nbs/explains/custom_components.ipynb`

def test_browser_components(visitor, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    cells = [''.join(c['source']) for c in json.loads((repo/'nbs'/'explains'/'custom_components.ipynb').read_text())['cells'] if c['cell_type']=='code']
    ns = {}
    for o in cells: exec(o, ns)
    app,like = ns['app'],next(o for o in cells if 'def Like' in o)
    exec(like.replace('app,rt = fast_app()', ''), ns)  # on the app of the last section
    ns['stars_rt'].to_app(app)
    Note,CopyBox,Collapse,Closing,Celebrate,Like,Stars,FigCounter,Div,P,B,Button = [ns[o] for o in 'Note CopyBox Collapse Closing Celebrate Like Stars FigCounter Div P B Button'.split()]
    def widgets(n):
        counter = FigCounter(start=3, hx_post='/count', hx_trigger='count', hx_vals='js:{n: event.detail}', target_id=f'sum{n}')
        return Div(P(B('Outside', cls='outside')), Note('Water the ', B('figs')), CopyBox('pip install figs'), Collapse('More', P('Hidden')), P('Transient', Closing()),
                   Like(n), ' ', Stars(f'thing{n}'), counter, P('Nothing yet', id=f'sum{n}'), id=f'w{n}', style='padding: 1rem')
    @app.get('/widgets')
    def home(): return widgets(1), Button('Next', hx_get='/next', hx_target='#later', id='next'), Div(id='later')
    @app.get('/next')
    def later(): return widgets(2), Celebrate('</script>Ada')

    page = visitor()
    page.context.grant_permissions(['clipboard-read', 'clipboard-write'])
    def use(n):
        def css(sel, k): return page.eval_on_selector(f'#w{n} {sel}', f'e => getComputedStyle(e).{k}')
        page.wait_for_selector(f'#w{n} fig-counter output')
        page.click(f'#w{n} .like')  # htmx and scripts are awake
        page.wait_for_selector(f'#w{n} .like >> text=♥ 1')
        assert css('div:has(> style)', 'backgroundColor')=='rgb(255, 243, 176)'
        assert css('div:has(> style) b', 'color')=='rgb(179, 84, 30)'!=css('.outside', 'color')
        assert not page.is_visible(f'#w{n} >> text=Hidden')
        page.click(f'#w{n} h4')
        page.wait_for_selector(f'#w{n} >> text=Hidden')
        page.click(f'#w{n} [aria-label=Close]')
        page.wait_for_selector(f'#w{n} >> text=Transient', state='detached')
        page.click(f'#w{n} .copy')
        page.wait_for_selector(f'#w{n} .copy:has-text("Copied")')
        assert page.evaluate('navigator.clipboard.readText()')=='pip install figs'
        page.click(f'#stars-thing{n} button:nth-of-type(4)')
        page.wait_for_function(f"document.querySelector('#stars-thing{n}').textContent.includes('★★★★☆')")
        assert css('[id^=stars] button', 'color')=='rgb(218, 165, 32)'  # still golden
        page.locator(f'#w{n} fig-counter button').last.click()
        page.wait_for_selector(f'#sum{n} >> text=4 figs')
        assert page.inner_text(f'#sum{n} .price')=='1.60€'
    with serving_here(app) as port:
        page.goto(f'http://127.0.0.1:{port}/widgets')
        use(1)
        page.click('#next')
        use(2)
        page.wait_for_function("document.title === 'Well done, </script>Ada'")
        look(page, 'components')
