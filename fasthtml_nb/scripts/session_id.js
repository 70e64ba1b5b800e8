// Give each tab an id, and send it as `sid` with every request of htmx to the page's own server.
() => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  sessionStorage.sid ??= Array.from(bytes, o => o.toString(16).padStart(2, '0')).join('');
  const sid = sessionStorage.sid;
  const add = path => {
    const u = new URL(path, document.baseURI);
    if (u.origin !== location.origin) return path;
    u.searchParams.set('sid', sid);
    return u.pathname + u.search + u.hash;
  };
  document.addEventListener('htmx:configRequest', e => { e.detail.path = add(e.detail.path); });
  document.addEventListener('htmx:config:request', e => {  // htmx 4
    const r = e.detail.ctx.request;
    r.action = add(r.action);
  });
}
