"""Which signs differ between words that look the same?

A soft hyphen, a no-break space, a ligature: two sides of a difference can be alike to the eye. Then
the signs are named as Unicode names them. Pure: strings.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import NamedTuple


class Unlike(NamedTuple):
    """The signs that one side has more of than the other, each side in the order of its words."""

    original: tuple[str, ...]
    derived: tuple[str, ...]


def unlike(original: str, derived: str) -> Unlike | None:
    """Name the signs in which words differ that look the same; None for words that look different.

    >>> unlike("resc\\u00adue", "rescue")
    Unlike(original=('U+00AD SOFT HYPHEN',), derived=())
    >>> unlike("rescue", "saving") is None
    True
    """
    if original == derived or _look(original) != _look(derived):
        return None
    return Unlike(_named(original, derived), _named(derived, original))


def _look(words: str) -> str:
    """Return words without what an eye does not see."""
    seen = (c for c in unicodedata.normalize("NFKC", words) if unicodedata.category(c) != "Cf")
    return " ".join("".join(seen).split())


def _named(words: str, other: str) -> tuple[str, ...]:
    more = Counter(words) - Counter(other)
    return tuple(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in more)
