"Several processes behave as one: sessions, toasts and broadcasts; with a real Redis, which goes away and comes back"
import ast, asyncio, json, os, signal, socket, sys, time
from collections import Counter

import httpx2, pytest, websockets, yaml
from processes import Proc, ask, ends, free_port, need, repo, served, until

main_py = '''
import os
from fasthtml_nb.common import *
app, rt = fast_app()
setup_toasts(app)
async def say(msg:str): await send(msg)
send = app.setup_ws(say)

@rt
def index(): return Titled('Many', P(os.getpid()))
@rt
def count(sess):
    sess['n'] = sess.get('n', 0) + 1
    return f'{sess["n"]} {os.getpid()}'
@rt
def toast(sess):
    add_toast(sess, 'Toasted')
    return Redirect('/')
@rt
async def news(txt:str, n:int=1):
    for i in range(n): await send(f'{txt} {i}')
    return str(os.getpid())
'''

class Redis:
    "A `redis-server` that forgets all when it ends"
    def __init__(self, folder): self.exe,self.folder,self.port = need('redis-server', 'redis-server'),folder,free_port()
    @property
    def url(self): return f'redis://127.0.0.1:{self.port}'
    def start(self):
        self.proc = Proc(self.exe, '--port', self.port, '--bind', '127.0.0.1', '--save', '', '--dir', self.folder)
        until(lambda: 'Ready to accept connections' in self.proc.text, what='redis-server')
        return self
    def stop(self): self.proc.stop()

@pytest.fixture
def redis(tmp_path):
    (tmp_path/'redis').mkdir()
    server = Redis(tmp_path/'redis').start()
    yield server
    server.stop()

@pytest.fixture
def folder(tmp_path):
    "An empty folder, but for the app"
    res = tmp_path/'app'
    res.mkdir()
    (res/'main.py').write_text(main_py)
    return res

# Sessions and toasts

def test_one_key_for_all_workers(folder):
    with served(folder) as [app]:
        jar,pids = httpx2.Cookies(),set()
        for i in range(60):
            n,pid = ask(app, '/count', jar).text.split()
            pids.add(pid)
            assert int(n)==i+1
        assert pids==app.pids and len(pids)==3
        assert sorted(o.name for o in folder.iterdir() if o.name!='__pycache__')==['.sesskey', 'main.py']

def test_a_toast_of_one_worker_shows_in_the_page_of_another(folder):
    with served(folder) as [app]:
        jar = httpx2.Cookies()
        for _ in range(20):
            page = ask(app, '/toast', jar).text
            assert page.count('>Toasted<')==1
            assert 'Toasted' not in ask(app, '/', jar).text

def test_without_redis_the_workers_say_so(folder):
    with served(folder, workers=2) as [app]: assert app.text.count('this app has 2 processes, and a message to all clients reaches those of one only: set FHNB_BROADCAST=redis://')==2

def test_serve_with_several_processes_too(folder):
    port = free_port()
    (folder/'main.py').write_text(main_py + f"\nserve(host='127.0.0.1', port={port}, procs=2)")
    app = Proc(sys.executable, 'main.py', cwd=folder, env={**os.environ, 'PYTHONPATH':str(repo), 'PYTHONUNBUFFERED':'1'})
    try: until(lambda: app.text.count('this app has 2 processes')==2 and app.text.count('Application startup complete')==2, 60)
    finally: app.stop()

# Broadcasts

class Clients:
    "Some websockets on each of `apps`, so many that each worker has some, and what they got"
    def __init__(self, apps, n=12): self.apps,self.n,self.got = apps,n,[]
    async def __aenter__(self):
        self.socks = await asyncio.gather(*[websockets.connect(f'ws://127.0.0.1:{o.port}/ws') for o in self.apps for _ in range(self.n)])
        self.got = [[] for _ in self.socks]
        self.tasks = [asyncio.create_task(self.read(*o)) for o in zip(self.socks, self.got)]
        return self
    async def read(self, ws, got):
        async for o in ws: got.append(o)
    async def __aexit__(self, *args):
        for o in self.socks: await o.close()
        for o in self.tasks: o.cancel()
    async def until(self, f, seconds=60):
        end = time.monotonic() + seconds
        while not f() and time.monotonic() < end: await asyncio.sleep(.02)
        assert f(), Counter(map(len, self.got))
    async def all_have(self, n): await self.until(lambda: all(len(o) >= n for o in self.got))

async def news(app, txt, n=1): return await asyncio.to_thread(lambda: ask(app, '/news', params=dict(txt=txt, n=n)).text)

def test_every_message_reaches_every_client_once(folder, redis):
    async def go(apps):
        async with Clients(apps) as cs:
            pids = await asyncio.gather(*[news(apps[i%2], f'a{i}', 50) for i in range(12)])
            assert len({*pids}) > 2  # several workers sent, at once
            await cs.all_have(600)
            await asyncio.sleep(.3)
            assert {*map(len, cs.got)}=={600}
            assert all(o==cs.got[0] for o in cs.got), 'the order differs'
            assert {*cs.got[0]}=={f'a{i} {j}' for i in range(12) for j in range(50)}
            await cs.socks[0].send('{"msg":"from a client"}')
            await cs.all_have(601)
            assert {o[-1] for o in cs.got}=={'from a client'}
    with served(folder, 2, FHNB_BROADCAST=redis.url) as apps:
        asyncio.run(go(apps))
        assert not any('Traceback' in o.text or 'processes, and a message' in o.text for o in apps)

def test_redis_goes_and_comes_back(folder, redis):
    async def go(apps):
        async with Clients(apps) as cs:
            await news(apps[0], 'before')
            await cs.all_have(1)
            redis.stop()
            await asyncio.to_thread(until, lambda: all(o.text.count('is away')==3 for o in apps))
            t = time.monotonic()
            for i in range(10): await news(apps[i%2], f'while{i}')
            assert time.monotonic()-t < 20  # nobody waits for Redis
            await cs.until(lambda: sum(map(len, cs.got)) > len(cs.got) + 10)  # the clients of the same process have it now
            assert not all(len(o)==11 for o in cs.got)
            redis.start()
            await cs.all_have(11)
            for i in range(10): await news(apps[i%2], f'after{i}')
            await cs.all_have(21)
            await asyncio.sleep(.5)
            for o in cs.got: assert sorted(o)==sorted(['before 0', *[f'{w}{i} 0' for i in range(10) for w in ('while', 'after')]])
    with served(folder, 2, FHNB_BROADCAST=redis.url) as apps:
        asyncio.run(go(apps))
        for o in apps: assert (o.text.count(' is away ('), o.text.count(' is back after '), o.text.count('Traceback'))==(3, 3, 0), o.text

def test_redis_restarts_while_messages_are_under_way(folder, redis):
    async def go(apps):
        async with Clients(apps) as cs:
            sending = asyncio.gather(*[news(apps[i%2], f's{i}', 200) for i in range(6)])
            for _ in range(2):
                await asyncio.sleep(.15)
                redis.proc.stop(signal.SIGKILL)
                redis.start()
            await sending
            await cs.all_have(1200)
            await asyncio.sleep(.5)
            want = sorted(f's{i} {j}' for i in range(6) for j in range(200))
            for o in cs.got: assert sorted(o)==want
    with served(folder, 2, FHNB_BROADCAST=redis.url) as apps: asyncio.run(go(apps))

def test_a_worker_that_dies_is_replaced_and_hears_again(folder, redis):
    async def go(app):
        async with Clients([app]):
            os.kill(int(next(iter(app.pids))), signal.SIGKILL)
            await asyncio.to_thread(until, lambda: len(app.pids)==3 and app.text.count('Application startup complete')==3)
            async with Clients([app]) as new:
                await news(app, 'again')
                await new.all_have(1)
                assert {*map(tuple, new.got)}=={('again 0',)}
    with served(folder, workers=2, FHNB_BROADCAST=redis.url) as [app]: asyncio.run(go(app))

def test_a_script_that_sends_and_ends(folder, redis):
    src = 'import asyncio, sys\nfrom fasthtml_nb.broadcast.redis import RedisHub\nasyncio.run(RedisHub(sys.argv[1]).publish("ws", "from a script"))'
    async def go(app):
        async with Clients([app], 4) as cs:
            script = Proc(sys.executable, '-c', src, redis.url, env={**os.environ, 'PYTHONPATH':str(repo)})
            await cs.all_have(1)
            await asyncio.to_thread(script.stop)
            assert script.text=='' and {*map(tuple, cs.got)}=={('from a script',)}
    with served(folder, workers=2, FHNB_BROADCAST=redis.url) as [app]: asyncio.run(go(app))

def test_apps_with_names_of_their_own_share_a_redis(folder, redis):
    async def go(apps):
        async with Clients(apps[:1], 4) as a, Clients(apps[1:], 4) as b:
            await news(apps[0], 'for a')
            await a.all_have(1)
            await news(apps[1], 'for b')
            await b.all_have(1)
            assert {*map(tuple, a.got)}=={('for a 0',)} and {*map(tuple, b.got)}=={('for b 0',)}
    with served(folder, workers=2, FHNB_BROADCAST=f'{redis.url}?name=a') as a, served(folder, workers=2, FHNB_BROADCAST=f'{redis.url}?name=b') as b: asyncio.run(go([*a, *b]))

def page(name):
    "What the page of the documentation calls `name`"
    cells = json.loads((repo/'nbs'/'explains'/'many.ipynb').read_text())['cells']
    src = next(''.join(o['source']) for o in cells if o['cell_type']=='code' and ''.join(o['source']).startswith(f"{name} = '''"))
    return ast.literal_eval(src.partition(' = ')[2].strip())

nginx_conf = '''
{user}
pid {folder}/nginx.pid;
error_log stderr;
events {{ }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {site}
}}'''

class Nginx(Proc):
    "The proxy of the documentation's compose file, before `apps`"
    def __init__(self, folder, apps):
        self.port = free_port()
        site = yaml.safe_load(page('compose'))['configs']['proxy']['content'].replace('$$', '$')
        here = {'resolver 127.0.0.11 valid=5s;':'', 'listen 80;':f'listen 127.0.0.1:{self.port};',
                'server app:5001 resolve;':' '.join(f'server 127.0.0.1:{o.port};' for o in apps)}
        for k,v in here.items():
            assert site.count(k)==1
            site = site.replace(k, v)
        (folder/'nginx.conf').write_text(nginx_conf.format(folder=folder, site=site, user='user root;' if os.geteuid()==0 else ''))
        super().__init__(need('nginx', 'nginx-light'), '-p', folder, '-c', folder/'nginx.conf', '-g', 'daemon off;')
        until(lambda: ask(self, '/').status_code==200 if self.listens() else self.proc.poll() is not None, what='nginx')
        assert self.proc.poll() is None, self.text
    def listens(self):
        with socket.socket() as s: return s.connect_ex(('127.0.0.1', self.port))==0
    def url(self, path): return f'http://127.0.0.1:{self.port}{path}'

def test_the_app_of_the_documentation_behind_its_load_balancer(folder, redis, tmp_path):
    async def go(nginx):
        async with Clients([nginx]) as cs:
            for i in range(10): assert (await asyncio.to_thread(ask, nginx, '/insert', None, 'POST', data=dict(title=f't{i}'), headers={'origin':nginx.url('')})).status_code==200
            await cs.all_have(10)
            [got] = {*map(tuple, cs.got)}  # one order for all, though not always that in which different workers sent them
            assert sorted(got)==sorted(f'<ul id="todos" hx-swap-oob="beforeend"><li id="todo-{i+1}">t{i}</li></ul>' for i in range(10))
    (folder/'main.py').write_text(page('main_py'))
    (tmp_path/'nginx').mkdir()
    with served(folder, 2, FHNB_BROADCAST=redis.url, SECRET_KEY='a long random text', FORWARDED_ALLOW_IPS='*') as apps:
        nginx = Nginx(tmp_path/'nginx', apps)
        try:
            asyncio.run(go(nginx))
            assert ask(nginx, '/').text.count('<li ')==10
            assert all('"POST /insert HTTP/1.1" 200' in o.text and 'WebSocket /ws' in o.text for o in apps)  # both had their share
        finally: nginx.stop()

# Bad input: one line and a status

@pytest.mark.parametrize('workers', [1, 2])
def test_no_redis_at_the_start(folder, workers):
    port = free_port()
    status,text = ends(folder, workers=workers, FHNB_BROADCAST=f'redis://me:secret@127.0.0.1:{port}/0')
    lines = [o for o in text.splitlines() if 'Redis' in o]
    assert lines and all(f'cannot reach Redis at redis://127.0.0.1:{port}/0: ' in o and 'start it, or give another FHNB_BROADCAST' in o for o in lines)
    assert 'Traceback' not in text and 'secret' not in text
    assert status!=0 or workers > 1, text

def test_something_else_on_that_port(folder):
    with socket.create_server(('127.0.0.1', 0)) as s:
        status,text = ends(folder, workers=1, FHNB_BROADCAST=f'redis://127.0.0.1:{s.getsockname()[1]}')
    assert status!=0 and text.count('cannot reach Redis')==1 and 'Traceback' not in text

def test_a_redis_that_wants_a_password(folder, redis):
    import redis as client
    client.Redis(port=redis.port).config_set('requirepass', 'right')
    status,text = ends(folder, workers=1, FHNB_BROADCAST=f'redis://:wrong@127.0.0.1:{redis.port}')
    assert status!=0 and text.count('cannot reach Redis')==1 and 'Traceback' not in text and 'wrong@' not in text
    with served(folder, workers=1, FHNB_BROADCAST=f'redis://:right@127.0.0.1:{redis.port}') as [app]: assert ask(app, '/news', params=dict(txt='x')).status_code==200

@pytest.mark.parametrize('where,why', [('kafka://u:pw@h', "cannot broadcast by 'kafka': FHNB_BROADCAST"), ('redis://h:port', 'redis://h:port is not the address of a Redis')])
def test_no_address(folder, where, why):
    status,text = ends(folder, workers=1, FHNB_BROADCAST=where)
    assert status!=0 and why in text.strip().splitlines()[-1] and ':pw@' not in text

def test_the_package_is_missing(folder):
    (folder/'redis.py').write_text('raise ImportError("no redis here")')
    status,text = ends(folder, workers=1, FHNB_BROADCAST='redis://127.0.0.1')
    assert status!=0 and text.strip().splitlines()[-1]=='ImportError: broadcasting through Redis needs the package redis: pip install "fasthtml_nb[redis]"'
