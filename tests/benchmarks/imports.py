"""How fast do other publishers' reviews come in, and in how much memory?

A feed of plausible ClaimReviews, one in twenty of them dirty, is taken by `import_claims` in a
process of its own, and then once more, when nearly all of it is known. `python -m
tests.benchmarks.imports 100000` takes so many.
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
from typing import Any

import psutil

from tests.benchmarks import stores

# isort: split
from django.db import connection

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


def _taken(file: Path, given: dict[str, str]) -> tuple[float, float, str]:
    """Run the command; return its seconds, the most memory it held in MB, and what it said."""
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
    while process.poll() is None:
        try:
            most = max(most, watched.memory_info().rss / 1e6)
        except psutil.NoSuchProcess:
            break
        time.sleep(LOOK)
    told, _ = process.communicate()
    return time.perf_counter() - began, most, told.strip()


def main(wanted: Sequence[str] = ()) -> int:
    """Take feeds of several sizes, each into a database of its own."""
    for count in [int(one) for one in wanted] or RECORDS:
        with stores.database() as made, tempfile.TemporaryDirectory() as folder:
            url = made.url(connection.settings_dict["NAME"])
            given = {"DATABASE_URL": url, "DATABASE_OWNER_URL": url}
            file = Path(folder) / "feed.jsonl"
            file.write_text("\n".join(lines(count)))
            for run in ("first", "again"):
                took, most, told = _taken(file, given)
                print(
                    f"   {count:,} records, {run}: {count / took:.0f} a second, "
                    f"{most:.0f} MB at most; {told}",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
