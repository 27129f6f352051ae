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
from claims.analysis.lexicons import Tags
from claims.analysis.lexicons.counting import words_of
from claims.analysis.negations import is_complement
from claims.analysis.noes import (
    DUTIES,
    count_negations,
    count_noes,
    forbids,
    is_double,
    is_forbidden,
)
from claims.analysis.operands import has_kept_operand
from claims.analysis.pairing import is_judged
from claims.analysis.sides import content_of, has_tag, is_clause, is_past, tags_of
from claims.analysis.standins import is_told_by_weight
from claims.analysis.statuses import changed_status
from claims.analysis.waiting import on

# Own choices, in lexemes.
FULL = 2  # caution of a word that has no other task
SPOKEN = frozenset({"cue", "hedge"})
TO_TAIL = 5  # from the first word of a duty to its last: told (the two men) to
NEAR = 3  # lexemes behind a changed auxiliary within which its verb stands


@on("hedge")
def changed_hedge(change: Change, unit: Unit) -> Judgement | None:
    """Caution lost or gained."""
    here, there = unit.sides(change)
    if unit.moves_any(change) or is_clause(here, there) or is_reported(change, unit):
        return None
    before = _caution(_unspoken(unit.one, change.o1, change.o2, unit))
    after = _caution(_unspoken(unit.other, change.d1, change.d2, unit))
    if before != after and _are_conditions(here) and _are_conditions(there):
        return judged("paraphrase", "same-condition")  # provided, if
    condition = _conditions(here) != _conditions(there)
    if condition and _conditions(unit.one) == _conditions(unit.other):
        return None  # unless it doubled, if it was not doubled
    if before != after and (_is_balanced(unit) or is_double(unit)):
        return judged("paraphrase", "hedge-recast")
    if before == after or (tags_of((*here, *there), DUTIES) and before + after < 2 * FULL):
        return None
    if max(before, after) < FULL and _is_refusal(change, unit):
        return judged("paraphrase", "hedge-recast")
    if _is_inability(change, unit):
        return judged("paraphrase", "hedge-recast")
    kept = max(before, after) == FULL or has_kept_operand(change, unit)
    kept = kept and not is_told_by_weight(("hedge",), before > after, unit)
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


def _are_conditions(side: Sequence[Lexeme]) -> bool:
    """Say whether words open a condition that does not except anything, and say no more."""
    said = [x for x in side if x.is_content or "condition" in x.tags]
    return bool(said) and all("condition" in x.tags and "scarcity" not in x.tags for x in said)


def _conditions(side: Iterable[Lexeme]) -> int:
    return sum("condition" in x.tags for x in side)


def _unspoken(side: Sequence[Lexeme], start: int, stop: int, unit: Unit) -> list[Lexeme]:
    """Return some words but for a hedge that only says who speaks: researchers reported."""
    return [
        side[k]
        for k in range(start, stop)
        if not (side[k].tags >= SPOKEN and k and _may_speak(side[k - 1], unit))
    ]


def _may_speak(piece: Lexeme, unit: Unit) -> bool:
    return piece.kind == "name" or piece.key in unit.lexicon.people


def _caution(side: Sequence[Lexeme]) -> int:
    """Say how much caution words express: none, the little of a conditional, or more."""
    if not has_tag(side, "hedge"):
        return 0
    return FULL if any("hedge" in x.tags and "conditional" not in x.tags for x in side) else 1


@on("modal")
def changed_modality(change: Change, unit: Unit) -> Judgement | None:
    """Obligation, recommendation or permission that became another, came or went."""
    here, there = (tags_of(side, DUTIES) for side in unit.sides(change))
    if here == there or unit.moves_any(change) or is_clause(*unit.sides(change)):
        return None
    if is_reported(change, unit):
        return None
    if is_double(unit):
        return judged("paraphrase", "double-negation")
    if _is_in_two_words(change, unit):
        return judged("paraphrase", "duty-in-two-words")
    if _is_leave(change, unit):
        return judged("paraphrase", "leave")
    before, after = unit.around(change)
    done_first = _is_due(change, unit, 1) and _has_past(before) and not _has_past(after)
    done_last = _is_due(change, unit, 0) and _has_past(after) and not _has_past(before)
    if done_first or done_last:
        return judged("event_status_changed", "done-or-still-needed", REVERSES)
    near = unit.neighbourhood(change, NEAR)
    if all(map(forbids, near)):
        return judged("paraphrase", "leave")  # not allowed to, barred from
    denied = all(count_noes(x) or is_forbidden(tags_of(x, DUTIES)) for x in near)
    if is_forbidden(here) != is_forbidden(there) and here and there and not denied:
        return judged("modality_changed", "duty-turned", REVERSES)
    if not has_kept_operand(change, unit) or _is_told_by_weight(here, there, unit):
        return judged("modality_changed", "duty-of-other-words")
    return judged("modality_changed", "modal-verb")


def _is_due(change: Change, unit: Unit, side: int) -> bool:
    """Say whether a duty is still to be done, unlike what had to be."""
    duties = [x for x in unit.sides(change)[side] if "modal:obligation" in x.tags]
    return bool(duties) and not has_tag(duties, "done_duty")


def _is_in_two_words(change: Change, unit: Unit) -> bool:
    """Say whether somebody stands inside the words of a duty: told to, told him to."""
    phrases = [
        (x.norm.partition("_"), across)
        for side, across in zip(unit.sides(change), (unit.other, unit.one), strict=True)
        for x in side
        if "_" in x.norm and tags_of((x,), DUTIES)
    ]
    return bool(phrases) and all(
        any(
            head == x.norm and any(y.norm == tail for y in across[k + 1 : k + 1 + TO_TAIL])
            for k, x in enumerate(across)
        )
        for (head, _, tail), across in phrases
    )


def _is_leave(change: Change, unit: Unit) -> bool:
    """Say whether "may" of one side is told as leave on the other: is allowed to, is free to."""
    sides = unit.sides(change)
    return any(
        any({"infinitive", "modal:permission"} <= x.tags for x in one)
        and any("hedge" in x.tags and "conditional" not in x.tags for x in other)
        for one, other in (sides, sides[::-1])
    )


def _has_past(side: Iterable[Lexeme]) -> bool:
    return any(x.kind == "word" and x.is_content and is_past(x) and not is_judged(x) for x in side)


@on("quantity", "approximation")
def changed_quantity(change: Change, unit: Unit) -> Judgement | None:
    """Some became all, about fell away: more or less is said than before."""
    here, there = unit.sides(change)
    told = tags_of(here, "quantity:"), tags_of(there, "quantity:")
    quantities = told[0] != told[1]
    roundings = has_tag(here, "approximation") != has_tag(there, "approximation")
    if unit.moves_any(change) or is_clause(here, there) or not (quantities or roundings):
        return None
    if roundings and not quantities and not _beside_figure(change, unit):
        return None
    if quantities and (
        _is_superlative(unit.one, change.o1, change.o2)
        or _is_superlative(unit.other, change.d1, change.d2)
    ):
        return None
    if quantities and not (told[0] and told[1]) and _synonymous(here, there, unit):
        return None  # only, just
    if quantities and is_double(unit):
        return judged("paraphrase", "double-negation")
    if quantities and is_complement(change, unit):
        return judged("paraphrase", "negated-complement")
    if quantities and (not has_kept_operand(change, unit) or _is_told_by_weight(*told, unit)):
        return judged("specificity_changed", "quantity-of-other-words")
    return judged("specificity_changed", "quantifier" if quantities else "approximation")


def _is_told_by_weight(here: Tags, there: Tags, unit: Unit) -> bool:
    """Say whether a small word that one side has is a word of weight on the other."""
    return bool(here) != bool(there) and is_told_by_weight(here or there, bool(here), unit)


def _is_superlative(side: Sequence[Lexeme], start: int, stop: int) -> bool:
    """Say whether "most" ends a clause, where it is a degree and no number: benefited most."""
    if stop - start != 1 or "degree" not in side[start].tags:
        return False
    return stop == len(side) or side[stop].start - side[start].end > 1


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
    pending = words_of(unit.lexicon.code).pending
    if led[0] % 2 and all(any(x.norm in pending for x in side) for side in (here, there)):
        return judged("paraphrase", "same-first-time")  # not until, not before
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
