"""Did a name that seems gone come back elsewhere in the sentence as another?

A sentence put into the other voice moves who acts. If the only name it lost and the only one it
won are alike, share their other part, or stand for who acts in one voice and in the other, then
somebody was renamed or replaced, and that is one change with two places.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judged, Judgement, Unit, judged
from claims.analysis.pairing import are_near_names, is_judged
from claims.analysis.sides import has_tag

RULE = "one-sided-name"

Run = tuple[int, int]


def renamed(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Tell a name that was replaced where the sentence was turned once, with both its places."""
    gone = [item for item in found if item[1].rule == RULE and item[0].d1 == item[0].d2]
    came = [item for item in found if item[1].rule == RULE and item[0].o1 == item[0].o2]
    if len(gone) != 1 or len(came) != 1:
        return list(found)
    here, there = _run(gone[0][0], unit, 0), _run(came[0][0], unit, 1)
    if here is None or there is None:
        return list(found)
    judgement = _judged(here, there, (gone[0][0], came[0][0]), unit)
    if judgement is None:
        return list(found)
    kept = [item for item in found if item not in (gone[0], came[0])]
    return sorted([*kept, (Change(*here, *there), judgement)])


def respoken(found: Sequence[Judged], unit: Unit) -> list[Judged]:
    """Tell another speaker at a cue that stayed, or another cue in its place, as one change."""
    gone = [item for item in found if item[0].d1 == item[0].d2]
    came = [item for item in found if item[0].o1 == item[0].o2]
    for lost in gone:
        for new in came:
            if (
                _is_at_one_cue(lost[0], new, unit)
                or _is_other_cue(lost, new[0], unit)
                or _are_two_speakers(lost[1], new, unit)
                or _is_cue_alone(lost[0], new, unit)
            ):
                both = Change(lost[0].o1, lost[0].o2, new[0].d1, new[0].d2)
                kept = [item for item in found if item not in (lost, new)]
                return sorted([*kept, (both, judged("attribution_changed", "other-speaker"))])
    return list(found)


def _is_at_one_cue(lost: Change, new: Judged, unit: Unit) -> bool:
    """Say whether words before a cue are gone and a name came behind it: experts say, said Ash."""
    change, judgement = new
    speakers = [x for x in unit.one[lost.o1 : lost.o2] if x.is_content]
    if judgement.rule != RULE or not speakers or any(is_judged(x) for x in speakers):
        return False
    return any(
        "cue" in unit.one[o].tags and lost.o2 == o and change.d1 == d + 1 for o, d in unit.diff.kept
    )


def _are_two_speakers(lost: Judgement, new: Judged, unit: Unit) -> bool:
    """Say whether one who spoke is gone and another came, wherever either stood."""
    came = unit.other[new[0].d1 : new[0].d2]
    told = {lost.type, new[1].type} == {"attribution_lost", "attribution_added"}
    return told and not any(x.norm in unit.lexicon.persons for x in came)


def _is_cue_alone(lost: Change, new: Judged, unit: Unit) -> bool:
    """Say whether a cue left its speaker, who is part of another's name now: of the brigade."""
    here = unit.one[lost.o1 : lost.o2]
    came = unit.other[new[0].d1 : new[0].d2]
    alone = bool(here) and all("source_cue" in x.tags for x in here)
    return alone and new[1].type == "attribution_added" and any(x.kind == "name" for x in came)


def _is_other_cue(lost: Judged, new: Change, unit: Unit) -> bool:
    """Say whether a cue and a name are gone and another cue stands in their place."""
    change, judgement = lost
    here, there = unit.one[change.o1 : change.o2], unit.other[new.d1 : new.d2]
    touches = change.d1 == new.d1 and new.o1 in (change.o1, change.o2)
    named = any(x.kind == "name" for x in here)
    cued = has_tag(there, "cue")
    return judgement.type == "attribution_lost" and touches and named and cued


def _run(change: Change, unit: Unit, side: int) -> Run | None:
    """Return the stretch of the names of a change that stand nowhere on the other side."""
    places = range(change.o1, change.o2) if side == 0 else range(change.d1, change.d2)
    pieces, moved = ((unit.one, unit.moved), (unit.other, unit.moved_back))[side]
    names = [k for k in places if pieces[k].kind == "name" and k not in moved]
    return (names[0], names[-1] + 1) if names else None


def _judged(here: Run, there: Run, blocks: tuple[Change, Change], unit: Unit) -> Judgement | None:
    one, other = unit.one[slice(*here)], unit.other[slice(*there)]
    written = [" ".join(x.norm for x in side) for side in (one, other)]
    if are_near_names(written[0], written[1], unit.lexicon):
        return judged("name_changed", "similar-name")
    ends = ((here[1], there[1]), (here[0] - 1, there[0] - 1))
    if any(unit.moved.get(o) == d for o, d in ends):
        return judged("entity_swapped", "other-name")  # the rest of the name moved along
    agents = [
        has_tag(side, "agent") for side in (unit.sides(blocks[0])[0], unit.sides(blocks[1])[1])
    ]
    return judged("entity_swapped", "other-name") if agents[0] != agents[1] else None
