// Make the component in the element `id` alive in a notebook's page: htmx works, with the app at `base` behind it.
// What would concern the whole page concerns the component, never the notebook around it. htmx is loaded from `ownPath`
// of the app's server, or from `src`, with the hash `integrity`; if both are null, it is not loaded.
({base, advice, me, id, ownPath, src, integrity, ceiling}) => {
  const root = me?.parentNode?.querySelector(`#${id}`) ?? document.getElementById(id);  // there may be copies of the output
  const prefix = base && new URL(base).pathname.replace(/\/$/, '');

  // The address of what the app writes as the path `p`
  const place = p => {
    if (!base || !/^\/(?!\/)/.test(p)) return p;
    return prefix && p.startsWith(`${prefix}/`) ? new URL(p, base).href : base + p;
  };
  const isOfApp = url => {
    const home = new URL(`${base}/`);
    return url.origin === home.origin && `${url.pathname}/`.startsWith(home.pathname);
  };

  // Links and forms lead to the app, in a tab of their own unless they are boosted.
  const settle = () => {
    for (const k of ['href', 'src', 'action']) for (const e of root.querySelectorAll(`[${k}]`)) {
      const was = e.getAttribute(k), url = place(was);
      if (url !== was) e.setAttribute(k, url);
    }
    for (const e of root.querySelectorAll('a[href], form')) {
      const boost = e.closest('[hx-boost="true"]') && (e.hostname ?? location.hostname) === location.hostname;
      if (boost && e.target === '_blank') e.removeAttribute('target');  // JupyterLab gives it to all links
      else if (!boost && !e.target && !/^#/.test(e.getAttribute('href') ?? '')) e.target = '_blank';
    }
  };

  // Show a page of the app in a frame in the component's place, one of another site in a tab.
  const showFrame = src => {
    const frame = Object.assign(document.createElement('iframe'), {src, style: 'width:100%; height:150px; border:none;'});
    addEventListener('message', e => {
      if (e.source === frame.contentWindow && e.data?.height > 0) frame.style.height = `${Math.min(e.data.height, ceiling) + 2}px`;
    });
    root.replaceChildren(frame);
  };
  const showTab = href => {
    const tab = window.open(href);
    if (tab) tab.opener = null;
    else root.replaceChildren(Object.assign(document.createElement('a'), {href, target: '_blank', rel: 'noopener', textContent: href}));
  };
  const visit = path => {
    const url = new URL(place(path), base ? `${base}/` : location.href);
    if (base && isOfApp(url)) showFrame(url.href);
    else if (/^https?:/.test(url.href)) showTab(url.href);
  };

  // HX-Location, HX-Redirect and HX-Refresh; htmx would take the whole page elsewhere.
  const fetchLocation = value => {
    const {path, ...spec} = value[0] === '{' ? JSON.parse(value) : {path: value};
    const target = spec.target && spec.target !== 'body' ? spec.target : root;
    htmx.ajax(spec.verb ?? 'GET', place(path), {swap: 'innerHTML', ...spec, source: root, target});
  };
  const refresh = first => {
    root.innerHTML = first;
    settle();
    htmx.process(root);
  };
  const obey = (e, first) => {
    const header = k => e.detail.xhr.getResponseHeader(k), loc = header('HX-Location'), to = header('HX-Redirect');
    if (!loc && !to && header('HX-Refresh') !== 'true') return;
    e.preventDefault();
    if (loc) fetchLocation(loc);
    else if (to) visit(to);
    else refresh(first);
  };

  // A request that failed is told in the component.
  const noAnswer = 'The server does not answer. Was the kernel restarted, or the server stopped? Run the cell with JupyUvi(app) again.';
  const panels = () => root.querySelectorAll(':scope > .fhnb-panel');
  const newPanel = () => {
    panels().forEach(o => o.remove());
    const panel = root.appendChild(Object.assign(document.createElement('div'), {className: 'fhnb-panel'}));
    panel.style.cssText = 'color:#c0392b; margin-top:.5rem';
    panel.setAttribute('role', 'alert');
    return panel;
  };
  const showError = e => {
    const {xhr, pathInfo} = e.detail, isHtml = () => /^text\/html\b/i.test(xhr.getResponseHeader('content-type'));
    const panel = newPanel();
    if (e.type === 'htmx:sendError') panel.textContent = noAnswer;
    else if (isHtml() && xhr.responseText.includes('fhnb-error')) panel.innerHTML = xhr.responseText;
    else panel.textContent = `${xhr.status} ${xhr.statusText}: ${pathInfo?.requestPath ?? ''} ${xhr.responseText}`;
  };

  // The same component may be in the page twice, in a copied cell for one. What its attributes select is in this one, if it
  // is there at all; htmx looks in the whole page.
  const copy = Math.random().toString(36).slice(2), within = `:is([data-fhnb-copy="${copy}"] *)`;
  const isHere = selector => {
    try { return root.querySelector(selector) !== null; } catch { return false; }  // `closest form`, for one, finds nothing
  };
  const selecting = ['hx-target', 'hx-include', 'hx-indicator', 'hx-disabled-elt'];
  const narrow = e => {
    for (let o = e.target; o && o !== root; o = o.parentElement) for (const k of selecting) {
      const was = o.getAttribute(k);
      if (was === null || was.includes(within)) continue;
      o.setAttribute(k, was.split(',').map(s => isHere(s) ? s.trimEnd() + within : s).join(','));
    }
  };
  // So is what an answer's header names, or an id that was not there when htmx looked.
  const ownOf = e => {
    const own = e?.id && !root.contains(e) && root.querySelector(`#${CSS.escape(e.id)}`);
    return own || e;
  };

  const asText = s => Object.assign(document.createElement('p'), {textContent: s}).innerHTML;
  const beforeSwap = e => {
    if (!root.isConnected) return document.body.removeEventListener('htmx:beforeSwap', beforeSwap);
    if (!root.contains(e.detail.requestConfig?.elt)) return;
    const type = e.detail.xhr.getResponseHeader('content-type');
    if (type && !/html|xml/i.test(type)) e.detail.serverResponse = asText(e.detail.serverResponse);  // JSON, for one
    e.detail.target = ownOf(e.detail.target);
    if (e.detail.target === document.body) Object.assign(e.detail, {target: root, swapOverride: 'innerHTML', ignoreTitle: true});
  };

  const start = () => {
    const first = root.innerHTML;
    root.dataset.fhnbCopy = copy;
    Object.assign(htmx.config, {selfRequestsOnly: false, historyEnabled: false, historyCacheSize: 0});
    root.addEventListener('htmx:configRequest', e => {
      if (base === null) {
        e.preventDefault();
        newPanel().textContent = advice;
      } else e.detail.path = place(e.detail.path);
    });
    root.addEventListener('htmx:beforeOnLoad', e => obey(e, first));
    for (const o of ['htmx:beforeProcessNode', 'htmx:confirm']) root.addEventListener(o, narrow);
    document.body.addEventListener('htmx:beforeSwap', beforeSwap);
    for (const o of ['htmx:responseError', 'htmx:sendError']) root.addEventListener(o, showError);
    root.addEventListener('htmx:beforeRequest', () => panels().forEach(o => o.remove()));
    root.addEventListener('htmx:load', settle);
    settle();
    root.removeAttribute('hx-disable');  // until now, so that nothing loads before the address is known
    htmx.process(root);
  };

  const url = base && ownPath ? base + ownPath : src;
  if (window.htmx) return start();
  if (!url) return;
  const script = document.querySelector('script[data-fhnb-htmx]') ||
    document.head.appendChild(Object.assign(document.createElement('script'), {src: url, integrity, crossOrigin: 'anonymous'}));
  script.dataset.fhnbHtmx = '';
  script.addEventListener('load', start);
  script.addEventListener('error', () => script.remove());  // the next one tries again
}
