"""Is the opposite now said?

A negation gained or lost, a verb of denial that denies no more, a word from the other end of its
scale, a little word turned round. Negations are counted on both sides: an even number of them, in
whatever form (no, failed to, unable), says again what was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.findings import REVERSES
from claims.analysis.lexemes import Lexeme
from claims.analysis.meaning import is_past
from claims.analysis.operands import has_kept_operand
from claims.analysis.pairing import is_judged
from claims.analysis.waiting import on

# Own choices, in lexemes.
CLAUSE = 4  # content words that make an addition a clause with a life of its own
SCOPE, SCOPE_WORDS = 5, 2  # lexemes after a negation, and content words among them, it negates
LONGEST_BARE = 6  # letters up to which "in" or "un" hardly is a prefix ("into", "under", "until")
REACH = 3  # between a directed noun and its preposition
REACH_OF_ROLES = 8  # between a verb and who does it or has it done to them
NEIGHBOURHOOD = 3  # lexemes kept between two changes of one phrase
SAYING_NO = ("denial", "scarcity")


def _has(side: Iterable[Lexeme], tag: str) -> bool:
    return any(tag in x.tags for x in side)


def _content(side: Iterable[Lexeme]) -> list[Lexeme]:
    return [x for x in side if x.is_content]


def _synonymous(here: Sequence[Lexeme], there: Sequence[Lexeme], unit: Unit) -> bool:
    return any(unit.lexicon.are_synonyms(x.key, y.key) for x in here for y in there)


def _is_clause(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether the change is a whole clause that one side lacks: its words go as one."""
    return not (here and there) and len(_content((*here, *there))) > CLAUSE


@on("negation")
def flipped_negation(change: Change, unit: Unit) -> Judgement | None:
    """A negation on one side only, beside words that stayed."""
    here, there = unit.sides(change)
    if _negations(here) == _negations(there):
        return None
    if _has(here, "modal:exemption") or _has(there, "modal:exemption"):
        return None
    around = unit.around(change)
    if _negations(around[0]) % 2 == _negations(around[1]) % 2:
        return None
    if _is_clause(*around) or _is_recast(unit):
        return None
    if _is_said_again(change, unit) or _is_compensated(unit):
        return judged("paraphrase", "negation-recast")
    if any(unit.lexicon.are_opposites(x.key, y.key) for x in around[0] for y in around[1]):
        return _negated_opposite(*around, unit)
    if _is_prefixed(change, unit):
        return None
    if not _has_scope(change, unit):
        return None
    if has_kept_operand(change, unit):
        return judged("negation_flipped", "negation")
    return judged("negation_flipped", "negation-of-other-words")


def _is_said_again(change: Change, unit: Unit) -> bool:
    """Say whether the same is denied close by in another form: did not pay, declined to pay."""
    o1, o2, d1, d2 = change
    for near in unit.near(change, NEIGHBOURHOOD):
        o1, o2, d1, d2 = min(o1, near.o1), max(o2, near.o2), min(d1, near.d1), max(d2, near.d2)
    before, after = _noes(unit.one[o1:o2]), _noes(unit.other[d1:d2])
    return bool(before and after) and before % 2 == after % 2


def _is_compensated(unit: Unit) -> bool:
    """Say whether a negation makes up for a word that became its opposite: shut, not reopened."""
    turned = sum(
        unit.lexicon.are_binary(unit.one[c.o1].key, unit.other[c.d1].key)
        for c in unit.diff.changes
        if c.o2 - c.o1 == 1 == c.d2 - c.d1
    )
    return turned == 1 and _negations(unit.one) % 2 != _negations(unit.other) % 2


def _is_turned_round(change: Change, unit: Unit) -> bool:
    """Say whether who stood before a word now stands behind it, or the reverse."""
    return any(
        (o < change.o1) != (d < change.d1)
        for o, d in unit.moved.items()
        if max(change.o1 - o, o - change.o2) <= REACH_OF_ROLES
    )


def _noes(side: Iterable[Lexeme]) -> int:
    """Count what says no in any form."""
    return sum(
        "lookalike" not in x.tags and any(tag in x.tags for tag in ("negation", *SAYING_NO))
        for x in side
    )


@on("negation")
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


@on("source")
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


def turned_word(change: Change, unit: Unit) -> Judgement | None:
    """One little word for its opposite, while the words on both sides of it stayed."""
    here, there = unit.sides(change)
    if len(here) != 1 or len(there) != 1:
        return None
    if not unit.lexicon.are_turned(here[0].norm, there[0].norm):
        return None
    if _noes(here) != _noes(there) and _noes(unit.one) % 2 == _noes(unit.other) % 2:
        return judged("paraphrase", "negation-recast")
    if "_" in here[0].norm and "_" in there[0].norm:
        return judged("meaning_reversed", "phrase-turned")
    kept = dict(unit.diff.kept)
    before, after = kept.get(change.o1 - 1), kept.get(change.o2)
    if before != change.d1 - 1 or after != change.d2:
        return None
    kind = "date_changed" if _has((*here, *there), "timing") else "meaning_reversed"
    return judged(kind, "little-word-turned", REVERSES if kind == "meaning_reversed" else None)


@on("denial")
def denied_or_not(change: Change, unit: Unit) -> Judgement | None:
    """A verb of denial became one that denies nothing: denied, regretted."""
    here, there = ([x for x in side if x.is_content] for side in unit.sides(change))
    if len(here) != 1 or len(there) != 1 or _has(here, "denial") == _has(there, "denial"):
        return None
    one, other = here[0], there[0]
    kept = unit.lexicon.are_synonyms(one.key, other.key) or unit.lexicon.are_akin(
        one.key, other.key
    )
    if kept or not (_is_verb(one) and _is_verb(other)) or not _stands_in_place(change, unit):
        return None
    before, after = unit.around(change)
    if _negations(before) % 2 != _negations(after) % 2:
        return None
    return judged("meaning_reversed", "denial")


def _is_verb(piece: Lexeme) -> bool:
    """Say whether a word looks like a finite verb: a cue, a past form or one in -s."""
    return "cue" in piece.tags or is_past(piece) or piece.norm.endswith("s")


@on("means")
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


def opposite_word(change: Change, unit: Unit) -> Judgement | None:
    """A word became one from the other end of its scale, with no negation to make up for it."""
    here, there = unit.sides(change)
    opposite = any(
        unit.lexicon.are_opposites(x.key, y.key) or unit.lexicon.are_converses(x.key, y.key)
        for x in here
        for y in there
        if x.norm not in unit.lexicon.persons and y.norm not in unit.lexicon.persons
    )
    if not opposite or not _stands_in_place(change, unit):
        return None
    before, after = unit.around(change)
    if _negations(before) % 2 != _negations(after) % 2:
        return _negated_opposite(before, after, unit)
    if any(unit.lexicon.are_binary(x.key, y.key) for x in here for y in there) and (
        _is_compensated(unit)
    ):
        return judged("paraphrase", "negated-complement")
    if any(unit.lexicon.are_converses(x.key, y.key) for x in here for y in there) and (
        _is_turned_round(change, unit) or _names_nobody(change, unit)
    ):
        return judged("paraphrase", "converse")
    return judged("meaning_reversed", "opposite-word")


def _names_nobody(change: Change, unit: Unit) -> bool:
    """Say whether both sides are passives without an agent: tickets were sold, were bought."""
    return _is_bare_passive(change.o1, change.o2, unit.one) and _is_bare_passive(
        change.d1, change.d2, unit.other
    )


def _is_bare_passive(start: int, stop: int, side: Sequence[Lexeme]) -> bool:
    auxiliary = _has(side[max(0, start - REACH) : start], "passive")
    participle = any(is_past(x) for x in side[start:stop])
    return participle and auxiliary and not _has(side[stop : stop + REACH], "agent")


def _negated_opposite(before: Sequence[Lexeme], after: Sequence[Lexeme], unit: Unit) -> Judgement:
    """Tell "not fair" for "unfair", which is the same, from "did not rise" for "fell"."""
    if any(
        unit.lexicon.are_opposites(x.key, y.key) and _negations((x,)) != _negations((y,))
        for x in before
        for y in after
    ):
        return judged("negation_flipped", "negation-is-opposite")
    if any(unit.lexicon.are_binary(x.key, y.key) for x in before for y in after):
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


POLARITY_RULES: tuple[Rule, ...] = (
    turned_word,
    recast_negation,
    flipped_negation,
    turned_preposition,
    lost_means,
    opposite_word,
    denied_or_not,
)
