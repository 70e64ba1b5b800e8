"The command line as a whole: what it imports, its help, its completion in a real shell"
import os, shutil, subprocess, sys
from pathlib import Path

import click, pytest
from fasthtml_nb.cli import commands, fhnb
from fasthtml_nb.ship.deploy.targets import deploy, targets

repo = Path(__file__).resolve().parents[1]
env = {**os.environ, 'PYTHONPATH': os.pathsep.join(filter(None, [str(repo), os.environ.get('PYTHONPATH')]))}
main = 'from fasthtml_nb.cli import main; main()'

def run(*args, **kw): return subprocess.run([sys.executable, '-c', main, *args], env={**env, **kw}, capture_output=True, text=True, timeout=60)

@pytest.mark.parametrize('args', [[], ['--help'], ['--version'], ['exprt']])
def test_nothing_is_imported_that_is_not_used(args):
    "neither the chapters of the commands, nor what they need"
    code = f'import sys\nfrom fasthtml_nb.cli import run\nrun({args})\nprint(*sys.modules)'
    out = subprocess.run([sys.executable, '-c', code], env=env, capture_output=True, text=True).stdout.splitlines()[-1].split()
    chapters = {module for module,_,_ in commands.values()} - {'fasthtml_nb.ship.command'}
    assert not (chapters | {'fasthtml_nb.ship.choose', 'fasthtml_nb.notebook.server', 'uvicorn', 'IPython', 'nbdev'}) & set(out)

def test_the_summaries_are_the_first_lines_of_the_help():
    for group,rows in ((fhnb, commands), (deploy, targets)):
        for name,(_,_,summary) in rows.items(): assert group.get_command(None, name).help.splitlines()[0]==summary

def test_help():
    res = run()
    assert res.returncode==0 and res.stdout==run('--help').stdout and all(f'\n  {o} ' in res.stdout for o in commands)
    assert run('--version').stdout.startswith('fhnb 0.')
    assert run('export', '-h').stdout==run('export', '--help').stdout

def test_each_option_has_its_help():
    for group in (fhnb, deploy):
        for name in group.rows:
            cmd = group.get_command(None, name)
            assert all(o.help for o in cmd.params if isinstance(o, click.Option)), name

# Completion, as bash asks for it

def complete(line, cwd):
    "What real bash offers after `line`"
    script = f'''
eval "$(fhnb completion bash)"
COMP_WORDS=({line}); [[ {line!r} = *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_fhnb_completion fhnb
printf '%s\\n' "${{COMPREPLY[@]}}"'''
    fake = Path(cwd)/'bin'
    fake.mkdir(exist_ok=True)
    (fake/'fhnb').write_text(f'#!{sys.executable}\n{main}\n')
    (fake/'fhnb').chmod(0o755)
    res = subprocess.run(['bash', '--norc', '-c', script], cwd=cwd, env={**env, 'PATH': f'{fake}{os.pathsep}{env["PATH"]}'}, capture_output=True, text=True, timeout=60)
    assert res.returncode==0 and not res.stderr, res.stderr
    return res.stdout.split()

@pytest.mark.skipif(not shutil.which('bash'), reason='bash is missing')
@pytest.mark.parametrize('line,found', [
    ('fhnb ex', ['export']), ('fhnb deploy ', ['docker', 'systemd', 'railway', 'hf']), ('fhnb export --', ['--all', '--watch', '--no-check', '--help']),
    ('fhnb new figs --template t', ['todo']), ('fhnb completion ', ['bash', 'zsh', 'fish'])])
def test_bash_completes(line, found, tmp_path): assert complete(line, tmp_path)==found

@pytest.mark.parametrize('shell', ['bash', 'zsh', 'fish'])
def test_each_shell_has_a_script(shell):
    res = run('completion', shell)
    assert res.returncode==0 and '_FHNB_COMPLETE' in res.stdout
    if shutil.which(shell): assert subprocess.run([shell, '-n'], input=res.stdout, text=True).returncode==0

def test_a_pipe_that_is_closed_is_no_error():
    res = subprocess.run(['bash', '-c', f'{sys.executable} -c {main!r} | head -1'], env=env, capture_output=True, text=True, timeout=60)
    assert res.stdout.startswith('Usage: fhnb') and 'Traceback' not in res.stderr

def test_a_project_in_this_folder(tmp_path):
    (tmp_path/'figs').mkdir()
    res = subprocess.run([sys.executable, '-c', main, 'new', '.'], cwd=tmp_path/'figs', env=env, capture_output=True, text=True, timeout=60)
    assert res.returncode==0 and 'cd .' not in res.stdout, res.stderr
    assert [o.name for o in tmp_path.iterdir()]==['figs'] and (tmp_path/'figs/main.py').exists()
