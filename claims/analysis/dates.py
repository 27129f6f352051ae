"""Which day, month or part of a year do words and figures tell?

"6 April", "April 6th", "06/04", "2022-04-06"; "the first quarter of this year", "spring 2021". No
day is looked up in a calendar or worked out from another.
"""

from __future__ import annotations

import regex

from claims.analysis.clocks import clock_of_figures, clock_of_words
from claims.analysis.lexicons import symbols
from claims.analysis.periods import YEAR, behind, part_of_year, year_at, year_behind
from claims.analysis.scanning import Scan, digits_of
from claims.analysis.values import Date, Measure, Period, Quantity, Weekday
from claims.analysis.weekdays import SHORT_NAME, month_at, weekday_at

DAY = regex.compile(r"0*([1-9]|[12]\d|3[01])")
DOTTED = regex.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})")
DAY_AND_MONTH = regex.compile(r"(\d{1,2})\.(\d{1,2})")
SHORTEST_MONTHS = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
WHOLE_MONTH = 31
CENTURY, FULL_YEAR = 2000, 100  # what a year of two figures leaves out
PLURAL = 4  # letters of a word that may be a plural, counted behind a figure


def read_date(scan: Scan, here: int) -> Quantity | None:
    """Return the date, part of a year or time of day that starts at a token, or None."""
    token = scan.tokens[here]
    if token.kind == "number":
        return (
            _numeric_date(scan, here)
            or clock_of_figures(scan, here)
            or _day_first(scan, here)
            or part_of_year(scan, here)
            or _han_date(scan, here)
            or _two_years(scan, here)
            or _bare_year(scan, here)
        )
    if token.kind != "word":
        return None
    if (day := weekday_at(scan, here)) is not None:
        return Quantity("weekday", Weekday(day), token.start, here + 1)
    return (
        _named_day(scan, here)
        or _edge_of_month(scan, here)
        or _month_first(scan, here)
        or part_of_year(scan, here)
        or clock_of_words(scan, here)
        or _day_first(scan, here)
    )


def _month_first(scan: Scan, here: int) -> Quantity | None:
    month = month_at(scan, here)
    if month is None:
        return None
    start, at = scan.tokens[here].start, here + 1
    if scan.norm(at) == "." and scan.is_number(at + 1):
        at += 1
    day = _day(scan, at)
    if day is None:
        joined = behind(scan, at, scan.words.day_joiners)
        year = year_at(scan, joined)
        if year is not None:
            return Quantity("date", Date(year, month, None), start, joined + 1)
        led = scan.norm(here - 1) in scan.words.year_leads  # "in May", but "May I"
        if len(scan.norm(here)) <= SHORT_NAME and not led:
            return None
        alone = Quantity("date", Date(None, month, None), start, here + 1)
        return part_of_year(scan, here) or alone  # January-March
    at = behind(scan, at + 1, scan.words.ordinal_endings)
    if through := _through(scan, at):
        return Quantity(
            "date", Period(month * 100 + day, month * 100 + through[0]), start, through[1]
        )
    year, stop = year_behind(scan, at)
    return Quantity("date", Date(year, month, day), start, stop)


def _through(scan: Scan, at: int) -> tuple[int, int] | None:
    """Return the last day of "June 3-5" or "June 3 to 5", and the place behind it."""
    if scan.norm(at) != "-" and scan.norm(at) not in scan.words.to:
        return None
    last = _day(scan, at + 1)
    if last is None or month_at(scan, at + 2):
        return None
    return last, behind(scan, at + 2, scan.words.ordinal_endings)


def _day_first(scan: Scan, here: int) -> Quantity | None:
    words = scan.words
    rank = scan.read(scan.words.ordinals, here)
    day: int | None
    if led := scan.match(words.first_days, here):
        day, at = 1, led
    elif rank and scan.tokens[here].kind == "word":
        day, at = (int(rank[0]) if 1 <= rank[0] <= WHOLE_MONTH else None), rank[1]
        if scan.norm(at) not in words.day_joiners:
            return None
    else:
        day, at = _day(scan, here) or _counted_day(scan, here), here + 1
    if day is None:
        return None
    at += scan.norm(at) == "." and scan.norm(at + 1) in words.ordinal_endings  # 1.º
    at = behind(scan, at, words.ordinal_endings)
    last = None
    if scan.norm(at) == "-" or scan.norm(at) in words.to:
        last = _day(scan, at + 1)
        at = behind(scan, at + 2, words.ordinal_endings) if last else at
    at = behind(scan, at, words.day_joiners)
    month = month_at(scan, at)
    if month is None:
        return None
    start = scan.tokens[here].start
    if last:
        return Quantity("date", Period(month * 100 + day, month * 100 + last), start, at + 1)
    after = at + (2 if scan.norm(at + 1) == "." and scan.is_number(at + 2) else 1)  # 14 janv. 2025
    told = after + 1 if scan.norm(after) == "," else behind(scan, after, words.day_joiners)
    year = year_at(scan, told)
    stop = at + 1 if year is None else told + 1
    return Quantity("date", Date(year, month, day), start, stop)


def _bare_year(scan: Scan, here: int) -> Quantity | None:
    """Return a year that stands alone; before something counted it is a number."""
    year = year_at(scan, here)
    if year is None:
        return None
    before, after = scan.norm(here - 1), scan.norm(here + 1)
    if before not in scan.words.year_leads:
        counted = after[:1].isalpha() and (after.endswith("s") and len(after) >= PLURAL)
        if counted or not 1900 <= year <= 2099 or not scan.words.year_leads:
            return None
        if before in symbols.MONEY_LEADS or after in ("people", "-") or before == "-":
            return None
    if after in scan.words.units:
        return None
    if scan.norm(here + 1) in ("-", "/") and scan.touches(here + 1):
        return None
    if scan.touches(here + 1) and (after in ("s", "'s", "er") or scan.norm(here + 2) == "s"):
        return None
    return Quantity("date", Date(year, None, None), scan.tokens[here].start, here + 1)


def _two_years(scan: Scan, here: int) -> Quantity | None:
    """Read a season or a budget's year that two calendar years share: 2019-20, 2019/2020."""
    first, sign = year_at(scan, here), scan.norm(here + 1)
    if first is None or sign not in ("-", "/") or not scan.is_number(here + 2):
        return None
    written = digits_of(scan.tokens[here + 2])
    if not (scan.touches(here + 1) and scan.touches(here + 2)):
        return None
    if written not in (str(first + 1), str(first + 1)[2:]):
        return None
    both = Measure("number", first, high=first + 1)
    return Quantity("number", both, scan.tokens[here].start, here + 3)


def _numeric_date(scan: Scan, here: int) -> Quantity | None:
    written, start = digits_of(scan.tokens[here]), scan.tokens[here].start
    if dotted := DOTTED.fullmatch(written):
        day, month, year = (int(part) for part in dotted.groups())
        year += CENTURY if year < FULL_YEAR else 0
        return _checked(year, month, day, False, start, here + 1)
    if short := DAY_AND_MONTH.fullmatch(written):
        led = scan.norm(here - 1) in scan.words.ordinal_leads  # am 4.9.
        if led and scan.norm(here + 1) == "." and scan.touches(here + 1):
            return _checked(None, int(short[2]), int(short[1]), False, start, here + 2)
    sign = scan.norm(here + 1)
    if sign == "." and scan.is_number(here + 4):
        return _spaced_date(scan, here)
    if sign not in ("-", "/") or not (scan.touches(here + 1) and scan.touches(here + 2)):
        return None
    if not scan.is_number(here + 2):
        return None
    second = digits_of(scan.tokens[here + 2])
    third = ""
    if scan.norm(here + 3) == sign and scan.touches(here + 3) and scan.touches(here + 4):
        third = digits_of(scan.tokens[here + 4]) if scan.is_number(here + 4) else ""
    if YEAR.fullmatch(written) and second.isdecimal() and third.isdecimal():
        return _checked(int(written), int(second), int(third), False, start, here + 5)
    if (sign == "-" and not YEAR.fullmatch(third)) or not (
        written.isdecimal() and second.isdecimal()
    ):
        return None
    if YEAR.fullmatch(third):
        return _slashed(int(written), int(second), int(third), start, here + 5)
    if not third and len(written) == 2 == len(second) and "0" in (written[0], second[0]):
        return _slashed(int(written), int(second), None, start, here + 3)
    return None


def _spaced_date(scan: Scan, here: int) -> Quantity | None:
    """Read 3. 1. 2024."""
    day, month = (digits_of(scan.tokens[k]) for k in (here, here + 2))
    year = year_at(scan, here + 4)
    if year is None or not (day.isdecimal() and month.isdecimal() and scan.norm(here + 3) == "."):
        return None
    return _checked(year, int(month), int(day), False, scan.tokens[here].start, here + 5)


def _slashed(one: int, two: int, year: int | None, start: int, stop: int) -> Quantity | None:
    """Read 06/04, which is a day of June or of April."""
    if two > 12:
        return _checked(year, one, two, False, start, stop)
    return _checked(year, two, one, one <= 12, start, stop)


def _checked(
    year: int | None, month: int, day: int, doubtful: bool, start: int, stop: int
) -> Quantity | None:
    if not (1 <= month <= 12 and 1 <= day <= WHOLE_MONTH):
        return None
    return Quantity("date", Date(year, month, day, doubtful and month != day), start, stop)


def _day(scan: Scan, at: int) -> int | None:
    if not scan.is_number(at):
        return None
    match = DAY.fullmatch(digits_of(scan.tokens[at]))
    return int(match.group(1)) if match else None


def _counted_day(scan: Scan, at: int) -> int | None:
    """Read "catorce" of "catorce de junio"."""
    value = scan.words.numbers.get(scan.norm(at), 0)
    joined = scan.norm(at + 1) in scan.words.day_joiners
    return int(value) if joined and value in range(1, WHOLE_MONTH + 1) else None


def _named_day(scan: Scan, here: int) -> Quantity | None:
    """Read the name of a day of the year: Christmas Day."""
    found = scan.read(scan.words.named_days, here)
    if found is None:
        return None
    month, day = divmod(int(found[0]), 100)
    year, stop = year_behind(scan, found[1])
    return Quantity("date", Date(year, month, day), scan.tokens[here].start, stop)


def _edge_of_month(scan: Scan, here: int) -> Quantity | None:
    """Read "end of June" as its last day, "start of June" as its first."""
    edge = scan.read(scan.words.edges, here)
    at = scan.past_hyphen(edge[1]) if edge else 0  # mid-June
    month = month_at(scan, at) if edge else None
    if edge is None or month is None:
        return None
    year = year_at(scan, at + 1)
    start, stop = scan.tokens[here].start, at + (1 if year is None else 2)
    if edge[0] > WHOLE_MONTH:
        return Quantity("period", Period(f"{edge[0]:.0f}", month, year), start, stop)
    day = min(int(edge[0]), SHORTEST_MONTHS.get(month, WHOLE_MONTH))
    return Quantity("date", Date(year, month, day), start, stop)


def _han_date(scan: Scan, here: int) -> Quantity | None:
    """Read 2024年5月10日, or what of it is told."""
    parts: list[int | None] = [None, None, None]
    at = here
    for place, signs in enumerate((symbols.HAN_YEAR, symbols.HAN_MONTH, symbols.HAN_DAY)):
        if scan.is_number(at) and scan.norm(at + 1)[:1] in signs and len(scan.norm(at + 1)) == 1:
            written = digits_of(scan.tokens[at])
            if written.isdecimal():
                parts[place], at = int(written), at + 2
    if at == here:
        return None
    return Quantity("date", Date(parts[0], parts[1], parts[2]), scan.tokens[here].start, at)
