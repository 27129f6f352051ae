"""What the database itself says about verdicts, reviews, evidence and lookup entries."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import Error, IntegrityError, transaction

from claims import models
from claims.services.transactions import sqlstate
from tests import casework

pytestmark = pytest.mark.django_db


def row(review: models.ClaimReview, **fields: Any) -> dict[str, Any]:
    """Return the columns of a sound first verdict, with some replaced."""
    author, reader = casework.person(), casework.person()
    return {
        "review": review,
        "number": 1,
        "kind": "first",
        "rating": casework.rating("false"),
        "label": "False",
        "value": 1,
        "best": 5,
        "worst": 1,
        "claim_text": "A claim",
        "language": "en",
        "rationale": "Why.",
        "author": author,
        "author_name": author.shown_name,
        "second_reader": reader,
        "second_reader_name": reader.shown_name,
        "published_at": casework.T0,
    } | fields


def review() -> models.ClaimReview:
    """Make a review without any verdict."""
    claim = models.Claim.everything.create(text="A claim")
    made: models.ClaimReview = models.ClaimReview.everything.create(claim=claim)
    return made


def test_a_sound_verdict_is_taken() -> None:
    models.Verdict.objects.create(**row(review()))


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"number": 2}, "follows_another_or_is_first"),
        ({"kind": "update", "reason": "Why."}, "follows_another_or_is_first"),
        ({"kind": "opinion", "reason": "Why."}, "follows_another_or_is_first|kind_is_known"),
        ({"second_reader": None, "second_reader_name": ""}, "second_reader_or_single_handed"),
        ({"second_reader_name": ""}, "second_reader_or_single_handed"),
        ({"is_single_handed": True}, "second_reader_or_single_handed"),
        ({"label": ""}, "has_a_rating_unless_retracted"),
        ({"rationale": ""}, "says_what_and_why"),
        ({"claim_text": ""}, "says_what_and_why"),
    ],
)
def test_an_unsound_first_verdict_is_refused(fields: dict[str, Any], constraint: str) -> None:
    # A label that is not its rating's is refused by the trigger before the constraint is asked.
    rating = (
        {"rating": None, "value": None, "best": None, "worst": None} if "label" in fields else {}
    )
    with pytest.raises(IntegrityError, match=constraint):
        models.Verdict.objects.create(**row(review(), **fields, **rating))


def test_the_author_is_not_the_second_reader() -> None:
    one = casework.person()
    with pytest.raises(IntegrityError, match="author_is_not_second_reader"):
        models.Verdict.objects.create(**row(review(), author=one, second_reader=one))


def test_a_single_handed_verdict_says_so() -> None:
    models.Verdict.objects.create(
        **row(review(), second_reader=None, second_reader_name="", is_single_handed=True)
    )


@pytest.mark.parametrize(
    "fields", [{"value": 2}, {"label": "True"}, {"best": 10}, {"worst": 0}, {"value": None}]
)
def test_a_verdict_says_what_its_rating_says(fields: dict[str, Any]) -> None:
    if fields == {"value": None}:
        fields = {"value": None, "best": None, "worst": None}
    with pytest.raises(Error) as refused:
        models.Verdict.objects.create(**row(review(), **fields))
    assert sqlstate(refused.value) == "FC006"


def test_there_is_one_first_verdict() -> None:
    one = review()
    models.Verdict.objects.create(**row(one))
    with pytest.raises(IntegrityError):
        models.Verdict.objects.create(**row(one))


def later(first: models.Verdict, **fields: Any) -> dict[str, Any]:
    """Return the columns of a sound second verdict."""
    return (
        row(first.review, number=2, previous=first, kind="correction", reason="An error.") | fields
    )


def test_a_later_verdict_needs_a_reason() -> None:
    first = models.Verdict.objects.create(**row(review()))
    with pytest.raises(IntegrityError, match="change_has_a_reason"), transaction.atomic():
        models.Verdict.objects.create(**later(first, reason=""))
    models.Verdict.objects.create(**later(first))


def test_a_verdict_has_one_successor() -> None:
    first = models.Verdict.objects.create(**row(review()))
    models.Verdict.objects.create(**later(first))
    with pytest.raises(Error) as refused, transaction.atomic():
        models.Verdict.objects.create(**later(first, number=3))
    assert sqlstate(refused.value) in ("FC006", "23505")
    with pytest.raises(IntegrityError):
        models.Verdict.objects.create(**later(first))


def test_a_verdict_follows_one_of_its_own_review() -> None:
    elsewhere = models.Verdict.objects.create(**row(review()))
    with pytest.raises(IntegrityError, match="previous_is_of_the_same_review"):
        models.Verdict.objects.create(**later(elsewhere, review=review()))


def test_numbers_leave_no_gap() -> None:
    first = models.Verdict.objects.create(**row(review()))
    with pytest.raises(Error) as refused:
        models.Verdict.objects.create(**later(first, number=3))
    assert sqlstate(refused.value) == "FC006"


def test_a_retraction_has_no_rating() -> None:
    first = models.Verdict.objects.create(**row(review()))
    with pytest.raises(IntegrityError, match="unless_retracted"), transaction.atomic():
        models.Verdict.objects.create(**later(first, kind="retraction"))
    none = {"rating": None, "label": "", "value": None, "best": None, "worst": None}
    models.Verdict.objects.create(**later(first, kind="retraction", **none))


@pytest.mark.parametrize("value", [0, 6])
def test_a_rating_lies_inside_its_scale(value: int) -> None:
    scale = models.RatingScale.objects.get(code="accuracy")
    with pytest.raises(Error) as refused:
        models.Rating.objects.create(scale=scale, code="odd", label="Odd", value=value)
    assert sqlstate(refused.value) == "FC006"


def test_a_claim_has_one_standing_review() -> None:
    one = review()
    with pytest.raises(IntegrityError, match="one_stands_per_claim"):
        models.ClaimReview.everything.create(claim=one.claim)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"state": "lost"}, "state_is_known|published_has_a_time"),
        ({"state": "published"}, "published_has_a_time"),
        ({"state": "draft", "published_at": casework.T0}, "published_has_a_time"),
        ({"submitted_at": casework.T0}, "submitted_has_an_author"),
        ({"submitted_sha256": "0" * 64}, "submitted_is_pinned"),
    ],
)
def test_an_unsound_review_is_refused(fields: dict[str, Any], constraint: str) -> None:
    claim = models.Claim.everything.create(text="A claim")
    with pytest.raises(IntegrityError, match=constraint):
        models.ClaimReview.everything.create(claim=claim, **fields)


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"stance": "proves"}, "stance_is_known"),
        ({"url": "ftp://a"}, "url_is_http"),
        ({"url": ""}, "can_be_found_again"),
    ],
)
def test_unsound_evidence_is_refused(fields: dict[str, Any], constraint: str) -> None:
    sound = {"stance": "context", "title": "A page", "url": "https://a.example/"}
    one = review()
    models.Evidence.everything.create(review=one, **sound)
    with pytest.raises(IntegrityError, match=constraint):
        models.Evidence.everything.create(review=one, **sound | fields)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "x"},
        {"stance": "supports"},
        {"url": "https://b.example/"},
        {"excerpt": "x"},
        {"locator": "p. 1"},
        {"cited_at": casework.days(3)},
    ],
)
def test_cited_evidence_keeps_its_words(change: dict[str, Any]) -> None:
    casework.published()
    piece = models.Evidence.objects.get()
    rows = models.Evidence.everything.filter(pk=piece.pk)
    with pytest.raises(Error) as refused, transaction.atomic():
        rows.update(revision=piece.revision + 1, **change)
    assert sqlstate(refused.value) == "FC005"
    assert rows.update(revision=piece.revision + 1, withdrawn_at=casework.days(3)) == 1


@pytest.mark.parametrize(
    "model",
    [
        models.Source,
        models.Story,
        models.Article,
        models.Claim,
        models.ClaimReview,
        models.Statement,
        models.Evidence,
        models.Appearance,
        models.ApiKey,
    ],
)
@pytest.mark.parametrize("step", [0, 2, -1])
def test_a_change_without_the_next_revision_is_refused(model: Any, step: int) -> None:
    casework.published()
    models.Story.everything.create(title="A story")
    models.ApiKey.objects.create(
        name="k", prefix="fck_1", sha256="0" * 64, scopes=[], user=casework.person()
    )
    thing = model._base_manager.first()
    rows = model._base_manager.filter(pk=thing.pk)
    with pytest.raises(Error) as refused, transaction.atomic():
        rows.update(revision=thing.revision + step)
    assert sqlstate(refused.value) in ("FC003", "23514")
    assert rows.update(revision=thing.revision + 1) == 1


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({}, "claim_has_one"),
        ({"relation": "like", "withdrawn_at": casework.T0}, "relation_is_known"),
        ({"withdrawn_at": casework.days(-1)}, "withdrawn_after_added"),
    ],
)
def test_a_claim_has_one_live_entry_of_its_own(fields: dict[str, Any], constraint: str) -> None:
    claim = models.Claim.everything.create(text="A claim")
    sound = {"claim": claim, "language": "en", "text": "x", "terms": "x", "added_at": casework.T0}
    models.LookupEntry.objects.create(**sound)
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        models.LookupEntry.objects.create(**sound | fields)
    models.LookupEntry.objects.create(**sound, withdrawn_at=casework.days(1))


def test_an_appearance_has_one_live_entry() -> None:
    casework.published()
    entry = models.LookupEntry.objects.exclude(appearance=None).get()
    entry.pk = None
    with pytest.raises(IntegrityError, match="appearance_has_one"):
        entry.save(force_insert=True)
