"""Modules:

- `fasthtml_nb.app`: `FastHTML`: parameters, handler, response
- `fasthtml_nb.authmw`: A name and a password before the app
- `fasthtml_nb.broadcast`: One message to everybody who is connected
- `fasthtml_nb.cast`: From the strings of a request to the values of a handler
- `fasthtml_nb.components`: A function for each HTML tag, forms that fill themselves, and the way back from HTML
- `fasthtml_nb.core`: A tour of the layers below, and the one module that has them all
- `fasthtml_nb.handlers`: Decorators that change what a handler takes and returns, and the base of a middleware
- `fasthtml_nb.htmx`: The words that htmx speaks, and where the browser finds its libraries
- `fasthtml_nb.id_tokens`: What an OpenID provider says about a user, and whether it said so
- `fasthtml_nb.live_reload`: The browser reloads when the server has
- `fasthtml_nb.oauth`: Log in with an account that the user has elsewhere
- `fasthtml_nb.oauth_clients`: The providers of accounts, and the way from a code to what they know of the user
- `fasthtml_nb.params`: A handler's signature, read once; then each request becomes keyword arguments
- `fasthtml_nb.responses`: What a handler returns, and what is sent
- `fasthtml_nb.routing`: What a route is, when two are the same, and how a path finds its route
- `fasthtml_nb.server`: `serve()` at the end of `main.py`
- `fasthtml_nb.sessions`: A signed cookie that looks like a dict, and the key that signs it
- `fasthtml_nb.static`: Files for the browser, and no others
- `fasthtml_nb.streams`: Websockets and server-sent events
- `fasthtml_nb.testing`: A client in the next cell
- `fasthtml_nb.toaster`: Short messages that show for a moment, on the page that comes next
- `fasthtml_nb.tree`: Nodes that are cheap to make, and their HTML
- `fasthtml_nb.urls`: Path templates, named routes, and what a path parameter may be"""

__version__ = "0.0.1"
