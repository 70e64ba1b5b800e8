// A page in happy-dom, and the scripts of the package in it. The environment says where both are (tests/test_js.py).
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const {Window} = await import(pathToFileURL(`${process.env.HAPPY_DOM}/lib/index.js`));
const settings = {
  enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true,
  disableJavaScriptFileLoading: true, handleDisabledFileLoadingAsSuccess: true,  // a library counts as loaded
  navigation: {disableMainFrameNavigation: true, disableChildFrameNavigation: true}};

export const source = name => readFileSync(`${process.env.SCRIPTS}/${name}.js`, 'utf8');

// A page at `url` whose body is `html`, with `stubs` among its global names; `script(name)` is the function in a file.
export function open(html = '', url = 'http://localhost:8888/lab', stubs = {}) {
  const window = new Window({url, settings}), document = window.document;
  document.body.innerHTML = html;
  for (const [k, value] of Object.entries(stubs)) Object.defineProperty(window, k, {value, configurable: true, writable: true});
  return {window, document, script: name => window.eval(`(${source(name)})`), $: sel => document.querySelector(sel)};
}

export const soon = () => new Promise(f => setTimeout(f, 5));

// An event of htmx, which may be refused
export const event = (window, type, detail) => new window.CustomEvent(type, {bubbles: true, cancelable: true, detail});
