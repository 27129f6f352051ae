"""Who claimed it, when and in which language: bound to a verdict, and kept in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from claims import exceptions, models
from claims.services import claims, reviews
from tests import casework

pytestmark = pytest.mark.django_db
DAY, OTHER_DAY = date(2022, 4, 1), date(2022, 4, 2)


def test_a_verdict_keeps_who_claimed_it_and_when() -> None:
    speaker, other = casework.source("Ann", "person"), casework.source("Ben", "person")
    first = casework.published(claimant=speaker, claim_date=DAY)
    assert (first.claimant_name, first.claim_date, first.language) == ("Ann", DAY, "en")

    later = casework.followed(
        first,
        "correction",
        at=casework.days(1),
        claimant=other,
        claim_date=OTHER_DAY,
        language="en-GB",
    )

    assert (later.claimant_name, later.claim_date, later.language) == ("Ben", OTHER_DAY, "en-GB")
    claim = models.Claim.objects.get()
    assert (claim.claimant, claim.claim_date, claim.language) == (other, OTHER_DAY, "en-GB")
    assert models.Source.objects.filter(name="Ben").exists()
    own = models.LookupEntry.objects.get(appearance=None, withdrawn_at=None)
    assert own.language == "en-GB"
    kept = models.Verdict.objects.get(pk=first.pk)
    assert (kept.claimant_name, kept.claim_date, kept.language) == ("Ann", DAY, "en")
    review = models.ClaimReview.objects.get()
    assert (review.claimant, review.claim_date, review.language) == (None, None, "")
    assert '"claimant_name":"Ben"' in models.Ledger.objects.latest("seq").payload.text
    # What nobody named again stays, and the appearances were confirmed for the same words.
    last = casework.followed(first, "update", at=casework.days(2))
    assert (last.claimant_name, last.claim_date) == ("Ben", OTHER_DAY)
    assert models.Appearance.everything.get().status == "confirmed"


@pytest.mark.parametrize(
    "about", [{"claim_text": "Other"}, {"claim_date": DAY}, {"language": "de"}, {"claimant": None}]
)
def test_what_a_draft_takes_itself_is_not_kept_for_its_verdict(about: dict[str, Any]) -> None:
    author = casework.person("Editor")
    review = reviews.open(by=author, claim=claims.draft(by=author, text="A claim"))
    given = {name: value or casework.source() for name, value in about.items()}
    with pytest.raises(exceptions.Invalid, match="claim itself") as refused:
        reviews.write(by=author, review=review, revision=1, rating=None, rationale="", **given)
    assert refused.value.pointer == f"/{next(iter(about))}"


def test_a_malformed_language_is_refused() -> None:
    verdict = casework.published()
    with pytest.raises(exceptions.UnknownLanguage):
        casework.followed(verdict, "refile", at=casework.days(1), language="english language")
