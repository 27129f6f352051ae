"""Has this been checked, and is this copy of it faithful?

A text, a whole article or an address goes in; published claims come out, best first, each with what
the match may be called and the words that differ. Claims are sought by their own words and by those
of their confirmed appearances. A near match is never returned as a plain one, and finding nothing
says only that nothing was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.analysis import languages
from claims.analysis.differences import Difference, compare_passages
from claims.analysis.normalization import fold
from claims.analysis.spans import Span
from claims.ingest import addresses, faults
from claims.models import Appearance, Claim, LookupEntry, Verdict
from claims.queries import candidates, holding, verdicts
from claims.queries.closeness import (
    FLOOR,
    SAME,
    Nearest,
    nearest,
    relation_of,
    windows_of,
)

# Own choices. `LIMIT` is what INTERFACES names; of a text so many entries are read and compared,
# of an article so many in all and so many for each sentence.
LIMIT = 10
READ = 40
READ_OF_PASSAGE = 300
READ_OF_SENTENCE = 3
# In what language short words without any function word are read; most stems survive it.
FALLBACK = "en"
# Pairs of marks around a whole question, folded.
ENCLOSING = frozenset({'""', "''"})


class Place(NamedTuple):
    """Words at a place: half-open, in code points."""

    start: int
    end: int
    exact: str


class WordDifference(NamedTuple):
    """One typed change between the words asked for and the words checked."""

    type: str
    severity: str
    query: Place | None
    claim: Place | None


@dataclass(frozen=True, slots=True)
class Match:
    """A published claim that a question comes near to.

    `relation` is `same`, `altered`, `contradicts` or `related`. `text` is what the differences
    point into on the claim's side: the claim's words, or those of `appearance`. `query` is the part
    of the question meant. Only when `verdict_applies` is the verdict one on the words asked for.
    """

    score: float
    relation: str
    claim: Claim
    verdict: Verdict | None
    needs_reaffirmation: bool
    verdict_applies: bool
    appearance: Appearance | None
    text: str
    query: Place
    differences: tuple[WordDifference, ...]


class Searched(NamedTuple):
    """How many claims could have been found, and when."""

    claims: int
    at: datetime


class Found(NamedTuple):
    """An entry with the part of the question nearest to it."""

    entry: LookupEntry
    nearest: Nearest


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
    return _matches(text, found, limit, when)


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
    found = []
    for row in best:
        entry = entries[row.entry_id]
        around = [w for w in windows if w.span.contains(single[row.question].span)]
        near = nearest(text, around, entry.text, entry.language, search.worths)
        found.append(Found(entry, near))
    return _matches(text, found, limit, when)


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
    return tuple(_match(one.entry.text, one, standings) for one in best)


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
    )


def _entries(ids: Iterable[int]) -> dict[int, LookupEntry]:
    return {entry.pk: entry for entry in _read().filter(pk__in=set(ids)).order_by("pk")}


def _matches(text: str, found: Sequence[Found], limit: int, when: datetime) -> tuple[Match, ...]:
    near = [_narrowed(text, one) for one in found if one.nearest.score >= FLOOR]
    best = _best_of_each_claim(near)[:limit]
    standings = verdicts.standing_of([one.entry.claim_id for one in best], at=when)
    return tuple(_match(text, one, standings) for one in best)


def _narrowed(text: str, found: Found) -> Found:
    """Point at the stored words alone where the question quotes them whole and untouched."""
    entry, (window, _) = found
    speakers = [entry.claim.claimant.name] if entry.claim.claimant else []
    if entry.appearance:
        speakers.append(entry.appearance.statement.speaker_name)
    known = " ".join([entry.claim.text, *speakers])
    words = window.cut(text)
    span = holding.held(words, entry.text, known, entry.language)
    if span is None or not any(map(str.isalnum, words[: span.start] + words[span.end :])):
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
    return (-found.nearest.score, entry.relation != SAME, entry.appearance_id is not None, entry.pk)


def _match(text: str, found: Found, standings: dict[int, verdicts.Standing]) -> Match:
    entry, (window, score) = found
    window = _inside_marks(text, window)
    words = window.cut(text)
    differences = compare_passages(entry.text, words, entry.language).differences
    relation = relation_of(differences, score, entry.relation)
    stored = entry.text
    if entry.relation != SAME:
        # Where the words stand is one thing; what parts them from the claim is what a reader needs.
        stored = entry.claim.text
        differences = compare_passages(stored, words, entry.language).differences
    standing = standings.get(entry.claim_id)
    return Match(
        score=score,
        relation=relation,
        claim=entry.claim,
        verdict=standing.verdict if standing else None,
        needs_reaffirmation=bool(standing and standing.needs_reaffirmation),
        verdict_applies=relation == SAME and standing is not None and not standing.is_retracted,
        appearance=entry.appearance,
        text=stored,
        query=_place(words, Span(0, len(words)), window.start),
        differences=tuple(_difference(one, stored, words, window.start) for one in differences),
    )


def _inside_marks(text: str, window: Span) -> Span:
    """Leave out quotation marks around the whole question: they are the asker's, not the text's."""
    words = window.cut(text)
    if len(words) < 3 or words != text.strip() or fold(words[0] + words[-1]) not in ENCLOSING:
        return window
    return Span(window.start + 1, window.end - 1)


def _difference(found: Difference, stored: str, words: str, offset: int) -> WordDifference:
    return WordDifference(
        type=found.type,
        severity=found.severity,
        query=_place(words, found.derived, offset) if found.derived else None,
        claim=_place(stored, found.original, 0) if found.original else None,
    )


def _place(text: str, span: Span, offset: int) -> Place:
    return Place(span.start + offset, span.end + offset, span.cut(text))
