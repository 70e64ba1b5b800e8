// Draw the text of an element as a Mermaid diagram; an error stands below the text.
({config}) => {
  let begun = false;
  return async (e, text) => {
    if (!begun) mermaid.initialize(config);
    begun = true;
    try {
      const {svg, bindFunctions} = await mermaid.render(`mermaid-${Math.random().toString(36).slice(2)}`, text);
      e.innerHTML = svg;
      bindFunctions?.(e);
    } catch (err) { e.textContent = `${text}\n\n${err.message}`; }
  };
}
