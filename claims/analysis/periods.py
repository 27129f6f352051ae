"""Which part of a year is told: "the first quarter", "the three months to June", "May to July"?"""

from __future__ import annotations

import regex

from claims.analysis.lexicons import NO_TAGS
from claims.analysis.scanning import Scan, digits_of
from claims.analysis.values import Period, Quantity
from claims.analysis.weekdays import month_at

YEAR = regex.compile(r"1\d{3}|20\d{2}")
MONTHS = 12
HALF_YEAR = 5  # months from its first to its last


def behind(scan: Scan, at: int, table: frozenset[str]) -> int:
    """Return the place behind any words of a table."""
    while scan.norm(at) in table:
        at += 1
    return at


def year_at(scan: Scan, at: int) -> int | None:
    """Return the year whose figures stand there."""
    if not scan.is_number(at):
        return None
    written = digits_of(scan.tokens[at])
    return int(written) if YEAR.fullmatch(written) else None


def year_behind(scan: Scan, at: int) -> tuple[int | None, int]:
    """Return the year behind a date, with a comma or not, and the place behind all that is told."""
    told = at + (scan.norm(at) == ",")
    year = year_at(scan, told)
    return year, at if year is None else told + 1


def part_of_year(scan: Scan, here: int) -> Quantity | None:
    """Read "first quarter of this year", "between January and March", "spring of 2021"."""
    start = scan.tokens[here].start
    if closed := _months_to(scan, here):
        return closed
    if found := scan.read(scan.words.parts, here):
        (first, last), at = found
        stop = scan.match(scan.words.this_year, at)
        year = year_at(scan, behind(scan, at, scan.words.day_joiners))
        if year is not None:
            stop = behind(scan, at, scan.words.day_joiners) + 1
        if last - first == HALF_YEAR and not stop:
            return None  # the half of a match
        return Quantity("period", Period(first, last, year), start, stop or at)
    if scan.norm(here) in scan.words.seasons:
        at = behind(scan, here + 1, scan.words.day_joiners)
        year = year_at(scan, at)
        if year is None:
            return None
        stop = at + 3 if _is_next_year(scan, at, year) else at + 1
        return Quantity("period", Period(scan.norm(here), scan.norm(here), year), start, stop)
    return _months(scan, here)


def _is_next_year(scan: Scan, at: int, year: int) -> bool:
    """Say whether the year after one is told with it: winter 2021/22."""
    if scan.norm(at + 1) not in ("-", "/") or not scan.is_number(at + 2):
        return False
    return digits_of(scan.tokens[at + 2]) in (str(year + 1), str(year + 1)[2:])


def _months(scan: Scan, here: int) -> Quantity | None:
    between = scan.words.ranges.get(scan.norm(here))
    first_at = here + 1 if between else here
    first, last = month_at(scan, first_at), month_at(scan, first_at + 2)
    if first is None or last is None:
        return None
    joint = scan.norm(first_at + 1)
    if joint != between and joint != "-" and not (not between and joint in scan.words.to):
        return None
    year = year_at(scan, first_at + 3)
    stop = first_at + (3 if year is None else 4)
    return Quantity("period", Period(first, last, year), scan.tokens[here].start, stop)


def _months_to(scan: Scan, here: int) -> Quantity | None:
    """Read "three months to the end of June" and "year ended March 31" as the months they are."""
    length = scan.read(scan.words.month_counts, here)
    closed = scan.match(scan.words.closing, length[1]) if length else 0
    if length is None or not closed:
        return None
    closed += "definite" in scan.lexicon.surface_tags.get(scan.norm(closed), NO_TAGS)
    edge = scan.read(scan.words.edges, closed)
    at = edge[1] if edge else closed
    at += scan.is_number(at)  # to 30 June
    last = month_at(scan, at)
    if last is None:
        return None
    at += 1
    if scan.is_number(at) and year_at(scan, at) is None:
        at += 1  # to June 30
    year, stop = year_behind(scan, at)
    first = (last - int(length[0])) % MONTHS + 1
    return Quantity("period", Period(first, last, year), scan.tokens[here].start, stop)
