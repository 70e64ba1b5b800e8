"Without the internet: the companion distribution is built and installed, and a browser that may ask this machine only finds all it needs"
import hashlib, json, os, re, runpy, shutil, subprocess, sys
from base64 import b64encode
from configparser import ConfigParser
from importlib.machinery import PathFinder
from pathlib import Path
from types import SimpleNamespace
from urllib.request import urlopen

import pytest
from browsing import Lab, block, size

repo = Path(__file__).resolve().parents[1]
sys.path.append(str(repo/'tools'))

from fasthtml_nb import assets as assets_mod, jupyter
from fasthtml_nb.notebook import jupyuvi, server as nbserver
from fasthtml_nb.assets import Companion, assets_rt, asset_name, cdn, companion
from fasthtml_nb.common import *
from fasthtml_nb.htmx import browser_libs, htmx_exts, lib_tag
from fasthtml_nb.js import hl_more, hl_styles, marked_imp

way_out = 'pip install -U "fasthtml_nb[offline]"'

# The distribution

@pytest.fixture(scope='session')
def wheel(tmp_path_factory):
    "What `tools/assets.py` builds"
    if not shutil.which('npm'): (pytest.fail if os.environ.get('CI')=='true' else pytest.skip)('needs npm')
    to = tmp_path_factory.mktemp('dist')
    res = subprocess.run([sys.executable, str(repo/'tools'/'assets.py'), '--to', str(to)], capture_output=True, text=True, timeout=600)
    assert res.returncode==0, res.stderr
    assert [str(o) for o in to.iterdir()]==[res.stdout.strip()]
    return Path(res.stdout.strip())

@pytest.fixture(scope='session')
def target(wheel, tmp_path_factory):
    "A folder in which it is installed, and nothing else"
    to = tmp_path_factory.mktemp('site')
    subprocess.run([sys.executable, '-m', 'pip', 'install', '-q', '--no-deps', '--no-index', '--target', str(to), str(wheel)], check=True, timeout=120)
    return to

@pytest.fixture(autouse=True)
def places(monkeypatch):
    "Folders in which the companion is looked for: at first none, whatever this environment has"
    res = []
    monkeypatch.setattr(assets_mod, 'find_spec', lambda nm: PathFinder.find_spec(nm, res) if res else None)
    return res

@pytest.fixture
def installed(target, places):
    "This process has the companion"
    places.append(str(target))
    return companion()

@pytest.fixture
def kernel(monkeypatch): monkeypatch.setattr(jupyuvi, '_kernel', lambda: True)

def home_of(k): return f'{browser_libs[k].package}@{browser_libs[k].version}'
def sha384(data): return 'sha384-' + b64encode(hashlib.sha384(data).digest()).decode()

def test_the_wheel_has_what_pages_load_and_the_licences(target):
    files = Companion(target/'fasthtml_nb_assets')
    assert files.lacks()==[]
    assert all(sha384(files.file(k).read_bytes())==v for k,v in files.hashes.items())
    hl = next(o for o in browser_libs.values() if o.package=='@highlightjs/cdn-assets')
    def has(path): return files.file(asset_name(hl._replace(path=path).url))
    assert [o for o in hl_more if not has(f'languages/{o}.min.js')]==[] and [o for o in hl_styles if not has(f'styles/{o}.min.css')]==[]
    css = files.file(asset_name(browser_libs['katex-css'].url))
    fonts = set(re.findall(r'url\(([^)]+\.woff2)\)', css.read_text()))
    assert len(fonts)>10 and all(files.file(asset_name(browser_libs['katex-css']._replace(path=f'dist/{o}').url)) for o in fonts)
    homes = {f'{o.package}@{o.version}' for o in browser_libs.values()}
    assert {re.match('(@[^/]+/)?[^/]+', k)[0] for k in files.hashes}==homes
    meta = next(target.glob('*.dist-info/METADATA')).read_text()
    assert 'License-Expression: (MPL-2.0 OR Apache-2.0) AND 0BSD AND BSD-3-Clause AND ISC AND MIT' in meta
    for o in homes:
        folder = target/'fasthtml_nb_assets'/'npm'/o
        assert json.loads((folder/'package.json').read_text())['name']==o.rpartition('@')[0]
        texts = [p.name for p in folder.iterdir() if p.name.startswith('LICENSE')]
        assert texts or o.startswith('htmx-ext-head-support@'), o  # which says in its package.json that it is 0BSD, and has no text
        for p in texts: assert f'License-File: licences/{o.strip("@").replace("/", "-").replace("@", "-")}-{p}' in meta

def test_the_extra_asks_for_the_version_of_the_table(wheel):
    from assets import version
    ini = ConfigParser(delimiters=['='])
    ini.read(repo/'settings.ini')
    assert ini['DEFAULT']['offline_requirements']==f'fasthtml-nb-assets=={version()}', 'python tools/assets.py --pin'
    assert wheel.name==f'fasthtml_nb_assets-{version()}-py3-none-any.whl'
    lib = browser_libs['htmx']
    newer = {**browser_libs, 'htmx': lib._replace(version=f'{lib.version}0')}
    assert version(newer)!=version() and int(version(newer).split('.')[0]) > int(version().split('.')[0])

def test_dev_installs_from_the_index(monkeypatch):
    "The companion is built in this repository, so `[dev]` cannot ask for it"
    told = {}
    monkeypatch.setitem(sys.modules, 'setuptools', SimpleNamespace(setup=told.update, find_packages=lambda **kw: []))
    monkeypatch.chdir(repo)
    runpy.run_path('setup.py')
    extras = told['extras_require']
    assert [k for k,v in extras.items() if 'fasthtml-nb-assets' in str(v)]==['offline'] and {*extras['redis'], *extras['postgres']} <= {*extras['dev']}

def test_tables_that_are_not_what_npm_has_build_nothing(tmp_path, monkeypatch, wheel):
    import assets
    monkeypatch.setitem(assets.browser_libs, 'htmx', browser_libs['htmx']._replace(integrity='sha384-x'))
    with pytest.raises(SystemExit, match='not what the table says: htmx$'): assets.write_tree(tmp_path)

# Both modes

def home(): return Titled('Figs', P('ripe'), lib_tag('ws'), Script(f"{marked_imp}marked.parse('x')", type='module'), Code(browser_libs['htmx'].url))
def page_of(app, **kw):
    app.get('/')(home)
    return Client(app, **kw).get('/').text

hdrs = [MarkdownJS(), KatexMarkdownJS('.math'), HighlightJS(langs=['python', 'erlang'], light='nord'), SortableJS(), MermaidJS()]

def test_elsewhere_it_is_the_cdn(installed):
    for o in (None, 'cdn'):
        html = page_of(fast_app(assets=o, hdrs=hdrs, exts='sse')[0])
        assert assets_rt not in html and browser_libs['htmx'].url in html

@pytest.mark.parametrize('root', ['', '/shop'])
def test_local_pages_name_only_the_app_and_it_serves_all(installed, root):
    app = fast_app(assets='local', htmx=False, hdrs=[lib_tag('htmx'), *hdrs], exts=list(htmx_exts), secret_key='s')[0]
    html = page_of(app, root_path=root)
    shown = f'<code>{browser_libs["htmx"].url}</code>'
    assert shown in html and cdn not in html.replace(shown, '')
    urls = re.findall(rf'''["']({root}{assets_rt}[^"']+)["']''', html)
    assert len(urls)==html.count(assets_rt) and len(set(urls)) > 30
    cli = Client(app, root_path=root)
    for o in urls:
        r = cli.get(o.removeprefix(root))
        assert r.status_code==200 and r.headers['cache-control']=='public, max-age=31536000, immutable', o
        assert r.headers['content-type'].split(';')[0]==('text/css' if o.endswith('.css') else 'text/javascript')
    for u,sri in re.findall(rf'(?:src|href)="{root}({assets_rt}[^"]+)"[^>]*integrity="([^"]+)"', html): assert sha384(cli.get(u).content)==sri
    for u in ('files.json', '../files.json', '..%2Ffiles.json', home_of('htmx'), home_of('htmx') + '/LICENSE', home_of('htmx') + '/package.json'): assert cli.get(assets_rt + u).status_code==404, u

def test_fragments_load_from_the_app_too(installed):
    app = fast_app(assets='local', secret_key='s')[0]
    app.get('/')(home)
    html = Client(app).get('/', headers={'hx-request':'1'}).text
    assert html.count(assets_rt)==2 and '<html' not in html

def test_local_without_the_files_says_what_to_do():
    with pytest.raises(ImportError, match=re.escape(way_out)): fast_app(assets='local')

@pytest.fixture
def other(target, tmp_path, places):
    "A companion that was built for another htmx"
    shutil.copytree(target/'fasthtml_nb_assets', tmp_path/'fasthtml_nb_assets')
    f = tmp_path/'fasthtml_nb_assets'/'files.json'
    f.write_text(f.read_text().replace(home_of('htmx'), 'htmx.org@2.0.0'))
    places.append(str(tmp_path))

def test_a_companion_of_other_versions_is_not_used(other, kernel, recwarn):
    apps = [fast_app()[0] for _ in range(2)]
    assert {str(o.message) for o in recwarn if 'fasthtml-nb-assets' in str(o.message)}=={f'the installed fasthtml-nb-assets is for other versions of htmx: {way_out}; until then, pages load from the CDN'}
    assert browser_libs['htmx'].url in page_of(apps[0]) and apps[0].assets is None
    with pytest.raises(ImportError, match=f'for other versions of htmx: {re.escape(way_out)}$'): fast_app(assets='local')

def test_the_warning_comes_once(other, tmp_path):
    code = 'from fasthtml_nb import common\nfrom fasthtml_nb.notebook import jupyuvi\njupyuvi._kernel = lambda: True\nfor _ in range(3): common.fast_app()'
    env = {**os.environ, 'PYTHONPATH': os.pathsep.join([str(repo), str(tmp_path)])}
    res = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, env=env, timeout=60)
    assert res.returncode==0 and res.stderr.count('UserWarning')==1, res.stderr

@pytest.mark.parametrize('how', ["assets='local'", ''])
def test_exported(target, tmp_path, how):
    "What `main.py` loads is what it says, whatever is installed"
    cells = [f"#| export\nfrom fasthtml_nb.common import *\napp,rt = fast_app(secret_key='s', {how})", "#| export\n@rt\ndef index(): return Titled('Figs')"]
    nb = dict(nbformat=4, nbformat_minor=5, metadata={}, cells=[dict(cell_type='code', id=f'c{i}', metadata={}, source=o, outputs=[], execution_count=None) for i,o in enumerate(cells)])
    (tmp_path/'figs.ipynb').write_text(json.dumps(nb))
    run = dict(cwd=tmp_path, env={**os.environ, 'PYTHONPATH': os.pathsep.join([str(repo), str(target)])}, capture_output=True, text=True, timeout=120)
    res = subprocess.run([sys.executable, '-c', 'from fasthtml_nb.cli import main; main()', 'export', 'figs.ipynb'], **run)
    assert res.returncode==0, res.stdout + res.stderr
    res = subprocess.run([sys.executable, '-c', 'from main import *; print(Client(app).get("/").text)'], **run)
    assert (assets_rt in res.stdout, cdn in res.stdout)==(bool(how), not how), res.stderr
    assert ('fasthtml_nb[offline]==' in (tmp_path/'requirements.txt').read_text())==bool(how)

# In a notebook

def test_in_a_kernel_apps_serve_the_files(installed, kernel):
    app = fast_app(secret_key='s')[0]
    assert app.assets=='local' and browser_libs['htmx'].url not in page_of(app).replace('<code>' + browser_libs['htmx'].url, '')
    assert fast_app(assets='cdn')[0].assets=='cdn'

def test_an_app_that_is_older_than_the_import(installed, monkeypatch):
    app = fast_app(secret_key='s')[0]
    assert app.assets is None
    monkeypatch.setattr(jupyuvi, '_kernel', lambda: True)
    with jupyter.JupyUvi(app) as server: assert app.assets=='local' and server.files is installed

def test_the_server_of_an_app_with_the_cdn_still_has_them(installed, kernel):
    with jupyter.JupyUvi(fast_app(assets='cdn', secret_key='s')[0]) as server:
        server.app.get('/')(home)
        html = urlopen(server.url).read().decode()
        assert browser_libs['pico'].url in html and browser_libs['idiomorph'].url not in html
        assert urlopen(server.url + assets_rt + asset_name(browser_libs['idiomorph'].url)).status==200
        assert not [o for o in server.requests if assets_rt in o.path]

def test_a_kernel_without_them_loads_from_the_cdn(kernel):
    app = fast_app(secret_key='s')[0]
    assert app.assets is None and browser_libs['htmx'].url in jupyter.show(Button('x', hx_get='/')).data

# In a browser that may ask this machine only

@pytest.fixture
def offline(chromium):
    "A context in which every outside address is refused; that one was asked for fails the test"
    with chromium.new_context(viewport=size, service_workers='block') as ctx:
        outside = block(ctx)
        yield ctx
        assert not outside, outside

def test_the_block_blocks(chromium):
    with chromium.new_context() as ctx:
        outside,page = block(ctx),ctx.new_page()
        page.set_content(f'<script src="{browser_libs["htmx"].url}"></script>')
        assert outside==[browser_libs['htmx'].url] and not page.evaluate('window.htmx')

text = '''# Figs
Formula $a^2$, and
$$\\int_0^1 x\\,dx$$'''

def show_all():
    return Titled('All', Div(text, cls='marked', id='md'), Div(text, cls='math', id='tex'),
        Pre(Code('def f(): return 1', cls='language-python')), Pre(Code('f(X) -> X + 1.', cls='language-erlang')),
        Ul(Li('one'), Li('two'), cls='sortable', id='list'), Pre(Code('graph TD; A-->B', cls='language-mermaid', id='graph')),
        Div(Button('Say', id='say'), On('me("#said").innerText = "said"', sel='#say'), P(id='said')), Div(Style('me { color: rgb(1, 2, 3) }'), 'Scoped', id='scoped'),
        Script(f"{marked_imp}document.getElementById('esm').innerHTML = marked.parse('*x*')", type='module'), P(id='esm'),
        Button('More', hx_get='/more', target_id='more'), Div(id='more'))

def test_all_libraries_in_a_page(installed, offline, tmp_path):
    app = fast_app(assets='local', hdrs=hdrs, exts=['sse', 'ws', 'morph'], secret_key='s', static_path=str(tmp_path))[0]
    app.get('/')(show_all)
    app.get('/more')(lambda: Div('# Later', cls='marked', id='later'))
    page,errors = offline.new_page(),[]
    page.on('pageerror', lambda e: errors.append(str(e)))
    page.on('console', lambda m: errors.append(m.text) if m.type=='error' and 'favicon' not in m.location['url'] else None)
    with nbserver.ThreadServer(app) as server:
        page.goto(server.url)
        page.wait_for_selector('#md h1 >> text=Figs')
        page.wait_for_selector('#tex .katex-display .katex-html')
        page.wait_for_selector('code.language-python .hljs-keyword')
        page.wait_for_selector('code.language-erlang .hljs-function')
        page.wait_for_selector('#graph svg g.node')
        page.wait_for_selector('#esm em')
        page.wait_for_function('document.querySelector("#list") && window.Sortable?.get(document.querySelector("#list"))')
        page.click('#say')
        page.wait_for_selector('#said >> text=said')
        assert page.evaluate('getComputedStyle(document.querySelector("#scoped")).color')=='rgb(1, 2, 3)'
        page.click('text=More')
        page.wait_for_selector('#later h1')
        assert page.evaluate('document.fonts.ready.then(() => [...document.fonts].filter(f => f.family.startsWith("KaTeX") && f.status === "loaded").length)') > 0
        assert page.evaluate('getComputedStyle(document.querySelector("#say")).getPropertyValue("--pico-font-weight")').strip()=='400'
        page.screenshot(path=str(tmp_path/'all.png'), full_page=True)
        assert not errors

@pytest.fixture(scope='module')
def offline_lab(browsable, target, tmp_path_factory):
    "A JupyterLab whose environment has the companion"
    with Lab(tmp_path_factory.mktemp('offline'), PYTHONPATH=os.pathsep.join([str(repo), str(target)])) as lab: yield lab

@pytest.fixture
def notebook(offline_lab, offline, request):
    page = offline.new_page()
    yield lambda *sources: offline_lab.open(page, offline_lab.write(f'{request.node.name}.ipynb', *sources))
    offline_lab.shutdown_kernels()

def tutorial():
    "The code cells of the tutorial, but for the one that stops the server"
    cells = json.loads((repo/'nbs'/'tutorials'/'notebook.ipynb').read_text(encoding='utf-8'))['cells']
    return [s for c in cells if c['cell_type']=='code' and 'server.stop()' not in (s := ''.join(c['source']))]

def test_the_tutorial(notebook):
    nb = notebook(*tutorial())
    nb.run_all()
    frame = nb.frame(nb.find('HTMX()'))
    assert frame.evaluate('[...document.querySelectorAll("script[src], link[rel=stylesheet]")].map(e => new URL(e.src || e.href)).every(u => u.host === location.host && u.pathname.startsWith("/_fhnb/assets/"))')
    assert frame.evaluate('getComputedStyle(document.body).getPropertyValue("--pico-font-size")').strip()=='100%'
    assert frame.evaluate('getComputedStyle(document.querySelector("main")).maxWidth')!='none'
    frame.fill('#name', 'Grace')
    frame.fill('#text', 'Nice trains')
    frame.click('button')
    frame.wait_for_selector('#guests li:has-text("Grace: Nice trains")')
    frame.fill('#text', 'not sent yet')
    frame.evaluate('window.same = true')
    i = nb.find('def guest')
    nb.set_source(i, nb.source(i).replace('Li(B(', 'Li(Strong('))
    nb.run_cell(i)
    frame.wait_for_selector('#guests li strong')
    assert frame.evaluate('[window.same, document.querySelector("#text").value, !!window.Idiomorph]')==[True, 'not sent yet', True]

app_cell = """from fasthtml_nb.common import *
from fasthtml_nb.jupyter import *
app,rt = fast_app(secret_key='s')
@rt
def say(): return 'said'
@rt
def pictured(): return Titled('Pictured', P('x'))"""
htmx_tag = 'document.querySelector("script[data-fhnb-htmx]")'

def test_components_in_the_notebooks_own_page(notebook):
    "htmx comes from the server"
    nb = notebook(app_cell, 'server = JupyUvi(app)', "show(Button('Ask', hx_get=say, id='ask'))")
    nb.run_all()
    nb.page.wait_for_function("document.querySelector('#ask')?.['htmx-internal-data']")
    nb.page.click('#ask')
    nb.page.wait_for_selector('#ask >> text=said')
    assert '/_fhnb/assets/htmx.org@' in nb.page.evaluate(f'{htmx_tag}.src')

def test_without_a_server(notebook):
    "What is shown has its files in it: in the notebook's page, where Pico is asked for, and in frames without an address"
    nb = notebook(app_cell, "show(P('plain', id='plain'))", """show(Button('Early', hx_on_click="this.textContent = 'htmx ' + htmx.version", id='early'), *picocondlink)""",
                  "HTMX(pictured, client=Client(app))", """show(H1('Framed'), Button('Go', hx_on_click="this.textContent = 'htmx ' + htmx.version"), iframe=True)""")
    nb.run_all()
    nb.page.wait_for_function('window.htmx')
    assert nb.page.evaluate(f'{htmx_tag}.src').startswith('data:')
    nb.page.wait_for_selector('#plain')
    assert 'base64' not in json.dumps(nb.outputs(nb.find("P('plain'")))
    nb.page.wait_for_function('[...document.styleSheets].some(s => s.href?.startsWith("data:text/css"))')
    nb.page.click('#early')
    nb.page.wait_for_selector('#early >> text=htmx 2')
    frames = [nb.element('frames(a[0])[0]', nb.find(o)) for o in ('HTMX(', 'Framed')]
    for o in frames: o.scroll_into_view_if_needed()
    pictured,framed = [o.content_frame() for o in frames]
    pictured.wait_for_selector('h1 >> text=Pictured')
    pictured.wait_for_function('window.htmx && getComputedStyle(document.body).getPropertyValue("--pico-font-size").trim() === "100%"')
    framed.click('button')
    framed.wait_for_selector('button >> text=htmx 2')
