"Fixtures for tests in a browser: they skip where something is missing, and fail there in CI"
import logging
from itertools import count

import pytest
from browsing import Lab, launch, new_profile, no_requests, require, slug, warm_notebooks

@pytest.fixture(scope='module')
def quiet():
    "No line in the log for each of thousands of refused inputs"
    log = logging.getLogger('fasthtml_nb')
    was = log.level
    log.setLevel(logging.CRITICAL)
    yield
    log.setLevel(was)

@pytest.fixture(scope='session')
def browsable():
    "Skip, or fail in CI, unless this machine can run browser tests"
    require()

@pytest.fixture(scope='module')  # no longer: while Playwright runs, `asyncio.run` fails, also in tests without a browser
def chromium(browsable):
    "A headless browser"
    with launch() as browser: yield browser

@pytest.fixture(scope='session')
def lab(browsable, tmp_path_factory):
    "A running JupyterLab over an empty folder"
    with Lab(tmp_path_factory.mktemp('lab')) as lab: yield lab

@pytest.fixture
def context(chromium):
    "A fresh browser profile with CDN files from npm; what it asked from elsewhere fails the test, unless cleared from `outside`"
    with new_profile(chromium) as ctx:
        yield ctx
        no_requests(ctx)

@pytest.fixture
def outside(context):
    "The list, growing, of requests that wanted to leave this machine"
    return context.outside

@pytest.fixture
def page(context):
    "An empty page"
    return context.new_page()

@pytest.fixture
def watched(context):
    "`watched()` is a new page in whose console no error may be, unless cleared from its `errors`"
    pages = []
    def new(ctx=context):
        page = ctx.new_page()
        page.errors = []
        page.on('pageerror', lambda e: page.errors.append(str(e)))
        page.on('console', lambda m: page.errors.append(f'{m.text} {m.location}') if m.type=='error' and 'favicon' not in m.location.get('url', '') else None)
        page.set_default_timeout(10_000)
        pages.append(page)
        return page
    yield new
    assert not (errors := [o for p in pages for o in p.errors]), errors

@pytest.fixture
def clean_page(watched):
    "One page of `watched`"
    return watched()

@pytest.fixture
def notebook(lab, context, request):
    "`notebook(*sources)` opens a new notebook with these code cells, in a page that is the test's own"
    page, n = context.new_page(), count(1)
    def new(*sources): return lab.open(page, lab.write(f'{slug(request.node)}-{next(n)}.ipynb', *sources))
    yield new
    lab.shutdown_kernels()

@pytest.fixture(scope='module')
def lab_context(chromium):
    "The browser profile of `warm_notebook`"
    with new_profile(chromium) as ctx: yield ctx

@pytest.fixture
def warm_notebook(lab, lab_context, request):
    "`notebook` in a JupyterLab page that tests before it have used: see `warm_notebooks`"
    yield from warm_notebooks(lab, lab_context, request.node)

@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    "Show the lab's log under a failed test, and where pictures of its pages are"
    rep = yield
    item.has_failed = rep.failed or rep.when!='setup' and item.has_failed
    args = getattr(item, 'funcargs', {}).values()
    lab, ctx = next((o for o in args if isinstance(o, Lab)), None), next((o for o in args if hasattr(o, 'outside')), None)
    if rep.failed and lab: rep.sections.append(('log of the lab', lab.log()))
    if rep.failed and lab and ctx and rep.when=='call': rep.sections.append(('pictures', pictures(ctx, lab.folder/slug(item))))
    return rep

def pictures(ctx, stem):
    "Save a picture of each page; return the paths, or why there are none"
    paths = [f'{stem}-{i}.png' for i in range(len(ctx.pages))]
    try:
        for page,path in zip(ctx.pages, paths): page.screenshot(path=path, timeout=5000)
    except Exception as e: return str(e)
    return '\n'.join(paths)

@pytest.fixture
def serve(tmp_path, monkeypatch):
    "`serve(app)` is the port of a server that stops with the test"
    from fasthtml_nb.notebook.server import ThreadServer
    monkeypatch.chdir(tmp_path)
    started = []
    def start(app, server=ThreadServer, **kw):
        started.append(server(app, **{'port':0, 'log_level':'critical', **kw}))
        return started[-1].port
    yield start
    for s in started: s.stop()
