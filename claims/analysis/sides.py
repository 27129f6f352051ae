"""What is among the lexemes of one side of a change?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.analysis.lexemes import Lexeme
from claims.analysis.shortforms import SHORT, abbreviates

CLAUSE = 4  # content words that make an addition a clause with a life of its own; own choice


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


def tags_of(side: Iterable[Lexeme], prefix: str) -> frozenset[str]:
    """Return the tags of some pieces that begin so."""
    return frozenset(tag for x in side for tag in x.tags if tag.startswith(prefix))


def is_clause(here: Sequence[Lexeme], there: Sequence[Lexeme]) -> bool:
    """Say whether the change is a whole clause that one side lacks: its words go as one."""
    return not (here and there) and len(content_of((*here, *there))) > CLAUSE
