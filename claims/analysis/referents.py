"""Who is the speaker that a few words of a sentence stand for?

A name leads to its fullest form, a common noun to the name it was tied to. For "he" and "she" the
persons named shortly before are scored: whether the gender fits, how near they are, whether their
sentence is about them, and who spoke last; pronouns met on the way count as mentions themselves.

Source: the weighing follows Lappin and Leass 1994 in its idea; the weights are our own choice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from claims.analysis.capitals import name_in
from claims.analysis.clauses import Range
from claims.analysis.frames import Frame, Item
from claims.analysis.languages import Language
from claims.analysis.names import (
    NAMING_ROLES,
    POSSESSIVE,
    Name,
    Names,
    Words,
    gender_before,
    gender_of_word,
)
from claims.analysis.spans import Span

NEAR = 2  # paragraphs back to the speaker a pronoun may mean
RECENT = 12  # mentions back among which a pronoun's person is looked for
FARTHEST = 9  # sentences back
# How much speaks for a person: own choice, tuned on annotated news.
GENDER_FITS, SPOKE_LAST, IN_FRONT, OWNS, A_SENTENCE_BACK, OFTEN = 2.0, 1.0, 1.2, -1.5, -0.8, 0.15
NAMED_BEHIND = -3.0  # by name later in the same sentence: "he said without naming Ash"
LONGEST_WORD = 30  # code points looked at for a mention's first word
FAR_FROM_START = 20  # code points before a name that still begins a sentence
LONGEST_DESCRIPTION = 4  # items of a description that means who was named before: "the tall man"
FARTHEST_WHO = 8  # items before "who" among which its name stands
MOST_OFTEN = 6  # mentions that still count


class Attributed(NamedTuple):
    """Who spoke by one attribution, and where that stands."""

    cue: Span
    cue_norm: str
    speaker: Span | None
    name: str | None
    paragraph: int


class Mention(NamedTuple):
    """A place where a person is meant, by name or pronoun."""

    start: int
    person: Words
    sentence: int
    in_front: bool
    owns: bool
    by_name: bool = True


class Referents:
    """The speakers a text names, asked for by the words that mean them."""

    def __init__(self, text: str, framed: Sequence[Frame], language: Language) -> None:
        self.text = text
        self.language = language
        self.names = Names(framed, language)
        self.ordinals = _ordinals(framed)
        self.sentences = {frame.start: number for number, frame in enumerate(framed)}
        self.places = [frame.start for frame in framed]
        self.roles = [frame.role for frame in framed]
        self.mentions: list[Mention] = []
        self.counts: dict[Words, int] = {}
        self._collect(framed)
        self.starts = [mention.start for mention in self.mentions]

    # Mentions of persons

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
        if not known:
            return None
        front = name.in_front and self.roles[name.sentence] == "body"
        return Mention(name.start, person, name.sentence, front, name.owns)

    def _add_with_pronouns(self, frame: Frame, number: int, fresh: Sequence[Mention]) -> None:
        waiting = list(fresh)
        led = after_article = False
        for item in frame.items if frame.role in NAMING_ROLES else ():
            while waiting and waiting[0].start <= item.start:
                self._add(waiting.pop(0))
                led = True
            if item.norm in self.names.by_noun and after_article:
                noun = self.names.described_by(item.norm, item.start)
                if noun is not None and self.names.is_person(noun):
                    self._add(Mention(item.start, noun, number, not led, False, False))
                    led = True
            after_article = item.norm in self.language.determiners
            gender = self.language.pronouns.get(item.norm)
            if gender in ("m", "f") and item.is_word:
                behind = {mention.person for mention in waiting}
                person = self._best(item.start, number, gender, None, len(self.mentions), behind)
                if person is not None:
                    self._add(Mention(item.start, person, number, not led, False, False))
                    led = True
        for mention in waiting:
            self._add(mention)

    def _add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self.counts[mention.person] = self.counts.get(mention.person, 0) + 1

    def _best(
        self,
        place: int,
        sentence: int,
        gender: str,
        spoke: str | None,
        until: int,
        behind: Collection[Words] = (),
    ) -> Words | None:
        """Return the person among the mentions before number `until` for whom most speaks."""
        scores: dict[Words, float] = {}
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
        written = self.text[mention.start : mention.start + LONGEST_WORD]
        end = mention.start + len(written.split(maxsplit=1)[0])
        return Span(mention.start, end), " ".join(mention.person)

    # Speakers

    def name_of(
        self,
        frame: Frame,
        speaker: Range | None,
        last: Attributed | None,
        contents: Sequence[Range] = (),
    ) -> str | None:
        """Return the name meant by the items of a speaker; `last` is who spoke before.

        Whoever is named in `contents` does not speak there of himself by name. The words themselves, where nothing better is known; nothing where there are none.
        """
        if speaker is None:
            return None
        low, high = speaker
        items = frame.items[low:high]
        place = items[0].start
        pronoun = self.language.pronouns.get(items[-1].norm)
        if pronoun is not None and len(items) == 1:
            return self._antecedent(frame, low, pronoun, last, contents) or items[-1].text
        named = self._named(frame, low, high, contents)
        if named is not None:
            return named
        if items[0].norm in self.language.determiners and not items[-1].is_name:
            known = self._described(frame, low, high)
            if known is not None:
                return " ".join(known)
        return " ".join(Span(items[0].start, items[-1].end).cut(self.text).split())

    def _described(self, frame: Frame, low: int, high: int) -> Words | None:
        """Return the name that a noun behind an article means: "the mayor", "the company"."""
        items = frame.items
        noun, place = items[high - 1].norm, items[low].start
        known = self.names.described_by(noun, place)
        if known is not None or high - low > LONGEST_DESCRIPTION:
            return known
        number = self.sentences.get(frame.start, 0)
        if items[low].norm not in self.language.definite:
            return None
        if noun in self.language.firms:
            return self.names.body_before(number, place)
        gender = gender_of_word(noun, self.language)
        until = bisect_left(self.starts, place)
        return self._best(place, number, gender, None, until) if gender else None

    def _named(self, frame: Frame, low: int, high: int, contents: Sequence[Range]) -> str | None:
        """Return the full name that a noun phrase or its apposition gives."""
        items = frame.items[low:high]
        owner = self._owner_of_words(frame, low, high)
        if owner is not None:
            return owner
        comma = next((k for k, item in enumerate(items) if item.norm == ","), None)
        if comma is not None:
            words = name_in(items[comma + 1 :], self.language)
            return " ".join(self.names.fullest(words, items[0].start) or words) or None
        first = self._first_of_two(items)
        if first is not None:
            return first
        words = name_in(items, self.language)
        if words and (items[-1].is_name or items[-1].norm in (".", ")")):
            if self._belongs_to_name(items):
                return self._apposed(frame, high, contents)
            gender = self._gender_in(frame, low, high)
            return " ".join(self.names.fullest(words, items[0].start, gender) or words)
        if len(words) > 1 and self._name_leads(items):
            return " ".join(self.names.fullest(words, items[0].start) or words)
        return self._apposed(frame, high, contents)

    def _first_of_two(self, items: Sequence[Item]) -> str | None:
        """Return Ash for "Ash and her colleagues": the first of those who speak together."""
        joint = [k for k, item in enumerate(items) if item.norm in self.language.conjunctions]
        if not joint or not items[joint[0] - 1].is_name:
            return None
        words = name_in(items[: joint[0]], self.language)
        full = self.names.fullest(words, items[0].start)
        return " ".join(full) if full is not None and self.names.is_person(full) else None

    def _owner_of_words(self, frame: Frame, low: int, high: int) -> str | None:
        """Return Ash for "Ash's letter": who writes speaks."""
        items = frame.items
        if items[high - 1].norm not in self.language.writings:
            return None
        for i in range(low + 1, high - 1):
            if items[i].norm in POSSESSIVE:
                words = name_in(items[low:i], self.language)
                full = self.names.fullest(words, items[low].start) or words
                return " ".join(full) if self.names.is_person(full) else None
        return None

    def _belongs_to_name(self, items: Sequence[Item]) -> bool:
        """Say whether a noun leads the phrase and the name only says whose it is."""
        norms = [item.norm for item in items]
        return (
            norms[0] in self.language.determiners
            and any(norm in self.language.belonging for norm in norms[1:-1])
            and any(norm in self.language.speaker_nouns for norm in norms)
        )

    def _name_leads(self, items: Sequence[Item]) -> bool:
        """Say whether the phrase is a name with what belongs to it: "Ann Ash of the charity"."""
        norms = [item.norm for item in items]
        found = next((k for k, norm in enumerate(norms) if norm in self.language.belonging), None)
        return found is not None and items[found - 1].is_name and found > 0

    def _gender_in(self, frame: Frame, low: int, high: int) -> str:
        """Return the gender a title in the phrase or straight before it tells."""
        for item in frame.items[low:high]:
            if gender := gender_of_word(item.norm, self.language):
                return gender
        return gender_before(frame.items, low, self.language)

    def _apposed(self, frame: Frame, high: int, contents: Sequence[Range]) -> str | None:
        """Return the full name in "the coach, Ann Ash, said"; what is said is no name."""
        if high >= len(frame.items) or frame.items[high].norm != ",":
            return None
        if any(low in (high, high + 1) for low, _ in contents):
            return None
        end = high + 1
        while end < len(frame.items) and (
            frame.items[end].is_name or frame.items[end].norm in (".", "-")
        ):
            end += 1
        words = name_in(frame.items[high + 1 : end], self.language)
        if not words:
            return None
        return " ".join(self.names.fullest(words, frame.items[high].start) or words)

    def _antecedent(
        self,
        frame: Frame,
        at: int,
        kind: str,
        last: Attributed | None,
        contents: Sequence[Range],
    ) -> str | None:
        near = last is not None and self.away(frame, last) <= NEAR
        if kind in ("m", "f"):
            place = frame.items[at].start
            number = self.sentences.get(frame.start, 0)
            spoke = last.name if last is not None and near else None
            until = bisect_left(self.starts, place)
            behind = self.mentions[until : bisect_left(self.starts, frame.end)]
            named = {mention.person for mention in behind if mention.by_name}
            named |= self._named_in(frame, contents)
            person = self._best(place, number, kind, spoke, until, named)
            if person is not None:
                return " ".join(person)
            return spoke if spoke is not None and self._is_person(spoke) else None
        if kind == "r":
            words = name_in(frame.items[max(0, at - FARTHEST_WHO) : at], self.language)
            full = self.names.fullest(words, frame.items[at].start) or words
            return " ".join(full) or None
        if kind == "n" and (last is None or not near or self._is_named_person(last.name)):
            body = self.names.body_before(self.sentences.get(frame.start, 0), frame.items[at].start)
            return " ".join(body) if body else None
        return last.name if kind in ("p", "n") and near and last is not None else None

    def _named_in(self, frame: Frame, contents: Sequence[Range]) -> set[Words]:
        """Return the persons the narrator names within what is reported."""
        found: set[Words] = set()
        for low, high in contents:
            start, end = frame.items[low].start, frame.items[high - 1].end
            i, j = bisect_left(self.starts, start), bisect_left(self.starts, end)
            found.update(mention.person for mention in self.mentions[i:j] if mention.by_name)
        return found

    def _is_named_person(self, name: str | None) -> bool:
        words = tuple((name or "").split())
        return bool(self.names.gender(words)) or words in self.counts

    def away(self, frame: Frame, source: Attributed) -> int:
        """Count the body paragraphs from an attribution to a sentence."""
        return self.ordinals[frame.paragraph] - self.ordinals[source.paragraph]

    def _is_person(self, name: str) -> bool:
        return name[:1].isupper() and name.split()[0].lower() not in self.language.determiners


def _ordinals(framed: Sequence[Frame]) -> dict[int, int]:
    """Number the paragraphs by how many of the body come before, so that captions count nothing."""
    numbers: dict[int, int] = {}
    bodies = 0
    for frame in framed:
        if frame.paragraph not in numbers:
            bodies += frame.role == "body"
            numbers[frame.paragraph] = bodies
    return numbers
