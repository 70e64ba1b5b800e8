"A chart by Plotly"
import plotly.graph_objects as go
from fasthtml.common import *
from fh_plotly import plotly2fasthtml, plotly_headers
app, rt = fast_app(hdrs=plotly_headers, secret_key='s')

@rt
def index(): return Titled('Chart', plotly2fasthtml(go.Figure(go.Bar(x=['a', 'b'], y=[1, 2]))))

visits = 'GET /',
