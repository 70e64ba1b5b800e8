# Made by tools/stubs.py
"The nodes that components make, and the HTML that they become"
from collections.abc import Callable
from contextvars import ContextVar
from fastcore.basics import NotStr as NotStr
from fastcore.xml import Safe as Safe, valmap as valmap, voids as voids
from fasthtml_nb.html_names import attr_names as attr_names, attrmap as attrmap, call_attrs as call_attrs, check_tag as check_tag
from typing import Any, Self
__all__ = ['new', 'blank', 'attr_filter', 'fh_cfg', 'flat_xt', 'flat_tuple', 'FT', 'ft', 'write', 'to_xml', 'highlight', 'showtags',
    'unqid', 'attrmap']
plain: set[Any]
def has(o: Any, name: str) -> bool:
    "Does the class of `o` define `name`? Names of the object itself may come from a request, as those of a dict with attributes do"
def children(c: tuple[Any, ...]) -> tuple[Any, ...]:
    "`c` flat; as it is if there is nothing to flatten"
def flat_xt(lst: Any) -> tuple[Any, ...]:
    "Flatten lists"
def flat_tuple(o: Any) -> tuple[Any, ...]:
    "Flatten lists"
class _Node:
    @property
    def attrs(self) -> Any: ...
    @attrs.setter
    def attrs(self, v: Any) -> None: ...
class _AnyFT(type):
    def __instancecheck__(cls: Any, o: Any) -> Any: ...
class _Shown(_Node):
    "How a node shows itself: as HTML, as text, in a notebook"
    def __repr__(self) -> Safe: ...
    def __str__(self) -> Any: ...
    def __add__(self, o: Any) -> Any: ...
    def __radd__(self, o: Any) -> Any: ...
    def __html__(self) -> Safe: ...
class FT(_Shown, metaclass=_AnyFT):
    "A 'Fast Tag' structure, containing `tag`, `children` and `attrs`; fastcore's nodes count as instances"
    void_: bool
    tag: str
    children: tuple[Any, ...]
    def __init__(self, tag: str, cs: tuple[Any, ...] = ..., attrs: dict[Any, Any] | None = None, void_: bool = False, **kwargs: Any) -> None: ...
    def __setattr__(self, k: Any, v: Any) -> Any: ...
    def __getattr__(self, k: Any) -> Any: ...
    def get(self, k: Any, default: Any = None) -> Any: ...
    def changed(self) -> Self: ...
    def __reduce__(self) -> Any: ...
    def __copy__(self) -> Any: ...
    def __call__(self, *c: Any, **kw: Any) -> Self:
        "Add children and attributes (chainable)"
    def set(self, *c: Any, **kw: Any) -> Self:
        "Set children and/or attributes, keeping `id` and `name` (chainable)"
new: Any
blank: Any
def node(tag: Any, children: Any, attrs: Any, void: bool = False) -> Any:
    "An `FT` of parts that are ready: a flat tuple, and attributes under their HTML names"
def attr_dict(kw: dict[Any, Any]) -> dict[Any, Any]:
    "Attributes under their HTML names from keyword arguments, without those that are `None`"
def ft(tag: str, *c: Any, void_: bool | None = None, attrmap: Any = None, valmap: Any = ..., ft_cls: Any = ..., **kw: Any) -> FT:
    "Create an `FT` structure for `to_xml()`"
def is_node(o: Any) -> bool:
    "Is `o` a node, or an object that becomes one by `__ft__`?"
def as_node(o: Any) -> Any:
    "What an object becomes by `__ft__`"
attr_filter: ContextVar[Callable[..., Any] | None]
def write(add: Any, elms: Any, lvl: int = 0, indent: bool = True, esc: Any = ...) -> None:
    "The HTML of `elms`, piece by piece"
def to_xml(*elms: Any, lvl: int = 0, indent: bool = True, do_escape: bool = True) -> Safe:
    "Convert `ft` element tree into an XML string"
def highlight(s: Any, lang: Any = 'html') -> Any:
    "Markdown to syntax-highlight `s` in language `lang`, in a fence that no text in it ends"
def showtags(s: Any) -> str:
    "The HTML of `s` as preformatted text"
cfg_changed: dict[Any, Any]
fh_cfg: Any
def unqid(seeded: bool = False) -> str:
    "A unique id for an element"
