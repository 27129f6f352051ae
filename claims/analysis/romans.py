"""Which number do Roman figures tell: XIV, XXIe?"""

from __future__ import annotations

from collections.abc import Container

import regex

from claims.analysis.normalization import fold

FIGURE = regex.compile(r"(?=[IVX]{2,}$)X{0,3}(?:IX|IV|V?I{0,3})")
START = regex.compile(r"[IVX]{2,}")
WORTH = {"I": 1, "V": 5, "X": 10}


def roman_worth(written: str) -> int:
    """Return the number that Roman figures of two letters or more tell, or 0.

    >>> roman_worth("XIV"), roman_worth("I"), roman_worth("VX")
    (14, 0, 0)
    """
    if not FIGURE.fullmatch(written):
        return 0
    worths = [WORTH[c] for c in written]
    later = [*worths[1:], 0]
    return sum(w if w >= after else -w for w, after in zip(worths, later, strict=True))


def roman_rank(written: str, endings: Container[str]) -> int:
    """Return the place in a row that Roman figures with an ending tell, or 0.

    >>> roman_rank("XXIe", {"e"}), roman_rank("XIX", {"e"}), roman_rank("Vie", {"e"})
    (21, 0, 0)
    """
    figure = START.match(written)
    if figure is None or fold(written[figure.end() :]) not in endings:
        return 0
    return roman_worth(figure.group())
