"Files and commands that put an app on a server"
