"""Is a connection that the server has ended never handed to a request?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import OperationalError, connection, connections, transaction

from claims.queries import freshness, raw
from factcheck import databases
from factcheck.pooled import base


@pytest.fixture
def pooled(committed_db: str, test_databases: Any) -> Iterator[base.DatabaseWrapper]:
    """Give one thread's connection as a web process has it."""
    login = test_databases.logins.runtime | {"dbname": committed_db}
    entry = connection.settings_dict | databases.django_entry(login, pool={"min_size": 1})
    connections.settings["pooled"] = entry
    made = connections["pooled"]
    assert isinstance(made, base.DatabaseWrapper)
    try:
        yield made
    finally:
        made.close()
        made.close_pool()
        del connections["pooled"], connections.settings["pooled"]


def pid(pooled: base.DatabaseWrapper) -> int:
    """Ask as one request does, and give the connection back; which server process answered?"""
    with pooled.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        ((found,),) = cursor.fetchall()
    pooled.close()
    return int(found)


def test_a_connection_is_used_again(pooled: base.DatabaseWrapper) -> None:
    assert pid(pooled) == pid(pooled)


def test_one_that_the_server_ended_is_not(pooled: base.DatabaseWrapper) -> None:
    first = pid(pooled)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 600000)", [first])
        assert cursor.fetchall() == [(True,)]
    assert pid(pooled) != first


def test_nothing_is_asked_of_the_server_to_find_that_out(
    pooled: base.DatabaseWrapper, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pid(pooled)
    asked: list[object] = []
    monkeypatch.setattr(psycopg.Connection, "execute", lambda *given: asked.append(given))
    assert pid(pooled) == first
    assert asked == []


def test_a_closed_one_is_refused(pooled: base.DatabaseWrapper) -> None:
    pooled.ensure_connection()
    raw = pooled.connection
    base.check(raw)
    raw.close()
    with pytest.raises(psycopg.OperationalError):
        base.check(raw)


@pytest.fixture
def default_pooled(pooled: base.DatabaseWrapper) -> Iterator[base.DatabaseWrapper]:
    """Let this thread's own connection come out of the pool, as every request's does."""
    usual = connections["default"]
    usual.close()
    connections["default"] = pooled
    yield pooled
    connections["default"] = usual


def test_a_short_question_borrows_a_connection_and_gives_it_back(
    default_pooled: base.DatabaseWrapper,
) -> None:
    for _ in range(3):
        assert freshness.last_act() == 0
        assert default_pooled.connection is None
    stats = default_pooled.pool.get_stats()
    assert stats["pool_available"] == stats["pool_size"] == 1
    assert stats.get("connections_lost", 0) == 0


def test_within_a_request_it_asks_the_connection_of_the_request(
    default_pooled: base.DatabaseWrapper,
) -> None:
    with transaction.atomic(), default_pooled.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        ((mine,),) = cursor.fetchall()
        assert raw.rows_apart("SELECT pg_backend_pid()") == [(mine,)]


def test_a_lost_connection_is_told_as_django_tells_it(
    default_pooled: base.DatabaseWrapper, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert freshness.last_act() == 0

    def broken(*given: object, **named: object) -> None:
        raise psycopg.OperationalError("gone")

    monkeypatch.setattr(psycopg.Cursor, "execute", broken)
    with pytest.raises(OperationalError):
        freshness.last_act()
    monkeypatch.undo()
    assert freshness.last_act() == 0
