"""What does a term of stored words weigh, and how is that kept in four bytes and one?

The weight is the part of BM25 that does not depend on the collection, as a byte: a term that stands
more often in shorter words weighs more. Words that only lead to an entry, such as the headline of
its check, count like its own.

Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from claims.queries.terms import stored

# BM25's parameters, set on the training questions of CheckThat! 2021; the length is a round one of
# theirs and is fixed, so that a stored weight stays right whatever comes after it.
K1 = 1.2
B = 0.6
LENGTH = 20.0  # terms
FULL = K1 + 1  # what a byte of 255 stands for

Hashes = NDArray[np.uint32]
Weights = NDArray[np.uint8]


class Weighed(NamedTuple):
    """The terms of one entry in the order of their hashes, and a byte of weight for each."""

    terms: tuple[str, ...]
    weights: bytes

    @property
    def packed(self) -> bytes:
        """All hashes, then all weights."""
        return hashes(self.terms).tobytes() + self.weights


def weigh(text: str, also: str, language: str) -> Weighed:
    """Return the terms of an entry's words and of what else leads to it, with their weights.

    >>> weigh("It rained in Bonn.", "", "en").terms
    ('bonn', 'rain')
    """
    counts = Counter(stored(text, language))
    counts.update(stored(also, language))
    terms = sorted(counts, key=lambda term: (crc32(term.encode()), term))
    times = np.array([counts[term] for term in terms], dtype=np.float64)
    norm = K1 * (1 - B + B * times.sum() / LENGTH)
    weights = np.rint(255 * times / (times + norm)).clip(1, 255).astype(np.uint8)
    return Weighed(tuple(terms), weights.tobytes())


def hashes(terms: Iterable[str]) -> Hashes:
    """Return the 32-bit hash under which an entry keeps each term.

    Two terms of one question and one entry meet by chance once in some million entries.
    """
    return np.array([crc32(term.encode()) for term in terms], dtype="<u4")


def unpack(packed: bytes) -> tuple[Hashes, Weights]:
    """Return the hashes and the weights of an entry."""
    size = len(packed) // 5
    return np.frombuffer(packed, "<u4", size), np.frombuffer(packed, np.uint8, size, 4 * size)


def rarity(frequency: float, entries: int) -> float:
    """Return what a term is worth that so many of the entries hold (BM25's idf, above 0)."""
    return float(np.log1p((max(entries, frequency) - frequency + 0.5) / (frequency + 0.5)))


def sums(packed: Iterable[bytes], worths: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the exact score of each entry for a question whose terms are worth so much.

    One pass over all entries' terms at once.
    """
    rows = [unpack(one) for one in packed]
    sizes = np.array([len(keys) for keys, _ in rows])
    if not sizes.sum() or not worths:
        return np.zeros(len(rows))
    keys = np.concatenate([keys for keys, _ in rows])
    weights = np.concatenate([weights for _, weights in rows])
    wanted = hashes(worths)
    order = np.argsort(wanted, kind="stable")
    ranked, values = wanted[order], np.array(list(worths.values()))[order]
    places = np.searchsorted(ranked, keys).clip(max=len(ranked) - 1)
    shares = np.where(ranked[places] == keys, values[places] * weights, 0.0)
    row = np.repeat(np.arange(len(rows)), sizes)
    total = np.bincount(row, weights=shares, minlength=len(rows)).astype(np.float64)
    return total * (FULL / 255)
