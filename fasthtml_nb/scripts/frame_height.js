// In a page that is shown in a frame: tell the page around it how high the content is.
() => {
  const tell = () => window.parent.postMessage({height: document.documentElement.offsetHeight}, '*');
  new ResizeObserver(tell).observe(document.documentElement);
}
