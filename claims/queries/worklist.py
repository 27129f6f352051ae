"""What waits for somebody at the desk?

Suggestions that nobody has decided, checks that wait for a second reader, jobs that failed for
good. Counts for the dashboard, and the lists behind them, oldest work first.
"""

from __future__ import annotations

from typing import NamedTuple

from django.db.models import F, Prefetch, QuerySet

from claims import models
from claims.models import Edge

SUGGESTED = Edge.Status.SUGGESTED
WORDS_OF_STATEMENT = Prefetch(
    "statement__contents",
    queryset=models.StatementContent.everything.select_related("anchor"),
)


class Waiting(NamedTuple):
    """How many things wait, by kind."""

    appearances: int
    claim_relations: int
    derivations: int
    reviews: int
    faults: int


def counts() -> Waiting:
    """Count what waits. Five queries."""
    return Waiting(
        appearances().count(),
        claim_relations().count(),
        derivations().count(),
        reviews().count(),
        faults().count(),
    )


def appearances() -> QuerySet[models.Appearance]:
    """Return suggested appearances with claim, words and text, likeliest first."""
    return (
        models.Appearance.everything.filter(status=SUGGESTED)
        .select_related("claim", "statement__version__article")
        .prefetch_related(WORDS_OF_STATEMENT)
        .order_by(F("score").desc(nulls_last=True), "pk")
    )


def claim_relations() -> QuerySet[models.ClaimRelation]:
    """Return suggested relations between claims, oldest first."""
    rows = models.ClaimRelation.everything.filter(status=SUGGESTED)
    return rows.select_related("subject", "object").order_by("pk")


def derivations() -> QuerySet[models.Derivation]:
    """Return suggested derivations with their texts' places, oldest first."""
    return (
        models.Derivation.everything.filter(status=SUGGESTED)
        .select_related("original__article", "derived__article")
        .order_by("pk")
    )


def reviews() -> QuerySet[models.ClaimReview]:
    """Return checks that wait for a second reader, the longest waiting first."""
    return (
        models.ClaimReview.everything.filter(submitted_at__isnull=False)
        .exclude(state=models.ClaimReview.State.RETRACTED)
        .select_related("claim", "author", "assignee", "rating")
        .order_by("submitted_at", "pk")
    )


def faults() -> QuerySet[models.JobFault]:
    """Return the last fault of each job that stays failed, newest first."""
    return models.JobFault.objects.filter(is_final=True).order_by("-pk")
