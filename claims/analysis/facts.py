"""Did a name, a pronoun or a role change, and is somebody else meant?"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from claims.analysis.attributing import cue_at, takes_object
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.figures import FIGURE_RULES
from claims.analysis.findings import COSMETIC, REVERSES
from claims.analysis.firsttimes import same_first_time
from claims.analysis.lexemes import Lexeme
from claims.analysis.pairing import NAME_RATIO, PAIRED, is_judged, kinship
from claims.analysis.sides import content_of, has_tag, is_past
from claims.analysis.voice import has_other_voice
from claims.analysis.waiting import on

# Endings of a people's name or an adjective behind the root of a place's.
DEMONYMS = frozenset("an ans ian ians n ns ese i is ish ean eans er ers".split())
SHORTEST_ROOT = 4  # letters
LONGEST_NAME = 40  # code points
ROLE_WORDS = 3  # content words a role that changes places has at most
APPOSITION = 9  # lexemes between commas behind a name that tell who that is, at most
PERSON_MARGIN = 3  # lexemes between a speaker's name and the cue, at most


def changed_name(change: Change, unit: Unit) -> Judgement | None:
    """A name on both sides: respelt, misspelt, shortened, or another name altogether."""
    here, there = (_names(side) for side in unit.sides(change))
    if not here or not there:
        here, there = _taken_for_names(here, there, change, unit)
    if not here or not there:
        return None
    left = [x for x in here if not any(_one_name(x, y, unit) for y in there)]
    right = [y for y in there if not any(_one_name(x, y, unit) for x in here)]
    if not left and not right:
        spelt = any(unit.lexicon.are_variants(x.key, y.key) for x in here for y in there)
        if spelt:
            return judged("name_changed", "recognised-variant", COSMETIC)
        return judged("paraphrase", "same-name")
    if not left or not right or all(unit.is_moved(x) for x in (*left, *right)):
        return None  # told in full or in part beside other words, or elsewhere
    if fuzz.ratio(left[0].norm, right[0].norm) >= NAME_RATIO:
        return judged("name_changed", "similar-name")
    if _is_part_of_name(change, unit):
        return judged("name_changed", "part-of-name")
    if _speaks(change.o1, change.o2, unit.one, unit.quoted_o, unit) and _speaks(
        change.d1, change.d2, unit.other, unit.quoted_d, unit
    ):
        return judged("attribution_changed", "speaker-swapped")
    return judged("entity_swapped", "other-name")


def _taken_for_names(
    here: list[Lexeme], there: list[Lexeme], change: Change, unit: Unit
) -> tuple[list[Lexeme], list[Lexeme]]:
    """Take capitalised words for names where only names stood, or where a name goes on.

    At the start of a sentence, or where all nouns have one, a capital alone does not make a name;
    behind an article it makes none.
    """
    sides = [content_of(side) for side in unit.sides(change)]
    known = max(len(here), len(there))
    if not all(sides) or len(sides[0]) != len(sides[1]) or known not in (0, len(sides[0])):
        return here, there
    before = *unit.one[: change.o1][-1:], *unit.other[: change.d1][-1:]
    articled = any("article" in x.tags for side in unit.sides(change) for x in side)
    if articled or has_tag(before, "article"):
        return here, there
    doubtful = [x for side in sides for x in side if x.kind != "name"]
    if not all(_may_be_name(x) for x in doubtful):
        return here, there
    strange = not known and _are_strange(sides, unit)
    if unit.lexicon.capital_nouns and not all(x.opens_sentence for x in doubtful[:1]):
        told = strange and cue_at(change.o1, change.o2, unit.one, unit.quoted_o, unit.lexicon) >= 0
        return (sides[0], sides[1]) if told else (here, there)
    if known or strange or _is_part_of_name(change, unit):
        return sides[0], sides[1]
    return here, there


def _may_be_name(piece: Lexeme) -> bool:
    return piece.kind == "word" and piece.surface[:1].isupper() and not is_judged(piece)


def _are_strange(sides: Sequence[Sequence[Lexeme]], unit: Unit) -> bool:
    """Say whether two words look alike and no table knows either: sagte Osterloh, Osterlot."""
    (one, *more), (other, *_) = sides
    known = any(unit.lexicon.knows(x.key) for x in (one, other))
    return not (more or known) and fuzz.ratio(one.norm, other.norm) >= NAME_RATIO


def _speaks(
    start: int, stop: int, side: Sequence[Lexeme], quoted: Sequence[int], unit: Unit
) -> bool:
    """Say whether who stands at a place has a cue, right there or behind what tells of them.

    Lena Ost, an economist, said.
    """
    if cue_at(start, stop, side, quoted, unit.lexicon) >= 0:
        return True
    if stop >= len(side) or side[stop].start - side[stop - 1].end <= 1:
        return False
    for k in range(stop + 1, min(len(side), stop + APPOSITION)):
        if side[k].start - side[k - 1].end > 1:
            return "cue" in side[k].tags and not takes_object(side, k, unit.lexicon)
    return False


@on("body")
def changed_body(change: Change, unit: Unit) -> Judgement | None:
    """One body of many hands for another, where a common noun names it: Umweltamt, Finanzgericht.

    What a speaker is becomes another speaker.
    """
    sides = [content_of(side) for side in unit.sides(change)]
    if not all(has_tag(side, "body") for side in sides):
        return None
    if not all("body" in x.tags or x.surface[:1].isupper() for side in sides for x in side):
        return None
    if any(_one_name(x, y, unit) for x in sides[0] for y in sides[1]):
        return None
    if _speaks(change.o1, change.o2, unit.one, unit.quoted_o, unit) and _speaks(
        change.d1, change.d2, unit.other, unit.quoted_d, unit
    ):
        return judged("attribution_changed", "speaker-replaced")
    return judged("entity_swapped", "other-body")


def _is_part_of_name(change: Change, unit: Unit) -> bool:
    """Say whether the rest of a name of several words stayed: Pelham Bank, Pelham Shore."""
    if not (change.o2 - change.o1 == 1 == change.d2 - change.d1):
        return False
    kept = dict(unit.diff.kept)
    return any(
        0 <= change.o1 + step < len(unit.one)
        and unit.one[change.o1 + step].kind == "name"
        and kept.get(change.o1 + step) == change.d1 + step
        and abs(unit.one[change.o1 + step].start - unit.one[change.o1].start) < LONGEST_NAME
        for step in (-1, 1)
    )


def changed_pronoun(change: Change, unit: Unit) -> Judgement | None:
    """He became she, we became they: somebody else is meant."""
    here = _persons(unit.one[change.o1 : change.o2], unit)
    there = _persons(unit.other[change.d1 : change.d2], unit) if here else here
    if not here or not there or here == there or len(here | there) != 2:
        return None
    if (unit.quoted_o[change.o1] >= 0) != (unit.quoted_d[change.d1] >= 0):
        return None  # “I will”, she said; she said she would
    if _near_cue(change.o1, unit.one) and _near_cue(change.d1, unit.other):
        return judged("attribution_changed", "pronoun")
    return judged("entity_swapped", "pronoun")


def _persons(side: Sequence[Lexeme], unit: Unit) -> frozenset[str]:
    persons = unit.lexicon.persons
    return frozenset([persons[x.norm] for x in side if x.norm in persons])


def _names(side: Sequence[Lexeme]) -> list[Lexeme]:
    return [x for x in side if x.kind == "name"]


def _one_name(one: Lexeme, other: Lexeme, unit: Unit) -> bool:
    lexicon = unit.lexicon
    return (
        one.key == other.key
        or lexicon.are_one_name(one.key, other.key)
        or lexicon.are_variants(one.key, other.key)
        or lexicon.are_synonyms(one.key, other.key)
        or _is_of(one.norm, other.norm)
    )


def _is_of(one: str, other: str) -> bool:
    """Say whether one name is that of the people or the adjective of the other: Ruritania, -ans."""
    shorter, longer = sorted((one, other), key=len)
    root = shorter.rstrip("aeiou")
    return (
        len(root) >= SHORTEST_ROOT
        and shorter != longer
        and longer.startswith(root)
        and longer[len(root) :] in DEMONYMS
    )


def _near_cue(place: int, side: Sequence[Lexeme]) -> bool:
    nearby = side[max(0, place - PERSON_MARGIN) : place + PERSON_MARGIN + 1]
    return has_tag(nearby, "cue")


def exchanged_roles(change: Change, unit: Unit) -> Judgement | None:
    """Two pieces that stand in each other's place: who did it is now whom it was done to."""
    out = [unit.moved[o] for o in range(change.o1, change.o2) if o in unit.moved]
    back = [unit.moved_back[d] for d in range(change.d1, change.d2) if d in unit.moved_back]
    if not out or not back or _is_one_in_other_words(change, unit):
        return None
    for d in out:
        for o in back:
            partner = unit.change_at(o, d)
            if partner is None or partner == change or _are_parted_by_marks(change, partner, unit):
                continue
            if not (_is_phrase(change, unit) and _is_phrase(partner, unit)):
                continue
            if _is_cue_turned(change, unit) or _is_cue_turned(partner, unit):
                return judged("paraphrase", "order-of-list-or-voice")
            if not _have_one_middle(change, partner, unit):
                continue
            harmless = not _is_swap(change, partner, unit) and _is_harmless(change, partner, unit)
            if not harmless and _came_whole(change, partner, unit):
                return judged("entity_swapped", "roles-exchanged", REVERSES)
            if not any(x.is_fact for side in unit.sides(change) for x in side):
                return judged("paraphrase", "order-of-list-or-voice")
    return None


def _are_parted_by_marks(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether of two phrases one was quoted: who said it is no party of what was said."""
    return (unit.quoted_o[one.o1] >= 0) != (unit.quoted_o[other.o1] >= 0)


def _have_one_middle(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether what stood between two phrases is of kin to what stands there now.

    Money that should be spent on the pier is money that the pier should have: no roles turned.
    """
    first, last = sorted((one, other))
    middle = content_of(unit.one[first.o2 : last.o1]), content_of(unit.other[first.d2 : last.d1])
    here, there = ([x for x in side if not is_judged(x)] for side in middle)
    if not unit.lexicon.inflected or not (here and there):
        return True
    return any(kinship(x, y, unit.lexicon) >= PAIRED for x in here for y in there)


def _is_cue_turned(change: Change, unit: Unit) -> bool:
    """Say whether a cue alone changed places with its speaker: said Ash, a nurse; Ash … said."""
    return any(
        side and all("cue" in x.tags for x in content_of(side)) and bool(content_of(side))
        for side in unit.sides(change)
    )


def _came_whole(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether each phrase took its little words along: no "by", no helping verb was lost."""
    if not unit.lexicon.inflected:
        return True
    here, there = unit.sides(one), unit.sides(other)
    return _little(here[0]) == _little(there[1]) and _little(there[0]) == _little(here[1])


def _little(side: Sequence[Lexeme]) -> list[str]:
    return [x.norm for x in side if "cue" in x.tags or not (x.is_content or "article" in x.tags)]


def _is_swap(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether two phrases changed places around words that stayed and are no list.

    Borrowers at the expense of savers became savers at the expense of borrowers.
    """
    if not unit.lexicon.inflected:
        return False  # where endings or particles tell who acts, order does not
    first, last = sorted((one, other))
    between = unit.one[first.o2 : last.o1]
    if [x.key for x in between] != [x.key for x in unit.other[first.d2 : last.d1]]:
        return False
    if has_tag(between, "mutual"):
        return False
    return any(x.is_content or "comparison" in x.tags for x in between)


def _is_phrase(change: Change, unit: Unit) -> bool:
    """Say whether a change is short enough to be one role of a sentence."""
    return all(sum(x.is_content for x in side) <= ROLE_WORDS for side in unit.sides(change))


def _is_one_in_other_words(change: Change, unit: Unit) -> bool:
    here, there = unit.sides(change)
    return any(_one_name(x, y, unit) for x in here for y in there if x.is_content)


def _content_of(change: Change, unit: Unit) -> list[Lexeme]:
    return [x for side in unit.sides(change) for x in side if x.is_content]


def _is_harmless(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether an exchange is a change of voice or of the order of a list."""
    first, last = sorted((one, other))
    between_o = unit.one[first.o2 : last.o1]
    between_d = unit.other[first.d2 : last.d1]
    if any(unit.lexicon.are_converses(x.key, y.key) for x in between_o for y in between_d):
        return True
    if has_tag(between_o, "mutual") or has_other_voice(unit):
        return True
    if has_tag((*between_o, *between_d), "comparison"):
        return False
    named = all(x.kind == "name" for c in (one, other) for x in _content_of(c, unit))
    if not named and not any(is_past(x) for x in (*between_o, *between_d)):
        return True
    if not any(x.is_content for x in between_o) or not any(x.is_content for x in between_d):
        return True
    spoken = all("cue" in x.tags for x in (*between_o, *between_d) if x.is_content)
    if spoken and not named:
        return True  # "…", said Ash; Ash said …
    by_o = has_tag((*between_o, *unit.one[last.o1 : last.o2]), "agent")
    by_d = has_tag((*between_d, *unit.other[last.d1 : last.d2]), "agent")
    return by_o != by_d


FACT_RULES: tuple[Rule, ...] = (
    same_first_time,
    *FIGURE_RULES,
    exchanged_roles,
    changed_name,
    changed_body,
    changed_pronoun,
)
