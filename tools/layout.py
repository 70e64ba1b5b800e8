"""Draw the layers of the package and what each of them imports: `python tools/layout.py`

The drawing, `nbs/images/layout.svg`, is made from the imports of the notebooks, as `tests/test_layers.py` reads them. It opens CONTRIBUTING.md."""
import re, sys
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

root = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(root/'tests'))
from test_layers import chapters, graph, homes, layer, layers

picture,page = root/'nbs'/'images'/'layout.svg',root/'CONTRIBUTING.md'

# What is drawn: each layer is a floor, a folder within a layer is a room of its own

about = {
    'markup':       ('nbs/0*, nbs/1*', 'components become HTML'),
    'exchange':     ('nbs/2*, nbs/3*', 'a request becomes arguments, a result becomes a response'),
    'app':          ('nbs/4*', 'routes, the application, its server and its test client'),
    'broadcast':    ('nbs/broadcast/', 'messages to all clients'),
    'extensions':   ('nbs/5*', 'what an app asks for by name'),
    'notebook':     ('nbs/notebook/', 'what fasthtml_nb.jupyter adds to an app'),
    'ship':         ('nbs/ship/', 'from a notebook to main.py'),
    'ship/deploy':  ('nbs/ship/deploy/', 'to where it runs'),
    'command line': ('nbs/6*', 'one command for all of it')}
inside = {'broadcast':'app', 'ship/deploy':'ship'}      # rooms within a floor
left,right,below = ['extensions'],['notebook', 'ship', 'command line'],['markup', 'exchange', 'app']  # each from the bottom up

def room(home):
    "Where a notebook is drawn: in its folder, or in the layer of its number"
    folder = home.rpartition('/')[0]
    if folder and folder not in about: raise SystemExit(f'{home}: say in `about` of tools/layout.py what nbs/{folder}/ is for')
    return folder or layers[layer(home)]

def floor(name): return inside.get(name, name)

def contents():
    "Each room with the modules in it, in the order of the notebooks"
    res = {k:[] for k in about}
    for mod,home in sorted(homes.items(), key=lambda o: o[1]): res[room(home)].append(mod.rpartition('.')[2])
    return res

def uses():
    "Each floor with the floors that its modules import"
    res = {floor(k):set() for k in about}
    for mod,mods in graph(chapters, homes).items():
        a = floor(room(homes[mod]))
        res[a] |= {floor(room(homes[o])) for o in mods} - {a}
    return res

# Sizes, in pixels

width,margin,gutter,gap,pad,room_pad = 920,20,64,30,14,10
chip_h,chip_gap,char,head = 22,6,7.3,44
house = width - 2*(margin + gutter)
left_w = 252
right_w = house - left_w - gap

@dataclass
class Box:
    "A floor or a room: where it is, and the chips in it"
    name:str; x:float; y:float; w:float; h:float
    chips:list = field(default_factory=list)
    rooms:list = field(default_factory=list)
    @property
    def bottom(self): return self.y + self.h

def flow(mods, w):
    "The places of chips in lines of at most `w` pixels, and the height of all"
    res,x,y = [],0,0
    for m in mods:
        cw = round(len(m)*char + 14)
        if x and x+cw > w: x,y = 0,y + chip_h + chip_gap
        res.append((m, x, y, cw))
        x += cw + chip_gap
    return res,(y + chip_h if mods else 0)

def box(name, x, w, mods):
    "The floor `name` with its chips, and the room within it on its right; its `y` comes later"
    rooms = [k for k,v in inside.items() if v==name and mods[k]]
    return min((_box(name, x, w, mods, rooms, room_w) for room_w in (range(178, 300, 8) if rooms else [0])), key=lambda o: o.h)

def _box(name, x, w, mods, rooms, room_w):
    chips,h = flow(mods[name], w - 2*pad - room_w)
    res = Box(name, x, 0, w, head + h + pad, chips)
    for k in rooms:
        chips,h = flow(mods[k], room_w - 2*room_pad)
        res.rooms.append(Box(k, x + w - room_w - 8, 8, room_w, head + h + room_pad, chips))
        res.h = max(res.h, head + h + room_pad + 16)
    return res

def plan():
    "The floors where they stand: two houses on three floors that they share"
    mods = contents()
    x = margin + gutter
    cols = [[box(o, x, left_w, mods) for o in left], [box(o, x + left_w + gap, right_w, mods) for o in right]]
    base = [box(o, x, house, mods) for o in below]
    roof = 34
    ground = margin + roof + max(sum(b.h + gap for b in col) for col in cols)
    for col in cols:
        y = ground
        for b in col:
            y -= gap + b.h
            b.y = y
    y = ground
    for b in reversed(base):
        b.y = y
        y += b.h + gap
    return {b.name:b for b in [*cols[0], *cols[1], *base]}, roof, y - gap + margin

# Drawing

def tag(name, text=None, **kw):
    at = ''.join(f' {k.rstrip("_").replace("_", "-")}="{escape(str(round(v, 1) if isinstance(v, float) else v))}"' for k,v in kw.items())
    return f'<{name}{at}/>' if text is None else f'<{name}{at}>{escape(text)}</{name}>'

def kind(name): return floor(name).replace(' ', '-')

def draw_box(b, dx=0, dy=0):
    x,y = b.x + dx,b.y + dy
    where,what = about[b.name]
    deep = 'room' if b.name in inside else 'floor'
    name = b.name.rpartition('/')[2]
    yield tag('rect', x=x, y=y, width=b.w, height=b.h, rx=8, class_=f'{deep} {kind(b.name)}')
    side = room_pad if deep=='room' else pad
    beside = '' if deep=='room' else tag('tspan', where, class_='where', dx=8)
    yield f'<text class="name" x="{x+side:g}" y="{y+19:g}">{escape(name)}{beside}</text>'
    yield tag('text', where if deep=='room' else what, x=x+side, y=y+35, class_='where' if deep=='room' else 'what')
    for m,cx,cy,cw in b.chips:
        yield tag('rect', x=x+side+cx, y=y+head+cy, width=cw, height=chip_h, rx=5, class_=f'chip {kind(b.name)}')
        yield tag('text', m, x=x+side+cx+cw/2, y=y+head+cy+15, class_='mod', text_anchor='middle')
    for r in b.rooms: yield from draw_box(r, 0, y)

def roof(b, h, text):
    "A roof on the box `b`, with a line of text"
    x0,x1,y = b.x - 10,b.x + b.w + 10,b.y - 5
    yield tag('path', d=f'M{x0} {y} L{x0+26} {y-h+5} H{x1-26} L{x1} {y} Z', class_=f'roof {kind(b.name)}')
    yield tag('text', text, x=(x0+x1)/2, y=y-10, class_='mod', text_anchor='middle')

def arrow(d, to): return tag('path', d=d, class_=f'arrow {kind(to)}', marker_end=f'url(#to-{kind(to)})')

def arrows(boxes):
    "One arrow from each floor to each that it imports: down to the next, else along the side of the house"
    side = {'extensions':-1, 'app':-1, 'exchange':-1}
    order = {n:i for i,n in enumerate(layers)}
    found = uses()
    leaving = {}
    for a,b in sorted(((a, b) for a,bs in found.items() for b in bs), key=lambda o: (-order[o[0]], -order[o[1]])):
        f,t = boxes[a],boxes[b]
        beside = t.x + t.w < f.x
        if abs(t.y - f.bottom - gap) < 1 and not beside: yield arrow(f'M{f.x+f.w/2} {f.bottom} V{t.y-7}', b)
        elif beside:
            y0,y1 = f.bottom - 16,max(t.y + 20, f.bottom - 16)
            x = f.x - gap/2
            yield arrow(f'M{f.x} {y0} H{x:g} V{y1} H{t.x+t.w+7}', b)
        else:
            s = side.get(a, 1)
            edge = lambda o: o.x if s<0 else o.x + o.w
            n = leaving[a] = leaving.get(a, 0) + 1
            lane = margin + gutter - 16 - 14*(len(layers[:order['app']]) - order[b])
            x = lane if s<0 else width - lane
            y0,y1 = f.y + 14 + 13*n,t.y + t.h/2
            r = 7
            yield arrow(f'M{edge(f)} {y0} H{x-s*r} Q{x} {y0} {x} {y0+r} V{y1-r} Q{x} {y1} {x-s*r} {y1} H{edge(t)+s*7}', b)

colours = {'markup':36, 'exchange':140, 'app':212, 'extensions':268, 'notebook':14, 'ship':188, 'command-line':230}

def style():
    "The colours, for light pages and for dark ones"
    def one(sat, fills, strokes, chips, rest):
        res = rest
        for k,h in colours.items():
            s = 12 if k=='command-line' else sat
            line = f'hsl({h} {s}% {strokes}%)'
            res += (f'.{k}{{fill:hsl({h} {s}% {fills}%);stroke:{line}}}.chip.{k}{{fill:hsl({h} {s}% {chips}%)}}'
                    f'.arrow.{k}{{fill:none;stroke:{line}}}.head.{k}{{fill:{line};stroke:none}}\n')
        return res
    fonts = ('text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;stroke:none}.name{font-size:14px;font-weight:600}.what{font-size:12px}'
             '.where,.mod{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:12px}.where{font-size:11px;font-weight:400}'
             '.floor,.room,.roof{stroke-width:1}.chip{stroke:none}.arrow{stroke-width:1.6}\n')
    light = one(55, 95, 55, 99, '.paper{fill:#fff;stroke:#d8dee4}.name,.mod{fill:#1f2328}.what,.where{fill:#59636e}\n')
    dark = one(36, 14, 52, 23, '.paper{fill:#0d1117;stroke:#30363d}.name,.mod{fill:#f0f6fc}.what,.where{fill:#9ea7b1}\n')
    return f'<style>\n{fonts}{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n</style>'

def alt():
    "What the drawing shows, in words"
    found = uses()
    def line(o): return f'{o} imports {", ".join(sorted(found[o], key=layers.index, reverse=True))}' if found[o] else f'{o} imports nothing else'
    return 'The layers of the package, from the bottom up, and what each imports: ' + '; '.join(map(line, layers)) + '.'

def svg():
    "The drawing"
    boxes,roof_h,height = plan()
    heads = ''.join(f'<marker id="to-{k}" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L8 4 L0 8 Z" class="head {k}"/></marker>' for k in colours)
    parts = [tag('rect', x=.5, y=.5, width=width-1, height=height-1, rx=10, class_='paper'),
             *roof(boxes['extensions'], roof_h, 'fasthtml_nb.common'), *roof(boxes['command line'], roof_h, 'fhnb'),
             *(o for b in boxes.values() for o in draw_box(b)), *arrows(boxes)]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:g}" width="{width}" height="{height:g}" role="img">\n<title>{escape(alt())}</title>\n'
            f'{style()}\n<defs>{heads}</defs>\n' + '\n'.join(filter(None, parts)) + '\n</svg>\n')

def with_alt(md):
    "The page `md` with the words for the drawing"
    return re.sub(r'!\[[^\]]*\]\(nbs/images/layout\.svg\)', lambda _: f'![{alt()}](nbs/images/layout.svg)', md)

if __name__=='__main__':
    picture.write_text(svg(), encoding='utf-8')
    page.write_text(with_alt(page.read_text(encoding='utf-8')), encoding='utf-8')
