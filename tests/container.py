"""What a builder and a runner of containers do with a Dockerfile, for machines that have neither: root, and mounts that nobody else sees

    unshare --mount python tests/container.py FOLDER WHEELS PORT

Each stage is a layer over this machine's files, with this Python where the image `python` has it. It builds, starts `CMD` as `USER`,
says how `HEALTHCHECK` finds it, and stops it at SIGTERM. It knows the instructions that `fhnb deploy docker` writes, and no others.
"""
import json, os, re, shlex, shutil, signal, subprocess, sys, time
from pathlib import Path

def instructions(text):
    text = re.sub(r'\\\n\s*', ' ', re.sub(r'(?m)^#.*\n', '', text))
    return [o.split(None, 1) for o in text.splitlines() if o.strip()]

def pattern(s):
    "A pattern of `.dockerignore` as a regular expression: `*` and `?` stop at a slash, `**` does not, `**/` is any number of folders"
    parts = {'**/': '(.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]'}
    def part(m): return parts.get(m[0]) or (m[0] if m[0][0]=='[' and len(m[0])>1 else re.escape(m[0][-1]))
    return re.compile(re.sub(r'\*\*/|\*\*|\[[^]]+\]|\\\\.|.', part, s))

def patterns(text):
    "For each line: does it let in, and what it matches"
    for o in text.splitlines():
        o = '' if o[:1]=='#' else o.strip()
        let_in,o = o[:1]=='!',o.removeprefix('!').strip()
        if o: yield let_in, pattern(os.path.normpath(o).lstrip('/'))

def ignores(folder):
    "Is a path, relative to the folder, kept out by its `.dockerignore`? The last pattern that matches it or a folder that it is in decides"
    pats = list(patterns((folder/'.dockerignore').read_text()))
    def ignored(path):
        names = [o.as_posix() for o in (path, *path.parents) if o!=Path('.')]
        return next((not let_in for let_in,p in reversed(pats) if any(map(p.fullmatch, names))), False)
    return ignored

def context(folder):
    "The files that a builder is sent, relative to the folder"
    ignored = ignores(folder)
    return sorted(o for o in (p.relative_to(folder) for p in folder.rglob('*') if not p.is_dir()) if not ignored(o))

def mount(*args): subprocess.run(['mount', *map(str, args)], check=True)

class Stage:
    "The files of an image, and what it says of its processes"
    def __init__(self, top, folder, wheels):
        self.folder,self.root,self.env,self.user,self.work = folder,top/'root',dict(PATH='/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LD_LIBRARY_PATH='/usr/local/lib'),'0','/'
        self.pip = dict(PIP_NO_INDEX='1', PIP_FIND_LINKS='/wheels', PIP_DISABLE_PIP_VERSION_CHECK='1',  # instead of the index that a builder reaches
            PIP_NO_COMPILE='1')  # what is imported is compiled then
        for o in ('root', 'upper', 'work'): (top/o).mkdir(parents=True)
        mount('-t', 'overlay', 'overlay', '-o', f'lowerdir=/,upperdir={top}/upper,workdir={top}/work', self.root)
        for o in ('proc', 'dev'): mount('--rbind', f'/{o}', self.root/o)
        (self.root/'wheels').mkdir()
        mount('--bind', wheels, self.root/'wheels')
        mount('--bind', '-o', 'ro', sys.base_prefix, self.root/'usr/local')
        for o in ('passwd', 'group', 'shadow'):  # nobody but Debian's own
            p = self.root/'etc'/o
            p.write_text(''.join(q for q in p.read_text().splitlines(True) if not re.match(r'app:|[^:]*:[^:]*:1\d\d\d:', q)))

    def command(self, *cmd, **env):
        env = [f'{k}={v}' for k,v in {**self.env, **env}.items()]
        return [shutil.which('chroot', path='/usr/sbin:/usr/bin:/sbin:/bin'), f'--userspec={self.user}:{self.user}', '--groups=', str(self.root), 'env', '-i', '-C', self.work, *env, *cmd]

    def inside(self, path): return self.root/os.path.join(self.work, path).lstrip('/')

    def do(self, name, rest, stages):
        if name=='WORKDIR':
            self.work = rest
            self.inside('.').mkdir(parents=True, exist_ok=True)
        elif name=='ENV': self.env |= dict(o.replace('$PATH', self.env['PATH']).split('=', 1) for o in shlex.split(rest))
        elif name=='RUN': subprocess.run(self.command('sh', '-c', rest, **self.pip), check=True)
        elif name=='COPY': self.copy(*rest.split(), stages=stages)
        elif name=='USER': self.user = rest
        elif name=='CMD': self.cmd = json.loads(rest)
        elif name=='HEALTHCHECK': self.health = json.loads(re.search(r'CMD (\[.*\])$', rest)[1])
        elif name not in ('VOLUME', 'EXPOSE'): raise SystemExit(f'{name}: unknown here')

    def copy(self, *args, stages):
        opts = dict(o[2:].split('=') for o in args if o[:2]=='--')
        *srcs,dest = [o for o in args if o[:2]!='--']
        top = stages[opts['from']].root if 'from' in opts else self.folder
        found = [p for o in srcs for p in ([top/o.lstrip('/')] if o=='.' or o[0]=='/' else top.glob(o))]
        if not found: raise SystemExit(f'COPY: nothing is called {srcs}')
        sent = None if 'from' in opts else set(context(self.folder))
        for p in found:
            if sent is None:
                (shutil.copytree if p.is_dir() else shutil.copy)(p, self.inside(dest), **(dict(symlinks=True, dirs_exist_ok=True) if p.is_dir() else {}))
                continue
            for o in (o for o in sent if self.folder/o==p or p in (self.folder/o).parents):
                to = self.inside(dest)/(o.relative_to(p.relative_to(top)) if p.is_dir() else o.name)
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(self.folder/o, to)
        if 'chown' in opts: subprocess.run(self.command('chown', '-R', opts['chown'], dest), check=True)

def build(folder, wheels):
    "The last stage of the Dockerfile"
    top,stages = Path('/mnt'),{}
    mount('-t', 'tmpfs', 'tmpfs', top)
    for name,rest in instructions((folder/'Dockerfile').read_text()):
        if name=='FROM':
            if not re.match(r'python:3\.\d+-slim( AS \w+)?$', rest): raise SystemExit(f'FROM {rest}: unknown here')
            stage = stages[rest.split()[-1]] = Stage(top/str(len(stages)), folder, wheels)
        else: stage.do(name, rest, stages)
    return stage

def main(folder, wheels, port):
    stage = build(Path(folder), wheels)
    print('holds', *sorted(o.name for o in stage.inside('.').iterdir()), flush=True)
    proc = subprocess.Popen(stage.command(*stage.cmd, PORT=port))
    signal.signal(signal.SIGTERM, lambda *_: proc.terminate())
    for _ in range(60):
        if proc.poll() is None and subprocess.run(stage.command(*stage.health, PORT=port), stderr=subprocess.DEVNULL).returncode==0: break
        time.sleep(.5)
    else: proc.terminate()
    print('healthy' if proc.poll() is None else 'ended', flush=True)
    sys.exit(proc.wait())

if __name__=='__main__': main(*sys.argv[1:])
