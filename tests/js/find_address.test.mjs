import assert from 'node:assert/strict';
import {test} from 'node:test';
import {open} from './page.mjs';

const base = {port: 8000, token: 'tok', given: null, forwarded: null, base: null, proxied: true};
const config = (baseUrl, more = {}) => `<script id="jupyter-config-data" type="application/json">${JSON.stringify({baseUrl, ...more})}</script>`;

// What `find_address` gives on a page at `url`, where our server answers at the addresses in `ours`
async function find(url, hints, {ours = [], html = '', status = 500, stubs = {}} = {}) {
  const asked = [];
  const fetch = async u => {
    asked.push(u);
    const ok = ours.some(o => u.startsWith(`${o}/_fhnb/here/tok?at=`));
    return {ok, status: ok ? 200 : status, text: async () => ok ? 'tok' : 'a stranger'};
  };
  const res = await open(html, url, {fetch, ...stubs}).script('find_address')({hints: {...base, ...hints}, values: {path: '/x'}});
  return {...res, asked};
}

test('a page on this machine asks the port, by the name that the page goes by', async () => {
  const {base, path, advice, asked} = await find('http://127.0.0.1:8888/lab', {}, {ours: ['http://127.0.0.1:8000']});
  assert.deepEqual([base, path, advice], ['http://127.0.0.1:8000', '/x', null]);
  assert.deepEqual(asked, ['http://127.0.0.1:8000/_fhnb/here/tok?at=%2F']);
});

test('Jupyter\'s own server comes first where the page says that it carries the app; an older page does not say, and asks it at last', async () => {
  const url = 'http://localhost:8888/user/ada/lab', jupyter = 'http://localhost:8888/user/ada/fhnb/k1/8000', port = 'http://localhost:8000';
  const bases = ({asked}) => asked.map(o => o.split('/_fhnb/')[0]);
  const html = config('/user/ada/', {fasthtml_nb: true});
  assert.deepEqual(bases(await find(url, {kernel: 'k1'}, {ours: [jupyter, port], html})), [jupyter]);
  assert.deepEqual(bases(await find(url, {kernel: 'k1'}, {ours: [port], html})), [jupyter, port]);
  assert.deepEqual(bases(await find(url, {}, {html})), [port, 'http://localhost:8888/user/ada/proxy/8000']);
  const without = await find(url, {kernel: 'k1'}, {ours: [jupyter], html: config('/user/ada/')});
  assert.deepEqual([without.base, bases(without).includes(jupyter)], [null, false]);
  const older = await find(url, {kernel: 'k1', base: '/user/ada/'}, {ours: [jupyter]});
  assert.deepEqual([older.base, bases(older).at(-1), bases(older).length], [jupyter, jupyter, 3]);
});

test('another program on the port is not ours: jupyter-server-proxy is next', async () => {
  const {base} = await find('http://localhost:8888/lab', {}, {ours: ['http://localhost:8888/user/ada/proxy/8000'], html: config('/user/ada/')});
  assert.equal(base, 'http://localhost:8888/user/ada/proxy/8000');
});

test('on another machine: the base URL of the page, of an older one, or of the kernel', async () => {
  const hub = 'https://hub.example/user/ada/proxy/8000', url = 'https://hub.example/user/ada/lab';
  assert.equal((await find(url, {}, {ours: [hub], html: config('/user/ada/')})).base, hub);
  assert.equal((await find(url, {base: '/user/ada/'}, {ours: [hub]})).base, hub);
  assert.equal((await find(url, {base: '/user/bob/'}, {ours: [hub]})).base, null);
});

test('the port forwarding of VS Code and Codespaces, even if it does not answer yet', async () => {
  const forwarded = 'https://fig-8000.app.github.dev';
  assert.equal((await find('https://fig.github.dev/', {forwarded})).base, forwarded);
});

test('the same host, another port', async () => {
  assert.equal((await find('https://box.lan:8888/lab', {}, {ours: ['https://box.lan:8000']})).base, 'https://box.lan:8000');
});

test('Colab has a way of its own, and may refuse', async () => {
  const google = kernel => ({google: {colab: {kernel}}}), proxyPort = async p => `https://colab.example/${p}///`;
  assert.equal((await find('https://colab.example/', {}, {stubs: google({proxyPort})})).base, 'https://colab.example/8000');
  assert.equal((await find('https://colab.example/', {}, {stubs: google({proxyPort, accessAllowed: false})})).base, null);
});

test('an address by hand is not doubted, and the server hears of it', async () => {
  const {base, asked} = await find('https://x.example/', {given: 'https://me.example/p'});
  assert.equal(base, 'https://me.example/p');
  assert.deepEqual(asked, ['https://me.example/p/_fhnb/here/tok?at=%2Fp']);
});

test('a server that does not know the question is not asked', async () => {
  const {base, asked} = await find('http://localhost:8888/', {token: null});
  assert.deepEqual([base, asked], ['http://localhost:8000', []]);
});

test('no port, no address', async () => assert.equal((await find('http://localhost:8888/', {port: null})).base, null));

test('what to do if there is no address', async () => {
  const lab = config('/'), advice = async (url, hints, o) => (await find(url, hints, o)).advice;
  const again = 'This app is not running: run the cells again.';
  assert.equal(await advice('http://localhost:8888/lab', {}, {html: lab}), again);
  assert.equal(await advice('https://hub.example/lab', {}, {html: lab, status: 500}), again);  // the proxy answers
  assert.match(await advice('https://hub.example/lab', {}, {html: lab, status: 404}), /restart the Jupyter server/);
  assert.match(await advice('http://localhost:8888/lab', {remote: true}, {html: lab, status: 404}), /restart the Jupyter server/);  // a tunnel
  assert.match(await advice('https://hub.example/lab', {proxied: false, base: null}, {html: lab, status: 404}), /pip install jupyter-server-proxy/);
  assert.match(await advice('file:///home/a/x.html', {}), /^This app is not running: open the notebook in Jupyter/);
  assert.match(await advice('http://localhost:8888/lab', {port: null}, {html: lab}), /^No server is running: start one/);
});

test('what stands there for readers whose page runs no scripts is removed', async () => {
  const {document, script, $} = open('<p class="fhnb-unseen">run the cells</p><script id="s"></script>');
  Object.defineProperty(document, 'currentScript', {value: $('#s')});
  const {me} = await script('find_address')({hints: {...base, port: null}, values: {}});
  assert.deepEqual([$('.fhnb-unseen'), me], [null, $('#s')]);
});
