"""Did a small word weaken, strengthen or date what is said otherwise?

Hedges, modal verbs, the state of an event, time prepositions and quantities.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.aspects import is_reported
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.findings import REVERSES
from claims.analysis.lexemes import Lexeme
from claims.analysis.negations import count_negations, count_noes, is_complement, is_double
from claims.analysis.operands import has_kept_operand
from claims.analysis.pairing import is_judged
from claims.analysis.sides import content_of, has_tag, is_past
from claims.analysis.waiting import on

# Own choices, in lexemes.
CLAUSE = 4  # content words that make an addition a clause with a life of its own
FULL = 2  # caution of a word that has no other task
DUTIES = "modal:"
TO_CLAUSE = 4  # from the word that opens a clause to its verb
NEAR = 3  # lexemes behind a changed auxiliary within which its verb stands
DAYS = frozenset({"date", "weekday", "clock"})  # kinds of what tells when something is to begin
FUTURE = frozenset({"future"})


def _tags(side: Iterable[Lexeme], prefix: str) -> frozenset[str]:
    return frozenset(tag for x in side for tag in x.tags if tag.startswith(prefix))


@on("hedge")
def changed_hedge(change: Change, unit: Unit) -> Judgement | None:
    """Caution lost or gained."""
    here, there = unit.sides(change)
    if _moved_tag(change, unit) or _is_clause(here, there) or is_reported(change, unit):
        return None
    before, after = _caution(here), _caution(there)
    condition = _conditions(here) != _conditions(there)
    if condition and _conditions(unit.one) == _conditions(unit.other):
        return None  # unless it doubled, if it was not doubled
    if before != after and (_is_balanced(unit) or is_double(unit)):
        return judged("paraphrase", "hedge-recast")
    if before == after or (_tags((*here, *there), DUTIES) and before + after < 2 * FULL):
        return None
    if max(before, after) < FULL and _is_refusal(change, unit):
        return judged("paraphrase", "hedge-recast")
    if _is_inability(change, unit):
        return judged("paraphrase", "hedge-recast")
    kept = max(before, after) == FULL or has_kept_operand(change, unit)
    rule = "hedge" if kept else "hedge-of-other-words"
    return judged("hedge_removed" if before > after else "hedge_added", rule)


def _is_inability(change: Change, unit: Unit) -> bool:
    """Say whether "could not" of one side is told by another "no": could no longer, was unable."""
    here, there = unit.sides(change)
    side, stop, hedged = (
        (unit.one, change.o2, here) if has_tag(here, "hedge") else (unit.other, change.d2, there)
    )
    denied = has_tag(hedged, "ability") and has_tag(side[stop : stop + 1], "negation")
    single = len(content_of(hedged)) == 1
    return denied and single and count_noes(unit.one) == count_noes(unit.other)


def _is_refusal(change: Change, unit: Unit) -> bool:
    """Say whether "would not" of one side is a refusal on the other."""
    o, d = change.o1, change.d1
    around = unit.one[max(0, o - NEAR) : o + NEAR], unit.other[max(0, d - NEAR) : d + NEAR]
    refused = [has_tag(side, "denial") for side in around]
    return refused[0] != refused[1] and has_tag(around[refused.index(False)], "negation")


def _is_balanced(unit: Unit) -> bool:
    """Say whether both sides are as cautious, in words that changed: unlikely, probably."""
    here, there = (
        sum("hedge" in x.tags and "conditional" not in x.tags for x in side)
        for side in (unit.one, unit.other)
    )
    return here == there > 0


def _conditions(side: Iterable[Lexeme]) -> int:
    return sum("condition" in x.tags for x in side)


def _caution(side: Sequence[Lexeme]) -> int:
    """Say how much caution words express: none, the little of a conditional, or more."""
    if not has_tag(side, "hedge"):
        return 0
    return FULL if any("hedge" in x.tags and "conditional" not in x.tags for x in side) else 1


def _is_clause(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether the change is a whole clause that one side lacks: its words go as one."""
    return not (here and there) and len(content_of((*here, *there))) > CLAUSE


def _moved_tag(change: Change, unit: Unit) -> bool:
    return any(o in unit.moved for o in range(change.o1, change.o2)) or any(
        d in unit.moved_back for d in range(change.d1, change.d2)
    )


@on("modal")
def changed_modality(change: Change, unit: Unit) -> Judgement | None:
    """Obligation, recommendation or permission that became another, came or went."""
    here, there = (_tags(side, DUTIES) for side in unit.sides(change))
    if here == there or _moved_tag(change, unit) or _is_clause(*unit.sides(change)):
        return None
    if is_reported(change, unit):
        return None
    if is_double(unit):
        return judged("paraphrase", "double-negation")
    if _is_leave(change, unit):
        return judged("paraphrase", "leave")
    before, after = unit.around(change)
    done_first = "modal:obligation" in there and _has_past(before) and not _has_past(after)
    done_last = "modal:obligation" in here and _has_past(after) and not _has_past(before)
    if done_first or done_last:
        return judged("event_status_changed", "done-or-still-needed", REVERSES)
    if _is_forbidden(here) != _is_forbidden(there) and here and there:
        return judged("modality_changed", "duty-turned", REVERSES)
    if not has_kept_operand(change, unit):
        return judged("modality_changed", "duty-of-other-words")
    return judged("modality_changed", "modal-verb")


def _is_leave(change: Change, unit: Unit) -> bool:
    """Say whether "may" of one side is told as leave on the other: is allowed to, is free to."""
    sides = unit.sides(change)
    return any(
        any({"infinitive", "modal:permission"} <= x.tags for x in one)
        and any("hedge" in x.tags and "conditional" not in x.tags for x in other)
        for one, other in (sides, sides[::-1])
    )


def _is_forbidden(duties: frozenset[str]) -> bool:
    return "modal:prohibition" in duties


def _has_past(side: Iterable[Lexeme]) -> bool:
    return any(x.kind == "word" and x.is_content and is_past(x) and not is_judged(x) for x in side)


@on("status")
def changed_status(change: Change, unit: Unit) -> Judgement | None:
    """What was planned is done, what was tried is achieved, or the other way round."""
    here, there = (_tags(side, "status:") for side in unit.sides(change))
    if here == there or _moved_tag(change, unit) or _is_clause(*unit.sides(change)):
        return None
    if _is_one_verb(*unit.sides(change)) or _are_both_done(change, unit):
        return None  # promised, promised to
    if _is_scheduled(change, unit) or _is_to_be(change, unit):
        return judged("paraphrase", "scheduled")
    if not has_kept_operand(change, unit):
        return judged("event_status_changed", "status-of-other-words")
    return judged("event_status_changed", "status-marker")


def _are_both_done(change: Change, unit: Unit) -> bool:
    """Say whether past forms stand on both sides, one of which also says that all is done."""
    here, there = unit.around(change)
    told = _tags((*here, *there), "status:") == {"status:done"}
    return told and all(any(x.is_content and is_past(x) for x in side) for side in (here, there))


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


@on("quantity", "approximation")
def changed_quantity(change: Change, unit: Unit) -> Judgement | None:
    """Some became all, about fell away: more or less is said than before."""
    here, there = unit.sides(change)
    quantities = _tags(here, "quantity:") != _tags(there, "quantity:")
    roundings = has_tag(here, "approximation") != has_tag(there, "approximation")
    if _moved_tag(change, unit) or _is_clause(here, there) or not (quantities or roundings):
        return None
    if roundings and not quantities and not _beside_figure(change, unit):
        return None
    if quantities and is_double(unit):
        return judged("paraphrase", "double-negation")
    if quantities and is_complement(change, unit):
        return judged("paraphrase", "negated-complement")
    if quantities and not has_kept_operand(change, unit):
        return judged("specificity_changed", "quantity-of-other-words")
    return judged("specificity_changed", "quantifier" if quantities else "approximation")


def _beside_figure(change: Change, unit: Unit) -> bool:
    after = (*unit.one[change.o2 : change.o2 + 1], *unit.other[change.d2 : change.d2 + 1])
    return any(x.is_fact for x in after)


@on("timing")
def turned_time(change: Change, unit: Unit) -> Judgement | None:
    """Before became after, since became until; "not before Sunday" is "until Sunday"."""
    here, there = unit.sides(change)
    led = count_negations(unit.one[: change.o1]), count_negations(unit.other[: change.d1])
    if led[0] % 2 != led[1] % 2:
        return None
    if not (has_tag(here, "timing") and has_tag(there, "timing")):
        return None
    if content_of(here) or content_of(there) or _synonymous(here, there, unit):
        return None
    return judged("date_changed", "time-preposition")


def _synonymous(here: Sequence[Lexeme], there: Sequence[Lexeme], unit: Unit) -> bool:
    return any(unit.lexicon.are_synonyms(x.key, y.key) for x in here for y in there)


@on("belief")
def changed_belief(change: Change, unit: Unit) -> Judgement | None:
    """What was believed is now known or said, or the other way round."""
    here, there = unit.sides(change)
    if has_tag(here, "belief") and has_tag(there, "knowledge") and not has_tag(there, "belief"):
        return judged("hedge_removed", "belief-made-knowledge")
    if has_tag(there, "belief") and has_tag(here, "knowledge") and not has_tag(here, "belief"):
        return judged("hedge_added", "knowledge-made-belief")
    return None


MEANING_RULES: tuple[Rule, ...] = (
    changed_hedge,
    changed_belief,
    changed_modality,
    changed_status,
    turned_time,
    changed_quantity,
)
