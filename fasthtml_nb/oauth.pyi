# Made by tools/stubs.py
"Protect an app by a login with an account that the user has elsewhere"
from fasthtml_nb.app import FastHTML
from fasthtml_nb.id_tokens import OAuthError as OAuthError
from fasthtml_nb.oauth_clients import (AppleAppClient as AppleAppClient, Auth0AppClient as Auth0AppClient,
    DiscordAppClient as DiscordAppClient, GitHubAppClient as GitHubAppClient, GoogleAppClient as GoogleAppClient,
    HuggingFaceClient as HuggingFaceClient, load_creds as load_creds)
from fasthtml_nb.public_url import get_host as get_host, http_patterns as http_patterns, redir_url as redir_url, url_match as url_match
from typing import Any
__all__ = ['log', 'max_login', 'OAuth', 'AppleAppClient', 'Auth0AppClient', 'DiscordAppClient', 'GitHubAppClient', 'GoogleAppClient',
    'HuggingFaceClient', 'OAuthError', 'get_host', 'http_patterns', 'load_creds', 'redir_url', 'url_match']
log: Any
max_login: int
class _LoginHooks:
    "The methods of `OAuth` that a subclass may override; each of them may be `async`"
    def redir_login(self, session: Any) -> Any: ...
    def check_invalid(self, req: Any, session: Any, auth: Any) -> Any:
        "`True` logs the user out; a response or components are shown instead of the page"
    def logout(self, session: Any) -> Any: ...
    def get_auth(self, info: Any, ident: Any, session: Any, state: Any) -> Any:
        "Return what the user sees first, usually a redirect; a false value refuses the login"
    def redir_url(self, req: Any) -> Any:
        "The URL to which the provider sends the user back"
class OAuth(_LoginHooks):
    "A login for `app`: without it, only the paths in `skip` can be reached; `get_auth` decides who may enter"
    app: FastHTML
    cli: Any
    https: Any
    http_patterns: Any
    redir_method: Any
    redir_path: Any
    error_path: Any
    logout_path: Any
    login_path: Any
    skip: Any
    def __init__(self, app: FastHTML, cli: Any, skip: Any = None, redir_path: Any = '/redirect', error_path: Any = '/error',
        logout_path: Any = '/logout', login_path: Any = '/login', https: bool = True, http_patterns: Any = ...,
        redir_method: Any = 'get') -> None: ...
    def login_link(self, req: Any, scope: Any = None, state: Any = None) -> str:
        "Get a login link for the session of `req`, which can be used once"
