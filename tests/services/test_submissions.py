"""What the second reader read is what is published, or it is sent back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claims import exceptions, models
from claims.queries import submissions
from claims.services import appearances, claims, connections, reviews, statements
from tests import casework

pytestmark = pytest.mark.django_db


def publish(review: models.ClaimReview) -> models.Verdict:
    return reviews.publish(by=casework.person(), review=review, revision=review.revision)


def new_version(review: models.ClaimReview) -> None:
    place = models.Appearance.everything.get(claim=review.claim).statement.version
    casework.version("Other words now.", of=place.article)


def connect(review: models.ClaimReview) -> None:
    appearances.connect(
        by=casework.person(),
        statement=casework.statement(casework.version(casework.COPY)),
        claim=review.claim,
        relation="stronger",
        fidelity="altered",
    )


def withdraw(review: models.ClaimReview) -> None:
    connect(review)
    edge = models.Appearance.everything.filter(claim=review.claim).earliest("pk")
    connections.withdraw(by=casework.person(), edge=edge, revision=edge.revision)


def confirm(review: models.ClaimReview) -> None:
    edge = models.Appearance.everything.get(claim=review.claim, status="suggested")
    connections.confirm(by=casework.person(), edge=edge, revision=edge.revision)


def name_another_speaker(review: models.ClaimReview) -> None:
    statement = models.Appearance.everything.get(claim=review.claim).statement
    statements.name_speaker(
        by=casework.person(),
        statement=statement,
        revision=statement.revision,
        speaker=casework.source("Somebody else", "person"),
    )


def edit_behind_the_service(review: models.ClaimReview) -> None:
    claim = models.Claim.everything.get(pk=review.claim_id)
    models.Claim.everything.filter(pk=claim.pk).update(
        claim_date="2001-01-01", revision=claim.revision + 1
    )


def evidence_behind_the_service(review: models.ClaimReview) -> None:
    models.Evidence.everything.filter(review=review).update(excerpt="Other.", revision=2)


CHANGES = [
    new_version,
    connect,
    withdraw,
    name_another_speaker,
    edit_behind_the_service,
    evidence_behind_the_service,
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_after_it_was_submitted_is_not_published(
    change: Callable[[models.ClaimReview], None],
) -> None:
    author, reader = casework.person("Editor"), casework.person()
    review = casework.ready(author=author)
    change(review)
    with pytest.raises(exceptions.ChangedSinceSubmitted, match="submit it anew"):
        publish(review)
    assert not models.Verdict.objects.exists()
    review = reviews.send_back(by=reader, review=review, revision=review.revision, reason="Look.")
    assert review.submitted_sha256 == ""
    review = reviews.submit(by=author, review=review, revision=review.revision)
    assert publish(review).number == 1


def test_a_suggestion_confirmed_meanwhile_is_not_published_unread() -> None:
    review = casework.ready()
    casework.appearance(
        review.claim,
        casework.statement(casework.version(casework.COPY)),
        by=casework.person(),
        relation="stronger",
        fidelity="altered",
        status="suggested",
    )
    confirm(review)
    with pytest.raises(exceptions.ChangedSinceSubmitted):
        publish(review)


def test_what_does_not_concern_the_verdict_stops_nothing() -> None:
    review = casework.ready()
    elsewhere = casework.ready("Taxes rose by half")
    new_version(elsewhere)
    casework.appearance(
        review.claim,
        casework.statement(casework.version(casework.COPY)),
        by=casework.person(),
        status="suggested",
    )
    assert submissions.digest(review) == review.submitted_sha256
    verdict = publish(review)
    review.refresh_from_db()
    assert (verdict.number, review.submitted_sha256) == (1, "")


@pytest.mark.parametrize("field", ["text", "notes"])
def test_a_claim_that_is_being_read_is_not_edited(field: str) -> None:
    review = casework.ready()
    claim = models.Claim.everything.get(pk=review.claim_id)
    editor = casework.person("Editor")
    with pytest.raises(exceptions.WrongState, match="send its check back"):
        claims.edit(by=editor, claim=claim, revision=claim.revision, **{field: "Other words"})
    reviews.send_back(by=editor, review=review, revision=review.revision, reason="Look.")
    edited = claims.edit(by=editor, claim=claim, revision=claim.revision, **{field: "Other words"})
    assert getattr(edited, field) == "Other words"


def test_the_ledger_names_what_was_submitted() -> None:
    review = casework.ready()
    act = models.Ledger.objects.get(act="review.submit")
    assert f'"submitted_sha256":"{review.submitted_sha256}"' in act.payload.text
