# Made by tools/stubs.py
"Markdown, formulas, highlighted code, sortable lists and diagrams, as headers of an app"
from fasthtml_nb.tree import FT
from typing import Any
__all__ = ['npmcdn', 'marked_imp', 'light_media', 'dark_media', 'MarkdownJS', 'KatexMarkdownJS', 'HighlightJS', 'SortableJS',
    'MermaidJS']
def each_elt(sel: Any, libs: Any, render: Any, mark: Any = '', **values: Any) -> FT:
    "A script that loads `libs` and calls what the file `render` gives, `(e, text) => ...`, for each element that `sel` finds"
npmcdn: str
marked_imp: str
def light_media(css: str) -> FT:
    "A style for the light scheme only"
def dark_media(css: str) -> FT:
    "A style for the dark scheme only"
def MarkdownJS(sel: str = '.marked') -> FT:
    "Render the text of elements as Markdown"
def KatexMarkdownJS(sel: str = '.marked', inline_delim: str = '$', display_delim: str = '$$', math_envs: Any = None) -> tuple[Any, ...]:
    "Render the text of elements as Markdown with formulas, by KaTeX"
hl_langs: list[str]
hl_more: list[str]
hl_styles: list[str]
def HighlightJS(sel: str = ..., langs: str | list[Any] | tuple[Any, ...] = 'python', light: str = 'atom-one-light',
    dark: str = 'atom-one-dark') -> list[Any]:
    "Highlight code, with a button to copy it"
def SortableJS(sel: str = '.sortable', ghost_class: str = 'blue-background-class') -> FT:
    "Make the children of elements sortable"
def MermaidJS(sel: str = '.language-mermaid', theme: str = 'base') -> FT:
    "Draw the text of elements as Mermaid diagrams"
