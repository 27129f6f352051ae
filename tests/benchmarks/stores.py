"""A database of one's own, filled with claims of plausible text, for a benchmark of the lookup."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from multiprocessing import Pool
from typing import NamedTuple

import tests.environment  # noqa: F401  (before the settings are read)

os.environ.pop("FACTCHECK_ENCODER", None)  # tests have none unless they ask; this asks
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")

import django

django.setup()

import numpy as np
from django.db import connection, connections

from claims.models import Claim
from claims.queries import weighing
from claims.services import lookup_index
from factcheck import databases, environment, ground
from tests.conftest import TestDatabases

AT = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2026, 1, 2, tzinfo=UTC)
ENTRIES = """
COPY claims_lookupentry
    (claim_id, relation, language, text, also, dated, terms, is_indexed, added_at) FROM STDIN
"""
TERMS = "COPY claims_lookupterm (term, part, size, entries, weights) FROM STDIN (FORMAT BINARY)"


class Row(NamedTuple):
    """A claim to be stored."""

    text: str
    also: str
    day: date | None


class Store(NamedTuple):
    """What was stored: the ids of the entries, in the order of the rows, and the seconds taken."""

    ids: Sequence[int]
    seconds_of_rows: float
    seconds_of_index: float


@contextmanager
def database() -> Iterator[TestDatabases]:
    """Give a new database for the run and drop it afterwards."""
    given = environment.read()
    with ground.standing(given):
        made = TestDatabases(databases.choose(given), f"bench_lookup_{os.getpid()}")
        made.make_template()
        try:
            yield made
        finally:
            connections.close_all()
            made.drop(made.template)


def fill(rows: Sequence[Row]) -> Store:
    """Store rows and their index in one go, as packing would have left it."""
    began = time.monotonic()
    claims = Claim.everything.bulk_create((Claim(text=row.text) for row in rows), batch_size=5_000)
    weighing_began = time.monotonic()
    with Pool(2) as pool:
        found = pool.map(weighed, rows, chunksize=1_000)
    weighing_took = time.monotonic() - weighing_began
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(id), 0) FROM claims_lookupentry")
        first = cursor.fetchone()[0] + 1
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        with cursor.copy(ENTRIES) as copy:
            for claim, row, one in zip(claims, rows, found, strict=True):
                vector = " ".join("'" + term.replace("'", "''") + "'" for term in one.terms)
                copy.write_row(
                    (claim.pk, "same", "en", row.text, row.also, row.day, vector, True, AT)
                )
        lists_began = time.monotonic()
        with cursor.copy(TERMS) as copy:
            copy.set_types(["text", "int4", "int4", "bytea", "bytea"])
            for row_of_term in _lists(found, first):
                copy.write_row(row_of_term)
        lists_took = time.monotonic() - lists_began
        cursor.execute("VACUUM ANALYZE claims_lookupentry, claims_lookupterm")
    owner.close()
    lookup_index.count(entries=len(rows), claims=len(rows))
    index = weighing_took + lists_took
    return Store(range(first, first + len(rows)), time.monotonic() - began - index, index)


def weighed(row: Row) -> weighing.Weighed:
    """Weigh one row; at the top of the module, so that other processes can."""
    return weighing.weigh(row.text, row.also, "en")


def _lists(
    found: Sequence[weighing.Weighed], first: int
) -> Iterator[tuple[str, int, int, bytes, bytes]]:
    lists: dict[str, tuple[list[int], bytearray]] = {}
    for number, one in enumerate(found, first):
        for term, weight in zip(one.terms, one.weights, strict=True):
            ids, weights = lists.setdefault(term, ([], bytearray()))
            ids.append(number)
            weights.append(weight)
    for term, (ids, weights) in lists.items():
        for part, start in enumerate(range(0, len(ids), lookup_index.PART)):
            piece = np.array(ids[start : start + lookup_index.PART], dtype="<u4")
            bytes_ = bytes(weights[start : start + lookup_index.PART])
            yield term, part, len(piece), piece.tobytes(), bytes_


def plausible(count: int, seed: int = 5) -> list[Row]:
    """Return claims of 15 to 60 words whose frequencies fall as those of English words do."""
    dice = np.random.default_rng(seed)
    syllables = [a + b for a in "bcdfghklmnprstvw" for b in ("a", "e", "i", "o", "u", "or", "an")]
    drawn = dice.integers(0, len(syllables), (300_000, 3))
    words = np.array(["".join(syllables[n] for n in row) for row in drawn])
    chance = 1 / (np.arange(len(words)) + 10.0)
    lengths = dice.integers(15, 61, count)
    picked = dice.choice(words, lengths.sum(), p=chance / chance.sum())
    ends = np.cumsum(lengths)
    return [
        Row(" ".join(picked[end - length : end]), "", None)
        for end, length in zip(ends, lengths, strict=True)
    ]


def rewrites(rows: Sequence[Row], count: int) -> list[tuple[int, str]]:
    """Return numbers of rows with a rewrite of each: half of its words, and some of its own."""
    dice = np.random.default_rng(11)
    found = []
    for number in dice.choice(len(rows), count, replace=False):
        words = rows[number].text.split()
        kept = dice.choice(words, max(5, len(words) // 2), replace=False)
        other = rows[int(dice.integers(len(rows)))].text.split()[:5]
        found.append((int(number), " ".join([*kept, *other])))
    return found
