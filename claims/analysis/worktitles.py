"""Do marks stand around the title of a work, which one house sets in marks and another does not?

A title is told by its capitals: every weighty word has one, in a sentence where other words have
none. A single word in marks may be anything, and where all nouns have capitals they tell nothing;
there the other text says whether it is a name: the ship “Tern”, the ship Tern.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon
from claims.analysis.reading import Reading

SHORTEST_TITLE = 2  # weighty words; own choice


def is_title(
    places: Sequence[int], reading: Reading, bare: Sequence[Lexeme], lexicon: Lexicon
) -> bool:
    """Say whether lexemes that stand in marks are a title; `places` are their numbers, in order.

    `bare` are those of the other text, where they stand without marks.
    """
    if [x.kind for x in bare] == ["name"] and len(places) == 1 and not bare[0].opens_sentence:
        return True
    if lexicon.capital_nouns or lexicon.caseless:
        return False
    inside = [reading.lexemes[k] for k in places]
    weighty = [x.surface for x in inside if x.is_content]
    capitals = all(word[0].isupper() or word[0].isdigit() for word in weighty)
    if len(weighty) < SHORTEST_TITLE or not capitals or not inside[0].surface[0].isupper():
        return False
    sentence = reading.bounds[bisect_right(reading.bounds, (places[0], len(reading.lexemes))) - 1]
    around = (reading.lexemes[k] for k in range(*sentence) if k not in places)
    return any(x.is_content and x.surface[0].islower() for x in around)
