"""What time of day do figures tell: 9:30 a.m., 9.30am, 14:30?"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from claims.analysis.tokens import Token

CLOCK = regex.compile(r"(?P<hour>[01]?\d|2[0-3])(?:(?P<sign>[:.])(?P<minute>[0-5]\d))?")
# Halves of the day as written, and the hours they add to 12.
HALVES = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
CLOCK_WORDS = frozenset({"uhr", "h", "hrs"})  # words after a figure that make it a time of day
HOURS = {"noon": 12, "midday": 12, "midnight": 0}
HALF_DAY, HOUR = 12, 60


def read_clock(tokens: Sequence[Token], here: int) -> tuple[int, int] | None:
    """Return the minutes since midnight and the index after the last token, or None.

    A lone figure is no time; a colon, or half of the day after it, makes it one.

    >>> from claims.analysis.tokens import words
    >>> [read_clock(words(text), 0) for text in ("9:30 a.m.", "9.30am", "noon", "9.30 m")]
    [(570, 2), (570, 2), (720, 1), None]
    """
    if tokens[here].norm in HOURS:
        return HOURS[tokens[here].norm] * HOUR, here + 1
    match = CLOCK.fullmatch(tokens[here].norm) if tokens[here].kind == "number" else None
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    after = tokens[here + 1].norm if here + 1 < len(tokens) else ""
    if hour == HALF_DAY and after in HOURS:
        return HOURS[after] * HOUR, here + 2
    if after in HALVES:
        if not 1 <= hour <= HALF_DAY:
            return None
        return (hour % HALF_DAY + HALVES[after]) * HOUR + minute, here + 2
    if match["minute"] and after in CLOCK_WORDS:
        return hour * HOUR + minute, here + 2
    return (hour * HOUR + minute, here + 1) if match["sign"] == ":" else None
