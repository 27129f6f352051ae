"""No lookup waits for a publication, nor one for lookups; the next lookup sees what was done.

Shown without a race: what another holds, it holds until they have answered, so PostgreSQL cuts off
whoever waits for it, however long a loaded machine takes for the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import pytest
from django.core.cache import cache
from django.db import OperationalError, connection, connections, transaction
from django.test import Client

from claims import models
from claims.services import reviews
from claims.services.transactions import sqlstate
from tests import casework
from tests.waiting import PATIENCE

CLIENTS = 4
NO_LOCK = "55P03"  # lock_not_available. Source: PostgreSQL, Appendix A
SENTENCE = f"{casework.ORIGINAL}."


def publishing() -> Callable[[], Any]:
    """Prepare a claim that nobody can find yet."""
    review, reader = casework.ready(), casework.person()
    return lambda: reviews.publish(by=reader, review=review, revision=review.revision)


def retracting() -> Callable[[], Any]:
    """Prepare a claim that is found."""
    verdict = casework.published(at=casework.days(0))
    return lambda: casework.followed(verdict, "retraction", at=casework.days(1))


def refuse_to_wait() -> None:
    """Have this thread's connection give up what has to wait long for a lock of another."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '60s'")


def ask() -> int:
    """Look the sentence up over HTTP without waiting for anybody; returns the number of matches."""
    refuse_to_wait()
    answer = Client().get("/api/v1/lookup", {"q": SENTENCE})
    assert answer.status_code == 200, answer.content
    return len(answer.json()["results"][0]["matches"])


@pytest.fixture
def clients(committed_db: str) -> Iterator[ThreadPoolExecutor]:
    """Give four threads that keep their connections."""
    cache.clear()
    with ThreadPoolExecutor(CLIENTS) as threads:
        yield threads
        each(threads, connections.close_all)


def each(threads: ThreadPoolExecutor, work: Callable[[], Any]) -> list[Any]:
    """Let every thread do a piece of work, all at once."""
    barrier = Barrier(CLIENTS)

    def run() -> Any:
        barrier.wait(PATIENCE)
        return work()

    return [one.result(PATIENCE) for one in [threads.submit(run) for _ in range(CLIENTS)]]


@pytest.mark.parametrize(("prepare", "before"), [(publishing, 0), (retracting, 1)])
def test_lookups_do_not_wait_for_a_publication_and_the_next_ones_see_it(
    clients: ThreadPoolExecutor, prepare: Callable[[], Callable[[], Any]], before: int
) -> None:
    act = prepare()
    with transaction.atomic():
        act()
        assert each(clients, ask) == [before] * CLIENTS
        assert each(clients, lock_the_claim) == [NO_LOCK] * CLIENTS
    assert each(clients, ask) == [1 - before] * CLIENTS


def lock_the_claim() -> str:
    """Ask for what the publication holds; returns with which SQLSTATE that is refused."""
    try:
        with transaction.atomic():
            list(models.Claim.everything.select_for_update(nowait=True))
    except OperationalError as error:
        return sqlstate(error)
    return ""


@pytest.mark.parametrize(("prepare", "before"), [(publishing, 0), (retracting, 1)])
def test_a_publication_does_not_wait_for_lookups_that_have_not_ended(
    clients: ThreadPoolExecutor, prepare: Callable[[], Callable[[], Any]], before: int
) -> None:
    act = prepare()
    looked, done = Barrier(CLIENTS + 1), Event()

    def look_up_twice() -> tuple[int, int]:
        with transaction.atomic():
            first = ask()
            looked.wait(PATIENCE)
            assert done.wait(PATIENCE)
        return first, ask()

    threads = [clients.submit(look_up_twice) for _ in range(CLIENTS)]
    looked.wait(PATIENCE)
    refuse_to_wait()
    act()
    done.set()
    assert [one.result(PATIENCE) for one in threads] == [(before, 1 - before)] * CLIENTS
