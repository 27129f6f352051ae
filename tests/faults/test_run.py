"""Does `python -m factcheck run` serve, survive its parts being killed, and stop cleanly?"""

import contextlib
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

import psutil
import pytest

from factcheck.environment import ROOT
from factcheck.postgres import EmbeddedServer
from tests.conftest import UNHURRIED
from tests.waiting import PATIENCE, until

pytestmark = pytest.mark.slow


class Service:
    """A running `python -m factcheck run`, its words and its processes."""

    def __init__(self, data_dir: Path, port: int) -> None:
        self.port = port
        self.said: list[str] = []
        self._lines: SimpleQueue[str] = SimpleQueue()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "factcheck", "run"],
            cwd=ROOT,
            env=surroundings(data_dir, port),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as words:
            for line in words:
                self._lines.put(line)

    def wait_for(self, pattern: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not any(re.search(pattern, line) for line in self.said):
            try:
                self.said.append(self._lines.get(timeout=1.0))
            except Empty:
                if self.process.poll() is None and time.monotonic() < deadline:
                    continue
                pytest.fail(f"{pattern!r} was never said; instead:\n{''.join(self.said)}")

    def child(self, word: str) -> psutil.Process | None:
        for child in psutil.Process(self.process.pid).children():
            with contextlib.suppress(psutil.Error):  # it may die while it is looked at
                if word in child.cmdline():
                    return child
        return None

    def replaces(self, word: str, dead: psutil.Process) -> bool:
        child = self.child(word)
        return child is not None and child.pid != dead.pid

    def answers(self) -> bool:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/robots.txt", timeout=10).close()
        except urllib.error.HTTPError as answer:
            answer.close()
            return answer.code < 500
        except OSError:
            return False
        return True

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        while not self._lines.empty():
            self.said.append(self._lines.get())
        return status


def surroundings(data_dir: Path, port: int) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return clean | {
        "FACTCHECK_DATA_DIR": str(data_dir),
        "PORT": str(port),
        "PGOPTIONS": UNHURRIED,
        "FACTCHECK_WEB_WORKERS": "1",
    }


def free_port() -> int:
    """Find one outside the range that the kernel gives to whoever asks for any."""
    while True:
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", random.SystemRandom().randrange(15_000, 32_000)))
            return int(probe.getsockname()[1])


@pytest.fixture
def data_dir() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="fc-"))
    yield folder
    postmaster = EmbeddedServer(folder).cluster.postmaster()
    if postmaster is not None:
        postmaster.kill()
        postmaster.wait(PATIENCE)
    shutil.rmtree(folder)


@pytest.fixture
def start(data_dir: Path) -> Iterator[Callable[[], Service]]:
    """Start the service; whatever is left of it at the end is killed."""
    begun: list[Service] = []

    def make() -> Service:
        begun.append(Service(data_dir, free_port()))
        begun[-1].wait_for(r"http://127\.0\.0\.1:\d+ \(Ctrl-C")
        return begun[-1]

    yield make
    for service in begun:
        if service.process.poll() is None:
            service.end(signal.SIGKILL)


def test_the_first_start_the_second_the_third_and_the_ends_of_all(
    start: Callable[[], Service], data_dir: Path
) -> None:
    server = EmbeddedServer(data_dir)
    first = start()
    logins = [line for line in first.said if re.match(r"login (editor|publisher): \S{20} ", line)]
    assert len(logins) == 2
    until(first.answers)
    children = psutil.Process(first.process.pid).children(recursive=True)
    assert first.end(signal.SIGINT) == 0
    assert psutil.wait_procs(children, timeout=PATIENCE)[1] == []
    assert server.cluster.postmaster() is None, "the last to leave stops the database"
    assert not any("Traceback" in line for line in first.said)

    second = start()
    assert not any(line.startswith("login ") for line in second.said)
    children = psutil.Process(second.process.pid).children(recursive=True)
    assert second.end(signal.SIGKILL) == -signal.SIGKILL
    assert psutil.wait_procs(children, timeout=PATIENCE)[1] == [], "children outlived their parent"

    third = start()
    until(third.answers)
    whatever_part_is_killed_comes_back(third, server)
    assert third.end(signal.SIGTERM) == 0


def whatever_part_is_killed_comes_back(service: Service, server: EmbeddedServer) -> None:
    web = service.child("gunicorn")
    assert web is not None
    web.kill()
    service.wait_for("the web server ended with status -9")
    until(lambda: service.replaces("gunicorn", web) and service.answers())

    worker = service.child("factcheck.worker")
    assert worker is not None
    worker.kill()
    service.wait_for("the job worker ended with status -9")
    until(lambda: service.replaces("factcheck.worker", worker))

    postmaster = server.cluster.postmaster()
    assert postmaster is not None
    postmaster.kill()
    until(lambda: server.cluster.postmaster() not in (None, postmaster))
    until(server.answers)
    until(service.answers)


def refused(data_dir: Path, port: int, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "run"],
        cwd=ROOT,
        env=surroundings(data_dir, port) | more,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_taken_port_is_one_sentence(data_dir: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"127.0.0.1:{port}" in refused(data_dir, port)
    assert not (data_dir / "postgres").exists()


def test_a_wrong_setting_is_one_sentence(data_dir: Path) -> None:
    said = refused(data_dir, free_port(), FACTCHECK_SECOND_READER="sometimes")
    assert said.startswith("FACTCHECK_SECOND_READER: 'sometimes'")


def test_a_server_that_is_not_there_is_one_sentence(data_dir: Path) -> None:
    url = f"postgres://app:hunter2@127.0.0.1:{free_port()}/desk"
    said = refused(data_dir, free_port(), DATABASE_URL=url)
    assert said.startswith("Cannot connect as app at 127.0.0.1")
    assert "hunter2" not in said


def test_a_login_that_owns_tables_may_not_serve(data_dir: Path) -> None:
    with EmbeddedServer(data_dir / "theirs") as server:
        with server.superuser_connection() as connection:
            connection.execute("CREATE ROLE greedy LOGIN PASSWORD 'greedy-password'")
            connection.execute("CREATE DATABASE desk OWNER greedy")
        url = f"postgresql://greedy:greedy-password@/desk?host={server.cluster.sockets}"
        said = refused(data_dir, free_port(), DATABASE_URL=url)
    assert "DATABASE_OWNER_URL" in said
