"On AWS Lambda, through mangum: its events need not have a `Content-Length`, and a body is read all the same"
import asyncio, base64, json, time
from dataclasses import dataclass
from urllib.parse import urlencode

import pytest
from mangum import Mangum

from fasthtml_nb.common import *
from fasthtml_nb.handlers import cancel_on_disconnect

form,boundary = 'application/x-www-form-urlencoded','B'
parts = b'--B\r\nContent-Disposition: form-data; name="title"\r\n\r\nFigs\r\n--B\r\nContent-Disposition: form-data; name="n"\r\n\r\n3\r\n'
file = b'--B\r\nContent-Disposition: form-data; name="uf"; filename="a.bin"\r\nContent-Type: application/x\r\n\r\n\x00\xff\r\n--B--\r\n'
multi = f'multipart/form-data; boundary={boundary}'

@dataclass
class Task: title:str; n:int=0; done:bool=False

@pytest.fixture
def app():
    app = FastHTML(secret_key='s', default_hdrs=False, max_body_size=1000)
    @app.post('/task')
    def task(task:Task): return repr(task)
    @app.post('/both/{n}')
    async def both(n:int, title:str, q:str='', req=None): return f'{n} {title} {q} {len(await req.form())}'
    @app.post('/counts')
    def counts(d:dict[str,int]): return d
    @app.post('/upload')
    async def upload(uf:UploadFile, title:str): return f'{title} {uf.filename} {await uf.read()!r}'
    @app.route('/text', methods=['GET', 'POST'])
    def text(body): return f'body {body!r}'
    @app.post('/raw')
    async def raw(req): return f'{await req.body()!r}'
    @app.post('/json')
    async def as_json(req): return await req.json()
    @app.post('/waits')
    @cancel_on_disconnect
    async def waits(req):
        await asyncio.sleep(.01)
        return f'{await req.body()!r}'
    @app.route('/field', methods=['GET', 'POST'])
    def field(title:str='none', sess=None):
        sess['seen'] = title
        return f'title {title}'
    return app

def rest(method, path, query, headers, body, encoded):
    "The event of a REST API, format 1.0"
    return dict(resource=path, path=path, httpMethod=method, headers=headers, multiValueHeaders={k: [v] for k,v in headers.items()},
        queryStringParameters=query or None, multiValueQueryStringParameters={k: [v] for k,v in query.items()} or None,
        requestContext=dict(identity=dict(sourceIp='1.2.3.4')), body=body, isBase64Encoded=encoded)

def http(method, path, query, headers, body, encoded):
    "The event of an HTTP API or a function URL, format 2.0"
    return dict(version='2.0', routeKey='$default', rawPath=path, rawQueryString=urlencode(query), headers=headers, body=body, isBase64Encoded=encoded,
        requestContext=dict(http=dict(method=method, path=path, sourceIp='1.2.3.4'), stage='$default'))

def load_balancer(method, path, query, headers, body, encoded):
    return dict(requestContext=dict(elb=dict(targetGroupArn='x')), httpMethod=method, path=path, queryStringParameters=query, headers=headers,
        body=body or '', isBase64Encoded=encoded)

events = pytest.mark.parametrize('event', [rest, http, load_balancer], ids=lambda o: o.__name__)

@pytest.fixture
def ask(app, event):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    def ask(method, path, body=None, typ=None, query=(), **hdrs):
        "Status, text and headers for a request without `Content-Length`; a text body is sent as it is and in base64"
        headers = {'host':'x.lambda-url.eu-west-1.on.aws', **{k.replace('_', '-'): v for k,v in hdrs.items()}, **({'content-type':typ} if typ else {})}
        bodies = [(body, False)] if body is None else [(base64.b64encode(body.encode() if isinstance(body, str) else body).decode(), True)]
        if isinstance(body, str): bodies.append((body, False))
        found = []
        for b,encoded in bodies:
            r = Mangum(app, lifespan='off')(event(method, path, dict(query), headers, b, encoded), None)
            text = base64.b64decode(r['body']).decode() if r['isBase64Encoded'] else r['body']
            found.append((r['statusCode'], text))
        assert len(set(found))==1, found
        return *found[0],r
    yield ask
    loop.close()
    asyncio.set_event_loop(None)

@events
@pytest.mark.parametrize('path,body,typ,text', [
    ('/task', 'title=Figs&n=3&done=on', form, "Task(title='Figs', n=3, done=True)"),
    ('/task', '{"title":"Figs", "n":3}', 'application/json', "Task(title='Figs', n=3, done=False)"),
    ('/task', parts + b'--B--\r\n', multi, "Task(title='Figs', n=3, done=False)"),
    ('/task', 'title=%C3%A9', f'{form}; charset=utf-8', "Task(title='é', n=0, done=False)"),
    ('/task', 'title=é', form, "Task(title='é', n=0, done=False)"),
    ('/both/7', 'title=Figs', form, '7 Figs x 1'), ('/both/7', parts + b'--B--\r\n', multi, '7 Figs x 2'),
    ('/counts', 'a=1&b=on', form, '{"q":0,"a":1,"b":1}'), ('/upload', parts + file, multi, "Figs a.bin b'\\x00\\xff'"),
    ('/text', 'plain', 'text/plain', "body 'plain'"), ('/text', 'plain', None, "body 'plain'"), ('/text', 'title=a', form, "body 'title=a'"),
    ('/raw', 'plain', None, "b'plain'"), ('/json', '{"a":[1]}', 'application/json', '{"a":[1]}'), ('/waits', 'plain', None, "b'plain'"),
    ('/waits', 'title=a', form, "b'title=a'"), ('/field', 'title=a', form, 'title a'), ('/field', 'title=a', None, 'title none')])
def test_a_body_without_a_length_is_read(ask, path, body, typ, text):
    q = {'q': 'off' if path=='/counts' else 'x'}
    assert ask('POST', path, body, typ, q)[:2]==(200, text)

@events
def test_requests_without_a_body(ask):
    began = time.process_time()
    for typ in (None, form, 'application/json'):
        for method in ('GET', 'POST'): assert ask(method, '/field', typ=typ)[:2]==(200, 'title none')
        assert ask('GET', '/text', typ=typ)[:2]==(200, "body ''")
    for typ in (form, multi, 'application/json'): assert ask('POST', '/task', typ=typ)[:2]==(400, 'Missing required field: title')
    for typ in (None, form, multi, 'application/json'): assert ask('POST', '/waits', typ=typ)[:2]==(200, "b''")
    assert time.process_time() - began < 5
    assert ask('GET', '/field', query={'title':'Figs'})[:2]==(200, 'title Figs')

@events
def test_limits_stay(ask):
    long = 'x'*1001
    for path,body,typ in (('/task', 'title=' + long, form), ('/task', json.dumps({'title':long}), 'application/json'), ('/text', long, None), ('/raw', long, None),
            ('/json', json.dumps([long]), 'application/json'), ('/waits', long, None), ('/task', parts.replace(b'Figs', long.encode()) + b'--B--\r\n', multi)):
        assert ask('POST', path, body, typ)[0]==413, path
    for body in ('{x', '[1]'): assert ask('POST', '/task', body, 'application/json')[0]==400
    assert ask('POST', '/task', b'garbage', multi)[0]==400
    assert ask('POST', '/task', 'title=a&n=x', form)[:2]==(404, "n: 'x' is not a valid int")

@events
def test_sessions_and_other_sites(ask):
    r = ask('POST', '/field', 'title=a', form)[2]
    hdrs = {**r['headers'], **{k: v[0] for k,v in r.get('multiValueHeaders', {}).items()}}
    assert 'session_=' in str(hdrs.get('set-cookie', r.get('cookies')))
    assert ask('POST', '/field', 'title=a', form, origin='https://evil.example', sec_fetch_site='cross-site')[0]==403

def test_a_get_waits_for_no_message(app):
    "Without length and type, the messages are not asked; a server need not have one"
    sent = []
    async def receive(): raise AssertionError('a GET has no body')
    async def send(m): sent.append(m)
    scope = dict(type='http', http_version='1.1', method='GET', path='/field', raw_path=b'/field', query_string=b'', root_path='', scheme='http',
        headers=[(b'host', b'x'), (b'user-agent', b'x'), (b'accept', b'*/*')], server=('x', 80), client=('1.2.3.4', 1))
    asyncio.run(app(scope, receive, send))
    assert sent[0]['status']==200 and sent[1]['body']==b'title none'
