"""Log in with every client, over real HTTP, at an OpenID provider that runs here.

The provider is the published `oidc-provider-mock`. It knows no PKCE and tells no lies: `Idp` adds the one and, where a test asks for it, the other."""
import base64, hashlib, json, re, threading, time, warnings
from urllib.parse import parse_qsl, urlencode, urlsplit
import pytest
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    mock = pytest.importorskip('oidc_provider_mock')
import flask, httpx2, joserfc.jwk, joserfc.jwt, werkzeug.serving
from fasthtml_nb.app import FastHTML
from fasthtml_nb.components import A
from fasthtml_nb.oauth import *
from fasthtml_nb.oauth import log
import fasthtml_nb.testing  # noqa: F401 gives `decode_session`
from starlette.responses import RedirectResponse
from starlette.testclient import TestClient

http = httpx2.Client(verify=False)

def b64(b): return base64.urlsafe_b64encode(b).rstrip(b'=').decode()
def query(url): return dict(parse_qsl(urlsplit(url).query))

class Idp:
    "The provider, on loopback"
    def __init__(self):
        self.app,self.challenges,self.seen = mock.app(),{},[]
        self.key,self.thief = [joserfc.jwk.RSAKey.generate_key(2048, {'kid':'spoilt', 'use':'sig', 'alg':'RS256'}) for _ in range(2)]
        self.reset()
        self.app.before_request(self.before)
        self.app.after_request(self.after)
        self.server = werkzeug.serving.make_server('127.0.0.1', 0, self.app, threaded=True)
        self.url = f'http://127.0.0.1:{self.server.server_port}'
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def reset(self):
        self.claims,self.signer,self.head,self.answer,self.down = {},self.key,{},None,()
        self.drop_id_token = False

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(5)

    def user(self, sub, **claims): http.put(f'{self.url}/users/{sub}', json=claims).raise_for_status()

    def before(self):
        r = flask.request
        self.seen.append(r.path)
        if r.path in self.down: flask.abort(503)
        if r.path=='/oauth2/token':
            if self.answer: return self.answer
            want = self.challenges.get(r.form.get('code'))
            got = b64(hashlib.sha256(r.form.get('code_verifier', '').encode()).digest())
            if want and want!=got: return flask.jsonify(error='invalid_grant', error_description='code_verifier'), 400

    def after(self, resp):
        r = flask.request
        if r.path=='/oauth2/authorize' and 'code' in (q := query(resp.headers.get('location', ''))): self.challenges[q['code']] = r.args.get('code_challenge')
        if r.path=='/jwks' and resp.status_code==200: resp.set_data(json.dumps(dict(keys=resp.json['keys'] + [self.key.as_dict(private=False)])))
        if r.path=='/oauth2/token' and resp.status_code==200 and not self.answer: resp.set_data(json.dumps(self.spoil(resp.json)))
        return resp

    def spoil(self, tok):
        if self.drop_id_token: tok.pop('id_token')
        elif self.claims or self.head or self.signer is not self.key:
            claims = json.loads(base64.urlsafe_b64decode(tok['id_token'].split('.')[1] + '=='))
            tok['id_token'] = joserfc.jwt.encode({'alg':'RS256', 'kid':'spoilt', **self.head}, {**claims, **self.claims}, self.signer)
        return tok

@pytest.fixture(scope='module')
def server():
    res = Idp()
    yield res
    res.stop()

@pytest.fixture
def idp(server):
    server.reset()
    server.user('al', email='al@example.com', id=7, name='Al')
    server.user('bo', email='bo@example.com', id=8)
    log.disabled = False
    return server

def point(cli, url):
    "Let `cli` talk to the provider at `url`"
    cli.base_url,cli.token_url = f'{url}/oauth2/authorize',f'{url}/oauth2/token'
    if cli.info_url: cli.info_url = f'{url}/userinfo'
    if cli.issuer: cli.issuer = url
    return cli

def apple_key():
    from cryptography.hazmat.primitives import serialization as ser
    from cryptography.hazmat.primitives.asymmetric import ec
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption()).decode()

clients = dict(
    google  = lambda url: point(GoogleAppClient('ID', 'SEC', scope='openid email'), url),
    github  = lambda url: point(GitHubAppClient('ID', 'SEC', scope='email'), url),
    hf      = lambda url: point(HuggingFaceClient('ID', 'SEC'), url),
    discord = lambda url: point(DiscordAppClient('ID', 'SEC'), url),
    auth0   = lambda url: Auth0AppClient(url, 'ID', 'SEC', redirect_uri='/redirect'),
    apple   = lambda url: point(AppleAppClient('ID', 'KID', 'TID', apple_key(), scope='openid name email'), url))
oidc = [k for k in clients if k not in ('github', 'discord')]

class Auth(OAuth):
    "Takes everybody but bo, and notes what it was told"
    banned = ()
    def get_auth(self, info, ident, session, state):
        self.told = info, ident, state, dict(self.cli.token)
        return ident not in ('bo', 8) and RedirectResponse(state or '/', status_code=303)
    def check_invalid(self, req, session, auth): return auth in self.banned

class Site:
    "An app with a login, and a browser"
    def __init__(self, cli, **kw):
        self.app = FastHTML(secret_key='s', default_hdrs=False)
        self.auth = Auth(self.app, cli, **kw)
        self.app.get('/')(lambda auth: f'Hi {auth}')
        self.app.get('/deep')(lambda auth: f'deep {auth}')
        @self.app.get('/login')
        def login(req, to:str=None): return A('in', href=self.auth.login_link(req, state=to))
        self.browser = self.new_browser()
    def new_browser(self): return TestClient(self.app, base_url='http://localhost:5001', follow_redirects=False)
    def get(self, path, browser=None):
        r = (browser or self.browser).get(path)
        return r.status_code, r.headers.get('location') or r.text

    def link(self, path='/login', browser=None):
        html = (browser or self.browser).get(path).text
        return re.search('href="([^"]+)"', html)[1].replace('&amp;', '&')

    def at_provider(self, link, sub='al', action='authorize'):
        "The user agrees at the provider: the path and query that the browser is sent back to"
        assert http.get(link).status_code==200
        r = http.post(link, data=dict(sub=sub, action=action))
        assert r.status_code==302, r.text
        u = urlsplit(r.headers['location'])
        assert f'{u.scheme}://{u.netloc}{u.path}'=='http://localhost:5001/redirect'
        return f'{u.path}?{u.query}'

    def log_in(self, sub='al', path='/login'): return self.get(self.at_provider(self.link(path), sub))

@pytest.fixture
def site(idp): return Site(clients['google'](idp.url))

@pytest.mark.parametrize('name', clients)
def test_in_and_out(idp, name):
    site = Site(clients[name](idp.url))
    assert site.get('/')==(303, '/login')
    ident = 7 if name in ('github', 'discord') else 'al'
    assert site.log_in(path='/login?to=/deep')==(303, '/deep')
    assert site.get('/deep')==(200, f'deep {ident}')
    info,told,state,token = site.auth.told
    assert (told, state)==(ident, '/deep') and token['access_token'] and info.no_such is None
    if name not in ('discord', 'hf'): assert info.email=='al@example.com'
    assert site.app.decode_session(site.browser.cookies['session_'])=={'auth':ident}
    assert site.auth.cli.token=={}  # outside of the request that got it
    assert site.get('/', site.new_browser())==(303, '/login')
    assert site.get('/logout')==(303, '/login') and site.get('/')==(303, '/login')

@pytest.mark.parametrize('name', clients)
def test_what_goes_out(idp, name):
    q = query(Site(clients[name](idp.url)).link())
    assert q['response_type']=='code' and q['client_id']=='ID' and q['redirect_uri']=='http://localhost:5001/redirect'
    assert (q.get('code_challenge_method')=='S256')==(name!='apple') and (name=='apple' or len(q['code_challenge'])==43)
    assert ('nonce' in q)==(name in oidc) and (q.get('response_mode')=='form_post')==(name=='apple')

@pytest.mark.parametrize('name', clients)
def test_by_hand(idp, name):
    "The flow without `OAuth`, with and without `async`"
    import asyncio
    cli,back = clients[name](idp.url),'http://localhost:5001/redirect'
    def code(**kw): return query(Site.at_provider(None, cli.login_link(back, **kw)))['code']
    ident = 7 if name in ('github', 'discord') else 'al'
    assert cli.retr_info(code(), back)[cli.id_key]==cli.retr_id(code(), back)==ident
    assert cli.token['access_token']==cli.access_token
    async def go():
        await cli.parse_response_async(code(), back)
        assert cli.token['expires_at'] > time.time()
        return (await cli.get_info_async())[cli.id_key], (await cli.retr_info_async(code(), back))[cli.id_key]
    assert asyncio.run(go())==(ident, ident)
    if cli.info_url: assert cli.get_info(cli.access_token)[cli.id_key]==ident
    verifier = 'v'*43
    c = code(code_challenge=b64(hashlib.sha256(verifier.encode()).digest()), code_challenge_method='S256')
    with pytest.raises(OAuthError, match='code_verifier'): cli.retr_info(c, back)
    c = code(code_challenge=b64(hashlib.sha256(verifier.encode()).digest()), code_challenge_method='S256')
    assert cli.retr_id(c, back, code_verifier=verifier)==ident

@pytest.mark.parametrize('name', ['google', 'github'])
def test_who_may_enter(idp, name):
    site = Site(clients[name](idp.url))
    assert site.log_in('bo')==(303, '/login') and site.get('/')==(303, '/login')
    assert site.log_in()==(303, '/') and site.get('/')[0]==200
    Auth.banned = ('al', 7)
    try: assert site.get('/')==(303, '/login')
    finally: Auth.banned = ()
    assert site.get('/')==(303, '/login')  # the ban has logged out
    assert site.log_in()==(303, '/')
    assert site.log_in('bo')==(303, '/login') and site.get('/')==(303, '/login')  # whom `get_auth` refuses is out

def fails(site, caplog, back, why, browser=None):
    "The way back ends at the error page, the log says why, nobody is logged in"
    caplog.clear()
    assert site.get(back, browser)==(303, '/error')
    assert why in caplog.text, caplog.text
    assert site.get('/', browser)==(303, '/login')

def with_state(back, state): return f'/redirect?{urlencode({**query(back), "state":state})}'

def test_forged_state(site, caplog, idp):
    back = site.at_provider(site.link())
    good = query(back)['state']
    n = len(idp.seen)
    other = Site(site.auth.cli)
    other.app._secret_key = 'another key'
    for bad in ('', 'x', good[:-2] + ('a' if good[-2]!='a' else 'b') + good[-1], 'x' + good, good.split('.')[0], other.auth._signer.dumps(['a', 'b', True, None])):
        fails(site, caplog, with_state(back, bad), 'missing or forged')
    fails(site, caplog, f'/redirect?code={query(back)["code"]}', 'missing or forged')
    assert len(idp.seen)==n  # the provider was not asked
    assert site.get(back)==(303, '/')  # and the real one still works

def test_replayed_state(site, caplog):
    back = site.at_provider(site.link())
    assert site.get(back)==(303, '/')
    site.get('/logout')
    fails(site, caplog, back, 'used before')
    link = site.link()
    fresh = site.at_provider(link)
    fails(site, caplog, with_state(fresh, query(back)['state']), 'used before')

def test_state_of_another_session(site, caplog, idp):
    "Somebody makes the victim's browser finish a login that they began themselves"
    victim,eve = site.new_browser(),site.new_browser()
    site.link(browser=victim)
    back = site.at_provider(site.link(browser=eve), 'eve')
    n = len(idp.seen)
    fails(site, caplog, back, 'another session', victim)
    fails(site, caplog, back, 'another session', site.new_browser())
    assert len(idp.seen)==n

def test_state_of_another_client(idp, caplog):
    a,b = Site(clients['google'](idp.url)),Site(point(GoogleAppClient('ID2', 'SEC', scope='openid'), idp.url))
    fails(b, caplog, a.at_provider(a.link()), 'forged')

def test_late(site, caplog, monkeypatch):
    import itsdangerous.timed
    back = site.at_provider(site.link())
    real = itsdangerous.timed.TimestampSigner.get_timestamp
    monkeypatch.setattr(itsdangerous.timed.TimestampSigner, 'get_timestamp', lambda self: real(self) + 601)
    fails(site, caplog, back, 'took too long')

def test_stolen_code(site, caplog):
    "A code of another attempt is no good: PKCE"
    other = site.new_browser()
    stolen = query(site.at_provider(site.link(browser=other)))['code']
    back = site.at_provider(site.link())
    fails(site, caplog, f"/redirect?{urlencode(dict(code=stolen, state=query(back)['state']))}", 'code_verifier')

def test_two_tabs(site):
    "Both links of a session are good until one is used"
    a,_ = site.link('/login?to=/deep'),site.link()
    assert site.get(site.at_provider(a))==(303, '/deep')
    assert site.get('/deep')==(200, 'deep al')

@pytest.mark.parametrize('claims, why', [
    (dict(nonce='other'), 'nonce'), (dict(nonce=None), 'nonce'), (dict(aud='someone'), 'not for this app'), (dict(aud=['ID', 'x']), 'not for this app'),
    (dict(iss='https://evil.example'), 'evil.example'), (dict(exp=1), 'expired'), (dict(exp=None), 'expired'), (dict(iat=time.time()+9999), 'future'),
    (dict(sub='bo'), 'another user'), (dict(sub=None), 'does not name a user')])
def test_bad_claims(idp, caplog, claims, why):
    for name in oidc:
        if name=='apple' and claims.get('sub')=='bo': continue  # Apple has nothing but the ID token
        site = Site(clients[name](idp.url))
        idp.claims = claims
        fails(site, caplog, site.at_provider(site.link()), why)

def test_bad_signature(idp, caplog):
    for name in oidc:
        site = Site(clients[name](idp.url))
        idp.reset()
        idp.claims = dict(extra=1)
        assert site.log_in()==(303, '/')  # a token that is signed anew with a published key is good
        site.get('/logout')
        idp.signer = idp.thief
        fails(site, caplog, site.at_provider(site.link()), 'signature')
        idp.head = dict(kid='unknown')
        fails(site, caplog, site.at_provider(site.link()), "no key 'unknown'")

def test_no_id_token(idp, caplog):
    for name in oidc:
        site = Site(clients[name](idp.url))
        idp.drop_id_token = True
        fails(site, caplog, site.at_provider(site.link()), 'no ID token')

def test_provider_says_no(site, caplog, idp):
    fails(site, caplog, site.at_provider(site.link(), action='deny'), 'access_denied')
    back = site.at_provider(site.link())
    assert site.get(back)==(303, '/')
    site.get('/logout')
    back2 = site.at_provider(site.link())
    fails(site, caplog, f"/redirect?{urlencode(dict(code=query(back)['code'], state=query(back2)['state']))}", 'oauth2/token')  # a code that was used
    fails(site, caplog, f"/redirect?{urlencode(dict(state=query(site.link())['state']))}", 'no code')

@pytest.mark.parametrize('answer, why', [
    (('{"error":"bad_verification_code"}', 200, {'content-type':'application/json'}), 'bad_verification_code'), (('error=bad&error_description=Expired', 200, {'content-type':'application/x-www-form-urlencoded'}), 'Expired'),
    (('oops', 500), 'status 500'), (('<html>', 200), 'not JSON'), (('[1]', 200, {'content-type':'application/json'}), 'not the expected object'), (('{}', 200, {'content-type':'application/json'}), 'no access token'),
    (('{"access_token":5}', 200, {'content-type':'application/json'}), 'no access token'), (('', 302, {'location':'/jwks'}), 'status 302')])
def test_provider_is_odd(idp, caplog, answer, why):
    for name in ('google', 'github'):
        site = Site(clients[name](idp.url))
        back = site.at_provider(site.link())
        idp.answer = answer
        fails(site, caplog, back, why)
        idp.reset()

@pytest.mark.parametrize('path', ['/oauth2/token', '/userinfo', '/jwks', '/.well-known/openid-configuration'])
def test_provider_is_in_trouble(idp, caplog, path):
    site = Site(clients['google'](idp.url))
    back = site.at_provider(site.link())
    idp.down = (path,)
    fails(site, caplog, back, 'status 503')
    idp.reset()
    assert site.log_in()==(303, '/')  # and when it is back, all is well

def test_provider_is_down(caplog):
    own = Idp()
    sites = []
    for name in clients:
        site = Site(clients[name](own.url))
        sites.append((site, site.at_provider(site.link())))
    own.stop()
    for site,back in sites: fails(site, caplog, back, 'ConnectError')

def test_form_post(idp):
    "Apple's form comes from another site, without cookies; the GET that follows has them"
    site = Site(clients['apple'](idp.url))
    back = site.at_provider(site.link())
    r = site.new_browser().post('/redirect', data={**query(back), 'user':'{"name":{"firstName":"Al"}}'}, headers={'origin':'https://appleid.apple.com', 'sec-fetch-site':'cross-site'})
    assert r.status_code==303 and r.headers['location'].startswith('/redirect?')
    assert site.get(r.headers['location'])==(303, '/') and site.get('/')==(200, 'Hi al')
    site = Site(clients['google'](idp.url), redir_method='post')
    assert site.browser.post('/redirect', data=dict(code='c', state='s')).headers['location']=='/redirect?code=c&state=s'

def test_apples_secret():
    key = apple_key()
    cli = AppleAppClient('ID', 'KID', 'TID', key)
    tok = joserfc.jwt.decode(cli.client_secret, joserfc.jwk.ECKey.import_key(key), algorithms=['ES256'])
    assert tok.header['kid']=='KID'
    assert {k:v for k,v in tok.claims.items() if k not in ('iat', 'exp')}=={'iss':'TID', 'aud':'https://appleid.apple.com', 'sub':'ID'}

def test_users_at_the_same_time(idp):
    "Each login has its own token and its own user, though they share one client"
    from concurrent.futures import ThreadPoolExecutor
    subs = [f'u{i}' for i in range(12)]
    for o in subs: idp.user(o, email=o, id=o)
    cli = clients['hf'](idp.url)
    seen = {}
    class Notes(Auth):
        def get_auth(self, info, ident, session, state):
            time.sleep(.05)
            seen[ident] = self.cli.get_info()['sub']
            return True and RedirectResponse('/', 303)
    site = Site(cli)
    site.auth = Notes(site.app, cli)
    def one(sub):
        b = site.new_browser()
        assert site.get(site.at_provider(site.link(browser=b), sub), b)==(303, '/')
        return site.get('/', b)[1]
    with ThreadPoolExecutor(6) as ex: assert list(ex.map(one, subs))==[f'Hi {o}' for o in subs]
    assert seen=={o:o for o in subs}

def test_a_client_of_ones_own(idp):
    "A subclass for another provider, whose methods know nothing of PKCE, in the way of FastHTML's"
    class Own(GitHubAppClient):
        id_key = 'email'
        def parse_response(self, code, redirect_uri): super().parse_response(code, redirect_uri)
        def get_info(self): return {**super().get_info(), 'own':1}
    site = Site(point(Own('ID', 'SEC', scope='email'), idp.url))
    assert 'code_challenge' not in query(site.link())
    assert site.log_in()==(303, '/') and site.get('/')==(200, 'Hi al@example.com')
    assert site.auth.told[0].own==1

def test_googles_credentials(idp, tmp_path, monkeypatch):
    creds = pytest.importorskip('google.oauth2.credentials')
    monkeypatch.setattr(creds, '_GOOGLE_OAUTH2_TOKEN_ENDPOINT', f'{idp.url}/oauth2/token')
    cli = clients['google'](idp.url)
    cli.retr_info(query(Site.at_provider(None, cli.login_link('http://localhost:5001/redirect')))['code'], 'http://localhost:5001/redirect')
    c = cli.creds()
    assert isinstance(c, creds.Credentials) and c.valid and c.token==cli.access_token
    c.save(tmp_path/'c.json')
    assert (tmp_path/'c.json').stat().st_mode & 0o777==0o600
    assert load_creds(tmp_path/'c.json').token==c.token
    from datetime import datetime
    c.expiry = datetime(2020, 1, 1)
    c.save(tmp_path/'c.json')
    idp.answer = '{"access_token":"fresh", "expires_in":3600}', 200, {'content-type':'application/json'}
    fresh = load_creds(tmp_path/'c.json')
    assert fresh.valid and fresh.token=='fresh'  # refreshed at the provider
