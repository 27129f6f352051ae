"""A job worker with three jobs more than the real one: to hang, to die, to fail.

Run as a program by the tests of jobs; it is the real worker in everything else.
"""

import os
import signal
import sys
import time
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
django.setup()

from claims import jobs  # noqa: E402  (tasks can be defined once Django is set up)
from claims.exceptions import Invalid  # noqa: E402
from factcheck import worker  # noqa: E402

LONGER_THAN_ANY_TEST = 3600.0  # seconds


@jobs.task
def hang_once(*, marker: str) -> None:
    """Hang where the marker is not there yet, else end at once."""
    if not Path(marker).exists():
        Path(marker).touch()
        time.sleep(LONGER_THAN_ANY_TEST)


@jobs.task
def die() -> None:
    """Kill the worker that runs this, as the kernel does when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)


@jobs.task
def fail(*, reason: str) -> None:
    """Fail for a reason that another attempt may not meet."""
    raise OSError(reason)


@jobs.task
def refuse(*, reason: str) -> None:
    """Fail for a reason that stays."""
    raise Invalid(reason)


if __name__ == "__main__":
    sys.exit(worker.main())
