"""Measure the parts of a page: `python -m bench.where`

Each line is the CPU time of one part by itself. The lower limits are Starlette, which sends bytes that are ready, and joining the same strings by hand."""
from bench import apps
from bench.clock import cpu, cpu_async

def parts():
    "The name and the CPU seconds of each part"
    import fasthtml_nb.common as h
    from fasthtml_nb.requests import Request
    from fasthtml_nb.responses import to_response
    app = apps.app_of('fasthtml_nb')
    nodes,html = None,''
    def tasks(n): return h.Ul(*[h.Li(h.A(f'Task {i}', href=f'/task/{i}', hx_get=f'/task/{i}', hx_target='#one'), id=f't{i}') for i in range(n)], id='list')
    def content(): return h.Titled('Tasks', h.Form(h.Input(name='title', placeholder='New task'), h.Button('Add'), hx_post='/tasks', hx_target='#list'), tasks(apps.n_page))
    def by_hand():
        lis = ''.join([f'<li id="t{i}"><a href="/task/{i}" hx-get="/task/{i}" hx-target="#one">Task {i}</a></li>' for i in range(apps.n_page)])
        return f'<!doctype html><html><head>{apps.head}</head><body>{apps.body % ("<ul id=list>" + lis + "</ul>")}</body></html>'.encode()
    nodes = content()
    scope = dict(type='http', method='GET', path='/page', query_string=b'', headers=list(apps._browser), app=app)
    def ready():
        async def ready(): return html
        app.route('/ready')(ready)
        apps.requests['ready'] = ('GET', '/ready', (), b'')
        return cpu_async(apps.caller(app, 'ready')[0])
    build,render = cpu(content),cpu(lambda: h.to_xml(nodes[1], lvl=4))
    answer = cpu(lambda: to_response(Request(scope), nodes))
    return [('a request whose answer is a string: middleware, route, arguments, response', ready()), ('building 23 nodes with 39 attributes', build),
            ('rendering them', render), ('the page around them: head and foot compared and joined, headers', answer-render),
            ('the page', cpu_async(apps.caller(app, 'page')[0])),
            ('floor: Starlette with bytes that are ready', cpu_async(apps.caller(apps.app_of('starlette'), 'page')[0])),
            ('floor: joining the strings of the page by hand', cpu(by_hand))]

def table(): return '\n'.join(['| | µs |', '|---|---|', *[f'| {k} | {v*1e6:.1f} |' for k,v in parts()]])

if __name__=='__main__': print(table())
