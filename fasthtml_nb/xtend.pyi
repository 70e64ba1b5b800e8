# Made by tools/stubs.py
"Components with sensible defaults, scripts and styles, and tags for search engines and social networks"
from fasthtml_nb.tree import FT, NotStr
from typing import Any
__all__ = ['sid_scr', 'A', 'AX', 'Form', 'Hidden', 'CheckboxX', 'Titled', 'Fragment', 'Nbsp', 'clear', 'Script', 'Style',
    'double_braces', 'undouble_braces', 'loose_format', 'replace_css_vars', 'ScriptX', 'StyleX', 'run_js', 'Surreal', 'On', 'Prev',
    'Now', 'AnyNow', 'HtmxOn', 'with_sid', 'upload_pb_attrs', 'Favicon', 'Socials', 'jsd', 'YouTubeEmbed', 'LdJson',
    'LdContactPoint', 'LdOrg', 'LdWebsite', 'LdCourseInstance', 'LdCourse', 'robots_txt', 'sitemap_url', 'sitemap_xml']
def with_params(sig: Any) -> Any:
    "Decorator: to the signature of a function that takes `**kwargs`, add the keywords of `sig`"
hx_params: Any
def A(*c: Any, target: Any = None, download: Any = None, rel: Any = None, hreflang: Any = None, type: Any = None, ping: Any = None,
    referrerpolicy: Any = None, href: Any = '#', target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A link; `href` defaults to '#', which is enough for a link with htmx attributes"
def AX(txt: Any, hx_get: Any = None, target_id: Any = None, hx_swap: Any = None, href: Any = '#', *, target: Any = None,
    download: Any = None, rel: Any = None, hreflang: Any = None, type: Any = None, ping: Any = None, referrerpolicy: Any = None,
    id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None, contenteditable: Any = None,
    dir: Any = None, draggable: Any = None, enterkeyhint: Any = None, hidden: Any = None, inert: Any = None, inputmode: Any = None,
    lang: Any = None, popover: Any = None, spellcheck: Any = None, tabindex: Any = None, translate: Any = None, hx_post: Any = None,
    hx_put: Any = None, hx_delete: Any = None, hx_patch: Any = None, hx_trigger: Any = None, hx_target: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A link with htmx attributes: text, URL to get, target and swap"
def Form(*c: Any, action: Any = None, method: Any = None, target: Any = None, autocomplete: Any = None, novalidate: Any = None,
    name: Any = None, rel: Any = None, accept_charset: Any = None, enctype: Any = 'multipart/form-data', target_id: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A form that can send files: `enctype` defaults to 'multipart/form-data'"
def Hidden(value: Any = '', id: Any = None, *, type: Any = None, name: Any = None, placeholder: Any = None, required: Any = None,
    checked: Any = None, disabled: Any = None, readonly: Any = None, min: Any = None, max: Any = None, step: Any = None,
    pattern: Any = None, minlength: Any = None, maxlength: Any = None, accept: Any = None, multiple: Any = None,
    autocomplete: Any = None, list: Any = None, size: Any = None, form: Any = None, formaction: Any = None, formenctype: Any = None,
    formmethod: Any = None, formnovalidate: Any = None, formtarget: Any = None, popovertarget: Any = None,
    popovertargetaction: Any = None, src: Any = None, alt: Any = None, width: Any = None, height: Any = None, dirname: Any = None,
    capture: Any = None, target_id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A hidden input"
def CheckboxX(checked: Any = False, label: Any = None, value: Any = '1', id: Any = None, name: Any = None, *, type: Any = None,
    placeholder: Any = None, required: Any = None, disabled: Any = None, readonly: Any = None, min: Any = None, max: Any = None,
    step: Any = None, pattern: Any = None, minlength: Any = None, maxlength: Any = None, accept: Any = None, multiple: Any = None,
    autocomplete: Any = None, list: Any = None, size: Any = None, form: Any = None, formaction: Any = None, formenctype: Any = None,
    formmethod: Any = None, formnovalidate: Any = None, formtarget: Any = None, popovertarget: Any = None,
    popovertargetaction: Any = None, src: Any = None, alt: Any = None, width: Any = None, height: Any = None, dirname: Any = None,
    capture: Any = None, target_id: Any = None, cls: Any = None, title: Any = None, style: Any = None, accesskey: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> tuple[Any, ...]:
    "A checkbox, with or without a label, and an empty `Hidden` of the same name before it"
def Titled(title: Any = 'FastHTML app', *args: Any, cls: Any = 'container', target_id: Any = None, id: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> tuple[Any, ...]:
    "A `Title`, and a `Main` that begins with the same title as `H1`"
class Fragment(FT):
    "Children without a tag around them"
    def __init__(self, *c: Any) -> None: ...
def Nbsp() -> NotStr:
    "A non-breaking space"
def clear(id: Any) -> FT:
    "A `Div` that empties the element `id` out of band"
def Script(code: Any = '', *, src: Any = None, type: Any = None, _async: Any = None, defer: Any = None, integrity: Any = None,
    crossorigin: Any = None, nomodule: Any = None, referrerpolicy: Any = None, fetchpriority: Any = None, blocking: Any = None,
    id: Any = None, cls: Any = None, title: Any = None, style: Any = None, attrmap: Any = None, valmap: Any = None,
    ft_cls: Any = None, **kwargs: Any) -> FT:
    "A script; its code is written as it is, except for what would end the tag"
def Style(*c: Any, media: Any = None, blocking: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
    attrmap: Any = None, valmap: Any = None, ft_cls: Any = None, **kwargs: Any) -> FT:
    "A style sheet; it is written as it is, except for what would end the tag"
def double_braces(s: str) -> str:
    "Double each `{` before, and each `}` after, white space, a quote, `:` or `;`"
def undouble_braces(s: str) -> str:
    "Undo `double_braces`"
def loose_format(s: str, **kw: Any) -> str:
    "Fill the slots of `s` that are named in `kw`, and leave all other braces alone"
def replace_css_vars(css: str, pre: str = 'tpl', **kwargs: Any) -> str:
    "Replace each `var(--{pre}-{name})` whose name is in `kwargs` by its value"
def ScriptX(fname: Any, src: Any = None, nomodule: Any = None, type: Any = None, _async: Any = None, defer: Any = None,
    charset: Any = None, crossorigin: Any = None, integrity: Any = None, **kw: Any) -> FT:
    "A script from a file, its slots filled from `kw`"
def StyleX(fname: Any, **kw: Any) -> FT:
    "A style sheet from a file, its `var(--tpl-...)` filled from `kw`"
def run_js(js: str, id: str | None = None, **kw: Any) -> FT:
    "A component that runs `js` once when it reaches the browser"
def Surreal(code: str) -> FT:
    "Run `code` when the page has loaded; `m` is the parent of the script, and `p` the element before it"
def On(code: str, event: str = 'click', sel: str = '', me: bool = True) -> FT:
    "Run `code` on an event of the parent or of what `sel` finds in it; `e` is that element, `ev` the event"
def Prev(code: str, event: str = 'click') -> FT:
    "Run `code` on an event of the element before, with the names of `On`"
def Now(code: str, sel: str = '') -> FT:
    "Run `code` at once; `e` is the parent, or the first that `sel` finds in the page"
def AnyNow(sel: str, code: str) -> FT:
    "Run `code` at once; `e` are all that `sel` finds in the page"
def HtmxOn(eventname: str, code: str) -> FT:
    "Run `code` on the htmx event `eventname`"
sid_scr: FT
def with_sid(app: Any, dest: str, path: str = '/') -> None:
    "Add a page at `path` that replaces itself with `dest`, fetched with a `sid`; the app needs `sid_scr` in its headers"
def upload_pb_attrs(id: str = 'uploadprog') -> dict[Any, Any]:
    "Attributes of a form that show the progress of its upload in the `Progress` with this id, and take the class `hidden` from it"
def Favicon(light_icon: str, dark_icon: str) -> tuple[Any, ...]:
    "Icons for the light and the dark scheme"
def Socials(title: Any, site_name: Any, description: Any, image: Any, url: Any = None, w: Any = 1200, h: Any = 630,
    twitter_site: Any = None, creator: Any = None, card: Any = 'summary') -> tuple[Any, ...]:
    "What Open Graph and Twitter need to make a card of a link to the page"
def jsd(org: Any, repo: Any, root: Any, path: Any, prov: Any = 'gh', typ: Any = 'script', ver: Any = None, esm: bool = False,
    **kwargs: Any) -> FT | str:
    "A file of jsDelivr, as a tag or as its URL"
def YouTubeEmbed(video_id: str, *, width: int = 560, height: int = 315, start_time: int = 0, no_controls: bool = False,
    title: str = 'YouTube video player', cls: str = '', **kwargs: Any) -> FT:
    "A YouTube video in a frame"
def LdJson(typ: Any, data: dict[Any, Any], script: bool = False, extra: Any = None, **kwargs: Any) -> FT | dict[Any, Any]:
    "JSON-LD of type `typ`, as a dict or a script"
def LdContactPoint(contact_type: str, email: str | None = None, phone: str | None = None, script: bool = False, **extra: Any) -> dict[Any, Any]:
    "A way to reach an organization"
def LdOrg(name: str, url: str | None = None, logo: str | None = None, alt_name: str | None = None, same_as: list[Any] | None = None,
    contact_points: list[Any] | None = None, script: bool = False, **extra: Any) -> dict[Any, Any]:
    "An organization"
def LdWebsite(name: str, url: str, script: bool = False, **extra: Any) -> dict[Any, Any]:
    "A web site"
def LdCourseInstance(course_mode: str = 'Online', start_date: str | None = None, end_date: str | None = None,
    location: dict[Any, Any] | None = None, instructor: dict[Any, Any] | None = None, script: bool = False, **extra: Any) -> dict[Any, Any]:
    "One time that a course is held"
def LdCourse(name: str, description: str, provider: dict[Any, Any], course_instance: dict[Any, Any] | None = None,
    script: bool = False, **extra: Any) -> dict[Any, Any]:
    "A course"
def robots_txt(app: Any, allow_all: bool = True, disallow_paths: Any = None, sitemap_url: Any = None, crawl_delay: Any = None) -> None:
    "Add `/robots.txt` to `app`"
def sitemap_url(url_info: str | dict[Any, Any], loc_base: str = '') -> FT:
    "A `<url>` of a sitemap"
def sitemap_xml(app: Any, urls: Any, loc_base: str = '') -> None:
    "Add `/sitemap.xml` to `app`"
