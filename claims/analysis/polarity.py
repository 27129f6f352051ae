"""Is the opposite now said?

A negation gained or lost (`negations`), a verb of denial that denies no more, a word from the other
end of its scale, a little word turned round.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from claims.analysis.attributing import cue_at
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.findings import REVERSES
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.negations import (
    BESIDE,
    flipped_negation,
    is_compensated,
    is_said_again_in_all,
    negated_opposite,
    recast_negation,
)
from claims.analysis.noes import count_negations, count_noes, is_double
from claims.analysis.pairing import word_key
from claims.analysis.reckoning import are_rests
from claims.analysis.sides import content_of, has_tag, is_past
from claims.analysis.voice import lost_voice
from claims.analysis.waiting import on

# Own choices, in lexemes.
SCOPE = 5  # around a word that became its opposite
TWO_WORDS = 2
REACH = 3  # between a directed noun and its preposition
REACH_OF_ROLES = 8  # between a verb and who does it or has it done to them


def _is_turned_round(change: Change, unit: Unit) -> bool:
    """Say whether who stood before a word now stands behind it, or the reverse."""
    return any(
        (o < change.o1) != (d < change.d1)
        for o, d in unit.moved.items()
        if max(change.o1 - o, o - change.o2) <= REACH_OF_ROLES
    )


@on("source")
def turned_preposition(change: Change, unit: Unit) -> Judgement | None:
    """Pressure from someone became pressure on someone."""
    here, there = unit.sides(change)
    turned = (has_tag(here, "source") and has_tag(there, "target")) or (
        has_tag(here, "target") and has_tag(there, "source")
    )
    if not turned or content_of(here) or content_of(there):
        return None
    directed_o = has_tag(unit.one[max(0, change.o1 - REACH) : change.o1], "directed")
    directed_d = has_tag(unit.other[max(0, change.d1 - REACH) : change.d1], "directed")
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
    if (
        count_noes(here) != count_noes(there)
        and count_noes(unit.one) % 2 == count_noes(unit.other) % 2
    ):
        return judged("paraphrase", "negation-recast")
    if "_" in here[0].norm and "_" in there[0].norm:
        if _compares(change, unit) and _is_turned_round(change, unit):
            return judged("paraphrase", "converse")
        return judged("meaning_reversed", "phrase-turned")
    kept = dict(unit.diff.kept)
    before, after = kept.get(change.o1 - 1), kept.get(change.o2)
    if before != change.d1 - 1 or after != change.d2:
        return None
    kind = "date_changed" if has_tag((*here, *there), "timing") else "meaning_reversed"
    return judged(kind, "little-word-turned", REVERSES if kind == "meaning_reversed" else None)


@on("denial")
def denied_or_not(change: Change, unit: Unit) -> Judgement | None:
    """A verb of denial became one that denies nothing: denied, regretted."""
    here, there = (content_of(side) for side in unit.sides(change))
    if len(here) != 1 or len(there) != 1 or has_tag(here, "denial") == has_tag(there, "denial"):
        return None
    one, other = here[0], there[0]
    kept = unit.lexicon.are_synonyms(one.key, other.key) or unit.lexicon.are_akin(
        one.key, other.key
    )
    if kept or not (_is_verb(one) and _is_verb(other)) or not _stands_in_place(change, unit):
        return None
    before, after = unit.around(change)
    if count_negations(before) % 2 != count_negations(after) % 2:
        return None
    if count_noes(unit.one) == count_noes(unit.other):
        return judged("paraphrase", "negation-recast")  # denied that it was, said that it was not
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
    told = any("adverb" in x.tags for x in unit.neighbourhood(change, 0)[1 if here else 0])
    if place and "opposing" in side[place - 1].tags and not told:
        return judged("meaning_reversed", "means-became-target")
    return None


def opposite_word(change: Change, unit: Unit) -> Judgement | None:
    """A word became one from the other end of its scale, with no negation to make up for it."""
    here, there = unit.sides(change)
    opposite = _has_opposite(here, there, unit) or _is_of_other_value(change, unit)
    if not opposite or _is_speaker(change, unit) or not _stands_in_place(change, unit):
        return None
    if all("timing" in x.tags for x in (*here, *there)):
        return judged("date_changed", "little-word-turned")
    if is_double(unit):
        return judged("paraphrase", "double-negation")
    before, after = unit.around(change)
    if count_negations(before) % 2 != count_negations(after) % 2:
        if is_said_again_in_all(change, unit):
            return judged("paraphrase", "negation-recast")
        return negated_opposite(before, after, unit)
    near = unit.neighbourhood(change, BESIDE)
    if count_negations(near[0]) % 2 != count_negations(near[1]) % 2:
        return negated_opposite(*near, unit)
    if any(unit.lexicon.are_binary(x.key, y.key) for x in here for y in there) and (
        is_compensated(unit)
    ):
        return judged("paraphrase", "negated-complement")
    if any(unit.lexicon.are_converses(x.key, y.key) for x in here for y in there) and (
        _is_turned_round(change, unit)
        or (
            not _compares(change, unit)
            and (_names_nobody(change, unit) or _is_other_voice(change, unit))
        )
    ):
        return judged("paraphrase", "converse")
    if _tells_the_rest(unit):
        return judged("paraphrase", "rest-told")
    return judged("meaning_reversed", "opposite-word")


def _tells_the_rest(unit: Unit) -> bool:
    """Say whether of opposites one side tells a share and the other the rest."""
    return any(
        are_rests(one.value, other.value)
        for c in unit.diff.changes
        for one, other in product(*unit.sides(c))
    )


def _has_opposite(here: Sequence[Lexeme], there: Sequence[Lexeme], unit: Unit) -> bool:
    lexicon = unit.lexicon
    if _are_cut_otherwise(here, there, lexicon) or _are_cut_otherwise(there, here, lexicon):
        return True
    return any(
        lexicon.are_opposites(word_key(x, lexicon), word_key(y, lexicon))
        or lexicon.are_converses(x.key, y.key)
        for x in here
        for y in there
        if x.norm not in lexicon.persons
        and y.norm not in lexicon.persons
        and (not has_tag((x, y), "light") or lexicon.are_listed_opposites(x.key, y.key))
    )


def _are_cut_otherwise(here: Sequence[Lexeme], there: Sequence[Lexeme], lexicon: Lexicon) -> bool:
    """Say whether a verb and its preposition oppose a phrase of two words: rose | to, fell to."""
    if len(here) != TWO_WORDS or len(there) != 1:
        return False
    head, _, tail = there[0].key.partition("_")
    return tail == here[1].norm and lexicon.are_opposites(here[0].key, head)


def _is_speaker(change: Change, unit: Unit) -> bool:
    """Say whether the words name who says something, right at the cue, and their count changed."""
    counted = any(x.is_fact for side in unit.around(change) for x in side)
    if not counted or any(is_past(x) for side in unit.sides(change) for x in side):
        return False
    at = cue_at(change.o1, change.o2, unit.one, unit.quoted_o, unit.lexicon)
    if at < 0:
        return False
    if at < change.o1:
        return True
    return change.o2 > 0 and unit.one[at].start - unit.one[at - 1].end <= 1


def _is_of_other_value(change: Change, unit: Unit) -> bool:
    """Say whether a word that speaks well became one that speaks ill."""
    mine, yours = (content_of(side) for side in unit.sides(change))
    if len(mine) != 1 or len(yours) != 1 or not mine[0].kind == yours[0].kind == "word":
        return False
    return unit.lexicon.are_valued_apart(mine[0].key, yours[0].key)


def turned_size(change: Change, unit: Unit) -> Judgement | None:
    """Doubled became halved: at least one is a figure, and the word turns it."""
    here, there = unit.sides(change)
    if len(here) != 1 or len(there) != 1:
        return None
    one, other = here[0], there[0]
    if one.is_fact == other.is_fact and {one.kind, other.kind} != {"times"}:
        return None
    return opposite_word(change, unit)


def _compares(change: Change, unit: Unit) -> bool:
    """Say whether words are comparatives, which only another order of the compared turns round."""
    compared = (*unit.one[change.o1 : change.o2 + 1], *unit.other[change.d1 : change.d2 + 1])
    return has_tag(compared, "comparing")


def _names_nobody(change: Change, unit: Unit) -> bool:
    """Say whether both sides are passives without an agent: tickets were sold, were bought."""
    return _is_bare_passive(change.o1, change.o2, unit.one) and _is_bare_passive(
        change.d1, change.d2, unit.other
    )


def _is_other_voice(change: Change, unit: Unit) -> bool:
    """Say whether one side is a passive: was given, received; were killed, died.

    Not of what is traded, which is bought and sold alike.
    """
    if any("goods" in x.tags for side in unit.sides(change) for x in side):
        return False
    return _is_passive(change.o1, change.o2, unit.one) != _is_passive(
        change.d1, change.d2, unit.other
    )


def _is_passive(start: int, stop: int, side: Sequence[Lexeme]) -> bool:
    auxiliary = has_tag(side[max(0, start - REACH) : stop], "passive")
    return auxiliary and any(is_past(x) or x.norm != x.key for x in side[start:stop])


def _is_bare_passive(start: int, stop: int, side: Sequence[Lexeme]) -> bool:
    auxiliary = has_tag(side[max(0, start - REACH) : start], "passive")
    participle = any(is_past(x) for x in side[start:stop])
    return participle and auxiliary and not has_tag(side[stop : stop + REACH], "agent")


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
    lost_voice,
)
