"""A job worker with four jobs more than the real one: to hang, to die, to fail, to be refused.

Run in a process of its own by the tests of jobs; it is the real worker in everything else. The
process is forked from one that has loaded this module, as loading takes longer than most tests.
"""

import os
import signal
import sys
import time
from pathlib import Path

import django
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
django.setup()

from claims import jobs  # noqa: E402  (tasks can be defined once Django is set up)
from claims.exceptions import Invalid  # noqa: E402
from factcheck import databases, environment, worker  # noqa: E402

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


def serve(url: str) -> None:
    """Work on one database, whichever the settings named when they were loaded."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout.fileno(), sys.stderr.fileno()):
        os.dup2(nowhere, stream)
    os.environ.update(DATABASE_URL=url, DATABASE_OWNER_URL=url)
    given = environment.read()
    chosen = databases.for_django(databases.choose(given), pool_size=given.web_threads + 1)
    for alias, entry in chosen.items():
        settings.DATABASES.setdefault(alias, {}).update(entry)
    sys.exit(worker.main())
