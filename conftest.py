"""How the suite is run: `pytest` one after the other, `pytest -n 2` by two workers

Notebooks are tests: `pytest nbs/23_urls.ipynb`. A worker takes a file at a time, and `first` ones first. A test that measures time has
the mark `alone`: while it runs, the other workers wait."""
import multiprocessing, os, shutil, tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from fasthtml_nb.ship.test import run_notebook, tests_of

repo = Path(__file__).parent

# Notebooks

class NotebookFailed(Exception):
    "What is to be read of a notebook that failed"

class NotebookTest(pytest.Item):
    "A notebook as a test, in a process that has nothing of this one: it is forked from one that has imported the test runner only"
    def runtest(self):
        multiprocessing.set_forkserver_preload(['nbdev.test', 'fasthtml_nb.ship.test'])
        ok,text = run_notebook(self.path, timeout=540, start_method='forkserver')  # before pytest ends this process, see pytest.ini
        if not ok: raise NotebookFailed(text)
    def repr_failure(self, excinfo, style=None):
        return str(excinfo.value) if excinfo.errisinstance(NotebookFailed) else super().repr_failure(excinfo, style)
    def reportinfo(self): return self.path, None, self.path.relative_to(repo).as_posix()

class NotebookFile(pytest.File):
    def collect(self): yield NotebookTest.from_parent(self, name=self.path.stem)

@cache
def notebooks(): return {*tests_of(repo)}

def pytest_collect_file(file_path, parent):
    if file_path.suffix=='.ipynb' and file_path in notebooks(): return NotebookFile.from_parent(parent, path=file_path)

# Workers

first = [f'tests/test_{o}.py' for o in '''whole new notebook examples ecosystem many postgres templates_attacked addresses fuzz_data exts offline
    browser_js browsing data streams_browser errors_browser toasts_browser export'''.split()]  # the files that take longest; what is begun last should be short

def worker(config): return getattr(config, 'workerinput', None)

@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    "A file stays with one worker, for the sake of its fixtures"
    from xdist.scheduler import LoadFileScheduling
    config.option.loadscopereorder = False
    return LoadFileScheduling(config, log)

def pytest_collection_modifyitems(config, items):
    if not worker(config): return
    def place(item):
        file = item.path.relative_to(repo).as_posix()
        return bool(item.get_closest_marker('alone')), first.index(file) if file in first else len(first)
    items.sort(key=place)

@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node): node.workerinput['turns'] = turns(node.config)

def turns(config):
    "A folder for the locks of all workers"
    if not hasattr(config, '_turns'):
        config._turns = tempfile.mkdtemp(prefix='fhnb-turns-')
        config.add_cleanup(lambda: shutil.rmtree(config._turns, ignore_errors=True))
    return config._turns

class Turns:
    "Tests of several workers may run at the same time, but one that is `alone` only by itself"
    def __init__(self, folder): self.door,self.room = (os.open(Path(folder)/o, os.O_CREAT | os.O_RDWR) for o in ('door', 'room'))

    @contextmanager
    def turn(self, alone):
        from fcntl import LOCK_EX, LOCK_SH, LOCK_UN, flock
        flock(self.door, LOCK_EX)  # who waits to be alone keeps the door closed
        flock(self.room, LOCK_EX if alone else LOCK_SH)
        flock(self.door, LOCK_UN)
        try: yield
        finally: flock(self.room, LOCK_UN)

def pytest_configure(config):
    if worker(config): config._all_turns = Turns(worker(config)['turns'])

@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    if not worker(item.config): return (yield)
    with item.config._all_turns.turn(item.get_closest_marker('alone') is not None): return (yield)
