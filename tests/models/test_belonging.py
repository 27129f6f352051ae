"""Rows that belong together come together, and what is public stays so: the database says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import Error, connection, transaction

from claims import models
from claims.services import reviews
from claims.services.transactions import sqlstate
from tests import casework, factories
from tests.models.test_verdict_rows import later, review, row


def refused(act: Callable[[], Any]) -> str:
    """Return the SQLSTATE with which an act is refused; '' if it is not."""
    try:
        with transaction.atomic():
            act()
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except Error as error:
        return sqlstate(error)
    return ""


@pytest.mark.django_db
@pytest.mark.parametrize(("end", "state"), [(8, ""), (9, "FC002")])
def test_a_statement_ends_inside_its_version(end: int, state: str) -> None:
    version = factories.version("It fell.")
    fields = {"version": version, "form": "assertion", "start": 0, "rule": "test"}
    assert refused(lambda: models.Statement.everything.create(end=end, **fields)) == state


@pytest.mark.django_db
@pytest.mark.parametrize(("with_text", "state"), [(True, ""), (False, "FC002")])
def test_a_version_comes_with_its_text(with_text: bool, state: str) -> None:
    first, other = casework.version("It fell."), casework.version("It rose.")

    def add() -> None:
        again = models.ArticleVersion.everything.get(pk=other.pk)
        again.pk, again.article, again.number = None, first.article, 2
        again.save(force_insert=True)
        if with_text:
            models.VersionText.everything.create(version=again, text="It rose.")

    assert refused(add) == state


BESIDE = [
    ("It ", " today", ""),
    ("", "", ""),
    ("t ", " tod", ""),
    ("Is ", " today", "FC002"),
    ("It ", " todey", "FC002"),
    ("", " today.!", "FC002"),
    ("xxIt ", "", "FC002"),
]


@pytest.mark.django_db
@pytest.mark.parametrize("lead", ["", "Rain. " * 1500])
@pytest.mark.parametrize(("prefix", "suffix", "state"), BESIDE)
def test_the_words_beside_an_anchor_stand_there(
    lead: str, prefix: str, suffix: str, state: str
) -> None:
    text = f"{lead}It fell today."
    version, start = factories.version(text), text.index("fell")
    fields = {"version": version, "start": start, "end": start + 4, "exact": "fell"}
    found = refused(
        lambda: models.TextAnchor.everything.create(prefix=prefix, suffix=suffix, **fields)
    )
    assert found == state


@pytest.mark.django_db
@pytest.mark.parametrize(("day", "state"), [(0, ""), (1, ""), (-1, "FC006")])
def test_a_verdict_is_not_older_than_the_one_before(day: int, state: str) -> None:
    first = models.Verdict.objects.create(**row(review()))
    given = later(first, published_at=casework.days(day))
    assert refused(lambda: models.Verdict.objects.create(**given)) == state


@pytest.mark.django_db
def test_a_verdict_cites_evidence_of_its_own_review() -> None:
    first, other = review(), review()
    verdict = models.Verdict.objects.create(**row(first))
    own, foreign = (
        models.Evidence.everything.create(
            review=one, stance="context", title="A page", locator="p. 1"
        )
        for one in (first, other)
    )

    def cite(piece: models.Evidence) -> Callable[[], Any]:
        return lambda: models.VerdictEvidence.objects.create(
            verdict=verdict, evidence=piece, position=piece.pk % 1000
        )

    assert (refused(cite(foreign)), refused(cite(own))) == ("FC006", "")


def test_nothing_is_added_to_a_verdict_that_is_published(committed_db: str) -> None:
    verdict = casework.published()
    version = casework.version("Another text.")
    piece = models.Evidence.everything.create(
        review=verdict.review, stance="context", title="Later", locator="p. 1"
    )
    pin = {"verdict": verdict, "version": version}
    cited = {"verdict": verdict, "evidence": piece, "position": 7}
    assert refused(lambda: models.VerdictText.objects.create(**pin)) == "FC006"
    assert refused(lambda: models.VerdictEvidence.objects.create(**cited)) == "FC006"
    # In the transaction of the verdict, both sides of a savepoint, they come with it.
    with transaction.atomic():
        mine = models.Verdict.objects.create(**row(review()))
        with transaction.atomic():
            models.VerdictText.objects.create(verdict=mine, version=version)
            other = models.Verdict.objects.create(**row(review()))
        models.VerdictText.objects.create(verdict=other, version=version)
    assert models.VerdictText.objects.filter(version=version).count() == 2


STEPS = {
    ("draft", "in_review"): "",
    ("in_review", "draft"): "",
    ("in_review", "published"): "",
    ("published", "retracted"): "",
    ("draft", "published"): "FC006",
    ("published", "draft"): "FC006",
    ("published", "in_review"): "FC006",
    ("retracted", "published"): "FC006",
    ("retracted", "draft"): "FC006",
}


@pytest.mark.django_db
@pytest.mark.parametrize(("step", "state"), STEPS.items())
def test_a_check_goes_forwards(step: tuple[str, str], state: str) -> None:
    start, end = step

    def times(name: str) -> Any:
        return casework.T0 if name in ("published", "retracted") else None

    one = models.ClaimReview.everything.create(
        claim=factories.claim(), state=start, published_at=times(start)
    )
    rows = models.ClaimReview.everything.filter(pk=one.pk)
    found = refused(lambda: rows.update(state=end, published_at=times(end), revision=2))
    assert found == state


@pytest.mark.django_db
@pytest.mark.parametrize("kind", [models.Claim, models.Source, models.Story, models.Article])
@pytest.mark.parametrize("value", [None, casework.days(9)])
def test_what_became_public_stays_so(kind: Any, value: Any) -> None:
    story = models.Story.everything.create(title="The story")
    casework.published(story=story)
    thing = kind.objects.first()
    rows = kind.everything.filter(pk=thing.pk)
    revision = thing.revision + 1
    assert refused(lambda: rows.update(public_at=value, revision=revision)) == "FC001"
    assert refused(lambda: rows.update(public_at=thing.public_at, revision=revision)) == ""


CHANGES = [
    {"text": "Other words"},
    {"language": "de"},
    {"claim_date": "2001-01-01"},
    {"claimant": None},
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_public_claim_changes_only_with_its_verdict(
    committed_db: str, change: dict[str, Any]
) -> None:
    verdict = casework.published(claim_date="2022-04-01")
    claim = models.Claim.objects.get()
    rows = models.Claim.everything.filter(pk=claim.pk)
    revision = claim.revision + 1
    assert refused(lambda: rows.update(revision=revision, **change)) == "FC006"
    assert refused(lambda: rows.update(revision=revision, notes="For us.")) == ""
    later = casework.followed(
        verdict, "correction", at=casework.days(1), claim_text="Other words", language="de"
    )
    claim.refresh_from_db()
    assert (claim.text, claim.language) == (later.claim_text, later.language)
    # An older verdict that said so is no leave to go back.
    back = {"text": verdict.claim_text, "language": verdict.language}
    assert refused(lambda: rows.update(revision=claim.revision + 1, **back)) == "FC006"


@pytest.mark.django_db
def test_a_draft_claim_changes_freely() -> None:
    claim = factories.claim()
    rows = models.Claim.everything.filter(pk=claim.pk)
    assert refused(lambda: rows.update(text="Other words", revision=2)) == ""


def test_publishing_inside_a_greater_transaction_is_one_with_it(committed_db: str) -> None:
    one = casework.ready()
    with transaction.atomic():
        verdict = reviews.publish(by=casework.person(), review=one, revision=one.revision)
        casework.followed(verdict, "refile", at=verdict.published_at, claim_text="Other words")
    assert models.Claim.objects.get().text == "Other words"
