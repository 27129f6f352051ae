"""Did a word that seems gone come back elsewhere in the sentence as its opposite?

"Varley disapproved of wetsuits" and "wetsuits met with Varley's approval" share no order of words,
so that no word stands in the other's place. Only opposites with nothing between them count, where
neither side denies more often than the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Unit, judged
from claims.analysis.findings import COSMETIC, ONE_SIDED
from claims.analysis.lexemes import Lexeme
from claims.analysis.noes import count_negations, count_noes
from claims.analysis.pairing import is_judged
from claims.analysis.voice import has_other_voice

ROOT = 5  # letters of a root; own choice
RULE = "opposite-elsewhere"


def turned_afar(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Add the one pair of opposites that no finding tells of."""
    untold = [c for c, told in found if told.severity == COSMETIC or told.rule in ONE_SIDED]
    pairs = {*_within(untold, unit), *_afar(untold, unit)}
    if len(pairs) != 1 or _is_made_up_for(unit) or has_other_voice(unit):
        return list(found)
    (o, d) = pairs.pop()
    return sorted([*found, (Change(o, o + 1, d, d + 1), judged("meaning_reversed", RULE))])


def _is_made_up_for(unit: Unit) -> bool:
    """Say whether one side says no more often than the other."""
    return any(
        count(unit.one) % 2 != count(unit.other) % 2 for count in (count_negations, count_noes)
    )


def _within(changes: Sequence[Change], unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield opposites without anything between them within one change."""
    for c in changes:
        gone = [o for o in range(c.o1, c.o2) if _is_open(o, unit, 0)]
        new = [d for d in range(c.d1, c.d2) if gone and _is_open(d, unit, 1)]
        for o, d in product(gone, new):
            one, other = _head(unit.one[o]), _head(unit.other[d])
            if unit.lexicon.are_binary(one, other) and not unit.lexicon.are_synonyms(one, other):
                yield o, d


def _afar(changes: Sequence[Change], unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield words of one root, of which one has a "no" before it, anywhere in the changes."""
    gone = [o for c in changes for o in range(c.o1, c.o2) if _is_open(o, unit, 0)]
    new = [d for c in changes for d in range(c.d1, c.d2) if _is_open(d, unit, 1)]
    negating = unit.lexicon.negating
    for o, d in product(gone, new):
        one, other = _head(unit.one[o]), _head(unit.other[d])
        denied = _is_denied(one, other, negating) or _is_denied(other, one, negating)
        if denied and one[:1] != other[:1]:
            yield o, d


def _head(piece: Lexeme) -> str:
    """Return the key of the first word of a piece: disapprove, of disapprove of."""
    return piece.key.partition("_")[0]


def _is_denied(longer: str, shorter: str, negating: tuple[str, ...]) -> bool:
    """Say whether a word says no to another of its root: disapprove, approval."""
    return longer.startswith(negating) and any(
        longer.startswith(prefix)
        and len(longer) - len(prefix) >= ROOT
        and shorter.startswith(longer[len(prefix) :])
        for prefix in negating
    )


def _is_open(place: int, unit: Unit, side: int) -> bool:
    piece = (unit.one, unit.other)[side][place]
    moved = (unit.moved, unit.moved_back)[side]
    plain = piece.is_content and piece.kind == "word" and place not in moved
    return plain and not is_judged(piece)
