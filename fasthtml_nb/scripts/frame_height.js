// In a page that is shown in a frame: tell the page around it how high the content is.
// The frame follows, and so the window of this page changes. A page that is made for the height of its window (`100vh`) would
// grow with it for ever: what only follows our own resizing is no growth. Such a page gets a window of `roomy` pixels.
() => {
  if (window.parent === window || window.fhnbHeight) return;
  window.fhnbHeight = true;
  const roomy = 480, root = document.documentElement;
  let tied = false, futile = 0, asked = 0, last = null;

  // A dialog is not a part of the content's height, and is cut off where the frame ends.
  const dialogs = 'dialog[open], [role="dialog"], [aria-modal="true"], .modal.show, .uk-modal.uk-open';
  const isSeen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden' && getComputedStyle(e).opacity !== '0';
  const heightOf = e => Math.max(...[e, ...e.querySelectorAll('*')].map(o => o.scrollHeight));
  const ofDialogs = () => Math.max(0, ...[...document.querySelectorAll(dialogs)].filter(isSeen).map(e => Math.min(heightOf(e) + 64, 2000)));

  const ask = height => {
    if (height === asked) return;
    asked = height;
    window.parent.postMessage({fhnb: 'height', height}, '*');
  };
  const tell = () => {
    const inner = innerHeight, height = Math.ceil(root.getBoundingClientRect().height), over = height - inner;
    if (!inner) return;  // the frame is hidden
    const resized = last && last.inner !== inner;  // by the page around us, as we had asked
    if (resized) {
      const grew = inner > last.inner;
      if (grew && over > 0 && last.over > 0 && over >= last.over - 1) futile++;  // a larger window is no help
      else if (grew && over <= 0 && last.over > 0) futile = 0;
      if (!grew && height < last.height - 1 && last.height <= last.inner) tied = true;  // it shrinks with the window
    } else if (last && height !== last.height) futile = 0;
    if (futile > 1 || (!last && Math.abs(over) < 2)) tied = true;
    last = {inner, height, over};
    const dialog = ofDialogs();
    if (dialog > inner || (dialog && asked > height && asked >= dialog)) return ask(Math.max(dialog, tied ? roomy : 0));
    if (!tied) return over > 0 || height < asked || !asked ? ask(height) : null;  // what fits into the window needs nothing
    if (inner < roomy - 2) return ask(roomy);
    if (over > 0 && futile < 2) ask(height);
  };
  const soon = () => requestAnimationFrame(tell);
  new ResizeObserver(soon).observe(root);
  addEventListener('resize', soon);
  addEventListener('load', soon);
  new MutationObserver(() => {
    if (document.querySelector(dialogs) || asked > last?.height) soon();
  }).observe(root, {subtree: true, childList: true, attributeFilter: ['open', 'class', 'style', 'hidden', 'aria-hidden']});
}
