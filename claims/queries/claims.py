"""Which claims has the newsroom published?

Every filter of the public list, each narrowing the one before. What a claim's verdict says is that
of the verdict that stands now.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from django.db.models import BooleanField, Exists, F, Func, OuterRef, Q, QuerySet, Subquery, Value

from claims.models import Appearance, Claim, LookupEntry, Verdict
from claims.queries.search_words import as_tsquery, slots_of


def published(
    *,
    claimant: int | None = None,
    publisher: int | None = None,
    rating: str = "",
    language: str = "",
    tag: str = "",
    since: date | None = None,
    until: date | None = None,
    text: str = "",
) -> QuerySet[Claim]:
    """Return public claims, newest first, with `standing_id` (their latest verdict's id).

    `publisher` is a source whose texts carry the claim; `rating` the code of the standing rating;
    `since` and `until` bound the day it was published, both included; `text` asks for all of its
    content words, or synonyms of them.
    """
    latest = Verdict.objects.filter(review__claim=OuterRef("pk")).order_by("-published_at", "-pk")
    rows = Claim.objects.annotate(
        standing_id=Subquery(latest.values("pk")[:1]),
        standing_at=Subquery(latest.values("published_at")[:1]),
        standing_rating=Subquery(latest.values("rating__code")[:1]),
    )
    wanted = Q()
    if claimant is not None:
        wanted &= Q(claimant=claimant)
    if publisher is not None:
        wanted &= Q(Exists(_appearances(publisher)))
    if rating:
        wanted &= Q(standing_rating=rating)
    if language:
        wanted &= Q(language=language) | Q(language__startswith=f"{language}-")
    if tag:
        wanted &= Q(tags__contains=[tag])
    if since:
        wanted &= Q(standing_at__date__gte=since)
    if until:
        wanted &= Q(standing_at__date__lte=until)
    if text.strip():
        wanted &= Q(Exists(_with_words(text, language)))
    found = rows.filter(wanted).select_related("claimant", "story").order_by("-pk")
    return cast("QuerySet[Claim]", found)


def _appearances(publisher: int) -> QuerySet[Appearance]:
    return Appearance.objects.filter(
        claim=OuterRef("pk"),
        statement__version__article__publisher=publisher,
        statement__version__article__publisher__public_at__isnull=False,
    )


def _with_words(text: str, language: str) -> QuerySet[LookupEntry]:
    """Return the live entries that hold every content word of `text`, or a synonym of it."""
    slots = slots_of(text, language or "en")
    query = " & ".join(f"({as_tsquery(slot)})" for slot in slots)
    holds = Func(
        F("terms"),
        Value(query),
        arg_joiner=" @@ ",
        template="(%(expressions)s::tsquery)",
        output_field=BooleanField(),
    )
    entries = LookupEntry.objects.filter(claim=OuterRef("pk"), withdrawn_at=None)
    return entries.filter(holds) if slots else entries.none()
