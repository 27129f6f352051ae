"""A verdict that opens a text to all opens it for every claim that appears there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims import models
from claims.services import appearances, evidence, lookup_entries, reviews
from claims.services import connections as edges
from tests import casework
from tests.waiting import until, waits_for_a_lock

LATER = "They said it. It fell by 3 percent."


def entries(claim: models.Claim) -> list[str]:
    """Return the words that lead to a claim now."""
    live = models.LookupEntry.objects.filter(claim=claim, withdrawn_at=None)
    return sorted(live.values_list("text", flat=True))


def two_claims_in_one_text() -> tuple[models.Verdict, models.ArticleVersion, models.Claim]:
    """Publish two claims; the text of the first gets a version that nobody has judged."""
    first, other = casework.published("They said it"), casework.published("It fell")
    judged = first.texts.get().version
    version = casework.version(LATER, of=judged.article, at=casework.days(1))
    return first, version, other.review.claim


def follow(verdict: models.Verdict, kind: str = "update") -> models.Verdict:
    """Publish the next verdict of a review."""
    return casework.followed(verdict, kind, at=timezone.now() + timedelta(days=1))


@pytest.mark.django_db
def test_a_text_that_becomes_public_leads_to_other_claims_in_it() -> None:
    first, version, other = two_claims_in_one_text()
    shown = casework.appearance(other, casework.statement(version, "It fell"), by=casework.person())
    lookup_entries.refresh(claim=other)
    before = entries(other)
    second = follow(first)
    (added,) = models.LookupEntry.objects.filter(appearance=shown)
    assert (added.text, added.claim, added.withdrawn_at) == ("It fell", other, None)
    assert added.added_at == second.published_at
    assert entries(other) == sorted([*before, "It fell"])


@pytest.mark.django_db
def test_a_text_cited_as_evidence_leads_to_the_claims_in_it() -> None:
    other, place = casework.published("It fell").review.claim, casework.version(LATER)
    shown = casework.appearance(other, casework.statement(place, "It fell"), by=casework.person())
    review, author = casework.ready("They said it"), casework.person("Editor")
    review = reviews.send_back(by=author, review=review, revision=review.revision, reason="More.")
    evidence.add(
        by=author,
        review=review,
        stance="context",
        title="The text",
        anchor=casework.anchor(place, "They said it"),
    )
    review = reviews.submit(by=author, review=review, revision=review.revision)
    assert not models.LookupEntry.objects.filter(appearance=shown).exists()
    reviews.publish(by=casework.person(), review=review, revision=review.revision)
    assert models.LookupEntry.objects.filter(appearance=shown, withdrawn_at=None).exists()


@pytest.mark.django_db
@pytest.mark.parametrize("case", ["suggested", "unread", "draft", "retracted"])
def test_what_is_not_public_leads_nowhere(case: str) -> None:
    first, version, other = two_claims_in_one_text()
    by = casework.person()
    if case == "draft":
        other = models.Claim.everything.create(text="It fell")
    if case == "retracted":
        follow(models.Verdict.objects.get(review__claim=other), "retraction")
    if case == "unread":
        version = casework.version(LATER, at=casework.days(1))
    status = "suggested" if case == "suggested" else "confirmed"
    shown = casework.appearance(other, casework.statement(version, "It fell"), by=by, status=status)
    follow(first)
    assert not models.LookupEntry.objects.filter(appearance=shown).exists()


@pytest.mark.django_db
def test_claims_whose_entries_stand_cost_a_publication_nothing() -> None:
    costs = []
    for many in (0, 4):
        first, version, _ = two_claims_in_one_text()
        casework.judged(first, version)
        for number in range(many):
            claim = casework.published(f"It fell {number}").review.claim
            statement = casework.statement(version, LATER[: 10 + number])
            casework.appearance(claim, statement, by=casework.person())
            lookup_entries.refresh(claim=claim)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            follow(first)
        costs.append(len(asked))
    assert costs[0] == costs[1]


def while_held(
    held: Callable[[], Any], waiting: Callable[[], Any], then: Callable[[], Any] = bool
) -> list[Any]:
    """Do `held`; once `waiting` waits for it in a thread of its own, do `then` and commit."""
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(waiting())
        except Exception as error:
            results.append(error)
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    with transaction.atomic():
        held()
        thread.start()
        until(lambda: waits_for_a_lock() or not thread.is_alive())
        assert thread.is_alive(), "nobody waited"
        then()
    thread.join()
    return results


def submitted(first: models.Verdict) -> models.ClaimReview:
    """Bring the next verdict of a review to its second reader."""
    by = casework.person("Editor")
    review = models.ClaimReview.everything.get(pk=first.review_id)
    review = reviews.write(
        by=by,
        review=review,
        revision=review.revision,
        rating=casework.rating(),
        rationale="Looked at again.",
        kind="update",
        reason="A later version.",
    )
    return reviews.submit(by=by, review=review, revision=review.revision)


@pytest.mark.parametrize("is_known", [True, False], ids=["suggested before", "new"])
@pytest.mark.parametrize("is_published_first", [True, False], ids=["verdict first", "edge first"])
def test_a_connection_made_while_its_text_is_opened_is_found(
    committed_db: str, is_known: bool, is_published_first: bool
) -> None:
    first, version, other = two_claims_in_one_text()
    statement, by, reader = (
        casework.statement(version, "It fell"),
        casework.person(),
        casework.person(),
    )
    review = submitted(first)
    edge = casework.appearance(other, statement, by=by, status="suggested") if is_known else None

    def publish() -> models.Verdict:
        return reviews.publish(by=reader, review=review, revision=review.revision)

    def connect() -> models.Appearance:
        if edge is not None:
            return edges.confirm(by=by, edge=edge, revision=edge.revision)
        return appearances.connect(
            by=by, statement=statement, claim=other, relation="same", fidelity="exact"
        )

    works = (publish, connect) if is_published_first else (connect, publish)
    (result,) = while_held(*works)
    assert isinstance(result, models.Appearance if is_published_first else models.Verdict)
    shown = models.Appearance.objects.get(claim=other, statement=statement)
    assert models.LookupEntry.objects.filter(appearance=shown, withdrawn_at=None).exists()


def test_claims_are_locked_in_their_order_so_that_none_waits_for_the_other(
    committed_db: str,
) -> None:
    """Somebody relates both claims, the one with the lower id first, while one is published."""
    other = casework.published("It fell").review.claim
    first = casework.published("They said it")
    version = casework.version(LATER, of=first.texts.get().version.article, at=casework.days(1))
    casework.appearance(other, casework.statement(version, "It fell"), by=casework.person())
    review, reader = submitted(first), casework.person()
    assert other.pk < review.claim_id
    claims = models.Claim.everything

    def hold_the_lower() -> None:
        claims.select_for_update().get(pk=other.pk)

    def hold_the_higher() -> None:
        claims.select_for_update(nowait=True).get(pk=review.claim_id)

    (result,) = while_held(
        hold_the_lower,
        lambda: reviews.publish(by=reader, review=review, revision=review.revision),
        then=hold_the_higher,
    )
    assert isinstance(result, models.Verdict)
