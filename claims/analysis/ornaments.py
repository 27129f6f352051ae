"""Which signs are a page's dress, and no part of what is said?

Stress put around a word (_so_, *so*), lines in capitals, bullets, marks that lead to a note. A
note's mark is kept, since its number may be another in another text; the others are no lexemes.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

import regex

from claims.analysis.tokens import Token

STRESS = frozenset("*_~")
SUPERSCRIPTS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
SUBSCRIPTS = frozenset("₀₁₂₃₄₅₆₇₈₉")
# Geometric shapes and the arrows among the dingbats; stars and ticks may tell something.
BULLETS = regex.compile(r"[\u25a0-\u25ff\u2794\u2798-\u27be\u2756]\ufe0e?")
DOUBLED = regex.compile(r"(\p{Lu})\1")
QUOTING = frozenset("'\"")
LONGEST_NOTE = 3  # figures of a note's number
SHORTEST_NOTED = 3  # letters of the word before a raised figure; CO² is none
# What a raised figure may stand behind, beside words.
STOPS = frozenset(".,;:!?)]'\"")


def undressed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without marks of stress around words and without what shows nothing.

    The stop between two doubled letters goes, too (EE. UU.), and lowered figures are figures (CO₂).
    """
    return [
        _raised(token) if token.text in SUBSCRIPTS else token
        for here, token in enumerate(tokens)
        if token.kind != "sign"
        or (
            token.norm
            and not (token.norm in STRESS and _touches_word(tokens, here))
            and not (token.norm == "." and _is_doubled(tokens[here - 1 : here + 2]))
        )
    ]


def _raised(token: Token) -> Token:
    return token._replace(text=token.norm, kind="number")


def _is_doubled(around: Sequence[Token]) -> bool:
    """Say whether a stop is parted from the words on both sides by nothing but their doubling."""
    return len(around) == 3 and all(DOUBLED.fullmatch(x.text) for x in (around[0], around[2]))


def calmed(tokens: Sequence[Token], shouted: Container[int]) -> Sequence[Token]:
    """Return the tokens with those at some places as if not every letter were a capital."""
    if not shouted:
        return tokens
    return [
        token._replace(text=token.text.capitalize())
        if token.start in shouted and len(token.text.capitalize()) == len(token.text)
        else token
        for token in tokens
    ]


def _touches_word(tokens: Sequence[Token], here: int) -> bool:
    token = tokens[here]
    before, after = tokens[max(0, here - 1)], tokens[min(here + 1, len(tokens) - 1)]
    return (before.kind == "word" and before.end == token.start) or (
        after.kind == "word" and after.start == token.end
    )


def is_ornament(token: Token) -> bool:
    """Say whether a sign is a bullet, or a quotation mark typed as an accent.

    >>> from claims.analysis.tokens import words
    >>> [is_ornament(token) for token in words("■ ` ★ ½")]
    [True, True, False, False]
    """
    return token.norm in QUOTING or BULLETS.fullmatch(token.text) is not None


def note_end(tokens: Sequence[Token], here: int) -> int:
    """Return the place behind the mark of a note that touches the words before it, or 0.

    >>> from claims.analysis.tokens import words
    >>> [note_end(words(text), 2) for text in ("he left¹", "he left.² Then", "the m²")]
    [3, 0, 0]
    >>> note_end(words("left[12]"), 1)
    4
    """
    if not here or tokens[here].start != tokens[here - 1].end:
        return 0
    before = tokens[here - 1]
    stop = here
    while stop < len(tokens) and tokens[stop].text in SUPERSCRIPTS:
        stop += 1
    if stop > here:
        noted = before.text in STOPS or before.norm in QUOTING
        return stop if noted or (before.kind == "word" and _is_noted(before)) else 0
    if tokens[here].text != "[" or here + 2 >= len(tokens):
        return 0
    number = tokens[here + 1].text
    is_note = number.isdecimal() and len(number) <= LONGEST_NOTE
    return here + 3 if is_note and tokens[here + 2].text == "]" else 0


def _is_noted(token: Token) -> bool:
    return len(token.text) >= SHORTEST_NOTED and not token.text.isupper()
