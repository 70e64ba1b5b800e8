"The core, components and what they need, without databases and extensions"
from fasthtml_nb.core import *
from fasthtml_nb.components import *
from fasthtml_nb.xtend import *
