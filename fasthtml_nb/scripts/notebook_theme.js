// Give the element `id` the theme of the notebook, light or dark, and follow its changes. If it is a frame, its page is told, also
// when it asks.
({id}) => {
  const me = document.currentScript;
  const element = me?.parentNode.querySelector(`#${id}`) ?? document.getElementById(id);  // there may be copies
  const {jpThemeLight, vscodeThemeKind} = document.body.dataset;
  if (!element || (jpThemeLight === undefined && vscodeThemeKind === undefined)) return;  // this page does not say
  const isFrame = element.tagName === 'IFRAME';
  const tell = () => {
    const dark = document.body.dataset.jpThemeLight === 'false' || /dark|high-contrast$/.test(document.body.dataset.vscodeThemeKind);
    if (isFrame) element.contentWindow?.postMessage({fhnb: 'theme', dark}, '*');
    else element.dataset.theme = dark ? 'dark' : 'light';
  };
  if (isFrame) addEventListener('message', e => { if (e.source === element.contentWindow && e.data?.fhnb) tell(); });
  else tell();
  new MutationObserver(tell).observe(document.body, {attributeFilter: ['data-jp-theme-light', 'data-vscode-theme-kind']});
}
