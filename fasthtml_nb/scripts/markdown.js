// Render the text of an element as Markdown, without scripts or anything else that acts.
() => (e, text) => { e.innerHTML = DOMPurify.sanitize(marked.parse(text), {ALLOW_DATA_ATTR: false}); }
