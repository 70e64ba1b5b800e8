"A form from a Pydantic model: drawn, sent back, validated, and its list grown"
from typing import Literal
from pydantic import BaseModel
import fasthtml.common as fh
import monsterui.all as mui
from fh_pydantic_form import PydanticForm, list_manipulation_js

class Tag(BaseModel):
    name:str = 'new'
    weight:int = 1

class Note(BaseModel):
    title:str
    kind:Literal['a', 'b'] = 'a'
    done:bool = False
    size:float|None = None
    tags:list[Tag] = []

app, rt = fh.fast_app(hdrs=[mui.Theme.blue.headers(), list_manipulation_js()], pico=False, secret_key='s')
form = PydanticForm('note', Note, initial_values=Note(title='Fig & <kiwi>', tags=[Tag(name='x')]))
form.register_routes(app)

@rt
def index(): return fh.Title('Note'), mui.Container(mui.Form(form.render_inputs(), mui.Button('Save'), form.refresh_button(), form.reset_button(), hx_post=save, hx_target='#out', id='note-form'), fh.Div(id='out'))
@rt
async def save(req):
    note = await form.model_validate_request(req)
    return fh.Pre(note.model_dump_json())

visits = 'GET /', 'HX POST /save note_title=T&note_kind=b&note_done=on&note_size=2.5&note_tags_0_name=y&note_tags_0_weight=7', 'HX POST /form/note/list/add/tags'
