"""In which other stored texts do these words stand?

A garbled name that stands in another text, too, may come from the same hand, or from the same slip
made twice. So what is found here is a lead and proves nothing: it names texts to look at, the
newest version of each in which the words stand, and whether they are connected already.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import regex
from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet

from claims import models
from claims.models.articles import SEARCHED_LENGTH, searchable_words
from claims.queries import origins
from claims.queries.distortions import appeared

MOST = 50  # texts listed; own choice
AROUND = 60  # code points shown on either side of the words; own choice
LETTER = r"[\p{L}\p{N}\p{M}]"
BETWEEN = r"[^\p{L}\p{N}\p{M}]+"
STANDING = (models.Edge.Status.SUGGESTED, models.Edge.Status.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Lead:
    """A text in which the words stand: once as an example, with what is around them.

    Where the text goes on beyond `before` and `after`, they say so by an ellipsis.

    `derivation` connects it with the text the words were changed from, if one is there that was not
    rejected; `is_earlier` says that it is older than that text, so that it would be the original.
    """

    version: models.ArticleVersion
    before: str
    words: str
    after: str
    times: int
    derivation: models.Derivation | None
    is_earlier: bool


@dataclass(frozen=True, slots=True)
class Leads:
    """The texts found, oldest first; `has_more` if there are more than are listed."""

    words: str
    texts: tuple[Lead, ...]
    has_more: bool


def of(words: str, derivation: models.Derivation) -> Leads:
    """Return the other texts in which words of a copy stand, whole and in this order, any case.

    The first 100,000 code points of each text are searched, by an index. The articles of the pair
    itself are left out. Two queries, whatever is found. For the desk: texts are shown that are
    not public.
    """
    pair = derivation.original.article_id, derivation.derived.article_id
    rows = list(_texts(words, pair)[: MOST + 1])
    edges = _edges(derivation.original_id, [row.version_id for row in rows])
    found = [
        _lead(row, words, derivation.original, edges.get(row.version_id)) for row in rows[:MOST]
    ]
    certain = sorted((one for one in found if one), key=lambda one: appeared(one.version))
    return Leads(words, tuple(certain), has_more=len(rows) > MOST)


def holding(words: str) -> Q:
    """Return the condition that these words stand in a `VersionText`, annotated as `words`."""
    return Q(words=SearchQuery(words, config="simple", search_type="phrase"))


def _texts(words: str, pair: tuple[int, int]) -> QuerySet[Any]:
    matching: QuerySet[Any] = (
        models.VersionText.everything.annotate(words=searchable_words())
        .filter(holding(words))
        .exclude(version__article__in=pair)
        .order_by("version__article_id", "-version__number")
        .distinct("version__article_id")
    )
    return matching.select_related("version__article__publisher", "version__article__story")


def _edges(original: int, others: list[int]) -> dict[int, models.Derivation]:
    rows = models.Derivation.everything.filter(
        Q(original=original, derived__in=others) | Q(derived=original, original__in=others),
        status__in=STANDING,
    ).defer("alignment")
    return {
        (row.derived_id if row.original_id == original else row.original_id): row for row in rows
    }


def _lead(
    row: models.VersionText,
    words: str,
    original: models.ArticleVersion,
    derivation: models.Derivation | None,
) -> Lead | None:
    """Show where the words stand; None where only their parts stand side by side otherwise."""
    places = list(_pattern(words).finditer(row.text[:SEARCHED_LENGTH]))
    if not places:
        return None
    start, end = places[0].span()
    before, after = row.text[max(0, start - AROUND) : start], row.text[end : end + AROUND]
    return Lead(
        row.version,
        f"…{before.lstrip()}" if start > AROUND else before.lstrip(),
        row.text[start:end],
        f"{after.rstrip()}…" if row.text[end + AROUND :].strip() else after.rstrip(),
        len(places),
        derivation,
        origins.in_order(row.version, original)[0] == row.version,
    )


def _pattern(words: str) -> regex.Pattern[str]:
    """Return what finds whole words, whatever separates them."""
    parts = regex.findall(rf"{LETTER}+", words)
    inner = BETWEEN.join(map(regex.escape, parts))
    return regex.compile(rf"(?<!{LETTER}){inner}(?!{LETTER})", regex.IGNORECASE)
