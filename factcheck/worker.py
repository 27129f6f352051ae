"""The process that does the jobs: one of as many as are wanted.

A job may take longer over one statement than a web request may, so its sessions carry a limit of
their own. Everything else about jobs is said where they are defined.
"""

import os
import sys
from typing import cast

import django
from django.conf import settings

from factcheck import environment, ground

STATEMENT_TIMEOUT = "60s"
POOL_TIMEOUT = 60.0  # seconds a job waits for a connection; a request is told to come back sooner
CONCURRENCY = 2  # jobs at a time; more workers are the way to more
STOP_PATIENCE = 15.0  # seconds for jobs under way when asked to end


def main() -> int:
    """Work until a signal asks for the end."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    try:
        given = environment.read()
        with ground.standing(given):
            _set_limits()
            django.setup()
            _work()
    except ground.FAULTS as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


def _set_limits() -> None:
    """Say, before anything connects, what this process's sessions may do."""
    options = settings.DATABASES["default"]["OPTIONS"]
    given = options.get("options", "")
    options["options"] = f"{given} -c statement_timeout={STATEMENT_TIMEOUT}".strip()
    options["application_name"] = "factcheck worker"
    options["pool"]["timeout"] = POOL_TIMEOUT


def _work() -> None:
    # These exist once Django is set up.
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.django_connector import DjangoConnector

    connector = cast(DjangoConnector, app.connector)  # which the Django integration always sets
    with app.replace_connector(connector.get_worker_connector()) as worker:
        worker.run_worker(
            concurrency=CONCURRENCY,
            shutdown_graceful_timeout=STOP_PATIENCE,
            listen_notify=True,
        )


if __name__ == "__main__":
    sys.exit(main())
