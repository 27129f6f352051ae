"""How sure is it that an entry is what a question repeats?

A logistic model over a few measures that anyone can recompute: how much of the question's rare
words and figures the entry holds, how far ahead of the next and of the tenth entry it is, how
alike the two are in meaning, and how near in time. Its result is the chance, between 0 and 1, that
this entry's claim is the one that the question repeats; `docs/lookup.md` has the formula and how
the weights came about.
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
# What the second and the tenth best entry have at least in words, and the second in meaning. A
# small collection has no runners-up, and whatever stands alone would be far ahead of nothing.
# Rounded: at least nine of ten questions of the fitting have more.
SECOND, TENTH, SECOND_IN_MEANING = 15.0, 10.0, 0.35
TEN = 10
FIGURES = 2  # more count like two; own choice
# Weights by what is known of a question, its meaning and its day. Fitted by
# `python -m tests.tables.lookup_weights` to the training questions of CheckThat! 2021 (CLEF, task
# 2A), each asked with and without its own claims in the store. In order: constant, share of the
# best entry's words, logarithm of the words' worth, lead in words, lead over the tenth, logarithm
# of what the shared words are worth wherever they stand, figures shared, figures asked for in vain;
# likeness of meaning, its square, lead in meaning; nearness in time.
WEIGHTS: dict[tuple[bool, bool], tuple[float, ...]] = {
    (False, False): (-5.5, -2.2, -0.2, 6.21, 5.27, 1.36, 0.08, -0.24),
    (False, True): (-3.0, -3.09, -0.41, 7.22, 4.27, 0.56, -0.16, -0.26, 4.31),
    (True, False): (-2.13, -2.11, -2.82, 4.48, 3.47, 2.71, 0.42, -0.21, 2.94, 2.31, 9.07),
    (True, True): (-0.96, -2.7, -1.62, 5.28, 2.82, 1.13, 0.1, -0.25, 0.86, 1.82, 8.98, 4.0),
}
# What the places of the weights stand for.
OF_WORDS = ("constant", "share", "worth", "lead", "ahead", "shared", "figures", "figures_missing")
OF_MEANING = ("meaning", "meaning_squared", "meaning_lead")
OF_TIME = ("nearness",)


class Words(NamedTuple):
    """Of each entry its BM25 score, what the terms it shares are worth, and its shared figures.

    The score has each term by how much of the entry it is, the worth has it whole. So many figures
    were `asked` for; those of an entry are counted.
    """

    scores: Values
    worths: Values
    figures: Values
    asked: int


class Reckoning(NamedTuple):
    """How one entry's score comes about: the logistic function of the sum of value times weight.

    `values` and `weights` have the same names, those of what is known.
    """

    values: Mapping[str, float]
    weights: Mapping[str, float]
    score: float


def scores(words: Words, meaning: Values | None, nearness: Values | None) -> Values:
    """Return the chance of each entry, 0..1.

    `meaning` are cosines (None: no encoder), `nearness` 0..1 (None: the day of the question is not
    known). All of one length, of the same question's entries. An entry is judged by what is known
    of it: NaN says that it has no vector yet, or no day.
    """
    unknown = np.full_like(words.scores, np.nan)
    meaning = unknown if meaning is None else meaning
    nearness = unknown if nearness is None else nearness
    has_meaning, has_day = ~np.isnan(meaning), ~np.isnan(nearness)
    found = np.empty_like(words.scores)
    for by_meaning, by_day in WEIGHTS:
        judged = (has_meaning == by_meaning) & (has_day == by_day)
        if judged.any():
            likeness = _filled(meaning) if by_meaning else None
            near = _filled(nearness) if by_day else None
            found[judged] = _chances(words, likeness, near)[judged]
    return found


def reckoned(
    words: Words, meaning: Values | None, nearness: Values | None, place: int
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


def _chances(words: Words, meaning: Values | None, nearness: Values | None) -> Values:
    weights = np.array(WEIGHTS[meaning is not None, nearness is not None])
    chances: Values = 1 / (1 + np.exp(-(measures(words, meaning, nearness) @ weights)))
    return chances


def measures(words: Words, meaning: Values | None, nearness: Values | None) -> Values:
    """Return the measures that the weights belong to, a row for each entry."""
    found = words.scores
    most = max(float(found.max(initial=0.0)), SECOND)
    columns = [
        np.ones_like(found),
        found / most,
        np.log1p(found),
        leads(found, SECOND) / most,
        (found - max(_tenth(found), TENTH)) / most,
        np.log1p(words.worths),
        np.minimum(words.figures, FIGURES),
        np.minimum(words.asked - words.figures, FIGURES),
    ]
    if meaning is not None:
        columns += [meaning, meaning * meaning, leads(meaning, SECOND_IN_MEANING)]
    if nearness is not None:
        columns.append(nearness)
    return np.stack(columns, axis=1)


def leads(values: Values, least: float) -> Values:
    """Return how far each value is ahead of the greatest of the others (below 0: behind).

    One that is at least `least` is supposed to be among the others.

    >>> leads(np.array([3.0, 1.0, 2.0]), 0.0).tolist()
    [1.0, -2.0, -1.0]
    >>> leads(np.array([3.0, 1.0, 2.0]), 2.5).tolist()
    [0.5, -2.0, -1.0]
    """
    if len(values) < 2:
        return values - least
    second, first = np.partition(values, len(values) - 2)[-2:]
    others = np.full_like(values, first)
    others[int(values.argmax())] = second
    return np.asarray(values - np.maximum(others, least))


def _tenth(values: Values) -> float:
    """Return the tenth greatest value; 0 if there are fewer."""
    place = len(values) - TEN
    return float(np.partition(values, place)[place]) if place >= 0 else 0.0


def near_in_time(day: date, days: Sequence[date | None]) -> Values:
    """Return how near each day is to that of the question, 0..1; NaN where none is known."""
    gaps = [abs((one - day).days) if one else np.nan for one in days]
    return np.asarray(np.exp(-np.array(gaps, dtype=np.float64) / MONTH))
