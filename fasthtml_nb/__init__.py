"""Modules:

- `fasthtml_nb.app`: `FastHTML`: parameters, handler, response
- `fasthtml_nb.as_fasthtml`: Libraries and applications import `fasthtml`; from here on, that is us
- `fasthtml_nb.assets`: The browser files from the app itself, where there is no internet
- `fasthtml_nb.authmw`: A name and a password before the app
- `fasthtml_nb.broadcast.clients`: One message to everybody who is connected
- `fasthtml_nb.broadcast.hub`: Named channels between those who say something and those who want to know
- `fasthtml_nb.broadcast.redis`: Many processes, on one machine or several, and their clients are one audience
- `fasthtml_nb.cast`: From the strings of a request to the values of a handler
- `fasthtml_nb.cli`: From the terminal: begin it, serve it, test it, ship it
- `fasthtml_nb.components`: A function for each HTML tag, forms that fill themselves, and the way back from HTML
- `fasthtml_nb.cookies`: What a browser keeps, written and read
- `fasthtml_nb.core`: A tour of the layers below, and the one module that has them all
- `fasthtml_nb.csrf`: Whose pages may write
- `fasthtml_nb.databases`: SQLite by its file, PostgreSQL and others by their URL, and the app stays as it is
- `fasthtml_nb.decorators`: What `@rt` is told, and what it makes of a function
- `fasthtml_nb.fastapp`: An app, its `rt`, and its tables, in one line
- `fasthtml_nb.handlers`: Decorators that change what a handler takes and returns, and the base of a middleware
- `fasthtml_nb.headers`: What a header and an address may hold
- `fasthtml_nb.html_names`: What may be the name of a tag or of an attribute
- `fasthtml_nb.htmx`: The words that htmx speaks, and where the browser finds its libraries
- `fasthtml_nb.id_tokens`: What an OpenID provider says about a user, and whether it said so
- `fasthtml_nb.javascript`: The scripts of the package, and the values that they get
- `fasthtml_nb.js`: Markdown, formulas, highlighted code, lists to sort and diagrams, as headers of an app
- `fasthtml_nb.json_responses`: Python values as JSON, also those that JSON does not have
- `fasthtml_nb.lifespan`: What an app does when it starts and when it stops
- `fasthtml_nb.live_reload`: The browser reloads when the server has
- `fasthtml_nb.notebook.addresses`: Network addresses of the app, and the way to a remote notebook
- `fasthtml_nb.notebook.allowed_hosts`: Who may talk to the server of a notebook
- `fasthtml_nb.notebook.cells`: What it means to run a cell again
- `fasthtml_nb.notebook.changes`: When the pages that are open should show something else
- `fasthtml_nb.notebook.error_page`: The look of the error page, and errors under the cell of their handler
- `fasthtml_nb.notebook.frames`: Show pages and components of an app in the notebook
- `fasthtml_nb.notebook.inspector`: Log each request to the app, and show its errors
- `fasthtml_nb.notebook.jupyuvi`: Start a server beside the notebook that logs requests, shows errors and follows edits
- `fasthtml_nb.notebook.live_components`: Components in the notebook's own page, with htmx and the server behind them
- `fasthtml_nb.notebook.page_script`: What the pages of a notebook's server can do in addition
- `fasthtml_nb.notebook.request_log`: The latest requests and the routes of an app, as tables that a notebook shows
- `fasthtml_nb.notebook.server`: Serve an app from a thread while the notebook goes on
- `fasthtml_nb.oauth`: Log in with an account that the user has elsewhere
- `fasthtml_nb.oauth_clients`: The providers of accounts, and the way from a code to what they know of the user
- `fasthtml_nb.params`: A handler's signature, read once; then each request becomes keyword arguments
- `fasthtml_nb.pico`: Components that Pico CSS styles by itself
- `fasthtml_nb.request_body`: What is read of a body before anybody believes it
- `fasthtml_nb.request_dict`: They look like any dict, and never become attributes
- `fasthtml_nb.responses`: What a handler returns, and what is sent
- `fasthtml_nb.rich_display`: Tables, charts and pictures from elsewhere, as HTML
- `fasthtml_nb.root_path`: The app's `/x` is the browser's `/prefix/x`
- `fasthtml_nb.routing`: What a route is, when two are the same, and how a path finds its route
- `fasthtml_nb.server`: `serve()` at the end of `main.py`
- `fasthtml_nb.sessions`: A signed cookie that looks like a dict, and the key that signs it
- `fasthtml_nb.ship.check`: Both run, each in a process of its own, and their routes are compared
- `fasthtml_nb.ship.choose`: Servers, frames, looks and tests stay; the app goes
- `fasthtml_nb.ship.cut`: The exported cells, as if written by hand
- `fasthtml_nb.ship.deploy.deploy`: A container, a service of systemd, Railway, a Space
- `fasthtml_nb.ship.deploy.image_files`: An allow-list: `main.py`, the modules that it imports, the files that it serves or reads by their name
- `fasthtml_nb.ship.project`: A folder that tests, exports and ships itself
- `fasthtml_nb.ship.serve`: A notebook or a module, again at every save
- `fasthtml_nb.ship.write`: One notebook to `main.py`, several to a package, and what they need to `requirements.txt`
- `fasthtml_nb.static`: Files for the browser, and no others
- `fasthtml_nb.streams`: Websockets and server-sent events
- `fasthtml_nb.svg`: Drawings as components
- `fasthtml_nb.testing`: A client in the next cell
- `fasthtml_nb.toaster`: Short messages that show for a moment, on the page that comes next
- `fasthtml_nb.tracebacks`: Of a traceback, the user's own frames
- `fasthtml_nb.tree`: Nodes that are cheap to make, and their HTML
- `fasthtml_nb.urls`: Path templates, named routes, and what a path parameter may be
- `fasthtml_nb.xtend`: Components with sensible defaults, scripts and styles, and what a page tells browsers and search engines"""

__version__ = "0.1.0"
from fasthtml_nb.core import *

def load_ipython_extension(shell):
    "`%load_ext fasthtml_nb`"
    from fasthtml_nb.notebook.magics import load_ipython_extension as load
    load(shell)

def unload_ipython_extension(shell):
    "`%unload_ext fasthtml_nb`"
    from fasthtml_nb.notebook.magics import unload_ipython_extension as unload
    unload(shell)
