"""Which sentences were deleted or added, because they stand outside every aligned unit?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.analysis.alignment import Unit
from claims.analysis.findings import COSMETIC, SUBSTANTIVE, Difference
from claims.analysis.reading import Reading
from claims.analysis.segmentation import Segment

FURNITURE_ROLES = frozenset({"boilerplate", "credit"})


def unaligned(one: Reading, other: Reading, pairings: Sequence[Unit]) -> Iterator[Difference]:
    """Yield the sentences outside every unit as deleted or added."""
    taken_o = {i for p in pairings for i in p.original}
    taken_d = {j for p in pairings for j in p.derived}
    for number, part in enumerate(one.segments):
        if number not in taken_o:
            yield Difference("deleted", part.span, None, _weight(part, one.text), "sentence")
    for number, part in enumerate(other.segments):
        if number not in taken_d:
            yield Difference("added", None, part.span, _weight(part, other.text), "sentence")


def _weight(part: Segment, text: str) -> str:
    """Page furniture is no part of the story, unless it carries a figure."""
    if part.role not in FURNITURE_ROLES or any(c.isnumeric() for c in part.span.cut(text)):
        return SUBSTANTIVE
    return COSMETIC
