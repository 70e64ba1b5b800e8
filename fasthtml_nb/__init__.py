"""Modules:

- `fasthtml_nb.tree`: Nodes that are cheap to make, and their HTML"""

__version__ = "0.0.1"
