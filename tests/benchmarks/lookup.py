"""How good is a lookup, and how fast is it among ten thousand to a million claims?

Quality: MAP@5 on CheckThat! 2020 and 2021, and whether the best score tells a question whose claim
is stored from the same one without it. Speed: the search for candidates with their scores, beside
PostgreSQL's own ranking, its trigrams, an in-process engine and brute force, on the same claims in
the same run, as ratios of their 95th percentiles.

`python -m tests.benchmarks.lookup [quality] [10000 100000 1000000]` runs the parts named.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, datetime
from itertools import product
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from tests.benchmarks import engines, shared, stores
from tests.benchmarks.stores import AT, LATER, Row

# isort: split
from django.db import connection, connections, transaction

from claims.models import Claim, LookupEntry
from claims.queries import encoding, lookup, searching, terms
from claims.services import lookup_index, vectors
from factcheck import encoder_setup, environment

SIZES = (10_000, 100_000, 1_000_000)
QUESTIONS = 200  # of each size; a rewrite of a claim each
SLOW_QUESTIONS = 15  # of an engine that takes seconds
EXACT_QUESTIONS = 100
TRIGRAMS_UP_TO = 100_000  # claims; beyond it their index alone takes longer than all the rest
SAMPLE = 10_000  # claims that brute force looks at
CLIENTS = 4
ADDED = 200  # claims added one after another
SIZE_ON_DISK = """
SELECT pg_total_relation_size('claims_lookupterm') + pg_total_relation_size('claims_lookuptail')
"""


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
    ids = dict(zip(stores.fill(rows).ids, (claim["id"] for claim in claims), strict=True))
    encoder_setup.prepare(environment.read())
    while vectors.encode(most=1_000):
        pass
    print(f"   {year}: encoder {encoding.why_none() or 'at work'}", flush=True)
    for split, is_dated in product(("train", "dev", "test"), (False, True)):
        precisions, found_at_all, held, missed = [], [], [], []
        for question in questions:
            if question["split"] != split:
                continue
            text = question["query"] if is_dated else terms.read_post(question["query"]).words
            relevant = set(question["relevant_ids"])
            scored = _search(text)
            names = [ids[one.entry_id] for one in scored]
            precisions.append(_average_precision(names[:5], relevant))
            found_at_all.append(len(relevant & set(names)) / len(relevant))
            held.append(
                (scored[0].score if scored else 0.0, names[:1] != [] and names[0] in relevant)
            )
            entries = [entry for entry, name in ids.items() if name in relevant]
            missed.append(_score_without(text, entries) if split != "train" else 0.0)
        told = f"MAP@5 {np.mean(precisions):.3f}, among those scored {np.mean(found_at_all):.3f}"
        if split != "train":
            told += f", is it here: {_told_apart(held, missed)}"
        how = "with its last line" if is_dated else "text only"
        print(f"   {year} {split:5} {how:18} {told}", flush=True)


def _search(text: str) -> Sequence[searching.Scored]:
    return searching.search([text], at=LATER, most=lookup.SCORED).found[0]


def _score_without(text: str, entries: Sequence[int]) -> float:
    """Return the best score when a question's own entries are not in the store."""
    with transaction.atomic():
        LookupEntry.objects.filter(pk__in=entries).update(withdrawn_at=AT)
        scored = _search(text)
        transaction.set_rollback(True)
    return scored[0].score if scored else 0.0


def _told_apart(held: Sequence[tuple[float, bool]], missed: Sequence[float]) -> str:
    """Return the area under ROC of held against missed, and what is found at 95 % precision."""
    scores = np.array([score for score, _ in held])
    others = np.array(missed)
    above = (scores[:, None] > others).mean() + (scores[:, None] == others).mean() / 2
    right = np.array([is_right for _, is_right in held])
    best = 0.0
    for least in scores[right]:
        hits = int((right & (scores >= least)).sum())
        shown = int((scores >= least).sum() + (others >= least).sum())
        best = max(best, hits / len(held)) if hits >= 0.95 * shown else best
    return f"area {above:.3f}, recognised at 95 % precision {best:.0%}"


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


def scale(count: int) -> None:
    """Print times, ratios and recall among so many claims."""
    rows = stores.plausible(count)
    store = stores.fill(rows)
    print(
        f"   {count:,} claims: index built in {store.seconds_of_index:.0f} s beside "
        f"{store.seconds_of_rows:.0f} s for the rows, {_megabytes(SIZE_ON_DISK):.0f} MB",
        flush=True,
    )
    chosen = stores.rewrites(rows, QUESTIONS)
    asked = [question for _, question in chosen]
    true = [store.ids[number] for number, _ in chosen]
    base = _timed("the index", engines.ours, asked, true)
    _agreement(asked)
    _throughput(asked)
    _timed("ts_rank", engines.ranked, asked[:SLOW_QUESTIONS], true, base)
    with tempfile.TemporaryDirectory() as folder:
        search = engines.in_process(rows, store.ids, folder)
        size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
        _timed(f"tantivy, {size:.0f} MB", search, asked, true, base)
    sample = engines.brute_force(rows[:SAMPLE], store.ids)
    _timed(f"RapidFuzz, {SAMPLE:,}", sample, asked[:SLOW_QUESTIONS], true, base)
    if count <= TRIGRAMS_UP_TO:
        with engines.trigrams() as found:
            if found is None:
                print("   pg_trgm            not on this server")
            else:
                _timed("pg_trgm", found, asked[:SLOW_QUESTIONS], true, base)
    _additions()


def _timed(
    name: str,
    ask: engines.Search,
    questions: Sequence[str],
    true: Sequence[int],
    base: float | None = None,
) -> float:
    """Ask each question once and print how that went; returns the 95th percentile in ms."""
    answers, times = [], []
    for question in questions[:3]:
        ask(question)
    for question in questions:
        began = time.perf_counter()
        answers.append(ask(question))
        times.append(1000 * (time.perf_counter() - began))
    p50, p95 = np.percentile(times, [50, 95])
    recall = np.mean([one in found for found, one in zip(answers, true, strict=False)])
    ratio = f"  {p95 / base:.3g} times the index's p95" if base else ""
    print(
        f"   {name:18} p50 {p50:8.1f} ms  p95 {p95:8.1f} ms  recall@10 {recall:.3f}{ratio}",
        flush=True,
    )
    return float(p95)


def _agreement(asked: Sequence[str]) -> None:
    pairs = [(engines.ours(one), engines.exact(one)) for one in asked[:EXACT_QUESTIONS]]
    agreed = np.mean([len({*found} & {*whole}) / len(whole) for found, whole in pairs])
    print(f"   {'':18} of the ten best by exact scores of all lists {agreed:.3f} are found")


def _throughput(asked: Sequence[str]) -> None:
    connections.close_all()
    with get_context("fork").Pool(CLIENTS) as pool:
        pool.map(engines.ours, asked[:CLIENTS], chunksize=1)
        began = time.perf_counter()
        pool.map(engines.ours, asked, chunksize=len(asked) // (4 * CLIENTS))
        took = time.perf_counter() - began
    print(f"   {'':18} {CLIENTS} clients at once: {len(asked) / took:.0f} lookups a second")


def _additions() -> None:
    """Print what it costs to add a claim, with its index and without, and to pack these."""
    new = stores.plausible(2 * ADDED, seed=77)
    claims = Claim.everything.bulk_create(Claim(text=row.text) for row in new)
    entries = [
        LookupEntry(claim=claim, text=claim.text, language="en", terms="", added_at=AT)
        for claim in claims
    ]
    began = time.perf_counter()
    for entry in entries[:ADDED]:
        entry.save()
    alone = time.perf_counter() - began
    began = time.perf_counter()
    for entry in entries[ADDED:]:
        terms = lookup_index.weighed(entry)
        entry.save()
        lookup_index.add([entry], [terms])
    whole = time.perf_counter() - began
    began = time.perf_counter()
    packed = lookup_index.pack(least=0)
    took = time.perf_counter() - began
    print(
        f"   adding a claim: {1000 * alone / ADDED:.1f} ms for its row, "
        f"{1000 * whole / ADDED:.1f} ms with its index; packing {packed:,} terms {took:.1f} s"
    )


def _megabytes(statement: str) -> float:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return float(cursor.fetchone()[0]) / 1e6


def main(wanted: Sequence[str] = ()) -> int:
    """Run the parts wanted, each on a database of its own."""
    if not wanted or "quality" in wanted:
        for year in (2020, 2021):
            if shared.has(f"quality {year}", shared.folder() / f"data/lookup/claims_{year}.jsonl"):
                with stores.database():
                    quality(year)
    sizes = [int(one) for one in wanted if one.isdigit()]
    for count in sizes or ([] if wanted else SIZES):
        with stores.database():
            scale(count)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
