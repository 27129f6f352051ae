"""Which figure that seems gone or new is told with something else?

It may be the one that seems new, said elsewhere in other words, or go with another speaker: two
witnesses said, the police said on Monday.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.anchored import years_in
from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Judgement, Unit, judged
from claims.analysis.findings import ONE_SIDED, SUBSTANTIVE
from claims.analysis.lexemes import Lexeme
from claims.analysis.values import TIME_KINDS, Measure, same_worth

SAID_ELSEWHERE = frozenset({"figure-moved", "figure-restated"})
CALENDAR = frozenset({"weekday", "date", "clock", "period"})
ALONE = "figure-one-sided"
OTHERWISE = judged("paraphrase", "figure-told-otherwise", SUBSTANTIVE)
COMPANY = 3  # plain words that may be told with a figure; own choice


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


def told_otherwise(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Tell what figures of a sentence are gone and which are new as one finding, not as two.

    In their order. Of one kind, one became the other; of different kinds, one may be worth the
    other, but nothing here tells, so that it is a paraphrase of weight: 34 years, from 1962.
    """
    gone = [k for k, item in enumerate(found) if _is_alone(item, unit) and item[0].o1 < item[0].o2]
    new = [k for k, item in enumerate(found) if _is_alone(item, unit) and item[0].d1 < item[0].d2]
    if not gone or not new:
        return _told_vaguely(found, gone or new, unit)
    joined = {k: (found[k][0], OTHERWISE) for k in (*gone[len(new) :], *new[len(gone) :])}
    for lost, won in zip(gone, new, strict=False):
        one, two = found[lost][0], found[won][0]
        both = Change(one.o1, one.o2, two.d1, two.d2)
        joined[won] = both, _retold(both, unit)
    return [joined.get(k, item) for k, item in enumerate(found) if k in joined or k not in gone]


def _told_vaguely(found: Sequence[Judged], figures: Sequence[int], unit: Unit) -> list[Judged]:
    """Tell a day for which the other side has words of time as another: Thursday, the weekend."""
    for k in figures:
        change = found[k][0]
        if not all(x.kind in CALENDAR for x in _side(change, unit) if x.is_fact):
            continue
        for other, (words, judgement) in enumerate(found):
            if judgement.rule in ONE_SIDED and _are_of_time(words, change, unit):
                one, two = (change, words) if change.o1 < change.o2 else (words, change)
                both = Change(one.o1, one.o2, two.d1, two.d2)
                rest = [item for n, item in enumerate(found) if n not in (k, other)]
                return sorted([*rest, (both, judged("date_changed", "date-for-words"))])
    return list(found)


def _are_of_time(words: Change, day: Change, unit: Unit) -> bool:
    """Say whether words that only the other side has tell a time, right where the day was."""
    here, there = ([x for x in side if x.is_content] for side in unit.sides(words))
    content = there if day.o1 < day.o2 else here
    if not content or (here and there):
        return False
    return any("time" in x.tags for x in content) and len(content) <= COMPANY


def _is_alone(item: Judged, unit: Unit) -> bool:
    """Say whether a change is a figure that one side has, with little else."""
    change, judgement = item
    if judgement.rule != ALONE:
        return False
    return sum(x.is_content and not x.is_fact for x in _side(change, unit)) <= COMPANY


def _side(change: Change, unit: Unit) -> Sequence[Lexeme]:
    here, there = unit.sides(change)
    return here or there


def _retold(change: Change, unit: Unit) -> Judgement:
    """Judge a figure that stands elsewhere as another."""
    one, other = (next(x for x in side if x.is_fact) for side in unit.sides(change))
    if same_worth(one.value, other.value):
        return judged("paraphrase", "figure-moved")
    written = "figure" in (one.kind, other.kind)  # of no known worth
    if _family(one) != _family(other) and not (written or _are_years(one, other)):
        return OTHERWISE
    dated = any(x.kind in TIME_KINDS for x in (one, other))
    return judged("date_changed" if dated else "number_changed", "figure-restated")


def _are_years(one: Lexeme, other: Lexeme) -> bool:
    """Say whether one tells how many years and the other their first and last."""
    return any(
        x.kind == "duration" and years_in(y.value) > 0 for x, y in ((one, other), (other, one))
    )


def _family(piece: Lexeme) -> str:
    return piece.value.family if isinstance(piece.value, Measure) else piece.kind


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
