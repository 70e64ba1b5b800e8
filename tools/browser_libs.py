"Check the table of browser libraries against npm, or renew it: `python tools/browser_libs.py [--renew [NAME ...]]`"
import argparse, base64, hashlib, json, subprocess, sys
from pathlib import Path

root = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(root), str(root/'tests')]
from browsing import npm_file
from fasthtml_nb.htmx import browser_libs

def sha384(data):
    "The hash of a file in the format of `integrity`"
    return 'sha384-' + base64.b64encode(hashlib.sha384(data).digest()).decode()

def integrity(lib):
    "The hash of the file on npm"
    return sha384(npm_file(lib.package, lib.version, lib.path))

def wrong():
    "Rows whose hash differs from that of the file"
    return [k for k,o in browser_libs.items() if integrity(o)!=o.integrity]

def latest(lib):
    "The newest version of the same major number"
    major = lib.version.split('.')[0]
    found = json.loads(subprocess.run(['npm', 'view', f'{lib.package}@{major}', 'version', '--json'], capture_output=True, text=True, check=True).stdout)
    return found[-1] if isinstance(found, list) else found

def renew(names):
    "Write the newest versions and their hashes into the notebook"
    nb = root/'nbs'/'07_htmx.ipynb'
    text = nb.read_text()
    for k in names or browser_libs:
        lib = browser_libs[k]
        new = lib._replace(version=latest(lib))
        if new.version==lib.version: continue
        new = new._replace(integrity=integrity(new))
        row = f'{k!r}: {tuple(lib)[:3]!r}'[:-1]
        if row not in text or lib.integrity not in text: sys.exit(f'{k}: the row in {nb.name} does not have the expected format')
        text = text.replace(row, f'{k!r}: {tuple(new)[:3]!r}'[:-1]).replace(lib.integrity, new.integrity)
        print(f'{k}: {lib.version} -> {new.version}')
    nb.write_text(text)
    print('Now: nbdev-export, `python tools/assets.py --pin`, and the browser tests')

if __name__=='__main__':
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--renew', nargs='*', metavar='NAME', help='write the newest versions of these, or of all')
    a = p.parse_args()
    if a.renew is not None: renew(a.renew)
    elif bad := wrong(): sys.exit(f'these files differ from npm: {", ".join(bad)}')
    else: print(f'{len(browser_libs)} files are the same as on npm')
