# Made by tools/stubs.py
"A function for each HTML tag, forms that are filled from objects, and HTML turned into components"
from collections.abc import Callable
from contextvars import ContextVar
from fasthtml_nb.htmx import (evt_attrs as evt_attrs, html_attrs as html_attrs, hx_attrs as hx_attrs,
    hx_attrs_4only as hx_attrs_4only, hx_attrs_annotations as hx_attrs_annotations, hx_evt_attrs as hx_evt_attrs, hx_evts as hx_evts,
    hx_evts_4only as hx_evts_4only, js_evt_attrs as js_evt_attrs, js_evts as js_evts)
from fasthtml_nb.tree import FT, NotStr, attrmap as attrmap_x
from typing import Any, Protocol
__all__ = ['link_resolver', 'route_attrs', 'special_attrs', 'names_route', 'named', 'hx_signature', 'UriRef', 'ft_html', 'ft_hx',
    'tag_fn', 'HxPartial', 'Html', 'File', 'fill_form', 'fill_dataclass', 'find_inputs', 'html2ft', 'sse_message', 'show',
    'attrmap_x', 'evt_attrs', 'html_attrs', 'hx_attrs', 'hx_attrs_4only', 'hx_attrs_annotations', 'hx_evt_attrs', 'hx_evts',
    'hx_evts_4only', 'js_evt_attrs', 'js_evts', 'A', 'Abbr', 'Address', 'Area', 'Article', 'Aside', 'Audio', 'B', 'Base', 'Bdi',
    'Bdo', 'Blockquote', 'Body', 'Br', 'Button', 'Canvas', 'Caption', 'Cite', 'Code', 'Col', 'Colgroup', 'Data', 'Datalist', 'Dd',
    'Del', 'Details', 'Dfn', 'Dialog', 'Div', 'Dl', 'Dt', 'Em', 'Embed', 'Fencedframe', 'Fieldset', 'Figcaption', 'Figure', 'Footer',
    'Form', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Head', 'Header', 'Hgroup', 'Hr', 'I', 'Iframe', 'Img', 'Input', 'Ins', 'Kbd',
    'Label', 'Legend', 'Li', 'Link', 'Main', 'Map', 'Mark', 'Math', 'Menu', 'Meta', 'Meter', 'Nav', 'Noscript', 'Object', 'Ol',
    'Optgroup', 'Option', 'Output', 'P', 'Param', 'Picture', 'PortalExperimental', 'Pre', 'Progress', 'Q', 'Rp', 'Rt', 'Ruby', 'S',
    'Samp', 'Script', 'Search', 'Section', 'Select', 'Slot', 'Small', 'Source', 'Span', 'Strong', 'Style', 'Sub', 'Summary', 'Sup',
    'Table', 'Tbody', 'Td', 'Template', 'Textarea', 'Tfoot', 'Th', 'Thead', 'Time', 'Title', 'Tr', 'Track', 'U', 'Ul', 'Var',
    'Video', 'Wbr']
class _Tag(Protocol):
    def __call__(self, *c: Any, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _A(Protocol):
    def __call__(self, *c: Any, href: Any = None, target: Any = None, download: Any = None, rel: Any = None, hreflang: Any = None,
        type: Any = None, ping: Any = None, referrerpolicy: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Area(Protocol):
    def __call__(self, *c: Any, href: Any = None, alt: Any = None, coords: Any = None, shape: Any = None, target: Any = None,
        download: Any = None, rel: Any = None, ping: Any = None, referrerpolicy: Any = None, target_id: Any = None, id: Any = None,
        cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None,
        draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None,
        popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Audio(Protocol):
    def __call__(self, *c: Any, src: Any = None, controls: Any = None, autoplay: Any = None, loop: Any = None, muted: Any = None,
        preload: Any = None, crossorigin: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Base(Protocol):
    def __call__(self, *c: Any, href: Any = None, target: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Blockquote(Protocol):
    def __call__(self, *c: Any, cite: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Button(Protocol):
    def __call__(self, *c: Any, type: Any = None, name: Any = None, value: Any = None, disabled: Any = None, form: Any = None,
        formaction: Any = None, formenctype: Any = None, formmethod: Any = None, formnovalidate: Any = None, formtarget: Any = None,
        popovertarget: Any = None, popovertargetaction: Any = None, command: Any = None, commandfor: Any = None, target_id: Any = None,
        id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None,
        dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None,
        lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Canvas(Protocol):
    def __call__(self, *c: Any, width: Any = None, height: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Col(Protocol):
    def __call__(self, *c: Any, span: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Data(Protocol):
    def __call__(self, *c: Any, value: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Del(Protocol):
    def __call__(self, *c: Any, cite: Any = None, datetime: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Details(Protocol):
    def __call__(self, *c: Any, open: Any = None, name: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Dialog(Protocol):
    def __call__(self, *c: Any, open: Any = None, closedby: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Embed(Protocol):
    def __call__(self, *c: Any, src: Any = None, type: Any = None, width: Any = None, height: Any = None, target_id: Any = None,
        id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None,
        dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None,
        lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Fieldset(Protocol):
    def __call__(self, *c: Any, disabled: Any = None, name: Any = None, form: Any = None, target_id: Any = None, id: Any = None,
        cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None,
        draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None,
        popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Form(Protocol):
    def __call__(self, *c: Any, action: Any = None, method: Any = None, enctype: Any = None, target: Any = None,
        autocomplete: Any = None, novalidate: Any = None, name: Any = None, rel: Any = None, accept_charset: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Iframe(Protocol):
    def __call__(self, *c: Any, src: Any = None, srcdoc: Any = None, name: Any = None, width: Any = None, height: Any = None,
        sandbox: Any = None, allow: Any = None, allowfullscreen: Any = None, loading: Any = None, referrerpolicy: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Img(Protocol):
    def __call__(self, *c: Any, src: Any = None, alt: Any = None, width: Any = None, height: Any = None, srcset: Any = None,
        sizes: Any = None, loading: Any = None, decoding: Any = None, fetchpriority: Any = None, crossorigin: Any = None,
        usemap: Any = None, ismap: Any = None, referrerpolicy: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Input(Protocol):
    def __call__(self, *c: Any, type: Any = None, name: Any = None, value: Any = None, placeholder: Any = None, required: Any = None,
        checked: Any = None, disabled: Any = None, readonly: Any = None, min: Any = None, max: Any = None, step: Any = None,
        pattern: Any = None, minlength: Any = None, maxlength: Any = None, accept: Any = None, multiple: Any = None,
        autocomplete: Any = None, list: Any = None, size: Any = None, form: Any = None, formaction: Any = None, formenctype: Any = None,
        formmethod: Any = None, formnovalidate: Any = None, formtarget: Any = None, popovertarget: Any = None,
        popovertargetaction: Any = None, src: Any = None, alt: Any = None, width: Any = None, height: Any = None, dirname: Any = None,
        capture: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Label(Protocol):
    def __call__(self, *c: Any, fr: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Link(Protocol):
    def __call__(self, *c: Any, rel: Any = None, href: Any = None, type: Any = None, media: Any = None, _as: Any = None,
        integrity: Any = None, crossorigin: Any = None, sizes: Any = None, hreflang: Any = None, referrerpolicy: Any = None,
        fetchpriority: Any = None, imagesrcset: Any = None, imagesizes: Any = None, blocking: Any = None, disabled: Any = None,
        color: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Map(Protocol):
    def __call__(self, *c: Any, name: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Meta(Protocol):
    def __call__(self, *c: Any, name: Any = None, content: Any = None, charset: Any = None, http_equiv: Any = None, media: Any = None,
        property: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Meter(Protocol):
    def __call__(self, *c: Any, value: Any = None, min: Any = None, max: Any = None, low: Any = None, high: Any = None,
        optimum: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Object(Protocol):
    def __call__(self, *c: Any, data: Any = None, type: Any = None, name: Any = None, width: Any = None, height: Any = None,
        form: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Ol(Protocol):
    def __call__(self, *c: Any, start: Any = None, reversed: Any = None, type: Any = None, target_id: Any = None, id: Any = None,
        cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None,
        draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None,
        popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Optgroup(Protocol):
    def __call__(self, *c: Any, label: Any = None, disabled: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Option(Protocol):
    def __call__(self, *c: Any, value: Any = None, selected: Any = None, disabled: Any = None, label: Any = None, target_id: Any = None,
        id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None,
        dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None,
        lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Output(Protocol):
    def __call__(self, *c: Any, fr: Any = None, name: Any = None, form: Any = None, target_id: Any = None, id: Any = None,
        cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None,
        draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None,
        popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Progress(Protocol):
    def __call__(self, *c: Any, value: Any = None, max: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Script(Protocol):
    def __call__(self, *c: Any, src: Any = None, type: Any = None, _async: Any = None, defer: Any = None, integrity: Any = None,
        crossorigin: Any = None, nomodule: Any = None, referrerpolicy: Any = None, fetchpriority: Any = None, blocking: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Select(Protocol):
    def __call__(self, *c: Any, name: Any = None, required: Any = None, multiple: Any = None, size: Any = None, disabled: Any = None,
        autocomplete: Any = None, form: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Source(Protocol):
    def __call__(self, *c: Any, src: Any = None, type: Any = None, srcset: Any = None, sizes: Any = None, media: Any = None,
        width: Any = None, height: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Style(Protocol):
    def __call__(self, *c: Any, media: Any = None, blocking: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Td(Protocol):
    def __call__(self, *c: Any, colspan: Any = None, rowspan: Any = None, headers: Any = None, target_id: Any = None, id: Any = None,
        cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None,
        draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None,
        popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None,
        hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None,
        hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None,
        hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None,
        hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None,
        hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None,
        hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None,
        hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None,
        hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None, hx_on_invalid: Any = None,
        hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None, hx_on_keydown: Any = None,
        hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None, hx_on_dblclick: Any = None,
        hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None, hx_on_mousemove: Any = None,
        hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None, hx_on_wheel: Any = None,
        hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Template(Protocol):
    def __call__(self, *c: Any, shadowrootmode: Any = None, shadowrootdelegatesfocus: Any = None, shadowrootclonable: Any = None,
        shadowrootserializable: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
        accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None,
        hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None,
        tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None,
        hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None,
        hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None,
        hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None,
        hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None,
        hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None,
        hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None,
        hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Textarea(Protocol):
    def __call__(self, *c: Any, name: Any = None, rows: Any = None, cols: Any = None, placeholder: Any = None, required: Any = None,
        disabled: Any = None, readonly: Any = None, minlength: Any = None, maxlength: Any = None, wrap: Any = None,
        autocomplete: Any = None, form: Any = None, dirname: Any = None, target_id: Any = None, id: Any = None, cls: Any = None,
        title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Th(Protocol):
    def __call__(self, *c: Any, scope: Any = None, colspan: Any = None, rowspan: Any = None, headers: Any = None, abbr: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Time(Protocol):
    def __call__(self, *c: Any, datetime: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
        style: Any = None, accesskey: Any = None, contenteditable: Any = None, dir: Any = None, draggable: Any = None,
        enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None,
        spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None,
        hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None,
        hx_swap_oob: Any = None, hx_include: Any = None, hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None,
        hx_push_url: Any = None, hx_confirm: Any = None, hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None,
        hx_disabled_elt: Any = None, hx_ext: Any = None, hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None,
        hx_inherit: Any = None, hx_params: Any = None, hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None,
        hx_sync: Any = None, hx_validate: Any = None, hx_action: Any = None, hx_method: Any = None, hx_config: Any = None,
        hx_ignore: Any = None, hx_on_blur: Any = None, hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None,
        hx_on_input: Any = None, hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Track(Protocol):
    def __call__(self, *c: Any, src: Any = None, kind: Any = None, srclang: Any = None, label: Any = None, default: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
class _Video(Protocol):
    def __call__(self, *c: Any, src: Any = None, controls: Any = None, autoplay: Any = None, loop: Any = None, muted: Any = None,
        poster: Any = None, width: Any = None, height: Any = None, preload: Any = None, playsinline: Any = None, crossorigin: Any = None,
        target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
        contenteditable: Any = None, dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None,
        inert: Any = None, inputmode: Any = None, lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None,
        translate: Any = None, hx_get: Any = None, hx_post: Any = None, hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None,
        hx_trigger: Any = None, hx_target: Any = None, hx_swap: Any = None, hx_swap_oob: Any = None, hx_include: Any = None,
        hx_select: Any = None, hx_select_oob: Any = None, hx_indicator: Any = None, hx_push_url: Any = None, hx_confirm: Any = None,
        hx_disable: Any = None, hx_replace_url: Any = None, hx_vals: Any = None, hx_disabled_elt: Any = None, hx_ext: Any = None,
        hx_headers: Any = None, hx_history: Any = None, hx_history_elt: Any = None, hx_inherit: Any = None, hx_params: Any = None,
        hx_preserve: Any = None, hx_prompt: Any = None, hx_request: Any = None, hx_sync: Any = None, hx_validate: Any = None,
        hx_action: Any = None, hx_method: Any = None, hx_config: Any = None, hx_ignore: Any = None, hx_on_blur: Any = None,
        hx_on_change: Any = None, hx_on_contextmenu: Any = None, hx_on_focus: Any = None, hx_on_input: Any = None,
        hx_on_invalid: Any = None, hx_on_reset: Any = None, hx_on_select: Any = None, hx_on_submit: Any = None,
        hx_on_keydown: Any = None, hx_on_keypress: Any = None, hx_on_keyup: Any = None, hx_on_click: Any = None,
        hx_on_dblclick: Any = None, hx_on_mousedown: Any = None, hx_on_mouseenter: Any = None, hx_on_mouseleave: Any = None,
        hx_on_mousemove: Any = None, hx_on_mouseout: Any = None, hx_on_mouseover: Any = None, hx_on_mouseup: Any = None,
        hx_on_wheel: Any = None, hx_on__abort: Any = None, hx_on__after_on_load: Any = None, hx_on__after_process_node: Any = None,
        hx_on__after_request: Any = None, hx_on__after_settle: Any = None, hx_on__after_swap: Any = None,
        hx_on__before_cleanup_element: Any = None, hx_on__before_on_load: Any = None, hx_on__before_process_node: Any = None,
        hx_on__before_request: Any = None, hx_on__before_swap: Any = None, hx_on__before_send: Any = None,
        hx_on__before_transition: Any = None, hx_on__config_request: Any = None, hx_on__confirm: Any = None,
        hx_on__history_cache_error: Any = None, hx_on__history_cache_miss: Any = None, hx_on__history_cache_miss_error: Any = None,
        hx_on__history_cache_miss_load: Any = None, hx_on__history_restore: Any = None, hx_on__before_history_save: Any = None,
        hx_on__load: Any = None, hx_on__no_sse_source_error: Any = None, hx_on__on_load_error: Any = None,
        hx_on__oob_after_swap: Any = None, hx_on__oob_before_swap: Any = None, hx_on__oob_error_no_target: Any = None,
        hx_on__prompt: Any = None, hx_on__pushed_into_history: Any = None, hx_on__replaced_in_history: Any = None,
        hx_on__response_error: Any = None, hx_on__send_abort: Any = None, hx_on__send_error: Any = None, hx_on__sse_error: Any = None,
        hx_on__sse_open: Any = None, hx_on__swap_error: Any = None, hx_on__target_error: Any = None, hx_on__timeout: Any = None,
        hx_on__validation_validate: Any = None, hx_on__validation_failed: Any = None, hx_on__validation_halted: Any = None,
        hx_on__xhr_abort: Any = None, hx_on__xhr_loadend: Any = None, hx_on__xhr_loadstart: Any = None, hx_on__xhr_progress: Any = None,
        hx_on__after_init: Any = None, hx_on__before_cleanup: Any = None, hx_on__before_history_update: Any = None,
        hx_on__before_init: Any = None, hx_on__before_process: Any = None, hx_on__before_history_restore: Any = None,
        hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT: ...
A: _A
"A `<a>` element"
Abbr: _Tag
"A `<abbr>` element"
Address: _Tag
"A `<address>` element"
Area: _Area
"A `<area>` element"
Article: _Tag
"A `<article>` element"
Aside: _Tag
"A `<aside>` element"
Audio: _Audio
"A `<audio>` element"
B: _Tag
"A `<b>` element"
Base: _Base
"A `<base>` element"
Bdi: _Tag
"A `<bdi>` element"
Bdo: _Tag
"A `<bdo>` element"
Blockquote: _Blockquote
"A `<blockquote>` element"
Body: _Tag
"A `<body>` element"
Br: _Tag
"A `<br>` element"
Button: _Button
"A `<button>` element"
Canvas: _Canvas
"A `<canvas>` element"
Caption: _Tag
"A `<caption>` element"
Cite: _Tag
"A `<cite>` element"
Code: _Tag
"A `<code>` element"
Col: _Col
"A `<col>` element"
Colgroup: _Col
"A `<colgroup>` element"
Data: _Data
"A `<data>` element"
Datalist: _Tag
"A `<datalist>` element"
Dd: _Tag
"A `<dd>` element"
Del: _Del
"A `<del>` element"
Details: _Details
"A `<details>` element"
Dfn: _Tag
"A `<dfn>` element"
Dialog: _Dialog
"A `<dialog>` element"
Div: _Tag
"A `<div>` element"
Dl: _Tag
"A `<dl>` element"
Dt: _Tag
"A `<dt>` element"
Em: _Tag
"A `<em>` element"
Embed: _Embed
"A `<embed>` element"
Fencedframe: _Tag
"A `<fencedframe>` element"
Fieldset: _Fieldset
"A `<fieldset>` element"
Figcaption: _Tag
"A `<figcaption>` element"
Figure: _Tag
"A `<figure>` element"
Footer: _Tag
"A `<footer>` element"
Form: _Form
"A `<form>` element"
H1: _Tag
"A `<h1>` element"
H2: _Tag
"A `<h2>` element"
H3: _Tag
"A `<h3>` element"
H4: _Tag
"A `<h4>` element"
H5: _Tag
"A `<h5>` element"
H6: _Tag
"A `<h6>` element"
Head: _Tag
"A `<head>` element"
Header: _Tag
"A `<header>` element"
Hgroup: _Tag
"A `<hgroup>` element"
Hr: _Tag
"A `<hr>` element"
I: _Tag
"A `<i>` element"
Iframe: _Iframe
"A `<iframe>` element"
Img: _Img
"A `<img>` element"
Input: _Input
"A `<input>` element"
Ins: _Del
"A `<ins>` element"
Kbd: _Tag
"A `<kbd>` element"
Label: _Label
"A `<label>` element"
Legend: _Tag
"A `<legend>` element"
Li: _Data
"A `<li>` element"
Link: _Link
"A `<link>` element"
Main: _Tag
"A `<main>` element"
Map: _Map
"A `<map>` element"
Mark: _Tag
"A `<mark>` element"
Math: _Tag
"A `<math>` element"
Menu: _Tag
"A `<menu>` element"
Meta: _Meta
"A `<meta>` element"
Meter: _Meter
"A `<meter>` element"
Nav: _Tag
"A `<nav>` element"
Noscript: _Tag
"A `<noscript>` element"
Object: _Object
"A `<object>` element"
Ol: _Ol
"A `<ol>` element"
Optgroup: _Optgroup
"A `<optgroup>` element"
Option: _Option
"A `<option>` element"
Output: _Output
"A `<output>` element"
P: _Tag
"A `<p>` element"
Param: _Tag
"A `<param>` element"
Picture: _Tag
"A `<picture>` element"
PortalExperimental: _Tag
"A `<portal-experimental>` element"
Pre: _Tag
"A `<pre>` element"
Progress: _Progress
"A `<progress>` element"
Q: _Blockquote
"A `<q>` element"
Rp: _Tag
"A `<rp>` element"
Rt: _Tag
"A `<rt>` element"
Ruby: _Tag
"A `<ruby>` element"
S: _Tag
"A `<s>` element"
Samp: _Tag
"A `<samp>` element"
Script: _Script
"A `<script>` element"
Search: _Tag
"A `<search>` element"
Section: _Tag
"A `<section>` element"
Select: _Select
"A `<select>` element"
Slot: _Map
"A `<slot>` element"
Small: _Tag
"A `<small>` element"
Source: _Source
"A `<source>` element"
Span: _Tag
"A `<span>` element"
Strong: _Tag
"A `<strong>` element"
Style: _Style
"A `<style>` element"
Sub: _Tag
"A `<sub>` element"
Summary: _Tag
"A `<summary>` element"
Sup: _Tag
"A `<sup>` element"
Table: _Tag
"A `<table>` element"
Tbody: _Tag
"A `<tbody>` element"
Td: _Td
"A `<td>` element"
Template: _Template
"A `<template>` element"
Textarea: _Textarea
"A `<textarea>` element"
Tfoot: _Tag
"A `<tfoot>` element"
Th: _Th
"A `<th>` element"
Thead: _Tag
"A `<thead>` element"
Time: _Time
"A `<time>` element"
Title: _Tag
"A `<title>` element"
Tr: _Tag
"A `<tr>` element"
Track: _Track
"A `<track>` element"
U: _Tag
"A `<u>` element"
Ul: _Tag
"A `<ul>` element"
Var: _Tag
"A `<var>` element"
Video: _Video
"A `<video>` element"
Wbr: _Tag
"A `<wbr>` element"
link_resolver: ContextVar[Callable[..., Any] | None]
route_attrs: dict[str, str]
class UriRef(str):
    "The name and parameters of a route, as `uri` makes them; a response replaces it by an address"
    def __attr__(self, k: Any) -> Any: ...
special_attrs: dict[str, Any]
names_route: frozenset[str]
named: set[str]
def hx_attr_dict(kw: Any, is_named: bool = False) -> Any:
    "Turn the keywords of a component into HTML attributes"
url_attrs: set[str]
def ft_html(tag: str, *c: Any, id: Any = None, cls: Any = None, title: Any = None, style: Any = None, attrmap: Any = None,
    valmap: Any = None, ft_cls: Any = None, **kwargs: Any) -> FT:
    "Create an HTML node: like `ft`, and `name` follows `id` where a form or link needs it"
def ft_hx(tag: str, *c: Any, target_id: Any = None, hx_vals: Any = None, hx_target: Any = None, **kwargs: Any) -> FT:
    "Create an HTML node with the conveniences for htmx: `target_id`, a node as `hx_target`, a dict as `hx_vals`"
hx_signature: Any
def tag_fn(tag: str, name: str | None = None) -> Any:
    "Make the component for `tag`"
def __getattr__(name: str) -> _Tag: ...
def HxPartial(*c: Any, **kw: Any) -> FT:
    "An `<hx-partial>` of htmx 4: a part of a response with its own target"
def Html(*c: Any, doctype: Any = True, **kwargs: Any) -> tuple[Any, ...] | FT:
    "A whole page; returned from a handler it is sent as it is"
def File(fname: str) -> NotStr:
    "Use the unescaped text in file `fname` directly"
def fill_form(form: FT, obj: Any) -> FT:
    "Fills named items in `form` using attributes in `obj`"
def fill_dataclass(src: Any, dest: Any) -> Any:
    "Modifies dataclass in-place and returns it"
def find_inputs(e: Any, tags: Any = 'input', **kw: Any) -> list[Any]:
    "Recursively find all elements in `e` with `tags` and attrs matching `kw`"
def html2ft(html: str, attr1st: bool = False) -> str:
    "Convert HTML to an `ft` expression"
def sse_message(elm: Any, event: str = 'message') -> str:
    "Convert element `elm` into a format suitable for SSE streaming"
_sandbox: str
def show(ft: Any, /, *rest: Any, iframe: bool = False, height: Any = ..., style: str | None = None) -> Any:
    "Renders FT Components into HTML within a Jupyter notebook."
