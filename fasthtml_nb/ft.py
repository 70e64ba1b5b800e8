"All components, for `from fasthtml_nb import ft` and `ft.Div(...)`"
from fasthtml_nb.tree import FT, attrmap, ft, highlight, showtags, to_xml
from fasthtml_nb.components import *
from fasthtml_nb.components import __getattr__
from fasthtml_nb.xtend import *
