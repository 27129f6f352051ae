"""How are questions counted that nothing here answered, without keeping who asked?

A lookup that found nothing leaves its words, without what says who wrote them, in a row of its
own: one short statement that waits for no disk. A job counts these rows and deletes them; questions
of nearly the same words are one. Questions that are not asked any more are forgotten. Losing a few
in a crash does no harm.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.db.models import Q
from django.utils import timezone

from claims.analysis import languages, personal, sketches
from claims.exceptions import NotFound
from claims.models import Claim, OpenQuestion, User
from claims.models.open_questions import WORDS_LENGTH
from claims.queries import access, open_questions, terms
from claims.services import acts, claims
from claims.services.transactions import service

LOG = logging.getLogger(__name__)
OFF = "off"
# Own choices. Of a text so much is looked at: what is longer is no question but an article.
READ = 2_000
# Fewer words say too little, or are somebody's name.
LEAST_TERMS, MOST_TERMS = 3, 60
# Share of their words that two questions have in common to be one.
LIKE = 0.6
# Rows that wait to be counted, and questions kept: more are not taken, whoever sends them.
MOST_WAITING, MOST_KEPT = 10_000, 50_000
BATCH = 200
# Days without being asked after which a question is forgotten; sooner if it was never shown.
KEPT_DAYS, RARE_DAYS = 90, 30
LOCK = 5303442210947  # own choice
NOT_STORED = 2**63  # beyond any row

# The commit waits for no disk. The rows that wait are counted by their first and last number, which
# costs nothing.
NOTE = """
INSERT INTO claims_openquestiontail (words, language, day)
SELECT asked.words, %s, %s
FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried,
     unnest(%s::text[]) AS asked(words)
WHERE coalesce((SELECT max(id) - min(id) FROM claims_openquestiontail), 0) < %s
"""
TAKE = """
DELETE FROM claims_openquestiontail
WHERE id IN (SELECT id FROM claims_openquestiontail ORDER BY id LIMIT %s)
RETURNING words, language, day
"""


class Asked(NamedTuple):
    """A question as it is counted."""

    words: str
    language: str
    terms: tuple[str, ...]
    day: date


def note(*, texts: Iterable[str], language: str = "", at: datetime | None = None) -> None:
    """Keep questions that nothing answered, to be counted by a job; one statement.

    Never fails: a lookup is answered whether or not its question can be counted.
    """
    if settings.FACTCHECK_OPEN_QUESTIONS == OFF:
        return
    kept = [words for text in texts if (words := _kept(text))]
    if not kept:
        return
    day = (at or timezone.now()).date()
    try:
        with connection.cursor() as cursor:
            cursor.execute(NOTE, [language, day, kept, MOST_WAITING])
    except (DatabaseError, InterfaceError) as fault:
        LOG.warning("%s: a question was not counted", type(fault).__name__)


@service
def count(*, most: int = BATCH, room: int = MOST_KEPT) -> int:
    """Count some of the questions that wait, and delete their rows; returns how many there were.

    Nothing if another worker is at it. A new question finds no place beside `room` others. No
    ledger row: nobody has acted.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute(TAKE, [most])
        rows = Counter(cursor.fetchall())
    asked = [(_asked(*row), times) for row, times in rows.items()]
    _add([(one, times) for one, times in asked if len(one.terms) >= LEAST_TERMS], room)
    return rows.total()


@service
def forget(*, at: datetime | None = None) -> int:
    """Delete questions that are not asked any more; returns how many."""
    today = (at or timezone.now()).date()
    old = Q(last_on__lt=today - timedelta(days=KEPT_DAYS))
    rare = Q(last_on__lt=today - timedelta(days=RARE_DAYS), times__lt=open_questions.LEAST_TIMES)
    deleted, _ = OpenQuestion.objects.filter(old | rare).delete()
    return deleted


@service
def dismiss(
    *, by: User, question: OpenQuestion, claim: Claim | None = None, at: datetime | None = None
) -> None:
    """Take a question off the desk's list: it is none for us, or `claim` was drafted from it.

    It is counted on, unseen. The ledger is public and for ever, so it does not get the words.

    Raises: NotAllowed, NotFound if it was taken off meanwhile.
    """
    access.require(by, "claim.write", what="claim", state="draft")
    locked = open_questions.shown().select_for_update().filter(pk=question.pk).first()
    if locked is None:
        raise NotFound(what="open question")
    locked.dismissed_on = (at or timezone.now()).date()
    locked.save(update_fields=["dismissed_on"])
    payload = {"times": locked.times, "claim": claim.pk if claim else None}
    acts.record(act="question.dismiss", on=locked, by=by, payload=payload)


@service
def draft(*, by: User, question: OpenQuestion, **given: Any) -> Claim:
    """Draft a claim from a question, as `claims.draft` does, and take the question off the list.

    Raises: what `claims.draft` raises.
    """
    claim = claims.draft(by=by, **given)
    with suppress(NotFound):  # somebody else took it off meanwhile
        dismiss(by=by, question=question, claim=claim)
    return claim


def _kept(text: str) -> str:
    """Return the beginning of a question without what says who wrote it, cut between words."""
    words = personal.left_out(text[:READ])
    if len(words) <= WORDS_LENGTH:
        return words
    cut = words[: WORDS_LENGTH - 1]
    return cut[: cut.rfind(" ") + 1 or None].rstrip() + personal.GAP


def _asked(words: str, language: str, day: date) -> Asked:
    said = terms.read_post(words).words
    tongue = language or languages.guess(said)
    found = dict.fromkeys(terms.stored(said, tongue))
    return Asked(words, tongue, tuple(sorted(list(found)[:MOST_TERMS])), day)


def _add(asked: Iterable[tuple[Asked, int]], room: int) -> None:
    """Count questions with those of nearly the same words, or as new ones; four queries in all.

    Nobody else counts meanwhile.
    """
    drawn = [(one, times, list(sketches.bands(one.terms))) for one, times in asked]
    every = sorted({band for _, _, bands in drawn for band in bands})
    by_band: dict[int, list[OpenQuestion]] = defaultdict(list)
    for question in OpenQuestion.objects.filter(bands__overlap=every):
        _enter(question, by_band)
    room -= OpenQuestion.objects.count()
    new: list[OpenQuestion] = []
    again: dict[int, OpenQuestion] = {}
    for one, times, bands in drawn:
        nearest = _nearest(one.terms, bands, by_band)
        if nearest:
            nearest.times += times
            nearest.last_on = max(nearest.last_on, one.day)
            again |= {nearest.pk: nearest} if nearest.pk else {}
        elif len(new) < room:
            new.append(_made(one, times, bands))
            _enter(new[-1], by_band)
    OpenQuestion.objects.bulk_create(new)
    OpenQuestion.objects.bulk_update(again.values(), ["times", "last_on"])


def _made(asked: Asked, times: int, bands: list[int]) -> OpenQuestion:
    return OpenQuestion(
        words=asked.words,
        language=asked.language,
        terms=list(asked.terms),
        bands=bands,
        times=times,
        first_on=asked.day,
        last_on=asked.day,
    )


def _enter(question: OpenQuestion, by_band: dict[int, list[OpenQuestion]]) -> None:
    for band in question.bands:
        by_band[band].append(question)


def _nearest(
    terms: Iterable[str], bands: Iterable[int], by_band: dict[int, list[OpenQuestion]]
) -> OpenQuestion | None:
    """Return the question that shares most words, the oldest of equals; None if none is like it."""
    near = {id(one): one for band in bands for one in by_band.get(band, ())}
    scored = [(_likeness(terms, one.terms), -(one.pk or NOT_STORED), one) for one in near.values()]
    score, _, question = max(scored, key=lambda each: each[:2], default=(0.0, 0, None))
    return question if score >= LIKE else None


def _likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """Say how much of their words two questions share; none if their figures differ."""
    first, second = set(one), set(other)
    if any(map(_has_digit, first ^ second)):
        return 0.0
    return sketches.likeness(first, second)


def _has_digit(term: str) -> bool:
    return any(map(str.isdigit, term))
