"""Which counts are told by their parts, or by their place in a row?

Two sons and a daughter are three children, the third defeat in a row makes three of them, and where
three of twenty returned seventeen did not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.noes import count_negations, denies
from claims.analysis.placed import Place
from claims.analysis.values import Measure

TO_JOINT = 3  # lexemes from a figure to the "and" before the next; own choice


def sums(unit: Unit, figures: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of a count whose two parts the other side tells: two sons and a daughter."""
    for total in figures:
        value = total.piece.value
        if total.kept or not isinstance(value, Measure) or value.family != "number" or value.high:
            continue
        pieces = (unit.other, unit.one)[total.side]
        for part in figures:
            if part.side != total.side and _is_plain(part.piece):
                assert isinstance(part.piece.value, Measure)
                more = _second(part.number, pieces, unit)
                if more and part.piece.value.size + more == value.size:
                    yield total.side, total.number


def _second(number: int, pieces: Sequence[Lexeme], unit: Unit) -> float:
    """Return what is added to a figure behind the next "and", nought for nothing."""
    words = words_of(unit.lexicon.code)
    for k in range(number + 1, min(len(pieces) - 1, number + 1 + TO_JOINT)):
        if pieces[k].norm in words.joiners:
            after = pieces[k + 1]
            if _is_plain(after):
                assert isinstance(after.value, Measure)
                return after.value.size
            return float(after.norm in words.articles or after.norm in words.ones)
    return 0.0


def _is_plain(piece: Lexeme) -> bool:
    value = piece.value
    return isinstance(value, Measure) and value.family == "number" and value.high is None


def streaks(unit: Unit, every: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Yield the places of "third in a row" and of the "three times running" that stands for it."""
    rows = words_of(unit.lexicon.code).in_rows
    if not all(any(x.norm in rows for x in side) for side in (unit.one, unit.other)):
        return
    for rank in every:
        number = rank.piece.value
        if rank.kept or rank.piece.kind != "ordinal" or not isinstance(number, int):
            continue
        for count in every:
            value = count.piece.value
            told = isinstance(value, Measure) and value.size == number * value.unit
            if told and count.side != rank.side and not count.kept:
                yield rank.side, rank.number
                yield count.side, count.number


def negated_rest(unit: Unit) -> list[tuple[int, int]]:
    """Return the places of the "not" by which one side tells of the rest, which did not."""
    if count_negations(unit.one) % 2 == count_negations(unit.other) % 2:
        return []
    kept = unit.kept_places()
    return [
        (side, k)
        for side, pieces in enumerate((unit.one, unit.other))
        for k, x in enumerate(pieces)
        if denies(x) and k not in kept[side]
    ]
