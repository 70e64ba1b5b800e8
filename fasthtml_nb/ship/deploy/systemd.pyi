# Made by tools/stubs.py
"Write a unit that keeps the app running, and a site for nginx in front of it"
from click import Command
from typing import Any
__all__ = ['unit', 'nginx_site', 'systemd_files', 'deploy_systemd']
unit: str
nginx_site: str
def systemd_files(folder: Any, port: int = ..., workers: int = 1, user: str | None = None) -> dict[Any, Any]:
    "A unit that keeps the app running, and a site of nginx in front of it"
deploy_systemd: Command
