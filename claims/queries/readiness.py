"""Can the service do its work, and how much has it done?

For whoever watches it: the database answers, its schema is the program's, and the queue of jobs is
there. The figures count what is public, and jobs by status.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Count
from procrastinate.contrib.django.models import ProcrastinateJob
from psycopg_pool import PoolTimeout

from claims import models
from claims.queries import encoding, freshness, vectors


@dataclass(frozen=True, slots=True)
class Readiness:
    """What works: the database, its schema, the queue."""

    database: bool
    migrations: bool
    jobs: bool

    @property
    def is_ready(self) -> bool:
        """Whether everything does."""
        return self.database and self.migrations and self.jobs


@dataclass(frozen=True, slots=True)
class Encoding:
    """Which encoder there is, or why none, and how many live entries wait for its vector."""

    encoder: str | None
    no_encoder_because: str | None
    entries_waiting: int | None


def readiness() -> Readiness:
    """Ask the database; never raises for one that does not answer."""
    try:
        applied = set(MigrationRecorder(connection).applied_migrations())
        known = expected() <= applied
        return Readiness(database=True, migrations=known, jobs=known and _queue_answers())
    except (DatabaseError, InterfaceError, PoolTimeout):
        return Readiness(database=False, migrations=False, jobs=False)


def encoder_name() -> str | None:
    """Return the name of the encoder, or None; asks nothing of the database."""
    opened = encoding.encoder()
    return opened.name if opened else None


def encoding_state() -> Encoding:
    """Say how far the vectors are, in one query; never raises, whatever the database does."""
    opened = encoding.encoder()
    if opened is None:
        return Encoding(None, encoding.why_none(), None)
    try:
        waiting = vectors.waiting(opened).filter(withdrawn_at=None).count()
    except (DatabaseError, InterfaceError, PoolTimeout):
        return Encoding(opened.name, None, None)
    return Encoding(opened.name, None, waiting)


@lru_cache
def expected() -> frozenset[tuple[str, str]]:
    """Return the last migration of every app, as the program's files have them."""
    return frozenset(MigrationLoader(None, ignore_no_migrations=True).graph.leaf_nodes())


def _queue_answers() -> bool:
    ProcrastinateJob.objects.filter(status="doing").exists()
    return True


def public_figures() -> dict[str, int]:
    """Count what anybody may count, by name of metric; three queries."""
    return {
        "factcheck_ledger_acts": freshness.last_act(),
        "factcheck_claims_published": models.Claim.objects.count(),
        "factcheck_verdicts_published": models.Verdict.objects.count(),
    }


def figures() -> dict[str, int]:
    """Count, in four queries, what is public and what waits in the queue, by name of metric."""
    jobs = ProcrastinateJob.objects.values_list("status").annotate(Count("id")).order_by("status")
    waiting = {f'factcheck_jobs{{status="{status}"}}': count for status, count in jobs}
    return public_figures() | waiting
