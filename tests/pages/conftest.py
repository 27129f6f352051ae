"""A site that holds the sample story, for tests that only read."""

from collections.abc import Iterator
from typing import Any

import pytest

from claims.models import Story
from claims.services import samples
from tests.conftest import TestDatabases


@pytest.fixture(scope="module")
def sample_story(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[Story]:
    """Load the sample story into a database that the tests of one module share."""
    with django_db_blocker.unblock(), test_databases.another():
        yield samples.load().story
