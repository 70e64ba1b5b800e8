"""Modules:

- `fasthtml_nb.components`: A function for each HTML tag, forms that fill themselves, and the way back from HTML
- `fasthtml_nb.htmx`: The words that htmx speaks, and where the browser finds its libraries
- `fasthtml_nb.js`: Markdown, formulas, highlighted code, lists to sort and diagrams, as headers of an app
- `fasthtml_nb.pico`: Components that Pico CSS styles by itself
- `fasthtml_nb.svg`: Drawings as components
- `fasthtml_nb.tree`: Nodes that are cheap to make, and their HTML
- `fasthtml_nb.xtend`: Components with sensible defaults, scripts and styles, and what a page tells browsers and search engines"""

__version__ = "0.0.1"
