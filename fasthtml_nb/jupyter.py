"What a notebook adds to an app, for `from fasthtml_nb.jupyter import *`"
from fasthtml_nb.compat import require as _require
_require('IPython', 'fasthtml_nb.jupyter needs', 'lab')
from fasthtml_nb.notebook.allowed_hosts import NotebookCors, notebook_origins
from fasthtml_nb.notebook.server import is_port_free, newest_server, servers, wait_port_free
from fasthtml_nb.notebook.async_server import JupyUviAsync, nb_serve_async
from fasthtml_nb.notebook.jupyuvi import JupyUvi, nb_serve
from fasthtml_nb.notebook.live_components import htmx_config_port, live_html, render_ft
from fasthtml_nb.notebook.frames import HTMX, show, ws_client
