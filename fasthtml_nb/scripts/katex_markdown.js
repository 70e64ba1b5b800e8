// Render the text of an element as Markdown with formulas, by KaTeX.
// `delims` are the delimiters of displayed formulas and of formulas in a line; `envs` are the environments that are displayed.
({delims, envs}) => {
  const literal = s => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const html = s => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const closing = s => literal({'\\(': '\\)', '\\[': '\\]'}[s] ?? s);
  const [disp, inl] = delims.map(literal), stop = closing(delims[1]);

  const inLine = new RegExp(`^${inl}(?!\\s)((?:(?!${stop})(?:\\\\.|[^\\\\\`]))+)(?<!\\s)${stop}(?!\\w)`);
  const displayed = new RegExp(`^${disp}([^]+?)${closing(delims[0])}`);
  const environment = new RegExp(`^\\\\begin\\{((?:${envs.map(literal).join('|')})\\*?)\\}[^]+?\\\\end\\{\\1\\}`);
  const begin = new RegExp(`(?<![\\w\\\\])(?:${disp}|${inl})|\\\\begin\\{`);
  const beginBlock = new RegExp(`\\n(?:${disp}|\\\\begin\\{)`);

  const token = (type, m, tex) => m && {type, raw: m[0], tex: tex ?? m[0]};
  const found = (type, m) => token(type, m, m?.[1]);
  const block = (type, src) => token(type, environment.exec(src)) ?? found(type, displayed.exec(src));
  const line = src => block('math_block', src) ?? found('math', inLine.exec(src));
  const renderer = t => `<span class="fh-math${t.type === 'math' ? '' : ' fh-display'}">${html(t.tex)}</span>`;
  const extensions = [
    {name: 'math', level: 'inline', start: src => begin.exec(src)?.index, tokenizer: line, renderer},
    {name: 'math_block', level: 'block', start: src => beginBlock.exec(src)?.index,
     tokenizer: src => block('math_block', src), renderer: t => `<p>${renderer(t)}</p>`}];

  let md;
  return (e, text) => {
    md ??= new marked.Marked({extensions});
    e.innerHTML = DOMPurify.sanitize(md.parse(text), {ALLOW_DATA_ATTR: false});
    for (const o of e.querySelectorAll('.fh-math')) {
      katex.render(o.textContent, o, {displayMode: o.matches('.fh-display'), throwOnError: false});
    }
  };
}
