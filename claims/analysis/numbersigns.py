"""Does a short word say "number" before a figure, as in No. 14, and not "no"?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.lexicons.symbols import NUMBER_WORDS
from claims.analysis.tokens import Token

NUMBER_SIGNS = frozenset({"no", "nos", "nr", "n", "núm"}) | NUMBER_WORDS
SIGN_ENDS = frozenset({".", "°", "º", "o"})
RAISED = frozenset("ºª°")
OPEN = frozenset(",([")  # signs behind which a sentence goes on


def number_sign_end(tokens: Sequence[Token], here: int) -> int:
    """Return the place behind what says "number" before a figure, or 0.

    >>> from claims.analysis.tokens import words
    >>> [number_sign_end(words(text), 0) for text in ("No. 14", "No 14", "n° 14", "no. 14")]
    [2, 1, 2, 0]
    """
    if here + 1 >= len(tokens):
        return 0
    stop, written = here + 1, tokens[here].text
    if tokens[stop].kind == "number":
        told = written == "№" or written in ("No", "Nos") or written[-1] in RAISED
        return stop if told or tokens[here].norm in NUMBER_WORDS else 0
    while stop < min(here + 3, len(tokens)) and tokens[stop].norm in SIGN_ENDS:
        stop += 1
    ended = here + 1 < stop < len(tokens) and tokens[stop].kind == "number"
    # At the start of a sentence it may be an answer; later on it may end one, but seldom does.
    denies = written == "no" and tokens[here + 1].norm == "." and not _follows(tokens, here)
    return stop if ended and not denies else 0


def _follows(tokens: Sequence[Token], here: int) -> bool:
    before = tokens[here - 1] if here else None
    return before is not None and (before.kind != "sign" or before.norm in OPEN)
