"""Which words were changed where a claim appears in a copy?

For each appearance the words of its statement, and, where its text is known to come from another,
the passage they were made from, with the stored differences that matter marked on both sides, as
editors left them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from claims import models
from claims.analysis.spans import Span, hull
from claims.queries import findings
from claims.queries.stretches import Mark, Stretch, cut


@dataclass(frozen=True, slots=True)
class Shown:
    """An appearance with its words; `original` is empty where no source of the text is known.

    `changes` are those that matter, in the order of the original; the stretches mark the same.
    """

    appearance: models.Appearance
    derived: tuple[Stretch, ...]
    original: tuple[Stretch, ...] = ()
    original_language: str = ""
    changes: tuple[models.Difference, ...] = ()
    derivation_id: int | None = None


def of_claim(claim: models.Claim) -> tuple[models.Appearance, ...]:
    """Return the claim's public appearances with all that is shown of them, oldest text first."""
    rows = models.Appearance.objects.filter(claim=claim).select_related(
        "statement__version__article__publisher", "statement__version__body", "statement__speaker"
    )
    return tuple(
        rows.order_by("statement__version__seen_at", "statement__version_id", "statement__start")
    )


def plain(appearance: models.Appearance) -> Shown:
    """Show an appearance by its own words."""
    statement = appearance.statement
    return Shown(appearance, cut(statement.version.text, _place(statement), ()))


def beside_their_originals(
    changed: Sequence[models.Appearance], faithful: Iterable[models.Appearance]
) -> tuple[Shown, ...]:
    """Show each changed appearance beside the passage it was made from.

    That passage is the faithful appearance in the original text, or else what the alignment names.
    Two queries, however many appearances.
    """
    statements = {appearance.statement.version_id: appearance.statement for appearance in faithful}
    derivations = _derivations_to({appearance.statement.version_id for appearance in changed})

    def best(appearance: models.Appearance) -> models.Derivation | None:
        here = derivations[appearance.statement.version_id]
        return max(
            here, key=lambda row: (row.original_id in statements, row.score or 0), default=None
        )

    return tuple(_beside(appearance, best(appearance), statements) for appearance in changed)


def _derivations_to(versions: set[int]) -> dict[int, list[models.Derivation]]:
    differences = findings.standing(models.Difference.objects.all()).select_related(
        "original", "derived"
    )
    rows = (
        models.Derivation.objects.filter(derived__in=versions)
        .select_related("original__body")
        .prefetch_related(Prefetch("differences", queryset=differences))
        .order_by("id")
    )
    found: dict[int, list[models.Derivation]] = {version: [] for version in versions}
    for row in rows:
        found[row.derived_id].append(row)
    return found


def _beside(
    appearance: models.Appearance,
    derivation: models.Derivation | None,
    statements: dict[int, models.Statement],
) -> Shown:
    place = _place(appearance.statement)
    if derivation is None:
        return plain(appearance)
    source = statements.get(derivation.original_id)
    before = _place(source) if source else _aligned(derivation.alignment, place)
    if before is None:
        return plain(appearance)
    changes = tuple(
        row
        for row in derivation.differences.all()
        if row.severity_now != models.Difference.Severity.COSMETIC and _touches(row, before, place)
    )
    return Shown(
        appearance,
        cut(appearance.statement.version.text, place, _marks(changes, "derived")),
        cut(derivation.original.text, before, _marks(changes, "original")),
        derivation.original.language,
        changes,
        derivation.pk,
    )


def _place(statement: models.Statement) -> Span:
    return Span(statement.start, statement.end)


def _aligned(alignment: list[dict[str, list[list[int]]]], place: Span) -> Span | None:
    before = [
        Span(*span)
        for unit in alignment
        if any(Span(*span).overlaps(place) for span in unit["b"])
        for span in unit["a"]
    ]
    return hull(before) if before else None


def _touches(change: models.Difference, before: Span, after: Span) -> bool:
    sides = [(change.original, before), (change.derived, after)]
    return all(Span(side.start, side.end).overlaps(place) for side, place in sides if side)


def _marks(changes: Iterable[models.Difference], side: str) -> list[Mark]:
    return [
        Mark(Span(anchor.start, anchor.end), change.severity_now, change)
        for change in changes
        if (anchor := getattr(change, side))
    ]
