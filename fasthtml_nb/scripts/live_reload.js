// Reload the page when its server has restarted: the websocket closes, and then the server answers again.
// It looks up to `attempts` times for the server, with -1 for ever, and waits `interval` milliseconds before each look.
({attempts, interval}) => {
  const wait = ms => new Promise(f => setTimeout(f, ms));
  const url = location.origin.replace(/^http/, 'ws') + document.currentScript.dataset.fhUrl;
  async function back() {
    for (let i = 0; i < attempts || attempts < 0; i++) {
      await wait(interval);
      try { if ((await fetch(location.href, {method: 'HEAD'})).status < 502) break; } catch {}
    }
    location.reload();
  }
  const ws = new WebSocket(url);
  let opened = false, leaving = false;
  addEventListener('beforeunload', () => { leaving = true; });
  ws.onopen = () => { opened = true; };
  ws.onclose = () => leaving || !opened || back();  // a socket that never opened, as in a mounted app, says nothing of the server
}
