"""Which number do these words and figures write?

"1,500", "1 500", "1.5 thousand" and "fifteen hundred" are one number; how many of what it counts is
the business of `quantities`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import regex

from claims.analysis.lexicons import Lexicon
from claims.analysis.tokens import Token

# Figures before a blank or apostrophe, and those after it that go on with the same number.
GROUPS_LEAD, GROUP = regex.compile(r"[1-9]\d{0,2}"), regex.compile(r"\d{3}")
APOSTROPHES = frozenset("'’")
MINUSES = frozenset(("-", "−", "minus"))
NUMBER = regex.compile(r"(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?")
# Own choice: figures are compared to this many significant digits, beyond float noise.
DIGITS = 12
THOUSAND = 1000
LARGEST_EXACT = 1e15  # whole numbers below are exact as floats


def read_number(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> tuple[float | str, int, int] | None:
    """Return worth, first code point and next token; a text where the figures are no number.

    >>> from claims.analysis.lexicons import get
    >>> from claims.analysis.tokens import words
    >>> [read_number(t, words(t), 0, get("en"))[0] for t in ("12 500", "1.5", "1.5m")]
    [12500, 1.5, 1500000.0]
    """
    token = tokens[here]
    if token.norm in MINUSES:
        return _below_nought(text, tokens, here, lexicon)
    if token.kind == "number":
        found = _figures(text, tokens, here, lexicon)
    elif token.kind == "word" and token.norm in lexicon.numbers:
        value, stop = _spelled(tokens, here, lexicon)
        found = value, token.start, stop
    else:
        return None
    worth, start, stop = found
    if isinstance(worth, str):
        return found
    while stop < len(tokens) and tokens[stop].norm in lexicon.multipliers:
        if tokens[stop].norm == "m" and _counts_metres(worth, text, start, tokens[stop]):
            break
        worth *= lexicon.multipliers[tokens[stop].norm]
        stop += 1
    return worth, start, stop


def _counts_metres(worth: float, text: str, start: int, letter: Token) -> bool:
    """Say whether an "m" is for metres, not millions: no sum of money, and apart or after many."""
    if unicodedata.category(text[start - 1 : start] or " ") == "Sc":
        return False
    return worth >= THOUSAND or text[letter.start - 1].isspace()


def _below_nought(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> tuple[float | str, int, int] | None:
    """Read a figure with a minus before it, which is none where it joins two figures."""
    sign = tokens[here]
    if here + 1 >= len(tokens) or tokens[here + 1].kind != "number":
        return None
    if sign.kind == "sign" and (
        tokens[here + 1].start != sign.end or text[max(0, sign.start - 1) : sign.start].isalnum()
    ):
        return None
    value, _, stop = _figures(text, tokens, here + 1, lexicon)
    return (f"-{value}" if isinstance(value, str) else -value), sign.start, stop


def _figures(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> tuple[float | str, int, int]:
    start, stop = tokens[here].start, _group_end(tokens, here)
    written = "".join(digits_of(part) for part in tokens[here:stop] if part.kind == "number")
    before = text[start - 1 : start]
    if before == "." and not text[max(0, start - 2) : start - 1].isalnum() and written.isdecimal():
        return _worth(f"0{_point(lexicon)}{written}", lexicon), start - 1, stop
    return _worth(written, lexicon), start, stop


def _point(lexicon: Lexicon) -> str:
    """Return the sign before the fraction of a number."""
    return "," if lexicon.decimal_comma else "."


def digits_of(token: Token) -> str:
    """Return the figures of a number token as ASCII, other characters as they are."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in token.text)


def _group_end(tokens: Sequence[Token], here: int) -> int:
    """Return where a number ends whose thousands are parted by blanks: "12 500 000"."""
    stop = here + 1
    if not GROUPS_LEAD.fullmatch(tokens[here].text):
        return stop
    while stop < len(tokens):
        parted = stop + 1 if tokens[stop].text in APOSTROPHES else stop
        if parted >= len(tokens) or not GROUP.fullmatch(tokens[parted].text):
            break
        if tokens[parted].start - tokens[stop - 1].end != 1:
            break
        stop = parted + 1
    return stop


def _spelled(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> tuple[float, int]:
    value = lexicon.numbers[tokens[here].norm]
    ahead = here + 2 if here + 1 < len(tokens) and tokens[here + 1].norm == "-" else here + 1
    if value >= 20 and value % 10 == 0 and ahead < len(tokens):
        ones = lexicon.numbers.get(tokens[ahead].norm, 0)
        if 0 < ones < 10 and ones == int(ones):
            return value + ones, ahead + 1
    return value, here + 1


def _worth(written: str, lexicon: Lexicon) -> float | str:
    """Return a number's worth, or what is written where it is a version or a code."""
    group, point = (".", ",") if lexicon.decimal_comma else (",", ".")
    parts = written.split(group)
    if len(parts) == 2 and len(parts[1]) in (1, 2) and point not in written:
        group, point, parts = point, group, [written]  # "1,5 million": the other habit
    grouped = len(parts) == 1 or all(len(part.split(point)[0]) == 3 for part in parts[1:])
    plain = written.replace(group, "").replace(point, ".")
    if grouped and NUMBER.fullmatch(plain):
        return float(plain) if "." in plain else int(plain)
    return written


def rounded(value: float) -> float:
    """Return a figure without float noise; a whole number is exact, and equal however it is made.

    >>> rounded(3 * 0.1), rounded(14.0)
    (0.3, 14)
    """
    if isinstance(value, int):
        return value
    short = float(f"{value:.{DIGITS}g}")
    return int(short) if short.is_integer() and abs(short) < LARGEST_EXACT else short
