"""Which published claims speak of these words?

A search by keywords, as Google's claim search does it: a claim is found by its own words or by
those of a text that repeats it faithfully, if they hold at least half of the words asked for; more
of them come first. Google's answer has no place to say how a sentence stands to a claim, so one
that says the opposite of what was asked is left out; `lookup` names it.

All pages of a search are cut from the claims as they stood when its first page was read: entries
and verdicts keep when they came and went. So no claim comes twice and none is skipped, whatever is
published meanwhile; what is retracted meanwhile is left out, and a correction is shown.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.contrib.postgres.search import SearchQuery
from django.db.models import (
    Case,
    Exists,
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

from claims.models import Claim, ClaimReview, LookupEntry, Relation, Verdict
from claims.queries import lookup
from claims.queries.matches import CONTRADICTS
from claims.queries.search_words import Slot, as_tsquery, slots_of
from claims.queries.tags import written_in

# Words of a question that count; more only cost time. Own choice.
MOST_WORDS = 32
# Source: RFC 5646, section 2.1: four letters after the language.


class Result(NamedTuple):
    """A claim and its latest verdict."""

    claim: Claim
    verdict: Verdict


class Place(NamedTuple):
    """After which claim of a search its next page begins.

    `found` counts the words that this claim holds; `at` is when the first page was read, and
    `opposite` are the claims that said the opposite then.
    """

    found: int
    claim: int
    at: datetime
    opposite: tuple[int, ...] = ()


class Results(NamedTuple):
    """Some of the claims found, best first, and the place where more begin; None at the end."""

    results: tuple[Result, ...]
    next: Place | None


def search(
    text: str,
    *,
    language: str = "",
    max_age_days: int = 0,
    site: str = "",
    is_ours: bool = True,
    after: Place | None = None,
    start: int = 0,
    size: int = 10,
) -> Results:
    """Return claims that hold at least half of the words, in a fixed number of queries.

    Those with more of the words come first, then the newer. `max_age_days` leaves out claims that
    were both made and last checked before, by the day the check's publisher gave it; an empty text
    finds every claim. `site` asks for the verdicts of one publisher's site, with this newsroom's
    own verdicts among them if `is_ours`. `start` is looked at on a first page only.
    """
    at = after.at if after else timezone.now()
    opposite = after.opposite if after else _opposite(text, language, at)
    entries = _holding(text, language, at).exclude(claim__in=opposite)
    latest = Verdict.objects.filter(review__claim=OuterRef("claim"), published_at__lte=at)
    entries = entries.annotate(verdict=Subquery(latest.order_by("-pk").values("pk")[:1]))
    if max_age_days:
        entries = entries.filter(verdict__in=_younger(at - timedelta(days=max_age_days)))
    if site:
        entries = entries.filter(verdict__in=_of_site(site, is_ours))
    rows = entries.values("claim", "verdict").annotate(found=Max("count"))
    if after:
        later = Q(found__lt=after.found) | Q(found=after.found, claim__lt=after.claim)
        rows, start = rows.filter(later), 0
    page = list(rows.order_by("-found", "-claim")[start : start + size + 1])
    results = _results({row["claim"]: row["verdict"] for row in page[:size]})
    if len(page) <= size:
        return Results(results, None)
    last = page[size - 1]
    return Results(results, Place(last["found"], last["claim"], at, opposite))


def _results(found: dict[int, int]) -> tuple[Result, ...]:
    """Give claims, by the ids of theirs and of their verdicts, each with what has followed it."""
    claims = Claim.objects.in_bulk(found)
    lines = Verdict.objects.filter(review__verdicts__in=found.values())
    newest = lines.order_by("review_id", "-pk").distinct("review_id").select_related("review")
    verdicts = {one.review.claim_id: one for one in newest}
    shown = (Result(claims[claim], verdicts[claim]) for claim in found)
    return tuple(one for one in shown if one.verdict.kind != ClaimReview.Kind.RETRACTION)


def _opposite(text: str, language: str, at: datetime) -> tuple[int, ...]:
    """Return the claims that say the opposite of a text."""
    if not text.strip():
        return ()
    near = lookup.by_text(text, language=language or None, as_of=at)
    return tuple(match.claim.pk for match in near if match.relation == CONTRADICTS)


def _younger(since: datetime) -> QuerySet[Any]:
    """Return the verdicts that were given since then, or speak of a claim made since that day."""
    given = Verdict.objects.alias(given=Coalesce("reviewed_at", "published_at"))
    return given.filter(Q(given__gte=since) | Q(claim_date__gte=since.date()))


def _of_site(site: str, is_ours: bool) -> QuerySet[Verdict]:
    whose = Q(publisher_site=site, batch__isnull=False)
    whose |= Q(batch__isnull=True) if is_ours else Q()
    return Verdict.objects.filter(whose)


def _holding(text: str, language: str, at: datetime) -> QuerySet[LookupEntry]:
    """Return the entries that held the words then, of claims that are still looked up.

    `count` says how many of the words.
    """
    own = LookupEntry.objects.filter(claim=OuterRef("claim"), appearance=None, withdrawn_at=None)
    was_live = Q(added_at__lte=at) & (Q(withdrawn_at=None) | Q(withdrawn_at__gt=at))
    entries = LookupEntry.objects.filter(was_live, Exists(own), relation=Relation.SAME)
    if language:
        entries = entries.filter(written_in(language))
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
