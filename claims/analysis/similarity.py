"""How much do two passages share, whatever the order of their words?

A passage is a bag of features: the keys of its lexemes and, at half weight, the synonym lines they
stand in. Rare features weigh more. Rows of weights are multiplied block by block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from claims.analysis import lexicons
from claims.analysis.lexemes import Lexeme, lexemes_of
from claims.analysis.lexicons import Lexicon
from claims.analysis.normalization import fold

Bag = Mapping[str, float]
Matrix = NDArray[np.float32]
Vector = NDArray[np.float32]

# Own choice. Texts that share more words than this have several in one column, which bounds
# memory on very long texts; rows are multiplied in blocks for the same reason.
COLUMNS = 8192
BLOCK = 512
SMALL = 4_000_000  # multiplications below which waking the threads of a matrix product costs more
FUNCTION_WEIGHT = 0.15
SYNONYM_WEIGHT = 0.5
# Share of the characters in a score of two strings; the rest is the words.
CHARACTER_SHARE = 0.4


def bag_of(pieces: Iterable[Lexeme], lexicon: Lexicon) -> dict[str, float]:
    """Return the features of a passage with their weights, however rare they are."""
    bag: dict[str, float] = {}
    for piece in pieces:
        weight = 1.0 if piece.is_content else FUNCTION_WEIGHT
        bag[piece.key] = bag.get(piece.key, 0.0) + weight
        if piece.is_content:
            for line in lexicon.synonyms.get(piece.key, ()):
                bag[f"={line}"] = bag.get(f"={line}", 0.0) + SYNONYM_WEIGHT
            for line in lexicon.names.get(piece.key, ()):
                bag[f"~{line}"] = bag.get(f"~{line}", 0.0) + SYNONYM_WEIGHT
    return bag


def rarity(bags: Sequence[Bag]) -> dict[str, float]:
    """Return the inverse document frequency of every feature over all passages.

    Source: Sparck Jones, "A statistical interpretation of term specificity", 1972, smoothed.
    """
    counts = Counter(chain.from_iterable(bags))
    return {feature: log(1 + len(bags) / count) for feature, count in counts.items()}


def length_of(bags: Sequence[Bag], weights: Bag) -> float:
    """Return the length of the weighted words of several passages together; 1 for no words."""
    whole = bags[0] if len(bags) == 1 else _together(bags)
    return sum([(weight * weights[key]) ** 2 for key, weight in whole.items()]) ** 0.5 or 1.0


def _together(bags: Sequence[Bag]) -> dict[str, float]:
    whole: dict[str, float] = {}
    for bag in bags:
        for key, weight in bag.items():
            whole[key] = whole.get(key, 0.0) + weight
    return whole


def products(one: Matrix, other: Matrix) -> Matrix:
    """Return the product of every row of one with every row of the other."""
    if one.size * len(other) <= SMALL:
        few: Matrix = np.einsum("ik,jk->ij", one, other)
        return few
    result = np.empty((len(one), len(other)), dtype=np.float32)
    for start in range(0, len(one), BLOCK):
        np.matmul(one[start : start + BLOCK], other.T, out=result[start : start + BLOCK])
    return result


def similarity(a: str, b: str, language: str = "en") -> float:
    """Score how much two short passages share, 0..1.

    1.0 exactly when they are equal after folding; symmetric. Words count whatever their order,
    characters in theirs, so that a misspelt name still scores.
    Source: own choice of shares.

    >>> similarity("The bridge is closed.", "THE BRIDGE IS CLOSED.")
    1.0
    >>> similarity("The bridge is closed.", "Wages rose in May.") < 0.3
    True
    """
    one, other = fold(a), fold(b)
    if one == other:
        return 1.0
    lexicon = lexicons.get(language)
    bags = [bag_of(lexemes_of(text, lexicon.code), lexicon) for text in (a, b)]
    by_words = _cosine(*bags)
    by_characters = Indel.normalized_similarity(one, other)
    score = (1 - CHARACTER_SHARE) * by_words + CHARACTER_SHARE * by_characters
    return round(min(score, 1 - 1e-6), 6)


def _cosine(one: Bag, other: Bag) -> float:
    product = sum(one[feature] * other[feature] for feature in sorted(one.keys() & other.keys()))
    lengths = sum(w * w for w in one.values()) * sum(w * w for w in other.values())
    return float(product / lengths**0.5) if lengths else 0.0
