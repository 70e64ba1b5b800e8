"An administration of SQLite tables: login, list, search, edit, add, delete, and SQL"
from fasthtml.common import *
from fastlite import database
import fh_heroicons.core
fh_heroicons.core.get_icon_data = lambda name, variant: [dict(d=f'M0 0h{len(name)}')]  # it asks GitHub for them
import fhadmin.core
fhadmin.core.database = database  # it takes it from `fasthtml.common`, which has it here and had it in FastHTML 0.12
from fhadmin.core import AdminConfig, create_admin
db = database('data.db')
if 'note' not in db.table_names():
    t = db.create(type('Note', (), dict(__annotations__=dict(id=int, title=str, size=int))), pk='id', name='note')
    for i in range(3): t.insert(title=f'Note <{i}>', size=i)
app = create_admin(AdminConfig('data.db', password='pw'))

visits = ('GET /login', 'POST /login password=no', 'GET /tables', 'POST /login password=pw', 'GET /tables', 'GET /tables/note', 'GET /tables/note?q=1', 'HX GET /tables/note/new', 'HX POST /tables/note/new title=Four&size=4',
    'HX GET /tables/note/1/edit/title', 'HX PUT /tables/note/1/edit/title title=Changed&val=Changed&value=Changed', 'HX DELETE /tables/note/2', 'HX POST /tables/note/sql sql=select+*+from+note', 'HX POST /tables/note/sql sql=drop+table+note', 'POST /logout')
