// In each page of a notebook's server: show htmx's errors, say when the server is gone, and follow edits.
// If `live`, a websocket at `path` says when a cell changed what the page shows; `news` is what it said last when the
// page was made. `src` and `integrity` are those of idiomorph, which changes the page into the new one.
({live, path, news, src, integrity}) => {
  let digest = document.currentScript?.dataset.digest;
  // The theme of the notebook, for a page of Pico that says none and for one without any style
  const isPlain = () => ![...document.querySelectorAll('link[rel="stylesheet"], style')].some(e => !/htmx-indicator/.test(e.textContent));
  const ownTheme = document.documentElement.dataset.theme;
  addEventListener('message', e => {
    if (e.source !== window.parent || e.data?.fhnb !== 'theme' || ownTheme) return;
    const root = document.documentElement, theme = e.data.dark ? 'dark' : 'light';
    if (getComputedStyle(root).getPropertyValue('--pico-background-color')) root.dataset.theme = theme;
    else if (isPlain()) root.style.colorScheme = theme;
  });
  addEventListener('load', () => window.parent.postMessage({fhnb: 'theme?'}, '*'));

  // Errors of htmx, in a panel at the end of the page
  const noAnswer = 'The server does not answer. Was the kernel restarted, or the server stopped? Run the cell with JupyUvi(app) again.';
  const errorPanel = id => {
    const panel = document.getElementById(id) || document.body.appendChild(document.createElement('div'));
    panel.id = id;
    return panel;
  };
  const showError = e => {
    const xhr = e.detail.xhr, isHtml = () => /^text\/html\b/i.test(xhr.getResponseHeader('content-type'));
    const panel = errorPanel('fhnb-panel');
    if (e.type === 'htmx:sendError') panel.textContent = noAnswer;
    else if (isHtml() && xhr.responseText.includes('fhnb-error')) panel.innerHTML = xhr.responseText;
    else panel.textContent = `${xhr.status} ${xhr.statusText}: ${e.detail.pathInfo?.requestPath || ''} ${xhr.responseText}`;
  };
  for (const o of ['htmx:responseError', 'htmx:sendError']) document.addEventListener(o, showError);
  document.addEventListener('htmx:beforeRequest', () => document.getElementById('fhnb-panel')?.remove());

  // Errors of event streams and websockets, which the server sends as an event or a message. The stream is closed, so that
  // it does not ask again, and a request of another part of the page does not hide that. When the handler is mended, the
  // page is loaded again. A websocket that goes on after a message that did not fit shows this until the next one.
  let ended = false;
  const showEnd = html => {
    ended = true;
    errorPanel('fhnb-ended').innerHTML = html;
  };
  const watch = {
    EventSource: source => source.addEventListener('fhnb-error', e => {
      source.close();
      showEnd(JSON.parse(e.data));
    }),
    WebSocket: ws => {
      let failed = false;
      ws.addEventListener('message', e => {
        const was = failed;
        failed = typeof e.data === 'string' && e.data.startsWith('<div class="fhnb-error">');
        if (was && !failed) document.getElementById('fhnb-ended')?.remove();
        if (!failed) return;
        e.stopImmediatePropagation();
        showEnd(e.data);
      });
    },
  };
  for (const [name, f] of Object.entries(watch)) {
    if (!window[name]) continue;
    const construct = (cls, args, target) => {
      const res = Reflect.construct(cls, args, target);
      f(res);
      return res;
    };
    window[name] = new Proxy(window[name], {construct});
  }
  const failed = new WeakSet();  // streams of htmx 4, which reads them by fetch
  document.addEventListener('htmx:sse:before:message', e => {
    const {connection, message} = e.detail;
    if (message.event !== 'fhnb-error') return;
    e.preventDefault();
    failed.add(connection);
    showEnd(JSON.parse(message.data));
  });
  document.addEventListener('htmx:sse:before:connection', e => {
    if (failed.has(e.detail.connection)) e.preventDefault();
  });

  // What the user typed, opened and scrolled to is kept over a reload.
  const touched = e => {
    if (e.type === 'checkbox' || e.type === 'radio') return e.checked !== e.defaultChecked;
    if (e.tagName === 'SELECT') return [...e.options].some(o => o.selected !== o.defaultSelected);
    return e.value !== e.defaultValue;
  };
  const fields = () => [...document.querySelectorAll('input:not([type=file]), textarea, select, details')];
  const stateOf = e => e.tagName === 'DETAILS' ? e.open : touched(e) ? [e.value, e.checked] : null;
  function reload() {
    const all = fields(), at = all.indexOf(document.activeElement);
    history.replaceState({...history.state, fhnb: {x: scrollX, y: scrollY, at, f: all.map(stateOf)}}, '');
    location.reload();
  }
  function putBack() {
    const {fhnb: kept, ...state} = history.state || {};  // a frame on a page of another site may have no storage
    if (!kept) return;
    history.replaceState(state, '');
    fields().forEach((e, i) => {
      const v = kept.f[i];
      if (e.tagName === 'DETAILS') e.open = !!v;
      else if (v) [e.value, e.checked] = v;
    });
    if (kept.at >= 0) fields()[kept.at]?.focus();
    scrollTo(kept.x, kept.y);
  }
  addEventListener('load', putBack);

  // Fetch the page again and change this one into it; reload where the head or a script is another.
  const idiomorph = () => window.Idiomorph || new Promise((ok, fail) => {
    const script = Object.assign(document.createElement('script'), {src, integrity, crossOrigin: 'anonymous', onerror: fail});
    script.onload = () => ok(window.Idiomorph);
    document.head.appendChild(script).dataset.fhnb = '';
  });
  const isOwn = e => 'fhnb' in e.dataset || e.tagName === 'TITLE' || e.textContent.includes('.htmx-indicator');
  const headOf = d => [...d.head.children].filter(e => !isOwn(e)).map(e => e.outerHTML).join();
  const scriptsOf = d => [...d.body.querySelectorAll('script:not([data-fhnb])')].map(e => e.outerHTML).join();
  const mayChange = (attr, e) => {
    if (attr === 'open' && e.tagName === 'DETAILS') return false;
    return !(['value', 'checked', 'selected'].includes(attr) && 'form' in e && touched(e.closest('select') || e));
  };
  const fetchPage = () => fetch(location.href, {headers: {accept: 'text/html', 'fhnb-follow': '1'}});
  let turn = 0;
  async function follow() {
    if (ended) return reload();
    const own = ++turn;
    let r, lib, text;
    try {
      [r, lib] = await Promise.all([fetchPage(), idiomorph()]);
      text = await r.text();
    } catch { return reload(); }
    if (own !== turn) return;  // there was news again, and the page was asked for once more
    const page = new DOMParser().parseFromString(text, 'text/html');
    const old = digest;
    digest = page.querySelector('script[data-fhnb="page"]')?.dataset.digest;
    if (digest && digest === old && !r.redirected) {  // the same page: what htmx has built in it stays
      document.getElementById('fhnb-panel')?.remove();
      return loadAgain();
    }
    if (r.redirected || headOf(page) !== firstHead || scriptsOf(page) !== scriptsOf(document)) return reload();
    document.title = page.title;
    lib.morph(document.body, page.body, {morphStyle: 'outerHTML', restoreFocus: true, callbacks: {beforeAttributeUpdated: mayChange}});
    loadAgain();
  }
  // What elements with `hx-trigger="load"` had loaded is gone with the old page. A new attribute has htmx begin anew.
  function loadAgain() {
    const loads = [...document.querySelectorAll('[hx-trigger]')].filter(e => /\bload\b/.test(e.getAttribute('hx-trigger')));
    for (const e of loads) e.dataset.fhnbAgain = news;
    window.htmx?.process(document.body);
    for (const e of loads) e.dispatchEvent(new Event('load'));
  }
  const firstHead = headOf(document);

  // News come by a websocket; where none gets through, as on Colab, the page asks now and then.
  let wait = 250, opened, tries = 0;
  const hear = text => {
    const old = news;
    news = text;
    const told = o => o.split(' ').slice(0, 2).join();  // the third is the number of times that a route was added
    if (told(text) !== told(old) || (text !== old && document.querySelector('body > .fhnb-error'))) follow();
  };
  function listen() {
    const ws = new WebSocket(location.origin.replace(/^http/, 'ws') + path);
    ws.onmessage = e => {
      opened = true;
      wait = 250;
      tries = 0;
      document.getElementById('fhnb-gone')?.remove();
      hear(e.data);
    };
    ws.onclose = () => {
      if (!opened && wait >= 500) return ask();
      if (++tries === 3) errorPanel('fhnb-gone').textContent = noAnswer;  // a server that only starts again is back by then
      wait = Math.min(wait * 1.5, 4000);
      setTimeout(listen, wait);
    };
  }
  async function ask() {
    const r = await fetch(path).catch(() => 0);
    if (r.ok) hear(await r.text());
    setTimeout(ask, 1500);
  }
  if (live) listen();
}
