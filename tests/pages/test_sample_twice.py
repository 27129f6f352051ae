"""Is the sample story there once even if two programs load it at the same time?"""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections

from claims.models import Claim, Story, User, Verdict
from claims.services import samples


@pytest.mark.usefixtures("committed_db")
def test_two_loaders_at_once_load_it_once() -> None:
    def load(_: int) -> samples.Loaded:
        try:
            return samples.load()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as both:
        loaded = list(both.map(load, range(2)))
    assert sorted(one.is_new for one in loaded) == [False, True]
    assert loaded[0].story == loaded[1].story == Story.everything.get()
    assert Claim.everything.count() == 5
    assert Verdict.objects.count() == 1
    assert User.objects.count() == 3
