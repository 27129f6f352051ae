"""Which year or day is "two years later", where the texts tell what to count from?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.measures import YEAR_LENGTH
from claims.analysis.values import FIRST_YEAR, LAST_YEAR, WEEK, Date, Measure, Weekday

Place = tuple[int, int]  # a side, 0 or 1, and the number of a lexeme there
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
DAY_LENGTH = 86400.0  # seconds
BESIDE = 2  # lexemes between a duration and the word that makes it a time, and one


def years_of(pieces: Sequence[Lexeme]) -> frozenset[int]:
    """Return the years that a text tells."""
    return frozenset(
        x.value.year for x in pieces if isinstance(x.value, Date) and x.value.year is not None
    )


def anchored(unit: Unit) -> Iterator[Place]:
    """Yield the places of a year and of the years' distance from another that stands for it."""
    for (side, number), length in _durations(unit):
        if length.size % YEAR_LENGTH or length.high is not None:
            continue
        leads = _leads((unit.one, unit.other)[side], number, unit)
        for place, year in _changed(unit, 1 - side) if leads else ():
            if isinstance(year.value, Date) and _is_at(
                year.value, int(length.size / YEAR_LENGTH), unit.years
            ):
                yield from ((side, number), *((side, k) for k in leads), place)


def anchored_days(unit: Unit) -> Iterator[Place]:
    """Yield the places of "two days later" and of the weekday that it is, counted from another.

    The other is the only one of its side of the unit, so that there is no doubt which it is.
    """
    onward = words_of(unit.lexicon.code).onward
    for (side, number), length in _durations(unit):
        pieces = (unit.one, unit.other)[side]
        days = [x.value.number for x in pieces if isinstance(x.value, Weekday)]
        way = onward.get(pieces[number + 1].norm) if number + 1 < len(pieces) else None
        if way is None or len(days) != 1 or length.size >= WEEK * DAY_LENGTH:
            continue
        told = (days[0] + way * length.size / DAY_LENGTH) % WEEK
        for place, day in _changed(unit, 1 - side):
            if isinstance(day.value, Weekday) and day.value.number % WEEK == told:
                yield from ((side, number), (side, number + 1), place)


def stretches(unit: Unit) -> Iterator[Place]:
    """Yield the places of a number of years and of its first and last year: 1962 to 1996."""
    for (side, number), length in _durations(unit):
        for place, years in _changed(unit, 1 - side) if length.high is None else ():
            if years_in(years.value) * YEAR_LENGTH == length.size:
                yield from ((side, number), place)


def _durations(unit: Unit) -> Iterator[tuple[Place, Measure]]:
    """Yield the durations that did not stay, with their places."""
    for side in (0, 1):
        for place, piece in _changed(unit, side):
            if isinstance(piece.value, Measure) and piece.value.kind == "duration":
                yield place, piece.value


def _changed(unit: Unit, side: int) -> Iterator[tuple[Place, Lexeme]]:
    """Yield the lexemes of a side that did not stay, with their places."""
    kept = unit.kept_places()[side]
    for number, piece in enumerate((unit.one, unit.other)[side]):
        if number not in kept:
            yield (side, number), piece


def years_in(value: object) -> float:
    """Return how many years lie between two that are told as a range, 0 for none."""
    if not isinstance(value, Measure) or value.high is None or value.kind != "number":
        return 0.0
    return value.high - value.size if value.size in YEARS and value.high in YEARS else 0.0


def _leads(pieces: Sequence[Lexeme], number: int, unit: Unit) -> list[int]:
    """Return the places of the words beside a duration that make it a time: later, after."""
    apart = words_of(unit.lexicon.code).apart
    near = range(max(0, number - BESIDE), min(len(pieces), number + 1 + BESIDE))
    return [k for k in near if k != number and pieces[k].norm in apart]


def _is_at(date: Date, length: int, years: frozenset[int]) -> bool:
    """Say whether a year is so many years from one that the texts tell."""
    if date.year is None or date.month is not None:
        return False
    latest = length == 1 and date.year == max(years)  # the texts tell no other: a year ago
    return latest or date.year - length in years or date.year + length in years
