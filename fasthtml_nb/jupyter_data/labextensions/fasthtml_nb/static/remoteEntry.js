// What JupyterLab loads of the extension: a container as webpack's module federation makes it, written by hand, so that no
// bundler is needed. JupyterLab calls `init` with the modules that it shares, and then `get('./extension')` for the plugins.
(() => {
  const script = new URL(document.currentScript.src), here = new URL('.', script).href;
  let shared;
  const newest = versions => Object.keys(versions).sort((a, b) => a.localeCompare(b, undefined, {numeric: true})).pop();
  const use = async name => {
    const versions = shared[name];
    if (!versions) throw Error(`JupyterLab does not share ${name}`);
    return (await versions[newest(versions)].get())();
  };
  const container = {
    init(scope) { shared = scope; },
    async get(name) {
      if (name === './style') return () => ({});
      const {plugins} = await import(`${here}extension.js${script.search}`);
      const list = await plugins(use, here, script.search);
      return () => ({__esModule: true, default: list});
    },
  };
  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB.fasthtml_nb = container;
})();
