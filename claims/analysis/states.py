"""Is what goes on now over, told by another verb: is still in force, was lifted?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.aspects import is_reported
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import content_of, has_tag, is_past

NOW, OVER = "now", "over"
FINITE = frozenset({"at_present", "was"})


def changed_state(change: Change, unit: Unit) -> Judgement | None:
    """What goes on or is to come became something that happened, or the other way round.

    Of verbs that have nothing in common; the same verb in another tense is told by its form.
    """
    if not unit.lexicon.inflected or is_reported(change, unit):
        return None
    block = unit.block(change)
    here, there = unit.sides(_with_helper(block, unit))
    if {_time(here), _time(there)} != {NOW, OVER}:
        return None
    mine, yours = ({x.key for x in content_of(side)} for side in unit.sides(block))
    if not mine or not yours or mine & yours or has_tag((*here, *there), "cue"):
        return None
    return judged("event_status_changed", "other-state")


def _with_helper(block: Change, unit: Unit) -> Change:
    """Take in the helping verb before a change that stayed but for its time: is in force, was."""
    o, d = block.o1 - 1, block.d1 - 1
    if min(o, d) < 0 or not all(FINITE & x.tags for x in (unit.one[o], unit.other[d])):
        return block
    return block._replace(o1=o, d1=d) if (o, d) in unit.diff.kept else block


def _time(side: Sequence[Lexeme]) -> str:
    """Say when the first verb of some words that shows its time has it happen; "" for none."""
    for piece in side:
        if "future" in piece.tags:
            return NOW
        if "perfect" in piece.tags:
            return ""
        if "at_present" in piece.tags:
            return NOW
        if "was" in piece.tags or (piece.is_content and is_past(piece)):
            return OVER
    return ""
