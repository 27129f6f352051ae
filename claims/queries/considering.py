"""Which of the entries that a search found may be shown, and what is each called?

Those that are worth it are read and compared with the words asked for. Whatever is read from the
database is read once for all questions of a search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from django.db.models import QuerySet

from claims.models import LookupEntry, Relation
from claims.queries import claimants, explaining, holding, terms, verdicts, voices
from claims.queries.closeness import Nearest, Window, nearest
from claims.queries.matches import Found, Match, Question
from claims.queries.matching import match
from claims.queries.search_words import Slot
from claims.queries.searching import Scored, Search
from claims.queries.verdicts import Standing

# Least chance that a claim is meant with which it is shown, if its words are not like those asked
# for; a trade: see docs/lookup.md.
FLOOR = 0.03
# Share of an entry's words that must be asked for, if it is looked at below that. Own choice.
SHARED = 1 / 3
# Stands for a quotation mark in an earlier sentence.
OPENING = "“"


class Considered(NamedTuple):
    """A question, what was found for it, and near which of its sentences.

    `found` holds entries, each with the number of the text in the search that it was found for;
    `near` gives the windows of the question around that text.
    """

    question: Question
    found: Sequence[tuple[Scored, int]]
    near: Callable[[int], Sequence[Window]]


def consider(
    asked: Sequence[Considered], search: Search, *, limit: int, at: datetime, explain: bool
) -> list[tuple[Match, ...]]:
    """Return the matches of each question, best first, each claim once; a fixed number of queries.

    With `explain`, each has its explanation by the search that found it.
    """
    entries = _entries(one.entry_id for each in asked for one, _ in each.found)
    likely = [_likely(each, entries, search) for each in asked]
    standings = verdicts.standing_of(
        {one.entry.claim_id for found in likely for one in found}, at=at
    )
    answers = []
    for each, found in zip(asked, likely, strict=True):
        text = each.question.text
        narrowed = [_narrowed(text, one, standings.get(one.entry.claim_id)) for one in found]
        best = _best_of_each_claim(filter(_is_shown, narrowed))[:limit]
        matches = [match(each.question, one, standings.get(one.entry.claim_id)) for one in best]
        if explain:
            matches = [
                replace(shown, explanation=explaining.explain(search, one))
                for shown, one in zip(matches, best, strict=True)
            ]
        answers.append(tuple(matches))
    return answers


def readable() -> QuerySet[LookupEntry]:
    """Return the entries with all that a match says about them."""
    return LookupEntry.objects.select_related(
        "claim__claimant", "appearance__statement__version__article"
    ).prefetch_related("claim__claimant__aliases")


def _entries(ids: Iterable[int]) -> dict[int, LookupEntry]:
    return {entry.pk: entry for entry in readable().filter(pk__in=set(ids)).order_by("pk")}


def _likely(asked: Considered, entries: Mapping[int, LookupEntry], search: Search) -> list[Found]:
    """Look closely at the entries that are worth it; keep those that may be shown."""
    text = asked.question.text
    looked = [
        _found(text, asked.near(number), entry, one, search.worths)._replace(number=number)
        for one, number in asked.found
        if _is_worth_it(one, entry := entries[one.entry_id], search.grounds[number].asked)
    ]
    return [one for one in looked if _is_shown(one) or _is_held(text, one)]


def _is_worth_it(scored: Scored, entry: LookupEntry, asked: Mapping[str, float]) -> bool:
    held = set(terms.stored(entry.text, entry.language))
    return scored.score >= FLOOR or len(held & asked.keys()) >= SHARED * len(held)


def _found(
    text: str,
    windows: Sequence[Window],
    entry: LookupEntry,
    scored: Scored,
    worths: Mapping[Slot, float],
) -> Found:
    """Point at the part of the question that is meant; words equal but for looks are certain."""
    near = nearest(text, windows, entry.text, entry.language, worths)
    score = 1.0 if near.score == 1.0 else round(scored.score, 4)
    return Found(entry, near, score, by_meaning=scored.by_meaning)


def _is_shown(found: Found) -> bool:
    return found.score >= FLOOR or found.is_near


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
    entry, near, score, *_ = found
    return (
        -near.score,
        -score,
        entry.relation != Relation.SAME,
        entry.appearance_id is not None,
        entry.pk,
    )
