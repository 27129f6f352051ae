"""Which entries share the most telling words with a question?

Each slot of a question is one condition on the full-text index; the fewer entries answer it, the
more it is worth. The database adds up and returns the best, so that only those are read and
compared. Cost: the number of entries that hold one of the words asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from math import log
from typing import NamedTuple

from django.db import connection

from claims.models import LookupEntry
from claims.queries.search_words import Slot

# A long post is asked for by its rarest slots only: the others cost most and tell least.
SLOTS = 24
# A small collection cannot tell how rare a word is; it is judged as one among so many entries more.
UNSEEN_ENTRIES = 10_000

COUNT = """
SELECT a.words, count(*)
FROM unnest(%(words)s::text[]) AS a(words)
JOIN claims_lookupentry e ON e.terms @@ a.words::tsquery
WHERE e.added_at <= %(at)s AND (e.withdrawn_at IS NULL OR e.withdrawn_at > %(at)s)
GROUP BY a.words
"""

RANK = """
WITH asked AS (
    SELECT * FROM unnest(%(questions)s::int[], %(words)s::text[], %(worths)s::float[])
        AS a(question, words, worth)
), answered AS (
    SELECT a.question, e.id, sum(a.worth) AS worth
    FROM asked a JOIN claims_lookupentry e ON e.terms @@ a.words::tsquery
    WHERE e.added_at <= %(at)s AND (e.withdrawn_at IS NULL OR e.withdrawn_at > %(at)s)
      AND (%(language)s = '' OR lower(split_part(e.language, '-', 1)) = %(language)s)
    GROUP BY a.question, e.id
), ranked AS (
    SELECT question, id, worth,
           row_number() OVER (PARTITION BY question ORDER BY worth DESC, id) AS place
    FROM answered
)
SELECT question, id, worth FROM ranked WHERE place <= %(most)s ORDER BY question, place
"""


class Candidate(NamedTuple):
    """An entry that answers question number `question`, with what its words are worth together."""

    question: int
    entry_id: int
    worth: float


class Search(NamedTuple):
    """What one search found: candidates, and what each slot asked for is worth."""

    candidates: tuple[Candidate, ...]
    worths: Mapping[Slot, float]
    entries: int


def search(
    questions: Sequence[Sequence[Slot]], *, at: datetime, language: str = "", most: int = 50
) -> Search:
    """Return the `most` best entries for each question, best first; three statements at most.

    Entries count that were live at `at` and, with `language`, are written in it (any region).
    """
    entries = _size(at)
    slots = {slot: as_tsquery(slot) for question in questions for slot in question}
    if not slots or not entries:
        return Search((), {}, entries)
    counts = _counts(sorted(set(slots.values())), at)
    worths = {
        slot: log(1 + (entries + UNSEEN_ENTRIES) / (counts.get(words, 0) + 1))
        for slot, words in slots.items()
    }
    asked = [
        (number, slots[slot], worths[slot])
        for number, question in enumerate(questions)
        for slot in sorted(
            (slot for slot in question if slots[slot] in counts),
            key=lambda slot: (-worths[slot], slots[slot]),
        )[:SLOTS]
    ]
    return Search(_ranked(asked, at, language, most), worths, entries)


def as_tsquery(slot: Slot) -> str:
    """Write a slot as a tsquery in which any of its terms will do.

    >>> as_tsquery(Slot(("nation", "o'clock"), ("country",)))
    "'nation' | 'o''clock' | 'country'"
    """
    return " | ".join(f"'{_quoted(term)}'" for term in (*slot.terms, *slot.kin))


def _quoted(term: str) -> str:
    return term.replace("\\", "\\\\").replace("'", "''")


def _size(at: datetime) -> int:
    live = LookupEntry.objects.filter(added_at__lte=at)
    gone = live.filter(withdrawn_at__lte=at).count()
    return live.count() - gone


def _counts(words: list[str], at: datetime) -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute(COUNT, {"words": words, "at": at})
        return dict(cursor.fetchall())


def _ranked(
    asked: list[tuple[int, str, float]], at: datetime, language: str, most: int
) -> tuple[Candidate, ...]:
    if not asked:
        return ()
    questions, words, worths = (list(column) for column in zip(*asked, strict=True))
    given = {"questions": questions, "words": words, "worths": worths}
    primary = language.split("-")[0].lower()
    with connection.cursor() as cursor:
        cursor.execute(RANK, given | {"at": at, "language": primary, "most": most})
        return tuple(Candidate(*row) for row in cursor.fetchall())
