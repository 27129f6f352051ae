"""Which vectors do the words that lead to claims have?

Those of the encoder of this process only: another's would not compare. An entry that has none yet
is left out, and found by its words alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from django.db.models import Exists, OuterRef, QuerySet
from numpy.typing import NDArray

from claims.encoding import Encoder
from claims.models import EntryVector, LookupEntry
from claims.queries import encoding, raw

Vector = NDArray[np.float32]

STORED = np.dtype("<f2")  # as `EntryVector.components` says

OF = """
SELECT vector.entry_id, vector.components
FROM claims_entryvector vector JOIN claims_encoder encoder ON encoder.id = vector.encoder_id
WHERE encoder.name = %s AND encoder.sha256 = %s AND vector.entry_id = ANY(%s::bigint[])
"""


def of(entry_ids: Sequence[int]) -> dict[int, Vector]:
    """Return the vectors of entries, each of length 1 within a thousandth; one query.

    Entries without one are left out; without an encoder all are, and nothing is asked.
    """
    opened = encoding.encoder()
    if opened is None or not entry_ids:
        return {}
    rows = raw.rows(OF, [opened.name, opened.sha256, list(entry_ids)])
    whole = np.frombuffer(b"".join(row for _, row in rows), dtype=STORED).astype(np.float32)
    table = whole.reshape(len(rows), opened.dimensions)
    return {pk: vector for (pk, _), vector in zip(rows, table, strict=True)}


def waiting(opened: Encoder) -> QuerySet[LookupEntry]:
    """Return the entries, withdrawn ones too, without a vector of an encoder."""
    theirs = EntryVector.objects.filter(
        entry=OuterRef("pk"), encoder__name=opened.name, encoder__sha256=opened.sha256
    )
    return LookupEntry.objects.filter(~Exists(theirs))
