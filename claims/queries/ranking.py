"""How sure is it that an entry is what a question repeats?

A logistic model over a few measures that anyone can recompute: how much of the question's rare
words the entry holds, how far ahead of the next entry it is, how alike the two are in meaning, and
how near in time. Its result is the chance, between 0 and 1, that this entry's claim is the one
that the question repeats; `docs/lookup.md` has the formula and how the weights came about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

# Days in which nearness in time falls to a third; own choice.
MONTH = 30.0
# Weights by what is known of a question, its meaning and its day. Fitted by
# `python -m tests.tables.lookup_weights` to the training questions of CheckThat! 2021 (CLEF, task
# 2A), each asked with and without its own claims in the store. In order: constant, share of the
# best entry's words, logarithm of the words' worth, lead in words; likeness of meaning, its square,
# lead in meaning; nearness in time.
WEIGHTS: dict[tuple[bool, bool], tuple[float, ...]] = {
    (False, False): (-11.41, 0.77, 2.51, 6.59),
    (False, True): (-9.42, 0.65, 1.49, 6.23, 3.88),
    (True, False): (-8.14, 0.78, 0.98, 4.87, 3.02, 2.85, 4.98),
    (True, True): (-6.99, 0.67, 0.34, 4.7, 2.45, 2.4, 4.65, 3.56),
}
# What the places of the weights stand for.
OF_WORDS = ("constant", "share", "worth", "lead")
OF_MEANING = ("meaning", "meaning_squared", "meaning_lead")
OF_TIME = ("nearness",)


class Reckoning(NamedTuple):
    """How one entry's score comes about: the logistic function of the sum of value times weight.

    `values` and `weights` have the same names, those of what is known.
    """

    values: Mapping[str, float]
    weights: Mapping[str, float]
    score: float


def scores(words: Values, meaning: Values | None, nearness: Values | None) -> Values:
    """Return the chance of each entry, 0..1.

    `words` are BM25 scores, `meaning` cosines (None: no encoder; NaN: that entry has no vector yet,
    and is judged by its words), `nearness` 0..1 (None: the day of the question is not known). All
    of one length, of the same question's entries.
    """
    plain = _chances(words, None, nearness)
    if meaning is None or np.isnan(meaning).all():
        return plain
    full = _chances(words, _filled(meaning), nearness)
    return np.where(np.isnan(meaning), plain, full)


def reckoned(
    words: Values, meaning: Values | None, nearness: Values | None, place: int
) -> Reckoning:
    """Return what `scores` makes the score at `place` of."""
    is_known = meaning is not None and not np.isnan(meaning[place])
    likeness = _filled(meaning) if meaning is not None and is_known else None
    names = (
        *OF_WORDS,
        *(OF_MEANING if is_known else ()),
        *(OF_TIME if nearness is not None else ()),
    )
    weights = WEIGHTS[is_known, nearness is not None]
    values = measures(words, likeness, nearness)[place].tolist()
    return Reckoning(
        dict(zip(names, values, strict=True)),
        dict(zip(names, weights, strict=True)),
        float(_chances(words, likeness, nearness)[place]),
    )


def _filled(meaning: Values) -> Values:
    """Take the least known likeness for those that are not known, so that none leads by it."""
    return np.where(np.isnan(meaning), np.nanmin(meaning), meaning)


def _chances(words: Values, meaning: Values | None, nearness: Values | None) -> Values:
    weights = np.array(WEIGHTS[meaning is not None, nearness is not None])
    chances: Values = 1 / (1 + np.exp(-(measures(words, meaning, nearness) @ weights)))
    return chances


def measures(words: Values, meaning: Values | None, nearness: Values | None) -> Values:
    """Return the measures that the weights belong to, a row for each entry."""
    most = max(float(words.max(initial=0.0)), 1e-9)
    columns = [np.ones_like(words), words / most, np.log1p(words), leads(words) / most]
    if meaning is not None:
        columns += [meaning, meaning * meaning, leads(meaning)]
    if nearness is not None:
        columns.append(nearness)
    return np.stack(columns, axis=1)


def leads(values: Values) -> Values:
    """Return how far each value is ahead of the greatest of the others (below 0: behind).

    >>> leads(np.array([3.0, 1.0, 2.0])).tolist()
    [1.0, -2.0, -1.0]
    """
    if len(values) < 2:
        return values.copy()
    second, first = np.partition(values, len(values) - 2)[-2:]
    others = np.full_like(values, first)
    others[int(values.argmax())] = second
    return np.asarray(values - others)


def near_in_time(day: date, days: Sequence[date | None]) -> Values:
    """Return how near each day is to that of the question, 0..1; 0 where none is known."""
    gaps = [abs((one - day).days) if one else np.inf for one in days]
    return np.asarray(np.exp(-np.array(gaps, dtype=np.float64) / MONTH))
