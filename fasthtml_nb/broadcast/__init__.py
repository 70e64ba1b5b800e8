"Messages to all clients of an app: hubs, and the websocket that its pages connect to"
