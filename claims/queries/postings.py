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
# One row, each column packed: a value is read three times as fast as from a row of its own.
OWN_TERMS = """
SELECT string_agg(int8send(id), ''), string_agg(int4send(length(weights)), ''),
    string_agg(int4send(coalesce(dated - DATE '0001-01-01' + 1, 0)), ''),
    string_agg(weights, '')
FROM claims_lookupentry
WHERE id = ANY(%(ids)s::bigint[]) AND weights IS NOT NULL
  AND added_at <= %(at)s::timestamptz
  AND (withdrawn_at IS NULL OR withdrawn_at > %(at)s::timestamptz)
  AND (%(language)s::text = '' OR lower(split_part(language, '-', 1)) = %(language)s::text)
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


class Own(NamedTuple):
    """What entries keep: ids, ascending; the bytes of each, the ordinal of its day or 0; terms."""

    ids: Ids
    sizes: weighing.Sizes
    days: Ids
    packed: bytes

    def of(self, ids: Ids) -> Own:
        """Return those of some entries that are among these."""
        if len(ids) == len(self.ids):  # what is asked for one question is read for it alone
            return self
        places = np.flatnonzero(np.isin(self.ids, ids))
        ends = np.cumsum(self.sizes)
        pieces = (self.packed[ends[n] - self.sizes[n] : ends[n]] for n in places)
        return Own(self.ids[places], self.sizes[places], self.days[places], b"".join(pieces))


NOTHING = Own(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int64), b"")


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
        own = _own_terms(np.unique(np.concatenate(near)), at, language) if near else NOTHING
        return [_ranked(own.of(ids), one, most) for ids, one in zip(near, worths, strict=True)]

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


def _own_terms(found: Ids, at: datetime, language: str) -> Own:
    if not len(found):
        return NOTHING
    given = {
        "ids": "{" + ",".join(map(str, found.tolist())) + "}",
        "at": at,
        "language": languages.primary(language),
    }
    (columns,) = raw.rows(OWN_TERMS, given)
    if columns[0] is None:
        return NOTHING
    ids, sizes, days = (
        np.frombuffer(column, kind).astype(np.int64)
        for column, kind in zip(columns, (">i8", ">i4", ">i4"), strict=False)
    )
    return Own(ids, sizes, days, columns[3])


def _ranked(own: Own, worths: Mapping[str, float], most: int) -> Held:
    scores = weighing.sums(own.packed, own.sizes, worths)
    order = np.lexsort((own.ids, -scores))[:most]
    return Held(
        tuple(own.ids[order].tolist()),
        tuple(date.fromordinal(day) if day else None for day in own.days[order].tolist()),
        tuple(scores[order].tolist()),
    )
