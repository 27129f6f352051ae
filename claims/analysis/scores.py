"""Which scores are told by two figures, or from the other side: 7 to 2, 2-7?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from claims.analysis.comparison import Unit
from claims.analysis.placed import Place
from claims.analysis.values import Measure


def told_by_two(
    figures: Sequence[Place], every: Sequence[Place], ones: Set[str]
) -> Iterator[tuple[int, int]]:
    """Yield the places of a score and of the two figures that stand for it: 7 to 2, ten to one."""
    for score in figures:
        value = score.piece.value
        if score.kept or not isinstance(value, Measure) or value.high is None:
            continue
        across = [x for x in figures if x.side != score.side and not x.kept]
        if 1.0 in (value.size, value.high):
            across += [
                x._replace(piece=x.piece._replace(value=value._replace(size=1.0, high=None)))
                for x in every
                if x.side != score.side and not x.kept and x.piece.norm in ones
            ]
        ends = [
            next((x for x in across if x.piece.value == value._replace(size=size, high=None)), None)
            for size in (value.size, value.high)
        ]
        if all(ends):
            yield score.side, score.number
            yield from ((x.side, x.number) for x in ends if x)


def turned_round(unit: Unit, figures: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of two scores, each told from the side of another: Ash 3-2, Bell 2-3."""
    scores = [x for x in figures if isinstance(x.piece.value, Measure) and x.piece.value.high]
    for one in scores:
        for other in scores:
            mine, yours = one.piece.value, other.piece.value
            assert isinstance(mine, Measure)
            assert isinstance(yours, Measure)
            if one.side or not other.side or (one.kept or other.kept):
                continue
            if (mine.size, mine.high) == (yours.high, yours.size) and _are_crossed(unit):
                yield 0, one.number
                yield 1, other.number


def _are_crossed(unit: Unit) -> bool:
    """Say whether two names stand in another order on the other side."""
    places = dict.fromkeys(x.key for x in unit.one if x.kind == "name")
    order = [x.key for x in unit.other if x.kind == "name" and x.key in places]
    return order != sorted(order, key=list(places).index)
