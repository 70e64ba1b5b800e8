// Show the app's page at `path` in the frame `id`, or `advice` in its place if the app cannot be reached.
({base, advice, id, path}) => {
  const frame = document.getElementById(id);
  if (!frame) return;
  if (base === null) frame.replaceWith(Object.assign(document.createElement('p'), {className: 'fhnb-nowhere', textContent: advice}));
  else frame.src = base + path;
}
