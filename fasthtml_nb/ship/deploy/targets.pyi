# Made by tools/stubs.py
"The table of places where an app can be deployed"
from typing import Any
__all__ = ['targets', 'deploy']
targets: dict[str, Any]
deploy: Any
