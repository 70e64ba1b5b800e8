// Find the address of the app for the page that runs this, with the `hints` of the kernel (`address_hints` in Python).
// It resolves to `values` and `base`, the address of the app's `/`, or null; `advice` says then what to do. `me` is the script
// element, by which a function finds its own output: JupyterLab shows copies of an output in further views.
async ({hints, values}) => {
  const me = document.currentScript;
  me?.parentNode.querySelectorAll(':scope > .fhnb-unseen').forEach(e => e.remove());  // it is for readers whose page runs no scripts
  const {port, token, given, forwarded, kernel} = hints;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname), web = /^http/.test(location.protocol);

  // Is our server at `url`? Another program may have the port there, so the server must know the token.
  let status;
  const isOurs = async url => {
    if (!token) return true;
    try {
      const at = encodeURIComponent(new URL(url).pathname);
      const r = await fetch(`${url}/_fhnb/here/${token}?at=${at}`, {signal: AbortSignal.timeout(5000)});
      if (url.includes('/proxy/')) status = r.status;
      return r.ok && await r.text() === token;
    } catch { return false; }
  };

  // The base URL of the Jupyter server: JupyterLab and Notebook 7 have it in their config, older ones at the body. The config also
  // says whether that server has our extension, which carries requests to the apps of its kernels.
  const config = JSON.parse(document.getElementById('jupyter-config-data')?.textContent ?? 'null');
  const jupyterBase = () => {
    if (config) return config.baseUrl;
    return document.body.dataset.baseUrl ?? (location.pathname.startsWith(hints.base) ? hints.base : null);
  };

  const find = async () => {
    if (!port) return null;
    if (given) {
      await isOurs(given);  // the server learns from the question below which path it is seen
      return given;
    }
    // Colab: https://github.com/googlecolab/colabtools/blob/main/google/colab/output/_util.py
    const colab = window.google?.colab?.kernel;
    if (colab?.proxyPort) return colab.accessAllowed === false ? null : String(await colab.proxyPort(port)).replace(/\/+$/, '');
    const base = jupyterBase(), jupyter = base && location.origin + new URL(base, location.href).pathname, urls = [];
    const own = jupyter && kernel && `${jupyter}fhnb/${kernel}/${port}`;
    if (own && config?.fasthtml_nb) urls.push(own);
    if (local || !web) urls.push(`http://${local ? location.hostname : 'localhost'}:${port}`);
    if (jupyter) urls.push(`${jupyter}proxy/${port}`);
    if (own && !config) urls.push(own);  // an older page does not say; at last, as the server writes to its log what it does not find
    for (const url of urls) if (await isOurs(url)) return url;
    if (forwarded) {
      await isOurs(forwarded);
      return forwarded;  // even without an answer: it may want the user to log in first
    }
    const direct = `${location.protocol}//${location.hostname}:${port}`;
    return !local && web && await isOurs(direct) ? direct : null;
  };

  // A Jupyter server that has the proxy answers for a port that nobody listens on, too.
  const advice = () => {
    const again = 'This app is not running: run the cells again.';
    const given = "Or give the address of the app: `HTMX(url='https://…')`, or the variable FHNB_URL.";
    if (!port) return 'No server is running: start one, `server = JupyUvi(app)`, and run this cell again.';
    const saved = !document.getElementById('jupyter-config-data') && !document.body.dataset.baseUrl && !/^vscode/.test(location.protocol);
    if (saved && !window.google?.colab) return again.replace('run the cells', 'open the notebook in Jupyter and run the cells');
    if (local && !hints.remote || status && status !== 404) return again;
    const fix = /^vscode/.test(location.protocol) ? `in VS Code, forward port ${port} in the Ports view.`
      : hints.proxied ? 'jupyter-server-proxy does not answer, restart the Jupyter server.'
      : 'where the Jupyter server runs, `pip install jupyter-server-proxy` and restart it.';
    return `${again} If it is running, this page cannot reach port ${port} of the kernel: ${fix} ${given}`;
  };

  const base = await find();
  return {...values, base, me, advice: base === null ? advice() : null};
}
