"""Requests made of a seed, and what must hold of every answer

    python tests/fuzzing.py data 200000               # in process: annotations and sinks
    python tests/fuzzing.py wire 20000                # on sockets, half with each parser of uvicorn
    python tests/fuzzing.py data --seed 1 --only 77   # one of them again, with its answer

Of each answer: it is no 500 that the handler did not raise itself; no value of the request became an element, an attribute or a script;
its headers are such that HTTP has; it took no long time and is no many times longer than the request. The next plain request is answered as
ever, and the process does not grow. `refuses` in `fuzz_app` lists what the library may refuse where a handler writes it."""
import ast, asyncio, gc, json, random, re, sys, time, traceback
from argparse import ArgumentParser
from collections import Counter
from contextlib import contextmanager
from html.parser import HTMLParser
from urllib.parse import quote, quote_plus

import psutil

import fuzz_app as apps

# --- Values

_evil = ['<script>%s</script>', '<img src=x onerror=%s>', '"><%s>', "' %s=1 x='", '" onfocus=%s autofocus x="', '<%s %s=%s>', 'javascript:%s', '</script><script>%s', '</title><%s>', '</textarea><%s>', '</option><%s>', '</style><%s>',
    ']]><%s>', '<!--%s', '--><%s>', '&lt;%s&gt;', '&#60;%s>', '`%s`', '```\n<%s>', '````', '{{%s}}', '${%s}', '\r\nset-cookie: %s=1', '\r\n\r\n<%s>', '\ndata: <%s>', '\nevent: %s\ndata: x\n\n', '//evil.example/%s', '\\\\evil.example\\%s',
    '\tjavascript:%s', 'java\nscript:%s', ' javascript:%s', 'data:text/html,<script>%s', 'vbscript:%s', '%s', '%s', '<svg onload=%s>', '<x,__import__("os").%s>', "');%s//", '\\u003c%s\\u003e', '\0<%s>', 'x/%s', '?%s', '#%s', '%s; path=/', 'a b\t%s', '<style>@import %s']
_odd = ['', ' ', '\0', '\r\n', '../..', '..%2f', '%', '%zz', '%ff', '٣', '１２', '\u202e', '\ufeff', '\u2028', '🍋', 'é', '=', ';', ',', '&', '[', '{}', '[]', 'null', 'NaN', 'http://[x', 'mailto:x@y', '/', '//', '\\', '\x7f', '\x1b[31m', '\ud800', 'constructor', '__proto__', '__class__', 'a'*3000, '<'*500, '&amp;'*200, '_', '__', 'x_', '@', '{', '}', '{v}', '{0}', '%s', '%(x)s']
_typed = ['1', '0', '-1', '1.5', '1e5', '-0', '1_000', '0x1f', '9'*30, '9'*5000, '1e400', '1e-400', '1e99999', 'inf', '-inf', 'nan', 'NaN', 'sNaN', 'NaN123', 'Infinity', 'true', 'off', 'None', '2024-01-02', '2024-02-30', '0000-00-00', '9999-12-31T23:59:59.999999+23:59', '2024-01-02T03:04:05+24:00',
    '2024-01-02T03:04:05+9999999', '2024-01-02 03:04 UTC-99999', 'now', 'tomorrow', '10:30', '25:61', '1 day', '1/3', '1/0', '1e3/7', '3+4j', '1j', 'nanj', '0001-01-01T00:00:00-23:59', '12345678-1234-5678-1234-567812345678', '{12345678123456781234567812345678}', 'red', 'r', 'a', 'x', '127.0.0.1', '::1/64', '1.2.3.4/33', '10.0.0.0/8', '300000', '-300000', '0.1.2', 'P1D', '1,2,3', 'Jan 1', '1 1 1', 'a.b.c', '12-12-12-12', '00:00:00.0000000001']
_keys = ['v', 'v', 'v', 'o', 'a', 'b', 'w', 'name', 'lines', 'to', 'when', 'color', 'extra', 'x', 'n', 'item', 'next', 'many', 'names', 'HEADERS', 'id', 'title', '__ft__', '__html__', '_method', 'req', 'self', 'cls', 'data', 'body']
_attr_keys = ['onfocus', 'onclick', 'hx-on:click', 'hx_on__load', 'srcdoc', 'href', 'style', 'formaction', '', ' ', 'a b', 'x>', '"', 'onload ', 'class', 'id', 'hx-get', '@click', 'x-init', '%s', '%s x', '__html__', '\0', 'tag', 'children']
_tags = ['script', 'img', 'iframe', 'svg', 'p', 'style', 'base', 'x,y', 'p onclick=x', '', 'SCRIPT', '!--', 'html', 'body', 'head', 'meta', 'link', 'title', 'p>', '%s', '/p', 'p/', 'object']

def marked(r, s, m): return s.replace('%s', m) if r.random() < .9 else mutated(r, s.replace('%s', m))

def mutated(r, s):
    "`s` with something cut out, doubled, put in or exchanged"
    for _ in range(r.randint(1, 3)):
        i,j = sorted((r.randint(0, len(s)), r.randint(0, len(s))))
        s = r.choice((lambda: s[:i] + s[j:], lambda: s[:j] + s[i:], lambda: s[:i] + r.choice(_odd[:40]) + s[i:], lambda: s[:i] + chr(r.choice((r.randint(0, 127), r.randint(128, 0xd7ff)))) + s[i+1:]))()[:5000]
    return s

def text(r, m):
    x = r.random()
    return marked(r, r.choice(_evil), m) if x < .55 else marked(r, r.choice(_odd), m) if x < .75 else marked(r, r.choice(_typed), m)

def _attrs(r, m): return {marked(r, r.choice(_attr_keys), m): r.choice((m, f'alert("{m}")', 1, True, None, text(r, m), [m], {m:m})) for _ in range(r.randint(0, 3))}
def _listed(r, m, depth): return [marked(r, r.choice(_tags), m), [tree(r, m, depth-1) for _ in range(r.randint(0, 2))], _attrs(r, m)]
def _number(r, m): return r.choice((0, 1, -1, 1.5, 1e300, 2**63, 10**30, 300_000, 30_000_000, True, False, None, -0.0, 1e-300))
def tree(r, m, depth=3):
    "A value as JSON has it"
    x = r.random()
    if depth <= 0 or x < .4: return text(r, m)
    if x < .6: return _listed(r, m, depth)
    if x < .72: return _attrs(r, m)
    if x < .8: return [tree(r, m, depth-1) for _ in range(r.randint(0, 4))]
    if x < .88: return {r.choice(_keys): tree(r, m, depth-1) for _ in range(r.randint(0, 4))}
    if x < .97: return _number(r, m)
    return _deep(r, m)
def _deep(r, m):
    o = m
    for _ in range(r.choice((5, 50, 98, 99, 100, 101, 400))): o = [o] if r.random() < .7 else {'v': o}
    return o

# --- Requests

class Asked:
    "A request; `target` as bytes, `msgs` for a websocket"
    def __init__(self, app, method, path, query=b'', headers=(), body=b'', msgs=None, marker='', strict=None, fragment=True):
        self.app,self.method,self.path,self.query,self.headers,self.body,self.msgs,self.marker,self.strict,self.fragment = app,method,path,query,list(headers),body,msgs,marker,strict,fragment
    def __repr__(self):
        q = b'?' + self.query if self.query else b''
        return f'{self.app} {self.method} {self.path!r}{q.decode("latin-1")[:300]} {self.headers!r:.300} {self.body[:600]!r}' + (f' messages {self.msgs!r:.600}' if self.msgs is not None else '')

def _b(s): return s if isinstance(s, bytes) else s.encode('utf-8', 'surrogatepass') if isinstance(s, str) else str(s).encode()
def _str(v): return v if isinstance(v, str) else json.dumps(v)

def _urlencoded(pairs): return b'&'.join(quote_plus(_b(k)).encode() + b'=' + quote_plus(_b(_str(v))).encode() for k,v in pairs)
def _in_header(s): return re.sub(rb'[\r\n\0]', b' ', _b(s))[:4000].strip()

def _multipart(r, pairs):
    res = b''
    for k,v in pairs:
        fn = f'; filename="{_str(v)[:80] if r.random() < .6 else ""}"'.encode('utf-8', 'replace').replace(b'\r', b' ').replace(b'\n', b' ') if r.random() < .3 else b''
        typ = r.choice((b'', b'', b'', b'\r\nContent-Type: text/plain', b'\r\nContent-Type: \xff', b'\r\nContent-Type: text/html; charset=undefined'))
        res += b'--XBX\r\nContent-Disposition: form-data; name="%b"%b%b\r\n\r\n%b\r\n' % (_in_header(k), fn, typ, _b(_str(v)))
    return res + b'--XBX--\r\n'

def _damaged(r, b):
    "A body of which something was lost"
    if not b: return b
    i = r.randint(0, len(b))
    return r.choice((lambda: b[:i], lambda: b[:i] + bytes([r.randint(0, 255)]) + b[i:], lambda: b[:i] + b[i:i+20]*3 + b[i+1:], lambda: b[:i] + r.randbytes(5) + b[i+5:]))()

def _dumped(r, o):
    try: s = json.dumps(o, ensure_ascii=r.random() < .5)
    except ValueError: s = '{}'
    if r.random() < .02: s = r.choice(['{"v":NaN}', '{"v":1e999}', '{"v":' + '9'*5000 + '}', '\ufeff' + s, '{"v":1,"v":2}', '"x"', '[1]', '{"v":"\\ud800"}', '[' * 500, s.encode('utf-16', 'replace').decode('latin-1')])
    return s.encode('utf-8', 'surrogatepass')

_json = [(b'content-type', b'application/json')]
def carried(r, m, value, ways=('query', 'query', 'form', 'multipart', 'json', 'json', 'json', 'cookie', 'header')):
    "Method, query, headers and body that carry `value` as `v`, with other fields around it"
    way = r.choice(ways)
    pairs = [('v', value)] + [(r.choice(_keys), tree(r, m, 1)) for _ in range(r.choice((0, 0, 1, 3)))]
    if way!='json' and isinstance(value, list) and r.random() < .5: pairs = [('v', o) for o in value] + pairs[1:]
    r.shuffle(pairs)
    query,headers,body = b'',[],b''
    if way=='query': query = _urlencoded(pairs)
    elif way=='form': headers,body = [(b'content-type', b'application/x-www-form-urlencoded')],_urlencoded(pairs)
    elif way=='multipart': headers,body = [(b'content-type', b'multipart/form-data; boundary=XBX')],_multipart(r, pairs)
    elif way=='json': headers,body = list(_json),_dumped(r, dict(pairs) if r.random() < .97 else value)
    elif way=='cookie': headers = [(b'cookie', _in_header('; '.join(f'{k}={_str(v)}' for k,v in pairs)))]
    else: headers = [(b'v', _in_header(_str(value))), (b'x-v', _in_header(_str(value))), (b'hx-target', _in_header(_str(value)))]
    if r.random() < .03: body = _damaged(r, body)
    if r.random() < .03: query = bytes(r.randint(33, 126) for _ in range(r.randint(0, 30)))
    if body: headers.append((b'content-length', b'%d' % len(body)))
    return 'POST' if body or r.random() < .1 else r.choice(('GET', 'GET', 'GET', 'HEAD')), query, headers, body

def _path_part(r, s): return s.replace('/', r.choice(('/', '%2f')))[:2000] or 'x'

def anno_request(r, m):
    "A request to the handlers of `annotations`"
    name = r.choice(list(apps.annotations))
    value = marked(r, r.choice(_typed), m) if r.random() < .4 else tree(r, m)
    if r.random() < .15: value = [marked(r, r.choice(_typed), m) for _ in range(r.randint(0, 5))]
    if r.random() < .02: value = [str(i) for i in range(r.choice((200, 999, 1001, 3000)))]
    x = r.random()
    if x < .12: return Asked('anno', 'WS', f'/ws/{name}', msgs=_messages(r, m, value), marker=m)
    method,query,headers,body = carried(r, m, value)
    if r.random() < .8: headers.append((b'hx-request', b'true'))
    if x < .22: path = f'/at/{name}/' + _path_part(r, _str(value))
    elif x < .26: path = f'/path/{r.choice(("int", "float", "uuid", "path", "str", "static"))}/' + _path_part(r, text(r, m))
    elif x < .28: path = f'/opt/{_path_part(r, text(r, m))}/{_path_part(r, r.choice(_typed))}'
    elif x < .32: path = f'/need/{r.choice([o for o in apps.special if o!="ws"])}'
    else: path = f'/{r.choice(("need", "need", "maybe", "alone", "sync" if name in ("int", "strs", "order", "upload") else "need"))}/{name}'
    return Asked('anno', method, path, query, headers, body, marker=m, fragment=any(k==b'hx-request' for k,_ in headers))

def _messages(r, m, value):
    "What a client sends on a websocket"
    hs = {r.choice(('HX-Target', 'HX-Request', m, '€', 'a b')): tree(r, m, 1)}
    def one():
        x = r.random()
        if x < .6: return _dumped(r, {'v': value, **({'HEADERS': hs} if r.random() < .3 else {})}).decode('utf-8', 'replace')
        return _dumped(r, tree(r, m)).decode('utf-8', 'replace') if x < .8 else text(r, m).encode('utf-8', 'replace').decode() if x < .9 else r.randbytes(r.randint(0, 40))
    return [one() for _ in range(r.randint(1, 3))]

_ways_of = dict(form=('form', 'multipart'), read=('form', 'multipart', 'query'), field_read=('form', 'multipart'), upload=('multipart',), name=('multipart',), query=('query',), param=('query',), cookies=('cookie',), cookie=('cookie',), headers=('header',), header=('header',), htmx=('header',), url=('query',),
    **dict.fromkeys('dict json any object list dicts union field loose order session thread'.split(), ('json',)*9 + ('form',)))

def sink_request(r, m):
    "A request to the handlers of `sinks`"
    if r.random() < .06: return Asked('sink', 'WS', f'/ws/{r.choice(("data", "any", "alone", "body", "json"))}', msgs=_messages(r, m, tree(r, m)), marker=m)
    source,sink = r.choice(_source_names),r.choice(_sink_names)
    shape = 'same' if r.random() < .6 else r.choice(_shape_names)
    value = tree(r, m) if r.random() < .75 else text(r, m)
    if source in ('list', 'dicts') and r.random() < .8: value = value if isinstance(value, list) else [value]
    method,query,headers,body = carried(r, m, value, _ways_of.get(source, ('json', 'form', 'query', 'multipart')))
    fragment = r.random() < .8
    if fragment: headers.append((b'hx-request', b'true'))
    if r.random() < .1: headers.append((b'accept', b'application/json'))
    path = f'/{source}/{shape}/{sink}' if r.random() < .98 else '/' + _path_part(r, text(r, m))
    return Asked('toast' if sink.startswith('toast') else 'sink', method, path, query, headers, body, marker=m, strict=(sink, shape), fragment=fragment)

_source_names,_shape_names,_sink_names = list(apps.sources),list(apps.shapes),list(apps.sinks)

def request_of(seed, i):
    "The request number `i` of a seed"
    r = random.Random(f'{seed}:{i}')
    m = f'zq{r.getrandbits(32):08x}'
    return (anno_request if i % 5 < 2 else sink_request)(r, m)

# --- Asking, in process

class Answer:
    def __init__(self): self.status,self.headers,self.body,self.error,self.secs,self.sent = None,[],b'',None,0,[]
    @property
    def type(self): return next((v.partition(b';')[0] for k,v in self.headers if k.lower()==b'content-type'), b'').decode('latin-1')

class Markup(AssertionError):
    def __str__(self): return self.args[0]

async def ask(app, o):
    "What `app` answers to `o`"
    from urllib.parse import unquote
    res,path = Answer(),o.path
    raw = quote(_b(path), safe='/%')
    scope = dict(type='websocket' if o.method=='WS' else 'http', asgi=dict(version='3.0', spec_version='2.4'), http_version='1.1', method=o.method, scheme='ws' if o.method=='WS' else 'http', path=unquote(raw), raw_path=raw.encode(), query_string=o.query,
                 root_path='', headers=[(b'host', b'x.example'), *o.headers], client=('127.0.0.1', 1), server=('x.example', 80), subprotocols=[])
    if o.method=='WS': todo = [dict(type='websocket.connect'), *[dict(type='websocket.receive', **{'bytes' if isinstance(s, bytes) else 'text': s}) for s in o.msgs], dict(type='websocket.disconnect', code=1000)]
    else: todo = [dict(type='http.request', body=o.body, more_body=False)]
    todo.reverse()
    async def receive():
        if todo: return todo.pop()
        await asyncio.Event().wait()
    async def send(msg):
        if msg['type']=='http.response.start': res.status,res.headers = msg['status'],list(msg.get('headers', ()))
        elif msg['type']=='http.response.body': res.body += msg.get('body', b'')
        elif msg['type']=='websocket.send': res.sent.append(msg.get('text') if msg.get('text') is not None else msg['bytes'])
    t = time.process_time()
    try:
        async with asyncio.timeout(20): await app(scope, receive, send)
    except Exception as e: res.error = e
    res.secs = time.process_time()-t
    return res

# --- What must hold

class Found(HTMLParser):
    "Tags and attributes of a piece of HTML, and the text of its scripts"
    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags,self.attrs,self.values,self.scripts,self.cdata = Counter(),set(),[],[],None
        self.feed(html)
        self.close()
    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        self.cdata = tag if tag in ('script', 'style') else None
        if self.cdata: self.scripts.append('')
        for k,v in attrs:
            self.attrs.add(f'{tag} {k}')
            self.values.append((tag, k, v or ''))
    def handle_endtag(self, tag): self.cdata = None
    def handle_data(self, data):
        if self.cdata: self.scripts[-1] += data

def parsed(html):
    "The same, as a browser reads it"
    import html5lib
    res = Found('')
    for e in html5lib.parse(html, namespaceHTMLElements=False).iter():
        if not isinstance(e.tag, str): continue
        res.tags[e.tag] += 1
        if e.tag in ('script', 'style'): res.scripts.append(e.text or '')
        for k,v in e.attrib.items():
            res.attrs.add(f'{e.tag} {k}')
            res.values.append((e.tag, k, v))
    return res

_implied = {'html', 'head', 'body', 'tbody', 'colgroup'}
_bad_scheme = re.compile(r'[\x00-\x20]*(?!https?:)[a-z][a-z0-9+.\-\t\r\n]*:', re.I)

def _of_program(s): return re.sub(r'"(?:[^"\\]|\\.)*"', '', s)  # without its strings

_program_dicts = 'dict', 'named'  # shapes that are dicts of the program's own, which may give attributes
_only_names = frozenset('tag tag_ft tag_cls attr_name attr_ft attr_dict attrs set_name'.split())  # sinks whose names come from the request
def check_names(html):
    "Raise unless `html` is one element; its names were asked for"
    f = Found(html)
    if html.strip() in ('x', ''): return  # without a tag: a fragment
    if sum(f.tags.values()) > 1 or not re.fullmatch(r'<[^\s<>"\'=/]+( [^\s<>"\'=/]+(=("[^"]*"|\'[^\']*\'))?)*>x?</[^\s<>"\'=/]+>|<[^<>]+>x?', html.strip()): raise AssertionError('a name that is no name')

_keywords_only = re.compile(r'\S+ (on|hx-on|srcdoc$)', re.I)  # attributes that no dict may give

def check_html(html, allowed, marker, exact=False, shape=None):
    "Raise unless all tags and attributes of `html` are the program's"
    f = parsed(html) if exact else Found(html)
    tags,attrs = allowed
    odd = [t for t in f.tags if t not in tags and not (exact and t in _implied)] + [a for a in f.attrs if a not in attrs]
    if shape in _program_dicts: odd = [o for o in odd if ' ' not in o or _keywords_only.match(o)]
    if odd: raise Markup(f'{"attribute" if " " in (o := sorted(odd)[0]) else "element"} of the request', o)
    for s in f.scripts:
        if marker and marker in _of_program(s) : raise AssertionError('text of the request in a script')
    for tag,k,v in f.values:
        if k=='srcdoc': check_html(v, ({'div', 'p', 'iframe', 'html', 'head', 'body'}, set()), marker, exact, shape)

_token = re.compile(rb"[!#$%&'*+\-.^_`|~0-9a-zA-Z]+")
_no_value = re.compile(rb'[\x00-\x08\x0a-\x1f\x7f]')

def check_headers(res, marker):
    for k,v in res.headers:
        if not _token.fullmatch(k): raise AssertionError('the name of a header is none')
        if _no_value.search(v): raise AssertionError(f'control character in header {k!r}')
        if k.lower() in (b'location', b'hx-redirect', b'hx-location') and _bad_scheme.match(v.decode('latin-1')): raise AssertionError(f'{k.decode().lower()} to another scheme')
        if k.lower()==b'set-cookie' and v.count(b';') > 6: raise AssertionError('attributes of a cookie from its value')

def _strings(o):
    "What a JSON answer says is HTML"
    if isinstance(o, dict):
        for k,v in o.items(): yield from _all(v) if k=='html' else _strings(v)
    elif isinstance(o, list):
        for v in o: yield from _strings(v)
def _all(o):
    if isinstance(o, str): yield o if o.startswith('<p') else ''
    elif isinstance(o, list) and o: yield from _all(o[0])

def _events(text):
    "The data of each event; one that the program did not name is an error"
    for part in text.split('\n\n'):
        lines = part.split('\n')
        if lines[0].startswith('event: zqe'): lines.pop(0)
        if any(o and not o.startswith('data: ') for o in lines): raise AssertionError('a line of an event from its data')
        yield '\n'.join(o[6:] for o in lines)

def _check_python(src):
    "`html2ft` gives calls of constants, and nothing else"
    for e in ast.walk(ast.parse(src)):
        if not isinstance(e, (ast.Module, ast.Expr, ast.Call, ast.Name, ast.Load, ast.Constant, ast.keyword, ast.Dict)): raise AssertionError(f'html2ft: {type(e).__name__}')

def _check_fence(md):
    "All of a node's Markdown is within its fence"
    first,*lines = md.split('\n')
    fence = re.match('`+', first)[0]
    if any(re.fullmatch(r' {0,3}`{%d,}\s*' % len(fence), o) for o in lines[:-1]) or lines[-1]!=fence: raise AssertionError('highlight: the fence ends early')

_at = dict(int='1', float='1.5', uuid='12345678-1234-5678-1234-567812345678')
def _harmless(o):
    "What the pages of `o` are known by, and paths that lead to them"
    _,*parts = o.path.split('/')
    if o.app!='anno' and o.method!='WS' and len(parts)==3: return parts[2],[f'/dict/{k}/{parts[2]}' for k in ('same', 'list', 'bytes')]
    if o.app!='anno': return (parts[1], [o.path]) if o.method=='WS' else ('404', ['/nowhere'])
    if parts[0]=='path': return '/path/' + parts[1],[f'/path/{parts[1]}/{_at.get(parts[1], "a")}']
    if parts[0]=='at': return '/at/' + parts[1],[f'/at/{parts[1]}/{k}' for k in ('1', 'a', 'x', 'r', '1.5', '2024-01-02', '0.0.0.0', '::', _at['uuid'])]
    return ('/opt', ['/opt/a/1']) if parts[0]=='opt' else ('/'.join(parts[:2]), [o.path])

def _harmless_requests(o, path):
    for q in (b'', b'v=', b'v=a', b'v=1', b'v=1.5', b'v=2024-01-02', b'v=x', b'v=r', b'v=0.0.0.0', b'v=::', b'v=10:30', b'v=' + _at['uuid'].encode()) if o.method!='WS' else ():
        yield Asked(o.app, 'GET', path, q, [(b'hx-request', b'true')]*o.fragment)
    values = 'a', 1, 1.5, True, False, '', ['a'], ['1', '2'], None, '2024-01-02', [1], '1 day', [], {}, 'r', ['r'], _at['uuid'], '0.0.0.0', '::', '10:30'
    for fields in (*(dict(v=v, a=1, b=b, name='x', item='y') for v,b in (*((v, 'x') for v in values), ('a', 2))), dict(v=1), dict(v=dict(name='x'))):
        if o.method=='WS':
            yield Asked(o.app, 'WS', path, msgs=[json.dumps(fields)])
            continue
        forms = ((b'application/x-www-form-urlencoded', _urlencoded(fields.items())), (b'multipart/form-data; boundary=XBX', _upload)) if fields['v'] in ('a', 1) else ()
        for typ,body in ((b'application/json', json.dumps(fields).encode()), *forms):
            yield Asked(o.app, 'POST', path, b'', [(b'hx-request', b'true')]*o.fragment + [(b'content-type', typ), (b'content-length', b'%d' % len(body)), *([(b'cookie', b'v=a')] if o.app!='anno' else []), (b'x-v', b'a'), (b'hx-target', b'a')], body)
_upload = b'--XBX\r\nContent-Disposition: form-data; name="v"; filename="a"\r\n\r\nx\r\n--XBX--\r\n'

class Fuzz:
    "The two applications, what their pages are made of, and the faults found"
    def __init__(self, seed=1, exact=20):
        self.seed,self.exact,self.apps = seed,exact,dict(anno=apps.anno_app(), toast=apps.toast_app(), sink=apps.sink_app())
        self.bases,self.faults,self.statuses,self.n = {},{},Counter(),0

    async def base(self, o, status=200):
        "Tags and attributes of the pages that this handler makes of harmless values"
        key,paths = _harmless(o)
        if status==404 and o.app!='anno': key,paths = '404', ['/nowhere']  # the app has a page for it
        key = key, o.fragment, o.method=='WS'
        if key not in self.bases: self.bases[key] = await self._of_harmless(o, paths)
        return self.bases[key]

    async def _of_harmless(self, o, paths):
        seen,tags,attrs = set(),set(),set()
        for path in paths:
            for p in _harmless_requests(o, path): seen.update(self.htmls(p, await ask(self.apps[o.app], p)))
        for html in seen:
            for f in (Found(html), parsed(html)):
                tags |= set(f.tags)
                attrs |= f.attrs
        return tags,attrs

    def htmls(self, o, res):
        "The pieces of HTML in an answer"
        if o.method=='WS':
            for s in res.sent:
                if not isinstance(s, str): continue
                try: yield from _strings(d) if isinstance(d := json.loads(s), (dict, list)) else [s]
                except ValueError: yield s
        elif res.type=='text/html': yield res.body.decode('utf-8', 'replace')
        elif res.type=='application/json': yield from _strings(json.loads(res.body))
        elif res.type=='text/event-stream': yield from _events(res.body.decode('utf-8', 'replace'))

    async def check(self, o, i=0):
        "Ask, and raise an `AssertionError` where the answer is none that may be"
        res = await ask(self.apps[o.app], o)
        self.statuses[res.status if o.method!='WS' else 'ws'] += 1
        late = o.strict and (o.strict[0] in apps.late or (o.strict[1]=='named' and isinstance(res.error, ValueError)))
        if res.error and not late and not isinstance(res.error, (apps.Mine, TimeoutError)): raise res.error
        if isinstance(res.error, TimeoutError): raise AssertionError('no answer in 20 seconds')
        if o.method!='WS' and (res.status is None or res.status >= 500) and not isinstance(res.error, apps.Mine) and not late and not (o.strict and o.strict[0]=='shown'): raise AssertionError(f'status {res.status}')
        if res.secs > .7: raise AssertionError(f'more than 0.7 s of CPU')
        size = len(res.body) + sum(map(len, res.sent))
        if size > 60_000 + 30*(len(o.body) + len(o.path) + len(o.query)): raise AssertionError(f'an answer that is many times longer than the request')
        check_headers(res, o.marker)
        if b'html2ft' in _b(o.path) and res.status==200: _check_python(_text_of(res.body, 'pre'))
        if '/highlight' in o.path and res.status==200 and res.body: _check_fence(_text_of(res.body, 'pre'))
        found = list(self.htmls(o, res))
        if any('<' in h for h in found):
            base = await self.base(o, res.status)
            for h in found: check_names(h) if o.strict and o.strict[0] in _only_names and res.status==200 else check_html(h, base, o.marker, self.exact and i % self.exact==0, o.strict and o.strict[1])
        return res

    async def plain(self, name):
        "The plain request, which nothing that came before may change"
        res = await ask(self.apps[name], Asked(name, 'GET', '/plain', headers=[(b'hx-request', b'true')]))
        if (res.status, res.body)!=(200, b'<p>well</p>') and (res.status, res.body.strip())!=(200, b'<p>well</p>'): raise AssertionError(f'the next plain request: {res.status} {res.body[:80]!r} {res.error!r}')

    def note(self, o, i, e):
        where = 'ws' if o.method=='WS' else ''
        self.faults.setdefault(kind_of(o, e), []).append((where + (o.path.split('/')[3] if o.app!='anno' and o.path.count('/')==3 else '/'.join(o.path.split('/')[1:3])), i, repr(o)))

    async def one(self, i):
        o = request_of(self.seed, i)
        self.n += 1
        try:
            await self.check(o, i)
            await self.plain(o.app)
        except Exception as e: self.note(o, i, e)

    async def run(self, n, start=0):
        for i in range(start, start+n): await self.one(i)

def kind_of(o, e):
    "A fault without what is another one each time"
    tb = traceback.extract_tb(e.__traceback__)
    ours = [f for f in tb if 'fasthtml_nb' in f.filename.replace('\\', '/').split('/')[-2:]]
    kind = str(e) if isinstance(e, AssertionError) and not ours else f'{type(e).__name__} at {ours[-1].name if ours else tb[-1].name if tb else "?"}: {_plain_error(e)}'
    return kind.replace(o.marker or '\0', 'M')

def _plain_error(e): return '' if isinstance(e, UnicodeError) else re.sub(r'type object|[\'"].*[\'"]', '…', str(e), flags=re.S)[:70]

def _text_of(body, tag):
    import html
    m = re.search(f'<{tag}>(.*)</{tag}>', body.decode(), re.S)
    return html.unescape(m[1]) if m else ''

def grown(f, n):
    "Run `f(start, n/2)` twice, after a start that fills what is kept; bytes that the second half added"
    p,warm = psutil.Process(),min(n//10, 4000)
    sizes = []
    for a,b in ((0, warm), (warm, (n+warm)//2), ((n+warm)//2, n)):
        f(a, b-a)
        gc.collect()
        sizes.append(p.memory_info().rss)
    return sizes[2]-sizes[1]

@contextmanager
def quiet():
    import logging, warnings
    logging.getLogger('fasthtml_nb').setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        yield

def data(n, seed=1, only=None, say=print):
    "In process; the `Fuzz`, with what it found"
    with quiet():
        fuzz = Fuzz(seed)
        with asyncio.Runner() as runner:
            if only is not None:
                o = request_of(seed, only)
                say(o)
                res = runner.run(ask(fuzz.apps[o.app], o))
                say(res.status, res.headers, res.body.decode('utf-8', 'replace')[:3000], res.sent)
                if res.error: traceback.print_exception(res.error)
                return fuzz
            t = time.monotonic()
            fuzz.growth = grown(lambda start, k: runner.run(fuzz.run(k, start)), n)
            say(f'{n} requests in {time.monotonic()-t:.0f} s; statuses {dict(fuzz.statuses.most_common())}; grown by {fuzz.growth/2**20:.1f} MB in the second half')
    for kind,found in sorted(fuzz.faults.items()):
        names = Counter(name for name,_,_ in found)
        say(f'{len(found):6} {kind} ({", ".join(f"{k} {n}" for k,n in names.most_common(12))})\n       --only {min(found, key=lambda o: len(o[2]))[1]}: {min((o[2] for o in found), key=len)[:400]}')
    say(f'{len(fuzz.faults)} kinds of faults')
    return fuzz

if __name__=='__main__':
    p = ArgumentParser('python tests/fuzzing.py')
    p.add_argument('what', choices=['data', 'wire'])
    p.add_argument('n', type=int, nargs='?', default=200_000)
    p.add_argument('--seed', default='1')
    p.add_argument('--only', type=int)
    a = p.parse_args()
    if a.what=='data': sys.exit(bool(data(a.n, a.seed, a.only).faults))
    import fuzz_wire
    sys.exit(bool(fuzz_wire.run(a.n, a.seed, only=a.only)))
