# Made by tools/stubs.py
"Show only the user's own frames of a traceback"
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Any
__all__ = ['installed', 'is_own_frame', 'is_own', 'frames_of', 'passes_package', 'own_frames', 'own_causes', 'told_error',
    'error_message', 'error_text', 'own_lines']
installed: tuple[str, ...]
def is_own_frame(frame: FrameType) -> bool:
    "Does the frame run the user's code, neither that of this package nor of an installed one?"
def is_own(tb: TracebackType) -> bool:
    "Is it an entry of the user's code?"
def frames_of(tb: TracebackType | None) -> Iterator[Any]:
    "The entries of `tb`, from the outermost on"
def passes_package(tb: TracebackType | None) -> bool:
    "Is there a frame of this package in `tb`?"
def own_frames(tb: TracebackType | None) -> TracebackType | None:
    "Keep the user's frames of `tb`; if there are none, no frame of what this package raises, and all frames of another error"
def own_causes(exc: BaseException) -> BaseException:
    "Keep those of the causes of `exc` that the user's code has a part in, each with the user's frames"
def told_error(exc: BaseException) -> BaseException:
    "The exception of the user's code, where Python or a server has raised another one in its place"
def error_message(exc: BaseException) -> str:
    "The text of `exc`, also if it has no text that can be made; of a group, with its errors"
def error_text(exc: BaseException) -> str:
    "The type and the text of `exc`"
def own_lines(exc: BaseException) -> list[str]:
    "The lines of a traceback with the user's frames only"
