# Made by tools/stubs.py
"Tasks that cannot end the event loop in which they run"
import asyncio
__all__ = ['Ended', 'protect']
class Ended(RuntimeError):
    "Stands for an exception that would end the event loop; that one is its cause"
def protect(loop: asyncio.AbstractEventLoop) -> None:
    "Have no task in `loop` end it"
