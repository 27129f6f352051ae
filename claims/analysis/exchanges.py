"""Did two phrases of a sentence take each other's place, so that another does it to another?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.findings import REVERSES
from claims.analysis.lexemes import Lexeme
from claims.analysis.namepairs import is_one_name
from claims.analysis.pairing import PAIRED, is_judged, kinship
from claims.analysis.sides import content_of, has_tag, is_past
from claims.analysis.voice import has_other_voice

ROLE_WORDS = 3  # content words a role that changes places has at most; own choice


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
            if not (_named(change, partner, unit) or _have_one_middle(change, partner, unit)):
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
    return any(is_one_name(x, y, unit) for x in here for y in there if x.is_content)


def _named(one: Change, other: Change, unit: Unit) -> bool:
    """Say whether both phrases are names."""
    return all(x.kind == "name" for c in (one, other) for x in _content_of(c, unit))


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
    named = _named(one, other, unit)
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
