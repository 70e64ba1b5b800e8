"A chart by ECharts, and its update out of band"
from fasthtml.common import *
from fh_echarts.core import EChart, EChartOOB, JSFunc, echarts_header
app, rt = fast_app(hdrs=(echarts_header(),), secret_key='s')
opts = dict(xAxis=dict(data=['a', '<b>']), yAxis={}, series=[dict(type='bar', data=[1, 2])], tooltip=dict(formatter=JSFunc('p => p.name')))

@rt
def index(): return Titled('Chart', EChart(opts, chart_id='c', hx_get_click='/more', hx_target_click='#more'), Div(id='more'))

visits = 'GET /',
