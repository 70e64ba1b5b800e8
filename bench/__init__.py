"""How fast is fasthtml_nb, beside what else one might use?

`python -m bench` from the root of the repository measures all, in about half an hour; `python -m bench --quick` in five minutes, less exactly; `python -m bench both requests` only these groups. What is not installed is skipped, and said so:

    pip install python-fasthtml fastapi litestar jinja2 htpy dominate simple-html psutil cryptography

Each contender is measured in processes of its own (`worker`), a new one each turn, and they take turns, so that what else the machine does hits all of them. Work that never waits is measured in CPU time. A figure is the median of the turns; a ratio compares two processes of one turn, and is given with its range over the turns. Before the clock starts, each contender's HTML is compared with ours, tag by tag.

- `markup` and `apps`: the same work for each contender
- `worker`: measures one thing, prints JSON
- `loads`: a server under load, idle websockets
- `turns`: asks the workers in turn, and makes the table
- `attacks`: one hostile request, and how long everybody else waits; `python -m bench.attacks`
"""
