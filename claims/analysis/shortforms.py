"""Is a word an abbreviation of another, as houses shorten them: Univ., Ltd., aprox., Avda.?

A stop behind a word inside a sentence shortens it; what it stands for begins with the same letter
and has all its letters in their order. So tables need list only what bears no stop, or stands
before names.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.tokens import Token

SHORT = "short"  # the tag of an abbreviation
LONGEST_SHORT = 6  # letters; own choice
PAUSES = frozenset(",;:)")


def is_shortened(tokens: Sequence[Token], here: int) -> bool:
    """Say whether a stop behind a word shortens it, since the sentence goes on behind the stop.

    >>> from claims.analysis.tokens import words
    >>> tokens = words("The Univ. of Oslo closed. It reopened.")
    >>> [is_shortened(tokens, k) for k in (1, 5, 7)]
    [True, False, False]
    """
    if here + 2 >= len(tokens) or tokens[here + 1].text != ".":
        return False
    after = tokens[here + 2].text
    goes_on = after[0].islower() or after[0].isdigit() or after in PAUSES
    return goes_on and tokens[here + 1].start == tokens[here].end


def abbreviates(short: str, long: str) -> bool:
    """Say whether a folded word may be short for another.

    >>> [abbreviates("ltd", word) for word in ("limited", "ltd", "lad", "united")]
    [True, False, False, False]
    """
    if len(long) <= len(short) or short[:1] != long[:1]:
        return False
    if len(short) > LONGEST_SHORT:
        return long.startswith(short)
    rest = iter(long)
    return all(letter in rest for letter in short if letter != ".")
