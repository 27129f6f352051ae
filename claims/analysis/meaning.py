"""Did a small word turn, weaken or strengthen what is said?

Negations, hedges, modal verbs, the state of an event, quantities, the preposition that tells who
acts on whom, and words at the other end of a scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.findings import REVERSES
from claims.analysis.lexemes import Lexeme
from claims.analysis.pairing import is_judged

# Own choices, in lexemes.
CLAUSE = 4  # content words that make an addition a clause with a life of its own
SCOPE, SCOPE_WORDS = 5, 2  # lexemes after a negation, and content words among them, it negates
LONGEST_BARE = 6  # letters up to which "in" or "un" hardly is a prefix ("into", "under", "until")
REACH = 3  # between a directed noun and its preposition


def _has(side: Iterable[Lexeme], tag: str) -> bool:
    return any(tag in x.tags for x in side)


def _tags(side: Iterable[Lexeme], prefix: str) -> frozenset[str]:
    return frozenset(tag for x in side for tag in x.tags if tag.startswith(prefix))


def _content(side: Iterable[Lexeme]) -> list[Lexeme]:
    return [x for x in side if x.is_content]


def flipped_negation(change: Change, unit: Unit) -> Judgement | None:
    """A negation on one side only, beside words that stayed."""
    here, there = unit.sides(change)
    if _negations(here) == _negations(there):
        return None
    around = unit.around(change)
    if _negations(around[0]) % 2 == _negations(around[1]) % 2:
        return None
    if _is_clause(*around) or _is_recast(unit):
        return None
    if any(unit.lexicon.are_opposites(x.key, y.key) for x in around[0] for y in around[1]):
        return _negated_opposite(*around, unit)
    if _is_prefixed(change, unit):
        return None
    return judged("negation_flipped", "negation") if _has_scope(change, unit) else None


def recast_negation(change: Change, unit: Unit) -> Judgement | None:
    """A negation put in another form: did not, didn't; not able, unable."""
    here, there = unit.sides(change)
    every = (*here, *there)
    if not _negations(every) or not all(is_judged(x) or not x.is_content for x in every):
        return None
    before, after = (_negations(side) for side in unit.around(change))
    if before and after and before % 2 == after % 2:
        return judged("paraphrase", "negation-recast")
    return None


def _negations(side: Iterable[Lexeme]) -> int:
    return sum("negation" in x.tags and "lookalike" not in x.tags for x in side)


def _has_scope(change: Change, unit: Unit) -> bool:
    """Say whether what is negated on one side is said on the other too."""
    with_o, with_d = unit.counterparts()
    here, there = unit.sides(change)
    if _negations(here) > _negations(there):
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
    lost = _negations(here) > _negations(there)
    return any(
        x.norm.startswith(unit.lexicon.negating)
        and len(x.norm) > LONGEST_BARE
        and (unit.lexicon.inflected or _complements(x, unit))
        for c in unit.diff.changes
        for x in (unit.other[c.d1 : c.d2] if lost else unit.one[c.o1 : c.o2])
    )


def _complements(piece: Lexeme, unit: Unit) -> bool:
    return any(unit.lexicon.are_complements(piece.key, x.key) for x in (*unit.one, *unit.other))


def _is_recast(unit: Unit) -> bool:
    """Say whether the unit as a whole has as many negations as before, in other words."""
    return _negations(unit.one) == _negations(unit.other)


def changed_hedge(change: Change, unit: Unit) -> Judgement | None:
    """Caution lost or gained."""
    here, there = unit.sides(change)
    before, after = _has(here, "hedge"), _has(there, "hedge")
    if before == after or _moved_tag(change, unit) or _is_clause(here, there):
        return None
    return judged("hedge_removed" if before else "hedge_added", "hedge")


def _is_clause(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether the change is a whole clause that one side lacks: its words go as one."""
    return not (here and there) and len(_content((*here, *there))) > CLAUSE


def _moved_tag(change: Change, unit: Unit) -> bool:
    return any(o in unit.moved for o in range(change.o1, change.o2)) or any(
        d in unit.moved_back for d in range(change.d1, change.d2)
    )


def changed_modality(change: Change, unit: Unit) -> Judgement | None:
    """Obligation, recommendation or permission that became another, came or went."""
    here, there = (_tags(side, "modal:") for side in unit.sides(change))
    if here == there or _moved_tag(change, unit) or _is_clause(*unit.sides(change)):
        return None
    before, after = unit.around(change)
    done_first = "modal:obligation" in there and _has_past(before) and not _has_past(after)
    done_last = "modal:obligation" in here and _has_past(after) and not _has_past(before)
    if done_first or done_last:
        return judged("event_status_changed", "done-or-still-needed", REVERSES)
    return judged("modality_changed", "modal-verb")


def _has_past(side: Iterable[Lexeme]) -> bool:
    return any(x.kind == "word" and x.is_content and is_past(x) for x in side)


def is_past(piece: Lexeme) -> bool:
    """Say whether a word looks like a past form."""
    return "past" in piece.tags


def changed_status(change: Change, unit: Unit) -> Judgement | None:
    """What was planned is done, what was tried is achieved, or the other way round."""
    here, there = (_tags(side, "status:") for side in unit.sides(change))
    if here == there or _moved_tag(change, unit) or _is_clause(*unit.sides(change)):
        return None
    return judged("event_status_changed", "status-marker")


def changed_quantity(change: Change, unit: Unit) -> Judgement | None:
    """Some became all, about fell away: more or less is said than before."""
    here, there = unit.sides(change)
    quantities = _tags(here, "quantity:") != _tags(there, "quantity:")
    roundings = _has(here, "approximation") != _has(there, "approximation")
    if _moved_tag(change, unit) or _is_clause(here, there) or not (quantities or roundings):
        return None
    if roundings and not quantities and not _beside_figure(change, unit):
        return None
    return judged("specificity_changed", "quantifier" if quantities else "approximation")


def _beside_figure(change: Change, unit: Unit) -> bool:
    after = (*unit.one[change.o2 : change.o2 + 1], *unit.other[change.d2 : change.d2 + 1])
    return any(x.is_fact for x in after)


def turned_preposition(change: Change, unit: Unit) -> Judgement | None:
    """Pressure from someone became pressure on someone."""
    here, there = unit.sides(change)
    turned = (_has(here, "source") and _has(there, "target")) or (
        _has(here, "target") and _has(there, "source")
    )
    if not turned or _content(here) or _content(there):
        return None
    directed_o = _has(unit.one[max(0, change.o1 - REACH) : change.o1], "directed")
    directed_d = _has(unit.other[max(0, change.d1 - REACH) : change.d1], "directed")
    if directed_o and directed_d:
        return judged("meaning_reversed", "direction-turned")
    return None


def lost_means(change: Change, unit: Unit) -> Judgement | None:
    """Push back with a campaign became push back a campaign: the means is now the target."""
    here, there = unit.sides(change)
    longer, place, side = (here, change.o1, unit.one) if here else (there, change.d1, unit.other)
    shorter = there if here else here
    if len(longer) != 1 or shorter or "means" not in longer[0].tags:
        return None
    if place and "opposing" in side[place - 1].tags:
        return judged("meaning_reversed", "means-became-target")
    return None


def turned_time(change: Change, unit: Unit) -> Judgement | None:
    """Before became after, since became until."""
    here, there = unit.sides(change)
    if not (_has(here, "timing") and _has(there, "timing")):
        return None
    if _content(here) or _content(there) or _synonymous(here, there, unit):
        return None
    return judged("date_changed", "time-preposition")


def _synonymous(here: Sequence[Lexeme], there: Sequence[Lexeme], unit: Unit) -> bool:
    return any(unit.lexicon.are_synonyms(x.key, y.key) for x in here for y in there)


def opposite_word(change: Change, unit: Unit) -> Judgement | None:
    """A word became one from the other end of its scale, with no negation to make up for it."""
    here, there = unit.sides(change)
    opposite = any(unit.lexicon.are_opposites(x.key, y.key) for x in here for y in there)
    if not opposite or not _stands_in_place(change, unit):
        return None
    before, after = unit.around(change)
    if _negations(before) % 2 != _negations(after) % 2:
        return _negated_opposite(before, after, unit)
    return judged("meaning_reversed", "opposite-word")


def _negated_opposite(before: Sequence[Lexeme], after: Sequence[Lexeme], unit: Unit) -> Judgement:
    """Tell "not fair" for "unfair", which is the same, from "did not rise" for "fell"."""
    if any(unit.lexicon.are_complements(x.key, y.key) for x in before for y in after):
        return judged("paraphrase", "negated-complement")
    return judged("meaning_shifted", "negated-opposite")


def _stands_in_place(change: Change, unit: Unit) -> bool:
    """Say whether the words around a change stayed, so that it is one word for another."""
    with_o, with_d = unit.counterparts()
    return _share(change.o1, change.o2, unit.one, with_o) and _share(
        change.d1, change.d2, unit.other, with_d
    )


def _share(start: int, stop: int, side: Sequence[Lexeme], counterparts: frozenset[int]) -> bool:
    window = [
        k
        for k in (*range(max(0, start - SCOPE), start), *range(stop, min(len(side), stop + SCOPE)))
        if side[k].is_content and "negation" not in side[k].tags
    ]
    return not window or sum(k in counterparts for k in window) * 3 >= len(window)


MEANING_RULES: tuple[Rule, ...] = (
    recast_negation,
    flipped_negation,
    changed_hedge,
    changed_modality,
    changed_status,
    turned_preposition,
    lost_means,
    turned_time,
    opposite_word,
    changed_quantity,
)
