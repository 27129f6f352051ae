"""What is a figure worth, however it is written?

Reads numbers, sums of money, shares, measures, durations, clock times and dates at a token, so that
"72 hours" equals "three days" and "3 %" equals "three percent". A value is exact text arithmetic on
the words as written; nothing is looked up in a calendar.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from claims.analysis.clocks import read_clock
from claims.analysis.lexicons import Lexicon, stem
from claims.analysis.numerals import digits_of, read_number, rounded
from claims.analysis.tokens import Token

CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound_sterling", "¥": "yen", "₽": "ruble"}
# Codes that stand before a sum, by what they mean there (ISO 4217).
CODES = {"usd": "dollar", "us$": "dollar", "eur": "euro", "gbp": "pound_sterling", "jpy": "yen"}
DAY = regex.compile(r"0*([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
YEAR = regex.compile(r"1\d{3}|20\d{2}")
SUFFIXES = frozenset({"st", "nd", "rd", "th"})  # of figures that count places
# What may stand between a day and its month.
DAY_TAILS = frozenset({"st", "nd", "rd", "th", "of", ".", "de", "er"})
# Words before a bare figure of four digits that make it a year, before a short month a month.
YEAR_LEADS = frozenset(
    ("in", "since", "by", "from", "of", "until", "till", "after", "before", "during", "year")
)


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
    [('duration', 259200), ('duration', 259200)]
    """
    return (
        _date(tokens, here, lexicon)
        or _clock(tokens, here)
        or _measure(text, tokens, here, lexicon)
    )


def _clock(tokens: Sequence[Token], here: int) -> Quantity | None:
    told = read_clock(tokens, here)
    return Quantity("time", told[0], tokens[here].start, told[1]) if told else None


def _date(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> Quantity | None:
    first = tokens[here]
    if first.kind == "word":
        if (day := lexicon.weekdays.get(first.norm)) is not None:
            return Quantity("weekday", day, first.start, here + 1)
        if (rank := lexicon.ordinals.get(first.norm)) is not None:
            return Quantity("ordinal", rounded(rank), first.start, here + 1)
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
    if stop < len(tokens) and tokens[stop].norm in SUFFIXES:
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


def _currency(tokens: Sequence[Token], here: int) -> tuple[str, int]:
    """Return the currency told before a figure, and where the figure stands."""
    first, second = tokens[here], tokens[here + 1]
    if first.text in CURRENCIES:
        return CURRENCIES[first.text], here + 1
    if first.text == "US" and second.text == "$" and first.end == second.start:
        return CODES["us$"], here + 2
    if first.norm in CODES and first.text.isupper() and second.kind == "number":
        return CODES[first.norm], here + 1
    return "", here


def _measure(text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon) -> Quantity | None:
    start, at, currency = tokens[here].start, here, ""
    if at + 1 < len(tokens):
        currency, at = _currency(tokens, here)
    number = read_number(text, tokens, at, lexicon) if at < len(tokens) else None
    if number is None:
        return None
    value, start_of_number, stop = number
    start = start if currency else start_of_number
    if isinstance(value, str):
        return Quantity("figure", value, start, stop)
    if currency:
        return Quantity(currency, rounded(value), start, stop)
    unit_at = stop + 1 if stop < len(tokens) and tokens[stop].text in "-‑" else stop
    if unit_at < len(tokens):
        word = tokens[unit_at].norm
        unit = lexicon.units.get(word) or lexicon.units.get(stem(word, lexicon))
        if word == "per" and unit_at + 1 < len(tokens) and tokens[unit_at + 1].norm == "cent":
            return Quantity("percent", rounded(float(value)), start, unit_at + 2)
        if unit is not None:
            return Quantity(unit.kind, rounded(value * unit.size), start, unit_at + 1)
    if (
        stop < len(tokens)
        and tokens[stop].norm in SUFFIXES
        and tokens[stop].start == tokens[stop - 1].end
    ):
        return Quantity("ordinal", rounded(value), start, stop + 1)
    if tokens[here].kind == "word" and value == 1:  # "one" is mostly a pronoun
        return None
    return Quantity("number", rounded(value), start, stop)
