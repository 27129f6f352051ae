"""Is the ledger the one that was written, act for act?

Everything is computed again here, without the database's own functions: each act's hash from its
fields and the hash before it, each payload's hash from its salt and words. A checkpoint somebody
kept from earlier proves that today's ledger extends that day's.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings

from claims.models import GENESIS, Ledger, LedgerHead

FORMAT = "fcl1"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
BATCH = 2_000  # acts read at once
FAULTS_SHOWN = 100
SALT_BYTES = 16


class Report(NamedTuple):
    """How many acts were checked, and what is wrong, in words (the first hundred)."""

    acts: int
    faults: tuple[str, ...]


class Checkpoint(NamedTuple):
    """The state of a ledger at one time: whose, how many acts, the last one's hash.

    Source: C2SP tlog-checkpoint, the unsigned body (origin, size, base64 of the hash).
    """

    origin: str
    size: int
    head: str

    def as_text(self) -> str:
        """Write the checkpoint as three lines."""
        head = base64.b64encode(bytes.fromhex(self.head)).decode()
        return f"{self.origin}\n{self.size}\n{head}\n"


class NoCheckpointError(ValueError):
    """A text is no checkpoint."""


def checkpoint() -> Checkpoint:
    """Return the present state of the ledger; one query."""
    head = LedgerHead.objects.get()
    return Checkpoint(origin(), head.seq, head.hash)


def origin() -> str:
    """Return the name under which this newsroom's ledger is known."""
    return str(settings.FACTCHECK_BASE_URL).split("://", 1)[-1] + "/ledger"


def read_checkpoint(text: str) -> Checkpoint:
    """Read a checkpoint as written by `Checkpoint.as_text`; lines after the third are signatures.

    Raises: NoCheckpointError.

    >>> read_checkpoint("desk.example/ledger\\n0\\n" + "A" * 43 + "=\\n").size
    0
    """
    lines = text.split("\n")
    try:
        head = base64.b64decode(lines[2], validate=True).hex()
        if len(head) != len(GENESIS) or not (lines[1].isascii() and lines[1].isdigit()):
            raise ValueError
        return Checkpoint(lines[0], int(lines[1]), head)
    except (ValueError, IndexError):
        raise NoCheckpointError(
            "This is no checkpoint: it has three lines, an origin, a size and a base64 hash."
        ) from None


def act_hash(act: Ledger) -> str:
    """Compute the hash of an act from its fields, `hash` itself excepted.

    Source: docs/ledger.md.
    """
    at = (act.at - EPOCH) // timedelta(microseconds=1)
    fields = (FORMAT, act.seq, act.prev, at, act.actor, act.act, act.object, act.payload_sha256)
    return hashlib.sha256("".join(f"{field}\n" for field in fields).encode()).hexdigest()


def verify(*, kept: Checkpoint | None = None) -> Report:
    """Check every act, every payload, the head and, if given, a checkpoint kept from earlier.

    Linear in the ledger; reads it in batches.
    """
    faults: list[str] = []
    head = LedgerHead.objects.get()  # first: acts that come in meanwhile stand after it
    seq, prev, at = 0, GENESIS, EPOCH
    for act in _acts():
        faults += _faults_of(act, seq, prev, at)
        if kept and act.seq == kept.size and act.hash != kept.head:
            faults.append(f"act {act.seq} is not the one the checkpoint saw: history was rewritten")
        if act.seq == head.seq and act.hash != head.hash:
            faults.append(f"act {act.seq} is not the one the ledger's head names")
        seq, prev, at = act.seq, act.hash, act.at
    if head.seq > seq:
        faults.append(f"the head stands at act {head.seq}, the ledger ends at {seq}")
    if kept and kept.size > seq:
        faults.append(f"the checkpoint saw {kept.size} acts, the ledger has {seq}: acts are gone")
    if kept and kept.size == 0 and kept.head != GENESIS:
        faults.append("the checkpoint of an empty ledger does not begin where ledgers begin")
    if kept and kept.origin != origin():
        faults.append(f"the checkpoint is of {kept.origin}, this is {origin()}")
    return Report(seq, tuple(faults[:FAULTS_SHOWN]))


def lines() -> Iterator[dict[str, Any]]:
    """Yield the public log, an act each, as docs/verify_ledger.py reads it. No payloads."""
    for act in _acts():
        yield {
            "seq": act.seq,
            "prev": act.prev,
            "hash": act.hash,
            "at": (act.at - EPOCH) // timedelta(microseconds=1),
            "actor": act.actor,
            "act": act.act,
            "object": act.object,
            "payload_sha256": act.payload_sha256,
        }


def _acts() -> Iterator[Ledger]:
    last = 0
    while batch := list(
        Ledger.objects.filter(seq__gt=last).select_related("payload").order_by("seq")[:BATCH]
    ):
        yield from batch
        last = batch[-1].seq


def _faults_of(act: Ledger, seq: int, prev: str, at: datetime) -> Iterator[str]:
    if act.seq != seq + 1:
        yield f"after act {seq} comes act {act.seq}: acts are missing"
    if act.prev != prev:
        yield f"act {act.seq} does not follow the act before it"
    if act.hash != act_hash(act):
        yield f"act {act.seq} was changed: its fields do not give its hash"
    if act.at < at:
        yield f"act {act.seq} is earlier than the act before it"
    payload = getattr(act, "payload", None)
    if payload is None:
        yield f"act {act.seq} has lost its payload"
    elif len(payload.salt) != SALT_BYTES or act.payload_sha256 != _payload_hash(payload):
        yield f"the payload of act {act.seq} was changed"


def _payload_hash(payload: Any) -> str:
    return hashlib.sha256(bytes(payload.salt) + payload.text.encode()).hexdigest()
