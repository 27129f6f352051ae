"""Two at once: one wins, the other is told, and nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import transaction

from claims import exceptions, models
from claims.queries import chain
from claims.services import claims, derivations, differences, idempotency, reviews
from claims.services.lookup_entries import refresh
from tests import casework, factories, found
from tests.models.test_ledger import together


def test_of_two_publications_one_is_made(committed_db: str) -> None:
    review = casework.ready()
    readers = [casework.person(), casework.person()]

    def publishing(by: models.User) -> Callable[[], Any]:
        return lambda: reviews.publish(by=by, review=review, revision=review.revision)

    results = together(*map(publishing, readers))
    assert sorted(type(result).__name__ for result in results) == ["StaleRevision", "Verdict"]
    assert models.Verdict.objects.count() == 1
    assert models.Ledger.objects.filter(act="review.publish").count() == 1
    assert models.LookupEntry.objects.count() == 2
    assert chain.verify().faults == ()


def test_publishing_and_sending_back_at_once_do_not_both_happen(committed_db: str) -> None:
    review = casework.ready()
    reader, other = casework.person(), casework.person("Editor")
    results = together(
        lambda: reviews.publish(by=reader, review=review, revision=review.revision),
        lambda: reviews.send_back(
            by=other, review=review, revision=review.revision, reason="Say more."
        ),
    )
    assert [isinstance(one, exceptions.StaleRevision) for one in results].count(True) == 1
    review.refresh_from_db()
    is_published = review.state == "published"
    assert models.Verdict.objects.exists() is is_published
    assert is_published or review.state == "draft"


def test_of_two_corrections_one_follows_the_verdict(committed_db: str) -> None:
    verdict = casework.published()
    review = models.ClaimReview.everything.get(pk=verdict.review_id)
    by = casework.person("Editor")
    review = reviews.write(
        by=by,
        review=review,
        revision=review.revision,
        rating=casework.rating("true"),
        rationale="Why.",
        kind="correction",
        reason="An error.",
    )
    review = reviews.submit(by=by, review=review, revision=review.revision)
    readers = [casework.person() for _ in range(4)]
    results = together(
        *[
            lambda reader=reader: reviews.publish(
                by=reader, review=review, revision=review.revision
            )
            for reader in readers
        ]
    )
    assert sum(isinstance(one, models.Verdict) for one in results) == 1
    assert sum(isinstance(one, exceptions.StaleRevision) for one in results) == 3
    assert list(models.Verdict.objects.values_list("number", flat=True)) == [1, 2]


def test_an_appearance_confirmed_while_its_claim_is_published_is_found(committed_db: str) -> None:
    for _ in range(5):
        review = casework.ready()
        reader = casework.person()
        first = models.Appearance.everything.get(claim=review.claim)
        twin = casework.statement(
            casework.version("Copied words.", of=first.statement.version.article)
        )

        def confirm(claim: models.Claim = review.claim, of: models.Statement = twin) -> None:
            edge = casework.appearance(claim, of, by=casework.person())
            refresh(claim=edge.claim)

        def confirm_at_once(confirm: Callable[[], None] = confirm) -> None:
            with transaction.atomic():
                confirm()

        results = together(
            confirm_at_once,
            lambda review=review, reader=reader: reviews.publish(
                by=reader, review=review, revision=review.revision
            ),
        )
        assert results[0] is None
        if isinstance(results[1], exceptions.ChangedSinceSubmitted):  # the confirmation was first
            _read_again(review, reader)
        else:
            assert isinstance(results[1], models.Verdict)
        live = models.LookupEntry.objects.filter(claim=review.claim, withdrawn_at=None)
        assert live.count() == 3


def _read_again(review: models.ClaimReview, reader: models.User) -> None:
    assert not models.Verdict.objects.filter(review=review).exists()
    review = reviews.send_back(by=reader, review=review, revision=review.revision, reason="Look.")
    review = reviews.submit(by=casework.person(), review=review, revision=review.revision)
    reviews.publish(by=reader, review=review, revision=review.revision)


def test_idempotency_twins_do_it_once(committed_db: str) -> None:
    by = casework.person()

    def act() -> tuple[int, dict[str, Any]]:
        return 201, {"id": claims.draft(by=by, text="A claim").pk}

    def twin() -> Any:
        return idempotency.run(principal="key:1", route="r", key="k", request=b"{}", act=act)

    results = together(*[twin] * 6)
    answers = [one for one in results if isinstance(one, idempotency.Answer)]
    assert answers
    assert all(isinstance(one, idempotency.Answer | exceptions.StillRunning) for one in results)
    assert sum(not one.replayed for one in answers) == 1
    assert models.Claim.everything.count() == 1
    again = twin()
    assert again.replayed
    assert again.body == {"id": models.Claim.everything.get().pk}


def test_two_edits_of_one_revision_do_not_both_hold(committed_db: str) -> None:
    by = casework.person()
    claim = claims.draft(by=by, text="A claim")
    results = together(
        *[
            lambda text=text: claims.edit(by=by, claim=claim, revision=1, text=text)
            for text in ("One", "Two", "Three")
        ]
    )
    assert sum(isinstance(one, exceptions.StaleRevision) for one in results) == 2
    (winner,) = (one for one in results if isinstance(one, models.Claim))
    claim.refresh_from_db()
    assert (claim.text, claim.revision) == (winner.text, 2)


def compared(analysis: str) -> models.Derivation:
    """Store a comparison with one difference, which the analysis finds at the same place."""
    return found.pair(
        factories.version("The toll may rise.\n"),
        factories.version("The toll will rise.\n"),
        found.named("modality_changed", "may", "will"),
        analysis=analysis,
    )


def test_of_two_decisions_on_a_difference_one_is_made(committed_db: str) -> None:
    one = found.difference(compared("0"), "modality_changed")
    editors = [casework.person("Editor") for _ in range(3)]

    def deciding(by: models.User) -> Callable[[], Any]:
        return lambda: differences.dismiss(by=by, difference=one, revision=0)

    results = together(*map(deciding, editors))
    assert sorted(type(result).__name__ for result in results) == [
        "DifferenceDecision",
        "StaleRevision",
        "StaleRevision",
    ]
    assert chain.verify().faults == ()


def test_no_decision_is_lost_while_texts_are_compared_anew(committed_db: str) -> None:
    edge = compared("0")
    one, by = found.difference(edge, "modality_changed"), casework.person("Editor")
    steps: list[Callable[[], Any]] = [
        lambda: differences.dismiss(by=by, difference=one, revision=0),
        lambda: derivations.compare(derivation=edge),
    ]
    decision, is_new = together(*steps)
    assert is_new is True
    now = models.Difference.everything.get(derivation=edge, type="hedge_removed")
    if isinstance(decision, exceptions.StaleRevision):  # the comparison was made anew first
        assert not models.DifferenceDecision.everything.exists()
    else:
        assert now.remembers == decision
