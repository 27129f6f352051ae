"""Which pieces of a sentence only went elsewhere, in the same words or in others?

What is gone at one place and came at another is no loss. Words pair with the same word or one of
the same meaning, figures with what is worth the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claims.analysis.changes import Diff
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.values import Measure, same_worth


def moved_pieces(
    one: Sequence[Lexeme], other: Sequence[Lexeme], found: Diff, lexicon: Lexicon
) -> dict[int, int]:
    """Pair what is gone at one place with the same at another, first with first."""
    waiting: dict[str, list[int]] = {}
    for change in found.changes:
        for d in range(change.d1, change.d2):
            if other[d].is_content:
                waiting.setdefault(other[d].key, []).append(d)
    pairs: dict[int, int] = {}
    left: list[int] = []
    for change in found.changes:
        for o in range(change.o1, change.o2):
            if not one[o].is_content:
                continue
            if waiting.get(one[o].key):
                pairs[o] = waiting[one[o].key].pop(0)
            elif not (change.o2 - change.o1 == 1 == change.d2 - change.d1):
                left.append(o)
    _pair_figures(left, waiting, one, other, pairs)
    _pair_synonyms([o for o in left if o not in pairs], waiting, one, pairs, lexicon)
    return pairs


def _pair_figures(
    left: Sequence[int],
    waiting: dict[str, list[int]],
    one: Sequence[Lexeme],
    other: Sequence[Lexeme],
    pairs: dict[int, int],
) -> None:
    """Pair figures of equal worth that are told in other words or units."""
    for o in left:
        if not one[o].is_fact:
            continue
        for places in waiting.values():
            same = next((d for d in places if _count_alike(one[o], other[d])), None)
            if same is not None:
                places.remove(same)
                pairs[o] = same
                break


def _count_alike(one: Lexeme, other: Lexeme) -> bool:
    """Say whether two figures are worth the same, or tell one place in a row: fifth, five."""
    if {one.kind, other.kind} == {"ordinal", "number"}:
        ordinal, number = (one, other) if one.kind == "ordinal" else (other, one)
        return isinstance(number.value, Measure) and number.value.size == ordinal.value
    return other.is_fact and same_worth(one.value, other.value)


def _pair_synonyms(
    left: Sequence[int],
    waiting: dict[str, list[int]],
    one: Sequence[Lexeme],
    pairs: dict[int, int],
    lexicon: Lexicon,
) -> None:
    for o in left:
        for key in sorted(waiting):
            same = lexicon.are_synonyms(one[o].key, key) or lexicon.are_one_name(one[o].key, key)
            if same and waiting[key]:
                pairs[o] = waiting[key].pop(0)
                break


def restated_figures(
    one: Sequence[Lexeme], other: Sequence[Lexeme], found: Diff, moved: Mapping[int, int]
) -> dict[int, int]:
    """Pair the one figure of a kind that is gone with the one that is new, if both count alike."""
    came = frozenset(moved.values())
    gone: dict[str, list[int]] = {}
    new: dict[str, list[int]] = {}
    for c in found.changes:
        for o in range(c.o1, c.o2) if c.d1 == c.d2 else ():
            if one[o].is_fact and o not in moved:
                gone.setdefault(one[o].kind, []).append(o)
        for d in range(c.d1, c.d2) if c.o1 == c.o2 else ():
            if other[d].is_fact and d not in came:
                new.setdefault(other[d].kind, []).append(d)
    return {
        places[0]: new[kind][0]
        for kind, places in gone.items()
        if len(places) == 1 == len(new.get(kind, ()))
        and _counted(one, places[0]) & _counted(other, new[kind][0])
    }


def _counted(side: Sequence[Lexeme], place: int) -> frozenset[str]:
    """Return the keys of the content words beside a figure."""
    beside = side[max(0, place - 1) : place + 2]
    return frozenset(x.key for x in beside if x.is_content and not x.is_fact)
