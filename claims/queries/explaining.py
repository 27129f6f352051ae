"""Why does a match rank where it does?

The numbers its score was computed from, as the search that found it had them: nothing is sought or
estimated again, so that whoever adds them up comes to the same score.
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.models import LookupEntry
from claims.queries import ranking, weighing
from claims.queries.matches import Explanation, Found, TermShare
from claims.queries.searching import Search, words_of


def explain(search: Search, found: Found) -> Explanation:
    """Say what made the score of an entry that a search found; no query."""
    asked, held, meaning, day = search.grounds[found.number]
    entry = found.entry
    words = words_of(held, asked)
    near = ranking.near_in_time(day, held.days) if day else None
    place = held.ids.index(entry.pk)
    reckoning = ranking.reckoned(words, meaning, near, place)
    known: dict[str, float | None] = dict.fromkeys(
        (*ranking.OF_WORDS, *ranking.OF_MEANING, *ranking.OF_TIME)
    )
    return Explanation(
        words=held.scores[place],
        terms=_shares(search.store.chosen(asked, of=len(search.grounds)), entry),
        measures=known | dict(reckoning.values),
        weights=reckoning.weights,
        score=reckoning.score,
        words_equal=found.nearest.score == 1.0,
    )


def _shares(worths: Mapping[str, float], entry: LookupEntry) -> tuple[TermShare, ...]:
    """Weigh the terms of an entry as was done for the index, which keeps entries by their terms."""
    terms, weights = weighing.weigh(entry.text, entry.also, entry.language)
    shares = dict(zip(terms, (weight * weighing.FULL / 255 for weight in weights), strict=True))
    found = [
        TermShare(term, worth, shares[term], worth * shares[term])
        for term, worth in worths.items()
        if term in shares
    ]
    return tuple(sorted(found, key=lambda one: (-one.adds, one.term)))
