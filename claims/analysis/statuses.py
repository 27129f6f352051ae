"""Is what was planned now done, what was tried achieved, or the other way round?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.operands import has_kept_operand
from claims.analysis.sides import content_of, has_tag, is_clause, is_past, tags_of
from claims.analysis.waiting import on

STATUS = "status:"
TO_CLAUSE = 4  # lexemes from the word that opens a clause to its verb; own choice
NEAR = 3  # lexemes behind a changed auxiliary within which its verb stands; own choice
BESIDE = 2  # lexemes beside a changed auxiliary that may belong to it; own choice
DAYS = frozenset({"date", "weekday", "clock"})  # kinds of what tells when something is to begin
FUTURE = frozenset({"future"})


@on("status")
def changed_status(change: Change, unit: Unit) -> Judgement | None:
    """What was planned is done, what was tried is achieved, or the other way round."""
    here, there = (statuses(side) for side in unit.sides(change))
    if here == there or unit.moves_any(change) or is_clause(*unit.sides(change)):
        return None
    if _is_one_verb(*unit.sides(change)) or _are_both_done(change, unit):
        return None  # promised, promised to
    if _is_only_early(change, unit):
        return judged("paraphrase", "already")
    if _is_scheduled(change, unit) or _is_to_be(change, unit) or _is_arranged(change, unit):
        return judged("paraphrase", "scheduled")
    if not has_kept_operand(change, unit):
        return judged("event_status_changed", "status-of-other-words")
    return judged("event_status_changed", "status-marker")


def _are_both_done(change: Change, unit: Unit) -> bool:
    """Say whether past forms stand on both sides, one of which also says that all is done."""
    here, there = unit.around(change)
    told = statuses((*here, *there)) == {"status:done"}
    return told and all(any(x.is_content and is_past(x) for x in side) for side in (here, there))


def _is_only_early(change: Change, unit: Unit) -> bool:
    """Say whether "already" only calls a time early: already in 2019, as early as 2019."""
    here, there = unit.sides(change)
    told = content_of((*here, *there))
    if statuses((*here, *there)) != {"status:done"} or any(is_past(x) for x in told):
        return False
    near = (*unit.one[change.o2 : change.o2 + 2], *unit.other[change.d2 : change.d2 + 2])
    return any(x.kind in DAYS for x in near)


def _is_arranged(change: Change, unit: Unit) -> bool:
    """Say whether "is due to" of one side is "is to" or "is set to" of the other."""
    sides = [unit.one[max(0, change.o1 - BESIDE) : change.o2 + BESIDE]]
    sides.append(unit.other[max(0, change.d1 - BESIDE) : change.d2 + BESIDE])
    arranged = [has_tag(side, "arranged") for side in sides]
    if all(arranged):
        return True
    if arranged[0] == arranged[1]:
        return False
    plain = sides[arranged.index(False)]
    return any(
        "passive" in x.tags and not is_past(x) and "infinitive" in y.tags
        for x, y in pairwise(plain)
    )


def _is_scheduled(change: Change, unit: Unit) -> bool:
    """Say whether "will" came or went before a verb that the present tells of a day to come."""
    here, there = unit.sides(change)
    told = content_of((*here, *there))
    if not unit.lexicon.inflected or (here and there) or not all(x.tags & FUTURE for x in told):
        return False
    if _is_of_time_clause(change, unit):
        return True
    days = [any(x.kind in DAYS for x in side) for side in (unit.one, unit.other)]
    side, place = (unit.one, change.o1) if there else (unit.other, change.d1)
    bare = side[max(0, place - 1) : place + NEAR]
    tensed = any(is_past(x) or "perfect" in x.tags or x.tags & FUTURE for x in bare)
    return all(days) and not tensed


def _is_to_be(change: Change, unit: Unit) -> bool:
    """Say whether "will" of one side is "is to" of the other."""
    here, there = unit.sides(change)
    if has_tag(here, "future") == has_tag(there, "future"):
        return False
    side, start, stop = (
        (unit.one, change.o1, change.o2)
        if has_tag(there, "future")
        else (unit.other, change.d1, change.d2)
    )
    near = side[max(0, start - 1) : stop + NEAR]
    return any(
        "passive" in x.tags and not is_past(x) and has_tag(near[k + 1 : k + 1 + NEAR], "infinitive")
        for k, x in enumerate(near)
    )


def _is_of_time_clause(change: Change, unit: Unit) -> bool:
    """Say whether a clause of time tells what comes first: after divers (will) have checked."""
    stayed = unit.one[change.o2 : change.o2 + 1], unit.other[change.d2 : change.d2 + 1]
    if not all(has_tag(side, "perfect") for side in stayed):
        return False
    side, place = (unit.one, change.o1) if change.o1 == change.o2 else (unit.other, change.d1)
    return has_tag(side[max(0, place - TO_CLAUSE) : place], "timing")


def _is_one_verb(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether both sides are one verb, of which one has its particle with it."""
    keys = [{x.key for x in content_of(side)} for side in (here, there)]
    heads = [{key.partition("_")[0] for key in side} for side in keys]
    return keys[0] != keys[1] and heads[0] == heads[1]


def statuses(side: Iterable[Lexeme]) -> frozenset[str]:
    """Return the states that words tell of."""
    return tags_of(side, STATUS)
