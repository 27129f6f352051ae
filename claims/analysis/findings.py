"""What is a difference, which types are there, and how heavy is each?"""

from __future__ import annotations

from typing import NamedTuple

from claims.analysis.spans import Span

COSMETIC, SUBSTANTIVE, REVERSES = "cosmetic", "substantive", "reverses-meaning"
SEVERITIES = (COSMETIC, SUBSTANTIVE, REVERSES)

# The weight a type has unless its rule knows better.
SEVERITY_OF = {
    "typography": COSMETIC,
    "paraphrase": COSMETIC,
    "split": COSMETIC,
    "merged": COSMETIC,
    "moved": COSMETIC,
    "added": SUBSTANTIVE,
    "deleted": SUBSTANTIVE,
    "quote_altered": SUBSTANTIVE,
    "quote_truncated": SUBSTANTIVE,
    "quote_boundary_shifted": SUBSTANTIVE,
    "quote_spliced": SUBSTANTIVE,
    "quote_dropped": SUBSTANTIVE,
    "quote_added": SUBSTANTIVE,
    "quote_to_indirect": SUBSTANTIVE,
    "attribution_lost": SUBSTANTIVE,
    "attribution_changed": SUBSTANTIVE,
    "attribution_added": SUBSTANTIVE,
    "hedge_removed": SUBSTANTIVE,
    "hedge_added": SUBSTANTIVE,
    "modality_changed": SUBSTANTIVE,
    "event_status_changed": SUBSTANTIVE,
    "name_changed": SUBSTANTIVE,
    "entity_swapped": SUBSTANTIVE,
    "number_changed": SUBSTANTIVE,
    "date_changed": SUBSTANTIVE,
    "specificity_changed": SUBSTANTIVE,
    "negation_flipped": REVERSES,
    "meaning_shifted": SUBSTANTIVE,
    "meaning_reversed": REVERSES,
}
TYPES = tuple(SEVERITY_OF)

# The rules that tell words, no figures and no names, that only one side has.
ONE_SIDED = frozenset({"one-sided", "words-for-function-words"})


class Difference(NamedTuple):
    """One typed change: where on either side (None where it has nothing), how heavy, which rule."""

    type: str
    original: Span | None
    derived: Span | None
    severity: str
    rule: str


def heavier(one: str, other: str) -> str:
    """Return the graver of two severities.

    >>> heavier("cosmetic", "reverses-meaning")
    'reverses-meaning'
    """
    return max(one, other, key=SEVERITIES.index)
