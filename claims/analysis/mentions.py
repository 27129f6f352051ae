"""Which person does "he" or "she" mean? Every mention of a person, and what speaks for each.

The persons named shortly before are scored: whether the gender fits, how near they are, whether
their sentence is about them, and who spoke last. Pronouns, and nouns tied to a name, count as
mentions themselves once they are resolved.

Source: the weighing follows Lappin and Leass 1994 in its idea; the weights are our own choice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from claims.analysis.besides import behind_lead
from claims.analysis.frames import Frame, Item
from claims.analysis.languages import Language
from claims.analysis.names import NAMING_ROLES, Name, Names, Words
from claims.analysis.spans import Span

RECENT = 12  # mentions back among which a pronoun's person is looked for
FARTHEST = 9  # sentences back
# How much speaks for a person: own choice, tuned on annotated news.
GENDER_FITS, SPOKE_LAST, IN_FRONT, OWNS, A_SENTENCE_BACK, OFTEN = 2.0, 1.0, 1.2, -1.5, -0.8, 0.15
NAMED_BEHIND = -3.0  # by name later in the same sentence: "he said without naming Ash"
LONGEST_WORD = 30  # code points looked at for a mention's first word
FAR_FROM_START = 20  # code points before a name that still begins a sentence
LAST_SENTENCES = 3  # back to whom a verb without subject may mean
MOST_OFTEN = 6  # mentions that still count


class Mention(NamedTuple):
    """A place where a person is meant, by name or pronoun."""

    start: int
    person: Words
    sentence: int
    in_front: bool
    owns: bool
    by_name: bool = True


class Mentions:
    """The mentions of persons in a text, in order."""

    def __init__(
        self, text: str, framed: Sequence[Frame], names: Names, language: Language
    ) -> None:
        self.text = text
        self.language = language
        self.names = names
        self.places = [frame.start for frame in framed]
        self.roles = [frame.role for frame in framed]
        self.mentions: list[Mention] = []
        self.counts: dict[Words, int] = {}
        self.persons = frozenset(
            word for word, kind in language.pronouns.items() if kind in ("m", "f")
        )
        self._collect(framed)
        self.starts = [mention.start for mention in self.mentions]

    def before(self, place: int) -> int:
        """Return how many mentions begin before a place."""
        return bisect_left(self.starts, place)

    def named_between(self, start: int, end: int) -> set[Words]:
        """Return the persons called by name between two places."""
        between = self.mentions[self.before(start) : self.before(end)]
        return {mention.person for mention in between if mention.by_name}

    def _collect(self, framed: Sequence[Frame]) -> None:
        named = iter(self.names.names)
        name = next(named, None)
        for number, frame in enumerate(framed):
            fresh: list[Mention] = []
            while name is not None and name.sentence == number:
                mention = self._mention(name)
                if mention is not None:
                    fresh.append(mention)
                name = next(named, None)
            self._add_with_pronouns(frame, number, fresh)

    def _mention(self, name: Name) -> Mention | None:
        person = self.names.fullest(name.words, name.start, name.gender) or name.words
        known = self.names.is_person(person) or (
            len(person) == 1 and (name.titled or name.is_subject)
        )
        begins = name.start == self.places[name.sentence]
        if not known or (begins and name.is_place):
            return None
        front = name.in_front and self.roles[name.sentence] == "body"
        return Mention(name.start, person, name.sentence, front, name.owns)

    def _add_with_pronouns(self, frame: Frame, number: int, fresh: Sequence[Mention]) -> None:
        nouns, articles = self.names.by_noun, self.language.determiners
        by_name = frame.role not in NAMING_ROLES or (
            nouns.keys().isdisjoint(frame.norms) and self.persons.isdisjoint(frame.norms)
        )
        if by_name:  # nothing but names means anybody, as in most sentences
            for mention in fresh:
                self._add(mention)
            return
        waiting = list(fresh)
        led = after_article = by_pronoun = False
        pronouns = self.language.pronouns
        start = behind_lead(frame.items, 0, self.language)  # "Asked if he fell, Ash"
        for k, item in enumerate(frame.items):
            while waiting and waiting[0].start <= item.start:
                mention = waiting.pop(0)
                self._add(mention._replace(in_front=mention.in_front and not by_pronoun))
                led = True
            if after_article and item.norm in nouns:
                noun = self.names.described_by(item.norm, item.start)
                if noun is not None and self.names.is_person(noun):
                    self._add(Mention(item.start, noun, number, not led, False, False))
                    led = True
            after_article = item.norm in articles
            gender = pronouns.get(item.norm)
            if gender not in ("m", "f") or not item.is_word or k < start:
                continue
            if not _stresses(frame.items, k):
                behind = {mention.person for mention in waiting}
                person = self.best(number, gender, None, len(self.mentions), behind)
                if person is not None:
                    self._learn(person, number, gender, len(self.mentions))
                    self._add(Mention(item.start, person, number, not led, False, False))
                    by_pronoun = by_pronoun or not led
                    led = True
        for mention in waiting:
            self._add(mention)

    def _learn(self, person: Words, sentence: int, gender: str, until: int) -> None:
        """Let a pronoun tell the gender of the only person it can mean."""
        if self.names.gender(person):
            return
        near = self.mentions[max(0, until - RECENT) : until]
        others = {
            mention.person
            for mention in near
            if sentence - mention.sentence <= FARTHEST and mention.person != person
        }
        if all(self.names.gender(other) not in ("", gender) for other in others):
            self.names.told[person] = gender

    def _add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self.counts[mention.person] = self.counts.get(mention.person, 0) + 1

    def best(
        self,
        sentence: int,
        gender: str,
        spoke: str | None,
        until: int,
        behind: Collection[Words] = (),
    ) -> Words | None:
        """Return the person among the mentions before number `until` for whom most speaks.

        `spoke` is the full name of who spoke last; those `behind` are named later in the sentence.
        """
        scores: dict[Words, float] = {}
        if spoke is not None and self._is_succeeded(spoke, sentence, gender, until):
            spoke = None
        for mention in self.mentions[max(0, until - RECENT) : until]:
            away = sentence - mention.sentence
            if away > FARTHEST:
                continue
            score = self._score(mention, away, gender, spoke)
            if score is not None and mention.person in behind:
                score += NAMED_BEHIND
            if score is not None and score >= scores.get(mention.person, score):
                scores[mention.person] = score
        return max(scores, key=lambda person: scores[person]) if scores else None

    def _is_succeeded(self, spoke: str, sentence: int, gender: str, until: int) -> bool:
        """Say whether the sentence before is about somebody else by name who may be meant."""
        for mention in reversed(self.mentions[max(0, until - RECENT) : until]):
            if sentence - mention.sentence > 1:
                return False
            other = " ".join(mention.person) != spoke
            if mention.sentence < sentence and mention.in_front and mention.by_name:
                return other and self.names.gender(mention.person) == gender
        return False

    def in_front(self, sentence: int, until: int) -> Mention | None:
        """Return the person one of the last sentences was about, among those before `until`."""
        for mention in reversed(self.mentions[max(0, until - RECENT) : until]):
            if sentence - mention.sentence > LAST_SENTENCES:
                return None
            if mention.in_front:
                return mention
        return None

    def only_one(self, sentence: int, until: int) -> Words | None:
        """Return the only person meant in the sentence before and in this one, before `until`.

        Whom a possessive ending only makes an owner ("Ash's lawyer") does not count.
        """
        near = {
            mention.person
            for mention in self.mentions[max(0, until - RECENT) : until]
            if sentence - mention.sentence <= 1 and not mention.owns
        }
        full = {person for person in near if len(person) > 1}  # a team may look like a person
        near = full or near
        return near.pop() if len(near) == 1 else None

    def _score(self, mention: Mention, away: int, gender: str, spoke: str | None) -> float | None:
        known = self.names.gender(mention.person)
        if known and known != gender:
            return None
        score = A_SENTENCE_BACK * away + GENDER_FITS * (known == gender)
        score += IN_FRONT * mention.in_front + OWNS * mention.owns
        score += SPOKE_LAST * (spoke is not None and " ".join(mention.person) == spoke)
        return score + OFTEN * min(self.counts.get(mention.person, 0), MOST_OFTEN)

    def actor(self, number: int) -> tuple[Span, str] | None:
        """Return the person a sentence begins with, by name or pronoun, and where."""
        frame_start = self.places[number]
        i = bisect_left(self.starts, frame_start)
        if i == len(self.mentions) or self.mentions[i].sentence != number:
            return None
        mention = self.mentions[i]
        if not mention.in_front or mention.owns or mention.start - frame_start > FAR_FROM_START:
            return None
        return Span(mention.start, self._end_of(mention)), " ".join(mention.person)

    def _end_of(self, mention: Mention) -> int:
        """Return where the name ends that a mention begins with, or its first word."""
        i = bisect_left(self.names.starts, mention.start)
        if i < len(self.names.starts) and self.names.starts[i] == mention.start:
            return self.names.names[i].end
        written = self.text[mention.start : mention.start + LONGEST_WORD]
        return mention.start + len(written.split(maxsplit=1)[0])


def _stresses(items: Sequence[Item], k: int) -> bool:
    """Say whether a pronoun between commas only stresses the noun before: "La mairie, elle,"."""
    return 0 < k < len(items) - 1 and items[k - 1].norm == "," == items[k + 1].norm
