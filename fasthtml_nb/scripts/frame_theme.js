// Tell the page in the frame `id` whether the notebook has a dark theme, when it asks and when that changes.
({id}) => {
  const me = document.currentScript, frame = me?.parentNode.querySelector(`#${id}`) ?? document.getElementById(id);  // there may be copies
  const {jpThemeLight, vscodeThemeKind} = document.body.dataset;
  if (!frame || (jpThemeLight === undefined && vscodeThemeKind === undefined)) return;  // this page does not say
  const isDark = () => document.body.dataset.jpThemeLight === 'false' || /dark|high-contrast$/.test(document.body.dataset.vscodeThemeKind);
  const tell = () => frame.contentWindow?.postMessage({fhnb: 'theme', dark: isDark()}, '*');
  addEventListener('message', e => { if (e.source === frame.contentWindow && e.data?.fhnb) tell(); });
  new MutationObserver(tell).observe(document.body, {attributeFilter: ['data-jp-theme-light', 'data-vscode-theme-kind']});
}
