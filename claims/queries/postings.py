"""Which entries hold the telling words of a question?

The index has a list of entries for each term. Of a question the rarest terms are read first, up to
a budget, and their weights added up; what the long lists would add is looked up in the best entries
alone, whose own terms stand beside them. So the cost hardly grows with the collection, and the
scores are exact BM25 for every entry returned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims.analysis import languages
from claims.queries import raw, weighing

# Own choices: places in lists read for a question, and of the best by these lists so many whose
# own terms are read.
BUDGET = 30_000
CLOSER = 300
# A small collection cannot tell how rare a word is; it is judged as one among so many entries more.
UNSEEN = 10_000

FREQUENCIES = """
SELECT term, sum(size)::bigint FROM (
    SELECT term, size FROM claims_lookupterm WHERE term = ANY(%(terms)s::text[])
    UNION ALL
    SELECT term, 1 FROM claims_lookuptail WHERE term = ANY(%(terms)s::text[])
) held GROUP BY term
"""
# One statement, so that an entry that is packed meanwhile is seen once.
LISTS = """
SELECT term, entries, weights, NULL::bigint, NULL::smallint FROM claims_lookupterm
WHERE term = ANY(%(terms)s::text[])
UNION ALL
SELECT term, NULL, NULL, entry_id, weight FROM claims_lookuptail WHERE term = ANY(%(terms)s::text[])
"""
OWN_TERMS = """
SELECT id, dated, weights FROM claims_lookupentry
WHERE id = ANY(%(ids)s::bigint[]) AND weights IS NOT NULL
  AND added_at <= %(at)s::timestamptz
  AND (withdrawn_at IS NULL OR withdrawn_at > %(at)s::timestamptz)
  AND (%(language)s::text = '' OR lower(split_part(language, '-', 1)) = %(language)s::text)
ORDER BY id
"""
TALLY = """
SELECT coalesce(sum(entries), 0)::bigint, coalesce(sum(claims), 0)::bigint
FROM claims_lookuptally
"""

Ids = NDArray[np.int64]
Scores = NDArray[np.float64]


class Held(NamedTuple):
    """Entries that hold words of a question, best first: ids, days, and exact scores."""

    ids: tuple[int, ...]
    days: tuple[date | None, ...]
    scores: tuple[float, ...]


class Tally(NamedTuple):
    """How many entries and claims are live."""

    entries: int
    claims: int


class Index:
    """The index as one lookup reads it: how rare the terms of its questions are."""

    def __init__(self, questions: Sequence[Mapping[str, float]]) -> None:
        self.tally = tally()
        self.frequencies = _frequencies(sorted({term for one in questions for term in one}))
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
        """Return for each question the `most` best entries that were live, with exact scores.

        Two statements.
        """
        worths = [self.worths(question) for question in questions]
        chosen = [self._chosen(one) for one in worths]
        lists = _lists(sorted({term for terms in chosen for term in terms}))
        closer = max(most, CLOSER // len(questions)) if questions else 0
        near = [
            _best([(lists[term], one[term]) for term in terms if term in lists], closer)
            for terms, one in zip(chosen, worths, strict=True)
        ]
        rows = _own_terms(np.unique(np.concatenate(near)) if near else [], at, language)
        return [_ranked(ids, one, rows, most) for ids, one in zip(near, worths, strict=True)]

    def _chosen(self, worths: Mapping[str, float]) -> list[str]:
        """Return the terms whose lists are read: the rarest, at least one, up to the budget."""
        terms = sorted(worths, key=lambda term: (self.frequencies[term], term))
        total = 0
        chosen: list[str] = []
        for term in terms:
            total += self.frequencies[term]
            if chosen and total > BUDGET:
                break
            chosen.append(term)
        return chosen


def tally() -> Tally:
    """Return how many entries and claims are live now; one statement over a few rows."""
    ((entries, claims),) = raw.rows(TALLY, ())
    return Tally(entries, claims)


def _frequencies(terms: list[str]) -> dict[str, int]:
    return dict(raw.rows(FREQUENCIES, {"terms": terms})) if terms else {}


def _lists(terms: list[str]) -> dict[str, tuple[Ids, Scores]]:
    """Return the entries of each term with their weights, in no order."""
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


def _best(lists: Sequence[tuple[tuple[Ids, Scores], float]], most: int) -> Ids:
    """Return the entries with the greatest sums, in no order; ties go to the older entry."""
    if not lists:
        return np.empty(0, np.int64)
    ids = np.concatenate([entries for (entries, _), _ in lists])
    shares = np.concatenate([weights * np.float32(worth) for (_, weights), worth in lists])
    order = np.argsort(ids, kind="stable")
    ids, shares = ids[order], shares[order]
    starts = np.flatnonzero(np.concatenate([[True], ids[1:] != ids[:-1]]))
    found, sums = ids[starts].astype(np.int64), np.add.reduceat(shares, starts)
    if len(found) <= most:
        return found
    least = np.partition(sums, len(sums) - most)[len(sums) - most]
    above = found[sums > least]
    return np.concatenate([above, found[sums == least][: most - len(above)]])


def _own_terms(
    ids: Ids | Sequence[int], at: datetime, language: str
) -> dict[int, tuple[date | None, bytes]]:
    if not len(ids):
        return {}
    given = {
        "ids": [int(one) for one in ids],
        "at": at,
        "language": languages.primary(language),
    }
    return {row[0]: row[1:] for row in raw.rows(OWN_TERMS, given)}


def _ranked(ids: Ids, worths: Mapping[str, float], rows: Mapping[int, Any], most: int) -> Held:
    known = [int(one) for one in ids if int(one) in rows]
    scores = weighing.sums([rows[one][1] for one in known], worths)
    order = np.lexsort((np.array(known, dtype=np.int64), -scores))[:most]
    best = [known[n] for n in order]
    return Held(
        tuple(best),
        tuple(rows[one][0] for one in best),
        tuple(float(scores[n]) for n in order),
    )
