"""Build `fasthtml-nb-assets`, the browser files of `browser_libs` for offline use: `python tools/assets.py [--to dist]`

The wheel contains the files that pages load, the files that these load themselves, and each package's licence, from npm in the pinned versions.
`--pin` writes the version that belongs to the table into `settings.ini`."""
import argparse, hashlib, json, re, shutil, subprocess, sys
from pathlib import Path
from tempfile import TemporaryDirectory

root = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(root), str(root/'tests'), str(root/'tools')]
from browser_libs import sha384
from browsing import npm_package
from fasthtml_nb.htmx import browser_libs

name,module = 'fasthtml-nb-assets','fasthtml_nb_assets'
named = {'@highlightjs/cdn-assets': ['languages/*.min.js', 'styles/*.min.css', 'styles/base16/*.min.css']}  # by a page, as `HighlightJS(langs='erlang')`

def version(libs=None):
    "The version of a table of libraries: the first number grows when a library is updated, the second differs for each table"
    libs = browser_libs if libs is None else libs
    def size(v): return sum(int(n)*m for n,m in zip(re.findall(r'\d+', v), (10**6, 10**3, 1)))
    rows = sorted(tuple(o) for o in libs.values())
    return f'{sum(size(v) for v in {o[:2]: o[1] for o in rows}.values())}.{int(hashlib.sha256(json.dumps([rows, named]).encode()).hexdigest()[:6], 16)}'

# Which files

def loaded_by(css, folder):
    "The files that a style sheet loads; fonts only in the newest format, which all browsers with ES modules can read"
    found = re.findall(r'url\(["\']?(?!data:)([^)"\']+)', (folder/css).read_text(encoding='utf-8'))
    has_new = any(o.endswith('.woff2') for o in found)
    return [((folder/css).parent/o).resolve().relative_to(folder.resolve()).as_posix() for o in found if not (has_new and o.endswith(('.woff', '.ttf')))]

def files_of(package, folder):
    "The files of a package that pages load"
    res = {o.path for o in browser_libs.values() if o.package==package and folder.name.endswith(f'@{o.version}')}
    res |= {o.relative_to(folder).as_posix() for pat in named.get(package, []) for o in folder.glob(pat)}
    return sorted(res.union(*(loaded_by(o, folder) for o in res if o.endswith('.css'))))

# Licences

spdx = {'BSD-0-Clause': '0BSD'}  # what packages say, and how it is written
titles = {'Zero-Clause BSD': '0BSD', 'BSD Zero Clause License': '0BSD', 'MIT License': 'MIT'}  # first lines of the texts, where the package says nothing

def licence_files(folder): return sorted(o for o in folder.iterdir() if o.name.upper().startswith(('LICEN', 'COPYING', 'NOTICE')))

def licence(folder):
    "The SPDX expression of a package"
    said = json.loads((folder/'package.json').read_text(encoding='utf-8')).get('license')
    if said: return spdx.get(said, said)
    first = next((o.read_text(encoding='utf-8').strip().splitlines()[0].strip('# ') for o in licence_files(folder)), None)
    if first not in titles: sys.exit(f'{folder.name}: its licence is not known: package.json has no `license`, and the text of the licence begins with {first!r}')
    return titles[first]

# The source tree of the distribution

# flit: setuptools warns of each `@` in the name of a file
pyproject = '''[build-system]
requires = ["flit_core>=3.12"]
build-backend = "flit_core.buildapi"

[project]
name = "{name}"
version = "{version}"
description = "The browser files that apps of fasthtml_nb load, for offline use"
readme = "README.md"
requires-python = ">=3.11"
license = "{licence}"
license-files = ["licences/*"]

[tool.flit.module]
name = "{module}"
'''
readme = '''# {name}

The browser files that apps of [fasthtml_nb](https://pypi.org/project/fasthtml_nb) load, as they are in the npm packages, with their licences.
Install it by `pip install "fasthtml_nb[offline]"`: the two belong together. It is built by `tools/assets.py` there.

| Package | Version | Licence | Files |
|---|---|---|---|
{rows}
'''

def copy(src, dest):
    dest.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(src, dest)

def write_tree(dest):
    "Write the source tree of the wheel; return the hash of each file"
    hashes,rows,licences = {},[],set()
    for package,v in sorted({(o.package, o.version) for o in browser_libs.values()}):
        folder,home = npm_package(package, v),f'{package}@{v}'
        files,lic = files_of(package, folder),licence(folder)
        texts = [o.name for o in licence_files(folder)]
        for o in [*files, 'package.json', *texts]: copy(folder/o, dest/module/'npm'/home/o)
        for o in texts: copy(folder/o, dest/'licences'/f'{home.strip("@").replace("/", "-").replace("@", "-")}-{o}')
        hashes |= {f'{home}/{o}': sha384((folder/o).read_bytes()) for o in files}
        rows.append(f'| {package} | {v} | {lic} | {len(files)} |')
        licences.add(lic)
    wrong = [k for k,o in browser_libs.items() if hashes[f'{o.package}@{o.version}/{o.path}']!=o.integrity]
    if wrong: sys.exit(f'not what the table says: {", ".join(wrong)}')
    facts = dict(name=name, module=module, version=version(), licence=' AND '.join(sorted(licences)), rows='\n'.join(rows))
    (dest/module/'files.json').write_text(json.dumps(hashes, indent=0, sort_keys=True))
    (dest/module/'__init__.py').write_text(f'"The browser files that apps of fasthtml_nb load"\n__version__ = {facts["version"]!r}\n')
    (dest/'pyproject.toml').write_text(pyproject.format(**facts))
    (dest/'README.md').write_text(readme.format(**facts))
    return hashes

def build(to):
    "Build the wheel in the folder `to`; return its path"
    with TemporaryDirectory() as tmp:
        write_tree(Path(tmp))
        cmd = [sys.executable, '-m', 'pip', 'wheel', '-q', '--no-deps', '--wheel-dir', str(Path(to).absolute()), tmp]
        subprocess.run(cmd, check=True)
    return Path(to)/f'{module}-{version()}-py3-none-any.whl'

def pin():
    "Make the extra `offline` require the version of the table"
    ini = root/'settings.ini'
    ini.write_text(re.sub(rf'{name}==\S+', f'{name}=={version()}', ini.read_text(encoding='utf-8')), encoding='utf-8')
    print(f'{name}=={version()}')

if __name__=='__main__':
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--to', default='dist', help='folder of the wheel')
    p.add_argument('--pin', action='store_true', help='write the version into settings.ini instead')
    a = p.parse_args()
    pin() if a.pin else print(build(a.to))
