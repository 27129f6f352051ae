"""How does a row become public?

Only by being reached by a published verdict. Rows are opened kind by kind and ids ascending, in the
house's order of locks, and each once: the time they became public never moves.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from django.db.models import F, Q

from claims.models import Appearance, Article, Claim, ClaimReview, Evidence, Source, Story


class Reach(NamedTuple):
    """The rows a verdict on one claim speaks of, by id."""

    stories: frozenset[int]
    articles: frozenset[int]
    sources: frozenset[int]


def reach(claim: Claim, review: ClaimReview | None = None) -> Reach:
    """Return what becomes public with a claim: its texts and everybody they name.

    With `review`, what its evidence cites, too.
    """
    appearances = Appearance.everything.filter(claim=claim, status=Appearance.Status.CONFIRMED)
    carried = list(
        appearances.values_list("statement__version__article_id", "statement__speaker_id")
    )
    cited = (
        list(
            Evidence.everything.filter(review=review, withdrawn_at=None).values_list(
                "anchor__version__article_id", "source_id"
            )
        )
        if review
        else []
    )
    articles = {article for article, _ in [*carried, *cited] if article}
    places = list(
        Article.everything.filter(pk__in=articles).values_list("story_id", "publisher_id")
    )
    stories = {claim.story_id, *(story for story, _ in places)} - {None}
    named = {who for _, who in [*carried, *cited, *places]} | {claim.claimant_id}
    return Reach(
        frozenset(id for id in stories if id),
        frozenset(articles),
        frozenset(id for id in named if id),
    )


def open_to_all(found: Reach, *, at: datetime) -> None:
    """Make the rows of a reach public as of `at`; those that are public already stay as they are.

    Locks stories, then articles, then sources.
    """
    _open(Story, found.stories, at)
    _open(Article, found.articles, at)
    _open(Source, found.sources, at)


def _open(
    kind: type[Story] | type[Article] | type[Source], ids: Collection[int], at: datetime
) -> None:
    if not ids:
        return
    hidden = kind.everything.filter(Q(pk__in=ids), public_at__isnull=True)
    locked = list(hidden.select_for_update().order_by("pk").values_list("pk", flat=True))
    if locked:
        kind.everything.filter(pk__in=locked, public_at__isnull=True).update(
            public_at=at, revision=F("revision") + 1
        )
