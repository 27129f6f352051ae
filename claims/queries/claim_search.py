"""Which published claims speak of these words?

A search by keywords, as Google's claim search does it: a claim is found by its own words or by
those of a text that repeats it faithfully, if they hold at least half of the words asked for; more
of them come first. Google's answer has no place to say how a sentence stands to a claim, so one
that says the opposite of what was asked is left out; `lookup` names it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from django.contrib.postgres.search import SearchQuery
from django.db.models import (
    Case,
    IntegerField,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.utils import timezone

from claims.models import Claim, LookupEntry, Relation, Verdict
from claims.queries import lookup
from claims.queries.matching import CONTRADICTS
from claims.queries.search_words import Slot, as_tsquery, slots_of

# Words of a question that count; more only cost time. Own choice.
MOST_WORDS = 32


class Result(NamedTuple):
    """A claim and its latest verdict."""

    claim: Claim
    verdict: Verdict


class Results(NamedTuple):
    """Some of the claims found, best first, and whether there are more."""

    results: tuple[Result, ...]
    has_more: bool


def search(
    text: str,
    *,
    language: str = "",
    max_age_days: int | None = None,
    site: str = "",
    is_ours: bool = True,
    start: int = 0,
    size: int = 10,
) -> Results:
    """Return claims that hold at least half of the words, in a fixed number of queries.

    Those with more of the words come first, then the newer. `max_age_days` leaves out claims
    whose latest verdict is older, by the day its own publisher gave it; an empty text finds every
    claim. `site` asks for the verdicts of one publisher's site, with this newsroom's own verdicts
    among them if `is_ours`.
    """
    opposite = [match.claim.pk for match in _near(text, language) if match.relation == CONTRADICTS]
    latest = Verdict.objects.filter(review__claim=OuterRef("claim")).order_by("-pk")
    entries = _holding(text, language).exclude(claim__in=opposite)
    entries = entries.annotate(verdict=Subquery(latest.values("pk")[:1]))
    if max_age_days is not None:
        since = timezone.now() - timedelta(days=max_age_days)
        young = Verdict.objects.annotate(given=Coalesce("reviewed_at", "published_at")).filter(
            given__gte=since
        )
        entries = entries.filter(verdict__in=young.values("pk"))
    if site:
        whose = Q(publisher_site=site, batch__isnull=False)
        whose |= Q(batch__isnull=True) if is_ours else Q()
        entries = entries.filter(verdict__in=Verdict.objects.filter(whose).values("pk"))
    rows = entries.values("claim", "verdict").annotate(found=Max("count"))
    page = list(rows.order_by("-found", "-claim")[start : start + size + 1])
    shown = page[:size]
    claims = Claim.objects.in_bulk([row["claim"] for row in shown])
    verdicts = Verdict.objects.in_bulk([row["verdict"] for row in shown])
    results = (Result(claims[row["claim"]], verdicts[row["verdict"]]) for row in shown)
    return Results(tuple(results), has_more=len(page) > size)


def _near(text: str, language: str) -> tuple[lookup.Match, ...]:
    return lookup.by_text(text, language=language or None) if text.strip() else ()


def _holding(text: str, language: str) -> QuerySet[LookupEntry]:
    """Return the entries that hold the words; `count` says how many of them."""
    entries = LookupEntry.objects.filter(withdrawn_at=None, relation=Relation.SAME)
    if language:
        entries = entries.filter(Q(language=language) | Q(language__startswith=f"{language}-"))
    slots = slots_of(text, language or "en")[:MOST_WORDS]
    if not slots:
        return entries.annotate(count=Value(0))
    filled = entries.filter(terms=_any(slots)).annotate(count=_count(slots))
    return filled.filter(count__gte=(len(slots) + 1) // 2)


def _any(slots: tuple[Slot, ...]) -> SearchQuery:
    terms = dict.fromkeys(map(as_tsquery, slots))
    return SearchQuery(" | ".join(terms), search_type="raw", config="simple")


def _count(slots: tuple[Slot, ...]) -> Combinable:
    """Count the slots that an entry's words fill."""
    found: Combinable = Value(0)
    for slot in slots:
        filled = When(terms=_any((slot,)), then=Value(1))
        found = found + Case(filled, default=Value(0), output_field=IntegerField())
    return found
