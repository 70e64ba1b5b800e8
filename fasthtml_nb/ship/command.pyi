# Made by tools/stubs.py
"Groups of commands that are loaded when they are used"
from click import Command
from typing import Any
import click
__all__ = ['other_names', 'Commands', 'usage_error_text', 'usage_error_line', 'at_least_one', 'valid_port', 'completion']
other_names: dict[str, str]
class Commands(click.Group):
    "A click group whose commands are imported when they are used"
    rows: Any
    def __init__(self, name: str | None = None, rows: Any = None, **kw: Any) -> None: ...
    def list_commands(self, ctx: Any) -> Any: ...
    def get_command(self, ctx: Any, cmd_name: Any) -> Any: ...
    def resolve_command(self, ctx: Any, args: Any) -> Any: ...
    def hint(self, name: Any, ctx: Any) -> Any:
        "What may have been meant: a command with the same meaning, an option, or a name that is spelt like it"
    def format_commands(self, ctx: Any, formatter: Any) -> None: ...
    def shell_complete(self, ctx: Any, incomplete: Any) -> Any: ...
def usage_error_text(e: click.ClickException) -> str:
    "What is wrong with a command line that click does not understand, in one line"
def usage_error_line(e: click.ClickException, command: Any = 'fhnb') -> str:
    "The same with the command and its help, as it is printed"
def at_least_one(ctx: Any, param: Any, value: int | None) -> Any:
    "Callback of an option that counts something"
def valid_port(ctx: Any, param: Any, value: int | None) -> Any:
    "Callback of an option for a port"
completion: Command
