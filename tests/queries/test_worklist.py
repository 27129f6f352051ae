"""What waits for somebody."""

from typing import Any

import pytest
from django.utils import timezone

from claims.models import ClaimReview
from claims.queries import worklist
from claims.services import connections, queueing, relations
from tests import factories

pytestmark = pytest.mark.django_db


def test_each_kind_of_waiting_work_is_counted_and_listed() -> None:
    reporter, editor = factories.user(factories.REPORTER), factories.user()
    version = factories.version("It fell by 3 percent. It rose.")
    low, high = (
        factories.appearance(factories.statement(version, words), factories.claim(), by=reporter)
        for words in ("It fell by 3 percent", "It rose")
    )
    done = factories.derivation(version, factories.version("It rose."), compared=False)
    connections.confirm(by=editor, edge=done, revision=done.revision)
    relation = relations.relate(
        by=reporter, subject=factories.claim(), object=factories.claim(), relation="same"
    )
    ClaimReview.everything.create(claim=factories.claim(), created_by=editor)
    waiting = ClaimReview.everything.create(
        claim=factories.claim(),
        author=editor,
        submitted_at=timezone.now(),
        submitted_sha256="0" * 64,
        state="in_review",
    )
    fault = queueing.failed(job_id=1, task="extract", attempt=3, is_final=True, reason="It broke.")
    queueing.failed(job_id=2, task="extract", attempt=1, is_final=False, reason="It broke.")
    assert worklist.counts() == (2, 1, 0, 1, 1)
    assert set(worklist.appearances()) == {low, high}
    assert list(worklist.claim_relations()) == [relation]
    assert list(worklist.derivations()) == []
    assert list(worklist.reviews()) == [waiting]
    assert list(worklist.faults()) == [fault]


def test_the_likeliest_appearance_comes_first() -> None:
    reporter = factories.user(factories.REPORTER)
    version = factories.version("It fell. It rose. It stood.")
    for words, score in (("It fell", 0.2), ("It rose", 0.9), ("It stood", 0.5)):
        edge = factories.appearance(
            factories.statement(version, words), factories.claim(), by=reporter
        )
        type(edge).everything.filter(pk=edge.pk).update(score=score, revision=edge.revision + 1)
    listed = [edge.statement.words for edge in worklist.appearances()]
    assert listed == ["It rose", "It stood", "It fell"]


def test_lists_cost_a_fixed_number_of_queries(django_assert_num_queries: Any) -> None:
    reporter = factories.user(factories.REPORTER)
    for number in range(4):
        version = factories.version(f"It fell by {number} percent.")
        factories.appearance(
            factories.statement(version, "It fell"), factories.claim(), by=reporter
        )
        factories.derivation(version, factories.version(f"It fell. {number}"), compared=False)
    with django_assert_num_queries(2):
        assert all(e.statement.words and e.claim.text for e in worklist.appearances())
    with django_assert_num_queries(1):
        assert all(e.original.article.title for e in worklist.derivations())
    with django_assert_num_queries(5):
        worklist.counts()
