"Published FastHTML packages serve under `fasthtml_nb.as_fasthtml` what they serve under python-fasthtml, as documents"
import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from ecosystem import diff, dist, docs_table, names, recorded, table, used

@pytest.fixture(scope='module')
def pool():
    with ThreadPoolExecutor(os.cpu_count()) as pool: yield {o: pool.submit(used, o) for o in names if dist(o)}

def stop(missing):
    if os.environ.get('CI')=='true': pytest.fail(f'{missing} is not installed: python tests/ecosystem.py --install')
    pytest.skip('packages of the ecosystem are not installed: python tests/ecosystem.py --install')  # one line for all of them

@pytest.mark.parametrize('name', names)
def test_same_document(name, pool):
    if not dist(name): stop(name)
    served = pool[name].result()
    assert served['engine'].startswith('fasthtml_nb ')
    lines = diff(name)
    assert not lines, '\n'.join([f'recorded with {" and ".join(recorded(name)[:2])}, installed: {served["package"]}', *lines])

def test_documented(pool):
    for o in names:
        if not dist(o): stop(o)
    for o in pool.values(): o.exception()  # all are done
    assert ''.join(docs_table()[1]['source'])==table(), 'renew it: python tests/ecosystem.py --table'
