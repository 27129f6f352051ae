"""Whom does a noun behind an article mean: "the mayor", "the company", "the billionaire"?

Whoever the text ties to the noun; of several the one meant last. A noun that nobody bears may mean
the only person meant before, or whoever spoke.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.besides import gender_of_word, has_other_office
from claims.analysis.frames import Item
from claims.analysis.languages import Language
from claims.analysis.languages.language import either
from claims.analysis.mentions import Mentions
from claims.analysis.names import Names, Words
from claims.analysis.spans import Span

LONGEST_DESCRIPTION = 4  # items of a description that means who was named before: "the tall man"
Heard = tuple[str | None, Span | None]  # the name of who spoke, and where the words for him stand


class Descriptions:
    """The nouns a text ties to its names, asked for with an article."""

    def __init__(self, names: Names, mentions: Mentions, language: Language) -> None:
        self.names = names
        self.mentions = mentions
        self.language = language

    def person(
        self, items: Sequence[Item], low: int, high: int, number: int, heard: Heard | None
    ) -> Words | None:
        """Return the name meant by the noun at the end of some items of sentence `number`.

        `heard` is who spoke shortly before.
        """
        language = self.language
        noun, place = items[high - 1].norm, items[low].start
        others = language.also_subjects - language.demonstratives
        fresh = items[low].norm in either(language.comment_articles, others)  # "a resident"
        known = None if fresh else self._bearer(items[low:high], noun, place)
        aged = noun in language.age_nouns
        definite = items[low].norm in language.definite
        if known is None and (not definite or noun in language.titles):
            known = self.names.described_behind(noun, known=definite)
        if known is not None or not definite or (high - low > LONGEST_DESCRIPTION and not aged):
            return known
        if aged and items[low + 1].text[0].isdigit():
            front = self.mentions.in_front(number, self.mentions.before(place))
            return front.person if front is not None else None
        if noun in language.firms:
            return self.names.body_before(number, place)
        past = items[low + 1].norm in language.past_offices
        if not past and noun not in language.person_nouns and not gender_of_word(noun, language):
            return self.names.described_behind(noun, known=True)
        again = heard if past or noun in language.epithets else None
        meant = self._unborne(noun, number, place) or self._heard(noun, again, place)
        return meant or self.names.described_behind(noun, known=True)

    def _bearer(self, items: Sequence[Item], noun: str, place: int) -> Words | None:
        """Return who bears a noun; of several, whom the words before it fit, or the last meant."""
        known = self.names.described_by(noun, place)
        bearers = self.names.bearers(noun, place)
        words = {item.norm for item in items[1:-1]}
        for word in sorted(words & self.language.no_titles):  # "the former president"
            fitting = bearers & self.names.bearers(word, place)
            past = word in self.language.past_offices
            bearers, known = (fitting if fitting or past else bearers), None if past else known
        if len(bearers) < 2:
            return next(iter(bearers), known)
        until = self.mentions.before(place)
        meant = (mention.person for mention in reversed(self.mentions.mentions[:until]))
        return next((person for person in meant if person in bearers), known)

    def _unborne(self, noun: str, number: int, place: int) -> Words | None:
        """Return the person named before whom a noun means that nobody bears: "the man"."""
        before = self.mentions.before(place)
        gender = gender_of_word(noun, self.language)
        if gender:
            return self.mentions.best(number, gender, None, before)
        only = self.mentions.only_one(number, before)
        return None if has_other_office(self.names.by_noun, only, noun, self.language) else only

    def _heard(self, noun: str, heard: Heard | None, place: int) -> Words | None:
        """Return who spoke before, if a noun fits any person and nobody else was meant since."""
        if heard is None or heard[0] is None or heard[1] is None:
            return None
        spoke = tuple(heard[0].split())
        if not self.names.is_person(spoke) or has_other_office(
            self.names.by_noun, spoke, noun, self.language
        ):
            return None
        others = self.mentions.named_between(heard[1].end, place) - {spoke}
        return None if others else spoke
