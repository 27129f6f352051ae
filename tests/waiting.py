"""How do tests wait for something, so that a machine that stalls fails none of them?

The patience is there for a test that would hang: no working program comes near it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from django.db import connection

PATIENCE = 900.0  # seconds until a loaded machine has done anything asked for in a test
PAUSE = 0.05  # seconds between two looks


def until(what: Callable[[], Any]) -> Any:
    """Wait until something is so, and return it."""
    deadline = time.monotonic() + PATIENCE
    while not (found := what()):
        assert time.monotonic() < deadline, "it never came to be so"
        time.sleep(PAUSE)
    return found


def waits_for_a_lock() -> bool:
    """Say whether somebody in this test's database waits for a lock."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            " AND backend_type = 'client backend'"
        )
        return bool(cursor.fetchone()[0])
