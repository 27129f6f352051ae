"""How well does every sentence of one text fit every one of another?

Words count by how rare they are within the two texts, a word close in meaning counts in part, and
all pairs are scored by one matrix product. What a pair scores is judged by three things beside its
words: by what its neighbours score, since a story told again keeps its stretches; by what the two
sentences score with all others, since a topic's words stand everywhere; and by how far true pairs
stand out at all, since two reports of one topic share words but no sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from claims.analysis.lexicons import Lexicon
from claims.analysis.normalization import fold
from claims.analysis.reading import Reading
from claims.analysis.relations import Relations, relations
from claims.analysis.similarity import (
    COLUMNS,
    FUNCTION_WEIGHT,
    Bag,
    Matrix,
    Vector,
    length_of,
    products,
    rarity,
)

# Own choices, found by pairs of every kind; cosines of weighted words unless said otherwise.
CLASSES = {"boilerplate": 1, "credit": 1, "correction_note": 2}  # any other role is the story, 0
MISFIT = 0.6  # factor where the two are not of one class
CONTEXT = 0.25  # share of a neighbouring pair's score that a pair gains
ASKEW = 0.6  # of that, for neighbours on one side only or in the reverse order
FAINT = 0.1  # score below which a pair gains from its neighbours only in part
BACKGROUND = 0.35  # share of a sentence's mean score that its pairs lose
NEARNESS = 0.03
UNRELATED, RELATED = 0.06, 0.14  # mean lead of true pairs in reports of one topic; in one story
ALONE = 0.4  # a pair of texts that are not related must score as much
TYPICAL = 0.3  # share of what pairs of related texts score mostly that each must score
LEAST = 0.06


@dataclass(frozen=True, slots=True)
class Scores:
    """What all pairs of sentences score.

    `products` are of the weighted words before they are put on one length, `bags` and `weights`
    what they are made of, `lengths` how long each sentence is; `cosines` are 0..1, 1 for equal
    sentences; `fits` orders the candidates for one sentence; `relatedness` is 0..1; a pair needs a
    cosine of `floor`.
    """

    products: Matrix
    bags: tuple[Sequence[Bag], Sequence[Bag]]
    weights: Bag
    lengths: tuple[Vector, Vector]
    cosines: Matrix
    fits: Matrix
    relatedness: float
    floor: float


def scores_of(one: Reading, other: Reading, lexicon: Lexicon) -> Scores:
    """Score all pairs of sentences of two texts, each of which has some.

    Quadratic in the number of sentences by a few matrix operations only, linear in all else.
    """
    bags = _bags(one), _bags(other)
    weights = rarity([*bags[0], *bags[1]])
    rows, columns = _vectors(*bags, weights, relations(_content(one), _content(other), lexicon))
    multiplied = products(rows, columns)
    lengths = _lengths(bags[0], weights), _lengths(bags[1], weights)
    cosines = np.clip(multiplied / lengths[0][:, None] / lengths[1][None, :], 0.0, 1.0)
    _compare_roles(cosines, one, other)
    _mark_equals(cosines, one, other)
    lead = _relatedness(cosines)
    related = min(1.0, max(0.0, (lead - UNRELATED) / (RELATED - UNRELATED)))
    floor = ALONE + (max(LEAST, TYPICAL * _typical(cosines)) - ALONE) * related
    fits = _fits(cosines, CONTEXT * related)
    return Scores(multiplied, bags, weights, lengths, cosines, fits, related, floor)


def _lengths(bags: Sequence[Bag], weights: Bag) -> Vector:
    return np.array([length_of([bag], weights) for bag in bags], dtype=np.float32)


def _bags(reading: Reading) -> list[dict[str, float]]:
    found = []
    for start, stop in reading.bounds:
        bag: dict[str, float] = {}
        for piece in reading.lexemes[start:stop]:
            weight = 1.0 if piece.is_content else FUNCTION_WEIGHT
            bag[piece.key] = bag.get(piece.key, 0.0) + weight
        found.append(bag)
    return found


def _content(reading: Reading) -> set[str]:
    return {piece.key for piece in reading.lexemes if piece.is_content}


def _vectors(
    one: Sequence[Bag], other: Sequence[Bag], weights: Bag, near: Relations
) -> tuple[Matrix, Matrix]:
    """Return a row per sentence over the words of the original; close words count in part."""
    keys = {key for bag in one for key in bag}
    reached = {key for bag in other for key in bag} | {k for close in near.values() for k in close}
    columns = {key: number % COLUMNS for number, key in enumerate(sorted(keys & reached))}
    width = min(COLUMNS, len(columns))
    rows_o = np.zeros((len(one), width), dtype=np.float32)
    rows_d = np.zeros((len(other), width), dtype=np.float32)
    for row, bag in zip(rows_o, one, strict=True):
        for key, weight in bag.items():
            if key in columns:
                row[columns[key]] += weight * weights[key]
    for row, bag in zip(rows_d, other, strict=True):
        for key, weight in bag.items():
            weight *= weights[key]
            if key in columns:
                row[columns[key]] += weight
            for close, share in near.get(key, {}).items():
                row[columns[close]] += weight * share
    return rows_o, rows_d


def _compare_roles(cosines: Matrix, one: Reading, other: Reading) -> None:
    classes_o, classes_d = (
        np.array([CLASSES.get(part.role, 0) for part in side.segments]) for side in (one, other)
    )
    cosines[classes_o[:, None] != classes_d[None, :]] *= MISFIT


def _mark_equals(cosines: Matrix, one: Reading, other: Reading) -> None:
    places: dict[str, list[int]] = {}
    for j, part in enumerate(other.segments):
        places.setdefault(fold(part.span.cut(other.text)), []).append(j)
    for i, part in enumerate(one.segments):
        equal = places.get(fold(part.span.cut(one.text)))
        if equal:
            cosines[i, equal] = 1.0


def _mutual(cosines: Matrix) -> list[tuple[int, int]]:
    """Return the pairs that are each other's best."""
    best_d, best_o = cosines.argmax(axis=1), cosines.argmax(axis=0)
    rows = np.arange(len(cosines))
    kept = rows[(best_o[best_d] == rows) & (cosines[rows, best_d] > 0)]
    return [(int(i), int(best_d[i])) for i in kept]


def _relatedness(cosines: Matrix) -> float:
    """Return by how much pairs that are each other's best lead before the next, on the average.

    Neighbours of the two do not compete: a sentence may go on as two. Over the shorter text, so
    that a trimmed story is as close to its source as a whole one.
    """
    total: float = 0.0
    for i, j in _mutual(cosines):
        row, column = cosines[i].copy(), cosines[:, j].copy()
        row[max(0, j - 1) : j + 2] = 0
        column[max(0, i - 1) : i + 2] = 0
        total += max(0.0, float(cosines[i, j] - max(row.max(), column.max())))
    return total / float(min(cosines.shape))


def _typical(cosines: Matrix) -> float:
    """Return the median cosine of pairs that are each other's best, 0 for none."""
    leads = [float(cosines[i, j]) for i, j in _mutual(cosines) if cosines[i, j] > FAINT]
    return float(np.median(leads)) if leads else 0.0


def _fits(cosines: Matrix, context: float) -> Matrix:
    rows, columns = cosines.shape
    padded = np.zeros((rows + 2, columns + 2), dtype=np.float32)
    padded[1:-1, 1:-1] = cosines
    beside = np.maximum(padded[:-2, :-2], padded[2:, 2:])
    for down, right in ((0, 1), (2, 1), (1, 0), (1, 2), (0, 2), (2, 0)):
        near = padded[down : down + rows, right : right + columns]
        np.maximum(beside, np.float32(ASKEW) * near, out=beside)
    fits: Matrix = cosines + np.float32(context) * beside * np.minimum(
        1, cosines / np.float32(FAINT)
    )
    fits -= np.float32(BACKGROUND) * (fits.mean(axis=1)[:, None] + fits.mean(axis=0)[None, :])
    places_o = np.linspace(0, 1, rows, dtype=np.float32)
    places_d = np.linspace(0, 1, columns, dtype=np.float32)
    distance = np.abs(places_o[:, None] - places_d[None, :])
    fits += np.float32(NEARNESS) * (1 - distance) * (cosines > 0)
    return fits
