"""A site with the sample story, a client that shows faults as answers, and keys to it."""

import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from claims.api import throttling
from claims.models import User
from claims.services import keys, samples
from tests import casework
from tests.conftest import TestDatabases


@pytest.fixture(scope="module")
def sample_site(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[None]:
    """Load the sample story into a database that the tests of one module share."""
    with django_db_blocker.unblock(), test_databases.another():
        samples.load()
        yield


@pytest.fixture
def api() -> Client:
    """Ask as a stranger; a fault is answered, not raised."""
    return Client(raise_request_exception=False)


@pytest.fixture
def key() -> Callable[..., dict[str, str]]:
    """Make a key for somebody and give the header it is sent in."""

    def make(*scopes: str, role: str = "Reporter", user: User | None = None) -> dict[str, str]:
        person = user or casework.person(role)
        _, secret = keys.create(
            by=casework.person("Administrator"), user=person, name="test", scopes=list(scopes)
        )
        return {"HTTP_AUTHORIZATION": f"Bearer {secret}"}

    return make


@pytest.fixture(autouse=True)
def full_budgets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin each test with nothing spent, in a minute that does not end before the test does."""
    cache.clear()
    now = time.time()
    monkeypatch.setattr(throttling, "time", SimpleNamespace(time=lambda: now))
