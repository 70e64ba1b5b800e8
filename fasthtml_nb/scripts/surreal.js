// Run `code(m, p)` when the page is there: `m` is the parent of the script, `p` the element before the script.
(_, code) => {
  const m = me(), p = document.currentScript.previousElementSibling && me('-');
  domReadyExecute(() => code(m, p));
}
