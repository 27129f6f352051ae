"""How is a comparison laid out for a reader?

The rows of the comparison as they are, each with a line that names its kinds of difference, the
gravest first, so that nobody has to tell them apart by colour.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from claims import models
from claims.queries import access, comparisons
from claims.queries.comparisons import Cell, Change
from claims.queries.stretches import Stretch

# The gravest first.
SEVERITIES = ("reverses-meaning", "substantive", "cosmetic")


class Kind(NamedTuple):
    """How many differences of one type and severity a row holds."""

    severity: str
    type: str
    times: int


class ShownRow(NamedTuple):
    """Both sides of a row in stretches; a side is empty where nothing continues the other."""

    original: tuple[Stretch, ...]
    derived: tuple[Stretch, ...]
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class ShownComparison:
    """A published pair of texts side by side; `counts` holds severities that occur."""

    derivation: models.Derivation
    rows: tuple[ShownRow, ...]
    counts: tuple[tuple[str, int], ...]
    is_sample: bool


def of(id: int) -> ShownComparison:
    """Lay out a public derivation.

    Raises: NotFound.
    """
    derivation = access.derivation(id, by=None)
    found = comparisons.of(derivation)
    by_severity = found.by_severity
    return ShownComparison(
        derivation,
        tuple(
            ShownRow(_joined(row.original), _joined(row.derived), kinds(row.changes))
            for row in found.rows
        ),
        tuple((name, by_severity[name]) for name in SEVERITIES if name in by_severity),
        derivation.derived.article.is_sample,
    )


def kinds(changes: tuple[Change, ...]) -> tuple[Kind, ...]:
    """Count the differences of a row by severity and type, gravest first."""
    counted = Counter((change.severity, change.type) for change in changes)
    ordered = sorted(counted, key=lambda key: (SEVERITIES.index(key[0]), key[1]))
    return tuple(Kind(severity, type, counted[severity, type]) for severity, type in ordered)


def _joined(cells: tuple[Cell, ...]) -> tuple[Stretch, ...]:
    """Join the stretches of a side, without the blank lines that part it from the next row."""
    joined = [stretch for cell in cells for stretch in cell.stretches]
    while joined and not joined[-1].text.strip():
        joined.pop()
    if joined:
        joined[-1] = joined[-1]._replace(text=joined[-1].text.rstrip())
    return tuple(joined)
