"""Which stored sources may be the speaker a statement names?

Suggested with a score, never taken silently: an editor confirms one, which names the speaker, or
rejects one, which the ledger keeps. A rejection holds for the name in that text, so for every
statement of the same version that names its speaker alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import NamedTuple

from django.db.models import Q

from claims.analysis.languages import get
from claims.analysis.namesakes import FIRST, NONE, Likeness, likeness, words_of_name
from claims.models import Ledger, LedgerPayload, Source, Statement

REJECT = "statement.reject_speaker"
ACCEPT = "statement.name_speaker"
MOST = 5  # candidates shown
MOST_READ = 500  # sources compared; more that share a word tell too little to suggest one
MOST_WORDS = 8  # of a name that are looked for
LEAST_SCORE = FIRST.score
SHORTEST = 2  # letters of a word looked for by itself
LONGEST_ABBREVIATION = 8
BETWEEN_LETTERS = r"\w*\W+(?:(?:of|the|and|for|de|la|el|der|die|und|et|e|y)\W+)*"


class Candidate(NamedTuple):
    """A source that may be the speaker: how likely, by which of its names, by which rule."""

    source: Source
    score: float
    name: str
    rule: str


def candidates(statement: Statement) -> list[Candidate]:
    """Return the sources that may be a statement's speaker, the likeliest first, `MOST` at most.

    None where the text names nobody. Four queries, whatever the number of sources.
    """
    names = _names(statement)
    if not names:
        return []
    rejected = _rejected(statement)
    found = [
        candidate
        for source in _sources(names)
        if source.pk not in rejected
        and (candidate := _best(source, names, statement.version.language)) is not None
    ]
    found.sort(key=lambda one: (-one.score, one.source.name, one.source.pk))
    return found[:MOST]


def _names(statement: Statement) -> list[str]:
    """Return the name the analysis resolved and the words that stand there, if they differ."""
    mention = statement.mention.exact if statement.mention else ""
    return list(dict.fromkeys(name for name in (statement.speaker_name, mention) if name))


def _sources(names: Iterable[str]) -> list[Source]:
    """Return the sources that share a word with a name, or whose initials it is, or it theirs."""
    words = [word for name in names for word in words_of_name(name)]
    asked = [_asked(word) for word in dict.fromkeys(words[:MOST_WORDS]) if len(word) >= SHORTEST]
    asked += [_spelled(*alone) for name in names if len(alone := words_of_name(name)) == 1]
    asked += [_exactly(name) for name in names]
    asked += [_exactly(short) for name in names if (short := _initials(name))]
    matching = Source.everything.filter(reduce(or_, asked)).values("pk")
    rows = Source.everything.filter(pk__in=matching).prefetch_related("aliases").order_by("pk")
    return list(rows[:MOST_READ])


def _asked(word: str) -> Q:
    return Q(name__icontains=word) | Q(aliases__name__icontains=word)


def _spelled(word: str) -> Q:
    """Ask for a name whose words begin with the letters of a short word, small words aside."""
    if not (word.isascii() and word.isalpha() and len(word) <= LONGEST_ABBREVIATION):
        return Q()
    letters = r"\m" + BETWEEN_LETTERS.join(word)
    return Q(name__iregex=letters) | Q(aliases__name__iregex=letters)


def _exactly(name: str) -> Q:
    return Q(name__iexact=name) | Q(aliases__name__iexact=name)


def _initials(name: str) -> str:
    """Return the letters an organisation's name may be shortened to, by its capitals."""
    letters = [word[0] for word in name.split() if word[0].isupper()]
    return "".join(letters) if len(letters) >= SHORTEST else ""


def _best(source: Source, names: Iterable[str], language: str) -> Candidate | None:
    """Return the likeness of the source's best name, unless it is too small."""
    best, by = NONE, ""
    for known in (source.name, *(alias.name for alias in source.aliases.all())):
        for name in names:
            alike: Likeness = likeness(name, known, get(language))
            if alike.score > best.score:
                best, by = alike, known
    return Candidate(source, best.score, by, best.rule) if best.score >= LEAST_SCORE else None


def _rejected(statement: Statement) -> set[int]:
    """Return the sources whose last decision for this name in this text was a rejection."""
    alike = Statement.everything.filter(
        version_id=statement.version_id, speaker_name=statement.speaker_name
    ).values_list("pk", flat=True)
    acts = Ledger.objects.filter(
        object__in=[f"statement:{pk}" for pk in {statement.pk, *alike}], act__in=(REJECT, ACCEPT)
    )
    rows = LedgerPayload.objects.filter(entry__in=acts).select_related("entry").order_by("entry")
    last: dict[int, str] = {}
    for row in rows:
        told = json.loads(row.text)
        who = told.get("speaker" if row.entry.act == REJECT else "to")
        if who is not None:
            last[who] = row.entry.act
    return {who for who, act in last.items() if act == REJECT}
