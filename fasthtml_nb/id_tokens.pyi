# Made by tools/stubs.py
"Verify the ID token of an OpenID provider"
from typing import Any
__all__ = ['OAuthError', 'check_url', 'fetch', 'load_joserfc', 'Provider', 'verify_id_token']
class OAuthError(Exception):
    "A login that failed, and the reason"
def check_url(url: str) -> str:
    "Return `url` if secrets may be sent there; otherwise raise an `OAuthError`"
def fetch(method: str, url: str, **kw: Any) -> dict[Any, Any]:
    "Send a request to a provider"
def load_joserfc() -> Any:
    "The modules `jwk`, `jws` and `jwt` of joserfc, or an `ImportError` that says how to install it"
class Provider:
    "The published configuration and keys of an OpenID provider"
    issuer: Any
    lock: Any
    def __init__(self, issuer: str) -> None: ...
    @property
    def config(self) -> dict[Any, Any]: ...
    def __getitem__(self, k: Any) -> Any:
        "An entry of the configuration"
    def keys(self, kid: str | None) -> list[Any]:
        "The keys named `kid`"
def verify_id_token(token: str, provider: Provider, client_id: str, nonce: str | None = None) -> dict[Any, Any]:
    "Return the claims of an ID token after checking its signature and each claim; raise an `OAuthError` if anything is wrong"
