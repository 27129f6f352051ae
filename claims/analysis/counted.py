"""Which words have a number in front that others set in figures: achtköpfig, 8-köpfig?"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from claims.analysis.lexicons import Lexicon
from claims.analysis.normalization import fold
from claims.analysis.tokens import Token


def uncounted(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Part the number from what is counted in one word with it.

    >>> from claims.analysis.lexicons import get
    >>> from claims.analysis.tokens import words
    >>> [token.norm for token in uncounted(words("Die achtköpfige Achtung"), get("de"))]
    ['die', 'acht', 'köpfige', 'achtung']
    """
    if lexicon.counted is None:
        return tokens
    found: list[Token] = []
    for token in tokens:
        composed = unicodedata.normalize("NFKC", token.text.lower())
        match = lexicon.counted.fullmatch(composed) if token.kind == "word" else None
        for low, high in match.regs[1:] if match else ():
            if high > low >= 0:
                start, stop = _place(token.text, low), _place(token.text, high)
                written = token.text[start:stop]
                begin = token.start + start
                found.append(Token(begin, begin + len(written), written, fold(written), "word"))
        if match is None:
            found.append(token)
    return found


def _place(text: str, composed: int) -> int:
    """Return the place behind so many letters, an accent counted none and a ligature several."""
    letters = 0
    for place, sign in enumerate(text):
        if not unicodedata.combining(sign):
            if letters >= composed:
                return place
            letters += len(unicodedata.normalize("NFKC", sign))
    return len(text)
