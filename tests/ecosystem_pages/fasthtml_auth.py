"A site with login: pages, beforeware, roles, registration, a profile and the administration of users"
from fasthtml.common import *
from monsterui.all import *
from fasthtml_auth import AuthManager
auth = AuthManager(db_path='data/app.db', config=dict(allow_registration=True, public_paths=['/open']))
auth.initialize()
app = FastHTML(before=auth.create_beforeware(), hdrs=Theme.blue.headers(), secret_key='s')
auth.register_routes(app, include_admin=True)
rt = app.route

@rt('/')
def home(req): return Title('Home'), P(f'Hello {req.scope["user"].username}')
@rt('/open')
def open_(): return P('open')
@rt('/secret')
@auth.require_admin()
def secret(req): return P('for admins')

visits = ('GET /open', 'GET /', 'GET /auth/login', 'POST /auth/login username=admin&password=wrong', 'GET /auth/register',
    'POST /auth/register username=ada&email=ada%40example.com&password=Secret-123&confirm_password=Secret-123&accept_terms=on', 'POST /auth/login username=ada&password=Secret-123', 'GET /', 'GET /auth/profile', 'GET /secret',
    'GET /auth/logout', 'POST /auth/login username=admin&password=admin123', 'GET /secret', 'GET /auth/admin', 'GET /auth/admin/users', 'GET /auth/admin/users/create')
