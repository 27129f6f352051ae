"""Is what was imported still what came in?

The hash of a batch is over its verdicts as they are stored, in their order, so that whoever has the
ledger can tell that none was changed, added or taken away.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator

from claims.models import ImportBatch, Verdict

HASHED = (
    *("kind", "label", "value", "best", "worst", "rating_given", "claim_text", "language"),
    *("claimant_name", "claim_date", "rationale", "reason", "author_name", "publisher_name"),
    *("publisher_site", "url", "title", "reviewed_at", "record_sha256"),
)


def digest(verdicts: Iterable[Verdict]) -> str:
    """Return the SHA-256 of verdicts in the order given, one line of canonical JSON each."""
    total = hashlib.sha256()
    for verdict in verdicts:
        said = {name: getattr(verdict, name) for name in HASHED}
        line = json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)
        total.update(line.encode() + b"\n")
    return total.hexdigest()


def faults() -> Iterator[str]:
    """Name each batch whose verdicts are not those that were hashed; one query a batch."""
    for batch in ImportBatch.objects.order_by("pk").iterator():
        rows = list(Verdict.objects.filter(batch=batch).order_by("pk"))
        if digest(rows) != batch.sha256:
            yield f"the verdicts of import batch {batch.pk} are not those that came in"
