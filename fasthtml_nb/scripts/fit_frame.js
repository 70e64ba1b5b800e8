// Keep the frame `id` as high as its content, which tells its height, up to `ceiling` pixels; above, it scrolls.
({id, ceiling}) => {
  const me = document.currentScript, frame = me?.parentNode.querySelector(`#${id}`) ?? document.getElementById(id);  // there may be copies
  addEventListener('message', e => {
    if (e.source !== frame.contentWindow || !(e.data?.height > 0)) return;
    frame.style.height = `${Math.min(e.data.height, ceiling) + 2}px`;
  });
}
