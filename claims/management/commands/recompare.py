"""How are all stored comparisons made anew at once, without waiting for the worker?

The same work as the job `recompare`, with a progress bar. What is done already is skipped, so that
the command can be broken off and run again, beside a worker, too.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error
from tqdm import tqdm

from claims.analysis import ANALYSIS_VERSION
from claims.exceptions import Refused
from claims.queries import recomparing
from claims.services import recomparisons

FAILURES = "recompare-failures.jsonl"


class Command(BaseCommand):
    """Compare anew what an older version of the analysis compared."""

    help = (
        "Compare anew what an older version of the analysis compared. Decisions on differences are "
        "kept. Exit status is 0 only if nothing failed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Say what can be asked for."""
        parser.add_argument("--limit", type=int, help="at most so many comparisons")
        parser.add_argument(
            "--failures", default=FAILURES, help=f"where failures are listed (default {FAILURES})"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Compare all that is old; exit status 1 if one failed."""
        waiting = recomparing.waiting(ANALYSIS_VERSION).values_list("pk", flat=True)
        counts = {"done": 0, "skipped": 0}
        failures: list[dict[str, Any]] = []
        try:
            for pk in tqdm(
                list(waiting[: options["limit"]]), unit="pair", disable=None, file=sys.stderr
            ):
                try:
                    counts["done" if recomparisons.run(derivation=pk) else "skipped"] += 1
                except (Refused, Error, ValueError) as fault:
                    reason = f"{type(fault).__name__}: {fault}".strip()
                    failures.append({"derivation": pk, "reason": reason})
        except KeyboardInterrupt:
            self.stderr.write("Broken off; run it again to go on where it stopped.")
            raise SystemExit(130) from None
        finally:
            self._tell(counts, failures, Path(options["failures"]))
        if failures:
            raise SystemExit(1)

    def _tell(self, counts: dict[str, int], failures: list[dict[str, Any]], path: Path) -> None:
        self.stdout.write(
            f"done {counts['done']}, skipped {counts['skipped']}, failed {len(failures)}"
        )
        if failures:
            lines = [json.dumps(failure, ensure_ascii=False) + "\n" for failure in failures]
            path.write_text("".join(lines), encoding="utf-8")
            self.stderr.write(f"Failures with reasons: {path}")
