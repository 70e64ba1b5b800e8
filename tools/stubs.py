"""Write the stubs for editors and type checkers, a `.pyi` beside each module: `python tools/stubs.py [--check]`

A module tells a type checker less than it tells Python: tags come from a loop, methods from `@patch`, signatures from decorators. A stub
has all of it. It is made from the source, from what the imported module knows, and from the tables below. A type that is in none of
these is `Any`."""
import ast, builtins, copy, dataclasses, importlib, inspect, json, re, sys
from functools import cache
from importlib.util import resolve_name
from pathlib import Path
from types import FunctionType

root = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(root))
from fasthtml_nb.components import hx_signature
from fasthtml_nb.tag_attributes import element_attrs

pkg = 'fasthtml_nb'
width = 140
functions = ast.FunctionDef, ast.AsyncFunctionDef
empty = inspect.Parameter.empty

# Tables: what neither the source nor the module says. Names are relative to the package

home = {k: mod for mod,names in {  # name in a type: its module
    'typing': 'Any Generic Literal ParamSpec Protocol Self TypeVar overload', 'types': 'CodeType',
    'collections.abc': 'AsyncIterator Callable Iterable Iterator', 'contextlib': 'AbstractContextManager',
    'httpx2': 'AsyncClient Response', 'starlette.testclient': 'TestClient', 'starlette.types': 'Receive Scope Send', 'click': 'Command',
    f'{pkg}.app': 'FastHTML', f'{pkg}.components': '_Tag', f'{pkg}.svg': '_SvgTag', f'{pkg}.testing': 'Client', f'{pkg}.tree': 'FT',
    f'{pkg}.decorators': 'RouteHandler _C _Decorator _F _Function _P _Route'}.items() for k in names.split()}

# `_Function` comes first: pyright infers what a function returns as soon as one signature does not fit, and then a handler without a
# return type could not use its own `.to()`. For the same reason the type of a handler says nothing of what it returns.
_on_route = [('path: _Function[_P]', 'RouteHandler[_P]'), ('path: _C', '_C'), ('path: Callable[_P, Any]', 'RouteHandler[_P]'),
             ('path: str|None=None', '_Decorator')]
overloads = {  # function: for each of its signatures, the parameters that differ, and the result
    'app.FastHTML.route': _on_route, 'decorators._Route.__call__': _on_route, 'decorators.APIRouter.__call__': _on_route,
    **{f'decorators.Routing.{o}': _on_route for o in 'get post put delete patch head trace options'.split()},
    'app.FastHTML.get_client': [('asink: Literal[False]=False', 'Client'), ('asink: Literal[True]', 'AsyncClient')],
    'fastapp.fast_app': [
        ('db_file: None=None', 'tuple[FastHTML, _Route]'),
        # several tables; mypy before 2.4 cannot unpack a `tuple[FastHTML, _Route, *tuple[Any, ...]]`
        ('db_file: str|Path, **kwargs: dict', 'tuple[Any, ...]'),
        # columns may be called like an option
        ('db_file: str|Path, title: str|type|None=..., assets: str|type|None=...', 'tuple[FastHTML, _Route, Any, Any]')]}

_ws = '(self, path: str, conn=None, disconn=None, name: str|None=None, middleware=None) -> Callable[[_F], _F]'
_get = '(self, url: Any, *, params=None, headers=None, cookies=None, follow_redirects=..., timeout=..., **kw) -> Response'
_post = _get.replace('*, ', '*, content=None, data=None, files=None, json=None, ')
by_hand = {  # function: its signature
    'components.show': '(ft, /, *rest, iframe: bool=False, height=..., style: str|None=None)',  # `show` of `jupyter` may replace it
    'app.FastHTML.ws': _ws, 'decorators.APIRouter.ws': _ws,
    'components.__getattr__': '(name: str) -> _Tag',
    'components.Html': '(*c, doctype: Any=True, **kwargs) -> tuple|FT',
    'decorators.RouteHandler.__init__': '(self, f: Callable[_P, Any], path: str)',
    'decorators.RouteHandler.__call__': '(self, *args: _P.args, **kw: _P.kwargs) -> Any',
    'tree.FT.__call__': '(self, *c, **kw) -> Self', 'tree.FT.set': '(self, *c, **kw) -> Self',
    **{f'testing.Client.{o}': _get for o in 'get delete head options'.split()},
    **{f'testing.Client.{o}': _post for o in 'post put patch'.split()},
    'testing.Client.request': _post.replace('self', 'self, method: str'),
    'testing.Client.stream': _post.replace('self', 'self, method: str').replace('Response', 'AbstractContextManager[Response]'),
    'app.FastHTML.get_testclient': '(self, **kw) -> TestClient',
    'testing.Client.__enter__': '(self) -> Self', 'notebook.server.ThreadServer.__enter__': '(self) -> Self',
    'notebook.jupyuvi.JupyUvi.start': '(self) -> Self'}

# Names of packages without types that a stub hands on. All of them would be many, and a type checker objects to a function of the user
# that is called like one of them: `add`, `run`, `stop`
handed_on = {'fastcore.utils': 'AttrDict L NotStr Path Self asdict dict2obj first flexiclass ifnone listify partial patch store_attr',
             'fastcore.xml': 'E Safe XML dict2xml mk_getattr valmap voids', 'fastlite': 'Database NotFoundError'}

begins = {'decorators': """
_P = ParamSpec('_P')
_C = TypeVar('_C', bound=type)
_F = TypeVar('_F', bound=Callable[..., Any])

class _Function(Protocol[_P]):
    @property
    def __code__(self) -> CodeType: ...
    def __call__(self, *args: _P.args, **kw: _P.kwargs) -> Any: ...
class _Decorator(Protocol):
    @overload
    def __call__(self, f: _Function[_P]) -> RouteHandler[_P]: ...
    @overload
    def __call__(self, f: _C) -> _C: ...
    @overload
    def __call__(self, f: Callable[_P, Any]) -> RouteHandler[_P]: ..."""}  # module: the first lines of its stub

bases = {'decorators.RouteHandler': ['Generic[_P]'], 'tree._Node': []}  # class: what it is derived from for a type checker
usual = {'name': 'str', 'methods': 'Iterable[str]'}  # parameter without a type whose default is `None`: its type
asgi = dict(scope='Scope', receive='Receive', send='Send')  # the same, for the last three of an ASGI app
like = {'app.FastHTML.__init__': 'fastapp.fast_app'}  # function: one that has types for parameters of the same name
open_hooks = ['oauth._LoginHooks']  # classes whose methods return more in subclasses than here
own_attrs = {'AX':'a', 'Hidden':'input', 'CheckboxX':'input'}  # component: the element whose attributes it takes too

# Modules

def star(mod):
    "The names that `from mod import *` binds"
    if mod in handed_on: return handed_on[mod].split()
    m = importlib.import_module(mod)
    return getattr(m, '__all__', None) or [k for k in vars(m) if k[0]!='_']

def targets(o):
    "The names that an assignment binds"
    nodes = [p for t in getattr(o, 'targets', None) or [o.target] for p in ast.walk(t)]
    return [n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]

class Source:
    "A module: what it imports, what it defines, and the module itself"
    def __init__(self, path):
        parts = path.relative_to(root).with_suffix('').parts
        self.path,self.name = path,'.'.join(parts).removesuffix('.__init__')
        self.short = self.name.removeprefix(pkg).lstrip('.')
        self.package = '.'.join(parts[:-1])
        self.tree,self.mod = ast.parse(path.read_text(encoding='utf-8')),importlib.import_module(self.name)
        self.exports,self.imports,self.defs = getattr(self.mod, '__all__', None),{},{}
        for o in self.tree.body: self._read(o)

    def _read(self, o):
        if isinstance(o, ast.Import): self.imports |= {a.asname or a.name.partition('.')[0]: (a.name, None) for a in o.names}
        elif isinstance(o, ast.ImportFrom):
            mod = resolve_name('.'*o.level + (o.module or ''), self.package)
            for a in o.names: self.imports |= {k: (mod, k) for k in star(mod)} if a.name=='*' else {a.asname or a.name: (mod, a.name)}
        elif isinstance(o, (*functions, ast.ClassDef)):
            if 'patch' not in decorators(o): self.defs[o.name] = o
        elif isinstance(o, (ast.Assign, ast.AnnAssign)):
            for k in targets(o): self.defs.setdefault(k, o)

@cache
def sources():
    "All modules of the package by name; `_modidx` is nbdev's"
    return {o.name: o for o in map(Source, sorted((root/pkg).rglob('*.py'))) if o.path.stem!='_modidx'}

def decorators(node): return [ast.unparse(o.func if isinstance(o, ast.Call) else o) for o in node.decorator_list]

@cache
def patches():
    "The methods that `@patch` adds to classes: (module, class) -> pairs of the module that adds it and the function"
    res = {}
    for s in sources().values():
        for o in s.tree.body:
            if not isinstance(o, functions) or 'patch' not in decorators(o): continue
            cls = o.args.args[0].annotation.id
            res.setdefault((s.name, cls) if cls in s.defs else s.imports[cls], []).append((s, o))
    return res

@cache
def used():
    "The names that modules import from others: (module, name)"
    return {o for s in sources().values() for o in s.imports.values()}

# Functions: a parameter is its name with its stars, its annotation, and its default

def parsed(signature): return ast.parse(f'def f{signature}: ...').body[0]

def params_of(node):
    "The parameters of a function in the source"
    a = node.args
    pos,vals = [*a.posonlyargs, *a.args],[empty]*(len(a.posonlyargs) + len(a.args) - len(a.defaults)) + a.defaults
    res = [(o.arg, o.annotation, v) for o,v in zip(pos, vals)]
    if a.posonlyargs: res.insert(len(a.posonlyargs), ('/', None, empty))
    if a.vararg: res.append((f'*{a.vararg.arg}', a.vararg.annotation, empty))
    elif a.kwonlyargs: res.append(('*', None, empty))
    res += [(o.arg, o.annotation, empty if v is None else v) for o,v in zip(a.kwonlyargs, a.kw_defaults)]
    return res + ([(f'**{a.kwarg.arg}', a.kwarg.annotation, empty)] if a.kwarg else [])

def params_called(sig):
    """The parameters of a signature that a decorator has made, without their types: in `Div(**{'data-n': 1})` the value would have to
    fit each of them"""
    res = []
    for p in sig.parameters.values():
        if p.kind is p.KEYWORD_ONLY and not any(k[0]=='*' for k,_,_ in res): res.append(('*', None, empty))
        res.append(({p.VAR_POSITIONAL:'*', p.VAR_KEYWORD:'**'}.get(p.kind, '') + p.name, 'Any', p.default))
    return res

def with_attrs(params, attrs):
    "`params` with the attributes of an element, before the others that are given by keyword"
    names = [k for k,_,_ in params]
    at = next((i+1 for i,k in enumerate(names) if re.match(r'[*](?![*])', k)), -1)
    return params[:at] + [(o, 'Any', None) for o in dict.fromkeys(attrs) if o not in names] + params[at:]

def own_nodes(node):
    "What is in a function, but not in functions within it"
    todo = list(node.body)
    while todo:
        o = todo.pop(0)
        yield o
        if not isinstance(o, (*functions, ast.Lambda, ast.ClassDef)): todo += ast.iter_child_nodes(o)

def calls(vals):
    "The name of the function whose result a function returns, if it is always the same"
    found = {getattr(getattr(o.value if isinstance(o, ast.Await) else o, 'func', None), 'id', None) for o in vals}
    return found.pop() if len(found)==1 else None

def is_str(o): return isinstance(o, ast.JoinedStr) or (isinstance(o, ast.Constant) and isinstance(o.value, str))

def is_bool(o):
    if isinstance(o, ast.BoolOp): return all(map(is_bool, o.values))
    if isinstance(o, ast.Call): return getattr(o.func, 'id', '') in 'all any bool callable hasattr isinstance issubclass'.split()
    if isinstance(o, ast.Constant): return isinstance(o.value, bool)
    return isinstance(o, ast.Compare) or (isinstance(o, ast.UnaryOp) and isinstance(o.op, ast.Not))

def returned(node, src):
    "The type of what a function of the module `src` returns, where its source shows it, and the module that knows it"
    nodes,last = list(own_nodes(node)),node.body[-1]
    if any(isinstance(o, (ast.Yield, ast.YieldFrom)) for o in nodes):
        return 'AsyncIterator[Any]' if isinstance(node, ast.AsyncFunctionDef) else 'Iterator[Any]', None
    vals = [o.value for o in nodes if isinstance(o, ast.Return)]
    if not any(vals): return 'Any' if isinstance(last, ast.Raise) else 'None', None
    if not isinstance(last, ast.Return) or None in vals: return 'Any',None
    if all(map(is_str, vals)): return 'str',None
    if all(map(is_bool, vals)): return 'bool',None
    if all(getattr(o, 'id', '')=='self' for o in vals): return 'Self',None
    return result_of(f, src) if (f := calls(vals)) else ('Any', None)

def is_class(v): return inspect.isclass(v) and v.__module__!='_thread'  # `threading.Lock` is a class since Python 3.13

def result_of(name, src):
    "The type of what the function `name` in the module `src` returns, and the module that knows it"
    v = vars(src.mod).get(name)
    if getattr(v, '__signature__', None) is hx_signature: return 'FT',src
    if is_class(v): return name,src
    while src and name in src.imports: src,name = sources().get(src.imports[name][0]),src.imports[name][1]
    typ = getattr(src.defs.get(name), 'returns', None) if src else None
    return (typ, src) if typ else ('Any', None)

# Text

def type_of(v):
    "The type of a value; of a list or dict, also the type of what is in it if that is one"
    def inside(vals):
        found = {type(o) for o in vals}
        return found.pop().__name__ if len(found)==1 and found <= {str, int, float, bool} else 'Any'
    t = type(v)
    if t in (str, int, float, bool, bytes): return t.__name__
    if t in (list, set, frozenset): return f'{t.__name__}[{inside(v)}]'
    if t is tuple: return f'tuple[{inside(v)}, ...]'
    if t is dict: return f'dict[{inside(v)}, {inside(v.values())}]'
    if getattr(v, '__signature__', None) is hx_signature: return '_SvgTag'
    return t.__name__ if t.__name__ in ('Command', 'FT') else 'Any'

def default(v):
    "A default as it is shown: a short constant as it is"
    text = ast.unparse(v) if isinstance(v, (ast.Constant, ast.UnaryOp)) else repr(v) if isinstance(v, (str, int, type(None))) else '...'
    return text if len(text) < 40 else '...'

def doc_of(node):
    text = (ast.get_docstring(node) or '').split('\n')[0]
    return '\n    ' + json.dumps(text, ensure_ascii=False) if text else ' ...'

def indented(text): return re.sub('^(?=.)', '    ', text, flags=re.M)

def wrapped(head, items, tail):
    "`head`, `items` with commas between them, and `tail`, in lines of about `width` characters"
    lines,line = [],head
    for i,o in enumerate(items):
        if len(line) + len(o) > width - 8 and line!=head: lines,line = [*lines, line.rstrip()],'    '
        line += o + ', '*(i < len(items)-1)
    return '\n'.join([*lines, line + tail])

class FullTypes(ast.NodeTransformer):
    "In a type, `dict` becomes `dict[Any, Any]`, as a type checker calls the bare name unknown; quotes are not needed in a stub"
    args = {'Callable': '..., Any', 'tuple': 'Any, ...', **dict.fromkeys('dict Mapping WeakKeyDictionary'.split(), 'Any, Any'),
            **dict.fromkeys('Convertor Iterable Iterator Sequence WeakSet deque list set type'.split(), 'Any')}
    def visit_Subscript(self, node):
        if getattr(node.value, 'id', '')!='Literal': node.slice = self.visit(node.slice)
        return node
    def visit_Constant(self, node): return self.visit(ast.parse(node.value, mode='eval').body) if isinstance(node.value, str) else node
    def visit_Name(self, node): return ast.parse(f'{node.id}[{self.args[node.id]}]', mode='eval').body if node.id in self.args else node

def is_attribute(cls, k): return not hasattr(cls, k) or inspect.ismemberdescriptor(getattr(cls, k))  # and not a property
def is_public(name): return name[0]!='_' or name[:2]=='__'

class Stub:
    "The stub of a module"
    def __init__(self, src):
        self.src,self.imports = src,{}
        self.wanted = {k for k in src.defs if k[0]!='_' or k=='__version__' or (src.name, k) in used()}
        self.again = {k for k in src.imports.keys() - src.defs.keys() if (src.name, k) in used() or
                      (k[0]!='_' if src.exports is None else k in src.exports)}

    # Types

    def need(self, name, src):
        "See that `name`, as `src` knows it, is known in the stub"
        where = home.get(name)
        if name in src.defs: where = src.name
        elif name in src.imports: where,name_there = src.imports[name]
        elif not where:
            if hasattr(builtins, name): return
            raise SystemExit(f'{src.name}: {name} is part of a type, and not known there; add it to `home` in tools/stubs.py')
        if where==self.src.name: self.wanted.add(name)
        else: self.imports[name] = where,(name_there if name in src.imports else name)

    def typ(self, o, src=None):
        "A type, as text or as it is in the source"
        src,tree = src or self.src,FullTypes().visit(ast.parse(o, mode='eval').body if isinstance(o, str) else copy.deepcopy(o))
        names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
        for n in sorted(names): self.need(n, src)
        return ast.unparse(tree)

    # Functions

    def param(self, name, anno, value, src):
        "A parameter as text"
        if name in ('self', '*', '/'): return name
        const = value.value if isinstance(value, ast.Constant) else value
        if isinstance(vars(src.mod).get(getattr(anno, 'id', '')), FunctionType): anno = None  # fastcore's `bool_arg`
        if anno is None: anno = 'bool' if isinstance(const, bool) else usual.get(name, 'Any') if const is None else 'Any'
        typ = self.typ(anno, src)
        if const is None and not re.search(r'\b(None|Any|object)\b', typ): typ += ' | None'
        return f'{name}: {typ}' + ('' if value is empty else f' = {default(value)}')

    def params(self, params, qual, src):
        "Parameters as text, with the types that another function gives to those of the same name"
        if qual not in like: return [self.param(*o, src) for o in params]
        mod,_,name = like[qual].rpartition('.')
        other = sources()[f'{pkg}.{mod}']
        annos = {k: a for k,a,_ in params_of(other.defs[name])}
        return [self.param(k, a or annos.get(k), v, src if a or k not in annos else other) for k,a,v in params]

    def result(self, name, qual, shown, node, src):
        "What a function returns, as text"
        if name=='__init__': return 'None'
        typ = shown and shown.returns
        if not typ: typ,src = returned(node, src) if node and qual.rpartition('.')[0] not in open_hooks else ('Any', None)
        if not node or 'contextmanager' not in decorators(node): return self.typ(typ, src)
        return self.typ(f'AbstractContextManager[{ast.unparse(typ.slice) if isinstance(typ, ast.Subscript) else "Any"}]', src)

    def function(self, name, qual, node=None, src=None, sig=None):
        "A function: its signatures, the last with its doc"
        src,doc = src or self.src,doc_of(node) if node else ' ...'
        shown = parsed(by_hand[qual]) if qual in by_hand else node
        params = params_called(sig) if sig else params_of(shown)
        if [k for k,_,_ in params[-3:]]==[*asgi]: params[-3:] = [(k, t, empty) for k,t in asgi.items()]
        if sig: params = with_attrs(params, element_attrs.get(own_attrs.get(name, name.lower()), ()))
        params = self.params(params, qual, src)
        ret = 'Any' if qual in overloads else self.result(name, qual, shown, node, src)
        word = 'async def' if isinstance(node, ast.AsyncFunctionDef) and not ret.startswith('AsyncIterator') else 'def'
        if qual not in overloads: return wrapped(f'{word} {name}(', params, f') -> {ret}:{doc}')
        res,last = [],overloads[qual][-1]
        for some,ret in overloads[qual]:
            new = {o[0]: self.param(*o, src) for o in params_of(parsed(f'({some})'))}
            end = f') -> {self.typ(ret)}:' + (doc if (some, ret)==last else ' ...')
            res += ['@' + self.typ('overload'), wrapped(f'{word} {name}(', [new.get(o.partition(':')[0], o) for o in params], end)]
        return '\n'.join(res)

    # Classes

    def attribute(self, value, annos):
        "The type of an attribute that `__init__` sets"
        if isinstance(value, ast.Name) and annos.get(value.id): return self.typ(annos[value.id])
        if isinstance(value, ast.Constant) and isinstance(value.value, (bool, str)): return type(value.value).__name__
        is_new = isinstance(value, ast.Call) and is_class(getattr(self.src.mod, getattr(value.func, 'id', ''), None))
        return self.typ(value.func if is_new else 'Any')

    def attributes(self, init):
        "The attributes that `__init__` sets, and their types"
        annos = {k: a for k,a,_ in params_of(init)}
        for o in own_nodes(init):
            if isinstance(o, ast.AnnAssign): pairs = [(o.target, self.typ(o.annotation))]
            elif isinstance(o, ast.Assign):
                ts,vs = [getattr(p, 'elts', [p]) for p in (o.targets[0], o.value)]
                pairs = [(t, self.attribute(v, annos)) for t,v in zip(ts, vs if len(vs)==len(ts) else [None]*len(ts))]
            else: continue
            pairs = [(t, typ) for t,typ in pairs if isinstance(t, ast.Attribute) and getattr(t.value, 'id', '')=='self']
            yield from ((t.attr, typ) for t,typ in pairs if t.attr[0]!='_')

    def method(self, node, qual, src):
        "A method with its decorators"
        decos,how = decorators(node),' '.join(map(ast.unparse, node.decorator_list))
        if 'patch' in decos: node.args.args[0].arg = 'self'
        res = self.function(node.name, f'{qual}.{node.name}', node, src)
        if 'set_prop' in how or f'{node.name}.setter' in decos: return f'@{node.name}.setter\n{res}'
        if 'as_prop' in how: return f'@property\n{res}'
        return ''.join(f'@{self.typ(o)}\n' for o in decos if o in ('property', 'cached_property', 'staticmethod', 'classmethod')) + res

    def members(self, node, qual):
        "The members of a class, name and text"
        cls = getattr(self.src.mod, node.name)
        typed = [inspect.get_annotations(o) for o in cls.__mro__ if o.__module__.startswith(pkg)]  # names that have a type already
        has_fields = dataclasses.is_dataclass(cls) or hasattr(cls, '_fields')
        for o in node.body:
            if isinstance(o, functions):
                if is_public(o.name): yield o.name, self.method(o, qual, self.src)
            elif isinstance(o, ast.AnnAssign):
                yield o.target.id, f'{o.target.id}: {self.typ(o.annotation)}' + ' = ...'*bool(has_fields and o.value)
            elif isinstance(o, ast.Assign):
                same = callable(vars(cls).get(getattr(o.value, 'id', None)))
                for k in targets(o):
                    if k[0]=='_' or any(k in o for o in typed): continue
                    yield k, f'{k} = {o.value.id}' if same else f'{k}: {self.typ(type_of(vars(cls)[k]))}'
        for src,o in patches().get((self.src.name, node.name), ()):
            if is_public(o.name): yield o.name, self.method(o, qual, src)
        for k in by_hand:
            if k.startswith(f'{qual}.') and not hasattr(cls, k := k.removeprefix(f'{qual}.')): yield k, self.function(k, f'{qual}.{k}')

    def cls(self, node):
        "A class, with the methods that other modules add"
        qual,cls,found = f'{self.src.short}.{node.name}',getattr(self.src.mod, node.name),{}
        for k,text in self.members(node, qual):
            found[k] = f'{found[k]}\n{text}' if k in found else text
        for k,v in vars(cls).items():  # what a loop has added
            if k[0]=='_' or k in found or hasattr(cls.__base__, k): continue
            if isinstance(v, property): found[k] = f'{k}: {self.typ("Any")}'
            elif isinstance(v, FunctionType): found[k] = self.function(k, f'{qual}.{k}', sig=inspect.signature(v))
        init = next((o for o in node.body if isinstance(o, functions) and o.name=='__init__'), None)
        attrs = {k:t for k,t in self.attributes(init) if k not in found and is_attribute(cls, k)} if init else {}
        # an attribute that is `None` at first: its users know when it is there
        found = [f'{k}: {t}'.replace(' | None', f' | {self.typ("Any")}') for k,t in attrs.items()] + [*found.values()]
        heads = ['type' if getattr(o, 'id', '')=='type' else self.typ(o) for o in bases.get(qual, node.bases)]
        heads += [f'{o.arg}={self.typ(o.value)}' for o in node.keywords]
        head = ''.join(f'@{self.typ(o)}\n' for o in node.decorator_list) + f'class {node.name}' + f'({", ".join(heads)})'*bool(heads)
        doc = doc_of(node)
        return f'{head}:' + doc*(not found or doc!=' ...') + ''.join(f'\n{indented(o)}' for o in found)

    # The module

    def tags(self):
        "The components that a loop has made, and the classes that say what they take"
        is_svg,mod = self.src.short=='svg',self.src.mod
        params = params_called(inspect.signature(mod.ft_svg))[1:] if is_svg else params_called(hx_signature)
        shapes = [k for f in (mod.Path, mod.Text) for k in inspect.signature(f).parameters] if is_svg else []
        params = with_attrs(params, [k for k in shapes if k not in ('args', 'kwargs', 'd', 'x', 'y')])
        kinds,names = {(): '_SvgTag' if is_svg else '_Tag'},[]
        for k in self.src.exports:
            if k in self.src.defs or k in self.src.imports: continue
            doc = getattr(mod, k).__doc__
            own = () if is_svg else tuple(element_attrs.get(re.search('<(.*)>', doc)[1], ()))
            names.append(f'{k}: {kinds.setdefault(own, f"_{k}")}\n"{doc}"')
        for own,k in kinds.items():
            takes = ['self', *(self.param(*o, self.src) for o in with_attrs(params, own))]
            sig = wrapped('def __call__(', takes, f') -> {self.typ("FT")}: ...')
            yield f'class {k}({self.typ("Protocol")}):\n{indented(sig)}'
        yield from names

    def definition(self, k, node):
        "What the module defines as `k`"
        v = getattr(self.src.mod, k)
        if isinstance(node, ast.ClassDef): return self.cls(node)
        if isinstance(node, functions) and type_of(v)!='Command':
            sig = inspect.signature(v) if hasattr(v, '__signature__') else None
            return self.function(k, f'{self.src.short}.{k}', node, sig=sig)
        return f'{k}: {self.typ(node.annotation if isinstance(node, ast.AnnAssign) else type_of(v))}'

    def begin(self):
        "The text that comes first: what only the stub has"
        text = begins.get(self.src.short, '')
        for k in re.findall(r'\w+', text):
            if k in home: self.need(k, self.src)
        yield text.strip('\n')
        if '__getattr__' in self.src.imports: yield self.function('__getattr__', 'components.__getattr__')
        if self.src.short=='decorators':
            src,route = next(o for o in patches()[f'{pkg}.app', 'FastHTML'] if o[1].name=='route')
            text = self.function('__call__', 'decorators._Route.__call__', route, src)
            yield f'class _Route(Protocol):\n    "`rt`: the method `route` of an app"\n{indented(text)}'

    def names(self):
        "The definitions of the stub, in the order of the module"
        while True:
            before = set(self.wanted)
            res = [*self.begin(), *(self.tags() if self.src.short in ('components', 'svg') else ())]
            res += [self.definition(k, o) for k,o in self.src.defs.items() if k in self.wanted]
            if self.wanted==before: return [o for o in res if o]

    def import_lines(self):
        mods,renamed = {},[]
        for k,(mod,name) in {**self.imports, **{k: self.src.imports[k] for k in self.again}}.items():
            if name is None: mods.setdefault((mod, k), []).append(f'import {mod}' + f' as {k}'*(mod!=k))
            elif k in self.again and k!=name and self.src.exports is None:  # for a type checker, not handed on by `import name as k`
                mods.setdefault(mod, []).append(f'{name} as {name}')
                renamed.append(f'{k} = {name}')
            else: mods.setdefault(mod, []).append(f'{name}' + f' as {k}'*(k in self.again or k!=name))
        for mod,names in sorted(mods.items(), key=str):
            names = sorted({*names})
            line = names[0] if isinstance(mod, tuple) else f'from {mod} import {", ".join(names)}'
            yield line if len(line) <= width else wrapped(f'from {mod} import (', names, ')')
        yield from renamed

    def text(self):
        names = self.names()
        doc = (ast.get_docstring(self.src.tree) or '').split('\n')[0]
        every = wrapped('__all__ = [', [repr(o) for o in self.src.exports], ']') if self.src.exports else ''
        parts = [json.dumps(doc, ensure_ascii=False) if doc else '', '\n'.join(self.import_lines()), every, *names]
        return '# Made by tools/stubs.py\n' + '\n'.join(o for o in parts if o) + '\n'

def stubs():
    "The text of each stub by its path; a module without names needs none"
    return {o.path.with_suffix('.pyi'): Stub(o).text() for o in sources().values() if o.defs or o.imports}

def main(check=False):
    texts = stubs()
    old = {o: o.read_text(encoding='utf-8') for o in (root/pkg).rglob('*.pyi')}
    changed = [p for p in sorted({*texts, *old}) if texts.get(p)!=old.get(p)]
    if check and changed:
        sys.exit('run `python tools/stubs.py` and commit what it changes: ' + ', '.join(o.relative_to(root).as_posix() for o in changed))
    for p in changed:
        if p in texts: p.write_text(texts[p], encoding='utf-8')
        else: p.unlink()

if __name__=='__main__': main('--check' in sys.argv[1:])
