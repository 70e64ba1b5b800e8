# Made by tools/stubs.py
"Log in with an account at Google, GitHub, Hugging Face, Discord, Auth0 or Apple"
from fasthtml_nb.id_tokens import Provider
from functools import cached_property
from typing import Any
__all__ = ['GoogleAppClient', 'GitHubAppClient', 'HuggingFaceClient', 'DiscordAppClient', 'Auth0AppClient', 'b64', 'AppleAppClient',
    'Info', 'in_thread', 'load_creds']
class _AppClient:
    "The base class of the clients"
    client_id: Any
    code: Any
    scope: Any
    state: Any
    client_secret: Any
    id_key: str
    base_url: Any
    token_url: Any
    info_url: Any
    issuer: Any
    pkce: bool
    always_id_token: bool
    form_post: bool
    def __init__(self, client_id: Any, client_secret: Any, code: Any = None, scope: Any = None, state: Any = None, **kwargs: Any) -> None: ...
    @property
    def token(self) -> dict[Any, Any]:
        "The token of this request; empty before the login"
    @token.setter
    def token(self, v: Any) -> None: ...
    @property
    def access_token(self) -> Any: ...
    @cached_property
    def provider(self) -> Provider: ...
    def gives_id_token(self, scope: Any = None) -> bool:
        "Does a login with `scope` end with an ID token?"
    @cached_property
    def oauthlib(self) -> Any:
        "An `oauthlib.oauth2.WebApplicationClient`; its methods can be called on the client itself"
    def __getattr__(self, k: Any) -> Any: ...
    def __repr__(self) -> str: ...
    def login_link(self, redirect_uri: Any = None, scope: Any = None, state: Any = None, **kwargs: Any) -> str:
        "Get a login link for this client"
    def login_link_with_state(self, state: Any, redirect_uri: Any = None, scope: Any = None) -> str:
        "`login_link` with `state` first"
    def parse_response(self, code: Any, redirect_uri: Any = None, code_verifier: Any = None, nonce: Any = None) -> dict[Any, Any]:
        "Get the token from the oauth2 server response, and verify the ID token if there is one"
    def get_info(self, token: Any = None) -> Info:
        "Get the info for authenticated user"
    def retr_info(self, code: Any, redirect_uri: Any = None, code_verifier: Any = None, nonce: Any = None) -> Info:
        "Combines `parse_response` and `get_info`"
    def retr_id(self, code: Any, redirect_uri: Any = None, code_verifier: Any = None, nonce: Any = None) -> Any:
        "Call `retr_info` and then return id/subscriber value"
    async def parse_response_async(self, *args: Any, **kw: Any) -> Any:
        "Get the token from the oauth2 server response"
    async def get_info_async(self, *args: Any, **kw: Any) -> Any:
        "Get the info for authenticated user"
    async def retr_info_async(self, *args: Any, **kw: Any) -> Any:
        "Combines `parse_response` and `get_info`"
class GoogleAppClient(_AppClient):
    "A client for Google"
    project_id: Any
    base_url: str
    token_url: str
    info_url: str
    issuer: str
    def __init__(self, client_id: Any, client_secret: Any, code: Any = None, scope: Any = None, project_id: Any = None, **kwargs: Any) -> None: ...
    @classmethod
    def from_file(cls: Any, fname: Any, code: Any = None, scope: Any = None, **kwargs: Any) -> Any:
        "Make a client from the JSON file that Google's console offers for download"
    def consent_url(self, proj: Any = None) -> str:
        "Get Google OAuth consent screen URL"
    def creds(self) -> Any:
        "Create `Credentials` from the client, refreshing if needed"
class GitHubAppClient(_AppClient):
    "A client for GitHub"
    prefix: str
    base_url: str
    token_url: str
    info_url: str
    id_key: str
    def __init__(self, client_id: Any, client_secret: Any, code: Any = None, scope: Any = None, **kwargs: Any) -> None: ...
class HuggingFaceClient(_AppClient):
    "A client for Hugging Face"
    prefix: str
    base_url: str
    token_url: str
    info_url: str
    issuer: str
    def __init__(self, client_id: Any, client_secret: Any, code: Any = None, scope: Any = None, state: Any = None, **kwargs: Any) -> None: ...
class DiscordAppClient(_AppClient):
    "A client for Discord"
    integration_type: Any
    perms: Any
    base_url: str
    token_url: str
    revoke_url: str
    info_url: str
    id_key: str
    issuer: str
    def __init__(self, client_id: Any, client_secret: Any, is_user: bool = False, perms: Any = 0, scope: Any = None, **kwargs: Any) -> None: ...
    def login_link(self, redirect_uri: Any = None, scope: Any = None, state: Any = None, **kwargs: Any) -> Any:
        "Get a login link for this client"
class Auth0AppClient(_AppClient):
    "A client for Auth0; its URLs are read from the configuration of the domain when they are first needed"
    redirect_uri: Any
    domain: Any
    def __init__(self, domain: Any, client_id: Any, client_secret: Any, code: Any = None, scope: Any = None, redirect_uri: Any = '',
        **kwargs: Any) -> None: ...
    base_url: Any
    token_url: Any
    info_url: Any
    def login_link(self, req: Any, scope: Any = None, state: Any = None, **kwargs: Any) -> Any:
        "Get a login link for this client"
def b64(b: Any) -> Any: ...
class AppleAppClient(_AppClient):
    "A client for Sign in with Apple; `OAuth` receives its form, whatever `redir_method` says"
    key_id: Any
    team_id: Any
    private_key: Any
    base_url: str
    token_url: str
    issuer: str
    pkce: bool
    always_id_token: bool
    def __init__(self, client_id: Any, key_id: Any, team_id: Any, private_key: Any, code: Any = None, scope: Any = None, **kwargs: Any) -> None: ...
    @property
    def client_secret(self) -> Any: ...
    @property
    def form_post(self) -> bool: ...
    def login_link(self, redirect_uri: Any = None, scope: Any = None, state: Any = None, **kwargs: Any) -> Any:
        "Get a login link for this client"
class Info(dict[Any, Any]):
    "What the provider knows about a user; as an attribute, a missing entry is `None`"
    def __getattr__(self, k: Any) -> Any: ...
async def in_thread(f: Any, *args: Any, **kw: Any) -> Any:
    "Call `f` in a thread, and keep the tokens that it gets"
def load_creds(fname: Any) -> Any:
    "Load credentials from `fname`"
