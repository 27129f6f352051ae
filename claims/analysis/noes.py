"""How often does a side say no, and in what form: not, denied, barred from, not without?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import tags_of

DUTIES = "modal:"
TWICE = 2  # negations that make up for one another
NEIGHBOURHOOD = 3  # lexemes kept between two changes of one phrase; own choice
OPENING = frozenset({"hedge", "modal:permission"})
SAYING_NO = ("denial", "scarcity")


def denies(piece: Lexeme) -> bool:
    """Say whether a piece is a word for "no" or "not"."""
    return "negation" in piece.tags and "lookalike" not in piece.tags


def count_negations(side: Iterable[Lexeme]) -> int:
    """Count the words for "no" and "not"."""
    return sum(map(denies, side))


def count_noes(side: Iterable[Lexeme]) -> int:
    """Count what says no in any form."""
    return sum(
        "lookalike" not in x.tags and any(tag in x.tags for tag in ("negation", *SAYING_NO))
        for x in side
    )


def forbids(side: Sequence[Lexeme]) -> bool:
    """Say whether some words forbid, or allow nothing."""
    duties = tags_of(side, DUTIES)
    if is_forbidden(duties):
        return True
    return "modal:permission" in duties and count_negations(side) % 2 == 1


def is_forbidden(duties: frozenset[str]) -> bool:
    """Say whether any of some duties is not to do a thing."""
    return "modal:prohibition" in duties


def is_double(unit: Unit) -> bool:
    """Say whether one side denies twice what the other says to be possible or true.

    Did not rule out, said it was possible; could not deny, had to admit.
    """
    if _is_only_with(unit):
        return True
    doubled = _denied_twice(unit.one), _denied_twice(unit.other)
    if bool(doubled[0]) == bool(doubled[1]):
        return False
    across = 1 if doubled[0] else 0
    if count_noes((unit.one, unit.other)[across]):
        return False
    return any(
        x.tags & OPENING
        or any(unit.lexicon.are_opposites(x.key, key) for key in doubled[1 - across])
        for c in unit.diff.changes
        for x in unit.sides(c)[across]
    )


def _is_only_with(unit: Unit) -> bool:
    """Say whether "not without" of one side is "only with" of the other."""
    only = [sum("quantity:only" in x.tags for x in side) for side in (unit.one, unit.other)]
    if only[0] == only[1]:
        return False
    free, bound = (unit.one, unit.other) if only[0] > only[1] else (unit.other, unit.one)
    said = sum("negation" in x.tags or "modal:prohibition" in x.tags for x in bound)
    return count_negations(free) == 0 and said == TWICE


def _denied_twice(side: Sequence[Lexeme]) -> frozenset[str]:
    """Return the keys of words of denial that a negation stands before."""
    return frozenset(
        y.key
        for k, x in enumerate(side)
        if denies(x)
        for y in side[k + 1 : k + 1 + NEIGHBOURHOOD]
        if "denial" in y.tags
    )
