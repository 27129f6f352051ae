"""Has this been checked, and is this copy of it faithful?

A text, a whole article or an address goes in; published claims come out, best first, each with what
the match may be called and the words that differ. Claims are sought by their own words and by those
of their confirmed appearances. A near match is never returned as a plain one, and finding nothing
says only that nothing was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.analysis import languages
from claims.analysis.spans import Span
from claims.ingest import faults, page_addresses
from claims.models import LookupEntry, Relation
from claims.queries import (
    claimants,
    explaining,
    holding,
    page_claims,
    postings,
    searching,
    terms,
    verdicts,
    voices,
)
from claims.queries.closeness import NEAR, Nearest, Window, nearest, windows_of
from claims.queries.matches import Found, Match, Place, Question
from claims.queries.matching import match
from claims.queries.search_words import Slot
from claims.queries.searching import Scored, Search
from claims.queries.verdicts import Standing

__all__ = ["LIMIT", "Match", "Place", "by_passage", "by_text", "by_url", "searched"]

# Own choices. `LIMIT` is what INTERFACES names. Of a text so many entries are scored, and the best
# beyond the limit are compared; of a sentence of an article fewer, and so many of all.
LIMIT = 10
SCORED = 200
SPARE = 5
SCORED_OF_SENTENCE = 20
READ_OF_SENTENCE = 3
READ_OF_PASSAGE = 300
# Least chance that a claim is meant with which it is shown, if its words are not like those asked
# for; a trade: see docs/lookup.md.
FLOOR = 0.03
# Share of an entry's words that must be asked for, if it is looked at below that. Own choice.
SHARED = 1 / 3
# In what language short words without any function word are read; most stems survive it.
FALLBACK = "en"
# Stands for a quotation mark in an earlier sentence.
OPENING = "“"


class Searched(NamedTuple):
    """How many claims could have been found, and when."""

    claims: int
    at: datetime


def by_text(
    text: str,
    *,
    language: str | None = None,
    limit: int = LIMIT,
    as_of: datetime | None = None,
    day: date | None = None,
    speaker: str = "",
    explain: bool = False,
) -> tuple[Match, ...]:
    """Return the claims a sentence or a post comes near to, best first, each once.

    What scores below `FLOOR` is like the question in its words. With `language`, only words written
    in it are searched; `day` is that of the post, and is read from its last line where that names
    it. `speaker` is who is said to have said the words. With `explain`, each match has its
    explanation. A fixed number of queries.
    """
    when = as_of or timezone.now()
    search = searching.search(
        [text], at=when, tongue=language, language=language or "", day=day, most=SCORED
    )
    (scored,) = search.found
    tongue = _tongue(text, language)
    windows = windows_of(text, tongue)
    if not windows:
        return ()
    best = [(one, 0) for one in scored[: limit + SPARE]]
    found = _looked_at(text, best, search, lambda _: windows)
    question = Question(text, _single(windows), speaker)
    return _matches(question, found, limit, when, search if explain else None)


def by_passage(
    text: str,
    *,
    language: str | None = None,
    limit: int = LIMIT,
    as_of: datetime | None = None,
    day: date | None = None,
    speaker: str = "",
    explain: bool = False,
) -> tuple[Match, ...]:
    """Return the claims that the sentences of a whole article come near to, best first, each once.

    Of each sentence the three best entries are considered, 300 in all, so that the cost stays
    bounded. `speaker` speaks where the article names nobody else; the rest is as in `by_text`. A
    fixed number of queries.
    """
    tongue = _tongue(text, language)
    windows = windows_of(text, tongue)
    single = [window for window in windows if len(window.sentences) == 1]
    if not single:
        return ()
    when = as_of or timezone.now()
    search = searching.search(
        [window.span.cut(text) for window in single],
        at=when,
        tongue=tongue,
        language=language or "",
        day=day,
        most=SCORED_OF_SENTENCE,
    )
    rows = [(one, n) for n, all_ in enumerate(search.found) for one in all_[:READ_OF_SENTENCE]]
    rows.sort(key=lambda row: (-row[0].score, row[1], row[0].entry_id))
    around = defaultdict(list)
    for window in windows:
        for sentence in window.sentences:
            around[sentence].append(window)
    found = _looked_at(
        text, rows[:READ_OF_PASSAGE], search, lambda n: around[single[n].sentences[0]]
    )
    question = Question(text, _single(windows), speaker, is_article=True)
    return _matches(question, found, limit, when, search if explain else None)


def by_url(url: str, *, limit: int = LIMIT, as_of: datetime | None = None) -> tuple[Match, ...]:
    """Return the claims that appear on the page at this address, each once; nothing is fetched.

    The page may be filed under another of its addresses; see `page_claims` for versions and order.
    An address nobody has filed, or that is none, leads to nothing. A fixed number of queries.
    """
    try:
        keys = page_addresses.keys(url)
    except faults.BadAddress:
        return ()
    when = as_of or timezone.now()
    entries = page_claims.entries_on(keys, rows=_read(), live=_is_live(when), at=when)[:limit]
    standings = verdicts.standing_of([entry.claim_id for entry in entries], at=when)
    return tuple(
        match(
            Question(entry.text),
            Found(entry, Nearest(Span(0, len(entry.text)), 1.0), 1.0),
            standings.get(entry.claim_id),
            is_attributed=True,
        )
        for entry in entries
    )


def searched(*, as_of: datetime | None = None) -> Searched:
    """Return how many claims a lookup searches; one query, over a few rows unless in the past."""
    if as_of is None:
        return Searched(postings.tally().claims, timezone.now())
    count = LookupEntry.objects.filter(_is_live(as_of), appearance=None).count()
    return Searched(count, as_of)


def _tongue(text: str, language: str | None) -> str:
    guessed = language or languages.guess(text)
    return FALLBACK if guessed == "und" else guessed


def _is_live(when: datetime) -> Q:
    return Q(added_at__lte=when) & (Q(withdrawn_at=None) | Q(withdrawn_at__gt=when))


def _read() -> QuerySet[LookupEntry]:
    return LookupEntry.objects.select_related(
        "claim__claimant", "appearance__statement__version__article"
    ).prefetch_related("claim__claimant__aliases")


def _entries(ids: Iterable[int]) -> dict[int, LookupEntry]:
    return {entry.pk: entry for entry in _read().filter(pk__in=set(ids)).order_by("pk")}


def _looked_at(
    text: str,
    rows: Sequence[tuple[Scored, int]],
    search: Search,
    near: Callable[[int], Sequence[Window]],
) -> list[Found]:
    """Look closely at the entries that are worth it, each near the question it was found for."""
    entries = _entries(one.entry_id for one, _ in rows)
    return [
        _found(text, near(number), entry, one.score, search.worths)._replace(number=number)
        for one, number in rows
        if _is_worth_it(one, entry := entries[one.entry_id], search.grounds[number].asked)
    ]


def _is_worth_it(scored: Scored, entry: LookupEntry, asked: Mapping[str, float]) -> bool:
    held = set(terms.stored(entry.text, entry.language))
    return scored.score >= FLOOR or len(held & asked.keys()) >= SHARED * len(held)


def _found(
    text: str,
    windows: Sequence[Window],
    entry: LookupEntry,
    score: float,
    worths: Mapping[Slot, float],
) -> Found:
    """Point at the part of the question that is meant; words equal but for looks are certain."""
    near = nearest(text, windows, entry.text, entry.language, worths)
    return Found(entry, near, 1.0 if near.score == 1.0 else round(score, 4))


def _single(windows: Sequence[Window]) -> list[Span]:
    return [window.span for window in windows if len(window.sentences) == 1]


def _matches(
    question: Question,
    found: Sequence[Found],
    limit: int,
    when: datetime,
    explained: Search | None,
) -> tuple[Match, ...]:
    """Give the best their names, and explain them by the search that found them."""
    likely = [one for one in found if _is_shown(one) or _is_held(question.text, one)]
    standings = verdicts.standing_of({one.entry.claim_id for one in likely}, at=when)
    narrowed = [_narrowed(question.text, one, standings.get(one.entry.claim_id)) for one in likely]
    shown = [one for one in narrowed if _is_shown(one)]
    best = _best_of_each_claim(shown)[:limit]
    matches = [match(question, one, standings.get(one.entry.claim_id)) for one in best]
    if explained is not None:
        matches = [
            replace(shown, explanation=explaining.explain(explained, one))
            for shown, one in zip(matches, best, strict=True)
        ]
    return tuple(matches)


def _is_shown(found: Found) -> bool:
    return found.score >= FLOOR or found.nearest.score >= NEAR


def _is_held(text: str, found: Found) -> bool:
    return holding.may_hold(found.nearest.window.cut(text), found.entry.text)


def _narrowed(text: str, found: Found, standing: Standing | None) -> Found:
    """Point at the stored words alone where the question quotes them whole and untouched."""
    entry, (window, _), *_ = found
    verdict = standing.verdict if standing else None
    speakers = claimants.names(entry.claim, verdict)
    if entry.appearance:
        speakers = [*speakers, entry.appearance.statement.speaker_name]
    known = " ".join([verdict.claim_text if verdict else entry.claim.text, *speakers])
    words = window.cut(text)
    mark = OPENING if voices.is_open(text, window.start) else ""
    span = holding.held(mark + words, entry.text, known, entry.language)
    if span is None:
        return found
    span = span.shift(-len(mark))
    if not any(map(str.isalnum, words[: span.start] + words[span.end :])):
        return found
    return found._replace(nearest=Nearest(span.shift(window.start), 1.0), score=1.0)


def _best_of_each_claim(found: Iterable[Found]) -> list[Found]:
    """Keep of each claim the place that its words are likest to; the surest claim comes first."""
    best: dict[int, Found] = {}
    for one in sorted(found, key=_likest):
        best.setdefault(one.entry.claim_id, one)
    return sorted(best.values(), key=lambda one: (-one.score, *_likest(one)))


def _likest(found: Found) -> tuple[float, float, bool, bool, int]:
    entry, near, score, _ = found
    return (
        -near.score,
        -score,
        entry.relation != Relation.SAME,
        entry.appearance_id is not None,
        entry.pk,
    )
