import assert from 'node:assert/strict';
import {test} from 'node:test';
import {event, open, soon, source} from './page.mjs';

// An app's page, where `page_defaults` has run
function page(html, stubs = {}) {
  const res = open(html, 'http://localhost:8000/', stubs);
  res.window.eval(source('page_defaults'));
  return res;
}

test('proc_htmx calls once for each element, those that htmx brings too', async () => {
  const loads = [], {window, document, $} = page('<p class="x">a</p>', {htmx: {onLoad: f => loads.push(f)}});
  const seen = [];
  window.proc_htmx('.x', e => seen.push(e.textContent));
  document.body.insertAdjacentHTML('beforeend', '<div><p class="x">b</p></div>');
  for (const f of loads) { f(document.body); f($('div')); }
  assert.deepEqual(seen, ['a', 'b']);
});

test('the class of `me` in a style is put back after a swap', () => {
  const {window, document, $} = page('<div><style ready>.me__7 { color: red }</style></div>');
  document.dispatchEvent(event(window, 'htmx:afterSettle'));
  assert.equal($('div').className, 'me__7');
});

test('each tab has an id, which goes to the own server only', () => {
  const {window, document, script} = page('');
  script('session_id')();
  const {sid} = window.sessionStorage;
  assert.match(sid, /^[0-9a-f]{32}$/);
  const path = p => {
    const e = event(window, 'htmx:configRequest', {path: p});
    document.dispatchEvent(e);
    return e.detail.path;
  };
  assert.deepEqual([path('/a?b=1#c'), path('https://else.example/x')], [`/a?b=1&sid=${sid}#c`, 'https://else.example/x']);
  const e = event(window, 'htmx:config:request', {ctx: {request: {action: '/a'}}});
  document.dispatchEvent(e);
  assert.equal(e.detail.ctx.request.action, `/a?sid=${sid}`);
});

test('code of Surreal has the parent and the element before', () => {
  const {window, document, script, $} = page('<div><p></p><script></script></div>');
  Object.defineProperty(document, 'currentScript', {value: $('script')});
  window.me = sel => sel === '-' ? $('p') : $('div');
  const seen = [];
  script('surreal')({}, (...o) => seen.push(...o));
  assert.deepEqual(seen.map(o => o.tagName), ['DIV', 'P']);
});

test('the progress of an upload', () => {
  const {script, $} = page('<progress id="p" class="hidden" max="100"></progress>');
  const says = detail => script('upload_progress')({id: 'p'}, {detail});
  says({loaded: 5, total: 0});
  assert.ok($('#p').classList.contains('hidden'));
  says({loaded: 5, total: 20});
  assert.deepEqual([$('#p').value, $('#p').className], [25, '']);
});

test('a frame hears how high its content is, once', async () => {
  const said = [], {window, script} = page('');
  Object.defineProperty(window, 'parent', {value: {postMessage: o => said.push({...o})}});
  window.document.documentElement.getBoundingClientRect = () => ({height: 300});
  for (let i = 0; i < 2; i++) script('frame_height')();
  window.dispatchEvent(new window.Event('load'));
  await new Promise(f => setTimeout(f, 50));
  assert.deepEqual(said, [{fhnb: 'height', height: 300}]);
});

test('elements are rendered once, after their libraries have been loaded', async () => {
  const {document, script, $} = page('<p class="md">a</p>', {htmx: {onLoad: () => 0}});
  const rendered = [], told = [];
  document.addEventListener('htmx:load', e => told.push(e.target.textContent));
  const libs = [['https://cdn.example/x.js', 'sha384-x'], ['https://cdn.example/y.js', '']];
  const go = () => script('each_element')({selector: '.md', libs, mark: 'fhMarkdown'}, (e, text) => {
    rendered.push(text);
    e.textContent = 'done';
  });
  go();
  await soon();
  const loaded = [...document.head.querySelectorAll('script')].map(o => [o.src, o.integrity, o.crossOrigin]);
  assert.deepEqual(loaded, [['https://cdn.example/x.js', 'sha384-x', 'anonymous'], ['https://cdn.example/y.js', '', 'anonymous']]);
  assert.deepEqual([rendered, told, $('.md').textContent], [['a'], ['done'], 'done']);
  go();
  await soon();
  assert.deepEqual([rendered, document.head.querySelectorAll('script').length], [['a'], 2]);
});

test('Markdown goes through the sanitizer', () => {
  const DOMPurify = {sanitize: (html, {ALLOW_DATA_ATTR}) => `${html} ${ALLOW_DATA_ATTR}`}, marked = {parse: s => `<b>${s}</b>`};
  const {script, $} = page('<p></p>', {DOMPurify, marked});
  script('markdown')()($('p'), 'x');
  assert.equal($('p').innerHTML, '<b>x</b> false');
});

test('formulas are found where TeX has them', () => {
  let extensions;
  const marked = {Marked: class { constructor(o) { extensions = o.extensions; } parse() { return ''; } }};
  const {script, $} = page('<p></p>', {marked, DOMPurify: {sanitize: s => s}});
  const tex = (delims, text) => {
    script('katex_markdown')({delims, envs: ['align']})($('p'), '');
    const [line, block] = extensions;
    return [line.tokenizer(text)?.tex, block.tokenizer(text)?.tex];
  };
  assert.deepEqual(tex(['$$', '$'], '$a_1$ and'), ['a_1', undefined]);
  assert.deepEqual(tex(['$$', '$'], '$5 and $6'), [undefined, undefined]);
  assert.deepEqual(tex(['$$', '$'], '$$a\nb$$'), ['a\nb', 'a\nb']);
  assert.deepEqual(tex(['$$', '$'], '\\begin{align}a\\end{align}'), Array(2).fill('\\begin{align}a\\end{align}'));
  assert.deepEqual(tex(['\\[', '\\('], '\\(a\\) b'), ['a', undefined]);
});

test('code is highlighted, the button of history copies', () => {
  const copied = [], plugins = [], lit = [];
  const hljs = {addPlugin: o => plugins.push(o), highlightElement: e => lit.push(e.textContent)};
  const html = '<div class="hljs-copy-wrapper"><code id="a">x = 1</code><button class="hljs-copy-button"></button></div><code class="language-mermaid">A</code>';
  const {window, script, $} = page(html, {hljs, CopyButtonPlugin: class {}});
  Object.defineProperty(window.navigator, 'clipboard', {value: {writeText: s => copied.push(s)}, configurable: true});
  const render = script('highlight_code')();
  for (const e of ['#a', '.language-mermaid', '#a']) render($(e));
  $('button').click();
  assert.deepEqual([lit, plugins.length, copied], [['x = 1', 'x = 1'], 1, ['x = 1']]);
});

test('a diagram, and an error below its text', async () => {
  const begun = [], mermaid = {initialize: o => begun.push(o.theme), render: async (_, text) => {
    if (text === 'bad') throw new Error('no diagram');
    return {svg: `<svg>${text}</svg>`};
  }};
  const {script, $} = page('<p></p>', {mermaid});
  const render = script('mermaid')({config: {theme: 'dark'}});
  await render($('p'), 'A');
  assert.equal($('p').textContent, 'A');
  await render($('p'), 'bad');
  assert.deepEqual([$('p').textContent, begun], ['bad\n\nno diagram', ['dark']]);
});

test('a list is sortable', () => {
  const made = [], {script, $} = page('<ul></ul>', {Sortable: {create: (e, o) => made.push([e.tagName, o.ghostClass])}});
  script('sortable')({ghostClass: 'faded'})($('ul'));
  assert.deepEqual(made, [['UL', 'faded']]);
});

test('Plotly is loaded if it is not there, then it draws', async () => {
  const drawn = [], {window, document, script} = page('');
  const done = script('plotly')({src: 'https://cdn.example/p.js', integrity: 'sha256-x'}, () => drawn.push(1));
  assert.deepEqual([drawn, document.head.querySelector('script').src], [[], 'https://cdn.example/p.js']);
  await done;
  window.Plotly = {};
  await script('plotly')({src: '', integrity: ''}, () => drawn.push(2));
  assert.deepEqual(drawn, [1, 2]);
});
