"""Is what was planned or under way now done, told by the form of the verb alone?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import content_of, has_tag, is_past


def is_reported(change: Change, unit: Unit) -> bool:
    """Say whether words were quoted on one side only: “I will”, she said; she said she would."""
    here = any(unit.quoted_o[k] >= 0 for k in range(change.o1, change.o2))
    there = any(unit.quoted_d[k] >= 0 for k in range(change.d1, change.d2))
    return change.o1 < change.o2 and change.d1 < change.d2 and here != there


def changed_aspect(change: Change, unit: Unit) -> Judgement | None:
    """Something under way is now done, or the other way round: is building, has built."""
    here, there = unit.sides(change)
    keys = {x.key for x in here if x.is_content} & {x.key for x in there if x.is_content}
    if is_reported(change, unit):
        return None
    if any(_is_carried_out(*pair, keys) for pair in ((here, there), (there, here))):
        return judged("event_status_changed", "aspect")
    if not keys:
        return None
    before, after = (_is_going_on(side, keys, unit) for side in (here, there))
    done = (_is_done(side, keys) for side in (there if before else here,))
    if before != after and all(done):
        return judged("event_status_changed", "aspect")
    return None


def changed_tense(change: Change, unit: Unit) -> Judgement | None:
    """What happens has happened, or the other way round; a word of saying is told in any tense."""
    sides = unit.sides(change)
    if not unit.lexicon.under_way:
        return None  # where endings of the past are those of states, too
    if any("cue" in x.tags for side in sides for x in side) or is_reported(change, unit):
        return None
    before, after = (any(is_past(x) for x in content_of(side)) for side in sides)
    return judged("event_status_changed", "tense") if before != after else None


def _is_carried_out(open_side: Sequence[Lexeme], done: Sequence[Lexeme], keys: set[str]) -> bool:
    """Say whether what was to be done, or was being done, is done: is to visit, visited."""
    tags = [x.tags for x in open_side]
    planned = any("passive" in a and "infinitive" in b for a, b in pairwise(tags))
    if planned and keys and _is_past_of(done, keys) and not has_tag(done, "infinitive"):
        return True
    being = any({"gerund", "passive"} <= t for t in tags) and not has_tag(open_side, "was")
    return being and has_tag(done, "was") and not any({"gerund", "passive"} <= x.tags for x in done)


def _is_past_of(side: Sequence[Lexeme], keys: set[str]) -> bool:
    return any(x.key in keys and is_past(x) for x in side)


def _is_going_on(side: Sequence[Lexeme], keys: set[str], unit: Unit) -> bool:
    ending = unit.lexicon.under_way
    verb = any(x.key in keys and ending and x.norm.endswith(ending) for x in side)
    helper = has_tag(side, "passive") or has_tag(side, "progressive")
    return verb and helper and not has_tag(side, "perfect")


def _is_done(side: Sequence[Lexeme], keys: set[str]) -> bool:
    return _is_past_of(side, keys) and has_tag(side, "perfect") and not has_tag(side, "passive")
