"""Where does a word end in a script that puts no blanks between words?

Nobody can tell without knowing the words, so the words of the lexicon are cut out first, the
longest at each place. What is left between them is cut by what the script shows: a run of katakana
is one word, and so is a short run of Han characters; one that begins like a person's name is that
name. Numerals are read as figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from claims.analysis.lexicons import Lexicon
from claims.analysis.tokens import Token

HAN = regex.compile(r"[\p{Han}々]")
KATAKANA = regex.compile(r"[\p{Katakana}ー]")
UNSPACED = regex.compile(r"[\p{Han}々\p{Hiragana}\p{Katakana}ー]")
LONGEST_WORD = 8  # characters of the longest entry looked for
NAME = range(2, 5)  # characters of a person's name
RUN = 2  # Han characters that no table knows and that count as one word

DIGITS = {
    **{sign: value for value, sign in enumerate("〇一二三四五六七八九")},
    "零": 0,
    "两": 2,
    "兩": 2,
}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
NUMERALS = frozenset(DIGITS) | frozenset(TENS) | frozenset(MYRIADS)


def regrouped(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Join the characters of unspaced scripts into words, names and figures; others stay.

    Linear in the number of tokens.
    """
    if not lexicon.whole:
        return tokens
    found: list[Token] = []
    here = 0
    while here < len(tokens):
        stop = here
        while stop < len(tokens) and _continues(tokens, here, stop):
            stop += 1
        if stop == here:
            found.append(tokens[here])
            here += 1
        else:
            behind = here > 0 and tokens[here - 1].kind == "number"
            found += _cut(tokens[here:stop], behind, lexicon)
            here = stop
    return found


def _continues(tokens: Sequence[Token], start: int, here: int) -> bool:
    token = tokens[here]
    if token.kind == "number" or not UNSPACED.fullmatch(token.text):
        return False
    return here == start or tokens[here - 1].end == token.start


def _cut(run: Sequence[Token], behind_figure: bool, lexicon: Lexicon) -> Iterator[Token]:
    """Cut a run of characters at the words the lexicon knows and at figures."""
    left: list[Token] = []
    here = _figure_until(run, 0) if behind_figure else 0
    yield from run[:here]  # 60万: what multiplies the figure before
    while here < len(run):
        stop = _known_until(run, here, lexicon) or _figure_until(run, here)
        if stop and not _ends_name(left, run[here:stop], lexicon):
            yield from _unknown(left, lexicon)
            left = []
            piece = run[here:stop]
            figure = _worth(piece) if all(t.text in NUMERALS for t in piece) else None
            yield _joined(piece, figure)
            here = stop
        else:
            left.append(run[here])
            here += 1
    yield from _unknown(left, lexicon)


def _ends_name(left: Sequence[Token], known: Sequence[Token], lexicon: Lexicon) -> bool:
    """Say whether a known character ends a name that a surname has begun."""
    return (
        len(known) == 1
        and 0 < len(left) < NAME[-1]
        and left[0].text in lexicon.surnames
        and "given_name" in lexicon.surface_tags.get(known[0].norm, ())
    )


def _known_until(run: Sequence[Token], here: int, lexicon: Lexicon) -> int:
    for length in range(min(LONGEST_WORD, len(run) - here), 0, -1):
        word = "".join(token.norm for token in run[here : here + length])
        if word in lexicon.whole and not (length == 1 and word in NUMERALS):
            return here + length
    return 0


def _figure_until(run: Sequence[Token], here: int) -> int:
    stop = here
    while stop < len(run) and run[stop].text in NUMERALS:
        stop += 1
    return stop if stop > here else 0


def _worth(run: Sequence[Token]) -> int | None:
    """Return what a run of numerals is worth: 六十万 is 600000, 二〇二四 is 2024."""
    signs = [token.text for token in run]
    if len(signs) < 2:
        return None
    if all(sign in DIGITS for sign in signs):
        return int("".join(str(DIGITS[sign]) for sign in signs))
    whole = part = digit = 0
    for sign in signs:
        if sign in DIGITS:
            digit = DIGITS[sign]
        elif sign in TENS:
            part, digit = part + (digit or 1) * TENS[sign], 0
        else:
            whole, part, digit = whole + (part + digit or 1) * MYRIADS[sign], 0, 0
    return whole + part + digit


def _unknown(left: Sequence[Token], lexicon: Lexicon) -> Iterator[Token]:
    """Cut what no table knows by script, and each stretch of Han characters as it looks."""
    start = 0
    for stop in range(1, len(left) + 1):
        if stop < len(left) and _script(left[stop]) == _script(left[stop - 1]):
            continue
        yield from _of_script(left[start:stop], lexicon)
        start = stop


def _script(token: Token) -> str:
    return "han" if HAN.match(token.text) else "kata" if KATAKANA.match(token.text) else "other"


def _of_script(run: Sequence[Token], lexicon: Lexicon) -> Iterator[Token]:
    if not run:
        return
    script = _script(run[0])
    named = run[0].text in lexicon.surnames and len(run) in NAME
    if script == "kata" or (script == "han" and (named or len(run) == RUN or lexicon.runs)):
        yield _joined(run)
    else:
        yield from run


def _joined(run: Sequence[Token], figure: int | None = None) -> Token:
    assert all(a.end == b.start for a, b in pairwise(run))
    written = "".join(token.text for token in run)
    norm = "".join(token.norm for token in run)
    if figure is not None:
        return Token(run[0].start, run[-1].end, str(figure), norm, "number")
    return Token(run[0].start, run[-1].end, written, norm, "word")
