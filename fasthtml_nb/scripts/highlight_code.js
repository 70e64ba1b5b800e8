// Highlight the code of an element, with a button to copy it.
() => {
  let plugged = false;
  document.addEventListener('click', ev => {  // a button that the history brought back has lost its handler
    const b = ev.target.closest?.('.hljs-copy-button');
    if (b && !b.onclick) navigator.clipboard?.writeText(b.closest('.hljs-copy-wrapper').querySelector('code').textContent);
  });
  return e => {
    if (e.matches('.language-mermaid')) return;
    if (!plugged) hljs.addPlugin(new CopyButtonPlugin());
    plugged = true;
    hljs.highlightElement(e);
  };
}
