"What `fhnb deploy docker` lets into an image: what the app needs, and nothing else. The rules of `.dockerignore` are those of `container.py`"
import subprocess, sys

import pytest
from container import context, pattern
from fasthtml_nb.ship.deploy.image_files import begin, dockerignore, end

main = """from fasthtml_nb.common import *
from shop import views
import tools
load_env = lambda: Path('.env').read_text()
app,rt = fast_app('data/shop.db', hdrs=Link(rel='stylesheet', href='/style.css?v=2'))
towns = Path('towns.csv').read_text()
key = 'credentials.json', 'deploy_key.pem', 'uploads/'
@rt
def photo(id:int): return Img(src=f'/photos/{id}.jpg')
serve()
"""

needed = ['main.py', 'requirements.server.txt', 'shop-1.0-py3-none-any.whl', 'tools.py', 'shop/__init__.py', 'shop/views.py', 'shop/parts/__init__.py', 'shop/parts/cart.py', 'shop/words.txt',
          'style.css', 'towns.csv', 'favicon.ico', 'LOGO.PNG', 'robots.txt', 'static/app.js', 'static/fonts/a.woff2', 'static/img/deep/b.svg', 'site.webmanifest', 'photos/1.jpg']

unwanted = '''.env .env.local .env.production .git/config .git/objects/aa/bb .gitignore .github/workflows/test.yml .sesskey .ssh/id_rsa .aws/credentials .netrc .npmrc .pypirc .htpasswd .coverage .vscode/settings.json
    .venv/lib/a.py .ipynb_checkpoints/app-checkpoint.ipynb .terraform/state.json .dockerignore Dockerfile data/shop.db data/shop.db-wal data/shop.db-shm data/export.csv shop.db shop.db-wal shop.sqlite shop.sqlite3-journal
    credentials.json client_secret.json service-account.json deploy_key.pem server.key id_rsa id_ed25519 cert.p12 htpasswd passwords.txt terraform.tfstate terraform.tfstate.backup prod.tfvars dump.sql backup.tar.gz
    app.ipynb nbs/app.ipynb nbs/img.png tests/test_app.py tests/data.css conftest.py scrape.py uploads/cv.pdf uploads/cat.png backups/monday.css node_modules/x/index.js venv/lib/b.js env/bin/c.js logs/access.log app.log
    coverage.xml htmlcov/index.html requirements.txt settings.ini pyproject.toml notes.txt invoice.pdf draft.html holiday/me.jpg __pycache__/main.cpython-311.pyc shop/__pycache__/views.pyc shop/tests/test_views.py shop/.env
    shop/keys.json static/.git/config static/.env static/notes.ipynb static/old.bak static/node_modules/d.js static/data.json photos/faces.db photos/.DS_Store core main.py.bak main.py~ .main.py.swp'''.split()

@pytest.fixture
def shop(tmp_path):
    for o in [*needed, *unwanted]:
        (tmp_path/o).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path/o).write_text('')
    (tmp_path/'main.py').write_text(main)
    (tmp_path/'shop/views.py').write_text("from .parts import cart\nwords = (Path(__file__).parent/'words.txt').read_text()\n")
    (tmp_path/'.dockerignore').write_text(dockerignore(tmp_path))
    return tmp_path

def sent(folder): return {o.as_posix() for o in context(folder)}

def test_an_image_has_what_the_app_needs_and_nothing_else(shop):
    assert len(unwanted)>80
    assert not sent(shop) & set(unwanted) and sent(shop)==set(needed)
    text = (shop/'.dockerignore').read_text()
    assert all(o in text for o in ('.env', 'credentials.json', 'data/shop.db', 'deploy_key.pem'))  # it says what the code names and the image has not

def test_what_comes_later_stays_out(shop):
    "until the command has seen it: a folder, a key, a copy of the database"
    before = sent(shop)
    for o in ('new/a.css', 'static/new/b.css', 'static/c.json', 'shop.db.2026-01-01', 'key.txt', 'static/.htpasswd', 'shop/extra/x.py'):
        (shop/o).parent.mkdir(exist_ok=True)
        (shop/o).write_text('')
    assert sent(shop)==before

def test_names_that_mean_something_in_a_pattern(tmp_path):
    (tmp_path/'main.py').write_text("app,rt = fast_app()\nx = 'a[1].csv', '!b.csv', '#c.csv', ' d.csv ', '**', '*.csv'\n")
    for o in ('a[1].csv', 'a1.csv', '!b.csv', '#c.csv', ' d.csv ', 'e.csv'): (tmp_path/o).write_text('')
    (tmp_path/'.dockerignore').write_text(dockerignore(tmp_path))
    assert sent(tmp_path)=={'main.py', 'a[1].csv', '!b.csv', '#c.csv', ' d.csv '}

command = [sys.executable, '-c', 'from fasthtml_nb.cli import main; main()']
def deploy(folder, *args): return subprocess.run([*command, 'deploy', 'docker', *args], cwd=folder, capture_output=True, text=True, timeout=60)

def test_lines_of_your_own_survive(tmp_path):
    (tmp_path/'main.py').write_text('from fasthtml_nb.common import *\napp,rt = fast_app()\nserve()\n')
    res = deploy(tmp_path)
    assert res.returncode==0 and '!main.py' in res.stdout, res.stderr  # and it is said what goes in
    own = '# ours\n!maps/*.json\nmaps/big.json\n'
    p = tmp_path/'.dockerignore'
    p.write_text(p.read_text() + own)
    (tmp_path/'maps').mkdir()
    for o in ('a.json', 'big.json', 'c.txt'): (tmp_path/'maps'/o).write_text('')
    assert deploy(tmp_path).returncode==0 and p.read_text().endswith(own)
    (tmp_path/'tools.py').write_text('')
    (tmp_path/'main.py').write_text('import tools\n' + (tmp_path/'main.py').read_text())
    assert 'already; --force overwrites' in deploy(tmp_path).stderr
    assert deploy(tmp_path, '--force').returncode==0 and p.read_text().endswith(own) and p.read_text().count(begin)==p.read_text().count(end)==1
    assert {'main.py', 'tools.py', 'maps/a.json'} <= sent(tmp_path) and not {'maps/big.json', 'maps/c.txt', '.dockerignore', '.sesskey'} & sent(tmp_path)

@pytest.mark.parametrize('pat,yes,no', [
    ('**', ['a', 'a/b', '.env'], []), ('*', ['a', '.env'], ['a/b']), ('a', ['a'], ['b/a', 'ab']), ('*.py', ['a.py', '.py'], ['x/a.py']), ('**/*.py', ['a.py', 'x/y/a.py'], ['a.pyc']),
    ('**/.*', ['.env', 'a/.git'], ['a.b', 'a/b.c']), ('a/**', ['a/b', 'a/b/c'], ['b/a']), ('a/**/b', ['a/b', 'a/x/y/b'], ['a/xb']), ('a?c', ['abc'], ['a/c', 'ac']), ('[ab].c', ['a.c'], ['d.c']), ('a+(b)', ['a+(b)'], ['aab'])])
def test_patterns(pat, yes, no):
    "as Docker documents them, and its `patternmatcher` has them"
    assert all(map(pattern(pat).fullmatch, yes)) and not any(map(pattern(pat).fullmatch, no))
