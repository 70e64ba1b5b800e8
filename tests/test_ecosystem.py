"Published FastHTML packages serve under `fasthtml_nb.as_fasthtml` what they serve under python-fasthtml, as documents"
import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from ecosystem import diff, dist, names, recorded, used

@pytest.fixture(scope='module')
def pool():
    with ThreadPoolExecutor(os.cpu_count()) as pool: yield {o: pool.submit(used, o) for o in names if dist(o)}

@pytest.mark.parametrize('name', names)
def test_same_document(name, pool):
    if not dist(name):
        stop = pytest.fail if os.environ.get('CI')=='true' else pytest.skip
        stop(f'{name} is not installed: python tests/ecosystem.py --install')
    served = pool[name].result()
    assert served['engine'].startswith('fasthtml_nb ')
    lines = diff(name)
    assert not lines, '\n'.join([f'recorded with {" and ".join(recorded(name)[:2])}, installed: {served["package"]}', *lines])
