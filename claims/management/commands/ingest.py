"""How do many texts come in at once, without a mishap with one of them stopping the rest?

Each file is one article, known by its words: a file that is in already is skipped, so that the
command can be broken off and run again. What cannot be taken in is listed with the reason.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from claims.exceptions import Invalid, Refused
from claims.ingest.decoding import Document
from claims.models import ArticleVersion, Story, User
from claims.services import articles, derivations, documents, statements

ENDINGS = (".txt", ".html", ".htm", ".xhtml")
STDIN = "-"
FAILURES = "ingest-failures.jsonl"
MACHINE = "ingest"


@dataclass
class Outcome:
    """What became of the sources so far."""

    done: int = 0
    skipped: int = 0
    failures: list[dict[str, str]] = field(default_factory=list)


class Command(BaseCommand):
    """Take texts in: files (.txt, .html), folders of them, or '-' for standard input."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """Say what can be asked for."""
        parser.add_argument("sources", nargs="+", metavar="SOURCE")
        parser.add_argument("--language", default="", help="BCP 47 tag; else told from the text")
        parser.add_argument("--story", type=int, help="number of the story to put the texts into")
        parser.add_argument("--as", dest="username", help="login name of whose act it is")
        parser.add_argument(
            "--now", action="store_true", help="find statements and copies here, not in the worker"
        )
        parser.add_argument(
            "--failures", default=FAILURES, help=f"where failures are listed (default {FAILURES})"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Take in all sources; exit status 1 if one failed."""
        by = _actor(options["username"])
        story = _story(options["story"])
        outcome = Outcome()
        sources = _expanded(options["sources"])
        try:
            for source in tqdm(sources, unit="text", disable=None, file=sys.stderr):
                self._take(source, outcome, by=by, story=story, options=options)
        except KeyboardInterrupt:
            self.stderr.write("Broken off; run it again to go on where it stopped.")
            raise SystemExit(130) from None
        finally:
            self._tell(outcome, Path(options["failures"]))
        if outcome.failures:
            raise SystemExit(1)

    def _take(
        self,
        source: str,
        outcome: Outcome,
        *,
        by: User | str,
        story: Story | None,
        options: dict[str, Any],
    ) -> None:
        try:
            added = articles.add(
                by=by, document=_read(source), language=options["language"], story=story
            )
        except (Refused, OSError) as refusal:
            outcome.failures.append({"source": source, "reason": _reason(refusal)})
            return
        if added.is_new:
            outcome.done += 1
        else:
            outcome.skipped += 1
        if options["now"]:
            _follow(added.version)

    def _tell(self, outcome: Outcome, path: Path) -> None:
        failed = len(outcome.failures)
        self.stdout.write(f"done {outcome.done}, skipped {outcome.skipped}, failed {failed}")
        if failed:
            with path.open("w", encoding="utf-8") as file:
                _write(outcome.failures, file)
            self.stderr.write(f"Failures with reasons: {path}")


def _expanded(sources: Sequence[str]) -> list[str]:
    """Replace each folder by the texts in it and below, in the order of their names."""
    return [file for source in sources for file in _within(source)]


def _within(source: str) -> Iterator[str]:
    path = Path(source)
    if source == STDIN or _is_address(source) or not path.is_dir():
        yield source
        return
    for file in sorted(path.rglob("*")):
        if file.is_file() and file.suffix.lower() in ENDINGS:
            yield str(file)


def _read(source: str) -> Document:
    """Read one source; what cannot be read yet is refused in words.

    Raises: Refused, OSError.
    """
    if _is_address(source):
        raise Invalid("Addresses cannot be fetched yet: save the page and give its file.")
    if source == STDIN:
        return documents.from_upload(sys.stdin.buffer.read(), "text/plain")
    path = Path(source)
    if path.suffix.lower() not in ENDINGS:
        raise Invalid(f"Only {', '.join(ENDINGS)} files can be taken in yet.")
    return documents.from_upload(path.read_bytes(), filename=path.name)


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _follow(version: ArticleVersion) -> None:
    """Do at once what the worker would do with a new version."""
    statements.extract(version=version)
    for edge in derivations.suggest_for(version=version):
        derivations.compare(derivation=edge)


def _actor(username: str | None) -> User | str:
    if username is None:
        return MACHINE
    person = User.objects.filter(username=username, is_active=True).first()
    if person is None:
        raise CommandError(f"There is no active login '{username}'.")
    return person


def _story(number: int | None) -> Story | None:
    if number is None:
        return None
    story: Story | None = Story.everything.filter(pk=number).first()
    if story is None:
        raise CommandError(f"There is no story {number}.")
    return story


def _reason(fault: Refused | OSError) -> str:
    return str(fault) if isinstance(fault, Refused) else (fault.strerror or type(fault).__name__)


def _write(failures: Sequence[dict[str, str]], file: TextIO) -> None:
    for failure in failures:
        file.write(json.dumps(failure, ensure_ascii=False) + "\n")
