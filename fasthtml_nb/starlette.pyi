# Made by tools/stubs.py
"Starlette's classes, under the names that FastHTML's users know"
from fasthtml_nb.compat import is_async_callable as is_async_callable
from starlette.applications import Starlette as Starlette
from starlette.authentication import (AuthCredentials as AuthCredentials, AuthenticationBackend as AuthenticationBackend,
    AuthenticationError as AuthenticationError, SimpleUser as SimpleUser, requires as requires)
from starlette.background import BackgroundTask as BackgroundTask, BackgroundTasks as BackgroundTasks
from starlette.concurrency import run_in_threadpool as run_in_threadpool
from starlette.config import Config as Config
from starlette.convertors import (CONVERTOR_TYPES as CONVERTOR_TYPES, Convertor as Convertor, StringConvertor as StringConvertor,
    register_url_convertor as register_url_convertor)
from starlette.datastructures import (CommaSeparatedStrings as CommaSeparatedStrings, FormData as FormData, Headers as Headers,
    QueryParams as QueryParams, Secret as Secret, State as State, URL as URL, URLPath as URLPath, UploadFile as UploadFile)
from starlette.endpoints import HTTPEndpoint as HTTPEndpoint, WebSocketEndpoint as WebSocketEndpoint
from starlette.exceptions import HTTPException as HTTPException, WebSocketException as WebSocketException
from starlette.middleware import Middleware as Middleware
from starlette.middleware.authentication import AuthenticationMiddleware as AuthenticationMiddleware
from starlette.middleware.cors import CORSMiddleware as CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware as GZipMiddleware
from starlette.middleware.httpsredirect import HTTPSRedirectMiddleware as HTTPSRedirectMiddleware
from starlette.middleware.sessions import SessionMiddleware as SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware as TrustedHostMiddleware
from starlette.requests import HTTPConnection as HTTPConnection, Request as Request
from starlette.responses import (FileResponse as FileResponse, HTMLResponse as HTMLResponse, JSONResponse as JSONResponse,
    PlainTextResponse as PlainTextResponse, RedirectResponse as RedirectResponse, Response as Response,
    StreamingResponse as StreamingResponse)
from starlette.routing import (BaseRoute as BaseRoute, Host as Host, Match as Match, Mount as Mount, Route as Route,
    Router as Router, WebSocketRoute as WebSocketRoute, compile_path as compile_path)
from starlette.staticfiles import StaticFiles as StaticFiles
from starlette.types import ASGIApp as ASGIApp, Receive as Receive, Scope as Scope, Send as Send
from starlette.websockets import WebSocket as WebSocket, WebSocketDisconnect as WebSocketDisconnect
JSONResponseOrig = JSONResponse
