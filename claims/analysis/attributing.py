"""Did who says it change, come or go?

A cue with its speaker on one side only is an attribution lost or added, however long the speaker's
description is. Where the cue stayed and the words in its speaker's place became others, somebody
else is now said to have said it.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.pairing import is_judged
from claims.analysis.sides import content_of, has_tag, is_past
from claims.analysis.values import TIME_KINDS
from claims.analysis.waiting import on

# Own choices, in content lexemes or, at a cue, in lexemes.
LONGEST_ATTRIBUTION = 12
LONGEST_LEAD = 4  # content words of a speaker before the cue that ends an attribution
MOST_LEFT = 0.4  # of the content words of a clause that moved may have become others
AT_CUE = 2  # little words between a speaker and the cue from which they are not at one another
BETWEEN = TIME_KINDS | {"number"}  # what may stand there too


@on("cue")
def changed_attribution(change: Change, unit: Unit) -> Judgement | None:
    """A cue with its speaker on one side only."""
    here, there = (content_of(side) for side in unit.sides(change))
    if here and there:
        return _exchanged_source(change, unit)
    if bool(here) == bool(there) or has_moved(change, unit):
        return None
    across = 1 if here else 0
    whole = unit.sides(change)[1 - across]
    if not _is_attribution(whole, unit):
        return None
    if _is_attributed_elsewhere(whole, unit, across):
        return judged("paraphrase", "attribution-recast")
    if _is_cue_moved(change, unit):
        return None
    if _is_cue_replaced(whole, unit, across) or _is_told_by_attitude(whole, unit, across):
        return judged("paraphrase", "attribution-recast")
    return judged("attribution_lost" if here else "attribution_added", "cue-and-speaker")


def _exchanged_source(change: Change, unit: Unit) -> Judgement | None:
    """Tell another speaker with another cue: according to local media, the ministry said."""
    sides = unit.sides(change)
    if not unit.lexicon.inflected or not all(_is_attribution(side, unit) for side in sides):
        return None
    every = [x for side in sides for x in side]
    if any(_tells_more(x) or x.norm in unit.lexicon.persons for x in every):
        return None
    mine, yours = (_speakers(side, unit) for side in sides)
    kin = any(
        unit.lexicon.are_akin(x, y) or unit.lexicon.are_synonyms(x, y) for x in mine for y in yours
    )
    if not mine or not yours or mine & yours or kin or any(unit.is_moved(x) for x in every):
        return None
    return judged("attribution_changed", "speaker-replaced")


def _is_cue_moved(change: Change, unit: Unit) -> bool:
    """Say whether every cue of a change stands elsewhere on the other side."""
    cues = [(o, unit.moved) for o in range(change.o1, change.o2) if "cue" in unit.one[o].tags]
    cues += [
        (d, unit.moved_back) for d in range(change.d1, change.d2) if "cue" in unit.other[d].tags
    ]
    return all(place in moved for place, moved in cues)


def _is_cue_replaced(block: Sequence[Lexeme], unit: Unit, across: int) -> bool:
    """Say whether a cue that names nobody stands for one that is gone, or the reverse.

    The agency said; according to a statement that the agency made.
    """
    side, persons = (unit.one, unit.other)[across], unit.lexicon.persons
    known = {x.key for x in side} | {persons[x.norm] for x in side if x.norm in persons}
    named = {persons.get(x.norm, x.key) for x in block if x.kind == "name" or x.norm in persons}
    speakers = _speakers([x for x in block if "writing" not in x.tags], unit)
    strangers = unit.lexicon.inflected and speakers and speakers.isdisjoint(known)
    if strangers or not named <= known:
        return False
    kept = unit.kept_places()[across]
    lost = [k for k, x in enumerate(side) if "cue" in x.tags and k not in kept]
    return any(k - step in kept for k in lost for step in (1, -1))


def _is_attributed_elsewhere(block: Sequence[Lexeme], unit: Unit, across: int) -> bool:
    """Say whether the same speaker has a cue that is new on the other side: he said, to him."""
    mine = _speakers(block, unit)
    others = (unit.sides(c)[across] for c in unit.diff.changes)
    return any(has_tag(other, "cue") and mine & _speakers(other, unit) for other in others)


def _is_told_by_attitude(block: Sequence[Lexeme], unit: Unit, across: int) -> bool:
    """Say whether the other side tells by a verb what the speaker thinks: welcomed, said so.

    It names the speaker there, or says "she" for a name.
    """
    side, kept = (unit.one, unit.other)[across], unit.kept_places()[across]
    lost = [x for k, x in enumerate(side) if k not in kept]
    if not has_tag(lost, "attitude"):
        return False
    named = any(x.kind == "name" for x in block)
    known = {x.key for x in side if x.is_content}
    return bool(_speakers(block, unit) & known) or (named and has_tag(lost, "third_person"))


def _speakers(block: Sequence[Lexeme], unit: Unit) -> frozenset[str]:
    """Return who may speak in a stretch: the keys of its names and nouns, and its persons."""
    persons = unit.lexicon.persons
    named = [x.key for x in block if x.is_content and not is_judged(x) and "cue" not in x.tags]
    return frozenset((*named, *(persons[x.norm] for x in block if x.norm in persons)))


def _is_attribution(block: Sequence[Lexeme], unit: Unit) -> bool:
    """Say whether a block is a cue and its speaker: "said Ann, who", "two officials said"."""
    content = content_of(block)
    cues = [k for k, x in enumerate(content) if "cue" in x.tags]
    if not cues or len(content) > LONGEST_ATTRIBUTION:
        return False
    if all(_is_silence(block, block.index(content[k])) for k in cues):
        return False
    first, last = cues[0], cues[-1]
    if first == last and _is_gerund(content[last], unit) and last:
        return False  # additional reporting by
    if first == 0 and not _is_gerund(content[0], unit):
        cue = block.index(content[0])
        return _is_speaker(block[cue + 1 :], unit) or _is_speaker(block[:cue], unit)
    ends = block.index(content[last])
    lead = block[:ends]
    speaker = last <= LONGEST_LEAD and _is_speaker(lead, unit)
    return speaker and len(content_of(block[ends + 1 :])) <= 1


def _is_silence(block: Sequence[Lexeme], cue: int) -> bool:
    """Say whether nobody says anything: his office did not reply to."""
    return has_tag(block[max(0, cue - AT_CUE) : cue], "negation")


def _is_gerund(piece: Lexeme, unit: Unit) -> bool:
    ending = unit.lexicon.gerund
    return bool(ending) and piece.norm.endswith(ending)


def _is_speaker(words: Sequence[Lexeme], unit: Unit) -> bool:
    """Say whether words name somebody: a name, a noun behind its article or figure, a pronoun."""
    if any(x.kind == "name" or x.norm in unit.lexicon.persons for x in words):
        return True
    return any(x.kind == "word" and x.is_content and not is_judged(x) for x in words[:3])


def changed_speaker(change: Change, unit: Unit) -> Judgement | None:
    """Other words in the place of a speaker whose cue stayed."""
    here, there = (content_of(side) for side in unit.sides(change))
    if not here or not there or any(_tells_more(x) for x in (*here, *there)):
        return None
    if has_tag((*here, *there), "cue") or all(is_past(x) for x in here):
        return None
    at_o = cue_at(change.o1, change.o2, unit.one, unit.quoted_o, unit.lexicon)
    at_d = cue_at(change.d1, change.d2, unit.other, unit.quoted_d, unit.lexicon)
    kept = dict(unit.diff.kept) | unit.moved
    if at_o < 0 or at_d < 0 or kept.get(at_o, at_d) != at_d:
        return None
    return judged("attribution_changed", "speaker-replaced")


def _tells_more(piece: Lexeme) -> bool:
    """Say whether a piece is more than part of who is meant; "two witnesses" counts them."""
    return (piece.is_fact and piece.kind != "number") or is_judged(piece)


def cue_at(
    start: int, stop: int, side: Sequence[Lexeme], quoted: Sequence[int], lexicon: Lexicon
) -> int:
    """Return the place of the cue whose speaker a stretch is, -1 for none.

    It stands right behind, or right before in a turned order, which follows a quotation, or in
    other languages than English any clause.
    """
    k = _next_cue(range(stop, len(side)), side)
    if k >= 0:
        return -1 if takes_object(side, k, lexicon) else k
    k = _next_cue(range(start - 1, -1, -1), side)
    if k < 0:
        return -1
    if "source_cue" in side[k].tags:
        return k
    first = k
    while first and _is_helper(side, first - 1):
        first -= 1
    parted = first and not lexicon.inflected and side[first].start - side[first - 1].end > 1
    if parted and first < k and _is_parenthesis(side, first):
        return -1
    turned = parted or (first and quoted[first - 1] >= 0 > quoted[k])
    return k if turned else -1


def _is_parenthesis(side: Sequence[Lexeme], here: int) -> bool:
    """Say whether another comma stands before the one at a place: la maire, élue en mars, a dit."""
    for k in range(here - 1, 0, -1):
        if side[k].opens_sentence:
            return False
        if side[k].start - side[k - 1].end > 1:
            return True
    return False


def _is_helper(side: Sequence[Lexeme], k: int) -> bool:
    """Say whether a little word stands right before the next: a annoncé."""
    return not side[k].is_content and side[k + 1].start - side[k].end <= 1


def takes_object(side: Sequence[Lexeme], cue: int, lexicon: Lexicon) -> bool:
    """Say whether an article stands right behind a cue: criticó la medida, but dijo el lunes que.

    English leaves "that" out, so that an article may begin what is said.
    """
    behind = side[cue + 1 : cue + 3]
    if lexicon.inflected or not behind or behind[0].start - side[cue].end > 1:
        return False
    return "article" in behind[0].tags and not any(x.kind in TIME_KINDS for x in behind)


def _next_cue(places: range, side: Sequence[Lexeme]) -> int:
    """Return the first place of a cue with only little words, a count or a time before it, or -1.

    Said on Monday two witnesses. Behind "he" it is his.
    """
    little = 0
    for k in places:
        if "cue" in side[k].tags:
            return k
        other = "third_person" in side[k].tags  # it does not matter, he said
        if other or (side[k].is_content and side[k].kind not in BETWEEN):
            return -1
        little += not side[k].is_content
        if little == AT_CUE:
            return -1
    return -1


def has_moved(change: Change, unit: Unit) -> bool:
    """Say whether the words of a change stand elsewhere on the other side, all or most of a clause.

    What stands nowhere else may be no figure, name or word that turns or weakens what is said.
    """
    here = [o for o in range(change.o1, change.o2) if unit.one[o].is_content]
    there = [d for d in range(change.d1, change.d2) if unit.other[d].is_content]
    left = [unit.one[o] for o in here if o not in unit.moved and o not in unit.restated]
    came = frozenset(unit.restated.values())
    left += [unit.other[d] for d in there if d not in unit.moved_back and d not in came]
    if not left or not (here or there):
        return bool(here or there)
    weighty = any(x.is_fact or x.kind == "name" or is_judged(x) for x in left)
    return not weighty and len(left) <= (len(here) + len(there)) * MOST_LEFT
