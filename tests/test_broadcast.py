"Broadcast over real sockets: a client that takes nothing must not make the others wait"
import asyncio, base64, os, socket, threading, time
import pytest, uvicorn, websockets
from fasthtml_nb.app import FastHTML
import fasthtml_nb.broadcast.clients  # noqa: F401 gives `setup_ws`

@pytest.fixture
def server():
    "An app with `setup_ws`, served on loopback: its port and `send`"
    app = FastHTML(secret_key='s')
    send = app.setup_ws()
    sock = socket.create_server(('127.0.0.1', 0))
    srv = uvicorn.Server(uvicorn.Config(app, log_level='error', timeout_graceful_shutdown=2))
    t = threading.Thread(target=lambda: srv.run(sockets=[sock]), daemon=True)
    t.start()
    while not srv.started: time.sleep(.01)
    yield app, sock.getsockname()[1], send
    srv.should_exit = True
    t.join(10)
    assert not t.is_alive()

def deaf_client(port):
    "A socket that says hello and never reads again"
    s = socket.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    s.connect(('127.0.0.1', port))
    key = base64.b64encode(os.urandom(16)).decode()
    s.sendall(f'GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n'.encode())
    assert b'101' in s.recv(1024)
    return s

def n_open(app): return len(app._hub.subs.get('ws', ()))
async def until(f):
    for _ in range(500):
        if f(): return
        await asyncio.sleep(.01)
    assert f()

def test_a_deaf_client_blocks_nobody(server):
    app,port,send = server
    async def go():
        with deaf_client(port):
            async with websockets.connect(f'ws://127.0.0.1:{port}/ws', compression=None) as ws:
                await until(lambda: n_open(app)==2)
                text,waits = 'x'*50_000, []
                for i in range(400):
                    t = time.perf_counter()
                    await send(f'{i} {text}')
                    waits.append(time.perf_counter()-t)
                    assert (await asyncio.wait_for(ws.recv(), 5)).startswith(f'{i} ')
                assert max(waits) < 4  # it is given up after 5
    asyncio.run(go())

def test_clients_that_left_are_forgotten(server):
    app,port,send = server
    async def go():
        async with websockets.connect(f'ws://127.0.0.1:{port}/ws') as a:
            b = await websockets.connect(f'ws://127.0.0.1:{port}/ws')
            await until(lambda: n_open(app)==2)
            b.transport.abort()
            for i in range(20): await send(i)
            assert [await a.recv() for _ in range(20)] == [str(i) for i in range(20)]
            await until(lambda: n_open(app)==1)
        await until(lambda: n_open(app)==0)
    asyncio.run(go())
