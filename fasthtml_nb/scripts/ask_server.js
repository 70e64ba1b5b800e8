// In a notebook's page: send all requests of htmx to the server at `base`.
({base}) => {
  if (base === null) return;
  document.body.addEventListener('htmx:configRequest', e => {
    if (e.detail.path.includes('://')) return;
    htmx.config.selfRequestsOnly = false;
    e.detail.path = base + e.detail.path;
  });
}
