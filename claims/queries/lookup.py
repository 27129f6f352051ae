"""Has this been checked, and is this copy of it faithful?

A text, a whole article or an address goes in; published claims come out, best first, each with what
the match may be called and the words that differ. Claims are sought by their own words and by those
of their confirmed appearances. A near match is never returned as a plain one, and finding nothing
says only that nothing was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Q
from django.utils import timezone

from claims.analysis import languages
from claims.analysis.spans import Span
from claims.ingest import faults, page_addresses
from claims.models import LookupEntry
from claims.queries import page_claims, postings, searching, verdicts
from claims.queries.closeness import Nearest, Window, windows_of
from claims.queries.considering import Considered, consider, readable
from claims.queries.matches import Found, Match, Place, Question
from claims.queries.matching import match
from claims.queries.searching import Scored
from claims.queries.tags import written_in

__all__ = [
    "LIMIT",
    "TOGETHER",
    "Asked",
    "Match",
    "Place",
    "by_passage",
    "by_text",
    "by_texts",
    "by_url",
    "searched",
]

# Own choices. `LIMIT` is what INTERFACES names. Of a text so many entries are scored, and the best
# beyond the limit are compared; of a sentence of an article fewer, and so many of all.
LIMIT = 10
SCORED = 200
SPARE = 5
SCORED_OF_SENTENCE = 20
READ_OF_SENTENCE = 3
READ_OF_PASSAGE = 300
# So many texts are sought at once: for more a search would read fewer places of each.
TOGETHER = postings.BUDGET_OF_ALL // postings.BUDGET
# In what language short words without any function word are read; most stems survive it.
FALLBACK = "en"


class Asked(NamedTuple):
    """A text, the day of its post if it is known, and who is said to have said it."""

    text: str
    day: date | None = None
    speaker: str = ""


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

    What is less likely than `considering.FLOOR` is like the question in its words. With `language`,
    only words written in it are searched; `day` is that of the post, and is read from its last line
    where that names it. `speaker` is who is said to have said the words. With `explain`, each match
    has its explanation. A fixed number of queries.
    """
    asked = Asked(text, day, speaker)
    (matches,) = by_texts([asked], language=language, limit=limit, as_of=as_of, explain=explain)
    return matches


def by_texts(
    asked: Sequence[Asked],
    *,
    language: str | None = None,
    limit: int = LIMIT,
    as_of: datetime | None = None,
    explain: bool = False,
) -> list[tuple[Match, ...]]:
    """Return for each text what `by_text` returns; as many queries for `TOGETHER` as for one."""
    when = as_of or timezone.now()
    found: list[tuple[Match, ...]] = []
    for start in range(0, len(asked), TOGETHER):
        some = asked[start : start + TOGETHER]
        search = searching.search(
            [one.text for one in some],
            at=when,
            tongue=language,
            language=language or "",
            days=[one.day for one in some],
            most=SCORED,
        )
        considered = [
            _considered(one, number, search.found[number][: limit + SPARE], language)
            for number, one in enumerate(some)
        ]
        found += consider(considered, search, limit=limit, at=when, explain=explain)
    return found


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
        days=[day] * len(single),
        most=SCORED_OF_SENTENCE,
    )
    rows = [(one, n) for n, all_ in enumerate(search.found) for one in all_[:READ_OF_SENTENCE]]
    rows.sort(key=lambda row: (-row[0].score, row[1], row[0].entry_id))
    around = defaultdict(list)
    for window in windows:
        for sentence in window.sentences:
            around[sentence].append(window)
    considered = Considered(
        Question(text, _single(windows), speaker, is_article=True),
        rows[:READ_OF_PASSAGE],
        lambda n: around[single[n].sentences[0]],
    )
    (matches,) = consider([considered], search, limit=limit, at=when, explain=explain)
    return matches


def by_url(
    url: str,
    *,
    language: str | None = None,
    limit: int = LIMIT,
    as_of: datetime | None = None,
    day: date | None = None,
    speaker: str = "",
) -> tuple[Match, ...]:
    """Return the claims that appear on the page at this address, each once; nothing is fetched.

    The page may be filed under another of its addresses; see `page_claims` for versions and order,
    which `day` changes. `speaker` has said what the page has nobody else say. An address nobody has
    filed, or that is none, leads to nothing. With `language`, only words written in it count. A
    fixed number of queries.
    """
    try:
        keys = page_addresses.keys(url)
    except faults.BadAddress:
        return ()
    when = as_of or timezone.now()
    live = _is_live(when)
    if language:
        live &= written_in(language)
    entries = page_claims.entries_on(keys, rows=readable(), live=live, at=when, day=day)[:limit]
    standings = verdicts.standing_of([entry.claim_id for entry in entries], at=when)
    return tuple(
        match(
            Question(entry.text, (), "" if _has_speaker(entry) else speaker),
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


def _has_speaker(entry: LookupEntry) -> bool:
    return bool(entry.appearance and entry.appearance.statement.speaker_name)


def _considered(
    asked: Asked, number: int, found: Sequence[Scored], language: str | None
) -> Considered:
    windows = windows_of(asked.text, _tongue(asked.text, language))
    question = Question(asked.text, _single(windows), asked.speaker)
    rows = [(one, number) for one in found] if windows else []
    return Considered(question, rows, lambda _: windows)


def _single(windows: Sequence[Window]) -> list[Span]:
    return [window.span for window in windows if len(window.sentences) == 1]
