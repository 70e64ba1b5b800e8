// Keep the frame `id` as high as its content, which tells its height.
({id}) => {
  const frame = document.getElementById(id);
  addEventListener('message', e => {
    if (e.source === frame.contentWindow && e.data?.height) frame.style.height = `${e.data.height + 2}px`;
  });
}
