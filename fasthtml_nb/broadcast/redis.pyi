# Made by tools/stubs.py
"A hub that connects the clients of several processes, on one machine or several"
from collections import deque
from dataclasses import dataclass
from fasthtml_nb.broadcast.hub import LocalHub
from threading import Thread
from typing import Any
import asyncio
__all__ = ['redis_place', 'Message', 'Link', 'RedisHub']
def redis_place(url: str) -> tuple[str, str, str]:
    "Read the URL of a Redis"
@dataclass
class Message:
    "Text on its way to Redis"
    n: int
    channel: str
    data: bytes
    done: asyncio.Future = ...
    def finish(self) -> None: ...
class Link:
    "The connection of one process to Redis"
    hub: Any
    quiet: Any
    id: Any
    pid: Any
    n: Any
    pos: Any
    up: bool
    why: Any
    since: Any
    out: deque[Any]
    sent: deque[Any]
    pending: Any
    seen: Any
    dropped: Any
    loop: Any
    known: Any
    more: Any
    thread: Thread
    def __init__(self, hub: Any, quiet: bool = False) -> None: ...
    async def call(self, f: Any) -> Any:
        "Run `f()`, a coroutine, in the thread, and wait for it here"
    async def close(self) -> None: ...
    def put(self, channel: Any, data: Any) -> Any:
        "Send a message: to Redis, and from there to everybody; while Redis is away to the clients of this process, and to the others later"
    async def drain(self) -> None:
        "Wait until Redis has the messages that are on their way now"
    def flush(self) -> None:
        "Send what is left at the end of the process; a forked process has no thread for that"
class RedisHub(LocalHub):
    "The channels of all processes that use the same Redis"
    url: Any
    key: Any
    where: Any
    keep: int
    def __init__(self, url: str, keep: int = ...) -> None: ...
    def link(self, quiet: bool = False) -> Any:
        "The link of this process, made when it is first needed; a forked process makes its own"
    async def start(self) -> Any: ...
    async def close(self) -> None: ...
    async def subscribe(self, channel: Any, f: Any) -> None: ...
    async def publish(self, channel: Any, text: Any) -> None: ...
