"A sibling of MonsterUI"
from fasthtml.common import *
from anthrosolui.all import *
app, rt = fast_app(hdrs=Theme.blue.headers(), secret_key='s')

@rt
def index(): return Title('Anthro'), Container(Card(H3('Hi'), P('x'), header=CardTitle('T')), LabelInput('Name', id='name'), Button('Go', cls=ButtonT.primary), Alert('a', cls=AlertT.info), TableFromDicts(['a'], [dict(a=1)]), render_md('**b**'))

visits = 'GET /', 'HX GET /'
