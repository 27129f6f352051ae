"""Who is meant by "Zhao", "he" or "the spokesperson"? Names, and the way from a mention to one.

Names are runs of capitalised words. The fullest form a text gives is the one a later surname leads
back to; a title or an apposition ties a common noun ("the spokesperson") to a name; a pronoun goes
to the person most recently in the sentence's foreground. Nothing is known of the world: a name the
text does not give is not found.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from claims.analysis.capitals import capital_runs
from claims.analysis.frames import Frame, Item
from claims.analysis.languages import Language

# A headline's capitals show no names; a credit's names are nobody's in the story.
NAMING_ROLES = frozenset({"body", "caption", "correction_note"})
TIED_BEFORE = 3  # words before a name in which the noun that describes a person is looked for
TIES_WITHIN = 8  # words of an apposition in which the noun that describes a person is looked for
RECENT = 8  # persons named last among whom a pronoun's is looked for


class Name(NamedTuple):
    """A name as written somewhere: its place and words, without titles."""

    start: int
    end: int
    words: tuple[str, ...]
    in_front: bool  # the first name of its sentence: what the sentence is about

    @property
    def full(self) -> str:
        """Return the words as one string."""
        return " ".join(self.words)


class Names:
    """All names of a text, in order, with the look-ups that resolve a mention."""

    def __init__(self, framed: Sequence[Frame], language: Language) -> None:
        self.language = language
        self.names: list[Name] = []
        self.by_word: dict[str, dict[tuple[str, ...], list[int]]] = {}
        self.by_noun: dict[str, tuple[list[int], list[Name]]] = {}
        for frame in framed:
            if frame.role in NAMING_ROLES:
                self._collect(frame)
        self.starts = [name.start for name in self.names]
        self.persons = [name for name in self.names if self.is_person(name)]
        self.person_starts = [name.start for name in self.persons]

    def _collect(self, frame: Frame) -> None:
        first = True
        for low, high in capital_runs(frame.items, self.language):
            items = frame.items[low:high]
            name = Name(items[0].start, items[-1].end, tuple(i.text for i in items), first)
            first = False
            self.names.append(name)
            if len(name.words) >= 2:
                for word in sorted({name.words[0].lower(), name.words[-1].lower()}):
                    places = self.by_word.setdefault(word, {}).setdefault(name.words, [])
                    places.append(name.start)
            self._tie_nouns(frame, low, high, name)

    def _tie_nouns(self, frame: Frame, low: int, high: int, name: Name) -> None:
        """Tie the nouns that describe a name to it: before it, or after it between commas."""
        if len(name.words) < 2:
            return
        nouns = self.language.speaker_nouns | self.language.titles
        before = frame.items[max(0, low - TIED_BEFORE) : low]
        after: Sequence[Item] = ()
        if high < len(frame.items) and frame.items[high].norm == ",":
            after = frame.items[high + 1 : high + 1 + TIES_WITHIN]
        for item in (*before, *after):
            if item.norm in nouns:
                places, tied = self.by_noun.setdefault(item.norm, ([], []))
                places.append(name.start)
                tied.append(name)

    def is_person(self, name: Name) -> bool:
        """Guess whether a person is named: two words or more, none of them an institution's."""
        institutions = self.language.institutions
        return len(name.words) >= 2 and not any(
            word.lower().strip(".") in institutions for word in name.words
        )

    def fullest(self, mention: Sequence[str], before: int) -> str | None:
        """Return the full name a mention's words belong to: the last one used, else the first."""
        words = [word for word in mention if word.lower() not in self.language.name_particles]
        if not words:
            return None
        for word in (words[-1], words[0]):
            best = self._latest(self.by_word.get(word.lower(), {}), before)
            if best is not None and set(words) & set(best):
                return " ".join(best if len(best) >= len(words) else mention)
        return None

    def _latest(
        self, forms: dict[tuple[str, ...], list[int]], before: int
    ) -> tuple[str, ...] | None:
        """Return the form last used before a place, else the one used first of all."""
        used = {form: bisect_left(places, before) for form, places in forms.items()}
        earlier = [form for form, count in used.items() if count]
        if earlier:
            return max(earlier, key=lambda form: forms[form][used[form] - 1])
        return min(forms, key=lambda form: forms[form][0]) if forms else None

    def described_by(self, noun: str, before: int) -> str | None:
        """Return the name last tied to a common noun before a place, if there is one."""
        places, tied = self.by_noun.get(noun, ([], []))
        i = bisect_left(places, before)
        if i == 0:
            return None
        return self.fullest(tied[i - 1].words, tied[i - 1].end) or tied[i - 1].full

    def person_between(self, low: int, high: int) -> str | None:
        """Return the first person named between two places."""
        i = bisect_left(self.person_starts, low)
        if i < len(self.persons) and self.persons[i].start < high:
            return self.persons[i].full
        return None

    def person_before(self, place: int) -> str | None:
        """Return the person in the foreground before a place.

        The one who leads the latest sentence that is led by a person, among the last few named;
        else the last named.
        """
        i = bisect_left(self.person_starts, place)
        if i == 0:
            return None
        leading = [name for name in self.persons[max(0, i - RECENT) : i] if name.in_front]
        return (leading[-1] if leading else self.persons[i - 1]).full
