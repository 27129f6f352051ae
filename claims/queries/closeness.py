"""How near is a question to words we have checked, and which part of it is meant?

A question is read in windows of neighbouring sentences, since a post says more than the claim it
repeats. What a window shares with the stored words counts by the worth of each word; its core is
the stretch where they stand close together, and its sentences are the part that is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims.analysis.segmentation import segment
from claims.analysis.similarity import similarity
from claims.analysis.spans import Span, hull
from claims.queries.search_words import Slot, Word, slots_of, words_of

# Own choices, set on a quarter of the training questions of CheckThat! 2021 (CLEF, task 2A).
SENTENCES = 3  # a window is at most so long
MISSING = 2.0  # what a stored word that was not asked for takes away; a rare word gives about 9
DOUBT = 40.0  # worth that must be outweighed: a few shared words prove little
KIN = 0.5  # a synonym counts as half the word
GAP = 3.0  # what a word in between costs the core
EVEN_WORTH = 9.0  # of every word alike, where only places are asked for: that of a rare one
WORTH_SHARE = 0.8  # of a score; the rest is likeness of wording
# Least likeness, 0..1, from which it is the same matter, said with changes; below it is only
# related. Set so that the founding copy's sentence lies above. The other is for claims that are, by
# their meaning, less likely than not the one meant: of those found for the test questions of
# CheckThat! 2021, nearly all below it were others.
NEAR = 0.38
NEAR_AGAINST_MEANING = 0.5
EVEN_CHANCE = 0.5


class Even(dict[Slot, float]):
    """Gives every slot the same worth."""

    def __missing__(self, slot: Slot) -> float:
        return EVEN_WORTH


EVEN = Even()


class Window(NamedTuple):
    """Some neighbouring sentences of a question and their content words, by place."""

    sentences: tuple[Span, ...]
    words: tuple[Word, ...]

    @property
    def span(self) -> Span:
        """From the start of the first sentence to the end of the last."""
        return hull(self.sentences)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """What the window asks for, each once."""
        return tuple(dict.fromkeys(word.slot for word in self.words))


class Nearest(NamedTuple):
    """The part of a question that comes nearest to stored words, and how near, 0..1."""

    window: Span
    score: float


class Shared(NamedTuple):
    """What some words of a question have in common with stored words.

    `worth` of what is shared, worth of all that was `asked` for in so many `slots`, and how many
    stored words are `missing`.
    """

    worth: float
    asked: float
    slots: int
    missing: int

    @property
    def by_mass(self) -> float:
        """How much speaks for a match, 0..1: for a claim inside a long post."""
        return self.worth / (self.worth + MISSING * self.missing + DOUBT)

    @property
    def by_cover(self) -> float:
        """How much either side covers the other, 0..1: for two short sentences."""
        if not self.worth:
            return 0.0
        asked = self.worth / self.asked
        stored = self.worth / (self.worth + self.missing * self.asked / self.slots)
        return 2 * asked * stored / (asked + stored)


def windows_of(text: str, language: str) -> tuple[Window, ...]:
    """Return every run of up to `SENTENCES` neighbouring sentences that asks for something."""
    parts = [part.span for part in segment(text, language)]
    asked = [_words_in(text, span, language) for span in parts]
    runs = [
        (first, last)
        for first in range(len(parts))
        for last in range(first + 1, min(first + SENTENCES, len(parts)) + 1)
    ]
    windows = (
        Window(
            tuple(parts[first:last]), tuple(word for words in asked[first:last] for word in words)
        )
        for first, last in runs
    )
    return tuple(window for window in windows if window.words)


def nearest(
    text: str,
    windows: Sequence[Window],
    stored: str,
    language: str,
    worths: Mapping[Slot, float],
) -> Nearest:
    """Return the sentences of `text` nearest to the stored words, and how near they are.

    Exactly equal words, folded, score 1. Needs at least one window.
    """
    wanted = _places(stored, language)
    window, mass = max(
        ((window, _shared(window.words, wanted, worths).by_mass) for window in windows),
        key=lambda pair: (pair[1], -len(pair[0].words), -pair[0].span.start),
    )
    core = _core(window.words, wanted, worths)
    span = hull(Span(word.start, word.end) for word in core)
    sentences = hull(sentence for sentence in window.sentences if sentence.overlaps(span))
    likeness = similarity(sentences.cut(text), stored, language)
    if likeness == 1.0:
        return Nearest(sentences, 1.0)
    by_mass = WORTH_SHARE * mass + (1 - WORTH_SHARE) * likeness
    by_cover = _shared(core, wanted, worths).by_cover * similarity(span.cut(text), stored, language)
    return Nearest(sentences, round(max(by_mass, by_cover), 4))


def common(text: str, window: Span, stored: str, language: str) -> tuple[Span, Span] | None:
    """Return where a part of a question and stored words stand close together, on either side.

    >>> common("They say it rained in Bonn.", Span(0, 27), "It rained in Bonn all day.", "en")
    (Span(start=12, end=26), Span(start=3, end=17))
    """
    asked = tuple(_words_in(text, window, language))
    held = words_of(stored, language)
    core = _core(asked, _places(stored, language), EVEN)
    back = _core(held, _places(window.cut(text), language), EVEN)
    if not any(_hit(word.slot, _places(stored, language)) for word in core) or not back:
        return None
    return hull(Span(w.start, w.end) for w in core), hull(Span(w.start, w.end) for w in back)


def _words_in(text: str, span: Span, language: str) -> list[Word]:
    found = words_of(span.cut(text), language)
    return [Word(w.start + span.start, w.end + span.start, w.slot) for w in found]


def _hit(slot: Slot, wanted: Mapping[str, int]) -> tuple[int, float] | None:
    """Return which stored word a slot answers to, and with what weight."""
    for terms, weight in ((slot.terms, 1.0), (slot.kin, KIN)):
        for term in terms:
            if term in wanted:
                return wanted[term], weight
    return None


def _shared(
    words: Sequence[Word], wanted: Mapping[str, int], worths: Mapping[Slot, float]
) -> Shared:
    found: dict[int, float] = {}
    slots = dict.fromkeys(word.slot for word in words)
    for slot in slots:
        if hit := _hit(slot, wanted):
            place, weight = hit
            found[place] = max(found.get(place, 0.0), weight * worths[slot])
    missing = len(set(wanted.values())) - len(found)
    return Shared(sum(found.values()), sum(worths[slot] for slot in slots), len(slots), missing)


def _core(
    words: Sequence[Word], wanted: Mapping[str, int], worths: Mapping[Slot, float]
) -> Sequence[Word]:
    """Return the stretch in which shared words weigh most against the words between them.

    Source: Bentley, Programming Pearls, 1984 (the maximum sum of neighbouring values).
    """
    seen: set[int] = set()
    best, first, total = (0.0, 0, len(words)), 0, 0.0
    for here, word in enumerate(words):
        hit = _hit(word.slot, wanted)
        gain = hit[1] * worths[word.slot] if hit and hit[0] not in seen else -GAP
        if hit:
            seen.add(hit[0])
        if total <= 0:
            first, total = here, 0.0
        total += gain
        if total > best[0]:
            best = (total, first, here + 1)
    return words[best[1] : best[2]]


@lru_cache(maxsize=8192)
def _places(stored: str, language: str) -> Mapping[str, int]:
    """Return for each term of the stored words the number of the word it belongs to."""
    slots = slots_of(stored, language)
    return {term: number for number, slot in enumerate(slots) for term in slot.terms}
