// The plugins of the extension. `use` gives a module that JupyterLab shares, `here` is the address of this folder, and `version` the
// query that the addresses of its files have, so that a browser does not keep those of an older version.
export const plugins = async (use, here, version) => {
  const [{INotebookTracker}, {KernelLink}] = await Promise.all([use('@jupyterlab/notebook'), import(`${here}kernel.js${version}`)]);
  return [{
    id: 'fasthtml_nb:preview',
    description: 'A live preview of the app beside its notebook.',
    autoStart: true,
    requires: [INotebookTracker],
    activate(app, tracker) {
      const links = new Map();  // notebook panel -> its link
      const linkOf = notebook => {
        if (!links.has(notebook)) {
          links.set(notebook, new KernelLink(notebook.sessionContext));
          notebook.disposed.connect(() => links.delete(notebook));
        }
        return links.get(notebook);
      };
      // For the scripts in outputs, which know the id of their kernel
      window.fhnb = {linkOf: kernel => [...links.values()].find(o => o.kernel?.id === kernel)};
      tracker.forEach(linkOf);
      tracker.widgetAdded.connect((_, notebook) => linkOf(notebook));
    },
  }];
};
