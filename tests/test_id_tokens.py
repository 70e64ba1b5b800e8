"Forged ID tokens, at `verify_id_token`: each is refused, with an `OAuthError` and in no time"
import base64, json, subprocess, sys, time
from itertools import count

import pytest
joserfc = pytest.importorskip('joserfc')
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey
from fasthtml_nb.id_tokens import OAuthError, Provider, max_token, verify_id_token

key,thief = RSAKey.generate_key(2048),RSAKey.generate_key(2048)
def public(key, **kw): return {**key.as_dict(private=False), 'kid':'k1', 'use':'sig', 'alg':'RS256', **kw}
def b64(o): return base64.urlsafe_b64encode(o if isinstance(o, bytes) else o.encode() if isinstance(o, str) else json.dumps(o).encode()).rstrip(b'=').decode()

def provider(*keys):
    res = Provider('https://id.example')
    res._config = dict(issuer=res.issuer, jwks_uri='https://id.example/keys')
    res._keys,res._asked = Provider._read_keys(keys),float('inf')  # never fetched again
    return res

prov = provider(public(key))
good = dict(iss='https://id.example', aud='me', sub='al', exp=int(time.time())+36000, iat=int(time.time()))
def sign(claims=good, key=key, **head): return jwt.encode({'alg':'RS256', 'kid':'k1', **head}, claims, key, algorithms=[head.get('alg', 'RS256')])
def raw(head, claims=good, key=key):
    "A token whose header is `head`, text or a dict, with a real RS256 signature of `key`"
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256
    signed = f'{b64(head)}.{b64(claims)}'
    return f'{signed}.{b64(key.private_key.sign(signed.encode(), PKCS1v15(), SHA256()))}'
def refused(token, why, prov=prov):
    began = time.process_time()
    with pytest.raises(OAuthError, match=why): verify_id_token(token, prov, 'me')
    assert time.process_time() - began < .5

def test_a_good_token(): assert verify_id_token(sign(), prov, 'me')['sub']==verify_id_token(raw(dict(alg='RS256', kid='k1')), prov, 'me')['sub']=='al'

@pytest.mark.parametrize('alg', ['none', 'None', 'NONE', '', None, [], {}, 'rs256', 'HS256', 'ES256', 'PS256', 'RS512', ['RS256']])
def test_only_rs256(alg):
    for sig in ('', b64('x'), sign().rpartition('.')[2]): refused(f'{b64(dict(alg=alg, kid="k1"))}.{b64(good)}.{sig}', 'not RS256|malformed')
def test_no_alg_at_all(): refused(f'{b64(dict(kid="k1"))}.{b64(good)}.', 'malformed|not RS256')

def test_hs256_with_the_public_key_as_secret():
    for secret in (json.dumps(public(key)).encode(), key.as_pem(private=False), public(key)['n'].encode()):
        refused(jwt.encode({'alg':'HS256', 'kid':'k1'}, good, OctKey.import_key(base64.b64encode(secret)), algorithms=['HS256']), 'not RS256')
def test_es256(): refused(jwt.encode({'alg':'ES256', 'kid':'k1'}, good, ECKey.generate_key('P-256')), 'not RS256')
def test_other_rsa_schemes(): refused(sign(alg='PS256'), 'not RS256')

def test_key_ids():
    refused(sign(kid='k2'), "no key 'k2'")
    refused(sign(key=thief), 'signature')
    for kid in (['k1'], {}, 1, True): refused(raw(dict(alg='RS256', kid=kid)), 'malformed')
    two = provider(public(thief), public(key))  # two keys under one id
    assert verify_id_token(sign(), two, 'me') and verify_id_token(sign(key=thief), two, 'me')
    assert verify_id_token(raw(dict(alg='RS256')), prov, 'me')  # no id: each key is tried
    refused(raw(dict(alg='RS256'), key=thief), 'signature')

def test_keys_in_the_token_are_not_used():
    jwk = thief.as_dict(private=False)
    for head in (dict(jwk=jwk), dict(jku='https://evil.example/keys'), dict(x5u='https://evil.example/cert'), dict(x5c=['MIIB']), dict(jwk=jwk, kid='evil')):
        refused(raw(dict(alg='RS256', kid='k1') | head, key=thief), 'signature|no key')

@pytest.mark.parametrize('crit', [['exp'], ['b64'], ['made-up'], [], 'b64', None])
def test_critical_extensions(crit):
    for more in ({}, {'b64':False}, {'b64':True}, {'made-up':1}): refused(raw(dict(alg='RS256', kid='k1', crit=crit, **more)), 'crit|malformed')
def test_unencoded_payload():
    "RFC 7797: a payload that is not base64"
    head = b64(dict(alg='RS256', kid='k1', b64=False))
    refused(f'{head}.{json.dumps(good)}.{sign().rpartition(".")[2]}', 'malformed|signature')

def test_duplicate_names():
    "Of two members of one name the last counts, for the check as for the use"
    refused(raw('{"alg":"RS256","kid":"k1","alg":"none"}'), 'not RS256')
    assert verify_id_token(raw('{"alg":"none","kid":"k2","alg":"RS256","kid":"k1"}'), prov, 'me')
    refused(raw(dict(alg='RS256', kid='k1'), json.dumps(good)[:-1] + ', "aud":"you"}'), 'is for')

def test_tampered():
    head,body,sig = sign().split('.')
    for bad in (f'{head}.{b64(dict(good, sub="eve"))}.{sig}', f'{b64(dict(alg="RS256", kid="k1", typ="x"))}.{body}.{sig}', f'{head}.{body}.{sig[:-4]}AAAA', f'{head}.{body}.', f'{head}.{body}.{b64(bytes(256))}', f'{head}.{body}.{b64(bytes(255))}'):
        refused(bad, 'signature')
    # the last character of a signature of 256 bytes has two bits that count; with the others set it is another text for the same bytes
    assert len(sig)%4==2
    other = sig[:-1] + chr(ord(sig[-1])+1)
    refused(f'{head}.{body}.{other}', 'signature|malformed')

@pytest.mark.parametrize('bad', [None, 7, b'a.b.c', '', '.', '..', '...', 'a.b', 'a.b.c', 'a.b.c.d', 'é.é.é', '\ud800.a.b', '\0.\0.\0', f'{b64("[]")}.e30.x', f'{b64("7")}.e30.x', f'{b64("null")}.e30.x',
    f'{b64(chr(34) + "alg" + chr(34))}.e30.x', f'{b64("{")}.e30.x', b64(b'\xff') + '.e30.x', f'{b64("[" * 300)}.e30.x', ' ' + sign(), sign() + ' ', sign().replace('.', '..', 1), sign() + '=', sign() + '\n', sign().replace('-', '+') + '+'], ids=map(str, count()))  # a token is another one in each worker of pytest
def test_garbage(bad): refused(bad, 'malformed|signature|not RS256')

@pytest.mark.parametrize('claims', ['', '[]', '7', 'null', '"x"', '{', b'\xff', '['*20_000, '{"a":'*8000])
def test_claims_that_are_none(claims): refused(raw(dict(alg='RS256', kid='k1'), claims), 'malformed')

def test_huge():
    refused('a'*10**7, f'longer than {max_token}')
    refused(f'{b64(dict(alg="RS256", kid="k1"))}.{"A"*10**7}.x', 'longer')
    refused(sign(dict(good, more='x'*max_token)), 'longer')
    assert verify_id_token(raw(dict(alg='RS256', kid='k1', typ='x'*2000)), prov, 'me')
    refused(f'{b64(dict(alg="RS256", kid="k1"))}.{b64(good)}.{"A"*60_000}', 'malformed|signature')
    assert verify_id_token(sign(dict(good, groups=[f'group {i}' for i in range(2500)])), prov, 'me')  # a large one that is right

@pytest.mark.parametrize('bad, why', [(dict(exp=1), 'expired'), (dict(exp=time.time()-61), 'expired'), (dict(exp=None), 'expired'), (dict(exp=True), 'expired'), (dict(exp='9'*12), 'expired'), (dict(nbf=time.time()+9999), 'not valid yet'),
    (dict(iat=time.time()+9999), 'not valid yet'), (dict(aud='you'), 'for'), (dict(aud=[]), 'for'), (dict(aud=['you']), 'for'), (dict(aud=['me', 'you']), 'for'), (dict(aud=['me', 'you'], azp='you'), 'for'), (dict(aud={'me':1}), 'for'),
    (dict(iss='https://id.example/'), 'from'), (dict(iss=None), 'from'), (dict(sub=''), 'user'), (dict(sub=None), 'user'), (dict(sub=['al']), 'user')])
def test_claims(bad, why): refused(raw(dict(alg='RS256', kid='k1'), {**good, **bad}), why)

def test_leeway():
    for o in (dict(exp=time.time()-30), dict(iat=time.time()+30), dict(nbf=time.time()+30)): assert verify_id_token(sign({**good, **o}), prov, 'me')

def test_nonce():
    tok = sign(dict(good, nonce='n'))
    assert verify_id_token(tok, prov, 'me', 'n')
    for o in ('m', '', 'nn'):
        with pytest.raises(OAuthError, match='another login'): verify_id_token(tok, prov, 'me', o)
    for o in (None, ['n'], {'n':1}, '\ud800'):
        with pytest.raises(OAuthError, match='another login'): verify_id_token(raw(dict(alg='RS256', kid='k1'), {**good, 'nonce':o}), prov, 'me', 'n')

def test_without_joserfc():
    "Importing needs no joserfc; a login with an ID token says how to get it"
    src = '''
import sys
sys.modules['joserfc'] = None
from fasthtml_nb.app import FastHTML
from fasthtml_nb.oauth import OAuth, GitHubAppClient, GoogleAppClient
app = FastHTML(secret_key='s')
OAuth(app, GitHubAppClient('i', 's'))
OAuth(app, GoogleAppClient('i', 's'))'''
    res = subprocess.run([sys.executable, '-c', src], capture_output=True, text=True)
    assert res.returncode==1 and res.stderr.strip().splitlines()[-1]=='ImportError: ID tokens need the package joserfc: pip install "fasthtml_nb[oauth]"', res.stderr

def test_importing_does_not_load_it():
    res = subprocess.run([sys.executable, '-c', 'import sys, fasthtml_nb.oauth; print("joserfc" in sys.modules, "cryptography" in sys.modules)'], capture_output=True, text=True)
    assert res.stdout.split()==['False', 'False'], res.stderr
