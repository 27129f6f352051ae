"""A page is read where it can do no harm, within limits, by processes that outlive it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from claims.ingest import page_words, readers, wire
from claims.ingest.faults import DocumentFault, EmptyDocument, TooComplex
from claims.ingest.html import from_html
from claims.ingest.readers import Reader, Readers
from factcheck.environment import ROOT
from tests.waiting import PATIENCE, until

# The service's own, but for a machine that stalls.
LIMITS = readers.LIMITS._replace(wall_seconds=PATIENCE)
PAGE = b"<title>A bridge</title><p>The bridge opens on Monday.</p>"
MEGABYTE = 1024 * 1024
MANY_ELEMENTS = b"<b>x</b>" * 150_000


@pytest.fixture
def pool() -> Iterator[Readers]:
    made = Readers()
    yield made
    made.end()


def running(session: int) -> list[str]:
    """List the processes of a session that are not over (one that is may wait to be buried)."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, belongs = place.read_text().rpartition(") ")[2].split()[:4]
        except OSError:
            continue
        if int(belongs) == session and state not in "ZX":
            found.append(place.parent.name)
    return found


def test_a_reader_says_what_the_parser_says(pool: Readers) -> None:
    assert pool.read(PAGE, LIMITS) == page_words.read(PAGE)


def test_a_fault_of_the_page_is_told_and_the_reader_goes_on(pool: Readers) -> None:
    pool.read(PAGE, LIMITS)
    (first,) = pool.idle
    with pytest.raises(EmptyDocument):
        pool.read(b"<p></p>", LIMITS)
    assert pool.read(PAGE, LIMITS).title == "A bridge"
    assert pool.idle == [first]


def test_a_page_that_takes_too_much_memory_is_refused(pool: Readers) -> None:
    with pytest.raises(TooComplex) as refused:
        pool.read(b"<b></b>" * 4_000_000, LIMITS._replace(cpu_seconds=600))
    assert refused.value.why == "reading it takes more than 512 megabytes"
    assert pool.read(PAGE, LIMITS) == page_words.read(PAGE)


def test_a_page_that_takes_too_much_work_is_refused(pool: Readers) -> None:
    with pytest.raises(TooComplex) as refused:
        pool.read(MANY_ELEMENTS * 10, LIMITS._replace(memory=4096 * MEGABYTE, cpu_seconds=1))
    assert refused.value.why == "reading it takes more than 1 seconds of work"
    assert pool.read(PAGE, LIMITS) == page_words.read(PAGE)


def test_a_page_that_takes_too_long_is_refused_and_its_reader_killed(pool: Readers) -> None:
    pool.read(PAGE, LIMITS)
    (first,) = pool.idle
    assert running(first.process.pid) == [str(first.process.pid)]
    with pytest.raises(TooComplex) as refused:
        pool.read(MANY_ELEMENTS, LIMITS._replace(wall_seconds=0.02))
    assert refused.value.why == "reading it takes more than 0.02 seconds"
    assert not first.is_alive()
    until(lambda: not running(first.process.pid))
    assert pool.read(PAGE, LIMITS) == page_words.read(PAGE)


@pytest.mark.parametrize("megabytes", [48, 64, 80, 96, 128, 256])
def test_a_page_is_read_whole_or_refused_however_little_memory_there_is(
    pool: Readers, megabytes: int
) -> None:
    page = b"<article>" + b"<p>Some <b>words</b> of it.</p>" * 60_000 + b"<p>The end.</article>"
    try:
        said = pool.read(page, LIMITS._replace(memory=megabytes * MEGABYTE))
    except TooComplex:
        return
    assert said.text.endswith("The end.")
    assert said.text.count("Some words") == 60_000


def test_a_reader_killed_from_outside_is_replaced(pool: Readers) -> None:
    pool.read(PAGE, LIMITS)
    (first,) = pool.idle
    os.kill(first.process.pid, signal.SIGKILL)
    assert pool.read(PAGE, LIMITS).title == "A bridge"
    assert pool.idle != [first]


def test_a_reader_that_cannot_start_is_no_fault_of_the_page(
    pool: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "PROGRAM", (sys.executable, "-c", "raise SystemExit(1)"))
    with pytest.raises(readers.GoneError):
        pool.read(PAGE, LIMITS)


# Programs that stand where the reader does and misbehave, as one taken over by a page might.
TAKEN_OVER = {
    "another shape": 'answer(b"[]")',
    "no JSON": 'answer(b"{")',
    "text that is none": 'answer(b\'{"text": 5, "title": null, "language": null}\')',
    "half a surrogate pair": 'answer(b\'{"text": "\\xed\\xa0\\x80", "title": null}\')',
    "an unknown fault": 'answer(b\'{"fault": "SystemExit"}\')',
    "deeply nested": 'answer(b"[" * 100_000)',
    "too long an answer": "page.sendall((1 << 40).to_bytes(8, 'big'))",
    "less than it says": "page.sendall((100).to_bytes(8, 'big') + b'{}')",
    "nothing": "pass",
}
MISBEHAVING = """
import socket
line = socket.socket(fileno=0)
while True:
    header, sockets, _, _ = socket.recv_fds(line, 24, 1)
    if not sockets: break
    page = socket.socket(fileno=sockets[0])
    left = int.from_bytes(header[:8], "big")
    while left: left -= len(page.recv(left))
    def answer(said): page.sendall(len(said).to_bytes(8, "big") + said)
    {}
    page.close()
    line.sendall(bytes(2))
"""


@pytest.mark.parametrize("said", TAKEN_OVER.values(), ids=TAKEN_OVER)
def test_an_answer_is_not_believed_because_it_comes(
    pool: Readers, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setattr(readers, "PROGRAM", (sys.executable, "-c", MISBEHAVING.format(said)))
    with pytest.raises(TooComplex) as refused:
        pool.read(PAGE, LIMITS)
    assert refused.value.why == "what reads pages broke down on it"


def test_an_answer_to_an_empty_page_is_heard_from_one_that_has_hung_up() -> None:
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            theirs.sendall(wire.answer(EmptyDocument()))
        assert isinstance(readers._answer(ours, b"", time.monotonic() + PATIENCE), EmptyDocument)


def test_an_answer_from_one_that_ended_badly_is_not_believed(
    pool: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = 'answer(b\'{"text": "x", "title": null, "language": null}\')'
    program = MISBEHAVING.format(good)
    monkeypatch.setattr(readers, "PROGRAM", (sys.executable, "-c", program))
    assert pool.read(PAGE, LIMITS).text == "x"
    pool.end()
    bad = program.replace("bytes(2)", '(-11).to_bytes(2, "big", signed=True)')
    monkeypatch.setattr(readers, "PROGRAM", (sys.executable, "-c", bad))
    with pytest.raises(TooComplex):
        pool.read(PAGE, LIMITS)


def test_many_threads_ask_at_once_and_each_hears_of_its_own_page(pool: Readers) -> None:
    heard: dict[int, str] = {}

    def ask(number: int) -> None:
        heard[number] = pool.read(f"<p>Page {number}.".encode(), LIMITS).text

    threads = [Thread(target=ask, args=[number]) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == {number: f"Page {number}." for number in range(24)}
    assert 1 <= len(pool.idle) <= readers.AT_ONCE


def test_a_reader_inherits_no_secret_no_file_and_no_socket(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://canary")
    with (tmp_path / "open").open("w"), socket.socket() as ours:
        os.set_inheritable(ours.fileno(), True)
        reader = Reader()
        try:
            reader.read(PAGE, LIMITS)
            place = Path(f"/proc/{reader.process.pid}")
            assert b"canary" not in (place / "environ").read_bytes()
            held = sorted(int(one.name) for one in (place / "fd").iterdir())
            assert held == [0, 1, 2]
            assert os.getpgid(reader.process.pid) == reader.process.pid != os.getpgid(0)
        finally:
            reader.end()


def test_who_reads_has_no_right_it_does_not_need() -> None:
    script = (
        "import resource as r\n"
        "from claims.ingest import reader, wire\n"
        "reader._give_up_rights(wire.Question(0, 1 << 29, 8))\n"
        "print([r.getrlimit(getattr(r, 'RLIMIT_' + name)) for name in "
        "('AS', 'CPU', 'CORE', 'FSIZE', 'NOFILE', 'NPROC')])\n"
        "try: open('/etc/hostname')\n"
        "except OSError as refused: print(refused.errno)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    limits = [(1 << 29, 1 << 29), (8, 9), *[(0, 0)] * 4]
    assert ran.stdout.splitlines() == [str(limits), "24"]


def test_readers_end_with_the_process_that_asked() -> None:
    script = (
        "from claims.ingest import readers\n"
        "import os, signal\n"
        "readers.read(b'<p>x')\n"
        "print(readers.READERS.idle[0].process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == -signal.SIGKILL
    until(lambda: not running(int(ran.stdout)))


def test_what_serves_requests_never_loads_the_parser() -> None:
    """In a process of its own, as the tests load the parser themselves."""
    script = (
        "import django, sys\n"
        "django.setup()\n"
        "import factcheck.urls, claims.jobs\n"
        "from claims.services import documents\n"
        "assert documents.from_html('<p>It fell.').text == 'It fell.'\n"
        "print(sorted(name for name in sys.modules if name.split('.')[0] == 'lxml'))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "factcheck.settings"},
        capture_output=True,
        text=True,
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_a_document_is_refused_for_what_its_page_takes() -> None:
    with pytest.raises(DocumentFault):
        from_html("<b></b>" * 400_000, limits=LIMITS._replace(memory=64 * MEGABYTE))
    assert from_html(PAGE).text == "The bridge opens on Monday."


def test_an_answer_holds_no_more_of_a_title_than_anybody_keeps() -> None:
    said = wire.Page("x", "t" * 1_000_000, None)
    heard = wire.heard(wire.answer(said)[wire.LENGTH.size :])
    assert isinstance(heard, wire.Page)
    assert heard.title == "t" * wire.TITLE_LENGTH
