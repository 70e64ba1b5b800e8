"All components, for `from fasthtml_nb import ft` and `ft.Div(...)`"
from fastcore.xml import *
from fasthtml_nb.tree import *
from fasthtml_nb.components import *
from fasthtml_nb.components import Strike, Svg, __getattr__
from fasthtml_nb.xtend import *
