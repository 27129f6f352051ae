"""What does a caller hear while the database does not answer?"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.test import Client

from tests import casework
from tests.conftest import TestDatabases


@pytest.fixture(scope="module")
def session_key(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[str]:
    """Keep a database with a claim and a session for the tests of one module; gives its key."""
    with django_db_blocker.unblock(), test_databases.another():
        casework.published()
        session = SessionStore()
        session["a"] = 1
        session.save()
        yield str(session.session_key)


@pytest.fixture
def no_database(session_key: str) -> Iterator[str]:
    """Let the database be where nobody listens, for one test; gives a session's key."""
    place = connection.settings_dict
    usual = {name: place[name] for name in ("HOST", "PORT")}
    connection.close()
    place.update(HOST="127.0.0.1", PORT="9")
    yield session_key
    connection.close()
    place.update(usual)


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/lookup?q=a",
        "/api/v1/claims",
        "/api/v1/claims/1",
        "/v1alpha1/claims:search?query=a",
        "/metrics",
        "/",
        "/claims/1",
        "/admin/",
    ],
)
def test_a_database_that_does_not_answer_is_a_503(
    api: Client, no_database: str, address: str
) -> None:
    api.cookies["session"] = no_database
    response = api.get(address)
    assert response.status_code == 503, response.content
    assert response["Retry-After"] == "5"
    assert b"psycopg" not in response.content
    assert b"127.0.0.1" not in response.content


def test_a_key_cannot_be_checked_then(api: Client, no_database: str) -> None:
    response = api.get("/api/v1/claims", HTTP_AUTHORIZATION="Bearer fck_abc")
    assert response.status_code == 503


def test_the_process_is_alive_and_not_ready(api: Client, no_database: str) -> None:
    assert api.get("/healthz").status_code == 200
    ready = api.get("/readyz")
    assert ready.status_code == 503
    assert ready.json()["database"] is False
