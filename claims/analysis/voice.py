"""Did the one who acts and the one acted upon change places?

Around a verb that both sides have: who stands before it, who behind it, and does "by" follow. A
sentence put into the passive names its actor behind "by"; if the actor stayed where it was while
the voice changed, or crossed a verb whose voice did not, another did it to another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from claims.analysis.changes import Change
from claims.analysis.comparison import Judgement, Unit, judged
from claims.analysis.findings import REVERSES, Difference
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.pairing import is_judged
from claims.analysis.participants import Keys, Participants, may_act, participants, pronouns
from claims.analysis.reading import span_of
from claims.analysis.sides import has_tag, is_past
from claims.analysis.waiting import on

# Own choices, in lexemes.
AGENT_REACH = 2  # from a participle to its "by"
PHRASE = 5  # words of an actor that are looked at
AUXILIARY_REACH = 3  # from a participle back to its auxiliary
TOLD_ALONE = frozenset({"ergative", "gerund"})  # verbs that a voice does not turn
TELLING = frozenset({"agent", "passive", "relative"})  # what tells who acts
BESIDE = 2  # from a verb to who stands right before it


class _Verb(NamedTuple):
    """A verb of one side: its place, that of its "by" (-1: none), and its auxiliary's (-1)."""

    place: int
    agent: int
    auxiliary: int


def turned_roles(unit: Unit) -> Iterator[Difference]:
    """Yield a finding for each verb around which two roles were exchanged."""
    if not unit.lexicon.has_tag("agent") or not _may_be_turned(unit):
        return
    partners = _partners(unit)
    if unit.lexicon.inflected:
        yield from _by_order(unit, partners)
        return
    back, persons = {d: o for o, d in partners.items()}, pronouns(unit.lexicon)
    acted_o, acted_d = _before_agents(unit.one), _before_agents(unit.other)
    for o, d in sorted(partners.items()):
        past = is_past(unit.one[o]) and is_past(unit.other[d])
        if not (past or o in acted_o or d in acted_d):
            continue  # roles can cross at past forms only, and at a "by"
        one, other = _verb(unit.one, o), _verb(unit.other, d)
        if one is None or other is None:
            continue
        if one.agent < 0 <= other.agent and _is_active(one, unit.one):
            turned = _actor_stayed(other, one, unit.other, back)
        elif other.agent < 0 <= one.agent and _is_active(other, unit.other):
            turned = _actor_stayed(one, other, unit.one, partners)
        else:
            both = participants(unit.one, o, persons), participants(unit.other, d, persons)
            turned = past and one.agent == other.agent == -1 and _are_exchanged(*both, unit)
        if turned:
            yield Difference(
                "entity_swapped",
                span_of(_stretch(unit.one, one)),
                span_of(_stretch(unit.other, other)),
                REVERSES,
                "voice-turned",
            )


def _may_be_turned(unit: Unit) -> bool:
    """Say whether anything moved, or a change is of what tells who acts."""
    persons = unit.lexicon.persons
    return bool(unit.moved) or any(
        x.tags & TELLING or x.norm in persons
        for c in unit.diff.changes
        for side in unit.sides(c)
        for x in side
    )


def _by_order(unit: Unit, partners: Mapping[int, int]) -> Iterator[Difference]:
    """Find them where the order of words tells who acts."""
    persons = pronouns(unit.lexicon)
    compared = ((o, d) for o, d in unit.diff.kept if "comparison" in unit.one[o].tags)
    for o, d in sorted((*partners.items(), *compared)):
        if not (may_act(unit.one, o) and may_act(unit.other, d)):
            continue
        if not _are_one_verb(unit.one[o], unit.other[d], unit.lexicon):
            continue
        if unit.one[o].key != unit.other[d].key and is_judged(unit.one[o]):
            continue  # willing to, was prepared to
        one, other = participants(unit.one, o, persons), participants(unit.other, d, persons)
        if not _are_exchanged(one, other, unit) or _is_by_itself(o, d, (one, other), unit):
            continue
        stretches = unit.one[one.first : one.last + 1], unit.other[other.first : other.last + 1]
        rule = "verb-crossed" if one.passive == other.passive else "voice-turned"
        yield Difference(
            "entity_swapped", span_of(stretches[0]), span_of(stretches[1]), REVERSES, rule
        )


def _is_by_itself(o: int, d: int, both: tuple[Participants, Participants], unit: Unit) -> bool:
    """Say whether what is done to a thing on one side it does by itself on the other."""
    if both[0].passive == both[1].passive:
        return False
    place, active, side = (d, both[1], unit.other) if both[0].passive else (o, both[0], unit.one)
    return "ergative" in side[place].tags and not active.told


@on("been")
def lost_voice(change: Change, unit: Unit) -> Judgement | None:
    """Who had been warned had warned, or the reverse: only "been" came or went before the verb."""
    here, there = unit.sides(change)
    if len(here) + len(there) != 1 or not has_tag((*here, *there), "been"):
        return None
    kept = dict(unit.diff.kept)
    behind = kept.get(change.o2) == change.d2
    if not behind or kept.get(change.o1 - 1) != change.d1 - 1:
        return None
    helper, verb, other = unit.one[change.o1 - 1], unit.one[change.o2], unit.other[change.d2]
    if not verb.is_content or helper.is_content or TOLD_ALONE & (verb.tags | other.tags):
        return None
    subject = _nearest_before(unit.one, change.o1 - 1, len(unit.one))
    if kept.get(subject, -1) != _nearest_before(unit.other, change.d1 - 1, len(unit.other)):
        return None  # said in the other voice
    return judged("entity_swapped", "voice-lost", REVERSES)


def has_other_voice(unit: Unit) -> bool:
    """Say whether an active verb of one side is a passive of the other, its participants kept."""
    persons = pronouns(unit.lexicon)
    for o, d in _partners(unit).items() if unit.lexicon.inflected else ():
        if not _are_one_verb(unit.one[o], unit.other[d], unit.lexicon):
            continue
        one, other = participants(unit.one, o, persons), participants(unit.other, d, persons)
        if one.passive != other.passive and (
            _are_same(one.actor, other.actor) or _are_same(one.patient, other.patient)
        ):
            return True
    return False


def _are_one_verb(one: Lexeme, other: Lexeme, lexicon: Lexicon) -> bool:
    """Say whether two verbs tell one deed from the same end."""
    if lexicon.are_converses(one.key, other.key):
        return False
    return one.key == other.key or lexicon.are_synonyms(one.key, other.key)


def _are_exchanged(one: Participants, other: Participants, unit: Unit) -> bool:
    """Say whether who acted is acted upon, and the other way round where both are told.

    A passive beside an active verb has to tell the actor, or the verb its object: closed, was
    closed.
    """
    turned = one.passive != other.passive and (one.told or other.told)
    for tied in (_are_same, partial(_are_alike, lexicon=unit.lexicon)):
        crossed = tied(one.actor, other.patient), tied(one.patient, other.actor)
        if tied(one.actor, other.actor) or tied(one.patient, other.patient):
            return False
        if all(crossed) or (any(crossed) and turned):
            return True
    return False


def _are_same(here: Keys, there: Keys) -> bool:
    """Say whether two participants share a word."""
    return not here.isdisjoint(there)


def _are_alike(here: Keys, there: Keys, lexicon: Lexicon) -> bool:
    """Say whether they are one by another name or word."""
    return _are_same(here, there) or any(
        lexicon.are_one_name(x, y) or lexicon.are_synonyms(x, y) for x in here for y in there
    )


def _partners(unit: Unit) -> dict[int, int]:
    """Lead each content lexeme of the original to what it became in the derived text."""
    partners: dict[int, int] = {}
    taken: set[int] = set()
    single = [(c.o1, c.d1) for c in unit.diff.changes if c.o2 - c.o1 == 1 == c.d2 - c.d1]
    for o, d in (*unit.diff.kept, *unit.moved.items(), *single):
        is_free = o not in partners and d not in taken
        if is_free and unit.one[o].is_content and unit.other[d].is_content:
            partners[o] = d
            taken.add(d)
    return partners


def _before_agents(side: Sequence[Lexeme]) -> set[int]:
    """Return the places before a "by" from which it is within reach."""
    agents = [k for k, x in enumerate(side) if "agent" in x.tags]
    return {place for k in agents for place in range(k - AGENT_REACH, k)}


def _verb(side: Sequence[Lexeme], place: int) -> _Verb | None:
    """Return the verb at a place, if what stands there looks like a finite form or participle."""
    piece = side[place]
    if piece.kind != "word":
        return None
    agent = next(
        (
            k
            for k in range(place + 1, min(len(side), place + 1 + AGENT_REACH))
            if "agent" in side[k].tags and not (k + 1 < len(side) and side[k + 1].is_fact)
        ),
        -1,
    )
    auxiliary = -1
    for k in range(place - 1, max(-1, place - 1 - AUXILIARY_REACH), -1):
        if "passive" in side[k].tags:
            auxiliary = k
        elif side[k].is_content and "negation" not in side[k].tags:
            break
    if agent >= 0 and not (is_past(piece) or auxiliary >= 0):
        return None
    return _Verb(place, agent, auxiliary)


def _is_active(verb: _Verb, side: Sequence[Lexeme]) -> bool:
    """Say whether no auxiliary of the passive stands before a verb and no "by" soon after it."""
    behind = side[verb.place + 1 : verb.place + 1 + PHRASE]
    return verb.auxiliary < 0 and not has_tag(behind, "agent")


def _actor_stayed(
    passive: _Verb, active: _Verb, side: Sequence[Lexeme], partners: Mapping[int, int]
) -> bool:
    """Say whether who acts in the passive is what is acted on in the active, or the reverse."""
    actor = [partners[k] for k in _phrase(side, passive.agent + 1) if k in partners]
    if actor:
        return active.place < min(actor) <= active.place + PHRASE
    start = passive.auxiliary if passive.auxiliary >= 0 else passive.place
    before = _nearest_before(side, start)
    return before in partners and active.place - PHRASE <= partners[before] < active.place


def _phrase(side: Sequence[Lexeme], start: int) -> list[int]:
    """Return the places of the content words right behind "by"."""
    found: list[int] = []
    for k in range(start, min(len(side), start + PHRASE)):
        if side[k].is_content:
            found.append(k)
        elif found:
            break
    return found


def _nearest_before(side: Sequence[Lexeme], place: int, reach: int = BESIDE) -> int:
    """Return the nearest noun or name before a verb, -1 where none is within reach."""
    near = range(place - 1, max(-1, place - 1 - reach), -1)
    return next((k for k in near if side[k].is_content), -1)


def _stretch(side: Sequence[Lexeme], verb: _Verb) -> Sequence[Lexeme]:
    first = verb.auxiliary if verb.auxiliary >= 0 and verb.agent >= 0 else verb.place
    return side[first : max(verb.place, verb.agent) + 1]
