"""What is among the lexemes of one side of a change?"""

from __future__ import annotations

from collections.abc import Iterable

from claims.analysis.lexemes import Lexeme


def has_tag(side: Iterable[Lexeme], tag: str) -> bool:
    """Say whether any piece has a tag."""
    return any(tag in x.tags for x in side)


def content_of(side: Iterable[Lexeme]) -> list[Lexeme]:
    """Return the pieces that carry meaning of their own."""
    return [x for x in side if x.is_content]


def is_past(piece: Lexeme) -> bool:
    """Say whether a word looks like a past form."""
    return "past" in piece.tags
