"Starlette's classes, under the names that FastHTML's users know"
from .compat import is_async_callable
from starlette.applications import Starlette
from starlette.authentication import AuthCredentials, AuthenticationBackend, AuthenticationError, SimpleUser, requires
from starlette.background import BackgroundTask, BackgroundTasks
from starlette.concurrency import run_in_threadpool
from starlette.config import Config
from starlette.convertors import CONVERTOR_TYPES, Convertor, StringConvertor, register_url_convertor
from starlette.datastructures import CommaSeparatedStrings, FormData, Headers, QueryParams, Secret, State, UploadFile, URL, URLPath
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.exceptions import HTTPException, WebSocketException
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.httpsredirect import HTTPSRedirectMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import (FileResponse, HTMLResponse, JSONResponse, JSONResponse as JSONResponseOrig, PlainTextResponse,
    RedirectResponse, Response, StreamingResponse)
from starlette.routing import BaseRoute, Host, Match, Mount, Route, Router, WebSocketRoute, compile_path
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect
