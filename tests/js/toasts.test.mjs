import assert from 'node:assert/strict';
import {test} from 'node:test';
import {event, open} from './page.mjs';

const toast = (text, more = '') => `<div class="fh-toast"><span>${text}</span>${more}</div>`;

test('toasts gather beside the body, and go when they have faded or were closed', () => {
  const {window, document, script, $} = open(`<div id="c">${toast('a')}</div><div id="c">${toast('b', '<button class="fh-toast-dismiss">×</button>')}</div>`);
  script('toasts')({id: 'c'});
  script('toasts')({id: 'c'});
  document.dispatchEvent(event(window, 'htmx:afterSettle'));
  const box = $('#c');
  assert.equal(document.querySelectorAll('#c').length, 1);
  assert.deepEqual([box.parentElement.tagName, box.getAttribute('aria-live'), box.children.length], ['HTML', 'polite', 2]);
  const ends = name => box.children[0].dispatchEvent(Object.assign(event(window, 'animationend'), {animationName: name}));
  ends('fh-toast-in');
  assert.equal(box.children.length, 2);
  ends('fh-toast-out');
  assert.equal(box.textContent, 'b×');
  $('button').click();
  assert.equal(box.children.length, 0);
});
