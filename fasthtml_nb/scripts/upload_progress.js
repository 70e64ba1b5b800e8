// Show the progress of an upload in the `<progress>` with the id `id`.
({id}, event) => {
  const {loaded, total} = event.detail, bar = document.getElementById(id);
  if (!total) return;
  bar.classList.remove('hidden');
  bar.value = loaded / total * 100;
}
