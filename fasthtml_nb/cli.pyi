# Made by tools/stubs.py
"Create, serve, test, export and deploy apps from the terminal"
from fasthtml_nb.ship.deploy.railway import railway_deploy as railway_deploy, railway_link as railway_link
from typing import Any
__all__ = ['commands', 'fhnb', 'run', 'main', 'railway_deploy', 'railway_link']
commands: dict[str, Any]
fhnb: Any
def run(argv: Any = None) -> int:
    "Run a command; its status"
def main() -> None:
    "The console script `fhnb`"
