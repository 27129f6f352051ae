"""Did a name, a pronoun or a role change, and is somebody else meant?"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from claims.analysis.attributing import cue_at, takes_object
from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Rule, Unit, judged
from claims.analysis.exchanges import exchanged_roles
from claims.analysis.figures import FIGURE_RULES
from claims.analysis.findings import COSMETIC
from claims.analysis.firsttimes import same_first_time
from claims.analysis.lexemes import Lexeme
from claims.analysis.namepairs import is_one_name
from claims.analysis.pairing import NAME_RATIO, are_near_names, is_judged
from claims.analysis.punctuation import is_written_alike
from claims.analysis.sides import content_of, has_tag
from claims.analysis.waiting import on

LONGEST_NAME = 40  # code points
APPOSITION = 9  # lexemes between commas behind a name that tell who that is, at most
PERSON_MARGIN = 3  # lexemes between a speaker's name and the cue, at most


def changed_name(change: Change, unit: Unit) -> Judgement | None:
    """A name on both sides: respelt, misspelt, shortened, or another name altogether."""
    here, there = (_names(side) for side in unit.sides(change))
    if not here or not there:
        here, there = _taken_for_names(here, there, change, unit)
    if not here or not there:
        return None
    left = [x for x in here if not any(is_one_name(x, y, unit) for y in there)]
    right = [y for y in there if not any(is_one_name(x, y, unit) for x in here)]
    if not left and not right:
        spelt = any(unit.lexicon.are_variants(x.key, y.key) for x in here for y in there)
        if spelt:
            return judged("name_changed", "recognised-variant", COSMETIC)
        return judged("paraphrase", "same-name")
    if not left or not right or all(unit.is_moved(x) for x in (*left, *right)):
        return None  # told in full or in part beside other words, or elsewhere
    if len(left) == len(right) and all(map(_are_one_spelling, left, right)):
        return judged("name_changed", "recognised-variant", COSMETIC)
    if are_near_names(left[0].norm, right[0].norm, unit.lexicon):
        return judged("name_changed", "similar-name")
    if _is_part_of_name(change, unit):
        return judged("name_changed", "part-of-name")
    if _speaks(change.o1, change.o2, unit.one, unit.quoted_o, unit) and _speaks(
        change.d1, change.d2, unit.other, unit.quoted_d, unit
    ):
        return judged("attribution_changed", "speaker-swapped")
    return judged("entity_swapped", "other-name")


def _are_one_spelling(one: Lexeme, other: Lexeme) -> bool:
    """Say whether two names have the same letters, but for accents and hyphens: López, Lopez."""
    return is_written_alike((one,), (other,))


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
    if any(is_one_name(x, y, unit) for x in sides[0] for y in sides[1]):
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


def _near_cue(place: int, side: Sequence[Lexeme]) -> bool:
    nearby = side[max(0, place - PERSON_MARGIN) : place + PERSON_MARGIN + 1]
    return has_tag(nearby, "cue")


FACT_RULES: tuple[Rule, ...] = (
    same_first_time,
    *FIGURE_RULES,
    exchanged_roles,
    changed_name,
    changed_body,
    changed_pronoun,
)
