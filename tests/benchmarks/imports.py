"""How fast do other publishers' reviews come in, and in how much memory?

A feed of plausible ClaimReviews, one in twenty of them dirty, is taken by `import_claims` in a
process of its own, and then once more, when nearly all of it is known. Of each quarter of the first
run it is told how fast it went and what memory was held at its end: both should hold, however long
the feed. `python -m tests.benchmarks.imports 100000` takes so many.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import psutil

from tests.benchmarks import stores

# isort: split
from django.db import connection

from claims.models import ImportBatch
from factcheck.environment import ROOT

RECORDS = 5_000, 20_000
DIRTY = 20  # one record in so many
LOOK = 0.2  # seconds between two looks at the memory


def lines(count: int) -> Iterator[str]:
    """Make the feed; what is dirty lacks a rating, is cut short, has no real day or comes twice."""
    previous = ""
    for number, row in enumerate(stores.plausible(count)):
        record: dict[str, Any] = {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": f"https://checks.example/{number}",
            "claimReviewed": row.text,
            "datePublished": f"2021-{1 + number % 12:02}-{1 + number % 28:02}",
            "author": {"@type": "Organization", "name": "Checks", "url": "https://checks.example"},
            "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 1},
            "itemReviewed": {"author": {"@type": "Person", "name": f"Speaker {number % 500}"}},
        }
        kind = number // DIRTY % 4 if number % DIRTY == DIRTY - 1 else None
        if kind == 0:
            del record["reviewRating"]
        if kind == 1:
            record["datePublished"] = "the other day"
        line = json.dumps(record)
        if kind == 2:
            line = line[: len(line) // 2]
        if kind == 3:
            line = previous
        yield line
        previous = line


class Taken(NamedTuple):
    """How a run went: its seconds, the most memory it held, what it said, and looks at it.

    A look is the seconds since the start, how many records were stored, and the memory in MB.
    """

    seconds: float
    most: float
    told: str
    looks: list[tuple[float, int, float]]


def _taken(file: Path, given: dict[str, str]) -> Taken:
    """Run the command, looking at it now and then."""
    words = [sys.executable, str(ROOT / "manage.py"), "import_claims", str(file)]
    began = time.perf_counter()
    process = subprocess.Popen(
        words,
        cwd=file.parent,
        env=os.environ | given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    watched, most = psutil.Process(process.pid), 0.0
    looks: list[tuple[float, int, float]] = []
    while process.poll() is None:
        try:
            held = watched.memory_info().rss / 1e6
        except psutil.NoSuchProcess:
            break
        most = max(most, held)
        stored = _stored()
        if not looks or stored > looks[-1][1]:
            looks.append((time.perf_counter() - began, stored, held))
        time.sleep(LOOK)
    told, _ = process.communicate()
    return Taken(time.perf_counter() - began, most, told.strip(), looks)


def _stored() -> int:
    """Return how many records are in the database; nothing is kept open."""
    return sum(ImportBatch.objects.values_list("records", flat=True))


def quarters(looks: Sequence[tuple[float, int, float]]) -> list[tuple[float, float]]:
    """Return of each quarter of what was stored the records a second, and the memory at its end.

    >>> quarters([(0, 0, 50), (1, 100, 60), (3, 200, 61), (4, 300, 60), (5, 400, 62)])
    [(100.0, 60), (50.0, 61), (100.0, 60), (100.0, 62)]
    """
    before, found = looks[0], []
    for quarter in (1, 2, 3, 4):
        end = next(one for one in looks if one[1] >= looks[-1][1] * quarter / 4)
        if end[0] > before[0]:
            found.append(((end[1] - before[1]) / (end[0] - before[0]), end[2]))
        before = end
    return found


def main(wanted: Sequence[str] = ()) -> int:
    """Take feeds of several sizes, each into a database of its own."""
    for count in [int(one) for one in wanted] or RECORDS:
        with stores.database() as made, tempfile.TemporaryDirectory() as folder:
            url = made.url(connection.settings_dict["NAME"])
            given = {"DATABASE_URL": url, "DATABASE_OWNER_URL": url}
            file = Path(folder) / "feed.jsonl"
            file.write_text("\n".join(lines(count)))
            for run in ("first", "again"):
                seconds, most, told, looks = _taken(file, given)
                print(
                    f"   {count:,} records, {run}: {count / seconds:.0f} a second, "
                    f"{most:.0f} MB at most; {told}",
                    flush=True,
                )
                if run == "first" and looks:
                    parts = (
                        f"{rate:.0f} a second, {held:.0f} MB" for rate, held in quarters(looks)
                    )
                    print(f"   by quarters: {'; '.join(parts)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
