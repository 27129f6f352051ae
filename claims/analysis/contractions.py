"""Which words are two in one: don't, cannot?"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.lexicons import Lexicon
from claims.analysis.tokens import Token


def parted(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Part the contractions among the tokens: don't, cannot.

    >>> from claims.analysis.lexicons import get
    >>> from claims.analysis.tokens import words
    >>> [token.norm for token in parted(words("They cannot, we won't."), get("en"))]
    ['they', 'can', 'not', ',', 'we', 'will', 'not', '.']
    """
    found: list[Token] = []
    for token in tokens:
        if "'" in token.norm or token.norm == "cannot":
            found += _parts(token, lexicon)
        else:
            found.append(token)
    return found


def _parts(token: Token, lexicon: Lexicon) -> tuple[Token, ...]:
    """Part a contraction into its two words, each at its own letters."""
    if token.kind != "word" or len(token.text) != len(token.norm):
        return (token,)
    if token.norm == "cannot":
        return _cut(token, 3, "can", "not")
    place = token.norm.rfind("'")
    for tail, word in lexicon.contractions.items() if place > 0 else ():
        at = len(token.norm) - len(tail)
        if at > 0 and token.norm.endswith(tail):
            head = token.norm[:at]
            return _cut(token, at, lexicon.clipped.get(head, head), word)
    return (token,)


def _cut(token: Token, at: int, head: str, tail: str) -> tuple[Token, ...]:
    middle = token.start + at
    return (
        token._replace(end=middle, text=token.text[:at], norm=head),
        token._replace(start=middle, text=token.text[at:], norm=tail),
    )
