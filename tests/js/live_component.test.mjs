import assert from 'node:assert/strict';
import {test} from 'node:test';
import {event, open} from './page.mjs';

const base = 'http://localhost:8000';

// A component alive in a notebook's page; `htmx` says what it was asked to do
function show(html, values = {}, stubs = {}) {
  const did = [], htmx = {config: {}, process: e => did.push(['process', e.id]), ajax: (...o) => did.push(['ajax', ...o])};
  const page = open(`<div id="c" hx-disable>${html}</div><button id="out"></button>`, 'http://localhost:8888/lab', {htmx, ...stubs});
  page.script('live_component')({base, id: 'c', ownPath: null, src: null, integrity: 'sha384-x', ...values});
  return {...page, htmx, did, root: page.$('#c')};
}
const xhr = headers => ({getResponseHeader: k => headers[k] ?? null});

// Whether htmx goes on after an answer with these headers
const answer = (p, headers) => p.$('#c').dispatchEvent(event(p.window, 'htmx:beforeOnLoad', {xhr: xhr(headers)}));

test('it begins when the address is known', () => {
  const p = show('<p>x</p>');
  assert.equal(p.root.hasAttribute('hx-disable'), false);
  assert.deepEqual(p.did, [['process', 'c']]);
  assert.deepEqual({...p.htmx.config}, {selfRequestsOnly: false, historyEnabled: false, historyCacheSize: 0});
});

test('links, pictures and forms lead to the app', () => {
  const html = '<a id="a" href="/x">x</a><img id="i" src="/i.png"><form id="f" action="/go"></form><a id="o" href="https://else.example/">o</a><a id="h" href="#h">h</a>';
  const p = show(html);
  assert.deepEqual([p.$('#a').href, p.$('#i').getAttribute('src'), p.$('#f').getAttribute('action')], [`${base}/x`, `${base}/i.png`, `${base}/go`]);
  assert.deepEqual(['a', 'f', 'o', 'h'].map(o => p.$(`#${o}`).target), ['_blank', '_blank', '_blank', '']);
  assert.equal(p.$('#o').href, 'https://else.example/');
});

test('a boosted link stays, whatever JupyterLab gave it', () => {
  const p = show('<div hx-boost="true"><a id="a" href="http://localhost:8888/x" target="_blank">x</a></div>');
  assert.equal(p.$('#a').target, '');
});

test('requests go to the app, also below a prefix', () => {
  const path = (p, o) => {
    const e = event(p.window, 'htmx:configRequest', {path: o});
    p.root.dispatchEvent(e);
    return e.detail.path;
  };
  const p = show('');
  assert.deepEqual(['/x', '//else.example/x', 'https://else.example/x'].map(o => path(p, o)), [`${base}/x`, '//else.example/x', 'https://else.example/x']);
  const hub = show('', {base: 'https://hub.example/user/ada/proxy/8000'});
  assert.equal(path(hub, '/x'), 'https://hub.example/user/ada/proxy/8000/x');
  assert.equal(path(hub, '/user/ada/proxy/8000/x'), 'https://hub.example/user/ada/proxy/8000/x');
});

test('an answer without such headers is as ever', () => assert.equal(answer(show(''), {}), true));

test('HX-Redirect to the app: a frame in its place', () => {
  const p = show('<p>x</p>');
  assert.equal(answer(p, {'HX-Redirect': '/done'}), false);
  assert.equal(p.$('#c iframe').src, `${base}/done`);
});

test('HX-Redirect elsewhere: a tab, or a link where none may open; no script', () => {
  const opened = [], tab = {opener: 1};
  const p = show('<p>x</p>', {}, {open: o => { opened.push(o); return tab; }});
  answer(p, {'HX-Redirect': 'https://else.example/'});
  assert.deepEqual([opened, tab.opener, p.root.textContent], [['https://else.example/'], null, 'x']);
  answer(p, {'HX-Redirect': 'javascript:alert(1)'});
  assert.equal(opened.length, 1);
  const blocked = show('<p>x</p>', {}, {open: () => null});
  answer(blocked, {'HX-Redirect': 'https://else.example/'});
  assert.deepEqual([blocked.$('#c a').href, blocked.$('#c a').rel], ['https://else.example/', 'noopener']);
});

test('HX-Location: the page is fetched into the component', () => {
  const p = show('<p id="t"></p>');
  answer(p, {'HX-Location': '/next'});
  answer(p, {'HX-Location': '{"path": "/next", "verb": "POST", "target": "#t"}'});
  answer(p, {'HX-Location': '{"path": "/next", "target": "body"}'});
  const [one, two, three] = p.did.slice(1);
  assert.deepEqual([one[1], one[2], one[3].target === p.root, one[3].swap], ['GET', `${base}/next`, true, 'innerHTML']);
  assert.deepEqual([two[1], two[3].target], ['POST', '#t']);
  assert.equal(three[3].target, p.root);
});

test('HX-Refresh: what was there first', () => {
  const p = show('<p>first</p>');
  p.root.innerHTML = 'later';
  assert.equal(answer(p, {'HX-Refresh': 'true'}), false);
  assert.equal(p.root.innerHTML, '<p>first</p>');
});

test('a swap of the whole page is one of the component, JSON is text, and others are left alone', () => {
  const p = show('<b id="b"></b>');
  const swap = (elt, type, serverResponse) => {
    const e = event(p.window, 'htmx:beforeSwap', {requestConfig: {elt}, xhr: xhr({'content-type': type}), serverResponse, target: p.document.body});
    p.document.body.dispatchEvent(e);
    return e.detail;
  };
  const mine = swap(p.$('#b'), 'text/html', '<i>x</i>');
  assert.deepEqual([mine.target === p.root, mine.swapOverride, mine.ignoreTitle, mine.serverResponse], [true, 'innerHTML', true, '<i>x</i>']);
  assert.equal(swap(p.$('#b'), 'application/json', '"<i>"').serverResponse, '"&lt;i&gt;"');
  assert.equal(swap(p.$('#out'), 'application/json', '<i>').serverResponse, '<i>');
});

test('what its attributes select is in this copy of it, if it is there at all', () => {
  const p = show('<div hx-target=".t"><button id="b" hx-include="#q, [name=r], closest form, this">b</button></div><i class="t" id="q"></i><i name="r"></i>');
  const narrowed = () => [p.$('#c div').getAttribute('hx-target'), p.$('#b').getAttribute('hx-include')];
  for (const o of ['htmx:beforeProcessNode', 'htmx:confirm']) p.$('#b').dispatchEvent(event(p.window, o, {}));
  const own = `:is([data-fhnb-copy="${p.root.dataset.fhnbCopy}"] *)`;
  assert.deepEqual(narrowed(), [`.t${own}`, `#q${own}, [name=r]${own}, closest form, this`]);
});

test('htmx is loaded once, from the server that has it, else from the CDN', () => {
  const loads = (values, was = '') => {
    const p = open(`${was}<div id="c"></div>`);
    p.script('live_component')({base, id: 'c', ownPath: null, src: null, integrity: 'sha384-x', ...values});
    return [...p.document.querySelectorAll('script[data-fhnb-htmx]')].map(o => [o.src, o.integrity]);
  };
  assert.deepEqual(loads({ownPath: '/a/htmx.js', src: 'https://cdn.example/htmx.js'}), [[`${base}/a/htmx.js`, 'sha384-x']]);
  assert.deepEqual(loads({base: null, ownPath: '/a/htmx.js', src: 'https://cdn.example/htmx.js'}), [['https://cdn.example/htmx.js', 'sha384-x']]);
  assert.deepEqual(loads({}), []);
  assert.equal(loads({src: 'https://cdn.example/htmx.js'}, '<script data-fhnb-htmx></script>').length, 1);
});
