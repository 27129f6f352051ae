"""What is among the lexemes of one side of a change?"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis.lexemes import Lexeme
from claims.analysis.shortforms import SHORT, abbreviates


def has_tag(side: Iterable[Lexeme], tag: str) -> bool:
    """Say whether any piece has a tag."""
    return any(tag in x.tags for x in side)


def content_of(side: Iterable[Lexeme]) -> list[Lexeme]:
    """Return the pieces that carry meaning of their own."""
    return [x for x in side if x.is_content]


def is_short_for(one: Lexeme, other: Lexeme) -> bool:
    """Say whether either of two words is an abbreviation of the other: Univ., University."""
    return (SHORT in one.tags and abbreviates(one.norm, other.norm)) or (
        SHORT in other.tags and abbreviates(other.norm, one.norm)
    )


def is_past(piece: Lexeme) -> bool:
    """Say whether a word looks like a past form."""
    return "past" in piece.tags
