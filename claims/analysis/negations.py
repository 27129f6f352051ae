"""Is a "no" gained or lost?

Negations are counted on both sides: an even number of them, in whatever form (no, failed to,
unable), says again what was said, and so does one beside a word that became its opposite.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.bounds import COMPLEMENTS, bound_among
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.noes import NEIGHBOURHOOD, count_negations, count_noes, forbids, is_double
from claims.analysis.operands import has_kept_operand
from claims.analysis.pairing import is_judged
from claims.analysis.sides import has_tag, is_clause
from claims.analysis.standins import is_told_by_lack
from claims.analysis.waiting import on

# Own choices, in lexemes.
SCOPE, SCOPE_WORDS = 5, 2  # lexemes after a negation, and content words among them, it negates
LONGEST_BARE = 6  # letters up to which "in" or "un" hardly is a prefix ("into", "under", "until")
BESIDE = 1  # lexemes kept between a negation and the opposite that it makes up for
DENYING = frozenset({"negation", "hedge", "modal:prohibition"})


@on("negation")
def flipped_negation(change: Change, unit: Unit) -> Judgement | None:
    """A negation on one side only, beside words that stayed."""
    here, there = unit.sides(change)
    if count_negations(here) == count_negations(there):
        return None
    if has_tag((*here, *there), "modal:exemption"):
        return None
    around = unit.around(change)
    if all(map(forbids, unit.neighbourhood(change, NEIGHBOURHOOD))):
        return judged("paraphrase", "leave")  # not allowed to, barred from
    if is_double(unit):
        return judged("paraphrase", "double-negation")
    if _is_within_phrase(here, around[1]) or _is_within_phrase(there, around[0]):
        alone = all("negation" in x.tags for x in (*here, *there))
        return judged("paraphrase", "negation-recast") if alone else None
    if count_negations(around[0]) % 2 == count_negations(around[1]) % 2:
        return None
    if is_clause(*around):
        return None
    if _is_recast(unit):
        alone = all("negation" in x.tags for x in (*here, *there) if x.is_content)
        return judged("paraphrase", "negation-recast") if alone else None
    if is_said_again_in_all(change, unit):
        return judged("paraphrase", "negation-recast")
    if _has_complements(unit) and count_noes(unit.one) % 2 != count_noes(unit.other) % 2:
        return judged("paraphrase", "negated-bound")
    if (
        _is_said_again(change, unit)
        or _is_ceased(change, unit)
        or _is_conditional(unit)
        or _is_denied_instead(unit)
    ):
        return judged("paraphrase", "negation-recast")
    if is_compensated(unit) or is_told_by_lack(change, unit):
        return judged("paraphrase", "negation-recast")
    for sides in (around, unit.neighbourhood(change, BESIDE)):
        if any(unit.lexicon.are_opposites(x.key, y.key) for x in sides[0] for y in sides[1]):
            return negated_opposite(*sides, unit)
    if _is_prefixed(change, unit):
        return None
    if not _has_scope(change, unit):
        return None
    if has_kept_operand(change, unit):
        return judged("negation_flipped", "negation")
    return judged("negation_flipped", "negation-of-other-words")


def _is_within_phrase(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether the negation of one side is part of a phrase of the other: not, must not."""
    phrases = (x.norm for x in there if "_" in x.norm and x.tags & DENYING)
    words = {word for phrase in phrases for word in phrase.split("_")}
    return any("negation" in x.tags and x.norm in words for x in here)


def _is_said_again(change: Change, unit: Unit) -> bool:
    """Say whether the same is denied close by in another form: did not pay, declined to pay."""
    before, after = map(count_noes, unit.neighbourhood(change, NEIGHBOURHOOD))
    return bool(before and after) and before % 2 == after % 2


def _is_ceased(change: Change, unit: Unit) -> bool:
    """Say whether what one side stops the other does no longer."""
    here, there = unit.sides(change)
    near = unit.neighbourhood(change, NEIGHBOURHOOD)
    return (has_tag(here, "ceased") and has_tag(near[1], "ceasing")) or (
        has_tag(there, "ceased") and has_tag(near[0], "ceasing")
    )


def _is_denied_instead(unit: Unit) -> bool:
    """Say whether one side denies what the other says not to be: denied it was, said it was not."""
    denials = [any({"denial", "cue"} <= x.tags for x in s) for s in (unit.one, unit.other)]
    return denials[0] != denials[1] and count_noes(unit.one) == count_noes(unit.other)


def _is_conditional(unit: Unit) -> bool:
    """Say whether "unless" of one side is "if not" of the other."""
    unless = [any({"scarcity", "condition"} <= x.tags for x in s) for s in (unit.one, unit.other)]
    return unless[0] != unless[1] and count_noes(unit.one) % 2 == count_noes(unit.other) % 2


def is_compensated(unit: Unit) -> bool:
    """Say whether a negation makes up for a word that became its opposite: shut, not reopened."""
    turned = sum(
        unit.lexicon.are_binary(unit.one[c.o1].key, unit.other[c.d1].key)
        for c in unit.diff.changes
        if c.o2 - c.o1 == 1 == c.d2 - c.d1
    )
    return turned == 1 and count_negations(unit.one) % 2 != count_negations(unit.other) % 2


def is_said_again_in_all(change: Change, unit: Unit) -> bool:
    """Say whether a word that denies makes up for a "not" elsewhere: not anything, nothing.

    So does "all … at most" for "none … more than".
    """
    here, there = unit.sides(change)
    if count_negations(unit.one) == count_negations(unit.other):
        return count_negations(here) != count_negations(there)
    every = has_tag((*here, *there), "quantity:all")
    alone = count_negations(here) + count_negations(there) == 1
    return every and alone and _has_complements(unit)


def _has_complements(unit: Unit) -> bool:
    """Say whether a bound of one side is what the other leaves over: above, at most."""
    here, there = (
        {bound_among((x,), unit) for c in unit.diff.changes for x in unit.sides(c)[side]}
        for side in (0, 1)
    )
    return any(
        one in here and other in there
        for pair in COMPLEMENTS
        for one, other in (sorted(pair), sorted(pair)[::-1])
    )


def is_complement(change: Change, unit: Unit) -> bool:
    """Say whether "all" is "no" on the other side, beside opposites: all survived, none died."""
    here, there = unit.around(change)
    for one, other in ((here, there), (there, here)):
        if has_tag(one, "quantity:all") and count_negations(other):
            return count_negations(one) == 0 and has_opposites(unit)
    return False


def has_opposites(unit: Unit) -> bool:
    """Say whether a word of the unit became its opposite, or one that denies came or went."""
    if count_negations(unit.one) % 2 != count_negations(unit.other) % 2 and is_compensated(unit):
        return True
    return any(
        unit.lexicon.are_opposites(unit.one[c.o1].key, unit.other[c.d1].key)
        or unit.lexicon.are_complements(unit.one[c.o1].key, unit.other[c.d1].key)
        for c in unit.diff.changes
        if c.o2 - c.o1 == 1 == c.d2 - c.d1
    )


@on("negation")
def recast_negation(change: Change, unit: Unit) -> Judgement | None:
    """A negation put in another form: did not, didn't; not able, unable."""
    here, there = unit.sides(change)
    every = (*here, *there)
    if not count_negations(every) or not all(is_judged(x) or not x.is_content for x in every):
        return None
    before, after = (count_negations(side) for side in unit.around(change))
    if before and after and before % 2 == after % 2:
        return judged("paraphrase", "negation-recast")
    return None


def _has_scope(change: Change, unit: Unit) -> bool:
    """Say whether what is negated on one side is said on the other too."""
    with_o, with_d = unit.counterparts()
    here, there = unit.sides(change)
    if count_negations(here) > count_negations(there):
        return _scope_stays(change.o2, unit.one, with_o)
    return _scope_stays(change.d2, unit.other, with_d)


def _scope_stays(after: int, side: Sequence[Lexeme], counterparts: frozenset[int]) -> bool:
    """Look at the first content word after the negation, or before it at the end of a unit."""
    ahead = [k for k in range(after, min(len(side), after + SCOPE)) if side[k].is_content]
    behind = [k for k in range(max(0, after - SCOPE), after) if side[k].is_content]
    return any(k in counterparts for k in (ahead[:SCOPE_WORDS] or behind[-SCOPE_WORDS:]))


def _is_prefixed(change: Change, unit: Unit) -> bool:
    """Say whether a new word with a negating prefix on the other side makes up for a negation."""
    here, there = unit.sides(change)
    lost = count_negations(here) > count_negations(there)
    return any(
        x.norm.startswith(unit.lexicon.negating)
        and len(x.norm) > LONGEST_BARE
        and (unit.lexicon.inflected or _complements(x, unit))
        for c in (change, *unit.near(change, NEIGHBOURHOOD))
        for x in (unit.other[c.d1 : c.d2] if lost else unit.one[c.o1 : c.o2])
    )


def _complements(piece: Lexeme, unit: Unit) -> bool:
    return any(unit.lexicon.are_complements(piece.key, x.key) for x in (*unit.one, *unit.other))


def _is_recast(unit: Unit) -> bool:
    """Say whether the unit as a whole has as many negations as before, in other words."""
    return count_negations(unit.one) == count_negations(unit.other)


def negated_opposite(before: Sequence[Lexeme], after: Sequence[Lexeme], unit: Unit) -> Judgement:
    """Tell "not fair" for "unfair", which is the same, from "did not rise" for "fell"."""
    if any(
        unit.lexicon.are_opposites(x.key, y.key) and count_negations((x,)) != count_negations((y,))
        for x in before
        for y in after
    ):
        return judged("negation_flipped", "negation-is-opposite")
    if any(unit.lexicon.are_binary(x.key, y.key) for x in before for y in after):
        return judged("paraphrase", "negated-complement")
    return judged("meaning_shifted", "negated-opposite")
