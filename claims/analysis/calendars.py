"""On which day of the week does a date fall, as far as the texts say?

A text that tells a date with its weekday ("Wednesday, 20 August") tells the weekday of every other
date of that year, and a date with its year needs no help. So "Saturday" in one version and "16
August" in the other can be seen to be one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from claims.analysis.lexemes import Lexeme
from claims.analysis.values import WEEK, Date, Weekday

LEAD = 60  # lexemes of a text, headlines among them, within which a dateline tells its day
REACH = 2  # lexemes between a date and its weekday: "20 August, a Wednesday"; own choice
ANY_YEAR = 2001  # where no year is told; only a leap day could make another one differ


def with_weekdays(texts: Sequence[tuple[Lexeme, ...]]) -> tuple[tuple[Lexeme, ...], ...]:
    """Return the lexemes of versions of one text, their dates with the weekday they fall on."""
    if not any(isinstance(x.value, Date) for pieces in texts for x in pieces):
        return tuple(texts)
    anchors = sorted({anchor for pieces in texts for anchor in _anchors(pieces)})
    return tuple(tuple(_dated(x, anchors) for x in pieces) for pieces in texts)


def _anchors(pieces: Sequence[Lexeme]) -> Iterator[tuple[int, int]]:
    """Yield the days told with their weekday: the ordinal of the day, the number of the weekday."""
    for k, piece in enumerate(pieces):
        ordinal = _ordinal(piece.value) if isinstance(piece.value, Date) else None
        if ordinal is None:
            continue
        for x in (*pieces[max(0, k - 1) : k], *pieces[k + 1 : k + 1 + REACH]):
            if isinstance(x.value, Weekday):
                yield ordinal, x.value.number
                break
    yield from _dateline(pieces)


def _dateline(pieces: Sequence[Lexeme]) -> Iterator[tuple[int, int]]:
    """Yield the day of a dateline and the first weekday told behind it, which is most often it."""
    for k, piece in enumerate(pieces[1:LEAD], start=1):
        ordinal = _ordinal(piece.value) if isinstance(piece.value, Date) else None
        if ordinal is not None and pieces[k - 1].kind == "name" and pieces[k - 1].surface.isupper():
            days = (x.value.number for x in pieces[k + 1 :] if isinstance(x.value, Weekday))
            yield from ((ordinal, day) for day in tuple(days)[:1])
            return


def _dated(piece: Lexeme, anchors: Iterable[tuple[int, int]]) -> Lexeme:
    value = piece.value
    if not isinstance(value, Date):
        return piece
    ordinal = _ordinal(value)
    if ordinal is None:
        return piece
    told = {(number + ordinal - day) % WEEK for day, number in anchors}
    if value.year is not None:
        told = {ordinal % WEEK}
    if len(told) != 1:
        return piece  # nothing tells it, or two texts of two years do
    return piece._replace(value=value._replace(weekday=told.pop()))


def _ordinal(value: Date) -> int | None:
    """Return the number of a day, Sundays being whole weeks; None for what is no day."""
    if value.month is None or value.day is None or value.doubtful:
        return None
    try:
        return date(value.year or ANY_YEAR, value.month, value.day).toordinal()
    except ValueError:
        return None
