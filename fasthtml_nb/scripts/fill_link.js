// Let the link `id` lead to the app's page at `path`.
({base, id, path}) => {
  const link = document.getElementById(id);
  if (link && base !== null) link.href = link.textContent = base + path;
}
