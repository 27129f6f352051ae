"""Which number do figures or words tell: 1,200, zwölf, half a million, 一千二百, XIV?

Figures are read in any digits of Unicode, grouped as the language does; words by the tables of the
language, added and multiplied as they follow one another.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from claims.analysis.lexicons import symbols
from claims.analysis.romans import roman_worth
from claims.analysis.scanning import MINUS, Scan, digits_of, unit_at
from claims.analysis.tokens import Token

PLAIN = regex.compile(r"(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?")
INDIAN = regex.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
SWISS = regex.compile(r"\d{1,3}(?:'\d{3})+(?:[.,]\d+)?")
BEFORE_POINT = "$£€¥(-–−"  # before a point without a nought
BLANKS = frozenset(" \u00a0\u2009\u202f")
THOUSAND = 1000.0
GROUP = 3  # figures in a group
HUNDRED, QUARTERS = 100, 4


class Numeral(NamedTuple):
    """A number as told: its worth, or the figures themselves where they are no number."""

    worth: float
    start: int
    stop: int
    code: str = ""
    scaled: bool = False  # "million" or the like is part of it
    bare: bool = False  # an article alone tells it
    roman: bool = False


def read_numeral(scan: Scan, here: int) -> Numeral | None:
    """Return the number that starts at a token, with the words that multiply it, or None."""
    if not scan.has(here):
        return None
    token = scan.tokens[here]
    if token.norm in scan.words.minus and here + 1 < len(scan.tokens):
        below = read_numeral(scan, here + 1)
        unit = unit_at(scan, below.stop) if below else None
        told = scan.is_number(here + 1) or (unit is not None and unit[0].kind == "temperature")
        return below._replace(worth=-below.worth, start=token.start) if below and told else None
    if token.kind == "number":
        found = _of_digits(scan, here)
        return found if found.code else _of_words(scan, here, found)
    if token.text in symbols.VULGAR:
        return Numeral(symbols.VULGAR[token.text], token.start, here + 1)
    if token.kind != "word":
        return None
    if token.text[0] in symbols.HAN_DIGITS or token.text[0] in symbols.HAN_TENS:
        return _of_han(scan, here)
    return _of_words(scan, here, None) or _of_roman(token, here)


def _of_digits(scan: Scan, here: int) -> Numeral:
    token = scan.tokens[here]
    written, stop, start = digits_of(token), here + 1, token.start
    if written.isdecimal() and len(written) <= GROUP and written[0] != "0":
        while _is_group(scan, stop):
            written, stop = written + digits_of(scan.tokens[stop]), stop + 1
    minus = start and scan.text[start - 1] in MINUS
    if minus and not scan.text[max(0, start - 2) : start - 1].isalnum():
        start -= 1
    sign = -1 if start < token.start else 1
    if _is_below_one(scan.text, start, written):
        start, written = start - 1, f"0.{written}"
    worth = worth_of(written, scan.lexicon.decimal_comma)
    if worth is None:
        return Numeral(0.0, start, stop, written if sign > 0 else f"-{written}")
    after = scan.tokens[stop].text if scan.has(stop) else ""
    if after in symbols.VULGAR and worth.is_integer():
        worth, stop = worth + symbols.VULGAR[after], stop + 1
    elif worth.is_integer() and scan.is_number(stop) and _is_fraction(scan, stop + 1):
        above, below = (int(digits_of(scan.tokens[at])) for at in (stop, stop + 2))
        worth, stop = worth + above / below, stop + 3  # 2 1/2
    elif _is_fraction(scan, stop):
        below = int(digits_of(scan.tokens[stop + 1]))
        worth, stop = worth / below, stop + 2
    return _of_han_scale(scan, Numeral(sign * worth, start, stop))


def _is_below_one(text: str, start: int, written: str) -> bool:
    """Say whether a point without a nought before it parts decimals: .5."""
    before = text[max(0, start - 2) : max(0, start - 1)]
    opens = not before or before.isspace() or before in BEFORE_POINT
    return opens and text[start - 1 : start] == "." and written.isdecimal()


def _is_group(scan: Scan, at: int) -> bool:
    """Say whether a blank and three figures go on a number: 12 500."""
    if not scan.is_number(at):
        return False
    gap = scan.text[scan.tokens[at - 1].end : scan.tokens[at].start]
    written = digits_of(scan.tokens[at])
    return gap in BLANKS and len(gap) == 1 and len(written) == GROUP and written.isdecimal()


def _is_fraction(scan: Scan, at: int) -> bool:
    """Say whether "/4" goes on, and no date or address: a small number below the stroke."""
    if scan.norm(at) != "/" or not (scan.touches(at) and scan.touches(at + 1)):
        return False
    above, below = digits_of(scan.tokens[at - 1]), digits_of(scan.tokens[at + 1])
    if not (above.isdecimal() and below.isdecimal() and 1 < int(below) <= 10):
        return False
    return above[0] != "0" and int(above) < int(below) and scan.norm(at + 2) != "/"


def worth_of(written: str, decimal_comma: bool) -> float | None:
    """Return what figures with separators are worth; None for a clock time or a code.

    A single separator that cannot part thousands parts decimals, whatever the language does.

    >>> worth_of("1,200", False), worth_of("1.200", True), worth_of("1,5", False)
    (1200.0, 1200.0, 1.5)
    """
    if INDIAN.fullmatch(written) or SWISS.fullmatch(written):
        written = written.replace(",", "") if "'" not in written else written.replace("'", "")
    group, point = (".", ",") if decimal_comma else (",", ".")
    parts = written.split(group)
    if len(parts) == 2 and point not in written and len(parts[1]) != GROUP:
        group, point, parts = point, group, [written]
    if any(len(part.split(point)[0]) != GROUP for part in parts[1:]):
        return None
    plain = written.replace(group, "").replace(point, ".")
    return float(plain) if PLAIN.fullmatch(plain) else None


def _of_words(scan: Scan, here: int, first: Numeral | None) -> Numeral | None:
    """Add and multiply words, on from a figure if there is one: 1.2 million."""
    scales = scan.words.multipliers
    total, last = 0.0, float("inf")
    group = first.worth if first else None
    at = first.stop if first else here
    if first is None and scan.norm(here) in scan.words.articles:
        if not scan.match(scales, here + 1):
            return None
        group, at = 1.0, here + 1
    scaled = False
    while True:
        ahead = scan.past_hyphen(at) if at > here else at
        scale = scan.read(scales, ahead)
        if scale and last == THOUSAND and scale[0] >= THOUSAND**2:  # mil doscientos millones
            total, group = (total + (group or 0.0)) * scale[0], None
            at, last, scaled = scale[1], scale[0], True
            continue
        if scale and _is_scale(scan, ahead, first, group) and scale[0] < last:
            if scale[0] < 1000:
                group = (1.0 if group is None else group) * scale[0]
            else:
                total += (1.0 if group is None else group) * scale[0]
                group, last = None, scale[0]
            at, scaled = scale[1], True
            continue
        part = fraction_after(scan, at) if at > here else None
        if part and (group is None) == scaled:
            if group is None:
                total += part[0] * last  # a million and a half
            else:
                group += part[0]
            at = part[1]
            continue
        more = None if first and not scaled else _addend(scan, at, group, total, at == here)
        if more is None:
            break
        group, at = (group or 0.0) + more[0], more[1]
    if at == here:
        return None
    start = first.start if first else scan.tokens[here].start
    return Numeral(total + (group or 0.0), start, at, scaled=scaled)


def _is_scale(scan: Scan, at: int, first: Numeral | None, group: float | None) -> bool:
    """Say whether a multiplier counts here: "k" and "m" only behind figures."""
    norm = scan.norm(at)
    if len(norm) > 2:
        return True
    if first is None or group is None:
        return False
    return norm not in scan.words.units or _is_million(scan, at)


def _is_million(scan: Scan, at: int) -> bool:
    """Tell "5m people" and "$5m" from "600m from" by the money before or what is counted."""
    if any(scan.norm(at - back) in symbols.MONEY_LEADS for back in (2, 3)):
        return True
    after = scan.norm(at + 1)
    return (
        after in scan.words.units
        or after == "people"
        or (after.endswith("s") and len(after) > GROUP and "'" not in after)
    )


def _addend(
    scan: Scan, at: int, group: float | None, total: float, first: bool
) -> tuple[float, int] | None:
    """Return a number word that goes on the number, with the joiner before it, if any."""
    words = scan.words
    ahead = at if first else scan.past_hyphen(at)
    joined = 0 if first else scan.match(words.joiners, ahead)
    found = scan.read(scan.words.numbers, joined or ahead)
    if found is None and joined and words.joins_ones and scan.norm(joined) in words.ones:
        found = 1.0, joined + 1  # vingt et un
    if found is None or (group is None and not total):
        return found if found and first else None
    base = group or 0.0
    if joined and base < HUNDRED and not total and not words.joins_ones:
        return None
    return found if _adds(base, found[0], total, words.adds_teens) else None


def _adds(base: float, more: float, total: float, teens: bool) -> bool:
    """Say whether the number word fills the empty places of what stands before it."""
    if base == 0:
        return bool(total) and more < 1000
    if base % HUNDRED == 0:
        return 0 < more < HUNDRED
    return base % 10 == 0 and base % HUNDRED >= 20 and 0 < more < (20 if teens else 10)


def fraction_after(scan: Scan, at: int) -> tuple[float, int] | None:
    """Return the "and a half" or "and three quarters" behind a number or unit."""
    joined = scan.match(scan.words.joiners, scan.past_hyphen(at))
    if not joined:
        return None
    joined = scan.past_hyphen(joined)
    count, ahead = 1.0, joined
    alone = scan.words.joins_ones and scan.read(scan.words.fractions, joined)
    if alone:
        return alone if (alone[0] * QUARTERS).is_integer() else None
    if scan.norm(joined) in scan.words.articles:
        ahead = scan.past_hyphen(joined + 1)
    elif found := scan.read(scan.words.numbers, joined):
        count, ahead = found
    part = scan.read(scan.words.fractions, scan.past_hyphen(ahead))
    if part is None or not (part[0] * QUARTERS).is_integer() or count * part[0] >= 1:
        return None
    return None if ahead == joined else (count * part[0], part[1])


def _of_han(scan: Scan, here: int) -> Numeral | None:
    """Read the numerals of China and Japan: 一千二百, 二十三万, 二〇二四."""
    letters = []
    at = here
    while scan.has(at) and (at == here or scan.touches(at)) and _is_han(scan.tokens[at].text):
        letters.append(scan.tokens[at].text)
        at += 1
    written = "".join(letters)
    lone = len(written) == 1 and not (
        written in symbols.HAN_DIGITS
        and scan.norm(at)[:1] in symbols.HAN_COUNTERS
        and written != "一"
    )
    if lone or not any(c in symbols.HAN_DIGITS or c in "十拾" for c in written):
        return None
    return Numeral(han_worth(written), scan.tokens[here].start, at)


def _is_han(text: str) -> bool:
    tables = (symbols.HAN_DIGITS, symbols.HAN_TENS, symbols.HAN_MYRIADS)
    return bool(text) and all(any(c in table for table in tables) for c in text)


def han_worth(written: str) -> float:
    """Return what Chinese numerals are worth, spelled out or place by place.

    >>> han_worth("一千二百"), han_worth("二十三万"), han_worth("二〇二四")
    (1200.0, 230000.0, 2024.0)
    """
    if len(written) > 1 and all(c in symbols.HAN_DIGITS for c in written):
        return float("".join(str(int(symbols.HAN_DIGITS[c])) for c in written))
    total = group = digit = 0.0
    for c in written:
        if c in symbols.HAN_DIGITS:
            digit = symbols.HAN_DIGITS[c]
        elif c in symbols.HAN_TENS:
            group, digit = group + (digit or 1) * symbols.HAN_TENS[c], 0.0
        else:
            total, group, digit = total + (group + digit) * symbols.HAN_MYRIADS[c], 0.0, 0.0
    return total + group + digit


def _of_han_scale(scan: Scan, found: Numeral) -> Numeral:
    """Multiply figures by the sign that stands behind them: 60万."""
    at, worth = found.stop, found.worth
    while scan.norm(at) in symbols.HAN_MYRIADS:
        worth, at = worth * symbols.HAN_MYRIADS[scan.norm(at)], at + 1
    return found._replace(worth=worth, stop=at, scaled=at > found.stop)


def _of_roman(token: Token, here: int) -> Numeral | None:
    worth = roman_worth(token.text)
    return Numeral(float(worth), token.start, here + 1, roman=True) if worth else None
