import assert from 'node:assert/strict';
import {test} from 'node:test';
import {event, open} from './page.mjs';

const frame = '<iframe id="f"></iframe>';

test('a frame shows the page, or the advice in its place', () => {
  const {script, $} = open(frame);
  script('fill_frame')({base: 'http://localhost:8000', advice: null, id: 'f', path: '/x'});
  assert.equal($('#f').src, 'http://localhost:8000/x');
  script('fill_frame')({base: null, advice: 'Do <b>this</b>', id: 'f', path: '/x'});
  assert.equal($('#f'), null);
  assert.equal($('p.fhnb-nowhere').textContent, 'Do <b>this</b>');
  script('fill_frame')({base: null, advice: '', id: 'gone', path: '/x'});
});

test('a frame is as high as its content says, and nobody else', () => {
  const {window, script, $} = open(frame);
  script('fit_frame')({id: 'f', ceiling: 4000});
  const say = (source, data) => window.dispatchEvent(new window.MessageEvent('message', {source, data}));
  say($('#f').contentWindow, {height: 300});
  assert.equal($('#f').style.height, '302px');
  say($('#f').contentWindow, {height: 20000});
  assert.equal($('#f').style.height, '4002px');
  say($('#f').contentWindow, {height: 300});
  say(window, {height: 900});
  say($('#f').contentWindow, 'hello');
  say($('#f').contentWindow, null);
  assert.equal($('#f').style.height, '302px');
});

test('a copy of the output has its own frame and link', () => {
  const one = '<div><iframe id="f"></iframe><a id="a"></a><script></script></div>', {document, script, $} = open(one + one);
  const [, second] = document.querySelectorAll('div'), me = second.querySelector('script');
  script('fill_frame')({base: 'http://localhost:8000', advice: null, me, id: 'f', path: '/x'});
  script('fill_link')({base: 'http://localhost:8000', me, id: 'a', path: '/x'});
  assert.deepEqual([$('#f').src, $('#a').href], ['', '']);
  assert.equal(second.querySelector('iframe').src, 'http://localhost:8000/x');
  assert.equal(second.querySelector('a').href, 'http://localhost:8000/x');
});

test('a link leads to the app', () => {
  const {script, $} = open('<a id="a" href="http://localhost:8000/x">x</a>');
  script('fill_link')({base: null, id: 'a', path: '/x'});
  assert.equal($('#a').href, 'http://localhost:8000/x');
  script('fill_link')({base: 'https://hub/p', id: 'a', path: '/x'});
  assert.deepEqual([$('#a').href, $('#a').textContent], ['https://hub/p/x', 'https://hub/p/x']);
});

test('htmx in the page asks the server', () => {
  const htmx = {config: {}}, {window, document, script} = open('', undefined, {htmx});
  const path = p => {
    const e = event(window, 'htmx:configRequest', {path: p});
    document.body.dispatchEvent(e);
    return e.detail.path;
  };
  script('ask_server')({base: null});
  assert.equal(path('/x'), '/x');
  script('ask_server')({base: 'http://localhost:8000'});
  assert.deepEqual([path('/x'), path('https://else.example/y')], ['http://localhost:8000/x', 'https://else.example/y']);
  assert.equal(htmx.config.selfRequestsOnly, false);
});

test('outputs of cells get the class of Pico, later ones too, once', async () => {
  const {window, document, script, $} = open('<div class="jp-OutputArea-output" id="a"></div>');
  script('pico_class')();
  const first = window.fh_pico;
  script('pico_class')();
  assert.equal(window.fh_pico, first);
  document.body.insertAdjacentHTML('beforeend', '<div class="cell-output" id="b"></div><div id="c"></div>');
  await new Promise(f => setTimeout(f, 20));
  assert.deepEqual(['a', 'b', 'c'].map(o => $(`#${o}`).className.includes('pico')), [true, true, false]);
  first.disconnect();
});

test('a frame hears of the theme of the notebook, when it asks and when it changes', async () => {
  const {window, document, script, $} = open(frame), heard = [];
  script('notebook_theme')({id: 'f'});  // a page that does not say
  document.body.dataset.jpThemeLight = 'true';
  Object.defineProperty($('#f'), 'contentWindow', {value: {postMessage: o => heard.push(o.dark)}});
  script('notebook_theme')({id: 'f'});
  window.dispatchEvent(new window.MessageEvent('message', {source: $('#f').contentWindow, data: {fhnb: 'theme?'}}));
  document.body.dataset.jpThemeLight = 'false';
  await new Promise(f => setTimeout(f, 20));
  assert.deepEqual(heard, [false, true]);
});

test('a component of Pico has the theme of the notebook', async () => {
  const {document, script, $} = open('<div id="c" class="pico"></div>'), themes = [];
  script('notebook_theme')({id: 'c'});  // a page that does not say
  themes.push($('#c').dataset.theme);
  document.body.dataset.vscodeThemeKind = 'vscode-dark';
  script('notebook_theme')({id: 'c'});
  themes.push($('#c').dataset.theme);
  document.body.dataset.vscodeThemeKind = 'vscode-light';
  await new Promise(f => setTimeout(f, 20));
  assert.deepEqual([...themes, $('#c').dataset.theme], [undefined, 'dark', 'light']);
});
