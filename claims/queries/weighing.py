"""What does a term of stored words weigh?

The weight is the part of BM25 that does not depend on the collection, as a byte: a term that stands
more often in shorter words weighs more. Words that only lead to an entry, such as the headline of
its check, count like its own.

Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
"""

from __future__ import annotations

from collections import Counter
from math import log1p
from typing import NamedTuple

from claims.queries.terms import stored

# BM25's parameters, set on the training questions of CheckThat! 2021; the length is a round one of
# theirs and is fixed, so that a stored weight stays right whatever comes after it.
K1 = 1.2
B = 0.6
LENGTH = 20.0  # terms
FULL = K1 + 1  # what a byte of 255 stands for


class Weighed(NamedTuple):
    """The terms of one entry in their order, and a byte of weight for each."""

    terms: tuple[str, ...]
    weights: bytes


def weigh(text: str, also: str, language: str) -> Weighed:
    """Return the terms of an entry's words and of what else leads to it, with their weights.

    >>> weigh("It rained in Bonn.", "", "en").terms
    ('bonn', 'rain')
    """
    counts = Counter(stored(text, language))
    counts.update(stored(also, language))
    norm = K1 * (1 - B + B * counts.total() / LENGTH)
    terms = sorted(counts)
    weights = (max(1, round(255 * counts[term] / (counts[term] + norm))) for term in terms)
    return Weighed(tuple(terms), bytes(weights))


def rarity(frequency: float, entries: int) -> float:
    """Return what a term is worth that so many of the entries hold (BM25's idf, above 0)."""
    return log1p((max(entries, frequency) - frequency + 0.5) / (frequency + 0.5))
