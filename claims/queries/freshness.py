"""Has anything public changed since it was last read?

Every change is an act, and acts are numbered without gaps, so the number of the last one says it.
"""

from __future__ import annotations

from claims.queries import raw

LAST = "SELECT seq FROM claims_ledgerhead"


def last_act() -> int:
    """Return the number of the last act in the ledger; 0 before the first."""
    ((seq,),) = raw.rows_apart(LAST)
    return int(seq)
