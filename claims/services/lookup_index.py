"""How does the index over the lookup entries come about and stay small?

The terms of a new entry are written beside it, in its transaction, one row each. A job packs those
rows into the long rows of their terms, in one transaction: whoever looks up meanwhile sees each
term of an entry exactly once. Entries of an earlier time are given their terms by the same job.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from django.db import connection
from django.db.models import Sum

from claims.models import LookupEntry, LookupTail, LookupTally
from claims.queries.weighing import Weighed, weigh
from claims.services.transactions import service

# Own choices: entries of a long row (80 kB), rows packed and entries given their terms at once, and
# from how many rows on packing is worth it.
PART = 16_384
BATCH = 100_000
ENTRIES = 500
LEAST = 1_000
LOCK = 0x6C6F6F6B  # an advisory lock: one worker packs at a time

TAKE = """
DELETE FROM claims_lookuptail
WHERE id IN (SELECT id FROM claims_lookuptail ORDER BY id LIMIT %s)
RETURNING term, entry_id, weight
"""
LAST_PARTS = """
SELECT DISTINCT ON (term) term, part, size FROM claims_lookupterm
WHERE term = ANY(%s) ORDER BY term, part DESC
"""
APPEND = """
INSERT INTO claims_lookupterm AS kept (term, part, size, entries, weights)
SELECT * FROM unnest(%s::text[], %s::int[], %s::int[], %s::bytea[], %s::bytea[])
ON CONFLICT (term, part) DO UPDATE SET size = kept.size + excluded.size,
    entries = kept.entries || excluded.entries, weights = kept.weights || excluded.weights
"""
ADD = """
INSERT INTO claims_lookuptail (term, entry_id, weight)
SELECT * FROM unnest(%s::text[], %s::bigint[], %s::smallint[])
"""


def weighed(entry: LookupEntry) -> Weighed:
    """Weigh an entry's terms for `add`, and say that the index holds them."""
    found = weigh(entry.text, entry.also, entry.language)
    entry.is_indexed = True
    return found


def add(entries: Sequence[LookupEntry], terms: Sequence[Weighed]) -> None:
    """Make stored entries findable by their terms; part of the act that adds them."""
    pairs = list(zip(entries, terms, strict=True))
    names = [term for _, one in pairs for term in one.terms]
    ids = [entry.pk for entry, one in pairs for _ in one.terms]
    with connection.cursor() as cursor:
        cursor.execute(ADD, [names, ids, [byte for _, one in pairs for byte in one.weights]])


def count(*, entries: int, claims: int) -> None:
    """Note that so many entries and claims more (or fewer) are live."""
    if entries or claims:
        LookupTally.objects.create(entries=entries, claims=claims)


def maintain() -> int:
    """Do some of what is due: terms of old entries, and packing; returns how much was done."""
    return catch_up() + pack()


@service
def catch_up(*, most: int = ENTRIES) -> int:
    """Give entries that have none yet their terms; returns how many."""
    due = LookupEntry.objects.filter(is_indexed=False).order_by("pk")
    entries = list(due.select_for_update(skip_locked=True)[:most])
    terms = [weighed(entry) for entry in entries]
    LookupEntry.objects.bulk_update(entries, ["is_indexed"])
    add(entries, terms)
    live = [entry for entry in entries if entry.withdrawn_at is None]
    count(entries=len(live), claims=sum(entry.appearance_id is None for entry in live))
    return len(entries)


@service
def pack(*, most: int = BATCH, least: int = LEAST) -> int:
    """Pack rows of single terms into long ones; returns how many. Nothing if few or taken."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [LOCK])
        (is_ours,) = cursor.fetchone()
        if not is_ours or LookupTail.objects.all()[:least].count() < least:
            return 0
        cursor.execute(TAKE, [most])
        rows = cursor.fetchall()
        terms = np.array([term for term, _, _ in rows], dtype=object)
        names, inverse = np.unique(terms, return_inverse=True)
        order = np.argsort(inverse, kind="stable")
        bounds = np.concatenate([[0], np.cumsum(np.bincount(inverse))])
        entries = np.array([row[1] for row in rows], dtype="<u4")[order]
        weights = np.array([row[2] for row in rows], dtype=np.uint8)[order]
        cursor.execute(LAST_PARTS, [list(names)])
        last = {term: (part, size) for term, part, size in cursor.fetchall()}
        parts = [_open_part(last.get(term)) for term in names]
        spans = [slice(bounds[n], bounds[n + 1]) for n in range(len(names))]
        sizes = [int(span.stop - span.start) for span in spans]
        ids = [entries[span].tobytes() for span in spans]
        bytes_ = [weights[span].tobytes() for span in spans]
        cursor.execute(APPEND, [list(names), parts, sizes, ids, bytes_])
    _sum_tallies()
    return len(rows)


def _open_part(last: tuple[int, int] | None) -> int:
    if last is None:
        return 0
    part, size = last
    return part if size < PART else part + 1


def _sum_tallies() -> None:
    """Make one row of the tallies that can be seen; another's uncommitted ones stay."""
    seen = list(
        LookupTally.objects.select_for_update(skip_locked=True).values_list("pk", flat=True)
    )
    if len(seen) < 2:
        return
    rows = LookupTally.objects.filter(pk__in=seen)
    total = rows.aggregate(entries=Sum("entries"), claims=Sum("claims"))
    rows.delete()
    LookupTally.objects.create(**total)
