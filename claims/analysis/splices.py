"""What is told already where two quotations were joined into one?

Who said it moved to the end, or words of the second quotation are gone: both belong to the joining.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.findings import Difference, heavier
from claims.analysis.spans import Span

ATTRIBUTIONS = frozenset({"attribution_lost", "attribution_added"})
WITHIN = ATTRIBUTIONS | {"deleted", "added"}
TURNS = frozenset({"negation_flipped", "hedge_removed", "modality_changed", "event_status_changed"})
COMMA = 2  # code points from a quotation to the words behind it


def without_told(found: Iterable[Difference], original: str, derived: str) -> list[Difference]:
    """Return the findings but for what a joining of quotations tells: words gone or moved in it.

    An attribution is told only where it is as it was, elsewhere.
    """
    found = list(found)
    joined = [d for d in found if d.type == "quote_spliced"]
    if not joined:
        return found
    moved = _cut(found, "attribution_lost", original) & _cut(found, "attribution_added", derived)
    return [
        _of_quotation(d, joined)
        for d in found
        if d.type not in WITHIN
        or not any(_is_in(d, one) for one in joined)
        or (d.type in ATTRIBUTIONS and _words(d, original, derived) not in moved)
    ]


def _of_quotation(one: Difference, joined: Sequence[Difference]) -> Difference:
    """Give the quotation what turned with words that were lost in the joining."""
    if one.type not in TURNS or one.derived or not any(_is_in(one, other) for other in joined):
        return one
    severity = heavier(one.severity, joined[0].severity)
    return one._replace(type="quote_altered", severity=severity, rule=f"quoted-{one.rule}")


def _is_in(one: Difference, joining: Difference) -> bool:
    """Say whether a finding lies within a joining, or right behind its new quotation."""
    if one.original:
        return joining.original is not None and joining.original.contains(one.original)
    return (
        one.derived is not None
        and joining.derived is not None
        and (joining.derived.contains(one.derived) or _follows(one.derived, joining.derived))
    )


def _follows(place: Span, joined: Span) -> bool:
    return 0 <= place.start - joined.end <= COMMA


def _words(one: Difference, original: str, derived: str) -> str:
    place, text = (one.original, original) if one.original else (one.derived, derived)
    return place.cut(text) if place else ""


def _cut(found: Sequence[Difference], kind: str, text: str) -> frozenset[str]:
    places = (d.original or d.derived for d in found if d.type == kind)
    return frozenset(place.cut(text) for place in places if place)
