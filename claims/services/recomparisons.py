"""How do stored comparisons catch up with a new version of the analysis?

Every few minutes a job queues some of the comparisons that an older version made, and each is made
anew by a job of its own, in one transaction: until then readers see the old one. It can be broken
off anywhere and goes on by itself. One that fails for good is not queued again for this version.
"""

from __future__ import annotations

from typing import NamedTuple

from django.db import connection

from claims.analysis import ANALYSIS_VERSION
from claims.models import Derivation
from claims.queries import recomparing
from claims.services import derivations, queueing
from claims.services.transactions import service

BATCH = 100  # comparisons that wait in the queue at once; own choice, some minutes of work
TASK = "recompare"

# The pairs whose job for this version stands so.
JOBS = """
SELECT (args->>'derivation')::bigint FROM procrastinate_jobs
WHERE task_name = %s AND args->>'analysis' = %s
  AND status = ANY(%s::procrastinate_job_status[])
"""
UNDER_WAY = ["todo", "doing"]
FAILED = ["failed"]


class Standing(NamedTuple):
    """How many comparisons an older version made, and how many of them failed to be made anew."""

    waiting: int
    failed: int


@service
def queue(*, most: int = BATCH) -> int:
    """Queue comparisons that an older version made until `most` wait; returns how many were added.

    One that waits already is not queued twice.
    """
    under_way = _pairs(UNDER_WAY)
    room = most - len(under_way)
    if room <= 0:
        return 0
    rows = recomparing.waiting(ANALYSIS_VERSION).exclude(pk__in=[*under_way, *_pairs(FAILED)])
    added = [
        queueing.defer(TASK, f"{ANALYSIS_VERSION}:{pk}", derivation=pk, analysis=ANALYSIS_VERSION)
        for pk in rows.values_list("pk", flat=True)[:room]
    ]
    return sum(job is not None for job in added)


def standing() -> Standing:
    """Say how far the work is. Four queries."""
    rows = recomparing.waiting(ANALYSIS_VERSION)
    return Standing(rows.count(), rows.filter(pk__in=_pairs(FAILED)).count())


def run(*, derivation: int) -> bool:
    """Compare one pair anew; False if it was done meanwhile or is no longer to be done."""
    edges = Derivation.everything.select_related("original__body", "derived__body")
    return derivations.compare(derivation=edges.get(pk=derivation), by=TASK)


def _pairs(statuses: list[str]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(JOBS, [TASK, ANALYSIS_VERSION, statuses])
        return [pk for (pk,) in cursor.fetchall()]
