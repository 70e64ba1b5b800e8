"A chart by Altair"
import altair as alt
from fasthtml.common import *
from fh_altair import altair2fasthtml, altair_headers
app, rt = fast_app(hdrs=altair_headers, secret_key='s')

@rt
def index(): return Titled('Chart', altair2fasthtml(alt.Chart(alt.Data(values=[dict(x=1, y=2)])).mark_point().encode(x='x:Q', y='y:Q')))

visits = 'GET /',
