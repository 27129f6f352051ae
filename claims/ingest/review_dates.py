"""Which day or moment does a publisher's mark-up mean?

ISO 8601 as schema.org asks for, and the forms that are met beside it. A form that could be two
days (05/06/2020) is none.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# Own choice: what comes after the day, in the order of the formats.
DAYS = (
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y%m%d",
    "%d.%m.%Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%B %d %Y",
    "%d %B %Y",
    "%d %b %Y",
    "%a %b %d %Y",
)
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
ISO = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?",
    re.ASCII | re.IGNORECASE,
)
LONGEST = 60  # characters; no date is longer
EARLIEST, LATEST = 1000, 9998  # years that every time zone and PostgreSQL can hold


def moment(words: str) -> datetime | None:
    """Return the moment in UTC, midnight where only a day is given; None if it cannot be read.

    >>> moment("2020-05-01T10:00:00+02:00").isoformat()
    '2020-05-01T08:00:00+00:00'
    >>> moment("May 1, 2020").date().isoformat(), moment("05/06/2020")
    ('2020-05-01', None)
    """
    words = words.strip()
    if not words or len(words) > LONGEST:
        return None
    try:
        read = _iso(words) or _day(words) or _slashed(words) or _mail(words)
        found = read.astimezone(UTC) if read else None
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return found if found and EARLIEST <= found.year <= LATEST else None


def _iso(words: str) -> datetime | None:
    found = ISO.fullmatch(words)
    if found is None:
        return None
    day, time, zone = found.groups()
    form = "%Y-%m-%d %H:%M:%S%z" if time.count(":") == 2 else "%Y-%m-%d %H:%M%z"
    zone = "+0000" if zone in (None, "Z", "z") else zone.replace(":", "")
    return datetime.strptime(f"{day} {time}{zone}", form)


def _day(words: str) -> datetime | None:
    if words.isdigit() and len(words) != 8:
        return None
    for form in DAYS:
        try:
            return datetime.strptime(words, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _slashed(words: str) -> datetime | None:
    found = SLASHED.fullmatch(words)
    if found is None:
        return None
    one, other, year = map(int, found.groups())
    if one == other or one > 12 or other > 12:
        month, day = (other, one) if one > 12 else (one, other)
        return datetime(year, month, day, tzinfo=UTC)
    return None


def _mail(words: str) -> datetime | None:
    read = parsedate_to_datetime(words)
    return read if read.tzinfo else read.replace(tzinfo=UTC)
