"""What does the analysis find in these texts? One JSON line for each, without any database."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from tqdm import tqdm

from claims.analysis.detection import analyze
from claims.management.textinput import (
    STANDARD_INPUT,
    Given,
    UnreadableTextError,
    field,
    json_lines,
    texts,
)


class Command(BaseCommand):
    """Print segments and statements of each text as a JSON line."""

    help = (
        "Find the segments, quotations and statements of texts. Prints a JSON line for each; "
        "offsets are Unicode code points. Reads standard input when no file or - is given."
    )
    requires_system_checks: list[str] = []  # the database may be down

    def add_arguments(self, parser: CommandParser) -> None:
        """Take files, the form of their lines and the language."""
        parser.add_argument(
            "files", nargs="*", metavar="FILE", help="UTF-8 text files, - for stdin"
        )
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='read lines {"id", "text", "language"?} instead of whole files as texts',
        )
        parser.add_argument("--language", metavar="xx", help="language tag; guessed when not given")

    def handle(self, *args: Any, **options: Any) -> None:
        """Analyse everything readable; name what was not, and exit non-zero for it."""
        names = options["files"] or [STANDARD_INPUT]
        done = failed = 0
        inputs = json_lines(names) if options["jsonl"] else texts(names)
        for given in tqdm(inputs, unit=" texts", disable=None):  # a bar on a terminal only
            try:
                found = self._answer(given, options)
            except UnreadableTextError as fault:
                failed += 1
                self.stderr.write(str(fault))
                continue
            done += 1
            self.stdout.write(json.dumps(found, ensure_ascii=False))
        if failed:
            raise CommandError(f"{done} analysed, {failed} failed (named above)")

    def _answer(self, given: Given, options: dict[str, Any]) -> dict[str, Any]:
        if given.fault is not None:
            raise given.fault
        if not options["jsonl"]:
            return {"id": given.name, **analyze(given.value, options["language"]).as_json()}
        language = options["language"]
        if given.value.get("language") is not None:
            language = field(given, "language")
        if type(given.value.get("id")) not in (str, int):
            raise UnreadableTextError(f'{given.name}: "id" is missing; give a string or a number')
        analysis = analyze(field(given, "text"), language)
        return {"id": given.value["id"], **analysis.as_json()}
