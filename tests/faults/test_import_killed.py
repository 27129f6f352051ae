"""Does an import that is killed go on where it stopped, with nothing half stored?"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.db import transaction

from claims import models
from claims.ingest import review_members
from claims.management.commands.import_claims import BATCH
from claims.queries import chain, lookup
from claims.services import import_rows
from factcheck.environment import ROOT
from tests.services.test_imports import record
from tests.waiting import until, waits_for_a_lock

RECORDS = BATCH + 60


def start(file: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    """Start the command in a process of its own."""
    words = ["manage.py", "import_claims", str(file), "--failures", str(file.with_suffix(".bad"))]
    return subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )


def test_a_killed_import_leaves_whole_batches_and_goes_on(
    committed_db: str, test_databases: Any, tmp_path: Path
) -> None:
    """It is killed within its second batch, where it waits for a name that the test holds."""
    url = test_databases.url(committed_db)
    surroundings = os.environ | {"DATABASE_URL": url, "DATABASE_OWNER_URL": url}
    file = tmp_path / "feed.jsonl"
    records = [
        record(url=f"https://c.example/{n}", claimReviewed=f"Bridge number {n} was sold")
        for n in range(RECORDS)
    ]
    file.write_text("\n".join([*map(json.dumps, records), '{"broken":']))
    origin, name = import_rows.keys_of(review_members.read(records[-1]))[0]
    with transaction.atomic():
        models.ImportKey.objects.create(origin=origin, external_id=name, review_id=0)
        first = start(file, surroundings)
        until(lambda: waits_for_a_lock() or first.poll() is not None)
        first.send_signal(signal.SIGKILL)
        first.communicate()
        transaction.set_rollback(True)
    assert first.returncode == -signal.SIGKILL
    assert models.Claim.objects.count() == BATCH
    assert models.Verdict.objects.count() == models.LookupEntry.objects.count() == BATCH
    second = start(file, surroundings)
    told, _ = second.communicate()
    assert told.strip() == f"done {RECORDS - BATCH}, skipped {BATCH}, failed 1"
    assert models.Claim.objects.count() == RECORDS
    assert models.LookupEntry.objects.count() == RECORDS
    last = f"{RECORDS - 1} was sold"
    assert lookup.by_text(f"Bridge number {last}")[0].claim_text.endswith(last)
    assert chain.verify().faults == ()
