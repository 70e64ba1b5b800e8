"An application that backs up to Hugging Face when it runs there"
from fasthtml_hf import setup_hf_backup
from fasthtml.fastapp import *
app, rt = fast_app(secret_key='s')
setup_hf_backup(app)

from fasthtml.common import Titled, P
@rt("/")
def get(): return Titled("FastHTML", P("Let's do this!"))

visits = 'GET /',
