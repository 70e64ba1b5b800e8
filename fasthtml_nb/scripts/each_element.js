// Call `render(element, text)` once for each element that `selector` finds, after `libs` have been loaded.
// `libs` are pairs of URL and hash; `mark` names the data attribute of elements that have been rendered, '' for none.
({selector, libs, mark}, render) => {
  const newScript = attrs => document.head.append(Object.assign(document.createElement('script'), {crossOrigin: 'anonymous', ...attrs}));
  window.fh_libs ??= {};  // URL -> promise, for all scripts of the page
  const load = ([src, integrity]) => {
    window.fh_libs[src] ??= new Promise((onload, onerror) => newScript({src, integrity, onload, onerror}));
    return window.fh_libs[src];
  };
  const once = async e => {
    if (mark && mark in e.dataset) return;
    if (mark) e.dataset[mark] = '';
    const text = e.textContent;
    for (const o of libs) await load(o);
    await render(e, text);
    if (!mark) return;
    for (const o of ['htmx:load', 'htmx:after:process']) e.dispatchEvent(new CustomEvent(o, {bubbles: true, detail: {elt: e}}));
  };
  proc_htmx(selector, once);
  if (!window.htmx) document.addEventListener('htmx:load', ev => ev.detail.elt.querySelectorAll(selector).forEach(once));
}
