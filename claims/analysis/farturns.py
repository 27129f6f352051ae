"""Did a word that seems gone come back elsewhere in the sentence as its opposite?

"Varley disapproved of wetsuits" and "wetsuits met with Varley's approval" share no order of words,
so that no word stands in the other's place. Only opposites with nothing between them count, where
neither side denies more often than the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Unit, judged
from claims.analysis.findings import COSMETIC
from claims.analysis.lexicons import Lexicon
from claims.analysis.negations import count_negations, count_noes
from claims.analysis.pairing import is_judged
from claims.analysis.voice import has_other_voice

ONE_SIDED = frozenset({"one-sided", "words-for-function-words"})
ROOT = 5  # letters of a root; own choice
RULE = "opposite-elsewhere"


def turned_afar(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Add the one pair of opposites that no finding tells of."""
    if any(count(unit.one) % 2 != count(unit.other) % 2 for count in (count_negations, count_noes)):
        return list(found)
    untold = [c for c, told in found if told.severity == COSMETIC or told.rule in ONE_SIDED]
    pairs = list(_pairs(untold, unit))
    if len(pairs) != 1 or has_other_voice(unit):
        return list(found)
    o, d = pairs[0]
    return sorted([*found, (Change(o, o + 1, d, d + 1), judged("meaning_reversed", RULE))])


def _pairs(changes: Sequence[Change], unit: Unit) -> Iterator[tuple[int, int]]:
    gone = [o for c in changes for o in range(c.o1, c.o2) if _is_open(o, unit, 0)]
    new = [d for c in changes for d in range(c.d1, c.d2) if _is_open(d, unit, 1)]
    for o in gone:
        for d in new:
            one, other = (x.key.partition("_")[0] for x in (unit.one[o], unit.other[d]))
            if unit.lexicon.are_synonyms(one, other):
                continue
            near = unit.change_at(o, d) is not None and unit.lexicon.are_binary(one, other)
            if near or _is_denied(one, other, unit.lexicon):
                yield o, d


def _is_denied(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether two words are of one root, which one has behind a "no": disapproved, approval."""
    return any(
        longer.startswith(prefix)
        and len(longer) - len(prefix) >= ROOT
        and shorter.startswith(longer[len(prefix) :])
        for prefix in lexicon.negating
        for longer, shorter in ((one, other), (other, one))
    )


def _is_open(place: int, unit: Unit, side: int) -> bool:
    piece = (unit.one, unit.other)[side][place]
    moved = (unit.moved, unit.moved_back)[side]
    plain = piece.kind == "word" and piece.is_content and not is_judged(piece)
    return plain and place not in moved
