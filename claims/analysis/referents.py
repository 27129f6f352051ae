"""Who is the speaker that a few words of a sentence stand for?

A name leads to its fullest form, a common noun to the name it was tied to, a pronoun to a person
named before or to whoever spoke last. Distances are counted in paragraphs of the body.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.analysis.capitals import name_in
from claims.analysis.clauses import Range
from claims.analysis.frames import Frame
from claims.analysis.languages import Language
from claims.analysis.names import Names
from claims.analysis.spans import Span

NEAR = 2  # paragraphs back to the speaker a pronoun may mean


class Attributed(NamedTuple):
    """Who spoke by one attribution, and where that stands."""

    cue: Span
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
        self.ordinals = _ordinals(framed)

    def name_of(self, frame: Frame, speaker: Range | None, last: Attributed | None) -> str | None:
        """Return the name meant by the items of a speaker; `last` is who spoke before.

        The words themselves, where nothing better is known; nothing where there are none.
        """
        if speaker is None:
            return None
        low, high = speaker
        items = frame.items[low:high]
        place = items[0].start
        pronoun = self.language.pronouns.get(items[-1].norm)
        if pronoun is not None and len(items) == 1:
            return self._antecedent(frame, place, pronoun, last) or items[-1].text
        words = name_in(items, self.language)
        if words and items[-1].is_name:
            return self.names.fullest(words, place) or " ".join(words)
        apposed = self._apposed_name(frame, high)
        if apposed:
            return self.names.fullest(apposed, place) or " ".join(apposed)
        if items[0].norm in self.language.determiners and not words:
            known = self.names.described_by(items[-1].norm, place)
            if known is not None:
                return known
        return " ".join(Span(items[0].start, items[-1].end).cut(self.text).split())

    def _apposed_name(self, frame: Frame, high: int) -> tuple[str, ...]:
        """Read the name in "the coach, Ann Ash, said"."""
        if high >= len(frame.items) or frame.items[high].norm != ",":
            return ()
        end = high + 1
        while end < len(frame.items) and (frame.items[end].is_name or frame.items[end].norm == "."):
            end += 1
        return name_in(frame.items[high + 1 : end], self.language)

    def _antecedent(
        self, frame: Frame, place: int, kind: str, last: Attributed | None
    ) -> str | None:
        near = last is not None and self.away(frame, last) <= NEAR
        if kind in ("m", "f"):
            here = self.names.person_between(frame.start, place)
            if here is not None:
                return here
            if near and last is not None and last.name and self._is_person(last.name):
                return last.name
            return self.names.person_before(place)
        if kind in ("p", "n") and near and last is not None:
            return last.name
        return None

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
