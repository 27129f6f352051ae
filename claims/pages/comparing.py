"""How is a comparison laid out for a reader?

The rows of the comparison as they are, each with a line that names its kinds of difference, the
gravest first, so that nobody has to tell them apart by colour. What an editor dismissed is left
out; what one confirmed is told from what only the machine found.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from claims import models
from claims.analysis.substitutions import Substitution
from claims.queries import access, comparisons
from claims.queries.comparisons import Cell, Change
from claims.queries.stretches import Stretch

# The gravest first.
SEVERITIES = ("reverses-meaning", "substantive", "cosmetic")


class Kind(NamedTuple):
    """How many differences of one type and severity a row holds, and who vouches for them.

    `place` is told of what was moved: after which words it stands in the derived text.
    """

    severity: str
    type: str
    is_confirmed: bool
    times: int
    place: Place | None = None


class Place(NamedTuple):
    """Where a moved passage stands in the derived text; '' is its beginning."""

    follows: str


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
    confirmed: int
    substitutions: tuple[Substitution, ...]
    is_sample: bool


def of(id: int) -> ShownComparison:
    """Lay out a public derivation.

    Raises: NotFound.
    """
    derivation = access.derivation(id, by=None)
    found = comparisons.of(derivation, with_dismissed=False)
    by_severity = found.by_severity
    return ShownComparison(
        derivation,
        tuple(
            ShownRow(_joined(row.original), _joined(row.derived), kinds(row.changes))
            for row in found.rows
        ),
        tuple((name, by_severity[name]) for name in SEVERITIES if name in by_severity),
        sum(change.is_decided for change in found.changes),
        found.substitutions,
        derivation.derived.article.is_sample,
    )


def kinds(changes: tuple[Change, ...]) -> tuple[Kind, ...]:
    """Count the differences of a row by severity and type, gravest first, an editor's before ours.

    What an editor gave another type, he has confirmed as well.
    """
    counted = Counter(
        (change.severity, change.type, change.is_decided, change.follows) for change in changes
    )
    ordered = sorted(counted, key=lambda key: (SEVERITIES.index(key[0]), key[1], not key[2]))
    return tuple(
        Kind(*key[:3], counted[key], Place(key[3]) if key[1] == comparisons.MOVED else None)
        for key in ordered
    )


def _joined(cells: tuple[Cell, ...]) -> tuple[Stretch, ...]:
    """Join the stretches of a side, without the blank lines that part it from the next row."""
    joined = [stretch for cell in cells for stretch in cell.stretches]
    while joined and not joined[-1].text.strip():
        joined.pop()
    if joined:
        joined[-1] = joined[-1]._replace(text=joined[-1].text.rstrip())
    return tuple(joined)
