"""Does a word of weight on the other side say what a small word said?

Without power, lost power; could collapse, in danger of collapsing; must, the law requires; only,
restricted to. Such a word stands in for the small one if it is new there and no name of what the
first side says as well: to shut is no denial of to close.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Set

from claims.analysis.changes import Change
from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.noes import count_negations
from claims.analysis.operands import first_weighty
from claims.analysis.waiting import tasks_of

# Own choices, in lexemes.
AHEAD = 5  # behind a negation, among which the first content word is what it denies
BESIDE = 2  # between what is denied and the word of lack
# The tag of the words that stand in for small words of a tag, which keep what is behind its colon.
STAND_INS = {"hedge": "doubt", "modal": "duty", "quantity": "extent"}


def is_told_by_weight(tags: Collection[str], is_original: bool, unit: Unit) -> bool:
    """Say whether hedges, modals or quantities of one side are words of weight on the other.

    `tags` are those of the small words, `is_original` tells on which side they stand.
    """
    side, pieces = (1, unit.other) if is_original else (0, unit.one)
    wanted, tasks = {_stand_in(tag) for tag in tags}, {tag.partition(":")[0] for tag in tags}
    new = (pieces[k] for k in _new(side, wanted, unit))
    return any(tasks.isdisjoint(tasks_of(x.kind, x.tags)) for x in new)


def _stand_in(tag: str) -> str:
    """Return the tag of the words that stand in for those of a tag: duty:x for modal:x."""
    task, colon, kind = tag.partition(":")
    return f"{STAND_INS[task]}{colon}{kind}"


def is_told_by_lack(change: Change, unit: Unit) -> bool:
    """Say whether a negation of one side is a word of lack, or the utmost, on the other.

    The utmost says no only to a comparison: not so high before, the highest. A word of lack stands
    at what is denied, where that stayed.
    """
    here, there = unit.sides(change)
    is_lost = count_negations(here) > count_negations(there)
    own = unit.one if is_lost else unit.other
    across = 1 if is_lost else 0
    if any("likened" in x.tags for x in own) and list(_new(across, {"utmost"}, unit)):
        return True
    lacks = list(_new(across, {"lack"}, unit))
    if not lacks:
        return False
    at = _counterpart_of_denied(change, 1 - across, unit)
    return at is None or any(abs(at - place) <= BESIDE for place in lacks)


def _new(side: int, wanted: Set[str], unit: Unit) -> Iterator[int]:
    """Yield the places of words of some tags on a side that the other has by no name."""
    pieces, others = ((unit.one, unit.other), (unit.other, unit.one))[side]
    for c in unit.diff.changes:
        for k in range(c.o1, c.o2) if side == 0 else range(c.d1, c.d2):
            piece = pieces[k]
            if not wanted.isdisjoint(piece.tags) and not any(
                _are_alike(piece, x, unit) for x in others
            ):
                yield k


def _are_alike(one: Lexeme, other: Lexeme, unit: Unit) -> bool:
    """Say whether two words have one meaning, or one is a word of the phrase that the other is."""
    if one.key.partition("_")[0] in other.key.split("_"):
        return True
    return unit.lexicon.are_synonyms(one.key, other.key)


def _counterpart_of_denied(change: Change, side: int, unit: Unit) -> int | None:
    """Return the place on the other side of what a side denies, None where it did not stay."""
    pieces = (unit.one, unit.other)[side]
    start, stop = (change.o1, change.o2) if side == 0 else (change.d1, change.d2)
    place = next((k for k in range(start, stop) if "negation" in pieces[k].tags), start)
    ahead = range(place + 1, min(len(pieces), place + 1 + AHEAD))
    denied = first_weighty(ahead, pieces)
    pairs = (*unit.diff.kept, *unit.moved.items())
    return next((pair[1 - side] for pair in pairs if pair[side] == denied), None)
