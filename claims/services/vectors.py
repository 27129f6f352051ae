"""How do the words that lead to claims get their vectors?

Some at a time, by a job, and never while somebody waits: until an entry has its vector it is found
by its words alone. Once no entry waits for one of today's encoder, those of former ones go. No
ledger row: a vector says nothing that its text does not, and can be made again.
"""

from __future__ import annotations

from claims.encoding import Encoder as Opened
from claims.models import Encoder, EntryVector
from claims.queries import encoding, vectors

BATCH = 200  # entries encoded before they are stored; own choice, a second or two
DROPPED = 10_000  # vectors of former encoders that go at once; own choice, well under a second


def encode(*, most: int = BATCH) -> int:
    """Give up to `most` entries their vectors, the newest first; returns how many got one.

    It can be broken off anywhere, and run twice at once. Nothing is locked while it calculates.
    """
    opened = encoding.encoder()
    if opened is None:
        return 0
    texts = list(vectors.waiting(opened).order_by("-pk").values_list("pk", "text")[:most])
    if not texts:
        _drop_former(opened)
        return 0
    encoder, _ = Encoder.objects.get_or_create(
        name=opened.name, sha256=opened.sha256, defaults={"dimensions": opened.dimensions}
    )
    made = [
        EntryVector(entry_id=pk, encoder=encoder, components=_stored(opened, text))
        for pk, text in texts
    ]
    EntryVector.objects.bulk_create(made, ignore_conflicts=True)
    return len(made)


def _stored(opened: Opened, text: str) -> bytes:
    return opened.encode(text).astype(vectors.STORED).tobytes()


def _drop_former(opened: Opened) -> None:
    """Delete some vectors of other encoders: nobody reads them any more."""
    former = Encoder.objects.exclude(name=opened.name, sha256=opened.sha256)
    rows = EntryVector.objects.filter(encoder__in=former.values("pk")).values("pk")[:DROPPED]
    EntryVector.objects.filter(pk__in=rows).delete()
