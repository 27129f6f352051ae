"""Does a figure that is gone at one place of a sentence stand at another, counting the same?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.attributing import has_moved
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.pairing import is_judged
from claims.analysis.values import Measure
from claims.analysis.waiting import on

# Own choices.
BESIDE = 3  # lexemes from a figure to what it counts
LITTLE = 2  # plain words that may go with a figure that moved


@on("figure")
def moved_figure(change: Change, unit: Unit) -> Judgement | None:
    """Figures that only stand elsewhere, in the same words or in others, are a paraphrase."""
    here, there = unit.sides(change)
    if not any(x.is_fact for x in (*here, *there)) or (here and there):
        return None
    moved = unit.moved if here else unit.moved_back
    start, stop = (change.o1, change.o2) if here else (change.d1, change.d2)
    side = unit.one if here else unit.other
    if (has_moved(change, unit) or _is_little_else(side[start:stop])) and all(
        k in moved and _stands_alike(k, moved[k], bool(here), unit)
        for k in range(start, stop)
        if side[k].is_fact
    ):
        return judged("paraphrase", "figure-moved")
    return None


def _is_little_else(side: Sequence[Lexeme]) -> bool:
    """Say whether a plain word or two go with a figure: lies 12 miles."""
    rest = [x for x in side if x.is_content and not x.is_fact]
    return len(rest) <= LITTLE and not any(x.kind == "name" or is_judged(x) for x in rest)


def _stands_alike(mine: int, yours: int, original: bool, unit: Unit) -> bool:
    """Say whether a moved figure still counts the same thing: what is beside it came along."""
    one, other = (unit.one, unit.other) if original else (unit.other, unit.one)
    value = one[mine].value
    if isinstance(value, Measure) and value.bare and one[mine].key == other[yours].key:
        return True  # a week
    family = _family(one[mine])
    if sum(_family(x) == family for x in one) == 1 == sum(_family(x) == family for x in other):
        return True
    if _beside(mine, one) & _beside(yours, other):
        return True
    lead = one[mine - 1].norm if mine else ""
    return (
        value is not None
        and lead in _leads(one) & _leads(other)
        and (yours > 0 and other[yours - 1].norm == lead)
    )


def _leads(side: Sequence[Lexeme]) -> frozenset[str]:
    """Return the little words that stand before one figure only: since, before."""
    leads = [
        side[k - 1].norm
        for k, x in enumerate(side)
        if k and x.is_fact and not side[k - 1].is_content
    ]
    return frozenset(lead for lead in leads if leads.count(lead) == 1)


def _family(piece: Lexeme) -> str:
    """Return the kind under which a figure is compared; ordinals count with the numbers."""
    if isinstance(piece.value, Measure):
        return piece.value.family
    return "number" if piece.kind == "ordinal" else piece.kind


def _beside(place: int, side: Sequence[Lexeme]) -> frozenset[str]:
    """Return the keys of the nearest content words before and behind a place."""
    before = (k for k in range(place - 1, max(-1, place - 1 - BESIDE), -1) if side[k].is_content)
    behind = (k for k in range(place + 1, min(len(side), place + 1 + BESIDE)) if side[k].is_content)
    return frozenset(side[k].key for k in (next(before, None), next(behind, None)) if k is not None)
