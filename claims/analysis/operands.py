"""Is what a small word worked on still said?

"Not", "may", "will" and "all" do something to the words behind them. One of them is lost or gained
where those words stayed, in the same form or one of the same meaning; where they became others, the
two together may say what was said before: did not reopen, remained closed.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from claims.analysis.changes import Change
from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.pairing import PAIRED, is_judged, kinship

REACH = 5  # lexemes between a small word and what it works on; own choice


def has_kept_operand(change: Change, unit: Unit) -> bool:
    """Say whether what the small words of a change work on is said on the other side, too.

    It is not asked where another small word stands for one, nor in languages in which the verb may
    stand on either side of it.
    """
    if not unit.lexicon.inflected or all(any(map(is_judged, x)) for x in unit.around(change)):
        return True
    kept = unit.kept_places()
    return _is_kept(change.o1, change.o2, unit.one, kept[0], unit, 1) and _is_kept(
        change.d1, change.d2, unit.other, kept[1], unit, 0
    )


def _is_kept(
    start: int, stop: int, side: Sequence[Lexeme], kept: Set[int], unit: Unit, across: int
) -> bool:
    small = next((k for k in range(start, stop) if is_judged(side[k])), None)
    operand = None if small is None else _operand(small, stop, side)
    if operand is None:
        return small is None
    return operand in kept or _has_kin(operand, side[operand], unit, across)


def _operand(start: int, stop: int, side: Sequence[Lexeme]) -> int | None:
    """Return the place of what a small word works on: the word behind it, or else before it."""
    ahead = first_weighty(range(start + 1, min(len(side), stop + REACH)), side)
    if ahead is not None:
        return ahead
    return first_weighty(range(start - 1, max(-1, start - 1 - REACH), -1), side)


def first_weighty(places: range, side: Sequence[Lexeme]) -> int | None:
    """Return the first of some places where a content word stands that is no small word."""
    return next((k for k in places if side[k].is_content and not is_judged(side[k])), None)


def _has_kin(place: int, piece: Lexeme, unit: Unit, across: int) -> bool:
    """Say whether a lexeme became one of kin; `across` is the number of the other side."""
    for c in unit.diff.changes:
        start, stop = (c.d1, c.d2) if across == 0 else (c.o1, c.o2)
        if start <= place < stop:
            return any(
                x.is_content and kinship(piece, x, unit.lexicon) >= PAIRED
                for x in unit.sides(c)[across]
            )
    return False
