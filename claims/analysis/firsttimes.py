"""Is it the same first time in other words: "not until Friday", "only on Friday"?

A negation with "until" names when something begins, and so does "only" without one; where one side
has the first and the other the second beside the same words, nothing has changed. "Until Friday"
for "not until Friday" is left to the rules of negation: it says the opposite.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.values import same_worth

# Own choices, in lexemes: how far a negation may stand from its "until", and either from a change.
DAYS = frozenset({"date", "weekday", "clock", "period"})
REACH, WINDOW = 8, 12


def same_first_time(change: Change, unit: Unit) -> Judgement | None:
    """Not until Friday became only on Friday, or the reverse."""
    words = words_of(unit.lexicon.code)
    for x in (*unit.one[change.o1 : change.o2], *unit.other[change.d1 : change.d2]):
        if x.norm in words.only or x.norm in words.until or _is_negation(x):
            break
    else:
        return None
    here, there = _window(change.o1, unit.one), _window(change.d1, unit.other)
    delayed = _is_delayed(here, words.until), _is_delayed(there, words.until)
    if delayed[0] == delayed[1]:
        return None
    bare, late = (there, here) if delayed[0] else (here, there)
    only = any(x.norm in words.only for x in bare) and not any(x.norm in words.only for x in late)
    content = [x for side in unit.sides(change) for x in side if x.is_content]
    if not only and all(_is_negation(x) or x.norm in words.until for x in content):
        only = _is_same_day(bare, late, words.until)
    if not (only or _is_topped(bare, late)) or any(_is_negation(x) for x in bare):
        return None
    return judged("paraphrase", "same-first-time")


def _is_same_day(bare: Sequence[Lexeme], late: Sequence[Lexeme], until: Container[str]) -> bool:
    """Say whether what is not done until a day is done on that day: no "until" stands before it."""
    days = [k for k, x in enumerate(late) if k and x.kind in DAYS and late[k - 1].norm in until]
    return any(
        x.kind in DAYS
        and k
        and bare[k - 1].norm not in until
        and same_worth(late[day].value, x.value)
        for day in days
        for k, x in enumerate(bare)
    )


def _is_topped(bare: Sequence[Lexeme], late: Sequence[Lexeme]) -> bool:
    """Say whether a superlative stands for a comparative: the largest since, not since a larger."""
    compared = {x.norm[:-2] for x in late if x.norm.endswith("er")}
    return any(x.norm.endswith("est") and x.norm[:-3] in compared for x in bare)


def _window(place: int, side: Sequence[Lexeme]) -> Sequence[Lexeme]:
    return side[max(0, place - WINDOW) : place + WINDOW]


def _is_negation(piece: Lexeme) -> bool:
    denies = "negation" in piece.tags or "modal:prohibition" in piece.tags
    return denies and "lookalike" not in piece.tags


def _is_delayed(side: Sequence[Lexeme], until: Container[str]) -> bool:
    """Say whether a negation is followed by "until" within reach."""
    return any(
        _is_negation(piece) and any(x.norm in until for x in side[k + 1 : k + 1 + REACH])
        for k, piece in enumerate(side)
    )
