"""How does everything public leave, for others to take in?

As ClaimReview: a schema.org DataFeed, JSON lines, or a table. What comes out goes in again with
`import_claims`, and says the same there.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from tqdm import tqdm

from claims.ingest import claim_csv
from claims.presenters import claim_review
from claims.queries import exporting

STDOUT = "-"
FORMS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}


class Command(BaseCommand):
    """Write every public claim with its verdict; the format goes by the file's ending."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """Say what can be asked for."""
        parser.add_argument("file", metavar="FILE", help="'-' is standard output")
        parser.add_argument("--format", default="", choices=["json", "jsonl", "csv"])

    def handle(self, *args: Any, **options: Any) -> None:
        """Write to a file beside the one asked for, and put it in its place once it is whole."""
        name = options["file"]
        form = options["format"] or FORMS.get(Path(name).suffix.lower(), "json")
        if name == STDOUT:
            done = _write(form, self.stdout)  # type: ignore[arg-type]
        else:
            unfinished = Path(f"{name}.part")
            try:
                with unfinished.open("w", encoding="utf-8", newline="") as file:
                    done = _write(form, file)
                os.replace(unfinished, name)
            except OSError as fault:
                raise CommandError(f"{name}: {fault.strerror or fault}; check the name") from fault
        self.stderr.write(f"done {done}")


def _write(form: str, file: TextIO) -> int:
    documents = tqdm(_documents(), unit="claim", disable=None, file=sys.stderr)
    return {"json": _feed, "jsonl": _lines, "csv": _table}[form](documents, file)


def _documents() -> Iterator[dict[str, Any]]:
    for one in exporting.everything():
        yield claim_review.document(
            one.claim,
            one.verdict,
            settings.FACTCHECK_BASE_URL,
            settings.FACTCHECK_SITE_NAME,
            one.appearances,
            one.addresses,
        )


def _feed(documents: Iterable[dict[str, Any]], file: TextIO) -> int:
    head = {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "name": settings.FACTCHECK_SITE_NAME,
        "dateModified": claim_review.moment(timezone.now()),
    }
    file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "dataFeedElement": [')
    count = 0
    for count, document in enumerate(documents, start=1):
        item = {"@type": "DataFeedItem", "item": [document]}
        file.write((",\n" if count > 1 else "\n") + json.dumps(item, ensure_ascii=False))
    file.write("\n]}\n")
    return count


def _lines(documents: Iterable[dict[str, Any]], file: TextIO) -> int:
    return sum(1 for one in documents if file.write(json.dumps(one, ensure_ascii=False) + "\n"))


def _table(documents: Iterable[dict[str, Any]], file: TextIO) -> int:
    writer = csv.writer(file)  # lines end as RFC 4180 has them, so a lone CR in a value is quoted
    writer.writerow(claim_csv.COLUMNS)
    return sum(1 for document in documents if writer.writerow(claim_csv.row(document)))
