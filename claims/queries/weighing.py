"""What does a term of stored words weigh, and how is that kept in four bytes and one?

The weight is the part of BM25 that does not depend on the collection, as a byte: a term that stands
more often in shorter words weighs more. Words that only lead to an entry, such as the headline of
its check, count like its own.

Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from struct import Struct
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
Sizes = NDArray[np.int64]

# How an entry keeps a term: its hash and its weight, without a gap.
KEPT = np.dtype([("term", "<u4"), ("weight", "u1")])
ONE_KEPT = Struct("<IB")


class Weighed(NamedTuple):
    """The terms of one entry in the order of their hashes, and a byte of weight for each.

    `packed` is both as the entry keeps them.
    """

    terms: tuple[str, ...]
    weights: bytes
    packed: bytes


def weigh(text: str, also: str, language: str) -> Weighed:
    """Return the terms of an entry's words and of what else leads to it, with their weights.

    >>> weigh("It rained in Bonn.", "", "en").terms
    ('bonn', 'rain')
    """
    counts = Counter(stored(text, language))
    counts.update(stored(also, language))
    rows = sorted((crc32(term.encode()), term) for term in counts)
    norm = K1 * (1 - B + B * counts.total() / LENGTH)
    times = [counts[term] for _, term in rows]
    weights = bytes(max(1, round(255 * count / (count + norm))) for count in times)
    packed = b"".join(
        ONE_KEPT.pack(key, weight) for (key, _), weight in zip(rows, weights, strict=True)
    )
    return Weighed(tuple(term for _, term in rows), weights, packed)


def hashes(terms: Iterable[str]) -> Hashes:
    """Return the 32-bit hash under which an entry keeps each term.

    Two terms of one question and one entry meet by chance once in some million entries.
    """
    return np.array([crc32(term.encode()) for term in terms], dtype="<u4")


def unpack(packed: bytes) -> tuple[Hashes, Weights]:
    """Return the hashes and the weights of an entry, or of several one after another."""
    kept = np.frombuffer(packed, KEPT)
    return np.ascontiguousarray(kept["term"]), np.ascontiguousarray(kept["weight"])


def rarity(frequency: float, entries: int) -> float:
    """Return what a term is worth that so many of the entries hold (BM25's idf, above 0)."""
    return float(np.log1p((max(entries, frequency) - frequency + 0.5) / (frequency + 0.5)))


def sums(packed: bytes, sizes: Sizes, worths: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the exact score of each entry for a question whose terms are worth so much.

    `packed` is what the entries keep, one after another, `sizes` the bytes of each. One pass over
    all their terms at once.
    """
    keys, weights = unpack(packed)
    if not len(keys) or not worths:
        return np.zeros(len(sizes))
    wanted = hashes(worths)
    order = np.argsort(wanted, kind="stable")
    ranked, values = wanted[order], np.array(list(worths.values()))[order]
    hits = _candidates(keys, ranked)
    places = np.searchsorted(ranked, keys[hits]).clip(max=len(ranked) - 1)
    is_met = ranked[places] == keys[hits]
    hits, places = hits[is_met], places[is_met]
    rows = np.searchsorted(np.cumsum(sizes) // KEPT.itemsize, hits, side="right")
    shares = values[places] * weights[hits]
    total = np.bincount(rows, weights=shares, minlength=len(sizes)).astype(np.float64)
    return total * (FULL / 255)


def _candidates(keys: Hashes, wanted: Hashes) -> NDArray[np.int64]:
    """Return the places of keys that may be wanted: those alike in their lower 16 bits."""
    is_wanted = np.zeros(1 << 16, bool)
    is_wanted[wanted & 0xFFFF] = True
    return np.flatnonzero(is_wanted[keys & 0xFFFF])
