"The app in a real JupyterHub: its proxy, a user's server behind it, and in there jupyter-server-proxy or our extension"
import os, subprocess, sys
from contextlib import suppress
from importlib.util import find_spec
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from browsing import Lab, free_port, npm_install, wait_for
from test_addresses import edit, head, only, proxied, second, serve, walk
from test_jpserver import enabled

chp = 'configurable-http-proxy', '5.3.0'

config = '''
c.JupyterHub.bind_url = 'http://127.0.0.2:{port}/base/'
c.JupyterHub.hub_bind_url = 'http://127.0.0.1:{hub_port}'
c.JupyterHub.db_url = 'sqlite:///{home}/hub.sqlite'
c.JupyterHub.cookie_secret_file = '{home}/cookie_secret'
c.ConfigurableHTTPProxy.command = [{proxy!r}]
c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:{api_port}'
c.ConfigurableHTTPProxy.pid_file = '{home}/proxy.pid'
c.JupyterHub.authenticator_class = 'dummy'
c.DummyAuthenticator.password = 'figs'
c.Authenticator.allow_all = True
c.JupyterHub.spawner_class = 'simple'
c.SimpleLocalProcessSpawner.home_dir_template = {folder!r}
c.Spawner.cmd = [{python!r}, '-m', 'jupyterhub.singleuser']
c.Spawner.args = ['--allow-root', '--LabApp.expose_app_in_browser=True', '--LabApp.extension_manager=readonly']
c.Spawner.default_url = '/lab'
c.Spawner.environment = {environment!r}
c.Spawner.http_timeout = c.Spawner.start_timeout = 120
'''

class Hub(Lab):
    "A JupyterHub whose user ada has her notebooks in `folder`"
    def _start(self):
        port,hub_port,api_port = free_port(),free_port(),free_port()
        self.root,self.url = f'http://127.0.0.2:{port}/base/',f'http://127.0.0.2:{port}/base/user/ada/'
        conf = self.home/'hub.py'
        conf.write_text(config.format(port=port, hub_port=hub_port, api_port=api_port, home=self.home, folder=str(self.folder), environment=self.env, python=sys.executable, proxy=str(npm_install(*chp)/f'.bin/{chp[0]}')))
        with open(self.home/'lab.log', 'wb') as log:
            self.proc = subprocess.Popen([sys.executable, '-m', 'jupyterhub', '-f', conf], cwd=self.home, env=self._environ(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        wait_for(self._answers, 'JupyterHub to answer', self.timeout, self.log)

    def _answers(self):
        if self.proc.poll() is not None: raise AssertionError(f'JupyterHub ended with {self.proc.returncode}\n{self.log()}')
        with suppress(OSError): return urlopen(f'{self.root}hub/api', timeout=5).status==200

    def login(self, page):
        "Log in; the user's server starts"
        page.goto(f'{self.root}hub/login')
        page.fill('#username_input', 'ada')
        page.fill('#password_input', 'figs')
        page.click('#login_submit')
        page.wait_for_url(f'{self.url}lab**', timeout=120_000)
        page.wait_for_function('window.jupyterapp', timeout=60_000)
        page.evaluate('window.jupyterapp.restored.then(() => null)')

@pytest.fixture(scope='module', params=[{}, enabled], ids=['jupyter-server-proxy', 'jpserver'])
def hub(browsable, tmp_path_factory, request):
    for o in ('jupyterhub', 'jupyter_server_proxy'):
        if not find_spec(o): (pytest.fail if os.environ.get('CI')=='true' else pytest.skip)(f'needs {o}')
    with Hub(tmp_path_factory.mktemp('ada'), **request.param) as hub: yield hub

def test_in_jupyterhub(hub, context):
    "No set-up: frame, links, htmx, forms, redirects, cookies, websocket and events go through the hub, and pages follow edits; the port itself is not asked"
    strays = only(context, urlsplit(hub.url).netloc)
    page = context.new_page()
    hub.login(page)
    show = "show(Button('ask', hx_get='/part', hx_target='next div'), Div(id='out'))"
    nb = hub.open(page, hub.write('walk.ipynb', head, serve, 'HTMX(link=True)', show, second))
    nb.run_all()
    base,frame = proxied(hub, nb),nb.frame(2)
    if hub.env: base = base.replace('/proxy/', f'/fhnb/{nb.js("kernel.id")}/')
    walk(frame, base)
    assert nb.area(2).query_selector('a').get_attribute('href')==f'{base}/'
    nb.area(3).wait_for_selector('text=ask').click()
    nb.area(3).wait_for_selector('text=more').click()
    nb.area(3).wait_for_selector('#end')

    frame.goto(f'{base}/')
    edit(nb, 4, frame)
    assert not strays
    nb.close()
