"""How near is a question to words we have checked, and what may the match be called?

A question is read in windows of neighbouring sentences, since a post says more than the claim it
repeats. What a window shares with the stored words counts by the worth of each word; the nearest
window is then compared word by word, and only words that differ in nothing but looks are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from claims.analysis.differences import Difference
from claims.analysis.findings import COSMETIC, REVERSES
from claims.analysis.segmentation import segment
from claims.analysis.similarity import similarity
from claims.analysis.spans import Span
from claims.models import Relation
from claims.queries.search_words import Slot, slots_of

# Own choices, set on the train split of CheckThat! 2021 and held against its other splits.
SENTENCES = 3  # a window is at most so long
MISSING = 2.0  # what a stored word that was not asked for takes away; a rare word gives about 9
DOUBT = 40.0  # worth that must be outweighed: a few shared words prove little
KIN = 0.5  # a synonym counts as half the word
WORTH_SHARE = 0.8  # of a score; the rest is likeness of wording
# Least scores, 0..1. Below FLOOR nothing is shown. From NEAR on it is the same matter, said with
# changes; between the two it is only related.
FLOOR = 0.28
NEAR = 0.4

SAME, ALTERED, CONTRADICTS, RELATED = "same", "altered", "contradicts", "related"
BEST_FIRST = (SAME, CONTRADICTS, ALTERED, RELATED)


class Window(NamedTuple):
    """Some neighbouring sentences of a question and what they ask for."""

    span: Span
    slots: tuple[Slot, ...]


class Nearest(NamedTuple):
    """The part of a question that comes nearest to stored words, and how near, 0..1."""

    window: Span
    score: float


@dataclass(frozen=True, slots=True)
class Shared:
    """What a window and stored words have in common.

    `worth` of the shared words, `asked` for in all, stored words `missing` from the window.
    """

    worth: float
    asked: float
    missing: int

    @property
    def by_mass(self) -> float:
        """How much speaks for a match, 0..1: for a claim inside a long post."""
        return self.worth / (self.worth + MISSING * self.missing + DOUBT)

    def by_cover(self, mean: float) -> float:
        """How much either side covers the other, 0..1: for two short sentences."""
        if not self.worth:
            return 0.0
        asked, stored = self.worth / self.asked, self.worth / (self.worth + mean * self.missing)
        return 2 * asked * stored / (asked + stored)


def windows_of(text: str, language: str) -> tuple[Window, ...]:
    """Return every run of up to `SENTENCES` neighbouring sentences that asks for something."""
    sentences = [
        (part.span, slots_of(part.span.cut(text), language)) for part in segment(text, language)
    ]
    runs = (
        sentences[first : last + 1]
        for first in range(len(sentences))
        for last in range(first, min(first + SENTENCES, len(sentences)))
    )
    return tuple(_window(run) for run in runs if any(slots for _, slots in run))


def nearest(
    text: str,
    windows: Sequence[Window],
    stored: str,
    language: str,
    worths: Mapping[Slot, float],
) -> Nearest:
    """Return the window of `text` nearest to the stored words; the shorter of two equals.

    Exactly equal words, folded, score 1. Needs at least one window.
    """
    wanted = _slots(stored, language)
    rated = [(_shared(window, wanted, worths), window) for window in windows]
    shared, window = max(
        rated, key=lambda pair: (pair[0].by_mass, -len(pair[1].slots), -pair[1].span.start)
    )
    words = similarity(window.span.cut(text), stored, language)
    mean = shared.asked / len(window.slots)
    by_mass = WORTH_SHARE * shared.by_mass + (1 - WORTH_SHARE) * words
    score = 1.0 if words == 1.0 else max(by_mass, shared.by_cover(mean) * words)
    return Nearest(window.span, round(score, 4))


def relation_of(differences: Sequence[Difference], score: float, standing: str) -> str:
    """Return what a match may be called; `standing` is the entry's relation to its claim.

    Words that differ in looks only are the same words. An entry that is not itself the same claim
    never makes a plain match.

    >>> relation_of([], 1.0, "same"), relation_of([], 1.0, "stronger")
    ('same', 'altered')
    """
    weights = {difference.severity for difference in differences}
    if weights <= {COSMETIC}:
        return _standing(standing)
    if score < NEAR:
        return RELATED
    if standing == Relation.CONTRADICTS or REVERSES in weights:
        return CONTRADICTS
    return ALTERED


def _standing(relation: str) -> str:
    if relation == Relation.SAME:
        return SAME
    return CONTRADICTS if relation == Relation.CONTRADICTS else ALTERED


def _window(run: Sequence[tuple[Span, tuple[Slot, ...]]]) -> Window:
    slots = dict.fromkeys(slot for _, slots in run for slot in slots)
    return Window(Span(run[0][0].start, run[-1][0].end), tuple(slots))


def _shared(window: Window, wanted: Sequence[Slot], worths: Mapping[Slot, float]) -> Shared:
    places = {term: number for number, slot in enumerate(wanted) for term in slot.terms}
    found: dict[int, float] = {}
    for slot in window.slots:
        for terms, weight in ((slot.terms, 1.0), (slot.kin, KIN)):
            hit = next((places[term] for term in terms if term in places), None)
            if hit is not None:
                found[hit] = max(found.get(hit, 0.0), weight * worths[slot])
                break
    asked = sum(worths[slot] for slot in window.slots)
    return Shared(sum(found.values()), asked, len(wanted) - len(found))


@lru_cache(maxsize=8192)
def _slots(stored: str, language: str) -> tuple[Slot, ...]:
    return slots_of(stored, language)
