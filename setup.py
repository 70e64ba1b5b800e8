"All that is said of the package stands in settings.ini; this file only hands it on."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

ini = ConfigParser(delimiters=['='])
ini.read('settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
def lines(key): return cfg[key].strip().splitlines()
extras = {k.removesuffix('_requirements'): v.split() for k,v in cfg.items() if k.endswith('_requirements')}
extras['dev'] = sum((v for k,v in extras.items() if k!='offline'), [])  # the files of `offline` are built in this repository

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], license_expression=cfg['license'], python_requires='>=' + cfg['min_python'],
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['fasthtml_nb*']), package_dir={'': '.'}, package_data={"fasthtml_nb": ["demo/*.ipynb", "scripts/*.js", "jupyter_config/**/*", "py.typed", "**/*.pyi"]}, zip_safe=False,
    data_files=[("etc/jupyter/jupyter_server_config.d", ["fasthtml_nb/jupyter_config/jupyter_server_config.d/fasthtml_nb.json"])],  # enables the extension of Jupyter's server
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points=dict(console_scripts=cfg['console_scripts'].split()),
    classifiers=lines('classifiers'), project_urls=dict(o.split(' = ') for o in lines('urls')))
