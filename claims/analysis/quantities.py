"""What is a figure worth, however it is written?

Reads numbers, sums of money, shares, measures, durations, clock times and dates at a token, so that
"72 hours" equals "three days" and "3 %" equals "three percent". A value is exact text arithmetic on
the words as written; nothing is looked up in a calendar.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from claims.analysis.clocks import read_clock
from claims.analysis.lexicons import Lexicon, stem
from claims.analysis.tokens import Token

CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound_sterling", "¥": "yen", "₽": "ruble"}
DAY = regex.compile(r"0*([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
YEAR = regex.compile(r"1\d{3}|20\d{2}")
# What may stand between a day and its month.
DAY_TAILS = frozenset({"st", "nd", "rd", "th", "of", ".", "de", "er"})
# Words before a bare figure of four digits that make it a year, before a short month a month.
YEAR_LEADS = frozenset(
    ("in", "since", "by", "from", "of", "until", "till", "after", "before", "during", "year")
)
# Figures before a blank, and those after it that go on with the same number.
GROUPS_LEAD, GROUP = regex.compile(r"[1-9]\d{0,2}"), regex.compile(r"\d{3}")
# Own choice: figures are compared to this many significant digits, beyond float noise.
DIGITS = 12


class Quantity(NamedTuple):
    """A figure: kind, worth, first code point, and the index after its last token."""

    kind: str
    value: Hashable
    start: int
    stop: int


class Date(NamedTuple):
    """A calendar date as far as it is told."""

    year: int | None
    month: int | None
    day: int | None

    def agrees_with(self, other: Date) -> bool:
        """Say whether nothing told on both sides differs."""
        pairs = zip(self, other, strict=True)
        return all(mine is None or yours is None or mine == yours for mine, yours in pairs)


def read_quantity(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> Quantity | None:
    """Return the quantity that starts at token `here`, or None.

    >>> from claims.analysis.lexicons import get
    >>> from claims.analysis.tokens import words
    >>> [read_quantity(t, words(t), 0, get("en"))[:2] for t in ("72 hours", "three-day")]
    [('duration', 259200.0), ('duration', 259200.0)]
    """
    return (
        _date(tokens, here, lexicon)
        or _clock(tokens, here)
        or _measure(text, tokens, here, lexicon)
    )


def _clock(tokens: Sequence[Token], here: int) -> Quantity | None:
    told = read_clock(tokens, here)
    return Quantity("time", told[0], tokens[here].start, told[1]) if told else None


def digits_of(token: Token) -> str:
    """Return the figures of a number token as ASCII, other characters as they are."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in token.text)


def _date(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> Quantity | None:
    first = tokens[here]
    if first.kind == "word":
        if (day := lexicon.weekdays.get(first.norm)) is not None:
            return Quantity("weekday", day, first.start, here + 1)
        if (rank := lexicon.ordinals.get(first.norm)) is not None:
            return Quantity("ordinal", rank, first.start, here + 1)
        month = _month(tokens, here, lexicon)
        return _month_first(tokens, here, month) if month else None
    if first.kind != "number":
        return None
    return _iso_date(tokens, here) or _day_first(tokens, here, lexicon) or _bare_year(tokens, here)


def _month(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> int | None:
    if here >= len(tokens) or not (lexicon.lower_months or tokens[here].text[0].isupper()):
        return None
    return lexicon.months.get(tokens[here].norm)


def _month_first(tokens: Sequence[Token], here: int, month: int) -> Quantity | None:
    start, stop = tokens[here].start, here + 1
    if stop < len(tokens) and tokens[stop].text == ".":
        stop += 1
    day = _day(tokens, stop)
    if day is None:
        year = _year(tokens, stop)
        if year is not None:
            return Quantity("date", Date(year, month, None), start, stop + 1)
        if len(tokens[here].norm) <= 3 and not _is_led(tokens, here):  # "May I", "Mar"
            return None
        return Quantity("date", Date(None, month, None), start, here + 1)
    stop += 1
    after = stop + 1 if stop < len(tokens) and tokens[stop].text == "," else stop
    year = _year(tokens, after)
    if year is not None:
        return Quantity("date", Date(year, month, day), start, after + 1)
    return Quantity("date", Date(None, month, day), start, stop)


def _is_led(tokens: Sequence[Token], here: int) -> bool:
    """Say whether a word stands before a short month that makes it one: "in May"."""
    return here > 0 and tokens[here - 1].norm in YEAR_LEADS


def _day_first(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> Quantity | None:
    day = _day(tokens, here)
    month_at = here + 1
    while month_at < len(tokens) and tokens[month_at].norm in DAY_TAILS:
        month_at += 1
    month = _month(tokens, month_at, lexicon)
    if day is None or month is None:
        return None
    year_at = month_at + 1
    if year_at < len(tokens) and tokens[year_at].norm == "de":
        year_at += 1
    year = _year(tokens, year_at)
    stop = month_at + 1 if year is None else year_at + 1
    return Quantity("date", Date(year, month, day), tokens[here].start, stop)


def _bare_year(tokens: Sequence[Token], here: int) -> Quantity | None:
    year = _year(tokens, here)
    if year is None or not here or tokens[here - 1].norm not in YEAR_LEADS:
        return None
    return Quantity("date", Date(year, None, None), tokens[here].start, here + 1)


def _iso_date(tokens: Sequence[Token], here: int) -> Quantity | None:
    parts = tokens[here : here + 5]
    if len(parts) < 5 or parts[1].text != "-" or parts[3].text != "-":
        return None
    if any(left.end != right.start for left, right in pairwise(parts)):
        return None
    year, month, day = (digits_of(parts[index]) for index in (0, 2, 4))
    if not (YEAR.fullmatch(year) and DAY.fullmatch(day) and month.isdigit()):
        return None
    if not 1 <= int(month) <= 12:
        return None
    return Quantity("date", Date(int(year), int(month), int(day)), parts[0].start, here + 5)


def _day(tokens: Sequence[Token], here: int) -> int | None:
    if here >= len(tokens) or tokens[here].kind != "number":
        return None
    match = DAY.fullmatch(digits_of(tokens[here]))
    return int(match.group(1)) if match else None


def _year(tokens: Sequence[Token], here: int) -> int | None:
    if here >= len(tokens) or tokens[here].kind != "number":
        return None
    written = digits_of(tokens[here])
    return int(written) if YEAR.fullmatch(written) else None


def _measure(text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon) -> Quantity | None:
    start, at, currency = tokens[here].start, here, ""
    if tokens[at].text in CURRENCIES and at + 1 < len(tokens):
        currency, at = CURRENCIES[tokens[at].text], at + 1
    number = _number(text, tokens, at, lexicon)
    if number is None:
        return None
    value, start_of_number, stop = number
    start = start if currency else start_of_number
    if isinstance(value, str):
        return Quantity("figure", value, start, stop)
    if currency:
        return Quantity(currency, _rounded(value), start, stop)
    unit_at = stop + 1 if stop < len(tokens) and tokens[stop].text in "-‑" else stop
    if unit_at < len(tokens):
        word = tokens[unit_at].norm
        unit = lexicon.units.get(word) or lexicon.units.get(stem(word, lexicon))
        if word == "per" and unit_at + 1 < len(tokens) and tokens[unit_at + 1].norm == "cent":
            return Quantity("percent", _rounded(float(value)), start, unit_at + 2)
        if unit is not None:
            return Quantity(unit.kind, _rounded(value * unit.size), start, unit_at + 1)
    if tokens[here].kind == "word" and value == 1:  # "one" is mostly a pronoun
        return None
    return Quantity("number", _rounded(value), start, stop)


def _number(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> tuple[float | str, int, int] | None:
    """Return worth, first code point and next token; a text where the figures are no number."""
    token = tokens[here]
    start = token.start
    if token.kind == "number":
        stop = _group_end(tokens, here)
        written = "".join(digits_of(part) for part in tokens[here:stop] if part.kind == "number")
        value = _worth(written, lexicon)
        if start and text[start - 1] in "-−" and not text[: start - 1][-1:].isalnum():
            start -= 1
            value = -value if not isinstance(value, str) else "-" + value
        if isinstance(value, str):
            return value, start, stop
    elif token.kind == "word" and token.norm in lexicon.numbers:
        value, stop = _spelled(tokens, here, lexicon)
    else:
        return None
    while stop < len(tokens) and tokens[stop].norm in lexicon.multipliers:
        value *= lexicon.multipliers[tokens[stop].norm]
        stop += 1
    return value, start, stop


def _group_end(tokens: Sequence[Token], here: int) -> int:
    """Return where a number ends whose thousands are parted by blanks: "12 500 000"."""
    stop = here + 1
    if not GROUPS_LEAD.fullmatch(tokens[here].text):
        return stop
    while (
        stop < len(tokens)
        and GROUP.fullmatch(tokens[stop].text)
        and tokens[stop].start - tokens[stop - 1].end == 1
    ):
        stop += 1
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
    """Return a number token's worth, or the token itself where it is a clock time or a code."""
    group, point = (".", ",") if lexicon.decimal_comma else (",", ".")
    parts = written.split(group)
    grouped = len(parts) == 1 or all(len(part.split(point)[0]) == 3 for part in parts[1:])
    plain = written.replace(group, "").replace(point, ".")
    if grouped and regex.fullmatch(r"(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?", plain):
        return float(plain) if "." in plain else int(plain)
    return written


def _rounded(value: float) -> float:
    """Return a figure without float noise; a whole number stays exact."""
    if isinstance(value, int):
        return value
    return float(f"{value:.{DIGITS}g}")
