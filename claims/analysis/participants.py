"""Who acts in a clause, and on whom?

Read from the order of English words: before a verb stands its subject, behind it its object, and a
passive turns the two and names its actor behind "by". What stands between commas is passed over,
as are adverbs and helping verbs. No grammar is parsed: a reading that finds nobody says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.pairing import is_judged
from claims.analysis.sides import has_tag, is_past

# Own choices, in lexemes.
PHRASE = 6  # words of a participant, at most
TO_OBJECT = 2  # little words between a verb and its object
TO_AGENT = 10  # from a passive verb to its "by"
TO_HELPER = 4  # from a verb back to the first of its helping verbs
SEAM = 1  # code points between words of one phrase; more is a comma or a dash

STATES = ("at_", "in_", "on_", "out_of_", "under_")  # under threat: no verb, whoever threatens

Keys = frozenset[str]
NOBODY: Keys = frozenset()


class Participants(NamedTuple):
    """The keys of who acts and of who or what is acted upon; empty where nobody is found."""

    actor: Keys
    patient: Keys
    passive: bool
    told: bool  # the actor of a passive is told, or the object of an active verb
    first: int  # the place of the helping verb of a passive, or of the verb
    last: int  # the place of the "by", or of the verb


def pronouns(lexicon: Lexicon) -> Mapping[str, str]:
    """Return who or what each pronoun stands for: him for he, them for they."""
    return {**lexicon.persons, **lexicon.things}


def participants(side: Sequence[Lexeme], place: int, persons: Mapping[str, str]) -> Participants:
    """Read who takes part in what the verb, comparative or comparison at a place says."""
    first, passive = _helpers(side, place)
    by = _agent(side, place, passive)
    subject = _subject(side, first, persons)
    thing = _behind(side, place + 1, persons)
    if "comparing" in side[place].tags:
        return Participants(subject, thing, False, bool(thing), place, place)
    if passive or by >= 0:
        actor = _behind(side, by + 1, persons) if by >= 0 else NOBODY
        start = next((k for k in range(first, place) if "passive" in side[k].tags), place)
        return Participants(actor, subject, True, by >= 0, start, max(by, place))
    inner = _inner_subject(side, first, persons)
    if inner is not None:  # whom the minister beat
        subject, thing = inner
    told = inner is not None or _is_object(side, place + 1)
    return Participants(subject, thing, False, bool(thing) and told, place, place)


def _helpers(side: Sequence[Lexeme], place: int) -> tuple[int, bool]:
    """Return where a verb's helping verbs begin, and whether they make a passive."""
    first, passive = place, False
    for k in range(place - 1, max(-1, place - 1 - TO_HELPER), -1):
        piece = side[k]
        if side[k + 1].start - piece.end > SEAM:
            break
        if "passive" in piece.tags:
            planned = has_tag(side[k + 1 : place], "infinitive")  # is to visit
            bare = side[place].norm == side[place].key and not is_past(side[place])  # was absent
            idiom = bare or ("_" in side[place].norm and not is_past(side[place]))  # at the wheel
            passive = passive or not ("gerund" in side[place].tags or planned or idiom)
        elif not ("perfect" in piece.tags or is_judged(piece) or _tells_how(piece)):
            break
        first = k
    return first, passive


def _is_adverb(piece: Lexeme) -> bool:
    return bool({"adverb", "midway"} & piece.tags)


def _tells_how(piece: Lexeme) -> bool:
    """Say whether a piece may stand between subject and verb: often, twice."""
    return _is_adverb(piece) or piece.kind == "times"


def _helps(piece: Lexeme) -> bool:
    """Say whether a piece shows that the word behind it is a verb; "last" stands before nouns."""
    return not _is_adverb(piece) or "infinitive" in piece.tags


def _agent(side: Sequence[Lexeme], place: int, passive: bool) -> int:
    """Return the place of the "by" that names the actor of a passive, -1 for none."""
    particle = place + 1 < len(side) and "verb_particle" in side[place + 1].tags
    reach = TO_AGENT if passive else 1 + particle
    for k in range(place + 1, min(len(side) - 1, place + 1 + reach)):
        if side[k].start - side[k - 1].end > SEAM:
            break
        if "agent" in side[k].tags:
            follower = side[k + 1]
            figure = follower.is_fact and not (passive and follower.kind == "number")
            return -1 if figure or "gerund" in follower.tags else k
        if k > place + 1 and is_past(side[k]):
            break
    return -1


def _subject(side: Sequence[Lexeme], first: int, persons: Mapping[str, str]) -> Keys:
    """Return who stands before a verb, over a relative pronoun or what stands in commas."""
    here = first - 1
    if here >= 0 and "relative" in side[here].tags:
        return _before(side, here - 1, persons)
    if here >= 0 and side[first].start - side[here].end > SEAM:
        for k in range(here, 0, -1):  # back over one parenthesis
            if side[k].start - side[k - 1].end > SEAM:
                return _before(side, k - 1, persons) | _named(side[k : here + 1])
        return NOBODY
    return _before(side, here, persons)


def _inner_subject(
    side: Sequence[Lexeme], first: int, persons: Mapping[str, str]
) -> tuple[Keys, Keys] | None:
    """Read "Ash, whom the minister beat": the subject is in the clause, the object before it."""
    for k in range(first - 2, max(-1, first - 2 - PHRASE), -1):
        if "relative" in side[k].tags:
            if "object_relative" not in side[k].tags:
                return None
            subject = _before(side, first - 1, persons)
            return (subject, _before(side, k - 1, persons)) if subject else None
        if side[k + 1].start - side[k].end > SEAM:
            return None
    return None


def _before(side: Sequence[Lexeme], here: int, persons: Mapping[str, str]) -> Keys:
    """Return the participant whose last word stands at a place: the governor of the province."""
    found: set[str] = set()
    for k in range(here, max(-1, here - PHRASE), -1):
        piece = side[k]
        if k < here and side[k + 1].start - piece.end > SEAM:
            break
        if piece.norm in persons:
            return frozenset(found or {persons[piece.norm]})
        if _names(piece):
            found.add(piece.key)
        elif found and _leads_back(side, k):
            found.clear()  # the head of the phrase stands before it
        elif not {"article", "within_phrase"} & piece.tags:
            break
    return frozenset(found)


def _leads_back(side: Sequence[Lexeme], k: int) -> bool:
    """Say whether a noun goes on behind a preposition: the governor of, one ward at."""
    if "genitive" in side[k].tags:
        return True
    named = k > 0 and _names(side[k - 1]) and side[k].start - side[k - 1].end <= SEAM
    return "attaching" in side[k].tags and named and not is_past(side[k - 1])


def _behind(side: Sequence[Lexeme], here: int, persons: Mapping[str, str]) -> Keys:
    """Return the participant whose first word stands at a place or soon behind it."""
    found: set[str] = set()
    for k in range(here, min(len(side), here + PHRASE)):
        piece = side[k]
        if k and side[k].start - side[k - 1].end > SEAM:
            return frozenset(found) | (_apposition(side, k) if found else NOBODY)
        owns = k + 1 < len(side) and _names(side[k + 1])  # his brother
        if piece.norm in persons and not found and not owns:
            return frozenset({persons[piece.norm]})
        if _names(piece):
            found.add(piece.key)
        elif piece.is_fact or is_judged(piece):
            continue
        elif found or (k - here >= TO_OBJECT and "article" not in piece.tags):
            break
    return frozenset(found)


def _apposition(side: Sequence[Lexeme], here: int) -> Keys:
    """Return the names behind a comma that tell again who was named: her colleague, Davit Arkan."""
    stop = here
    while stop < len(side) and side[stop].kind == "name":
        stop += 1
        if stop < len(side) and side[stop].start - side[stop - 1].end > SEAM:
            break
    if stop < len(side) and ("cue" in side[stop].tags or is_past(side[stop])):
        return NOBODY  # they are the subject of what follows
    return _named(side[here:stop])


def _named(pieces: Sequence[Lexeme]) -> Keys:
    """Return the names among some words that hold no clause of their own."""
    if any("relative" in x.tags or is_past(x) for x in pieces):
        return NOBODY
    return frozenset(x.key for x in pieces if x.kind == "name")


def _is_object(side: Sequence[Lexeme], here: int) -> bool:
    """Say whether what stands at a place is named without a preposition."""
    return here < len(side) and (
        (side[here].is_content and "discourse" not in side[here].tags)
        or "article" in side[here].tags
        or _is_owner(side, here)
    )


def _is_owner(side: Sequence[Lexeme], here: int) -> bool:
    return here + 1 < len(side) and side[here + 1].is_content and "owner" in side[here].tags


def may_act(side: Sequence[Lexeme], place: int) -> bool:
    """Say whether what stands at a place looks like a verb, or compares.

    A past form, a word of saying, one behind a helping verb or between two names.
    """
    piece = side[place]
    if piece.kind != "word" or "mutual" in piece.tags or _is_adverb(piece):
        return False
    if {"comparison", "comparing"} & piece.tags:
        return True
    if piece.norm.startswith(STATES):
        return False
    if not piece.is_content or _is_compared(side, place):
        return False
    named = [*side[place - 1 : place], *side[place + 1 : place + 2]]
    return (
        bool({"past", "cue", "bare_past"} & piece.tags)
        or any(_helps(x) for x in side[_helpers(side, place)[0] : place])
        or (len(named) == 2 and all(x.kind == "name" for x in named))
    )


def _is_compared(side: Sequence[Lexeme], place: int) -> bool:
    """Say whether a comparison stands behind a verb, so that it is that which turns: cost less."""
    return has_tag(side[place + 1 : place + 1 + TO_OBJECT], "comparing")


def _names(piece: Lexeme) -> bool:
    """Say whether a word may name a participant."""
    return (
        piece.is_content
        and not piece.is_fact
        and not is_judged(piece)
        and "discourse" not in piece.tags
    )
