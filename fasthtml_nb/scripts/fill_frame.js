// Show the app's page at `path` in the frame `id`, or `advice` in its place if the app cannot be reached.
({base, advice, me, id, path}) => {
  const frame = me?.parentNode?.querySelector(`#${id}`) ?? document.getElementById(id);  // there may be copies of the output
  if (!frame) return;
  if (base === null) frame.replaceWith(Object.assign(document.createElement('p'), {className: 'fhnb-nowhere', textContent: advice}));
  else {
    frame.hidden = false;
    frame.src = base + path;
  }
}
