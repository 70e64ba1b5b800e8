// Let the link `id` lead to the app's page at `path`.
({base, me, id, path}) => {
  const link = me?.parentNode?.querySelector(`#${id}`) ?? document.getElementById(id);
  if (link && base !== null) link.href = link.textContent = base + path;
}
