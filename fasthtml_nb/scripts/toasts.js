// Keep the toasts beside `<body>`, where no swap takes them away, and remove those that have faded or were closed.
({id}) => {
  if (window.fhToasts) return;
  window.fhToasts = true;
  const newContainer = () => {
    const e = Object.assign(document.createElement('div'), {id});
    e.setAttribute('aria-live', 'polite');
    document.documentElement.append(e);
    return e;
  };
  const collect = () => {
    const all = [...document.querySelectorAll(`#${id}`)];
    const container = all.find(o => o.parentElement === document.documentElement) ?? newContainer();
    for (const o of all) if (o !== container) {
      container.append(...o.children);
      o.remove();
    }
  };
  document.addEventListener('DOMContentLoaded', collect);
  for (const o of ['htmx:beforeSwap', 'htmx:afterSettle', 'htmx:before:swap', 'htmx:after:swap']) document.addEventListener(o, collect);
  document.addEventListener('animationend', e => { if (e.animationName === 'fh-toast-out') e.target.remove(); });
  document.addEventListener('click', e => { if (e.target.closest?.('.fh-toast-dismiss')) e.target.closest('.fh-toast').remove(); });
}
