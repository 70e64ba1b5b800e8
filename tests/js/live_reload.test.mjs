import assert from 'node:assert/strict';
import {test} from 'node:test';
import {open, soon} from './page.mjs';

// The page's socket, how often it asked the server and how often it reloaded; `statuses` are the server's answers
function page(statuses, attempts = 3) {
  const res = {asked: 0, reloads: 0};
  const WebSocket = class { constructor(url) { res.url = url; res.ws = this; } };
  const fetch = async () => {
    res.asked++;
    const status = statuses.shift();
    if (!status) throw new Error('no server');
    return {status};
  };
  const {window, document, script} = open('', 'https://app.example/x', {WebSocket, fetch});
  Object.defineProperty(document, 'currentScript', {value: {dataset: {fhUrl: '/p/live-reload'}}});
  Object.defineProperty(window.location, 'reload', {value: () => res.reloads++});
  script('live_reload')({attempts, interval: 1});
  return Object.assign(res, {window});
}
const later = () => new Promise(f => setTimeout(f, 50));

test('reloads when the server is there again, behind a proxy that says 502 until then', async () => {
  const p = page([0, 502, 200, 200]);
  assert.equal(p.url, 'wss://app.example/p/live-reload');
  p.ws.onopen();
  p.ws.onclose();
  await later();
  assert.deepEqual([p.asked, p.reloads], [3, 1]);
});

test('gives up after so many attempts, and shows what is there then', async () => {
  const p = page([0, 0, 0, 0], 2);
  p.ws.onopen();
  p.ws.onclose();
  await later();
  assert.deepEqual([p.asked, p.reloads], [2, 1]);
});

test('nothing happens when the page is left, or when the socket never opened', async () => {
  const left = page([200]), never = page([200]);
  left.ws.onopen();
  left.window.dispatchEvent(new left.window.Event('beforeunload'));
  left.ws.onclose();
  never.ws.onclose();
  await soon();
  assert.deepEqual([left.reloads, never.reloads, left.asked, never.asked], [0, 0, 0, 0]);
});
