# Made by tools/stubs.py
"Components for drawings in SVG"
from fasthtml_nb.components import Template as Template
from fasthtml_nb.tree import FT
from typing import Any, Protocol
__all__ = ['svg_inb', 'Svg', 'ft_svg', 'Rect', 'Circle', 'Ellipse', 'Line', 'Polyline', 'Polygon', 'Text', 'transformd', 'PathFT',
    'Path', 'SvgOob', 'SvgInb', 'AltGlyph', 'AltGlyphDef', 'AltGlyphItem', 'Animate', 'AnimateColor', 'AnimateMotion',
    'AnimateTransform', 'ClipPath', 'Color_profile', 'Cursor', 'Defs', 'Desc', 'FeBlend', 'FeColorMatrix', 'FeComponentTransfer',
    'FeComposite', 'FeConvolveMatrix', 'FeDiffuseLighting', 'FeDisplacementMap', 'FeDistantLight', 'FeDropShadow', 'FeFlood',
    'FeFuncA', 'FeFuncB', 'FeFuncG', 'FeFuncR', 'FeGaussianBlur', 'FeImage', 'FeMerge', 'FeMergeNode', 'FeMorphology', 'FeOffset',
    'FePointLight', 'FeSpecularLighting', 'FeSpotLight', 'FeTile', 'FeTurbulence', 'Filter', 'Font', 'Font_face', 'Font_face_format',
    'Font_face_name', 'Font_face_src', 'Font_face_uri', 'ForeignObject', 'G', 'Glyph', 'GlyphRef', 'Hkern', 'Image',
    'LinearGradient', 'Marker', 'Mask', 'Metadata', 'Missing_glyph', 'Mpath', 'Pattern', 'RadialGradient', 'Set', 'Stop', 'Switch',
    'Symbol', 'TextPath', 'Tref', 'Tspan', 'Use', 'View', 'Vkern', 'Template']
class _SvgTag(Protocol):
    def __call__(self, *c: Any, fill: Any = None, stroke: Any = None, stroke_width: Any = None, font_family: Any = None,
        font_size: Any = None, text_anchor: Any = None, dominant_baseline: Any = None, font_weight: Any = None, font_style: Any = None,
        text_decoration: Any = None, transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None,
        vector_effect: Any = None, pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
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
AltGlyph: _SvgTag
"A `<altGlyph>` element"
AltGlyphDef: _SvgTag
"A `<altGlyphDef>` element"
AltGlyphItem: _SvgTag
"A `<altGlyphItem>` element"
Animate: _SvgTag
"A `<animate>` element"
AnimateColor: _SvgTag
"A `<animateColor>` element"
AnimateMotion: _SvgTag
"A `<animateMotion>` element"
AnimateTransform: _SvgTag
"A `<animateTransform>` element"
ClipPath: _SvgTag
"A `<clipPath>` element"
Color_profile: _SvgTag
"A `<color-profile>` element"
Cursor: _SvgTag
"A `<cursor>` element"
Defs: _SvgTag
"A `<defs>` element"
Desc: _SvgTag
"A `<desc>` element"
FeBlend: _SvgTag
"A `<feBlend>` element"
FeColorMatrix: _SvgTag
"A `<feColorMatrix>` element"
FeComponentTransfer: _SvgTag
"A `<feComponentTransfer>` element"
FeComposite: _SvgTag
"A `<feComposite>` element"
FeConvolveMatrix: _SvgTag
"A `<feConvolveMatrix>` element"
FeDiffuseLighting: _SvgTag
"A `<feDiffuseLighting>` element"
FeDisplacementMap: _SvgTag
"A `<feDisplacementMap>` element"
FeDistantLight: _SvgTag
"A `<feDistantLight>` element"
FeDropShadow: _SvgTag
"A `<feDropShadow>` element"
FeFlood: _SvgTag
"A `<feFlood>` element"
FeFuncA: _SvgTag
"A `<feFuncA>` element"
FeFuncB: _SvgTag
"A `<feFuncB>` element"
FeFuncG: _SvgTag
"A `<feFuncG>` element"
FeFuncR: _SvgTag
"A `<feFuncR>` element"
FeGaussianBlur: _SvgTag
"A `<feGaussianBlur>` element"
FeImage: _SvgTag
"A `<feImage>` element"
FeMerge: _SvgTag
"A `<feMerge>` element"
FeMergeNode: _SvgTag
"A `<feMergeNode>` element"
FeMorphology: _SvgTag
"A `<feMorphology>` element"
FeOffset: _SvgTag
"A `<feOffset>` element"
FePointLight: _SvgTag
"A `<fePointLight>` element"
FeSpecularLighting: _SvgTag
"A `<feSpecularLighting>` element"
FeSpotLight: _SvgTag
"A `<feSpotLight>` element"
FeTile: _SvgTag
"A `<feTile>` element"
FeTurbulence: _SvgTag
"A `<feTurbulence>` element"
Filter: _SvgTag
"A `<filter>` element"
Font: _SvgTag
"A `<font>` element"
Font_face: _SvgTag
"A `<font-face>` element"
Font_face_format: _SvgTag
"A `<font-face-format>` element"
Font_face_name: _SvgTag
"A `<font-face-name>` element"
Font_face_src: _SvgTag
"A `<font-face-src>` element"
Font_face_uri: _SvgTag
"A `<font-face-uri>` element"
ForeignObject: _SvgTag
"A `<foreignObject>` element"
G: _SvgTag
"A `<g>` element"
Glyph: _SvgTag
"A `<glyph>` element"
GlyphRef: _SvgTag
"A `<glyphRef>` element"
Hkern: _SvgTag
"A `<hkern>` element"
Image: _SvgTag
"A `<image>` element"
LinearGradient: _SvgTag
"A `<linearGradient>` element"
Marker: _SvgTag
"A `<marker>` element"
Mask: _SvgTag
"A `<mask>` element"
Metadata: _SvgTag
"A `<metadata>` element"
Missing_glyph: _SvgTag
"A `<missing-glyph>` element"
Mpath: _SvgTag
"A `<mpath>` element"
Pattern: _SvgTag
"A `<pattern>` element"
RadialGradient: _SvgTag
"A `<radialGradient>` element"
Set: _SvgTag
"A `<set>` element"
Stop: _SvgTag
"A `<stop>` element"
Switch: _SvgTag
"A `<switch>` element"
Symbol: _SvgTag
"A `<symbol>` element"
TextPath: _SvgTag
"A `<textPath>` element"
Tref: _SvgTag
"A `<tref>` element"
Tspan: _SvgTag
"A `<tspan>` element"
Use: _SvgTag
"A `<use>` element"
View: _SvgTag
"A `<view>` element"
Vkern: _SvgTag
"A `<vkern>` element"
def Svg(*args: Any, viewBox: Any = None, h: Any = None, w: Any = None, height: Any = None, width: Any = None,
    xmlns: Any = 'http://www.w3.org/2000/svg', **kwargs: Any) -> FT:
    "An SVG drawing"
def ft_svg(tag: Any, *c: Any, transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None,
    vector_effect: Any = None, pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
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
    "An SVG node of any tag"
svg_params: Any
g: _SvgTag
def Rect(width: Any, height: Any, x: Any = 0, y: Any = 0, fill: Any = None, stroke: Any = None, stroke_width: Any = None,
    rx: Any = None, ry: Any = None, *, transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None,
    filter: Any = None, vector_effect: Any = None, pointer_events: Any = None, target_id: Any = None, id: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A rectangle, `rx` and `ry` for round corners"
def Circle(r: Any, cx: Any = 0, cy: Any = 0, fill: Any = None, stroke: Any = None, stroke_width: Any = None, *,
    transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None,
    pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A circle"
def Ellipse(rx: Any, ry: Any, cx: Any = 0, cy: Any = 0, fill: Any = None, stroke: Any = None, stroke_width: Any = None, *,
    transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None,
    pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "An ellipse"
def Line(x1: Any, y1: Any, x2: Any = 0, y2: Any = 0, stroke: Any = None, w: Any = None, stroke_width: Any = None, *,
    transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None,
    pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "A line between two points"
def Polyline(*args: Any, points: Any = None, fill: Any = None, stroke: Any = None, stroke_width: Any = None, transform: Any = None,
    opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None,
    pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "Lines from point to point"
def Polygon(*args: Any, points: Any = None, fill: Any = None, stroke: Any = None, stroke_width: Any = None, transform: Any = None,
    opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None,
    pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None, style: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> FT:
    "Lines from point to point and back to the first"
def Text(*args: Any, x: Any = 0, y: Any = 0, font_family: Any = None, font_size: Any = None, fill: Any = None,
    text_anchor: Any = None, dominant_baseline: Any = None, font_weight: Any = None, font_style: Any = None,
    text_decoration: Any = None, transform: Any = None, opacity: Any = None, clip: Any = None, mask: Any = None, filter: Any = None,
    vector_effect: Any = None, pointer_events: Any = None, target_id: Any = None, id: Any = None, cls: Any = None, title: Any = None,
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
    "Text at a point"
def transformd(translate: Any = None, scale: Any = None, rotate: Any = None, skewX: Any = None, skewY: Any = None,
    matrix: Any = None) -> dict[Any, Any]:
    "The `transform` of a shape, as keywords"
class PathFT(FT):
    "A path; its methods are the commands of the path language of SVG"
    def M(self, x: Any, y: Any) -> Any:
        "Move to a point"
    def L(self, x: Any, y: Any) -> Any:
        "Line to a point"
    def H(self, x: Any) -> Any:
        "Horizontal line"
    def V(self, y: Any) -> Any:
        "Vertical line"
    def Z(self) -> Any:
        "Line back to the start"
    def C(self, x1: Any, y1: Any, x2: Any, y2: Any, x: Any, y: Any) -> Any:
        "Cubic curve with two control points"
    def S(self, x2: Any, y2: Any, x: Any, y: Any) -> Any:
        "Cubic curve that continues the last one smoothly"
    def Q(self, x1: Any, y1: Any, x: Any, y: Any) -> Any:
        "Quadratic curve with one control point"
    def T(self, x: Any, y: Any) -> Any:
        "Quadratic curve that continues the last one smoothly"
    def A(self, rx: Any, ry: Any, x_axis_rotation: Any, large_arc_flag: Any, sweep_flag: Any, x: Any, y: Any) -> Any:
        "Part of an ellipse"
def Path(d: Any = '', fill: Any = None, stroke: Any = None, stroke_width: Any = None, *, transform: Any = None, opacity: Any = None,
    clip: Any = None, mask: Any = None, filter: Any = None, vector_effect: Any = None, pointer_events: Any = None,
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
    hx_on__after_history_push: Any = None, hx_on__after_history_replace: Any = None, hx_on__error: Any = None, **kwargs: Any) -> PathFT:
    "A path, from a string or by its methods"
svg_inb: dict[str, str]
def SvgOob(*args: Any, **kwargs: Any) -> FT:
    "Shapes that htmx swaps out of band"
def SvgInb(*args: Any, **kwargs: Any) -> tuple[Any, ...]:
    "Shapes for the target of an htmx request"
