"""Which year or day is "two years later", where the texts tell what to count from?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.measures import YEAR_LENGTH
from claims.analysis.values import WEEK, Date, Measure, Weekday

YEARS = range(1500, 2101)  # numbers that may be years; own choice
DAY_LENGTH = 86400.0  # seconds
BESIDE = 2  # lexemes between a duration and the word that makes it a time, and one


def years_of(pieces: Sequence[Lexeme]) -> frozenset[int]:
    """Return the years that a text tells."""
    return frozenset(
        x.value.year for x in pieces if isinstance(x.value, Date) and x.value.year is not None
    )


def anchored(unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield the places of a year and of the years' distance from another that stands for it."""
    kept = unit.kept_places()
    sides = unit.one, unit.other
    for side, pieces in enumerate(sides):
        for number, piece in enumerate(pieces):
            length = piece.value
            if number in kept[side] or not isinstance(length, Measure):
                continue
            if length.kind != "duration" or length.size % YEAR_LENGTH or length.high is not None:
                continue
            leads = _leads(pieces, number, unit)
            for other, year in enumerate(sides[1 - side]) if leads else ():
                if other in kept[1 - side] or not isinstance(year.value, Date):
                    continue
                if _is_at(year.value, int(length.size / YEAR_LENGTH), unit.years):
                    yield side, number
                    yield from ((side, k) for k in leads)
                    yield 1 - side, other


def anchored_days(unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield the places of "two days later" and of the weekday that it is, counted from another.

    The other is the only one of its side of the unit, so that there is no doubt which it is.
    """
    kept, onward = unit.kept_places(), words_of(unit.lexicon.code).onward
    sides = unit.one, unit.other
    for side, pieces in enumerate(sides):
        days = [x.value.number for x in pieces if isinstance(x.value, Weekday)]
        for number, length in enumerate(x.value for x in pieces[:-1]) if len(days) == 1 else ():
            way = onward.get(pieces[number + 1].norm)
            if way is None or number in kept[side] or not isinstance(length, Measure):
                continue
            if length.kind != "duration" or length.size >= WEEK * DAY_LENGTH:
                continue
            told = (days[0] + way * length.size / DAY_LENGTH) % WEEK
            for other, day in enumerate(sides[1 - side]):
                if other not in kept[1 - side] and _is_weekday(day.value, told):
                    yield from ((side, number), (side, number + 1), (1 - side, other))


def _is_weekday(value: object, told: float) -> bool:
    """Say whether a value is a day of the week, counted from Sunday, which is 0."""
    return isinstance(value, Weekday) and value.number % WEEK == told


def stretches(unit: Unit) -> Iterator[tuple[int, int]]:
    """Yield the places of a number of years and of its first and last year: 1962 to 1996."""
    kept = unit.kept_places()
    sides = unit.one, unit.other
    for side, pieces in enumerate(sides):
        for number, piece in enumerate(pieces):
            length = piece.value
            if number in kept[side] or not isinstance(length, Measure) or length.high is not None:
                continue
            for other, years in enumerate(sides[1 - side]) if length.kind == "duration" else ():
                if (
                    other not in kept[1 - side]
                    and years_in(years.value) * YEAR_LENGTH == length.size
                ):
                    yield side, number
                    yield 1 - side, other


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
