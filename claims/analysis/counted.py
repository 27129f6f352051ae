"""Which words have a number in front that others set in figures: achtköpfig, 8-köpfig?"""

from __future__ import annotations

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
        match = lexicon.counted.fullmatch(token.text.lower()) if token.kind == "word" else None
        if match is None or len(token.text) != len(match.group()):
            found.append(token)
            continue
        for low, high in match.regs[1:]:
            if high > low >= 0:
                start, written = token.start + low, token.text[low:high]
                found.append(Token(start, token.start + high, written, fold(written), "word"))
    return found
