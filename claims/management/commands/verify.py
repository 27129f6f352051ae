"""Is everything on record still as it was written? Exits non-zero on any fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.queries import chain, soundness


class Command(BaseCommand):
    """Check the ledger's chain, every anchor and the database's guards."""

    help = (
        "Check the ledger's hash chain, every text and anchor, and that the database's own guards "
        "are on. Exit status is 0 only if nothing is wrong."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take a checkpoint kept from earlier, and where to write one or the log."""
        parser.add_argument(
            "--checkpoint", metavar="FILE", help="also prove that the ledger extends this one"
        )
        parser.add_argument(
            "--write-checkpoint",
            metavar="FILE",
            help="write the present checkpoint, if all is well",
        )
        parser.add_argument(
            "--write-log", metavar="FILE", help="write the public log for docs/verify_ledger.py"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Name every fault, then say what was checked."""
        kept = _read(options["checkpoint"]) if options["checkpoint"] else None
        ledger, stored = chain.verify(kept=kept), soundness.verify()
        faults = [*ledger.faults, *stored.faults]
        for fault in faults:
            self.stderr.write(fault)
        summary = (
            f"{ledger.acts} acts, {stored.versions} versions and {stored.anchors} anchors checked, "
            f"{len(faults)} faults"
        )
        if options["write_log"]:
            _write_log(Path(options["write_log"]))
        if faults:
            raise CommandError(summary)
        if options["write_checkpoint"]:
            Path(options["write_checkpoint"]).write_text(chain.checkpoint().as_text(), "utf-8")
        self.stdout.write(summary)


def _read(name: str) -> chain.Checkpoint:
    try:
        return chain.read_checkpoint(Path(name).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, chain.NoCheckpointError) as fault:
        raise CommandError(f"{name}: {fault}") from fault


def _write_log(path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for line in chain.lines():
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
