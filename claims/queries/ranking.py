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
    (False, False): (-11.05, -0.43, 2.71, 8.25),
    (False, True): (-8.46, -1.01, 1.52, 8.58, 4.44),
    (True, False): (-7.74, -0.25, 1.18, 5.46, 3.17, 2.14, 9.18),
    (True, True): (-5.98, -0.65, 0.55, 5.88, 1.27, 1.66, 9.18, 4.14),
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

    `words` are BM25 scores, `meaning` cosines (None: no encoder), `nearness` 0..1 (None: the day of
    the question is not known). All of one length, of the same question's entries. An entry is
    judged by what is known of it: NaN says that it has no vector yet, or no day.
    """
    unknown = np.full_like(words, np.nan)
    meaning = unknown if meaning is None else meaning
    nearness = unknown if nearness is None else nearness
    has_meaning, has_day = ~np.isnan(meaning), ~np.isnan(nearness)
    found = np.empty_like(words)
    for by_meaning, by_day in WEIGHTS:
        judged = (has_meaning == by_meaning) & (has_day == by_day)
        if judged.any():
            likeness = _filled(meaning) if by_meaning else None
            near = _filled(nearness) if by_day else None
            found[judged] = _chances(words, likeness, near)[judged]
    return found


def reckoned(
    words: Values, meaning: Values | None, nearness: Values | None, place: int
) -> Reckoning:
    """Return what `scores` makes the score at `place` of."""
    likeness, near = (
        None if values is None or np.isnan(values[place]) else _filled(values)
        for values in (meaning, nearness)
    )
    names = (
        *OF_WORDS,
        *(() if likeness is None else OF_MEANING),
        *(() if near is None else OF_TIME),
    )
    weights = WEIGHTS[likeness is not None, near is not None]
    values = measures(words, likeness, near)[place].tolist()
    return Reckoning(
        dict(zip(names, values, strict=True)),
        dict(zip(names, weights, strict=True)),
        float(_chances(words, likeness, near)[place]),
    )


def _filled(values: Values) -> Values:
    """Take the least known value for those that are not known, so that none leads by it."""
    return np.where(np.isnan(values), np.nanmin(values), values)


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
    """Return how near each day is to that of the question, 0..1; NaN where none is known."""
    gaps = [abs((one - day).days) if one else np.nan for one in days]
    return np.asarray(np.exp(-np.array(gaps, dtype=np.float64) / MONTH))
