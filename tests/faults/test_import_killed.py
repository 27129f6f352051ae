"""Does an import that is killed go on where it stopped, with nothing half stored?"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from claims import models
from claims.queries import chain, lookup
from factcheck.environment import ROOT
from tests.services.test_imports import record

RECORDS = 1_200
PATIENCE = 240.0  # seconds until a loaded machine has stored a batch


def start(file: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    """Start the command in a process of its own."""
    words = ["manage.py", "import_claims", str(file), "--failures", str(file.with_suffix(".bad"))]
    return subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )


def test_a_killed_import_leaves_whole_batches_and_goes_on(
    committed_db: str, test_databases: Any, tmp_path: Path
) -> None:
    url = test_databases.url(committed_db)
    surroundings = os.environ | {"DATABASE_URL": url, "DATABASE_OWNER_URL": url}
    file = tmp_path / "feed.jsonl"
    lines = (
        json.dumps(
            record(url=f"https://c.example/{n}", claimReviewed=f"Bridge number {n} was sold")
        )
        for n in range(RECORDS)
    )
    file.write_text("\n".join([*lines, '{"broken":']))
    first = start(file, surroundings)
    deadline = time.monotonic() + PATIENCE
    while not models.Claim.objects.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    stored = models.Claim.objects.count()
    assert 0 < stored < RECORDS
    assert stored == models.Verdict.objects.count() == models.LookupEntry.objects.count()
    second = start(file, surroundings)
    told, _ = second.communicate()
    assert told.strip() == f"done {RECORDS - stored}, skipped {stored}, failed 1"
    assert models.Claim.objects.count() == RECORDS
    assert models.LookupEntry.objects.count() == RECORDS
    assert lookup.by_text("Bridge number 1199 was sold")[0].claim_text.endswith("1199 was sold")
    assert chain.verify().faults == ()
