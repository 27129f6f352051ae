"""Which verdict stands, now or at another time, and does it still speak of today's texts?

The latest verdict on a claim stands; one that retracts leaves the claim without a rating. A verdict
is pinned to versions; once an article has a newer version than any it was pinned to, it needs to be
affirmed again. That is computed, never stored, so that no job can forget to set it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, cast

from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone

from claims.models import ArticleVersion, Claim, ClaimReview, Verdict, VerdictText


class Standing(NamedTuple):
    """A claim's latest verdict, and whether one of its texts has changed since."""

    verdict: Verdict
    needs_reaffirmation: bool

    @property
    def is_retracted(self) -> bool:
        """Whether the verdict was taken back."""
        return self.verdict.kind == ClaimReview.Kind.RETRACTION


def with_freshness(*, at: datetime | None = None) -> QuerySet[Verdict]:
    """Return all verdicts, each with `needs_reaffirmation` as it was at `at` (now by default)."""
    pins = VerdictText.objects.filter(
        verdict=OuterRef("verdict"), version__article=OuterRef("version__article")
    )
    newer = ArticleVersion.everything.filter(
        article=OuterRef("version__article"),
        number__gt=OuterRef("version__number"),
        seen_at__lte=at or timezone.now(),
    )
    newest_pins = VerdictText.objects.filter(
        ~Exists(pins.filter(version__number__gt=OuterRef("version__number"))),
        Exists(newer),
        verdict=OuterRef("pk"),
    )
    rows = Verdict.objects.annotate(needs_reaffirmation=Exists(newest_pins))
    return cast("QuerySet[Verdict]", rows)


def standing_of(
    claims: Iterable[Claim | int], *, at: datetime | None = None
) -> dict[int, Standing]:
    """Return the verdict that stands on each claim, by claim id; one query.

    Claims without any published verdict at that time are left out.
    """
    when = at or timezone.now()
    ids = [claim if isinstance(claim, int) else claim.pk for claim in claims]
    rows = (
        with_freshness(at=when)
        .filter(review__claim__in=ids, published_at__lte=when)
        .select_related("review", "rating__scale")
        .order_by("review__claim_id", "-published_at", "-pk")
        .distinct("review__claim_id")
    )
    return {row.review.claim_id: _standing(row) for row in rows}


def standing(claim: Claim | int) -> Standing | None:
    """Return the verdict that stands on a claim, or None before the first; one query."""
    return next(iter(standing_of([claim]).values()), None)


def as_of(claim: Claim | int, time: datetime) -> Standing | None:
    """Return the verdict that stood on a claim at `time`, as a reader saw it then; one query."""
    return next(iter(standing_of([claim], at=time).values()), None)


def latest_first() -> QuerySet[Verdict]:
    """Return every published verdict with its claim and freshness, newest first."""
    rows = with_freshness().select_related("review__claim__claimant", "rating__scale")
    return rows.order_by(F("published_at").desc(), F("pk").desc())


def _standing(row: Verdict) -> Standing:
    return Standing(row, row.needs_reaffirmation)  # type: ignore[attr-defined]
