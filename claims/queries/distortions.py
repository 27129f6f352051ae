"""Which copy was the first to change these words so, and which have it from there?

The same distortion is: the same words of one original, in any of its versions, became the same
words, case and marks folded, in several copies. The first is the earliest by `appeared`; several at
that same time are named together. Who has it from whom is known as far as connections lead:
confirmed ones, suggested ones, or none, which is told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Q, QuerySet

from claims import models
from claims.analysis.findings import SEVERITIES
from claims.queries import carriers
from claims.queries.carriers import Carrier

CONFIRMED, SUGGESTED = models.Edge.Status.CONFIRMED, models.Edge.Status.SUGGESTED
STANDING = (SUGGESTED, CONFIRMED)
# Own choices: texts and connections that are followed at once, confirmed connections first.
MOST_TEXTS = 1_000
MOST_EDGES = 300

CONNECTED = """
WITH RECURSIVE reached(id) AS (
    SELECT unnest(%(from)s::bigint[])
    UNION
    SELECT CASE WHEN d.original_id = r.id THEN d.derived_id ELSE d.original_id END
    FROM reached r JOIN claims_derivation d ON r.id IN (d.original_id, d.derived_id)
    WHERE d.status IN ('suggested', 'confirmed')
)
SELECT id FROM reached LIMIT %(most)s
"""


class Copy(NamedTuple):
    """A text that carries a distortion, and how it is known to come from the first that does.

    `via`: 'confirmed' or 'suggested' connections, or '' where only the words are the same.
    `edge` is the connection in which it can be seen.
    """

    version: models.ArticleVersion
    at: datetime
    via: str
    edge: models.Derivation

    @property
    def is_dated(self) -> bool:
        """Whether `at` is the outlet's own date, not when we saw the text."""
        return self.at == self.version.article.published_at


@dataclass(frozen=True, slots=True)
class Distortion:
    """Words of an original that became the same other words in several copies.

    `first` are the earliest copies, more than one only if they appeared at the same time; `others`
    come later, in the order they appeared. Of an article that carries it in several versions, the
    earliest stands there. `differences` are the numbers of all its differences.
    """

    original: models.Article
    words: str
    became: str
    type: str
    severity: str
    first: tuple[Copy, ...]
    others: tuple[Copy, ...]
    differences: frozenset[int]

    @property
    def copies(self) -> tuple[Copy, ...]:
        """All texts that carry it, the earliest first."""
        return (*self.first, *self.others)


def appeared(version: models.ArticleVersion) -> tuple[datetime, int]:
    """Return when a text appeared, as a key to sort by: ties go by the order they came in.

    The outlet's date counts for the first version of an article; a later version, or a text without
    a date, counts from when it was seen. Needs the article loaded.
    """
    published = version.article.published_at if version.number == 1 else None
    return published or version.seen_at, version.pk


def of_derivation(derivation: models.Derivation) -> dict[int, Distortion]:
    """Return the distortions that a comparison's differences belong to, by the difference's number.

    All texts are followed that are connected with these two, over confirmed and suggested
    connections. Four queries, whatever the number of texts and differences.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            CONNECTED, {"from": [derivation.original_id, derivation.derived_id], "most": MOST_TEXTS}
        )
        versions = [pk for (pk,) in cursor.fetchall()]
    rows = models.Derivation.everything.filter(
        original__in=versions, derived__in=versions, status__in=STANDING
    )
    return {pk: distortion for distortion in _all(rows) for pk in distortion.differences}


def of_story(story: models.Story, *, desk: bool = False) -> tuple[Distortion, ...]:
    """Return the distortions in a story's texts that are more than wording, the gravest first.

    Strangers see public texts and confirmed connections only. Three queries.
    """
    inside = Q(original__article__story=story) | Q(derived__article__story=story)
    derivations = models.Derivation.everything if desk else models.Derivation.objects
    found = _all(derivations.filter(inside, status__in=STANDING))
    grave = [one for one in found if one.severity != SEVERITIES[0]]
    return tuple(sorted(grave, key=lambda one: (-SEVERITIES.index(one.severity), _order(one))))


def _order(one: Distortion) -> tuple[Any, ...]:
    return -len(one.copies), appeared(one.first[0].version), one.words, one.became


def _all(rows: QuerySet[models.Derivation]) -> list[Distortion]:
    related = rows.select_related("original__article__publisher", "derived__article__publisher")
    edges = list(related.order_by("status", "pk")[:MOST_EDGES])
    if len(edges) < 2:
        return []
    return [
        _distortion(group, edges)
        for group in carriers.of(edges)
        if len({one.version.article_id for one in group}) > 1
    ]


def _distortion(group: Sequence[Carrier], edges: Sequence[models.Derivation]) -> Distortion:
    ordered = sorted(group, key=lambda one: appeared(one.version))
    start = appeared(ordered[0].version)[0]
    first = {one.version.pk for one in ordered if appeared(one.version)[0] == start}
    ways = _ways(first, {one.version.pk for one in ordered}, edges)
    once = {one.version.article_id: one for one in reversed(ordered)}
    copies = [
        _copy(one, ways.get(one.version.pk, ""))
        for one in sorted(once.values(), key=lambda one: appeared(one.version))
    ]
    own = [one for one in ordered if one.differences]
    told = own[0].differences[0]
    weights = [row.severity_now for one in own for row in one.differences]
    return Distortion(
        original=own[0].edge.original.article,
        words=told.original.exact if told.original else "",
        became=told.derived.exact if told.derived else "",
        type=told.type_now,
        severity=max(weights, key=SEVERITIES.index),
        first=tuple(one for one in copies if one.at == start),
        others=tuple(one for one in copies if one.at != start),
        differences=frozenset(row.pk for one in own for row in one.differences),
    )


def _ways(
    first: set[int], carrying: set[int], edges: Iterable[models.Derivation]
) -> dict[int, str]:
    """Say over which connections each carrier comes from one of the first, through carriers only.

    Confirmed ones all the way where there is such a way, else suggested ones.
    """
    ways: dict[int, str] = {}
    inside = [e for e in edges if e.original_id in carrying and e.derived_id in carrying]
    for via, statuses in ((CONFIRMED, {CONFIRMED}), (SUGGESTED, {CONFIRMED, SUGGESTED})):
        reached = set(first)
        waiting = list(first)
        for here in waiting:
            for edge in inside:
                there = edge.derived_id
                if edge.original_id == here and edge.status in statuses and there not in reached:
                    reached.add(there)
                    waiting.append(there)
                    ways.setdefault(there, via.value)
    return ways


def _copy(one: Carrier, via: str) -> Copy:
    return Copy(one.version, appeared(one.version)[0], via, one.edge)
