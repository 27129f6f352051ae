"""Do figures of growth say what the figures before and after say, or the reverse?

"Rose from 4 to 5 million" is "rose by a million to 5 million" and "rose 25 per cent to 5 million";
"doubled to 8" is "rose from 4 to 8". Nothing is asked but what the other side tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.values import EXACT_SHARE, Measure, rounded

Place = tuple[int, int]  # a side, 0 or 1, and the number of a lexeme there
WHOLE = 100  # percent
ROUNDED = 0.5  # percentage points by which a share of growth may be rounded; own choice


def worked_out_growth(unit: Unit) -> Iterator[Place]:
    """Yield the places of what one side tells of a growth and the other lets one work out."""
    verbs = _verbs(unit)
    if not all(verbs.values()) or _is_of_figures_only(unit):
        return
    kept = unit.kept_places()
    values = [[x.value for x in side if isinstance(x.value, Measure)] for side in _sides(unit)]
    for side, pieces in enumerate(_sides(unit)):
        across = [end for value in values[1 - side] for end in _ends(value)]
        for number, piece in enumerate(pieces):
            value = piece.value
            if number in kept[side] or not isinstance(value, Measure):
                continue
            if all(_is_told(end, across) for end in _ends(value)):
                yield side, number
                yield from ((s, k) for s, places in verbs.items() for k in places)


def _is_of_figures_only(unit: Unit) -> bool:
    """Say whether nothing changed but figures for others of their kind: then none is told anew."""
    return all(
        len(here) == len(there)
        and all(
            x.is_fact and y.is_fact and x.kind == y.kind for x, y in zip(here, there, strict=True)
        )
        for here, there in map(unit.sides, unit.diff.changes)
    )


def _sides(unit: Unit) -> tuple[Sequence[Lexeme], Sequence[Lexeme]]:
    return unit.one, unit.other


def _verbs(unit: Unit) -> Mapping[int, Sequence[int]]:
    """Return the places of words of growth on both sides: rose, doubled."""
    moving = words_of(unit.lexicon.code).moving
    return {
        side: [
            k
            for k, x in enumerate(pieces)
            if x.norm in moving or (x.kind == "times" and x.norm.isalpha())
        ]
        for side, pieces in enumerate(_sides(unit))
    }


def _ends(value: Measure) -> tuple[Measure, ...]:
    """Return a figure, or both ends of a range."""
    if value.high is None:
        return (value,)
    return value._replace(high=None), value._replace(size=value.high, high=None)


def _is_told(value: Measure, across: Sequence[Measure]) -> bool:
    """Say whether a figure is one of the other side or follows from two of them."""
    if any(value.family == x.family and value.size == x.size for x in across):
        return True
    if any(_is_share_of(value, x) or _is_share_of(x, value) for x in across):
        return True
    return any(_follows(value, one, other) for one, other in permutations(across, 2))


def _is_share_of(times: Measure, share: Measure) -> bool:
    """Say whether so many times as much is a growth by a share: doubled, 100%; halved, 50%."""
    if (times.family, share.family) != ("times", "percent"):
        return False
    return share.size == rounded(abs(times.size - 1) * WHOLE)


def _follows(value: Measure, one: Measure, other: Measure) -> bool:
    """Say whether a figure is the growth between two others, or what one grows to by the other."""
    if one.family == other.family and one.size and one.size != other.size:
        if value.family == "percent" != one.family:
            off = abs(abs(one.size - other.size) / one.size * WHOLE - value.size)
            return off == 0.0 or (value.unit != EXACT_SHARE and off < ROUNDED)
        if value.family == "times":
            return rounded(one.size * value.size) == other.size
    if value.family != one.family:
        return False
    if other.family == "percent" != one.family:
        shares = (rounded(one.size * (1 + sign * other.size / WHOLE)) for sign in (1, -1))
        return value.size in shares
    if other.family == "times":
        return value.size in (rounded(one.size * other.size), rounded(one.size / other.size))
    if other.family != one.family:
        return False
    return value.size in (rounded(one.size + other.size), rounded(abs(one.size - other.size)))
