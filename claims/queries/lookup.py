"""Has this been checked, and is this copy of it faithful?

A text, a whole article or an address goes in; published claims come out, best first, each with what
the match may be called and the words that differ. Claims are sought by their own words and by those
of their confirmed appearances. A near match is never returned as a plain one, and finding nothing
says only that nothing was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.analysis import languages
from claims.analysis.spans import Span
from claims.ingest import addresses, faults
from claims.models import LookupEntry, Relation
from claims.queries import candidates, claimants, holding, verdicts, voices
from claims.queries.closeness import (
    FLOOR,
    Nearest,
    Window,
    nearest,
    windows_of,
)
from claims.queries.matches import Found, Match, Place, Question
from claims.queries.matching import match
from claims.queries.verdicts import Standing

__all__ = ["LIMIT", "Match", "Place", "by_passage", "by_text", "by_url", "searched"]

# Own choices. `LIMIT` is what INTERFACES names; of a text so many entries are read and compared,
# of an article so many in all and so many for each sentence.
LIMIT = 10
READ = 40
READ_OF_PASSAGE = 300
READ_OF_SENTENCE = 3
# In what language short words without any function word are read; most stems survive it.
FALLBACK = "en"
# Stands for a quotation mark in an earlier sentence.
OPENING = "“"


class Searched(NamedTuple):
    """How many claims could have been found, and when."""

    claims: int
    at: datetime


def by_text(
    text: str, *, language: str | None = None, limit: int = LIMIT, as_of: datetime | None = None
) -> tuple[Match, ...]:
    """Return the claims a sentence or a post comes near to, best first, each once.

    Nothing scores below `closeness.FLOOR`. With `language`, only words written in it are searched.
    A fixed number of queries.
    """
    tongue = _tongue(text, language)
    windows = windows_of(text, tongue)
    slots = tuple(dict.fromkeys(slot for window in windows for slot in window.slots))
    when = as_of or timezone.now()
    search = candidates.search([slots], at=when, language=language or "", most=READ)
    entries = _entries(row.entry_id for row in search.candidates)
    found = [
        Found(entry, nearest(text, windows, entry.text, entry.language, search.worths))
        for entry in entries.values()
    ]
    return _matches(_question(text, windows), found, limit, when)


def by_passage(
    text: str, *, language: str | None = None, limit: int = LIMIT, as_of: datetime | None = None
) -> tuple[Match, ...]:
    """Return the claims that the sentences of a whole article come near to, best first, each once.

    Of each sentence the three most telling entries are considered, 300 in all, so that the cost
    stays bounded. A fixed number of queries.
    """
    tongue = _tongue(text, language)
    windows = windows_of(text, tongue)
    single = [window for window in windows if len(window.sentences) == 1]
    when = as_of or timezone.now()
    search = candidates.search(
        [window.slots for window in single],
        at=when,
        language=language or "",
        most=READ_OF_SENTENCE,
    )
    best = sorted(search.candidates, key=lambda row: (-row.worth, row.question, row.entry_id))
    best = best[:READ_OF_PASSAGE]
    entries = _entries(row.entry_id for row in best)
    around = defaultdict(list)
    for window in windows:
        for sentence in window.sentences:
            around[sentence].append(window)
    found = []
    for row in best:
        entry = entries[row.entry_id]
        near = nearest(
            text,
            around[single[row.question].sentences[0]],
            entry.text,
            entry.language,
            search.worths,
        )
        found.append(Found(entry, near))
    return _matches(_question(text, windows), found, limit, when)


def by_url(url: str, *, limit: int = LIMIT, as_of: datetime | None = None) -> tuple[Match, ...]:
    """Return the claims that appear in the public article at this address; nothing is fetched.

    An address nobody has filed, or that is none, leads to nothing.
    """
    try:
        key = addresses.key(url)
    except faults.BadAddress:
        return ()
    when = as_of or timezone.now()
    entries = _read().filter(
        _is_live(when),
        appearance__statement__version__article__urls__sha256=key,
        appearance__statement__version__article__public_at__lte=when,
    )
    found = [
        Found(entry, Nearest(Span(0, len(entry.text)), 1.0))
        for entry in entries.order_by("appearance__statement__start", "pk")
    ]
    best = _best_of_each_claim(found)[:limit]
    standings = verdicts.standing_of([one.entry.claim_id for one in best], at=when)
    return tuple(
        match(Question(one.entry.text), one, standings.get(one.entry.claim_id), is_attributed=True)
        for one in best
    )


def searched(*, as_of: datetime | None = None) -> Searched:
    """Return how many claims a lookup searches; one query."""
    when = as_of or timezone.now()
    count = LookupEntry.objects.filter(_is_live(when), appearance=None).count()
    return Searched(count, when)


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


def _question(text: str, windows: Sequence[Window]) -> Question:
    return Question(text, [w.span for w in windows if len(w.sentences) == 1])


def _matches(
    question: Question, found: Sequence[Found], limit: int, when: datetime
) -> tuple[Match, ...]:
    near = [one for one in found if one.nearest.score >= FLOOR]
    standings = verdicts.standing_of({one.entry.claim_id for one in near}, at=when)
    narrowed = [_narrowed(question.text, one, standings.get(one.entry.claim_id)) for one in near]
    best = _best_of_each_claim(narrowed)[:limit]
    return tuple(match(question, one, standings.get(one.entry.claim_id)) for one in best)


def _narrowed(text: str, found: Found, standing: Standing | None) -> Found:
    """Point at the stored words alone where the question quotes them whole and untouched."""
    entry, (window, _) = found
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
    return Found(entry, Nearest(span.shift(window.start), 1.0))


def _best_of_each_claim(found: Iterable[Found]) -> list[Found]:
    """Keep the nearest entry of each claim; on equal scores one that is the same claim."""
    best: dict[int, Found] = {}
    for one in sorted(found, key=_order):
        best.setdefault(one.entry.claim_id, one)
    return sorted(best.values(), key=_order)


def _order(found: Found) -> tuple[float, bool, bool, int]:
    entry = found.entry
    return (
        -found.nearest.score,
        entry.relation != Relation.SAME,
        entry.appearance_id is not None,
        entry.pk,
    )
