"""How often is it, or how much in which time: annual, every year; so much a year or a month?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claims.analysis.comparison import Unit
from claims.analysis.lexicons.counting import words_of
from claims.analysis.measures import YEAR_LENGTH
from claims.analysis.placed import Place
from claims.analysis.values import RATE, YEARLY, Measure, rounded


def periods(unit: Unit, every: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of "a year" behind a figure and of the "annual" that stands for it."""
    periodic = words_of(unit.lexicon.code).periodic
    lengths = [x for x in every if isinstance(x.piece.value, Measure) and x.piece.value.bare]
    often = [x for x in every if x.piece.kind == "frequency" and not x.kept]
    for word in every:
        size = None if word.kept else periodic.get(word.piece.norm)
        for rate in often if size else ():
            value = rate.piece.value
            assert isinstance(value, Measure)
            if rate.side != word.side and value.size == rounded(YEAR_LENGTH / (size or 1.0)):
                yield word.side, word.number
                yield rate.side, rate.number
        for length in lengths if size else ():
            value = length.piece.value
            assert isinstance(value, Measure)
            if length.side != word.side and not length.kept and value.size == size:
                yield word.side, word.number
                yield length.side, length.number


def rates(unit: Unit, every: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of so much in one time and as much in another: 1,200 a year, 100 a month.

    What is counted may stand between the figure and its time.
    """
    told = list(_rates(unit, every))
    for one in told:
        for other in told:
            if one.places[0].side or not other.places[0].side or one.family != other.family:
                continue
            mine, yours = one.size * other.time, other.size * one.time
            if one.time != other.time and abs(mine - yours) <= YEARLY * yours:
                yield from ((x.side, x.number) for x in (*one.places, *other.places))


class _Rate(NamedTuple):
    """So much of a family in a time (seconds), and where it stands."""

    family: str
    size: float
    time: float
    places: tuple[Place, ...]


def _rates(unit: Unit, every: Sequence[Place]) -> Iterator[_Rate]:
    """Yield what a side tells as so much in a time, once with its time and once with one apart."""
    periodic = words_of(unit.lexicon.code).periodic
    numbers = [x for x in every if isinstance(x.piece.value, Measure) and not x.kept]
    for number in numbers:
        value = number.piece.value
        assert isinstance(value, Measure)
        counted, _, per = value.kind.partition(RATE)
        if per:
            yield _Rate(counted, value.size, float(per), (number,))
            continue
        for time in every:
            if time.side == number.side and not time.kept and time is not number:
                length = periodic.get(time.piece.norm) or _length(time.piece.value)
                if length:
                    yield _Rate(value.family, value.size, length, (number, time))


def _length(value: object) -> float:
    """Return how long "a year" is; 0 for what is no time alone."""
    if not isinstance(value, Measure) or not value.bare:
        return 0.0
    return value.size if value.kind == "duration" else 0.0
