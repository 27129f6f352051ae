"""How is work put off until after the answer, without ever being lost?

A job is a row written in the caller's own transaction: it exists exactly if the caller's effect
does. Services name the job and never import it. A job that waits already under the same key is not
queued again. A job whose worker died is taken back by whichever worker looks next, with the
attempts counted when a job starts, so that one that kills its worker ends as failed, with a reason.

The queue's tables are those of procrastinate. Its own `defer` uses a connection of its own inside
a worker, which would put a job outside the transaction; so the row is inserted here.
"""

from __future__ import annotations

import json
from typing import Any

from django.db import connection

from claims.models import JobFault

QUEUE = "default"
ATTEMPTS = 3  # own choice: starts of one job, a killed worker's included
# Seconds without a heartbeat after which a worker counts as dead; it sends one every 10 seconds.
SILENCE = 30
KEPT_DAYS = 7  # own choice: how long a finished job can be looked up

DEFER = """
INSERT INTO procrastinate_jobs (queue_name, task_name, queueing_lock, args)
VALUES (%s, %s, %s, %s::jsonb)
ON CONFLICT (queueing_lock) WHERE status = 'todo' DO NOTHING
RETURNING id
"""

DEFER_MANY = """
INSERT INTO procrastinate_jobs (queue_name, task_name, queueing_lock, args)
SELECT %s, %s, job.key, job.args::jsonb FROM unnest(%s::text[], %s::text[]) AS job(key, args)
ON CONFLICT (queueing_lock) WHERE status = 'todo' DO NOTHING
"""

# One statement, so that two workers that look at once share the work: SKIP LOCKED.
TAKE_BACK = """
WITH dead AS (
    SELECT job.id, job.task_name,
           (SELECT count(*) FROM procrastinate_events event
            WHERE event.job_id = job.id AND event.type = 'started') AS starts
    FROM procrastinate_jobs job
    LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
    WHERE job.status = 'doing'
      AND (worker.id IS NULL OR worker.last_heartbeat < now() - make_interval(secs => %s))
    FOR UPDATE OF job SKIP LOCKED
), taken AS (
    UPDATE procrastinate_jobs job
    SET status = (CASE WHEN dead.starts < %s THEN 'todo' ELSE 'failed'
                  END)::procrastinate_job_status,
        attempts = job.attempts + 1, queueing_lock = NULL, worker_id = NULL, scheduled_at = NULL
    FROM dead WHERE job.id = dead.id
    RETURNING job.id, job.status::text AS status, dead.starts, dead.task_name
)
INSERT INTO claims_jobfault (job_id, task, attempt, is_final, reason, at)
SELECT id, task_name, starts, status = 'failed', %s, now() FROM taken
RETURNING job_id, is_final
"""
DIED = "The worker that ran this job died (killed, out of memory, or the machine went down)."

# A started job gives up its key: a job queued later under the same key must not stand in the way
# of putting this one back.
FREE_KEY = "UPDATE procrastinate_jobs SET queueing_lock = NULL WHERE id = %s"

FORGET = """
DELETE FROM procrastinate_jobs job
WHERE job.status = 'succeeded' AND NOT EXISTS (
    SELECT FROM procrastinate_events event
    WHERE event.job_id = job.id AND event.at > now() - make_interval(days => %s)
)
"""


def defer(kind: str, key: str, **args: Any) -> int | None:
    """Queue the job `kind` in the caller's transaction, unless one waits under the same key.

    Returns its id, or None if one was waiting.
    """
    with connection.cursor() as cursor:
        cursor.execute(DEFER, [QUEUE, kind, f"{kind}:{key}", json.dumps(args)])
        row = cursor.fetchone()
    return row[0] if row else None


def started(job_id: int) -> None:
    """Free the key of a job that has started."""
    with connection.cursor() as cursor:
        cursor.execute(FREE_KEY, [job_id])


def failed(*, job_id: int, task: str, attempt: int, is_final: bool, reason: str) -> JobFault:
    """Write down why an attempt failed."""
    return JobFault.objects.create(
        job_id=job_id, task=task, attempt=attempt, is_final=is_final, reason=reason
    )


def defer_many(kind: str, jobs: dict[str, dict[str, Any]]) -> None:
    """Queue several jobs of a kind, arguments by key, as `defer` does; one query."""
    if not jobs:
        return
    keys = [f"{kind}:{key}" for key in jobs]
    with connection.cursor() as cursor:
        cursor.execute(
            DEFER_MANY, [QUEUE, kind, keys, [json.dumps(args) for args in jobs.values()]]
        )


def take_back(silence: float = SILENCE) -> tuple[int, int]:
    """Put jobs of dead workers back, or fail them after the last attempt, with the reason.

    A worker is dead if it left the table of workers or was silent for `silence` seconds by the
    database's clock. Returns how many were put back and how many failed.
    """
    with connection.cursor() as cursor:
        cursor.execute(TAKE_BACK, [silence, ATTEMPTS, DIED])
        finals = [is_final for _, is_final in cursor.fetchall()]
    return len(finals) - sum(finals), sum(finals)


def forget(days: int = KEPT_DAYS) -> int:
    """Delete succeeded jobs that ended more than `days` ago; failed ones stay. Returns how many."""
    with connection.cursor() as cursor:
        cursor.execute(FORGET, [days])
        return int(cursor.rowcount)
