"What a notebook adds to an app: its server, cells that run again, pages that follow edits, the log of requests"
