"Icons that are looked up and kept in a folder"
from fasthtml.common import *
import fh_heroicons.core as core
from fh_heroicons import Heroicon
core.get_icon_data = lambda name, variant: [dict(d=f'M0 0h{len(name)}', stroke='currentColor', fill_rule='evenodd')]  # it asks GitHub for them
app, rt = fast_app(secret_key='s')

@rt
def index(): return Titled('Icons', Heroicon('academic-cap'), A(Heroicon('x-mark', size=12, cls='close', variant='solid'), href='/'))

visits = 'GET /', 'HX GET /'
