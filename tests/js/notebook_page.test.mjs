import assert from 'node:assert/strict';
import {test} from 'node:test';
import {event, open, soon} from './page.mjs';

const whole = (body, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

// A page of a notebook's server, its sockets and what it did; `answers` are what the server has for it
function page(html, answers = [], values = {}) {
  const did = [], sockets = [], morphed = [];
  const Socket = class extends EventTarget {
    constructor(url) {
      super();
      Object.assign(this, {url});
      sockets.push(this);
    }
    close() { this.closed = true; }
  };
  const fetch = async (url, o) => {
    did.push([`${url}`.replace(/^.*:8000/, ''), o?.headers?.['fhnb-follow']]);
    const text = answers.shift();
    if (text === undefined) throw new Error('no server');
    return {ok: true, redirected: false, text: async () => text};
  };
  const Idiomorph = {morph: (_, to, o) => morphed.push([to.innerHTML, o.callbacks.beforeAttributeUpdated])};
  const p = open(html, 'http://localhost:8000/x', {WebSocket: class extends Socket {}, EventSource: class extends Socket {}, fetch, Idiomorph, ResizeObserver: class { observe() {} }, scrollTo: () => 0});
  Object.defineProperty(p.window.location, 'reload', {value: () => did.push('reload')});
  p.script('notebook_page')({live: true, path: '/_fhnb/live', news: 'k 0', src: 'https://cdn.example/i.js', integrity: 'sha384-x', ...values});
  return {...p, did, sockets, morphed};
}
const hear = async (p, data) => {
  p.sockets.at(-1).onmessage({data});
  await soon();
};

test('news: the page is fetched again and changed; what it knows already is none', async () => {
  const p = page('<p>old</p>', [whole('<p>new</p>')]);
  assert.equal(p.sockets[0].url, 'ws://localhost:8000/_fhnb/live');
  await hear(p, 'k 0');
  assert.deepEqual(p.did, []);
  await hear(p, 'k 1');
  assert.deepEqual([p.did, p.morphed[0][0]], [[['/x', '1']], '<p>new</p>']);
});

test('another head, or another script: the page is reloaded, and keeps what was typed', async () => {
  for (const other of [whole('', '<style>p {}</style>'), whole('<script>1</script>')]) {
    const p = page('<input id="i"><details id="d"></details>', [other]);
    await soon();  // the page has been loaded
    p.$('#i').value = 'typed';
    p.$('#d').open = true;
    p.$('#i').focus();
    await hear(p, 'k 1');
    assert.deepEqual([p.did.at(-1), p.morphed.length], ['reload', 0]);
    p.$('#i').value = '';
    p.$('#d').open = false;
    p.window.dispatchEvent(new p.window.Event('load'));
    assert.deepEqual([p.$('#i').value, p.$('#d').open, p.document.activeElement.id, p.window.history.state.fhnb], ['typed', true, 'i', undefined]);
  }
});

test('an answer that is overtaken by a later one is dropped', async () => {
  let late;
  const slow = new Promise(f => { late = () => f(whole('<p>first</p>')); });
  const p = page('<p>old</p>', [slow, whole('<p>second</p>')]);
  await hear(p, 'k 1');
  await hear(p, 'k 2');
  late();
  await soon();
  assert.deepEqual(p.morphed.map(o => o[0]), ['<p>second</p>']);
});

test('no server: reloaded', async () => {
  const p = page('');
  await hear(p, 'k 1');
  assert.equal(p.did.at(-1), 'reload');
});

test('what was typed, chosen or opened is not changed', async () => {
  const p = page('<input id="a"><input id="b"><input type="checkbox" id="c"><details id="d"></details><p id="p"></p>', [whole('')]);
  p.$('#a').value = 'typed';
  p.$('#c').checked = true;
  await hear(p, 'k 1');
  const may = p.morphed[0][1];
  assert.deepEqual([['value', '#a'], ['value', '#b'], ['class', '#a'], ['checked', '#c'], ['open', '#d'], ['value', '#p']].map(([k, o]) => may(k, p.$(o))),
    [false, true, true, false, false, true]);
});

test('what an element loads is loaded again', async () => {
  const p = page('<div id="l" hx-trigger="load"></div><div id="k" hx-trigger="click"></div>', [whole('')]), loaded = [];
  p.window.htmx = {process: () => loaded.push('process')};
  p.$('#l').addEventListener('load', () => loaded.push('load'));
  await hear(p, 'k 1');
  assert.deepEqual([loaded, p.$('#l').dataset.fhnbAgain, p.$('#k').dataset.fhnbAgain], [['process', 'load'], 'k 1', undefined]);
});

test('without a websocket the page asks', async () => {
  const p = page('', ['k 0']);
  p.sockets[0].onclose();
  await new Promise(f => setTimeout(f, 400));
  p.sockets[1].onclose();
  await new Promise(f => setTimeout(f, 600));
  p.sockets[2].onclose();
  await soon();
  assert.deepEqual(p.did, [['/_fhnb/live', undefined]]);
  await p.window.happyDOM.abort();
});

test('not live: no websocket', () => assert.equal(page('', [], {live: false}).sockets.length, 0));

test('errors of htmx stand in a panel until the next request', () => {
  const p = page('<p>x</p>'), text = () => p.$('#fhnb-panel')?.textContent;
  const fail = (xhr, type = 'htmx:responseError') => p.document.dispatchEvent(event(p.window, type, {xhr: {getResponseHeader: () => xhr.type, ...xhr}, pathInfo: {requestPath: '/go'}}));
  fail({}, 'htmx:sendError');
  assert.match(text(), /server does not answer/);
  fail({status: 404, statusText: 'Not Found', responseText: '<b>no</b>', type: 'text/plain'});
  assert.equal(text(), '404 Not Found: /go <b>no</b>');
  fail({responseText: '<div class="fhnb-error">Oh</div>', type: 'text/html; charset=utf-8'});
  assert.equal(p.$('#fhnb-panel .fhnb-error').textContent, 'Oh');
  assert.equal(p.document.querySelectorAll('#fhnb-panel').length, 1);
  p.document.dispatchEvent(event(p.window, 'htmx:beforeRequest'));
  assert.equal(text(), undefined);
});

const said = (type, data) => Object.assign(new Event(type), {data});
const panel = '<div class="fhnb-error"><h3>Oh</h3></div>';

test('the error of an event stream is shown, the stream is closed, and an edit loads the page again', async () => {
  const p = page('<p>x</p>'), source = new p.window.EventSource('/news');
  source.dispatchEvent(said('fhnb-error', JSON.stringify(panel)));
  assert.equal(p.$('#fhnb-ended h3').textContent, 'Oh');
  assert.equal(source.closed, true);
  p.sockets[0].onmessage({data: 'k 1'});
  await soon();
  assert.deepEqual(p.did, ['reload']);
});

test('the error of a websocket is shown, and no message for those who listen to it', () => {
  const p = page('<p>x</p>'), ws = new p.window.WebSocket('/ws'), heard = [];
  ws.addEventListener('message', e => heard.push(e.data));
  ws.dispatchEvent(said('message', panel));
  p.document.dispatchEvent(event(p.window, 'htmx:beforeRequest'));
  assert.equal(p.$('#fhnb-ended h3').textContent, 'Oh');
  ws.dispatchEvent(said('message', 'hello'));
  assert.deepEqual(heard, ['hello']);
  assert.equal(p.$('#fhnb-ended'), null);  // the socket goes on
  assert.equal(ws instanceof p.window.WebSocket, true);
});

test('a stream of htmx 4 is not asked again after its error', () => {
  const p = page('<p>x</p>'), connection = {}, tell = (type, detail) => p.document.dispatchEvent(event(p.window, type, detail));
  assert.equal(tell('htmx:sse:before:connection', {connection}), true);
  assert.equal(tell('htmx:sse:before:message', {connection, message: {event: 'fhnb-error', data: JSON.stringify(panel)}}), false);
  assert.equal(p.$('#fhnb-ended h3').textContent, 'Oh');
  assert.equal(tell('htmx:sse:before:connection', {connection}), false);
  assert.equal(tell('htmx:sse:before:connection', {connection: {}}), true);
});
