"From notebook to project: export, checks, tests, the command to serve it"
