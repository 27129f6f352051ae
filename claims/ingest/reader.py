"""How is a page read where it can do no harm?

`python -m claims.ingest.reader` waits on one socket, its standard input. For each page it forks:
the copy gives up every right it does not need (memory, processor time, files, more processes),
reads the page on a socket of its own, answers and ends. So nothing of one page is there when the
next is read, and the process that waits never sees a stranger's byte. It has one thread, which is
what makes forking safe.
"""

from __future__ import annotations

import os
import resource
import socket
import sys

from claims.ingest import page_words, wire
from claims.ingest.faults import DocumentFault


def main() -> int:
    """Read pages until the other side hangs up."""
    with socket.socket(fileno=0) as line:
        while True:
            header, sockets, _, _ = socket.recv_fds(line, wire.HEADER.size, 1)
            if len(header) < wire.HEADER.size or not sockets:
                return 0
            with socket.socket(fileno=sockets[0]) as page_line:
                copy = os.fork()
                if not copy:
                    line.close()
                    os._exit(_answer(page_line, wire.Question(*wire.HEADER.unpack(header))))
            ended = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
            line.sendall(wire.STATUS.pack(ended))


def _answer(line: socket.socket, question: wire.Question) -> int:
    """Read one page; returns how this process ends."""
    try:
        _give_up_rights(question)
        page = wire.exactly(line, question.length)
        if len(page) < question.length:
            return wire.CUT_OFF
        line.sendall(wire.answer(_read(page)))
    except MemoryError:
        return wire.NO_MEMORY
    except OSError:
        return wire.CUT_OFF
    except BaseException:
        sys.excepthook(*sys.exc_info())
        return wire.BROKEN
    return 0


def _read(page: bytes) -> wire.Page | DocumentFault:
    try:
        return page_words.read(page)
    except DocumentFault as fault:
        return fault


def _give_up_rights(question: wire.Question) -> None:
    for right in (
        resource.RLIMIT_CORE,
        resource.RLIMIT_FSIZE,
        resource.RLIMIT_NOFILE,
        resource.RLIMIT_NPROC,
    ):
        resource.setrlimit(right, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (question.memory, question.memory))
    # At the first of the two it is told that its time is over, at the second it is killed.
    seconds = question.cpu_seconds
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))


if __name__ == "__main__":
    sys.exit(main())
