"""Which figure that seems gone or new is told with something else?

It may be the one that seems new, said elsewhere in other words, or go with another speaker: two
witnesses said, the police said on Monday.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Unit

SAID_ELSEWHERE = frozenset({"figure-moved", "figure-restated"})


def rejoined(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Tell a figure that stands elsewhere in other words once, with both its places.

    What only moved, word for word, is left as it is.
    """
    joined = _partners(found, unit)
    gone = frozenset(joined.values())
    kept = []
    for k, (change, judgement) in enumerate(found):
        if k in joined:
            both = Change(joined[k].o1, joined[k].o2, change.d1, change.d2)
            kept.append((both, judgement))
        elif change not in gone:
            kept.append((change, judgement))
    return kept


def with_counts(found: Sequence[Judged]) -> list[Judged]:
    """Tell a figure that only one of two speakers has with their exchange."""
    counts = [
        (change, judgement)
        for change, judgement in found
        if judgement.rule == "figure-one-sided"
        or (judgement.rule == "figure-value" and judgement.type == "number_changed")
    ]
    told: list[Judged] = []
    taken: list[Judged] = []
    for change, judgement in found:
        whole = change
        if judgement.type == "attribution_changed":
            for item in counts:
                if _adjoin(whole, item[0]):
                    whole = _hull(whole, item[0])
                    taken.append(item)
        told.append((whole, judgement))
    return [item for item in told if item not in taken]


def _adjoin(one: Change, other: Change) -> bool:
    """Say whether a change with words on one side only touches the words of another there."""
    if other.o1 == other.o2:
        beside = other.d2 == one.d1 or other.d1 == one.d2
        return beside and one.o1 <= other.o1 <= one.o2
    if other.d1 != other.d2:
        return (other.o2, other.d2) == (one.o1, one.d1)
    beside = other.o2 == one.o1 or other.o1 == one.o2
    return other.d1 == other.d2 and beside and one.d1 <= other.d1 <= one.d2


def _hull(one: Change, other: Change) -> Change:
    return Change(
        min(one.o1, other.o1), max(one.o2, other.o2), min(one.d1, other.d1), max(one.d2, other.d2)
    )


def _partners(found: Sequence[Judged], unit: Unit) -> dict[int, Change]:
    """Lead the place in the list of a figure that is new to the change that lost it."""
    partners = {**unit.moved, **unit.restated}
    new = {
        (d, judgement.rule): k
        for k, (change, judgement) in enumerate(found)
        if judgement.rule in SAID_ELSEWHERE and change.o1 == change.o2
        for d in range(change.d1, change.d2)
    }
    joined: dict[int, Change] = {}
    for change, judgement in found:
        if change.d1 != change.d2:
            continue
        places = ((o, partners[o]) for o in range(change.o1, change.o2) if o in partners)
        told = (d for o, d in places if unit.one[o].surface != unit.other[d].surface)
        k = next((new[d, judgement.rule] for d in told if (d, judgement.rule) in new), None)
        if k is not None:
            joined.setdefault(k, change)
    return joined
