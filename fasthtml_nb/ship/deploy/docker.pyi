# Made by tools/stubs.py
"Write a Dockerfile for a small image that runs as an ordinary user"
from click import Command
from typing import Any
__all__ = ['dockerfile', 'health_check', 'docker_files', 'deploy_docker']
dockerfile: str
health_check: str
def docker_files(folder: Any, port: int = ..., python: str | None = None) -> dict[Any, Any]:
    "A `Dockerfile`, and the files that it needs"
deploy_docker: Command
