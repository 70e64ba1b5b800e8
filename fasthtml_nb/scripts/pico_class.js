// In a notebook's page: give the outputs of cells the class `pico`, those that come later too.
() => {
  if (window.fh_pico) return;
  const outputs = ':is(.jp-OutputArea-output, .output_area, .cell-output):not(.pico)';
  const mark = () => { for (const e of document.querySelectorAll(outputs)) e.classList.add('pico'); };
  window.fh_pico = new MutationObserver(mark);
  window.fh_pico.observe(document.body, {childList: true, subtree: true});
  mark();
}
