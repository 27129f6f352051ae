"""Did what bounds a figure change: at least, about, or more?

A bound that goes or comes makes a figure more or less exact, one for its opposite turns it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.lexicons.figure_words import DIRECTIONS
from claims.analysis.values import TIME_KINDS, Measure
from claims.analysis.waiting import on

CALENDAR = frozenset({"weekday", "period"})
# What is on one side of a figure and what the other side leaves over.
COMPLEMENTS = (
    frozenset({"above", "most"}),
    frozenset({"below", "least"}),
    frozenset({"below", "above"}),
)
NEAR = 0.1  # share by which two figures may differ and be about the same; own choice
BEHIND = 2  # lexemes behind a figure among which its bound may stand: twelve people at least
DENYING = frozenset({"negation", "scarcity"})
ROUNDING = frozenset({"about", "nearly", "exactly"})


@on("approximation")
def changed_bound(change: Change, unit: Unit) -> Judgement | None:
    """What says how exact a figure is came, went, or became another."""
    here, there = unit.sides(change)
    every = (*here, *there)
    if not any(_is_bound(x) for x in every) or any(x.is_fact for x in every):
        return None
    if any(x.is_content and not _is_bound(x) for x in every):
        return None
    o = _figure_beside(change.o1, change.o2, unit.one, bool(here))
    d = _figure_beside(change.d1, change.d2, unit.other, bool(there))
    before, after = (bound_among(side, unit) for side in (here, there))
    if not (o is not None if before else d is not None):
        return None
    if not before or not after:
        return _one_sided(before, after, o if before else d, unit)
    denied = _is_denied(unit.one, change.o1), _is_denied(unit.other, change.d1)
    if frozenset({before, after}) in COMPLEMENTS and denied[0] != denied[1]:
        return judged("paraphrase", "negated-bound")  # none is more than, all are at most
    kinds = {side[k].kind for side, k in ((unit.one, o), (unit.other, d)) if k is not None}
    return _exchanged(before, after, kinds)


def _is_denied(side: Sequence[Lexeme], bound: int) -> bool:
    """Say whether the clause up to a bound says no: none is wider than, unlikely to cost less."""
    start = next(
        (k for k in range(bound, 0, -1) if k < len(side) and side[k].start - side[k - 1].end > 1), 0
    )
    said = (x for x in side[start:bound] if "lookalike" not in x.tags)
    return sum(bool(x.tags & DENYING) for x in said) % 2 == 1


def _one_sided(before: str, after: str, figure: int | None, unit: Unit) -> Judgement | None:
    """Judge a bound by what stands at the same figure on the other side."""
    assert figure is not None
    sides, partners = (unit.one, unit.other), _partners(unit, bool(before))
    mine, yours = sides if before else sides[::-1]
    if figure not in partners:
        return judged("deleted" if before else "added", "bound-of-figure")
    partner = partners[figure]
    tight = words_of(unit.lexicon.code).tight
    if figure and mine[figure - 1].norm in tight and mine[figure].key != yours[partner].key:
        return judged("paraphrase", "bound-of-other-figure")
    if {before, after} & ROUNDING and _is_far(mine[figure], yours[partner]):
        return judged("paraphrase", "bound-of-other-figure")  # told with the figure
    trailing = words_of(unit.lexicon.code).trailing
    behind = [x for x in yours[partner + 1 : partner + 1 + BEHIND] if x.norm in trailing]  # or more
    other = bound_among([*yours[max(0, partner - 1) : partner], *behind], unit)
    if other:
        return _exchanged(before or other, after or other, {mine[figure].kind})
    inside = words_of(unit.lexicon.code).spans
    lasting = (before or after) == "most" and mine[figure].kind == "duration"
    if lasting and partner and yours[partner - 1].norm in inside:
        return judged("paraphrase", "same-bound")  # within 14 days, in a fortnight
    if {before, after} & ROUNDING and _is_conversion(mine[figure], yours[partner]):
        return judged("paraphrase", "rounded-conversion")
    return judged("specificity_changed", "bound-gone" if before else "bound-new")


def _is_far(one: Lexeme, other: Lexeme) -> bool:
    """Say whether two figures are so far apart that no rounding tells how they differ."""
    mine, yours = one.value, other.value
    if not isinstance(mine, Measure) or not isinstance(yours, Measure):
        return False
    larger = max(abs(mine.size), abs(yours.size))
    return mine.family == yours.family and abs(mine.size - yours.size) > NEAR * larger


def _partners(unit: Unit, original: bool) -> dict[int, int]:
    """Lead each figure of a side to the one it stayed or became."""
    pairs = [p for p in (*unit.diff.kept, *unit.moved.items()) if unit.one[p[0]].is_fact]
    for c in unit.diff.changes:
        out = [o for o in range(c.o1, c.o2) if unit.one[o].is_fact]
        back = [d for d in range(c.d1, c.d2) if unit.other[d].is_fact]
        pairs += zip(out, back, strict=False)
    return dict(pairs) if original else {d: o for o, d in pairs}


def _exchanged(before: str, after: str, kinds: Set[str]) -> Judgement:
    if before == after:
        return judged("paraphrase", "same-bound")
    ways = DIRECTIONS.get(before, 0), DIRECTIONS.get(after, 0)
    if ways[0] * ways[1] < 0 and "nearly" not in (before, after):
        return judged("meaning_reversed", "bound-turned")
    if {before, after} == {"most", "below"} and kinds <= TIME_KINDS:
        return judged("paraphrase", "same-bound")  # in less than two hours, within two hours
    return judged("specificity_changed", "other-bound")


def _is_bound(piece: Lexeme) -> bool:
    return "approximation" in piece.tags


def bound_among(side: Sequence[Lexeme], unit: Unit) -> str:
    """Return the class of the bound among some lexemes, or nothing.

    One of no class is its own, so that no two of them are taken for the same.
    """
    classes = words_of(unit.lexicon.code).bounds
    return next((classes.get(x.norm, x.norm) for x in side if _is_bound(x)), "")


def _figure_beside(start: int, stop: int, side: Sequence[Lexeme], bounded: bool) -> int | None:
    """Return the figure behind a stretch, or before it: "about 50", "50 or so"."""
    if not bounded:
        start = stop
    compared = bounded and "comparing" in side[stop - 1].tags  # what is compared stands behind
    placed = stop < len(side) and "article" in side[stop].tags  # over the next three days
    for k in (stop,) if compared or placed else (stop, start - 1):
        if 0 <= k < len(side) and side[k].is_fact and side[k].kind not in CALENDAR:
            return k
    return None


def _is_conversion(one: Lexeme, other: Lexeme) -> bool:
    """Say whether a figure became one in another unit, which has to be rounded."""
    mine, yours = one.value, other.value
    if not isinstance(mine, Measure) or not isinstance(yours, Measure):
        return False
    return mine.is_converted_to(yours) and mine.is_worth(yours)
