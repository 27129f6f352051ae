"""How good is a lookup, and how fast is it among ten thousand to a million claims?

Quality: MAP@5 on CheckThat! 2020 and 2021, and whether a question's own claim is missed when it is
left out of the store. Speed: the search for candidates with their scores, beside PostgreSQL's own
ranking and an in-process engine on the same claims in the same run, as ratios.

`python -m tests.benchmarks.lookup [quality] [10000 100000 1000000]` runs the parts named.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from multiprocessing import Pool
from typing import Any, NamedTuple

import tests.environment  # noqa: F401  (before the settings are read)

del os.environ["FACTCHECK_ENCODER"]  # tests have none unless they ask; this asks
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")

import django

django.setup()

import numpy as np
from django.db import connection, connections

from claims.models import Claim
from claims.queries import encoding, postings, searching, terms, weighing
from claims.services import lookup_index, vectors
from factcheck import databases, encoder_setup, environment, ground
from tests.benchmarks import shared
from tests.conftest import TestDatabases

SIZES = (10_000, 100_000, 1_000_000)
QUESTIONS = 200  # of each size; a rewrite of a claim each
SLOW_QUESTIONS = 15  # of the engine that takes seconds
AT = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2026, 1, 2, tzinfo=UTC)
ENTRIES = """
COPY claims_lookupentry
    (claim_id, relation, language, text, also, dated, terms, weights, added_at) FROM STDIN
"""
TERMS = "COPY claims_lookupterm (term, part, size, entries, weights) FROM STDIN (FORMAT BINARY)"
RANK = """
SELECT id FROM claims_lookupentry WHERE terms @@ %(query)s::tsquery
ORDER BY ts_rank(terms, %(query)s::tsquery) DESC LIMIT 10
"""


class Row(NamedTuple):
    """A claim to be stored."""

    text: str
    also: str
    day: date | None


@contextmanager
def database() -> Iterator[None]:
    """Give a new database for the run and drop it afterwards."""
    given = environment.read()
    with ground.standing(given):
        made = TestDatabases(databases.choose(given), f"bench_lookup_{os.getpid()}")
        made.make_template()
        try:
            yield
        finally:
            connections.close_all()
            made.drop(made.template)


def weighed(row: Row) -> weighing.Weighed:
    """Weigh one row; at the top of the module, so that other processes can."""
    return weighing.weigh(row.text, row.also, "en")


def fill(rows: Sequence[Row]) -> list[int]:
    """Store rows and their index in one go, as packing would have left it; returns their ids."""
    claims = Claim.everything.bulk_create((Claim(text=row.text) for row in rows), batch_size=5_000)
    with Pool(2) as pool:
        found = pool.map(weighed, rows, chunksize=1_000)
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
                    (claim.pk, "same", "en", row.text, row.also, row.day, vector, one.packed, AT)
                )
        lists: dict[str, tuple[list[int], bytearray]] = {}
        for number, one in enumerate(found, first):
            for term, weight in zip(one.terms, one.weights, strict=True):
                ids, weights = lists.setdefault(term, ([], bytearray()))
                ids.append(number)
                weights.append(weight)
        with cursor.copy(TERMS) as copy:
            copy.set_types(["text", "int4", "int4", "bytea", "bytea"])
            for term, (ids, weights) in lists.items():
                for part, start in enumerate(range(0, len(ids), lookup_index.PART)):
                    piece = np.array(ids[start : start + lookup_index.PART], dtype="<u4")
                    bytes_ = bytes(weights[start : start + lookup_index.PART])
                    copy.write_row((term, part, len(piece), piece.tobytes(), bytes_))
        cursor.execute("ANALYZE claims_lookupentry, claims_lookupterm")
    owner.close()
    lookup_index.count(entries=len(rows), claims=len(rows))
    return list(range(first, first + len(rows)))


def quality(year: int) -> None:
    """Print the measures of one year's questions."""
    folder = shared.folder() / "data/lookup"
    claims = [json.loads(line) for line in (folder / f"claims_{year}.jsonl").open()]
    questions = [json.loads(line) for line in (folder / f"queries_{year}.jsonl").open()]
    rows = [
        Row(
            claim["claim"] or "-",
            f"{claim['title']} {claim.get('subtitle') or ''}",
            _day(claim.get("date")),
        )
        for claim in claims
    ]
    ids = dict(zip(fill(rows), (claim["id"] for claim in claims), strict=True))
    encoder_setup.prepare(environment.read())
    while vectors.encode(most=1_000):
        pass
    print(f"   {year}: encoder {encoding.why_none() or 'at work'}", flush=True)
    for split in ("train", "dev", "test"):
        precisions = []
        for question in questions:
            if question["split"] != split:
                continue
            (found,) = searching.search([question["query"]], at=LATER, most=60).found
            best = [ids[one.entry_id] for one in found[:5]]
            precisions.append(_average_precision(best, set(question["relevant_ids"])))
        print(f"   {year} {split:5} MAP@5 {np.mean(precisions):.3f}", flush=True)


def _average_precision(best: Sequence[str], relevant: set[str]) -> float:
    hits, total = 0, 0.0
    for place, one in enumerate(best, 1):
        if one in relevant:
            hits += 1
            total += hits / place
    return total / len(relevant)


def _day(text: str | None) -> date | None:
    try:
        return datetime.strptime(text or "", "%d %B %Y").date()
    except ValueError:
        return None


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


def timed(ask: Callable[[str], Any], questions: Sequence[str]) -> tuple[list[Any], str, float]:
    """Ask each question once; returns the answers, the times as text, and the 95th percentile."""
    answers, times = [], []
    for question in questions[:3]:
        ask(question)
    for question in questions:
        began = time.perf_counter()
        answers.append(ask(question))
        times.append(1000 * (time.perf_counter() - began))
    p50, p95 = np.percentile(times, [50, 95])
    return answers, f"p50 {p50:7.1f} ms  p95 {p95:7.1f} ms", float(p95)


def ours(question: str) -> tuple[int, ...]:
    """Return the best ten by the index."""
    asked = terms.asked(question, "en")
    return postings.Index([asked]).search([asked], at=LATER, most=10)[0].ids


def ranked(question: str) -> list[int]:
    """Return the best ten by PostgreSQL's ts_rank over any word."""
    words = " | ".join("'" + term.replace("'", "''") + "'" for term in terms.asked(question, "en"))
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute(RANK, {"query": words})
        return [row[0] for row in cursor.fetchall()]


def in_process(rows: Sequence[Row], ids: Sequence[int], folder: str) -> Callable[[str], Any]:
    """Return a search in an index of tantivy's own, in this process."""
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=False, tokenizer_name="en_stem")
    schema.add_unsigned_field("id", stored=True)
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(200_000_000)
    for number, row in zip(ids, rows, strict=True):
        writer.add_document(tantivy.Document(text=row.text, id=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def ask(question: str) -> list[int]:
        query = index.parse_query(question, ["text"])
        hits = searcher.search(query, 10).hits
        return [searcher.doc(place)["id"][0] for _, place in hits]

    return ask


def exact(question: str) -> tuple[int, ...]:
    """Return the best ten by exact scores of all lists."""
    kept = postings.BUDGET, postings.CLOSER
    postings.BUDGET, postings.CLOSER = 10**12, 3_000
    try:
        return ours(question)
    finally:
        postings.BUDGET, postings.CLOSER = kept


def scale(count: int) -> None:
    """Print times, ratios and recall among so many claims."""
    rows = plausible(count)
    began = time.monotonic()
    ids = fill(rows)
    print(f"   {count:,} claims, filled in {time.monotonic() - began:.0f} s")
    chosen = rewrites(rows, QUESTIONS)
    asked = [question for _, question in chosen]
    true = [ids[number] for number, _ in chosen]
    answers, line, p95 = timed(ours, asked)
    whole = [exact(question) for question in asked[:50]]
    agreed = np.mean([len({*a} & {*b}) / len(b) for a, b in zip(answers, whole, strict=False)])
    print(f"   the index      {line}  recall {_recall(answers, true):.3f}, of exact {agreed:.3f}")
    slow = asked[:SLOW_QUESTIONS]
    answers, line, other = timed(ranked, slow)
    print(f"   ts_rank        {line}  recall {_recall(answers, true):.3f}, {other / p95:.0f} times")
    with tempfile.TemporaryDirectory() as folder:
        answers, line, other = timed(in_process(rows, ids, folder), asked)
    print(f"   tantivy        {line}  recall {_recall(answers, true):.3f}, {other / p95:.2f} times")


def _recall(answers: Sequence[Sequence[int]], true: Sequence[int]) -> float:
    return float(np.mean([one in found for found, one in zip(answers, true, strict=False)]))


def main(wanted: Sequence[str] = ()) -> int:
    """Run the parts wanted, each on a database of its own."""
    if not wanted or "quality" in wanted:
        for year in (2020, 2021):
            if shared.has(f"quality {year}", shared.folder() / f"data/lookup/claims_{year}.jsonl"):
                with database():
                    quality(year)
    sizes = [int(one) for one in wanted if one.isdigit()]
    for count in sizes or ([] if wanted else SIZES):
        with database():
            scale(count)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
