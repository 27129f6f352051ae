"""What do the service and the process that reads a page say to each other?

On the line to a reader, a header asks for a page to be read on the socket that comes with it, and
one number comes back: how the process that did it ended. On that socket goes the page, and back
comes an answer: its length and a line of JSON. The answer is from a process that a hostile page may
have taken over, so it is read as anything else from outside: bounded, as data, and every member
checked.
"""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, NamedTuple

from claims.ingest import faults

LENGTH = struct.Struct(">Q")
STATUS = struct.Struct(">h")
# Bytes: four for each code point of the longest text (claims.ingest.decoding), and as much again
# for signs that JSON escapes, for title and language.
LONGEST_ANSWER = 16 * 1024 * 1024
TITLE_LENGTH = 10_000  # code points; own choice, far above what is kept of a title
CHUNK = 1024 * 1024
# How a process ends that could not answer; the number of a signal is told below zero.
NO_MEMORY, BROKEN, CUT_OFF = 3, 4, 5
# What may be wrong with a page, by the name it is told under.
FAULTS: dict[str, type[faults.DocumentFault]] = {
    kind.__name__: kind
    for kind in (
        faults.EmptyDocument,
        faults.NotReadable,
        faults.NulInside,
        faults.SurrogateInside,
        faults.TooComplex,
        faults.TooLarge,
    )
}


class Page(NamedTuple):
    """What a page says: its words, and what it says of itself."""

    text: str
    title: str | None
    language: str | None


class Question(NamedTuple):
    """The header of a page: its length and what reading it may take (bytes, seconds)."""

    length: int
    memory: int
    cpu_seconds: int

    def packed(self) -> bytes:
        """Give the bytes that go before the page."""
        return HEADER.pack(*self)


HEADER = struct.Struct(">QQQ")


class NotAnAnswerError(Exception):
    """The other side said what no reader says."""


def answer(said: Page | faults.DocumentFault) -> bytes:
    """Pack what was read, or why it cannot be.

    >>> heard(answer(Page("Words", None, "en"))[LENGTH.size :])
    Page(text='Words', title=None, language='en')
    """
    if isinstance(said, Page):
        told: dict[str, Any] = said._replace(
            title=said.title and said.title[:TITLE_LENGTH]
        )._asdict()
    else:
        told = {"fault": type(said).__name__, **asdict(said)}
    line = json.dumps(told, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return LENGTH.pack(len(line)) + line


def heard(line: bytes) -> Page | faults.DocumentFault:
    """Read an answer's line: what the page says, or what is wrong with it.

    Raises: NotAnAnswerError.
    """
    try:
        told = json.loads(line.decode())
        if "fault" in told:
            return FAULTS[told.pop("fault")](**{name: _plain(told[name]) for name in told})
        return Page(_words(told["text"]), _perhaps(told["title"]), _perhaps(told["language"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as wrong:
        raise NotAnAnswerError from wrong


def exactly(line: socket.socket, length: int, before: Callable[[], object] | None = None) -> bytes:
    """Receive so many bytes, or fewer if the other side is gone; `before` runs before each part."""
    parts: list[bytes] = []
    while length:
        if before:
            before()
        part = line.recv(min(length, CHUNK))
        if not part:
            break
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def _words(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _perhaps(value: Any) -> str | None:
    return None if value is None else _words(value)


def _plain(value: Any) -> str | int:
    if not isinstance(value, str | int):
        raise TypeError
    return value
