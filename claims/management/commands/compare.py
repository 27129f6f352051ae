"""What does a copy say differently? Compare two texts, or many pairs, without any database."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.analysis.differences import compare
from claims.management.comparison_page import page
from claims.management.comparison_report import report
from claims.management.textinput import (
    STANDARD_INPUT,
    Given,
    UnreadableTextError,
    field,
    json_lines,
    read_text,
)

FORMATS = ("json", "text", "html")


class Command(BaseCommand):
    """Print how the sentences of two texts align, and every difference by type and severity."""

    help = (
        "Compare an original with a derived text: aligned sentences and typed differences. "
        "Offsets are Unicode code points. With --jsonl many pairs, one JSON line each."
    )
    requires_system_checks: list[str] = []  # the database may be down

    def add_arguments(self, parser: CommandParser) -> None:
        """Take two files or a file of pairs, the language and the form of the answer."""
        parser.add_argument(
            "files",
            nargs="*",
            metavar="FILE",
            help="ORIGINAL and DERIVED, UTF-8, one of them may be - for stdin; "
            "with --jsonl any number of files of pairs, stdin when none is given",
        )
        parser.add_argument(
            "--jsonl", action="store_true", help='read pairs {"id", "a", "b", "language"?}'
        )
        parser.add_argument("--language", metavar="xx", help="language tag; guessed when not given")
        parser.add_argument("--format", choices=FORMATS, default="json", help="json when not given")

    def handle(self, *args: Any, **options: Any) -> None:
        """Compare what is readable; name what was not, and exit non-zero for it."""
        if options["jsonl"]:
            self._compare_lines(options)
        else:
            self._compare_files(options)

    def _compare_files(self, options: dict[str, Any]) -> None:
        names = options["files"]
        if len(names) != 2:
            raise CommandError("give two files, ORIGINAL and DERIVED, or --jsonl")
        if names == [STANDARD_INPUT, STANDARD_INPUT]:
            raise CommandError("only one of the two texts can be standard input; name a file")
        try:
            original, derived = (read_text(name) for name in names)
        except UnreadableTextError as fault:
            raise CommandError(str(fault)) from fault
        found = compare(original, derived, options["language"])
        if options["format"] == "text":
            self.stdout.write(report(found, original, derived))
        elif options["format"] == "html":
            self.stdout.write(page(found, original, derived, (names[0], names[1])))
        else:
            self.stdout.write(json.dumps(found.as_json(), ensure_ascii=False))

    def _compare_lines(self, options: dict[str, Any]) -> None:
        if options["format"] != "json":
            raise CommandError("--jsonl answers in JSON lines; leave --format out")
        done = failed = 0
        for given in json_lines(options["files"] or [STANDARD_INPUT]):
            try:
                found = self._answer(given, options["language"])
            except UnreadableTextError as fault:
                failed += 1
                self.stderr.write(str(fault))
                continue
            done += 1
            self.stdout.write(json.dumps(found, ensure_ascii=False))
        if failed:
            raise CommandError(f"{done} compared, {failed} failed (named above)")

    def _answer(self, given: Given, language: str | None) -> dict[str, Any]:
        if given.fault is not None:
            raise given.fault
        if given.value.get("language") is not None:
            language = field(given, "language")
        key = given.value.get("id")
        if not isinstance(key, str | int) or isinstance(key, bool):
            raise UnreadableTextError(f'{given.name}: "id" is missing; give a string or a number')
        found = compare(field(given, "a"), field(given, "b"), language)
        return {"id": key, **found.as_json()}
