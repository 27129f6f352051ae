"""Who reads a page, and what if it never ends?

A few processes wait for pages (`claims.ingest.reader`), started when first needed and used again.
Each has its own session, no file, no socket and no secret of ours. Whoever reads a page beyond its
memory or processor time is ended by the kernel; beyond the clock, the reader is killed with all it
started. Either way the page is refused, and the next one is read as if nothing had been.

Threads may ask at once. Nothing is forked here: a reader is a new program, and forks its own copies
with one thread.
"""

from __future__ import annotations

import atexit
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

from claims.ingest import wire
from claims.ingest.faults import DocumentFault, TooComplex


class Limits(NamedTuple):
    """What reading one page may take: bytes of address space, seconds of processor and of clock."""

    memory: int
    cpu_seconds: int
    wall_seconds: float


# Own choice. The largest pages that are taken in (two million code points, 200,000 elements) need a
# fifth of this memory and an eighth of this time; the clock ends before the database gives up on a
# transaction that waits (15 seconds).
LIMITS = Limits(512 * 1024 * 1024, 8, 12.0)
# Pages read at once by one process of the service, and readers kept waiting; own choice. Bounds the
# memory that hostile pages can take to this many times the limit of one.
AT_ONCE = 2

PROGRAM = (sys.executable, "-m", "claims.ingest.reader")
HOME = Path(__file__).resolve().parents[2]
# All that a reader learns of our environment: what the interpreter may need to start.
KEPT = ("PATH", "LD_LIBRARY_PATH", "LC_ALL")


class GoneError(Exception):
    """No reader could be kept alive long enough to read a page; the page is not to blame."""


class Reader:
    """A process that reads pages, one after the other."""

    def __init__(self) -> None:
        self.line, theirs = socket.socketpair()
        with theirs:
            self.process = subprocess.Popen(
                PROGRAM,
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                cwd=HOME,
                env={name: os.environ[name] for name in KEPT if name in os.environ},
                start_new_session=True,
            )

    def is_alive(self) -> bool:
        """Say whether it still waits for pages."""
        return self.process.poll() is None

    def read(self, page: bytes, limits: Limits) -> wire.Page | DocumentFault:
        """Have a page in UTF-8 read. A reader that raises is of no more use.

        Raises: TooComplex if the clock ran out, GoneError.
        """
        end = time.monotonic() + limits.wall_seconds
        question = wire.Question(len(page), limits.memory, limits.cpu_seconds)
        ours, theirs = socket.socketpair()
        try:
            with ours:
                with theirs:
                    socket.send_fds(self.line, [question.packed()], [theirs.fileno()])
                said = _answer(ours, page, end)
            status = wire.exactly(_until(self.line, end), wire.STATUS.size)
        except TimeoutError:
            raise TooComplex(
                f"reading it takes more than {limits.wall_seconds:g} seconds"
            ) from None
        except OSError as fault:
            raise GoneError from fault
        if len(status) < wire.STATUS.size:
            raise GoneError
        (ended,) = wire.STATUS.unpack(status)
        return said if said and not ended else _why(ended, limits)

    def end(self) -> None:
        """Kill it and all it started."""
        self.line.close()
        if self.is_alive():
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Readers:
    """The readers of one process of the service; any of its threads may ask."""

    def __init__(self) -> None:
        self.places = threading.BoundedSemaphore(AT_ONCE)
        self.idle: list[Reader] = []  # adding to it and taking from it are one step each

    def read(self, page: bytes, limits: Limits) -> wire.Page:
        """Have a page read, by another reader if the first was killed from outside."""
        with self.places:
            try:
                said = self._read(page, limits)
            except GoneError:
                said = self._read(page, limits)
        if isinstance(said, DocumentFault):
            raise said
        return said

    def end(self) -> None:
        """End the readers that wait."""
        while self.idle:
            self.idle.pop().end()

    def _read(self, page: bytes, limits: Limits) -> wire.Page | DocumentFault:
        reader = self._taken()
        try:
            said = reader.read(page, limits)
        except BaseException:
            reader.end()
            raise
        self.idle.append(reader)
        return said

    def _taken(self) -> Reader:
        while True:
            try:
                reader = self.idle.pop()
            except IndexError:
                return Reader()
            if reader.is_alive():
                return reader
            reader.end()


READERS = Readers()
atexit.register(READERS.end)
os.register_at_fork(after_in_child=READERS.idle.clear)  # they belong to the process that asked


def read(page: bytes, limits: Limits = LIMITS) -> wire.Page:
    """Read a page in UTF-8 in a process of its own, within `limits`.

    Raises: EmptyDocument, NotReadable, TooComplex, TooLarge, SurrogateInside; GoneError.

    >>> read(b"<p>It fell.").text
    'It fell.'
    """
    return READERS.read(page, limits)


def _answer(line: socket.socket, page: bytes, end: float) -> wire.Page | DocumentFault | None:
    """Send a page and hear what it says; None if no answer came, or none that is one."""
    try:
        if page:  # whoever reads an empty one may have answered and hung up by now
            _until(line, end).sendall(page)
        head = wire.exactly(_until(line, end), wire.LENGTH.size)
        length = wire.LENGTH.unpack(head)[0] if len(head) == wire.LENGTH.size else 0
        if not 0 < length <= wire.LONGEST_ANSWER:
            return None
        return wire.heard(wire.exactly(line, length, before=lambda: _until(line, end)))
    except TimeoutError:
        raise
    except (OSError, wire.NotAnAnswerError):
        return None


def _until(line: socket.socket, end: float) -> socket.socket:
    """Let a socket wait no longer than to `end`."""
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)
    return line


def _why(ended: int, limits: Limits) -> TooComplex:
    if ended == wire.NO_MEMORY:
        return TooComplex(f"reading it takes more than {limits.memory >> 20} megabytes")
    if ended == -signal.SIGXCPU:
        return TooComplex(f"reading it takes more than {limits.cpu_seconds} seconds of work")
    return TooComplex("what reads pages broke down on it")
