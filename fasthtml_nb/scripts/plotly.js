// Load Plotly from `src` if the page has none, then call `draw`.
async ({src, integrity}, draw) => {
  if (!window.Plotly) await new Promise((onload, onerror) => document.head.append(
    Object.assign(document.createElement('script'), {src, integrity, crossOrigin: 'anonymous', onload, onerror})));
  draw();
}
