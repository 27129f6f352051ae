"""What stood when, and whether it still speaks of today's texts."""

from __future__ import annotations

from typing import Any

import pytest

from claims import models
from claims.queries import claims, timelines, verdicts
from tests import casework

pytestmark = pytest.mark.django_db


def test_nothing_stands_before_the_first_verdict() -> None:
    review = casework.ready()
    assert verdicts.standing(review.claim) is None
    assert verdicts.as_of(review.claim, casework.days(100)) is None


def test_as_of_answers_what_stood_at_every_instant() -> None:
    first = casework.published(at=casework.days(0))
    casework.followed(first, "correction", at=casework.days(2), code="half_true")
    casework.followed(first, "retraction", at=casework.days(4))
    claim = first.review.claim
    seen = {day: verdicts.as_of(claim, casework.days(day)) for day in (-1, 0, 1, 2, 3, 4, 5)}
    labels = {day: found.verdict.label if found else None for day, found in seen.items()}
    assert labels == {
        -1: None,
        0: "False",
        1: "False",
        2: "Half true",
        3: "Half true",
        4: "",
        5: "",
    }
    assert [bool(found and found.is_retracted) for found in seen.values()] == [False] * 5 + [
        True
    ] * 2


def test_a_newer_version_asks_for_affirmation_until_a_verdict_follows() -> None:
    verdict = casework.published(at=casework.days(0))
    claim = verdict.review.claim
    article = models.Article.objects.get()
    assert not verdicts.standing(claim).needs_reaffirmation  # type: ignore[union-attr]
    casework.version("Other words.", of=article, at=casework.days(1))
    assert verdicts.standing(claim).needs_reaffirmation  # type: ignore[union-attr]
    assert not verdicts.as_of(claim, casework.days(0.5)).needs_reaffirmation  # type: ignore[union-attr]
    casework.followed(verdict, "update", at=casework.days(2))
    assert not verdicts.standing(claim).needs_reaffirmation  # type: ignore[union-attr]
    assert verdicts.as_of(claim, casework.days(1.5)).needs_reaffirmation  # type: ignore[union-attr]


def test_a_version_of_another_article_asks_for_nothing() -> None:
    verdict = casework.published()
    casework.version("Elsewhere.")
    casework.version("Elsewhere, later.", of=casework.article())
    assert not verdicts.standing(verdict.review.claim).needs_reaffirmation  # type: ignore[union-attr]


def test_a_retraction_needs_no_affirmation() -> None:
    verdict = casework.published()
    casework.followed(verdict, "retraction", at=casework.days(1))
    casework.version("Other words.", of=models.Article.objects.get(), at=casework.days(2))
    found = verdicts.standing(verdict.review.claim)
    assert found is not None
    assert (found.is_retracted, found.needs_reaffirmation) == (True, False)


def test_many_claims_cost_one_query(django_assert_num_queries: Any) -> None:
    reader = casework.person()
    wanted = [casework.published(f"Claim {n}", reader=reader).review.claim for n in range(4)]
    with django_assert_num_queries(1):
        found = verdicts.standing_of(wanted)
        assert {claim.pk for claim in wanted} == set(found)
        assert {one.verdict.rating.label for one in found.values() if one.verdict.rating} == {
            "False"
        }


def test_the_history_of_a_claim_shows_verdicts_and_changed_texts(
    django_assert_num_queries: Any,
) -> None:
    first = casework.published(at=casework.days(0))
    casework.version("Other words.", of=models.Article.objects.get(), at=casework.days(1))
    second = casework.followed(first, "correction", at=casework.days(2), code="true")
    with django_assert_num_queries(2):
        found = timelines.of_claim(first.review.claim)
        shown = [(moment.kind, moment.verdict or moment.version.number) for moment in found]  # type: ignore[union-attr]
    assert shown == [("first", first), ("text_changed", 2), ("correction", second)]


def test_the_desk_sees_every_act_on_a_claim_in_order(django_assert_num_queries: Any) -> None:
    verdict = casework.published()
    casework.published("Another claim")
    claim = verdict.review.claim
    with django_assert_num_queries(4):
        rows = list(timelines.acts_on(claim))
        assert all(row.payload.text for row in rows)
    assert [row.act for row in rows] == [
        "claim.draft",
        "review.open",
        "evidence.add",
        "review.write",
        "review.submit",
        "review.publish",
    ]


def test_published_claims_are_filtered() -> None:
    speaker, outlet = casework.source("A speaker", "person"), casework.source("The Daily")
    one = casework.published("The bridge is closed", claimant=speaker, tags=["roads"]).review.claim
    two = casework.published("Wages rose in May", at=casework.days(5), code="true").review.claim
    three = casework.published(
        "Le pont est fermé", language="fr-CA", at=casework.days(9)
    ).review.claim
    models.Article.everything.filter(versions__statements__appearances__claim=two).update(
        publisher=outlet, revision=3
    )
    models.Source.everything.filter(pk=outlet.pk).update(public_at=casework.T0, revision=2)
    casework.ready("A draft about the bridge")
    day = casework.days(5).date()
    found = {
        "all": claims.published(),
        "claimant": claims.published(claimant=speaker.pk),
        "publisher": claims.published(publisher=outlet.pk),
        "rating": claims.published(rating="true"),
        "language": claims.published(language="fr"),
        "tag": claims.published(tag="roads"),
        "since": claims.published(since=day),
        "until": claims.published(until=day),
        "text": claims.published(text="bridges closing"),
        "other text": claims.published(text="bridge wages"),
        "signs": claims.published(text="' | & :* \\"),
        "both": claims.published(rating="false", until=day),
    }
    assert {name: list(rows) for name, rows in found.items()} == {
        "all": [three, two, one],
        "claimant": [one],
        "publisher": [two],
        "rating": [two],
        "language": [three],
        "tag": [one],
        "since": [three, two],
        "until": [two, one],
        "text": [one],
        "other text": [],
        "signs": [],
        "both": [one],
    }


def test_the_rating_asked_for_is_the_one_that_stands() -> None:
    verdict = casework.published()
    casework.followed(verdict, "correction", at=casework.days(1), code="true")
    assert not claims.published(rating="false").exists()
    assert claims.published(rating="true").get().standing_id is not None


def test_a_page_of_claims_costs_one_query(django_assert_num_queries: Any) -> None:
    for number in range(3):
        casework.published(f"Claim {number}")
    with django_assert_num_queries(1):
        assert [claim.claimant.name for claim in claims.published() if claim.claimant] == [
            "A speaker"
        ] * 3
