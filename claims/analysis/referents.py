"""Who is the speaker that a few words of a sentence stand for?

A name leads to its fullest form, a common noun to the name it was tied to, a pronoun to the person
for whom most speaks, or to whoever spoke last. Distances are counted in paragraphs of the body.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.analysis.appositions import after_office, named_after
from claims.analysis.besides import POSSESSIVE, gender_before, gender_of_word
from claims.analysis.capitals import name_in
from claims.analysis.clauses import Range
from claims.analysis.descriptions import Descriptions
from claims.analysis.frames import Frame, Item, body_ordinals
from claims.analysis.interviews import interview_in
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.mentions import Mentions
from claims.analysis.names import Names
from claims.analysis.normalization import fold
from claims.analysis.notmeant import not_meant
from claims.analysis.owners import names_several, owner_of_words, speaking_together
from claims.analysis.phrases import belongs_to_name, head_noun, is_one_of_many, name_leads
from claims.analysis.spans import Span

NEAR = 2  # paragraphs back to the speaker a pronoun may mean
FARTHEST_WHO = 8  # items before "who" among which its name stands


class Attributed(NamedTuple):
    """Who spoke by one attribution, and where that stands."""

    cue: Span | None
    cue_norm: str
    speaker: Span | None
    name: str | None
    paragraph: int


class Referents:
    """The speakers a text names, asked for by the words that mean them."""

    def __init__(self, text: str, framed: Sequence[Frame], language: Language) -> None:
        self.text = text
        self.language = language
        self.names = Names(framed, language)
        self.ordinals = body_ordinals(framed)
        self.sentences = {frame.start: number for number, frame in enumerate(framed)}
        self.mentions = Mentions(text, framed, self.names, language)
        self.descriptions = Descriptions(self.names, self.mentions, language)
        self.interview = interview_in(framed, self.names, language)

    def name_of(
        self,
        frame: Frame,
        speaker: Range | None,
        last: Attributed | None,
        contents: Sequence[Range] = (),
    ) -> str | None:
        """Return the name meant by the items of a speaker; `last` is who spoke before.

        Whoever is named in `contents` does not speak there of himself by name. The words
        themselves, where nothing better is known; nothing where there are none.
        """
        if speaker is None:
            return self._dropped(frame, last) if self.language.drops_subject else None
        low, high = speaker
        while high - low > 1 and frame.items[high - 1].norm in self.language.reflexives:
            high -= 1
        items = frame.items[low:high]
        pronoun = self.language.pronouns.get(items[-1].norm)
        if len(items) == 1:
            pronoun = pronoun or self.language.owners.get(items[-1].norm)  # "Her reply:"
        if pronoun == "s" and frame.paragraph in self.interview.voices:
            return self.interview.voices[frame.paragraph]
        if pronoun is not None and len(items) == 1:
            return self._antecedent(frame, low, pronoun, last, contents) or items[-1].text
        if frame.role == "headline" and (len(items) == 1 or not items[-1].is_name):
            told = self.names.first_described_by(items[-1].norm)
            if told is not None:
                return " ".join(told)
        named = self._named(frame, low, high, contents)
        if named is not None:
            return named
        head = self._end_of_head(items)
        whole = head == len(items)
        if items[0].norm in self.language.determiners and head and self._is_noun(items[head - 1]):
            again = whole and last is not None and self._is_again(frame, items[-1].norm, last)
            if last is not None and (again or self._is_unnamed(frame, items[-1].norm, last)):
                return last.name
            number = self.sentences.get(frame.start, 0)
            spoke = last if last is not None and self.away(frame, last) <= NEAR else None
            heard = (spoke.name, spoke.speaker) if spoke is not None else None
            known = self.descriptions.person(frame.items, low, low + head, number, heard)
            if known is not None:
                return " ".join(known)
        relatives = self.language.relatives - self.language.determiners
        ends = (k for k, item in enumerate(items) if k > 1 and item.norm in relatives)
        last_item = items[next(ends, len(items)) - 1]
        return " ".join(Span(items[0].start, last_item.end).cut(self.text).split())

    def _dropped(self, frame: Frame, last: Attributed | None) -> str | None:
        """Return who is meant where a verb has no subject: the last sentence's, or who spoke."""
        number = self.sentences.get(frame.start, 0)
        front = self.mentions.in_front(number, self.mentions.before(frame.end))
        spoke = last if last is not None and self.away(frame, last) <= NEAR else None
        place = spoke.speaker or spoke.cue if spoke is not None else None
        if front is not None and (place is None or place.start < front.start):
            return " ".join(front.person)
        return spoke.name if spoke is not None else None

    def voice(self, frame: Frame) -> Attributed | None:
        """Return who answers in an interview whose answers stand in marks."""
        name = self.interview.voices.get(frame.paragraph)
        spoken = name is not None and frame.items[0].is_quote
        return Attributed(None, "", None, name, frame.paragraph) if spoken else None

    def is_person(self, items: Sequence[Item]) -> bool:
        """Say whether some words are a name that the text gives a person."""
        words = name_in(items, self.language)
        full = self.names.fullest(words, 0) if words else None
        return full is not None and self.names.is_person(full)

    def _end_of_head(self, items: Sequence[Item]) -> int:
        """Return how many items lead to the noun of a phrase; 0 where more is said of it.

        What an office is for is part of it: "the former secretary of state".
        """
        places = range(1, len(items) - 1)
        end = next((k for k in places if items[k].norm in self.language.belonging), len(items))
        past = end > 2 and items[1].norm in self.language.past_offices
        return end if end == len(items) or past else 0

    def _is_noun(self, item: Item) -> bool:
        return not item.is_name or item.norm in self.language.person_nouns

    def _is_again(self, frame: Frame, noun: str, last: Attributed) -> bool:
        """Say whether who spoke last without a name is meant: "an aide", then "the aide"."""
        return head_noun(last.name or "", self.language) == noun and self.away(frame, last) <= NEAR

    def _named(self, frame: Frame, low: int, high: int, contents: Sequence[Range]) -> str | None:
        """Return the full name that a noun phrase or its apposition gives."""
        items = frame.items[low:high]
        owner = owner_of_words(items, self.names, self.language)
        if owner is not None:
            return owner
        if items[0].norm in self.language.relatives:
            return self._before_relative(frame, low)
        comma = next((k for k, item in enumerate(items) if item.norm == ","), None)
        if comma is not None:
            words = name_in(items[comma + 1 :], self.language)
            return " ".join(self.names.fullest(words, items[0].start) or words) or None
        both = speaking_together(items, self.names, self.language)
        if both is not None:
            return both
        words = () if is_one_of_many(items, self.language) else name_in(items, self.language)
        office = items[0].norm in self.language.determiners and self._is_noun(items[-1])
        if words and not office and (items[-1].is_name or items[-1].norm in (".", ")")):
            if belongs_to_name(items, self.language):
                return self._apposed(frame, high, contents)
            gender = self._gender_in(frame, low, high)
            hails = len(items) > 2 and items[0].is_name and items[1].norm in self.language.origins
            words = name_in(items[:1], self.language) if hails else words
            full = self.names.fullest(words, items[0].start, gender)
            if full is None and hails:  # "Bev from Rome"
                return " ".join(Span(items[0].start, items[-1].end).cut(self.text).split())
            return " ".join(full or words)
        if len(words) > 1 and name_leads(items, self.language):
            return " ".join(self.names.fullest(words, items[0].start) or words)
        return self._apposed(frame, high, contents)

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
        low = end = after_office(frame.items, high + 1, self.language)
        while end < len(frame.items) and (
            frame.items[end].is_name or frame.items[end].norm in (".", "-")
        ):
            end += 1
        words = name_in(frame.items[low:end], self.language)
        if not words:
            words = named_after(frame.items, high + 1, self.language)
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
            named = not_meant(frame, at, contents, self.mentions, self.language)
            if spoke and last is not None and self._has_asked(last, frame):
                named.add(tuple(spoke.split()))
            before = self.mentions.before(place)
            if last is not None and self._goes_on(frame, kind, last, place):
                return last.name
            person = self.mentions.best(number, kind, spoke, before, named)
            if person is not None:
                return " ".join(person)
            return spoke if spoke is not None and self._is_person(spoke) else None
        if kind == "r":
            return self._before_relative(frame, at)
        if kind not in ("p", "n"):
            return None
        heard = last.name if last is not None and near and self._is_name(last.name) else None
        if kind == "n" and (heard is None or self._is_named_person(heard)):
            place = frame.items[at].start
            body = self.names.body_before(self.sentences.get(frame.start, 0), place)
            return " ".join(body) if body else None
        several = kind == "p" and names_several(heard or "", self.language)
        return None if kind == "p" and not several and self._is_one(heard) else heard

    def _is_name(self, name: str | None) -> bool:
        """Say whether who spoke is more than a pronoun: "I" is neither "it" nor "they"."""
        return bool(name) and fold(name or "") not in self.language.pronouns

    def _before_relative(self, frame: Frame, at: int) -> str | None:
        """Return the name that "who" or "whose" follows."""
        described = self._phrase_before(frame, at - 1 - (frame.items[at - 1].norm == ","))
        if described is not None:
            return described
        words = name_in(frame.items[max(0, at - FARTHEST_WHO) : at], self.language)
        full = self.names.fullest(words, frame.items[at].start) or words
        return " ".join(full) or None

    def _phrase_before(self, frame: Frame, noun: int) -> str | None:
        """Return who is meant by a noun that "who" follows, from its article on."""
        items = frame.items
        if noun < 1 or items[noun].is_name or not items[noun].is_word:
            return None
        for low in range(noun - 1, max(-1, noun - FARTHEST_WHO), -1):
            if items[low].norm in self.language.determiners:
                number = self.sentences.get(frame.start, 0)
                known = self.descriptions.person(items, low, noun + 1, number, None)
                text = Span(items[low].start, items[noun].end).cut(self.text)
                return " ".join(known or text.split())
            if not (items[low].is_word or items[low].norm in POSSESSIVE):
                return None
        return None

    def _goes_on(self, frame: Frame, kind: str, last: Attributed, place: int) -> bool:
        """Say whether a pronoun means who spoke in this paragraph without a name: "his wife"."""
        head = head_noun(last.name or "", self.language)
        if gender_of_word(head, self.language) != kind or last.speaker is None:
            return False
        between = self.mentions.named_between(last.speaker.end, place)
        fitting = [one for one in between if self.names.gender(one) in ("", kind)]
        return not fitting and not self.away(frame, last)

    def _is_unnamed(self, frame: Frame, noun: str, last: Attributed) -> bool:
        """Say whether who spoke in this paragraph without a name is meant: "a cook", "the man"."""
        head = head_noun(last.name or "", self.language)
        gender, other = gender_of_word(noun, self.language), gender_of_word(head, self.language)
        persons = either(self.language.person_nouns, self.language.speaker_nouns)
        known = head in persons or bool(other)
        return bool(gender and known) and other in ("", gender) and not self.away(frame, last)

    def _has_asked(self, last: Attributed, frame: Frame) -> bool:
        """Say whether who spoke last put a question that another paragraph answers."""
        return last.cue_norm in self.language.asking and last.paragraph != frame.paragraph

    def _is_one(self, name: str | None) -> bool:
        """Say whether a name is a man's or a woman's, whom "they" does not mean."""
        return bool(self.names.gender(tuple((name or "").split())))

    def _is_named_person(self, name: str | None) -> bool:
        words = tuple((name or "").split())
        noun = head_noun(name or "", self.language)
        described = noun in self.language.person_nouns or gender_of_word(noun, self.language)
        counted = len(words) > 1 and words in self.mentions.counts
        return bool(self.names.gender(words) or counted or described)

    def away(self, frame: Frame, source: Attributed) -> int:
        """Count the body paragraphs from an attribution to a sentence."""
        return self.ordinals[frame.paragraph] - self.ordinals[source.paragraph]

    def _is_person(self, name: str) -> bool:
        return name[:1].isupper() and name.split()[0].lower() not in self.language.determiners
