# Made by tools/stubs.py
"Deploy to Railway with its own command, `railway`"
from click import Command
from typing import Any
__all__ = ['link_to_railway', 'deploy_to_railway', 'deploy_railway', 'railway_link', 'railway_deploy']
def link_to_railway() -> None:
    "Link this folder to the environment and the service of its Railway project"
def deploy_to_railway(name: str, mount: bool = True) -> Any:
    "Create a Railway project for the app of this folder, or upload the app again if the folder has one of this name"
deploy_railway: Command
def railway_link() -> None:
    "Link the current directory to the current project's Railway service"
def railway_deploy(name: str, mount: bool = True) -> None:
    "Deploy a FastHTML app to Railway"
