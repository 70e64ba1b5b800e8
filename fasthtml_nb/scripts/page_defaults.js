// What each page of an app has: `domReadyExecute`, `proc_htmx`, and the classes of `me` in styles.
// `proc_htmx(sel, f)` calls `f(element, index)` once for each element that `sel` finds, now and in what htmx brings later.
function domReadyExecute(f) {
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', f) : f();
}
function proc_htmx(sel, f) {
  const seen = new WeakSet();
  const run = root => [root, ...root.querySelectorAll(sel)].filter(e => e.matches(sel) && !seen.has(e)).forEach((e, i) => {
    seen.add(e);
    f(e, i);
  });
  domReadyExecute(() => run(document.body));
  if (window.htmx) htmx.onLoad(e => { if (e.querySelectorAll) run(e); });
}
for (const o of ['htmx:afterSettle', 'htmx:after:settle']) document.addEventListener(o, () => {
  for (const e of document.querySelectorAll('style[ready]')) {
    const me = e.textContent.match(/\.(me__\d+)/);
    if (me) e.parentNode.classList.add(me[1]);
  }
});
