"""How do reviews that others published come in, a hundred thousand at a time?

Records are read one by one and stored in batches, each whole or not at all. What is known is passed
over, so that the command can be broken off and run again; what cannot be taken is listed with its
place and the reason, in a file that can be given back once it is mended.
"""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from claims.exceptions import Refused
from claims.ingest import record_files, review_members
from claims.ingest.claim_reviews import Fault, Review, UnusableRecordError
from claims.models import User
from claims.services import imports
from claims.services.acts import Operator

STDIN = "-"
BATCH = 500  # records of one transaction; own choice
FAILURES = "import-failures.jsonl"
NOTES = "import-notes.jsonl"
FORMS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "csv", ".html": "html"}


@dataclass
class Listed:
    """A file of records with reasons, made once there is one."""

    path: Path
    count: int = 0
    file: TextIO | None = field(default=None)

    def add(self, source: str, place: str, faults: list[Fault], record: Any, raw: str = "") -> None:
        """Write a line for a record."""
        if self.file is None:
            self.file = self.path.open("w", encoding="utf-8", errors="surrogateescape")
        self.count += 1
        line: dict[str, Any] = {
            "source": source,
            "place": place,
            "reason": " ".join(fault.reason for fault in faults),
            "faults": [fault._asdict() for fault in faults],
        }
        line |= {"record": record} if record is not None else ({"raw": raw} if raw else {})
        self.file.write(json.dumps(line) + "\n")


class Command(BaseCommand):
    """Take in other publishers' reviews: ClaimReview as JSON, JSON lines, pages, feeds or CSV."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """Say what can be asked for."""
        parser.add_argument("files", nargs="+", metavar="FILE", help="'-' is standard input")
        parser.add_argument("--format", default="", choices=["json", "jsonl", "csv", "html"])
        parser.add_argument("--drafts", action="store_true", help="keep them at the desk for now")
        parser.add_argument("--as", dest="username", help="login name of whose act it is")
        parser.add_argument("--failures", default=FAILURES, help=f"default {FAILURES}")
        parser.add_argument("--notes", default=NOTES, help=f"default {NOTES}")

    def handle(self, *args: Any, **options: Any) -> None:
        """Take in all files; exit status 1 if a record failed."""
        self.by = _actor(options["username"])
        self.options, self.seen = options, set[int]()
        self.done = self.skipped = 0
        self.failures, self.notes = Listed(_unread(options)), Listed(Path(options["notes"]))
        try:
            for name in options["files"]:
                self._take(name)
        except KeyboardInterrupt:
            self.stderr.write("Broken off; run it again to go on where it stopped.")
            raise SystemExit(130) from None
        finally:
            self._tell()
        if self.failures.count:
            raise SystemExit(1)

    def _take(self, name: str) -> None:
        try:
            with _opened(name) as stream:
                batch: list[Review] = []
                found = tqdm(self._read(name, stream), unit="record", disable=None, file=sys.stderr)
                for record in found:
                    batch.append(record)
                    if len(batch) == BATCH:
                        self._store(name, batch)
                        batch = []
                self._store(name, batch)
        except OSError as fault:
            reason = f"{fault.strerror or type(fault).__name__}; check the name."
            self.failures.add(name, "", [Fault("", reason)], None)

    def _read(self, name: str, stream: BinaryIO) -> Iterator[Review]:
        """Yield the records that can be taken, and list the others."""
        form = self.options["format"] or FORMS.get(Path(name).suffix.lower(), "")
        for found in record_files.records(stream, form=form):
            if found.reason:
                faults = [Fault("", found.reason)]
                self.failures.add(name, found.place, faults, found.value, found.raw)
                continue
            try:
                review = review_members.read(found.value, base=found.base, language=found.language)
            except UnusableRecordError as unusable:
                self.failures.add(name, found.place, unusable.faults, found.value)
                continue
            if review.url.startswith(f"{settings.FACTCHECK_BASE_URL}/claims/"):
                self.skipped += 1  # our own, come home
                continue
            if review.notes:
                self.notes.add(name, found.place, list(review.notes), found.value)
            yield review

    def _store(self, name: str, batch: list[Review]) -> None:
        if not batch:
            return
        try:
            fates = imports.take(
                by=self.by,
                reviews=batch,
                source_name=name,
                as_drafts=self.options["drafts"],
                seen=self.seen,
            ).fates
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        self.skipped += fates.count("skipped")
        self.done += len(fates) - fates.count("skipped")

    def _tell(self) -> None:
        for listed in (self.failures, self.notes):
            if listed.file is not None:
                listed.file.close()
        told = f"done {self.done}, skipped {self.skipped}, failed {self.failures.count}"
        self.stdout.write(told)
        if self.failures.count:
            self.stderr.write(f"Failures with reasons: {self.failures.path}")
        if self.notes.count:
            self.stderr.write(f"Taken without a part of it ({self.notes.count}): {self.notes.path}")


def _opened(name: str) -> BinaryIO:
    return sys.stdin.buffer if name == STDIN else Path(name).open("rb")


def _unread(options: dict[str, Any]) -> Path:
    """Return where failures are written: never over a file that is being read."""
    path = Path(options["failures"])
    given = {Path(name).resolve() for name in options["files"] if name != STDIN}
    if path.resolve() in given:
        raise CommandError(f"{path} is being read; name another file with --failures.")
    return path


def _actor(username: str | None) -> User | Operator:
    if username is None:
        try:
            return Operator(getpass.getuser())
        except (KeyError, OSError):
            return Operator("")
    person = User.objects.filter(username=username, is_active=True).first()
    if person is None:
        raise CommandError(f"There is no active login '{username}'.")
    return person
