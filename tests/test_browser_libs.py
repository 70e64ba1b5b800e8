"Every file that a page may load is the one whose hash stands in the table"
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]/'tools'))

def test_hashes(browsable):
    from browser_libs import wrong
    assert wrong()==[]

def test_pinned():
    from fasthtml_nb.htmx import browser_libs
    for k,o in browser_libs.items():
        assert o.url.startswith(f'https://cdn.jsdelivr.net/npm/{o.package}@{o.version}/') and o.version[0].isdigit(), k
