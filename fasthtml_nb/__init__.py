"""Modules:

- `fasthtml_nb.annotations`: What the annotation of a parameter, a field or a result stands for
- `fasthtml_nb.app`: `FastHTML`, a Starlette application whose routes are Python functions
- `fasthtml_nb.as_fasthtml`: Run libraries and applications that import `fasthtml` on this package
- `fasthtml_nb.assets`: Serve htmx, Pico and other browser files from the app, for machines without internet
- `fasthtml_nb.authmw`: Ask for a name and a password before a request reaches the app
- `fasthtml_nb.broadcast.clients`: Send one message to everybody who is connected
- `fasthtml_nb.broadcast.hub`: Named channels: text that is published to one goes to everybody who subscribed to it
- `fasthtml_nb.broadcast.redis`: A hub that connects the clients of several processes, on one machine or several
- `fasthtml_nb.cast`: Convert the strings of a request to the values of a handler's parameters
- `fasthtml_nb.cli`: Create, serve, test, export and deploy apps from the terminal
- `fasthtml_nb.compat`: What the package uses of other libraries that their documentation does not promise, and libraries that may be missing
- `fasthtml_nb.components`: A function for each HTML tag, forms that are filled from objects, and HTML turned into components
- `fasthtml_nb.cookies`: Write, read and rewrite the cookies of responses and requests
- `fasthtml_nb.core`: The names of FastHTML's core in one module, and a tour of them
- `fasthtml_nb.csrf`: Refuse requests that the page of another site makes a browser send (CSRF)
- `fasthtml_nb.databases`: Open SQLite by a path, PostgreSQL and others by a URL, with the same tables
- `fasthtml_nb.decorators`: What `@rt` takes, and what it makes of a function
- `fasthtml_nb.defaults`: Ports, time limits and sizes, each with its unit and its reason
- `fasthtml_nb.endpoints`: From a request to a response: beforeware, arguments, handler, afterware
- `fasthtml_nb.fastapp`: Make an app, its `rt` and its tables in one line
- `fasthtml_nb.handlers`: Decorators for handlers: pass on what they return, stop when the client is gone, add a parameter
- `fasthtml_nb.headers`: Check the headers and addresses that are sent to a client
- `fasthtml_nb.html_names`: Check and translate the names of tags and attributes
- `fasthtml_nb.html_reader`: Read HTML into elements, as they were written
- `fasthtml_nb.htmx`: The attributes, events and headers of htmx, and the browser libraries of a page
- `fasthtml_nb.id_tokens`: Verify the ID token of an OpenID provider
- `fasthtml_nb.javascript`: The scripts of the package, and the values that they get
- `fasthtml_nb.js`: Markdown, formulas, highlighted code, sortable lists and diagrams, as headers of an app
- `fasthtml_nb.json_responses`: Python values as JSON, including dates, sets, components and DataFrames
- `fasthtml_nb.lifespan`: Functions that run when an app starts and when it stops
- `fasthtml_nb.live_reload`: Reload the pages in the browser when the server has restarted
- `fasthtml_nb.logs`: Log lines as JSON, and an id for each request
- `fasthtml_nb.masking`: Keep passwords, tokens and cookies out of logs and outputs
- `fasthtml_nb.notebook.addresses`: Network addresses of the app, and the way to a remote notebook
- `fasthtml_nb.notebook.allowed_hosts`: Who may talk to the server of a notebook
- `fasthtml_nb.notebook.cells`: What happens before and after a cell runs
- `fasthtml_nb.notebook.changes`: Which cells change what the pages of an app show
- `fasthtml_nb.notebook.completion`: The Tab key offers the attributes of a tag first, and an attribute of htmx says what it does
- `fasthtml_nb.notebook.error_messages`: What the browser is sent when a handler fails: a response, the end of a stream, a websocket message
- `fasthtml_nb.notebook.error_page`: The look of the error page, and errors under the cell of their handler
- `fasthtml_nb.notebook.frames`: Show pages and components of an app in the notebook
- `fasthtml_nb.notebook.handler_threads`: What a thread prints goes under the cell of the handler that started it
- `fasthtml_nb.notebook.handler_traces`: Figures that a handler leaves open, and a debugger that nobody can reach
- `fasthtml_nb.notebook.handover`: An app or a router that its cell makes again takes over from the one before it
- `fasthtml_nb.notebook.hints`: Say what a cell probably means, where HTML and Python allow what it says
- `fasthtml_nb.notebook.inspector`: Log each request to the app, and show its errors
- `fasthtml_nb.notebook.jpserver`: An extension of Jupyter Server through which the browser reaches the apps of its kernels
- `fasthtml_nb.notebook.jupyuvi`: Start a server beside the notebook that logs requests, shows errors and follows edits
- `fasthtml_nb.notebook.kernel_servers`: Tell Jupyter's own server which apps this kernel serves, and on which socket
- `fasthtml_nb.notebook.live_components`: Components in the notebook's own page, with htmx and the server behind them
- `fasthtml_nb.notebook.loop_watch`: Say which line of an `async` handler holds up all other requests
- `fasthtml_nb.notebook.module_parts`: Headers and beforeware that a module adds belong to the module, and not to the cell that imports it
- `fasthtml_nb.notebook.ownership`: Which cell defined a route, a header, a beforeware, and what happens to them when the cell has run again
- `fasthtml_nb.notebook.page_script`: What the pages of a notebook's server can do in addition
- `fasthtml_nb.notebook.reloads`: A module that is reloaded replaces its routes, as a cell does
- `fasthtml_nb.notebook.request_log`: The latest requests and the routes of an app, as tables that a notebook shows
- `fasthtml_nb.notebook.server`: Serve an app from a thread while the notebook goes on
- `fasthtml_nb.notebook.snapshots`: What an app or a router holds, how to put it back, and what a cell added to it
- `fasthtml_nb.notebook.startup`: Keep the error of a start that failed, for the cell that asked for it
- `fasthtml_nb.oauth`: Protect an app by a login with an account that the user has elsewhere
- `fasthtml_nb.oauth_clients`: Log in with an account at Google, GitHub, Hugging Face, Discord, Auth0 or Apple
- `fasthtml_nb.page`: The page around what a handler returned: its head, its body, and what all pages of an app have in common
- `fasthtml_nb.params`: A handler's signature is read once, when its route is defined; then each request becomes keyword arguments
- `fasthtml_nb.pico`: Components for Pico CSS
- `fasthtml_nb.public_url`: The host and the URL under which the browser reaches the app
- `fasthtml_nb.request_body`: Read JSON, forms and uploads within limits
- `fasthtml_nb.request_context`: Values that each request has for itself
- `fasthtml_nb.request_dict`: A dict whose content never becomes attributes
- `fasthtml_nb.requests`: The body of a request, read once and within the limits of the app
- `fasthtml_nb.responses`: What a handler may return, and the response that is made of it
- `fasthtml_nb.rich_display`: Tables, charts and pictures of other libraries as HTML
- `fasthtml_nb.root_path`: Apps behind a reverse proxy: links, redirects and cookies with the path prefix that the browser sees
- `fasthtml_nb.routing`: Routes, the route table of an app, and the search for the route of a request
- `fasthtml_nb.row_filters`: Limit a table to the rows of one user, for reading and for writing
- `fasthtml_nb.server`: Serve an app with uvicorn: `serve()` at the end of `main.py`
- `fasthtml_nb.sessions`: A dict for each user, kept in a signed cookie, and the key that signs it
- `fasthtml_nb.ship.check`: Run a notebook and its module, each in its own process, and compare their routes
- `fasthtml_nb.ship.choose`: Decide, statement by statement, what `fhnb export --all` takes from a notebook
- `fasthtml_nb.ship.cut`: Read a notebook, and make one module of its exported cells
- `fasthtml_nb.ship.deploy.docker`: Write a Dockerfile for a small image that runs as an ordinary user
- `fasthtml_nb.ship.files`: Replace files without losing what somebody wrote into them
- `fasthtml_nb.ship.smoke_test`: Call each page of an app once, and tell what fails
- `fasthtml_nb.ship.test`: Run every notebook as a test, then pytest
- `fasthtml_nb.ship.undefined_names`: Find the names that exported code uses, and that exist in the notebook only
- `fasthtml_nb.ship.write`: Write `main.py`, a package of modules, and `requirements.txt`, all or nothing
- `fasthtml_nb.static`: Serve files with public endings from a folder, and say how long browsers keep them
- `fasthtml_nb.streams`: Websockets, server-sent events, and work that stops when its client is gone
- `fasthtml_nb.svg`: Components for drawings in SVG
- `fasthtml_nb.tag_attributes`: Which attributes each HTML element has of its own, and what those of htmx do
- `fasthtml_nb.tasks`: Tasks that cannot end the event loop in which they run
- `fasthtml_nb.testing`: A client that calls an app without a server, in a cell or in a test
- `fasthtml_nb.toaster`: Short messages that the next page shows for a moment
- `fasthtml_nb.tracebacks`: Show only the user's own frames of a traceback
- `fasthtml_nb.tree`: The nodes that components make, and the HTML that they become
- `fasthtml_nb.urls`: Fill, name and match path templates
- `fasthtml_nb.xtend`: Components with sensible defaults, scripts and styles, and tags for search engines and social networks"""

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
