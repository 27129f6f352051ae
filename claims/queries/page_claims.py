"""Which claims appear on a page?

Those that appear in any version of an article filed under one of the page's addresses, and those
whose reviews say that they appeared there, though its text is not held.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from django.db.models import Q, QuerySet

from claims.models import AppearanceUrl, ArticleUrl, LookupEntry, Relation

MOST = 300  # rows read of either kind; own choice, six times what one answer may hold


def entries_on(
    keys: Sequence[str],
    *,
    rows: QuerySet[LookupEntry],
    live: Q,
    at: datetime,
    day: date | None = None,
) -> list[LookupEntry]:
    """Return the entry of each claim on a page that was live at a time: two queries.

    `keys` are those of the page's addresses. The latest version comes first, in reading order; of a
    claim that stands there twice its own words before altered ones, the earlier place before the
    later. Claims that only a review places there follow, the latest first. With `day` the version
    that stood on it comes first, then the ones before it and those after it, and what reviews place
    there by nearness to it. At most `MOST` of either are read.
    """
    held = in_articles(keys, rows=rows.filter(live), at=at)[:MOST]
    said = list(by_reviews(keys, rows=rows.filter(live), at=at)[:MOST])
    best: dict[int, LookupEntry] = {}
    for entry in sorted(held, key=lambda one: _likeliest(one, day)):
        best.setdefault(entry.claim_id, entry)
    in_order = sorted(best.values(), key=lambda one: _place(one, day))
    if day:
        said.sort(key=lambda one: _gap(one, day))
    return [*in_order, *(entry for entry in said if entry.claim_id not in best)]


def in_articles(
    keys: Sequence[str], *, rows: QuerySet[LookupEntry], at: datetime
) -> QuerySet[LookupEntry]:
    """Return the entries of what appears in articles with these addresses, latest version first."""
    articles = ArticleUrl.everything.filter(sha256__in=keys, article__public_at__lte=at)
    return rows.filter(
        appearance__statement__version__article__in=articles.values("article")
    ).order_by("-appearance__statement__version_id", "appearance__statement__start", "pk")


def by_reviews(
    keys: Sequence[str], *, rows: QuerySet[LookupEntry], at: datetime
) -> QuerySet[LookupEntry]:
    """Return the own words of claims that reviews place at these addresses, latest first."""
    said = AppearanceUrl.everything.filter(Q(withdrawn_at=None) | Q(withdrawn_at__gt=at))
    claims = said.filter(sha256__in=keys).values("claim")
    return rows.filter(appearance=None, claim__in=claims).order_by("-claim_id")


def _place(entry: LookupEntry, day: date | None) -> tuple[bool, int, int, int]:
    """Order by version, of a later one than was asked for the earliest first, and by place."""
    assert entry.appearance is not None
    statement = entry.appearance.statement
    version = statement.version
    is_later = day is not None and version.seen_at.astimezone(UTC).date() > day
    return is_later, version.pk if is_later else -version.pk, statement.start, entry.pk


def _likeliest(entry: LookupEntry, day: date | None) -> tuple[bool, int, bool, int, int]:
    is_later, version, start, pk = _place(entry, day)
    return is_later, version, entry.relation != Relation.SAME, start, pk


def _gap(entry: LookupEntry, day: date) -> timedelta:
    return abs(entry.dated - day) if entry.dated else timedelta.max
