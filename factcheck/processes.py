"""How are the web server and the job worker kept running, and stopped together?

They run as children. One that dies is started again, after a pause that grows while it keeps
dying; a database server that dies is brought back; and one signal to the parent stops everything
in order, children first. A parent that is killed outright takes its children with it, so that the
next start finds the port free.
"""

import contextlib
import ctypes
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import FrameType

from factcheck.environment import ROOT
from factcheck.postgres import EmbeddedServer

LOOK_EVERY = 0.5  # seconds between two looks at the children
FIRST_PAUSE = 1.0  # seconds before a child that died is started again
LONGEST_PAUSE = 30.0  # seconds, where the pause stops doubling
STEADY_AFTER = 60.0  # seconds of life after which a child's earlier deaths are forgotten
STOP_PATIENCE = 20.0  # seconds for requests and jobs under way to finish
PR_SET_PDEATHSIG = 1  # linux/prctl.h

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Child:
    """One process to keep running."""

    name: str
    command: Sequence[str]
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    started_at: float = 0.0
    start_again_at: float = 0.0
    pause: float = FIRST_PAUSE

    def start(self) -> None:
        """Start it in a group of its own, so that Ctrl-C reaches the parent alone."""
        self.process = subprocess.Popen(
            self.command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=_die_with_the_parent,
        )
        self.started_at = time.monotonic()

    def look_after(self) -> None:
        """Start it, or start it again if it has died and its pause is over."""
        now = time.monotonic()
        if self.process is not None and self.process.poll() is not None:
            if now - self.started_at > STEADY_AFTER:
                self.pause = FIRST_PAUSE
            log.error(
                "the %s ended with status %s; starting it again in %.0f s",
                self.name,
                self.process.returncode,
                self.pause,
            )
            _signal_group(self.process, signal.SIGKILL)
            self.process = None
            self.start_again_at = now + self.pause
            self.pause = min(self.pause * 2, LONGEST_PAUSE)
        if self.process is None and now >= self.start_again_at:
            self.start()


class _Stop:
    """Remembers that a signal asked for the end."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True


def keep_running(children: Sequence[Child], server: EmbeddedServer | None) -> None:
    """Keep the children and the embedded server alive until a signal asks for the end."""
    stop = _Stop()
    try:
        while not stop.asked:
            if server is not None and server.cluster.postmaster() is None and server.mend():
                log.error("the database server had died and was started again")
            for child in children:
                child.look_after()
            time.sleep(LOOK_EVERY)
    finally:
        stop_all(children)


def stop_all(children: Sequence[Child]) -> None:
    """Ask every child to end, and kill those that do not in time."""
    running = [child for child in children if child.process is not None]
    for child in running:
        assert child.process is not None
        child.process.terminate()
    deadline = time.monotonic() + STOP_PATIENCE
    for child in running:
        assert child.process is not None
        try:
            child.process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            log.error("the %s did not end in time and is killed", child.name)
            _signal_group(child.process, signal.SIGKILL)
            child.process.wait()


def _signal_group(process: subprocess.Popen[bytes], number: int) -> None:
    """Reach what a child started too: its own children may outlive it and hold the port."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def _die_with_the_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
