"""Which weights make a lookup's score a chance?

Fits the logistic model of `claims.queries.ranking` to the training questions of CheckThat! 2021,
each asked as it stands and without its last line, with its own claims in the store and without
them, and prints the table. The material stays where it is: nothing but the weights goes into the
project.

`python -m tests.tables.lookup_weights` (some minutes, most of them for sentence vectors)
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims.encoding import open_encoder
from claims.queries import postings, ranking, terms, weighing
from factcheck import encoder_setup, environment
from tests.benchmarks import shared

LEXICAL = 200  # entries measured of each question: as many as `lookup.SCORED`
FITTED = 40  # of these, by words, and all that are right: what is farther back tells nothing
PENALTY = 1e-4  # on the squares of the weights but the constant; own choice
STEPS = 25

Values = NDArray[np.float64]


class Case(NamedTuple):
    """One question with the entries found for it, and which of them it repeats."""

    words: ranking.Words
    meaning: Values
    nearness: Values | None
    is_right: Values


def cases() -> list[Case]:
    """Read the training questions, and find and measure their entries."""
    folder = shared.folder() / "data/lookup"
    claims = [json.loads(line) for line in (folder / "claims_2021.jsonl").open()]
    lines = [json.loads(line) for line in (folder / "queries_2021.jsonl").open()]
    encoder_setup.prepare(environment.read())
    encoder = open_encoder(encoder_setup.directory(environment.read()))
    places = {claim["id"]: number for number, claim in enumerate(claims)}
    days = [_day(claim["date"]) for claim in claims]
    vectors = np.array([encoder.encode(claim["claim"]) for claim in claims])
    lists: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, claim in enumerate(claims):
        also = f"{claim['title']} {claim['subtitle']}"
        one = weighing.weigh(claim["claim"], also, "en")
        for term, weight in zip(one.terms, one.weights, strict=True):
            lists[term].append((number, weight))
    found = []
    for line in lines:
        if line["split"] != "train":
            continue
        right = np.zeros(len(claims))
        right[[places[one] for one in line["relevant_ids"]]] = 1
        whole = terms.read_post(line["query"])
        meaning = vectors @ encoder.encode(whole.words)
        for text, day in ((line["query"], whole.day), (whole.words, None)):
            asked = terms.asked(text)
            words, worths, figures = np.zeros((3, len(claims)))
            for term, ask in asked.items():
                worth = weighing.rarity(len(lists[term]), len(claims) + postings.UNSEEN)
                for number, weight in lists[term]:
                    figures[number] += terms.is_figure(term)
                    worths[number] += ask * worth
                    words[number] += ask * worth * weight * weighing.FULL / 255
            for kept in (words, np.where(right, -1.0, words)):
                best = np.argsort(-kept, kind="stable")[:LEXICAL]
                best = best[kept[best] > 0]
                near = ranking.near_in_time(day, [days[n] for n in best]) if day else None
                some = sum(map(terms.is_figure, asked))
                held = ranking.Words(kept[best], worths[best], figures[best], some)
                found.append(Case(held, meaning[best].astype(float), near, right[best]))
    return found


def fit(measures: Values, is_right: Values, questions: int) -> Values:
    """Return the weights that make what was seen likeliest, by Newton's method."""
    weights = np.zeros(measures.shape[1])
    penalty = 2 * PENALTY * questions * np.diag([0.0, *np.ones(len(weights) - 1)])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-(measures @ weights)))
        slope = measures.T @ (chances - is_right) + penalty @ weights
        bend = (measures * (chances * (1 - chances))[:, None]).T @ measures + penalty
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def main() -> int:
    """Print the table of weights."""
    found = cases()
    for has_meaning, has_day in product((False, True), repeat=2):
        used: Sequence[Case] = [one for one in found if one.nearness is not None or not has_day]
        rows, right = [], []
        for one in used:
            near = one.nearness if has_day else None
            known = np.isfinite(one.words.scores if near is None else near)
            known &= (np.arange(len(known)) < FITTED) | (one.is_right > 0)
            rows.append(
                ranking.measures(one.words, one.meaning if has_meaning else None, near)[known]
            )
            right.append(one.is_right[known])
        weights = fit(np.concatenate(rows), np.concatenate(right), len(used))
        print(f"    {(has_meaning, has_day)}: {tuple(weights.round(2).tolist())},")
    return 0


def _day(text: str | None) -> date | None:
    try:
        return datetime.strptime(text or "", "%d %B %Y").date()
    except ValueError:
        return None


if __name__ == "__main__":
    sys.exit(main())
