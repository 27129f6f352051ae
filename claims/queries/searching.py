"""Which entries may a question mean, and how sure is each?

`postings` finds entries that share its telling words; how near they lie in meaning is the cosine of
their sentence vectors, where an encoder is at work; `ranking` says how sure each is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

import numpy as np

from claims.queries import encoding, ranking, terms, vectors
from claims.queries.postings import Held, Index
from claims.queries.ranking import Values, Words
from claims.queries.search_words import Slot


class Scored(NamedTuple):
    """An entry, the chance, 0..1, that its claim is meant, and whether its meaning is known."""

    entry_id: int
    score: float
    by_meaning: bool


class Worths(Mapping[Slot, float]):
    """What each piece of a question is worth, by how rare its word is."""

    def __init__(self, index: Index, tongue: str) -> None:
        self._index, self._tongue = index, tongue
        self._kept: dict[Slot, float] = {}

    def __getitem__(self, slot: Slot) -> float:
        if slot not in self._kept:
            self._kept[slot] = self._worth(slot)
        return self._kept[slot]

    def __iter__(self) -> Iterator[Slot]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def _worth(self, slot: Slot) -> float:
        forms = [form for term in slot.terms for form in terms.asked(term, self._tongue)]
        most = max((self._index.frequencies.get(form, 0) for form in forms), default=0)
        return float(np.log1p(self._index.size / (most + 1)))


class Grounds(NamedTuple):
    """What the scores of one question were computed from; `meaning` goes with `held`."""

    asked: Mapping[str, float]
    held: Held
    meaning: Values | None
    day: date | None


class Search(NamedTuple):
    """What a search found for each question, best first, and what the words asked for are worth."""

    found: tuple[tuple[Scored, ...], ...]
    worths: Mapping[Slot, float]
    store: Index
    grounds: tuple[Grounds, ...]


def search(
    questions: Sequence[str],
    *,
    at: datetime,
    tongue: str | None = None,
    language: str = "",
    days: Sequence[date | None] = (),
    most: int,
) -> Search:
    """Return the entries live at a time that each question may mean; a fixed number of queries.

    `tongue` is the language of the questions if it is known, `language` that of the words searched;
    `days` are those of the posts, read from their last lines where none is given.
    """
    posts = [terms.read_post(question) for question in questions]
    asked = [terms.asked_in(post, tongue) for post in posts]
    index = Index(asked)
    held = index.search(asked, at=at, language=language, most=most)
    meanings = _meanings([post.words for post in posts], held)
    grounds = tuple(
        Grounds(words, one, meaning, day or post.day)
        for words, one, meaning, post, day in zip(
            asked, held, meanings, posts, days or [None] * len(posts), strict=True
        )
    )
    found = tuple(_scored(one) for one in grounds)
    return Search(found, Worths(index, tongue or terms.FALLBACK), index, grounds)


def words_of(held: Held, asked: Mapping[str, float]) -> Words:
    """Return the words of what was found, as their measures are taken."""
    figures = sum(map(terms.is_figure, asked))
    return Words(np.array(held.scores), np.array(held.worths), np.array(held.figures), figures)


def _meanings(questions: Sequence[str], held: Sequence[Held]) -> list[Values | None]:
    """Return how near each entry lies in meaning (NaN: unknown); None without an encoder.

    A question none of whose entries has a vector is not encoded.
    """
    encoder = encoding.encoder()
    if encoder is None:
        return [None] * len(held)
    known = vectors.of(sorted({entry for one in held for entry in one.ids}))
    found: list[Values | None] = []
    for question, one in zip(questions, held, strict=True):
        if not any(entry in known for entry in one.ids):
            found.append(None)
            continue
        vector = encoder.encode(question)
        found.append(
            np.array([known[n] @ vector if n in known else np.nan for n in one.ids], np.float64)
        )
    return found


def _scored(grounds: Grounds) -> tuple[Scored, ...]:
    asked, held, meaning, day = grounds
    words = words_of(held, asked)
    near = ranking.near_in_time(day, held.days) if day else None
    scores = ranking.scores(words, meaning, near)
    order = np.lexsort((np.array(held.ids, dtype=np.int64), -scores))
    known = np.zeros(len(held.ids), bool) if meaning is None else ~np.isnan(meaning)
    return tuple(Scored(held.ids[n], float(scores[n]), bool(known[n])) for n in order)
