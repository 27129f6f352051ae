"""With which pieces of a unit may one reckon: on which side, at which place, and did they stay?"""

from __future__ import annotations

from typing import NamedTuple

from claims.analysis.comparison import Unit
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons.counting import words_of
from claims.analysis.sides import has_tag
from claims.analysis.values import Measure


class Place(NamedTuple):
    """A lexeme of a side: its side (0 or 1), its number there, and whether it stayed."""

    side: int
    number: int
    kept: bool
    piece: Lexeme


def places_of(unit: Unit) -> list[Place]:
    """Return every lexeme of both sides; the "one" of "one of its four" is worth what it counts."""
    ones = words_of(unit.lexicon.code).ones
    found = []
    for side, (pieces, kept) in enumerate(
        zip((unit.one, unit.other), unit.kept_places(), strict=True)
    ):
        for number, piece in enumerate(pieces):
            if piece.norm in ones and has_tag(pieces[number + 1 : number + 2], "genitive"):
                piece = piece._replace(value=Measure("number", 1.0))
            found.append(Place(side, number, number in kept, piece))
    return found
