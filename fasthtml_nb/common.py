"All that an app needs, for `from fasthtml_nb.common import *`"
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hmac import compare_digest
from typing import Any  # fh-matui takes it from here, as FastHTML has it
from fastcore.utils import *
from fastcore.xml import *  # what is ours comes below and wins
from fasthtml_nb.databases import *  # imports fastlite without numpy and pandas
from fastlite import *
from fasthtml_nb.starlette import *
from fasthtml_nb.tree import *
from fasthtml_nb.htmx import *
from fasthtml_nb.core import *
from fasthtml_nb.components import *
from fasthtml_nb.xtend import *
from fasthtml_nb.pico import *
from fasthtml_nb.components import Search, Strike, Svg  # plain tags, as FastHTML has them here; `pico.Search` is a form, `svg.Svg` has more attributes
from fasthtml_nb.js import *
from fasthtml_nb.databases import database  # takes URLs too, and wins over fastlite's
from fasthtml_nb.live_reload import *
from fasthtml_nb.authmw import *
from fasthtml_nb.toaster import *
from fasthtml_nb.broadcast.hub import *
from fasthtml_nb.broadcast.clients import *
from fasthtml_nb.fastapp import *
