"Measure the CPU time of a function, and compare two pieces of HTML"
import asyncio, time
from html.parser import HTMLParser

def calls_for(f, secs):
    "How many calls of `f` fit into `secs`, at least one"
    t = time.process_time()
    f()
    return max(1, int(secs/max(time.process_time()-t, 1e-7)))

def cpu(f, secs=.5, samples=15):
    "Median CPU seconds of one `f()`, over samples that take `secs` in total"
    f()
    n,res = calls_for(f, secs/samples),[]
    stop = time.process_time() + secs
    while len(res) < 3 or (time.process_time() < stop and len(res) < samples):
        t = time.process_time()
        for _ in range(n): f()
        res.append((time.process_time()-t)/n)
    return sorted(res)[len(res)//2]

def cpu_async(call, **kw):
    "Median CPU seconds of `await call()`, threads included"
    with asyncio.Runner() as runner:
        async def some(n):
            for _ in range(n): await call()
        n = max(1, min(200, calls_for(lambda: runner.run(some(10)), .02)*10))
        return cpu(lambda: runner.run(some(n)), **kw)/n

class _Tokens(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.seen = []
        self.feed(html)
        self.close()
    def handle_starttag(self, tag, attrs): self.seen.append((tag, sorted((k, v or '') for k,v in attrs)))
    def handle_endtag(self, tag): self.seen.append(f'/{tag}')
    def handle_data(self, data):
        text = ' '.join(data.split())
        if text: self.seen.append(text)

def tokens(html)->list:
    "The tags, attributes and text of `html`, without white space and the order of attributes"
    return _Tokens(html).seen
