"""When no fact, name or small word decides: is it still the same in other words?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.attributing import changed_speaker, has_moved
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.findings import COSMETIC
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import NO_TAGS, Lexicon
from claims.analysis.pairing import ROOT, is_judged
from claims.analysis.shortforms import SHORT
from claims.analysis.sides import content_of, has_tag, is_short_for
from claims.analysis.states import changed_state
from claims.analysis.waiting import on

# Own choices.
PHRASE_WORDS = 3  # content words of both sides from which a change is of a phrase
RECAST_WORDS = 4  # content words of one phrase, at most
RECAST_REACH = 2  # lexemes kept between two changes of one phrase, at most
# Tags that give no task.
FORMS = frozenset({"adverb", "gerund", "infinitive", "comparing", "ability"})
NEVER_SMALL = frozenset({"negation", "hedge"})


@on(SHORT)
def written_short(change: Change, unit: Unit) -> Judgement | None:
    """A word and its abbreviation: University, Univ."""
    here, there = unit.sides(change)
    if len(here) == 1 == len(there) and is_short_for(here[0], there[0]):
        return judged("paraphrase", "abbreviation")
    return None


def moved_words(change: Change, unit: Unit) -> Judgement | None:
    """The same words at another place of the sentence."""
    return judged("paraphrase", "moved-words") if has_moved(change, unit) else None


@on("loaded")
def loaded_cue(change: Change, unit: Unit) -> Judgement | None:
    """A plain word of saying became one that takes sides, or the reverse."""
    here, there = unit.sides(change)
    loaded = [has_tag(side, "loaded") for side in (here, there)]
    if loaded[0] == loaded[1] or not here or not there:
        return None
    if all(has_tag(side, "cue") for side in (here, there)):
        return judged("meaning_shifted", "loaded-cue")
    return None


@on("plain_cue")
def plain_cue(change: Change, unit: Unit) -> Judgement | None:
    """One plain word of saying for another: wrote, stated."""
    here, there = (content_of(side) for side in unit.sides(change))
    if len(here) == 1 == len(there) and all("plain_cue" in x.tags for x in (*here, *there)):
        return judged("paraphrase", "plain-cue")
    return None


def other_particle(change: Change, unit: Unit) -> Judgement | None:
    """A verb won or lost the particle that makes another verb of it: give up, give."""
    here, there = (content_of(side) for side in unit.sides(change))
    if len(here) != 1 or len(there) != 1:
        return None
    if not unit.lexicon.are_particled(here[0].key, there[0].key):
        return None
    if unit.lexicon.are_chosen_synonyms(here[0].key, there[0].key):
        return None
    return judged("meaning_shifted", "particle")


def same_in_other_words(change: Change, unit: Unit) -> Judgement | None:
    """Every content word has a synonym, a word of the same root or itself on the other side."""
    here, there = unit.sides(change)
    mine, yours = content_of(here), content_of(there)
    if not here or not there or not (mine or yours):
        return None
    if all(_has_counterpart(x, there, unit) for x in mine) and all(
        _has_counterpart(y, here, unit) for y in yours
    ):
        return judged("paraphrase", "synonyms")
    return None


def _has_counterpart(piece: Lexeme, side: Sequence[Lexeme], unit: Unit) -> bool:
    return any(_alike(piece, x, unit) for x in side) or unit.is_moved(piece)


def _alike(one: Lexeme, other: Lexeme, unit: Unit) -> bool:
    lexicon = unit.lexicon
    if one.key == other.key or lexicon.are_synonyms(one.key, other.key):
        return True
    if lexicon.are_one_name(one.key, other.key) or lexicon.are_akin(one.key, other.key):
        return True
    if is_short_for(one, other):
        return True
    if is_judged(one) and one.tags - FORMS == other.tags - FORMS:
        return True
    if ("adverb" in one.tags) != ("adverb" in other.tags) and one.key[:ROOT] == other.key[:ROOT]:
        return len(one.key) >= ROOT <= len(other.key)  # fury, furiously
    shorter = min(len(one.key), len(other.key))
    if _ends_weightily(one, lexicon) or _ends_weightily(other, lexicon):
        return False  # clean, clean water
    return shorter > ROOT and one.key[: shorter - 1] == other.key[: shorter - 1]


def _ends_weightily(piece: Lexeme, lexicon: Lexicon) -> bool:
    """Say whether a phrase ends in a word of weight: clean water, but not promised to."""
    head, _, tail = piece.norm.rpartition("_")
    return bool(head) and "function" not in lexicon.surface_tags.get(tail, NO_TAGS)


def only_function_words(change: Change, unit: Unit) -> Judgement | None:
    """Articles, auxiliaries and prepositions that no earlier rule gave a meaning."""
    here, there = unit.sides(change)
    if content_of(here) or content_of(there):
        return None
    if any(x.tags & NEVER_SMALL for x in (*here, *there)):
        return None
    return judged("paraphrase", "function-words")


def recast(change: Change, unit: Unit) -> Judgement | None:
    """Words only one side has, close to words only the other has: a phrase put otherwise."""
    here, there = unit.sides(change)
    every = (*here, *there)
    if (content_of(here) and content_of(there)) or any(x.tags & NEVER_SMALL for x in every):
        return None
    if _named(every, unit) or len(content_of(every)) > RECAST_WORDS:
        return None
    lacking = 1 if content_of(here) else 0
    for other in unit.near(change, RECAST_REACH):
        sides = unit.sides(other)
        if any(x.kind == "word" for x in content_of(sides[lacking])):
            return judged("paraphrase", "recast")
    return None


def _named(side: Sequence[Lexeme], unit: Unit) -> bool:
    """Say whether a name is among some words that only one of the texts has."""
    return any(
        x.kind == "name" and x.key not in unit.familiar and not unit.is_moved(x) for x in side
    )


def one_sided(change: Change, unit: Unit) -> Judgement | None:
    """Words only one side has."""
    here, there = unit.sides(change)
    if content_of(here) and content_of(there):
        return None
    side = here if content_of(here) or not there else there
    kind = "deleted" if side is here else "added"
    if all("discourse" in x.tags or not x.is_content for x in side):
        return judged(kind, "discourse-marker", COSMETIC)
    if _is_courtesy(side, change, unit):
        return judged("name_changed", "courtesy-title", COSMETIC)
    if _is_title(change, unit):
        return judged("paraphrase", "title")
    if _named(side, unit):
        return judged(kind, "one-sided-name")
    if (here and there) and not (content_of(here) and content_of(there)):
        return judged(kind, "words-for-function-words")
    return judged(kind, "one-sided")


def _is_courtesy(side: Sequence[Lexeme], change: Change, unit: Unit) -> bool:
    """Say whether nothing but how somebody is addressed came or went before a name: Mr Orrell."""
    if not all("honorific" in x.tags for x in side):
        return False
    behind = (*unit.one[change.o2 : change.o2 + 1], *unit.other[change.d2 : change.d2 + 1])
    return any(x.surface[:1].isupper() for x in behind)


def _is_title(change: Change, unit: Unit) -> bool:
    """Say whether one word for what somebody is came or went before the name: Chief Orrell."""
    side, start, stop = (
        (unit.one, change.o1, change.o2)
        if change.o1 < change.o2
        else (unit.other, change.d1, change.d2)
    )
    kept = unit.kept_places()[0 if change.o1 < change.o2 else 1]
    content = content_of(side[start:stop])
    named = stop in kept and side[stop].kind == "name"
    return named and len(content) == 1 and content[0].key in unit.lexicon.people


def named(change: Change, unit: Unit) -> Judgement | None:
    """A name that the other text does not have, for "an airline" or "a man": more is told."""
    sides = unit.sides(change)
    for one, other in (sides, sides[::-1]):
        if not content_of(one) or not content_of(other):
            return None
        told = all(x.kind == "name" for x in content_of(one)) and _named(one, unit)
        vague = has_tag(other, "article") and not has_tag(other, "definite")
        if told and vague and all(x.kind == "word" for x in other):
            return judged("specificity_changed", "named")
    return None


def rephrased(change: Change, unit: Unit) -> Judgement | None:
    """Several plain words for several: a phrase put otherwise, not one word for another."""
    here, there = (content_of(side) for side in unit.sides(change))
    if not here or not there or len(here) + len(there) < PHRASE_WORDS:
        return None
    if any(x.kind == "name" or x.is_fact or is_judged(x) for x in (*here, *there)):
        return None
    if _is_office(change, unit):
        return None
    return judged("paraphrase", "rephrased")


def _is_office(change: Change, unit: Unit) -> bool:
    """Say whether what somebody named is called was replaced: opposition leader, minister."""
    here, there = unit.sides(change)
    people = unit.lexicon.people
    if not all(any(_head(x) in people for x in side) for side in (here, there)):
        return False
    after_o, after_d = unit.one[change.o2 : change.o2 + 1], unit.other[change.d2 : change.d2 + 1]
    return all(x.kind == "name" for x in (*after_o, *after_d)) and bool(after_o and after_d)


def _head(piece: Lexeme) -> str:
    """Return the key of the last word of a piece: leader, of opposition leader."""
    return piece.key.rpartition("_")[2]


def other_words(change: Change, unit: Unit) -> Judgement:
    """Content words replaced by others that no table calls the same: a reader should look.

    Where the tables are thin, not to be in them says little: `trust` looks at the rest of the copy.
    """
    here, there = unit.sides(change)
    if unit.lexicon.thin and not (has_tag(here, "loaded") and has_tag(there, "loaded")):
        plain = has_tag(here, "cue") and has_tag(there, "cue")
        return judged("paraphrase" if plain else "meaning_shifted", "words-in-no-table")
    if _is_office(change, unit):
        return judged("meaning_shifted", "other-office")
    return judged("meaning_shifted", "unrelated-words")


WORDING_RULES: tuple[Rule, ...] = (
    moved_words,
    loaded_cue,
    plain_cue,
    other_particle,
    changed_state,
    same_in_other_words,
    changed_speaker,
    only_function_words,
    recast,
    one_sided,
    named,
    rephrased,
    other_words,
)
