"""Are jobs done whatever dies? Real worker processes, killed as the kernel kills."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connection, connections, transaction
from procrastinate.contrib.django import app

from claims.models import (
    ArticleVersion,
    Derivation,
    Difference,
    IdempotencyKey,
    JobFault,
    Statement,
)
from claims.services import idempotency, queueing
from tests import factories
from tests.faults import failing_worker
from tests.waiting import PATIENCE, until

FORKS = get_context("forkserver")
FORKS.set_forkserver_preload([failing_worker.__name__])


class Workers:
    """Starts job workers on the test's database, and ends those it started."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.started: list[BaseProcess] = []

    def start(self) -> BaseProcess:
        """Start a worker that can hang, die and fail."""
        worker = FORKS.Process(target=failing_worker.serve, args=(self.url,), daemon=True)
        worker.start()
        self.started.append(worker)
        return worker

    def end(self) -> None:
        """Kill whoever still runs."""
        for worker in self.started:
            kill(worker)


@pytest.fixture
def workers(committed_db: str, test_databases: Any) -> Iterator[Workers]:
    made = Workers(test_databases.url(committed_db))
    try:
        yield made
    finally:
        made.end()


def ask(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall()) if cursor.description else []


def status(job: int | None) -> str:
    return str(ask("SELECT status::text FROM procrastinate_jobs WHERE id = %s", job)[0][0])


def starts(job: int | None) -> int:
    events = "SELECT count(*) FROM procrastinate_events WHERE job_id = %s AND type = 'started'"
    return int(ask(events, job)[0][0])


def faults(job: int | None) -> list[tuple[int, bool, str]]:
    rows = JobFault.objects.filter(job_id=job).order_by("pk")
    return list(rows.values_list("attempt", "is_final", "reason"))


def age_heartbeats() -> None:
    """Let an hour pass for the workers known so far, as far as their heartbeats tell."""
    ask("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")


def let_the_clock_strike() -> None:
    """Have what is done every minute be due again at once."""
    ask("DELETE FROM procrastinate_periodic_defers")


def let_retries_be_due() -> None:
    ask("UPDATE procrastinate_jobs SET scheduled_at = now() WHERE status = 'todo'")


def kill(worker: BaseProcess) -> None:
    worker.kill()
    worker.join()


def test_a_job_of_a_killed_worker_is_done_by_another(workers: Workers, tmp_path: Path) -> None:
    first = workers.start()
    marker = tmp_path / "started"
    job = queueing.defer("hang_once", "one", marker=str(marker))
    until(marker.exists)
    kill(first)
    assert status(job) == "doing"
    age_heartbeats()
    workers.start()
    queueing.defer("take_back", "now", timestamp=0)
    until(lambda: status(job) == "succeeded")
    assert starts(job) == 2
    assert faults(job) == [(1, False, queueing.DIED)]


def test_nobody_has_to_ask_for_it(workers: Workers, tmp_path: Path) -> None:
    """The worker's own clock takes the job back."""
    first = workers.start()
    marker = tmp_path / "started"
    job = queueing.defer("hang_once", "one", marker=str(marker))
    until(marker.exists)
    kill(first)
    age_heartbeats()
    let_the_clock_strike()
    workers.start()
    until(lambda: status(job) == "succeeded")


def test_a_job_that_kills_its_workers_ends_as_failed_with_the_reason(workers: Workers) -> None:
    job = queueing.defer("die", "one")
    for attempt in (1, 2, 3):
        worker = workers.start()
        worker.join(PATIENCE)
        assert worker.exitcode == -signal.SIGKILL
        assert (status(job), starts(job)) == ("doing", attempt)
        age_heartbeats()
        queueing.take_back()
        assert status(job) == ("failed" if attempt == 3 else "todo")
    assert faults(job) == [
        (1, False, queueing.DIED),
        (2, False, queueing.DIED),
        (3, True, queueing.DIED),
    ]
    survivor = workers.start()
    version = factories.version()
    until(lambda: Statement.everything.filter(version=version).exists())
    assert survivor.is_alive()
    assert (status(job), starts(job)) == ("failed", 3)


def test_a_failing_job_is_tried_three_times_each_with_its_reason(workers: Workers) -> None:
    workers.start()
    job = queueing.defer("fail", "one", reason="The disk is full.")
    for attempt in (1, 2, 3):
        until(lambda seen=attempt: len(faults(job)) >= seen)
        until(lambda: status(job) != "doing")
        let_retries_be_due()
    assert until(lambda: status(job) == "failed")
    assert faults(job) == [
        (1, False, "OSError: The disk is full."),
        (2, False, "OSError: The disk is full."),
        (3, True, "OSError: The disk is full."),
    ]
    assert starts(job) == 3


def test_what_is_refused_is_not_tried_again(workers: Workers) -> None:
    workers.start()
    job = queueing.defer("refuse", "one", reason="The text is gone.")
    until(lambda: status(job) == "failed")
    assert faults(job) == [(1, True, "Invalid: The text is gone.")]


def test_a_twin_queued_meanwhile_does_not_stand_in_the_way(
    workers: Workers, tmp_path: Path
) -> None:
    first = workers.start()
    marker = tmp_path / "started"
    job = queueing.defer("hang_once", "one", marker=str(marker))
    until(marker.exists)
    twin = queueing.defer("hang_once", "one", marker=str(marker))
    assert twin not in (None, job)
    kill(first)
    age_heartbeats()
    queueing.take_back()
    assert status(job) == "todo"
    workers.start()
    for one in (job, twin):
        until(lambda one=one: status(one) == "succeeded")


def stranded(count: int, *, key: str = "") -> list[int]:
    """Make jobs that a worker had started when it vanished, key and all."""
    ids = []
    for number in range(count):
        job = queueing.defer("extract", f"{key or number}", version=0)
        ask("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s RETURNING id", job)
        ids.append(job)
    return ids  # type: ignore[return-value]


@pytest.mark.django_db
def test_a_worker_killed_before_it_freed_the_key_blocks_nobody() -> None:
    (job,) = stranded(1, key="same")
    twin = queueing.defer("extract", "same", version=0)
    assert twin is not None
    assert queueing.take_back() == (1, 0)
    assert (status(job), status(twin)) == ("todo", "todo")


@pytest.mark.django_db
def test_a_job_of_a_living_worker_is_left_alone() -> None:
    (job,) = stranded(1)
    ((worker,),) = ask("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id")
    ask("UPDATE procrastinate_jobs SET worker_id = %s WHERE id = %s", worker, job)
    assert queueing.take_back() == (0, 0)
    assert status(job) == "doing"
    age_heartbeats()
    assert queueing.take_back() == (1, 0)


def test_workers_that_look_at_once_share_the_work(committed_db: str) -> None:
    ids = stranded(40)
    barrier, taken = Barrier(4), []

    def look() -> None:
        barrier.wait()
        taken.append(queueing.take_back())
        connections.close_all()

    threads = [Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(back for back, _ in taken) == len(ids)
    assert JobFault.objects.count() == len(ids)
    assert {status(job) for job in ids} == {"todo"}


@pytest.mark.django_db
def test_a_job_exists_exactly_if_its_cause_does() -> None:
    @contextmanager
    def rolled_back() -> Iterator[None]:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)

    with rolled_back():
        queueing.defer("extract", "1", version=1)
        version = factories.version()
    assert not ask("SELECT FROM procrastinate_jobs")
    assert not ArticleVersion.everything.filter(pk=version.pk).exists()


@pytest.mark.django_db
def test_what_waits_already_is_not_queued_again() -> None:
    job = queueing.defer("extract", "1", version=1)
    assert queueing.defer("extract", "1", version=1) is None
    assert queueing.defer("extract", "2", version=2) is not None
    assert queueing.defer("compare", "1", derivation=1) is not None
    queueing.started(job or 0)
    assert queueing.defer("extract", "1", version=1) is not None


@pytest.mark.django_db
def test_jobs_that_succeeded_long_ago_are_forgotten_and_failed_ones_are_not() -> None:
    old, new, failed = (queueing.defer("extract", str(n), version=n) for n in range(3))
    for job, end in ((old, "succeeded"), (new, "succeeded"), (failed, "failed")):
        ask("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = %s", job)
        ask(f"UPDATE procrastinate_jobs SET status = '{end}' WHERE id = %s", job)
    ask(
        "UPDATE procrastinate_events SET at = now() - interval '8 days' WHERE job_id IN (%s, %s)",
        old,
        failed,
    )
    assert queueing.forget() == 1
    assert {job for (job,) in ask("SELECT id FROM procrastinate_jobs")} == {new, failed}


def test_every_job_that_is_queued_by_name_exists_and_the_clock_knows_its_own() -> None:
    named = {"extract", "suggest_derivations", "compare", "suggest_appearances", "suggest_carried"}
    assert named <= set(app.tasks)
    assert {entry.task.name for entry in app.periodic_registry.periodic_tasks.values()} == {
        "take_back",
        "count_questions",
        "encode_entries",
        "forget_answers",
        "forget_questions",
        "maintain_lookup",
        "queue_recomparisons",
    }


def test_old_answers_to_repeated_requests_are_forgotten(workers: Workers) -> None:
    for key, days in (("old", 8), ("new", 6)):
        idempotency.run(
            principal="user:1", route="/", key=key, request=b"", act=lambda: (200, {"ok": True})
        )
        past = "UPDATE claims_idempotencykey SET created_at = now() - %s * interval '1 day' "
        ask(f"{past} WHERE key = %s", days, key)
    workers.start()
    queueing.defer("forget_answers", "now", timestamp=0)
    until(lambda: IdempotencyKey.objects.count() == 1)
    assert IdempotencyKey.objects.get().key == "new"


def test_texts_are_read_suggested_and_compared_by_the_worker_alone(workers: Workers) -> None:
    story = factories.story()
    original = factories.version("The bridge may open on Monday, she said.", story=story)
    copy = factories.version("The bridge will open on Monday, she said.", story=story)
    workers.start()
    edge = until(lambda: Derivation.everything.filter(compared_at__isnull=False).first())
    assert (edge.original, edge.derived) == (original, copy)
    assert Difference.everything.filter(derivation=edge, type="hedge_removed").count() == 1
    until(lambda: not ask("SELECT FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"))
    for version in (original, copy):
        assert Statement.everything.filter(version=version).exists()
    assert not JobFault.objects.exists()


@pytest.mark.slow
def test_a_text_near_the_limit_is_read_by_a_job(workers: Workers) -> None:
    line = "“We spent {n} million euros on bridge {n},” Mayor Jane Ash said on Monday.\n\n"
    quoted = "".join(line.format(n=number) for number in range(5_000))
    plain = "The river is wide here" + ", and nobody on the bank is in a hurry" * 11 + ".\n\n"
    text = (quoted + plain * 4_000)[:1_900_000]
    assert len(text) == 1_900_000
    version = factories.version(text)
    workers.start()
    until(lambda: Statement.everything.filter(version=version).exists())
    assert Statement.everything.filter(version=version).count() > 5_000
    assert not JobFault.objects.exists()
    assert json.loads(ask("SELECT args::text FROM procrastinate_jobs")[0][0])
