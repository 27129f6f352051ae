"""Which claims appear on a page?

Those that appear in any version of an article filed under one of the page's addresses, and those
whose reviews say that they appeared there, though its text is not held.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db.models import Q, QuerySet

from claims.models import AppearanceUrl, ArticleUrl, LookupEntry, Relation

MOST = 300  # rows read of either kind; own choice, six times what one answer may hold


def entries_on(
    keys: Sequence[str], *, rows: QuerySet[LookupEntry], live: Q, at: datetime
) -> list[LookupEntry]:
    """Return the entry of each claim on a page that was live at a time: two queries.

    `keys` are those of the page's addresses. The latest version comes first, in reading order; of a
    claim that stands there twice its own words before altered ones, the earlier place before the
    later. Claims that only a review places there follow, the latest first. At most `MOST` of either
    are read.
    """
    held = in_articles(keys, rows=rows.filter(live), at=at)[:MOST]
    said = by_reviews(keys, rows=rows.filter(live), at=at)[:MOST]
    best: dict[int, LookupEntry] = {}
    for entry in sorted(held, key=_latest):
        best.setdefault(entry.claim_id, entry)
    in_order = sorted(best.values(), key=_place)
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


def _place(entry: LookupEntry) -> tuple[int, int, int]:
    assert entry.appearance is not None
    statement = entry.appearance.statement
    return -statement.version_id, statement.start, entry.pk


def _latest(entry: LookupEntry) -> tuple[int, bool, int, int]:
    version, start, pk = _place(entry)
    return version, entry.relation != Relation.SAME, start, pk
