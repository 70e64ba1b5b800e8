"""Measure the speed of fasthtml_nb beside other libraries

Run `python -m bench` from the root of the repository. It takes about half an hour; `python -m bench --quick` takes five minutes and is less exact. `python -m bench both requests` measures only these groups. Libraries that are not installed are skipped, and the output says so:

    pip install python-fasthtml fastapi litestar jinja2 htpy dominate simple-html psutil cryptography

Each library is measured in a process of its own (`worker`), a new one for each turn. The libraries take turns, so other load on the machine affects all of them. Work that never waits is measured in CPU time. A figure is the median of the turns. A ratio compares two processes of the same turn, and is shown with its range over the turns. Before the measurement, the HTML of each library is compared with ours, tag by tag.

- `markup` and `apps`: the same work for each library
- `worker`: measures one thing, prints JSON
- `loads`: a server under load, idle websockets
- `turns`: runs the workers in turn, and makes the table
- `attacks`: one hostile request, and how long everybody else waits; `python -m bench.attacks`
"""
