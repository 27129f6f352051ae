"""From which texts may this version have come, and which may have come from it?

Four places are searched: the version before it, texts anywhere with the very same words, the other
texts of its story, and texts of other stories in which some of its longer statements stand word for
word. How much two texts share is measured by aligning their sentences: the share of the derived
text that continues the other. The earlier one is the original.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple

from django.db.models import Count, F, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import MD5

from claims.analysis import alignment, languages
from claims.analysis.segmentation import segment
from claims.analysis.spans import Span
from claims.models import ArticleVersion, Derivation, StatementContent, TextAnchor
from claims.models.statements import TELLING_LENGTH

# Own choices. A pair of reports on one event by two hands shares a few sentences by chance.
FLOOR = 0.3  # share of the derived text's characters below which nothing is suggested
VERBATIM_SHARE = 0.8  # of the aligned characters: from here on it is a copy, not a rewriting
WHOLE = 0.6  # share of the original from which a copy is of the whole text, not an excerpt
# Code points of both texts together that are still aligned here, in a job; beyond, only equal
# bodies are found and an editor can connect the rest by hand.
LONGEST_PAIR = 400_000
MOST_COPIES = 20  # equal bodies in other articles that are suggested at once
FEWEST_SHARED = 2  # statements in common that make a text of another story worth measuring
MOST_MEASURED = 10  # texts of other stories measured at once, those with most in common
TELLING = Q(end__gte=F("start") + TELLING_LENGTH)

Kind = Derivation.Kind


class Origin(NamedTuple):
    """A derivation that may be: from which version to which, of what kind, how sure, which rule.

    `score` is 0..1, the share of the derived text found in the original, or None where declared.
    """

    original: ArticleVersion
    derived: ArticleVersion
    kind: str
    score: float | None
    rule: str


class Shares(NamedTuple):
    """How much of each text is aligned, and how much of that is word for word; each 0..1."""

    original: float
    derived: float
    verbatim: float


def of(version: ArticleVersion) -> tuple[Origin, ...]:
    """Return what may be derivations from or to a version, each pair once, revisions first.

    Five queries, and one alignment for each text that is measured.
    """
    once: dict[tuple[int, int], Origin] = {}
    for found in (
        *_revision(version),
        *_copies(version),
        *_story(version),
        *_elsewhere(version),
    ):
        once.setdefault((found.original.pk, found.derived.pk), found)
    return tuple(once.values())


def shares(original: str, derived: str, language: str) -> Shares:
    """Measure how much two texts have in common, sentence by sentence.

    >>> shares("It rose by 3 percent on Monday.", "It rose by 3 percent on Monday.", "en")
    Shares(original=1.0, derived=1.0, verbatim=1.0)
    """
    parts = segment(original, language), segment(derived, language)
    units = alignment.align(original, derived, *parts, language)
    whole = [_length(part.span for part in side) or 1 for side in parts]
    taken = (
        _length(span for unit in units for span in unit.original),
        _length(span for unit in units for span in unit.derived),
    )
    verbatim = _length(
        span
        for unit in units
        if unit.relation in ("verbatim", "typography")
        for span in unit.derived
    )
    return Shares(taken[0] / whole[0], taken[1] / whole[1], verbatim / (taken[1] or 1))


def kind_of(measured: Shares) -> str:
    """Name the kind of derivation that shares like these speak for.

    >>> kind_of(Shares(1.0, 1.0, 0.95)), kind_of(Shares(0.2, 1.0, 0.9)), kind_of(Shares(1, 1, 0.1))
    ('syndication', 'excerpt', 'paraphrase')
    """
    if measured.verbatim < VERBATIM_SHARE:
        return Kind.PARAPHRASE.value
    return Kind.SYNDICATION.value if measured.original >= WHOLE else Kind.EXCERPT.value


def _revision(version: ArticleVersion) -> list[Origin]:
    earlier = ArticleVersion.everything.filter(
        article_id=version.article_id, number__lt=version.number
    )
    before = earlier.order_by("-number").first()
    if before is None:
        return []
    return [Origin(before, version, Kind.REVISION.value, 1.0, "version-before")]


def _copies(version: ArticleVersion) -> list[Origin]:
    twins = (
        ArticleVersion.everything.filter(sha256=version.sha256)
        .exclude(article_id=version.article_id)
        .select_related("article")
        .order_by("seen_at", "pk")[:MOST_COPIES]
    )
    return [
        Origin(*in_order(twin, version), Kind.SYNDICATION.value, 1.0, "same-words")
        for twin in twins
    ]


def _story(version: ArticleVersion) -> list[Origin]:
    story = version.article.story_id
    if story is None:
        return []
    newest = (
        ArticleVersion.everything.filter(article=OuterRef("article"))
        .order_by()
        .values("article")
        .annotate(newest=Max("number"))
        .values("newest")
    )
    others = (
        ArticleVersion.everything.filter(article__story=story, number=Subquery(newest))
        .exclude(article_id=version.article_id)
        .exclude(sha256=version.sha256)
        .select_related("article", "body")
        .order_by("pk")
    )
    return _measured_all(version, others, "same-story-sentences")


def _elsewhere(version: ArticleVersion) -> list[Origin]:
    """Measure texts of other stories that share statements; found by an index, not by reading."""
    sharing = sharing_statements(version, _telling_words(version))
    others = (
        ArticleVersion.everything.filter(pk__in=[pk for pk, _ in sharing[:MOST_MEASURED]])
        .select_related("article", "body")
        .order_by("pk")
    )
    strangers = [other for other in others if not _in_one_story(version, other)]
    return _measured_all(version, strangers, "shared-statements")


def sharing_statements(
    version: ArticleVersion, words: Collection[str]
) -> QuerySet[TextAnchor, tuple[int, int]]:
    """Return versions of other articles in which some of these words stand, and how many of them.

    `words` are MD5 of passages of 40 code points or more. Those with most in common come first.
    """
    rows: QuerySet[TextAnchor, tuple[int, int]] = (
        TextAnchor.everything.alias(words=MD5("exact"))
        .filter(TELLING, words__in=words)
        .exclude(version__article=version.article_id)
        .exclude(version__sha256=version.sha256)
        .order_by()
        .values("version")
        .annotate(shared=Count("words", distinct=True))
        .filter(shared__gte=FEWEST_SHARED)
        .order_by("-shared", "version")
        .values_list("version", "shared")
    )
    return rows


def _telling_words(version: ArticleVersion) -> list[str]:
    contents = StatementContent.everything.filter(statement__version=version)
    rows = TextAnchor.everything.filter(
        TELLING, version=version, pk__in=contents.order_by().values("anchor")
    )
    return list(rows.order_by().values_list(MD5("exact"), flat=True).distinct())


def _in_one_story(one: ArticleVersion, other: ArticleVersion) -> bool:
    return one.article.story_id is not None and one.article.story_id == other.article.story_id


def _measured_all(
    version: ArticleVersion, others: Iterable[ArticleVersion], rule: str
) -> list[Origin]:
    found = (_measured(version, other, rule) for other in others)
    return [origin for origin in found if origin is not None]


def _measured(version: ArticleVersion, other: ArticleVersion, rule: str) -> Origin | None:
    if version.length + other.length > LONGEST_PAIR:
        return None
    if languages.primary(version.language) != languages.primary(other.language):
        return None
    original, derived = in_order(other, version)
    measured = shares(original.text, derived.text, version.language)
    if measured.derived < FLOOR:
        return None
    score = round(min(measured.derived, 1.0), 4)
    return Origin(original, derived, kind_of(measured), score, rule)


def in_order(one: ArticleVersion, other: ArticleVersion) -> tuple[ArticleVersion, ArticleVersion]:
    """Put the earlier text first: by the outlets' dates where both have one, else as seen.

    Needs both articles loaded.
    """
    are_dated = one.article.published_at is not None and other.article.published_at is not None

    def appeared(version: ArticleVersion) -> tuple[datetime, int]:
        published = version.article.published_at
        return (published if are_dated and published else version.seen_at), version.pk

    return (one, other) if appeared(one) <= appeared(other) else (other, one)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
