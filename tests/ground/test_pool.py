"""Is a connection that the server has ended never handed to a request?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import connection, connections

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
        cursor.execute("SELECT pg_terminate_backend(%s, 10000)", [first])
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
