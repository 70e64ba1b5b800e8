# Made by tools/stubs.py
"What a notebook adds to an app, for `from fasthtml_nb.jupyter import *`"
from fasthtml_nb.notebook.allowed_hosts import NotebookCors as NotebookCors, notebook_origins as notebook_origins
from fasthtml_nb.notebook.async_server import JupyUviAsync as JupyUviAsync, nb_serve_async as nb_serve_async
from fasthtml_nb.notebook.frames import HTMX as HTMX, show as show, ws_client as ws_client
from fasthtml_nb.notebook.jupyuvi import JupyUvi as JupyUvi, nb_serve as nb_serve
from fasthtml_nb.notebook.live_components import htmx_config_port as htmx_config_port, live_html as live_html, render_ft as render_ft
from fasthtml_nb.notebook.server import (is_port_free as is_port_free, newest_server as newest_server, servers as servers,
    wait_port_free as wait_port_free)
