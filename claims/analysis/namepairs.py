"""Do two names in two versions of a sentence stand for one?"""

from __future__ import annotations

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import is_short_for

# Endings of a people's name or an adjective behind the root of a place's.
DEMONYMS = frozenset("an ans ian ians n ns ese i is ish ean eans er ers".split())
SHORTEST_ROOT = 4  # letters


def is_one_name(one: Lexeme, other: Lexeme, unit: Unit) -> bool:
    """Say whether two pieces name one person, place or people."""
    lexicon = unit.lexicon
    return (
        one.key == other.key
        or lexicon.are_one_name(one.key, other.key)
        or lexicon.are_variants(one.key, other.key)
        or lexicon.are_synonyms(one.key, other.key)
        or _is_of(one.norm, other.norm)
        or is_short_for(one, other)
    )


def _is_of(one: str, other: str) -> bool:
    """Say whether one name is that of the people or the adjective of the other: Ruritania, -ans."""
    shorter, longer = sorted((one, other), key=len)
    root = shorter.rstrip("aeiou")
    return (
        len(root) >= SHORTEST_ROOT
        and shorter != longer
        and longer.startswith(root)
        and longer[len(root) :] in DEMONYMS
    )
