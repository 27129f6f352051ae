"""Comparisons with the differences a test wants, whatever the analysis would find today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from claims.analysis import ANALYSIS_VERSION
from claims.analysis.spans import Span
from claims.models import ArticleVersion, Derivation, Difference
from claims.services import anchors
from claims.services.revisions import change
from tests import casework, factories

WHEN = datetime(2022, 4, 20, tzinfo=UTC)
SUBSTANTIVE, REVERSES = "substantive", "reverses-meaning"
# Type, words of the original, words of the copy ('' for none), severity.
Found = tuple[str, str, str, str]


def named(type: str, before: str, after: str, severity: str = SUBSTANTIVE) -> Found:
    """Name one difference by its words, which stand once in each text."""
    return type, before, after, severity


def pair(
    original: ArticleVersion,
    derived: ArticleVersion,
    *found: Found,
    analysis: str = ANALYSIS_VERSION,
) -> Derivation:
    """Store a comparison of two texts, aligned line by line, as some analysis made it."""
    edge = factories.derivation(original, derived, compared=False)
    sides = (original, derived)
    spans = [
        tuple(factories.span(v.text, w) if w else None for v, w in zip(sides, words, strict=True))
        for _, *words, _ in found
    ]
    placed = [
        anchors.put(version, version.text, [side for span in spans if (side := span[n])])
        for n, version in enumerate(sides)
    ]
    Difference.everything.bulk_create(
        Difference(
            derivation=edge,
            position=position,
            type=one[0],
            severity=one[3],
            original=placed[0][span[0]] if span[0] else None,
            derived=placed[1][span[1]] if span[1] else None,
            rule="by-hand",
            analysis_version=analysis,
        )
        for position, (one, span) in enumerate(zip(found, spans, strict=True))
    )
    lines = zip(*(_lines(version.text) for version in sides), strict=False)
    return change(
        edge,
        revision=edge.revision,
        alignment=[{"a": [list(a)], "b": [list(b)]} for a, b in lines],
        compared_at=WHEN,
        analysis_version=analysis,
    )


def difference(edge: Derivation, type: str) -> Difference:
    """Return the difference of this type that the comparison shown has."""
    one: Difference = Difference.everything.select_related("derivation").get(
        derivation=edge, type=type, analysis_version=edge.analysis_version
    )
    return one


def opened(edge: Derivation) -> None:
    """Make both texts public and confirm that one came from the other."""
    verdict = casework.published()
    for version in (edge.original, edge.derived):
        casework.judged(verdict, version)
    by = casework.person("Editor")
    change(
        edge,
        revision=edge.revision,
        status="confirmed",
        decided_at=WHEN,
        decided_by=by,
        decided_by_name=by.shown_name,
    )


def _lines(text: str) -> Sequence[Span]:
    spans, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            spans.append(Span(start, start + len(line.rstrip())))
        start += len(line)
    return spans
