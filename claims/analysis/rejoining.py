"""Which figure that seems gone is the one that seems new, said elsewhere in other words?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit

SAID_ELSEWHERE = frozenset({"figure-moved", "figure-restated"})

Judged = tuple[Change, Judgement]


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
