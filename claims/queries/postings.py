"""Which entries hold the telling words of a question?

The index has a list of entries for each term, with what the term weighs in each. The lists of a
question's terms are added up, the rarest first and as many as a budget allows: of a sentence or a
post all of them, so that its scores are exact BM25; of a longer question the commonest words, which
tell least, are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims.analysis import languages
from claims.queries import raw, weighing
from claims.queries.terms import is_figure

# Own choices. Places in lists that are added up for one question, and for all of one search; how
# many entries are asked about beyond those wanted, as a share and at least, some being withdrawn or
# in another language, and how many if these were too few; how many sums are looked at together.
BUDGET = 2_000_000
BUDGET_OF_ALL = 8_000_000
AHEAD = 0.25
AHEAD_AT_LEAST = 10
MANY = 5_000
BLOCK = 1_024
# A small collection cannot tell how rare a word is; it is judged as one among so many entries more.
UNSEEN = 10_000

# With the tally, under no term, so that one statement tells how rare every term is.
FREQUENCIES = """
SELECT term, sum(size)::bigint, 0::bigint FROM (
    SELECT term, size FROM claims_lookupterm WHERE term = ANY(%(terms)s::text[])
    UNION ALL
    SELECT term, 1 FROM claims_lookuptail WHERE term = ANY(%(terms)s::text[])
) held GROUP BY term
UNION ALL
SELECT '', coalesce(sum(entries), 0)::bigint, coalesce(sum(claims), 0)::bigint
FROM claims_lookuptally
"""
# One statement, so that an entry that is packed meanwhile is seen once.
LISTS = """
SELECT term, entries, weights, NULL::bigint, NULL::smallint FROM claims_lookupterm
WHERE term = ANY(%(terms)s::text[])
UNION ALL
SELECT term, NULL, NULL, entry_id, weight FROM claims_lookuptail WHERE term = ANY(%(terms)s::text[])
"""
LIVE = """
SELECT id, dated FROM claims_lookupentry
WHERE id = ANY(%(ids)s::bigint[])
  AND added_at <= %(at)s::timestamptz
  AND (withdrawn_at IS NULL OR withdrawn_at > %(at)s::timestamptz)
  AND (%(language)s::text = '' OR lower(split_part(language, '-', 1)) = %(language)s::text)
"""
TALLY = """
SELECT coalesce(sum(entries), 0)::bigint, coalesce(sum(claims), 0)::bigint
FROM claims_lookuptally
"""

Ids = NDArray[np.uint32]
Lists = Mapping[str, tuple[Ids, NDArray[np.uint8]]]  # of a term: entries, and its weight in each


class Held(NamedTuple):
    """Entries that hold words of a question, best first: ids, days, and scores.

    `worths` is what the terms that an entry shares with the question are worth together, wherever
    they stand in it; `figures` is how many of these terms are.
    """

    ids: tuple[int, ...]
    days: tuple[date | None, ...]
    scores: tuple[float, ...]
    worths: tuple[float, ...]
    figures: tuple[int, ...]


class Tally(NamedTuple):
    """How many entries and claims are live."""

    entries: int
    claims: int


class Index:
    """The index as one lookup reads it: how rare the terms of its questions are."""

    def __init__(self, questions: Sequence[Mapping[str, float]]) -> None:
        terms = sorted({term for one in questions for term in one})
        told = {term: counts for term, *counts in raw.rows(FREQUENCIES, {"terms": terms})}
        self.tally = Tally(*told.pop(""))
        self.frequencies: dict[str, int] = {term: held for term, (held, _) in told.items()}
        self.size = self.tally.entries + UNSEEN

    def worth(self, term: str) -> float:
        """Return what a term is worth, held or not."""
        return weighing.rarity(self.frequencies.get(term, 0), self.size)

    def worths(self, question: Mapping[str, float]) -> dict[str, float]:
        """Return what each term of a question is worth that any entry holds."""
        return {
            term: weight * self.worth(term)
            for term, weight in question.items()
            if term in self.frequencies
        }

    def search(
        self,
        questions: Sequence[Mapping[str, float]],
        *,
        at: datetime,
        language: str = "",
        most: int,
    ) -> list[Held]:
        """Return for each question the `most` best entries that were live, with their scores.

        Two statements, three if many of the best are withdrawn or in other languages.
        """
        chosen = [self.chosen(question, of=len(questions)) for question in questions]
        lists = _lists(sorted({term for terms in chosen for term in terms}))
        size = 1 + max((int(ids.max()) for ids, _ in lists.values()), default=0)
        first = most + max(AHEAD_AT_LEAST, int(AHEAD * most))
        best = [_best(lists, terms, size, first) for terms in chosen]
        live = _live(best, at, language)
        for n, (ids, _) in enumerate(best):
            if len(ids) == first and sum(int(one) in live for one in ids) < most:
                best[n] = _best(lists, chosen[n], size, MANY)
        if any(len(ids) > first for ids, _ in best):
            live = _live(best, at, language)
        found = [_kept(ids, scores, live, most) for ids, scores in best]
        return [
            _held(*one, live, _shared(lists, terms, one[0]))
            for one, terms in zip(found, chosen, strict=True)
        ]

    def chosen(self, question: Mapping[str, float], *, of: int) -> dict[str, float]:
        """Return the terms whose lists are read for one of so many questions, with their worths.

        The rarest, at least one, up to the budget.
        """
        worths = self.worths(question)
        budget = min(BUDGET, BUDGET_OF_ALL // of)
        chosen: dict[str, float] = {}
        for term in sorted(worths, key=lambda term: (self.frequencies[term], term)):
            budget -= self.frequencies[term]
            if chosen and budget < 0:
                break
            chosen[term] = worths[term]
        return chosen


def tally() -> Tally:
    """Return how many entries and claims are live now; one statement over a few rows."""
    ((entries, claims),) = raw.rows(TALLY, ())
    return Tally(entries, claims)


def _lists(terms: list[str]) -> Lists:
    """Return the lists of terms, each in no order."""
    if not terms:
        return {}
    found: dict[str, list[tuple[Any, Any]]] = {}
    for term, entries, weights, entry, weight in raw.rows(LISTS, {"terms": terms}):
        if entries is None:
            piece = (np.array([entry], "<u4"), np.array([weight], np.uint8))
        else:
            piece = (np.frombuffer(entries, "<u4"), np.frombuffer(weights, np.uint8))
        found.setdefault(term, []).append(piece)
    return {
        term: (np.concatenate([a for a, _ in pieces]), np.concatenate([b for _, b in pieces]))
        for term, pieces in found.items()
    }


def _best(
    lists: Lists, worths: Mapping[str, float], size: int, most: int
) -> tuple[Ids, NDArray[np.float32]]:
    """Return the entries with the greatest sums, and these, best first; ties go to the older one.

    `size` is more than any entry's id: there is a sum for each. Only those are put in order that
    are no less than the greatest of the `most` best blocks.
    """
    sums = np.zeros(-(-size // BLOCK) * BLOCK, np.float32)
    for term, worth in worths.items():
        ids, weights = lists[term]
        np.add.at(sums, ids, weights * np.float32(worth * weighing.FULL / 255))
    tops = sums.reshape(-1, BLOCK).max(axis=1)
    least = np.partition(tops, len(tops) - most)[len(tops) - most] if len(tops) > most else 0.0
    places = np.flatnonzero(sums >= max(least, np.float32(1e-9)))
    places = places[np.lexsort((places, -sums[places]))][:most]
    return places.astype(np.uint32), sums[places]


def _live(best: Sequence[tuple[Ids, Any]], at: datetime, language: str) -> dict[int, date | None]:
    """Return which of the entries were live, with their days; one statement."""
    wanted = sorted({one for ids, _ in best for one in ids.tolist()})
    if not wanted:
        return {}
    given = {
        "ids": "{" + ",".join(map(str, wanted)) + "}",
        "at": at,
        "language": languages.primary(language),
    }
    return dict(raw.rows(LIVE, given))


def _kept(
    ids: Ids, scores: NDArray[np.float32], live: Mapping[int, date | None], most: int
) -> tuple[Ids, NDArray[np.float32]]:
    """Leave out what is not live, and what is too many."""
    places = [n for n, one in enumerate(ids.tolist()) if one in live][:most]
    return ids[places], scores[places]


def _shared(lists: Lists, worths: Mapping[str, float], ids: Ids) -> tuple[list[float], list[int]]:
    """Return what the terms of a question that each entry holds are worth, and how many figures."""
    found, figures = np.zeros(len(ids)), np.zeros(len(ids), np.int64)
    for term, worth in worths.items():
        holds, _ = lists[term]
        if not (holds[1:] > holds[:-1]).all():  # packed by ids, but for what came late
            holds = np.sort(holds)
        near = np.minimum(np.searchsorted(holds, ids), len(holds) - 1)
        is_held = holds[near] == ids
        found[is_held] += worth
        if is_figure(term):
            figures[is_held] += 1
    return found.tolist(), figures.tolist()


def _held(
    ids: Ids,
    scores: NDArray[np.float32],
    live: Mapping[int, date | None],
    shared: tuple[Sequence[float], Sequence[int]],
) -> Held:
    known, (worths, figures) = ids.tolist(), shared
    days = tuple(live[one] for one in known)
    return Held(tuple(known), days, tuple(scores.tolist()), tuple(worths), tuple(figures))
