"""Which time of day do words and figures tell: 15:00, 3 p.m., half past three, noon?"""

from __future__ import annotations

import regex

from claims.analysis.lexicons import Unit
from claims.analysis.scanning import Scan, digits_of, unit_at
from claims.analysis.values import HALF_DAY, Clock, Quantity

TIME = regex.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
HOUR = regex.compile(r"[01]?\d|2[0-4]")
MILITARY = regex.compile(r"([01]\d|2[0-4])([0-5]\d)")
MINUTES = regex.compile(r"[0-5]\d")
MINUTE, HOURLY = Unit("duration", 60.0), Unit("duration", 3600.0)
DAY_LENGTH = 1440  # minutes
NIGHT = "night"  # twelve at night is midnight, eight at night is evening
SPOKEN = (5, 10, 15, 20, 25, 30)  # minutes told as past or to an hour


def clock_of_figures(scan: Scan, here: int) -> Quantity | None:
    """Return the time of day that figures tell: 15:00, 9.30am, 18h30, 1500 GMT; or None."""
    words, start = scan.words, scan.tokens[here].start
    if named := scan.read(words.named_times, here):  # 12 noon
        return Quantity("clock", Clock(int(named[0]), True), start, named[1])
    unit = scan.read(words.units, here + 1)
    if unit and unit[0] == MINUTE and (past := _past_hour(scan, here)) is not None:
        return past
    written = digits_of(scan.tokens[here])
    time = TIME.fullmatch(written)
    if time:
        hour, minute = int(time.group(1)), int(time.group(2))
        marked = _marked(scan, here + 1)
        plain = ":" in written
        if marked or plain or scan.norm(here - 1) in words.at:
            if not (plain or marked) and scan.read(scan.words.units, here + 1):
                return None
            return _clock(hour, minute, marked, written, start, here + 1)
        return None
    if not HOUR.fullmatch(written):
        military = MILITARY.fullmatch(written)
        if military and scan.norm(here + 1) in words.zones:
            hour, minute = int(military.group(1)), int(military.group(2))
            return Quantity(
                "clock", Clock((hour * 60 + minute) % DAY_LENGTH, True), start, here + 1
            )
        return None
    if scan.norm(here + 1) == "h" and (words.hour_marks or scan.is_number(here + 2)):
        return _french_hour(scan, here, int(written), start)
    if (minutes := _spelt_hour(scan, here)) is not None:
        return _sure(int(written), minutes[0], start, minutes[1])
    marked = _marked(scan, here + 1)
    if marked and (minutes := _minutes_behind(scan, marked[1])):
        return _sure(int(written), minutes[0], start, minutes[1])
    return _clock(int(written), 0, marked, written, start, here + 1) if marked else None


def score_of(written: str, start: int, stop: int) -> Quantity:
    """Return two figures with a colon as the time of day that they may be, or as they stand."""
    time = TIME.fullmatch(written)
    if time is None:
        return Quantity("figure", written, start, stop)
    found = _clock(int(time[1]), int(time[2]), None, written, start, stop)
    return found or Quantity("figure", written, start, stop)


def _spelt_hour(scan: Scan, here: int) -> tuple[int, int] | None:
    """Return the minutes behind an hour told in full at a time of day: à 9 heures 30."""
    if "h" not in scan.words.hour_marks or scan.norm(here - 1) not in scan.words.at:
        return None
    unit = scan.read(scan.words.units, here + 1)
    return _minutes_behind(scan, unit[1]) if unit and unit[0] == HOURLY else None


def _minutes_behind(scan: Scan, at: int) -> tuple[int, int] | None:
    """Return the minutes told behind the hour, and the place behind them: 9 Uhr 30, 9h30min."""
    written = digits_of(scan.tokens[at]) if scan.is_number(at) else ""
    if not MINUTES.fullmatch(written):
        return None
    unit = scan.read(scan.words.units, at + 1)
    if unit and unit[0] != MINUTE:
        return None
    return int(written), unit[1] if unit else at + 1


def _french_hour(scan: Scan, here: int, hour: int, start: int) -> Quantity | None:
    """Read 18h, 18h30 and 18 h 30; where "h" marks no time of day, only with minutes."""
    close = scan.touches(here + 2) or not scan.touches(here + 1)
    if scan.is_number(here + 2) and close and scan.norm(here + 3) not in scan.words.units:
        minute = digits_of(scan.tokens[here + 2])
        if minute.isdecimal() and len(minute) == 2 and int(minute) < 60:
            return Quantity(
                "clock", Clock((hour * 60 + int(minute)) % DAY_LENGTH, True), start, here + 3
            )
    if "h" in scan.words.hour_marks:
        minutes = _minutes_behind(scan, here + 2) or (0, here + 2)
        return _sure(hour, minutes[0], start, minutes[1])
    return None


def _sure(hour: int, minute: int, start: int, stop: int) -> Quantity:
    return Quantity("clock", Clock((hour * 60 + minute) % DAY_LENGTH, True), start, stop)


def _marked(scan: Scan, at: int) -> tuple[str, int] | None:
    """Return which half of the day the words behind a figure tell ("" for neither)."""
    words, half, stop = scan.words, "", scan.match(scan.words.hour_marks, at)
    halves = ((NIGHT, words.at_night), ("am", words.before_noon), ("pm", words.after_noon))
    for name, table in halves:
        if found := scan.match(table, stop or at):
            half, stop = name, found
            break
    return (half, stop) if stop else None


def _clock(
    hour: int, minute: int, marked: tuple[str, int] | None, written: str, start: int, stop: int
) -> Quantity | None:
    half, stop = marked if marked else ("", stop)
    if half == NIGHT:
        half = "am" if hour == 12 else "pm"
    if half and 1 <= hour <= 12:
        minutes = hour % 12 * 60 + minute + (HALF_DAY if half == "pm" else 0)
        return Quantity("clock", Clock(minutes, True), start, stop)
    sure = hour > 12 or hour == 0 or written.startswith("0")
    return Quantity("clock", Clock((hour * 60 + minute) % DAY_LENGTH, sure), start, stop)


def clock_of_words(scan: Scan, here: int) -> Quantity | None:
    """Read noon, three o'clock, three in the afternoon, half past three, twenty to nine."""
    words, start = scan.words, scan.tokens[here].start
    if named := scan.read(words.named_times, here):
        return Quantity("clock", Clock(int(named[0]), True), start, named[1])
    if (past := _past_hour(scan, here)) is not None:
        return past
    if scan.norm(here) in words.articles and scan.read(words.fractions, here + 1):
        past = _past_hour(scan, here + 1)  # a quarter to six
        return past._replace(start=start) if past else None
    if scan.match(words.half_to, here):
        told = scan.read(words.numbers, here + 1)
        timed = told and scan.norm(here - 1) in words.at and 1 <= told[0] <= 12
        if told and timed and not unit_at(scan, told[1]):
            minutes = int(told[0]) * 60 - 30
            return _clock_at(minutes, _marked(scan, told[1]), start, told[1])
    if turned := _before_or_past(scan, here):
        return turned
    found = scan.read(scan.words.numbers, here)
    if found is None or not (found[0].is_integer() and 1 <= found[0] <= 12):
        return None
    marked = _marked(scan, found[1])
    return _clock(int(found[0]), 0, marked, "", start, found[1]) if marked else None


def _before_or_past(scan: Scan, here: int) -> Quantity | None:
    """Read las tres y media, neuf heures moins le quart: the hour, and what is more or less."""
    words = scan.words
    hour = scan.read(words.numbers, here) if words.joins_ones else None
    if hour is None or scan.norm(here - 1) not in words.at or not 1 <= hour[0] <= 12:
        return None
    unit = scan.read(words.units, hour[1])
    at = unit[1] if unit and unit[0] == HOURLY else hour[1]
    if more := scan.match(words.joiners, at):
        part = scan.read(words.fractions, more)
        sign = 1
    else:
        less = scan.match(words.minus, at)
        part = scan.read(words.fractions, less + (scan.norm(less) == "le")) if less else None
        sign = -1
    if part is None or not (part[0] * 4).is_integer():
        return None
    minutes = int(hour[0]) * 60 + sign * int(part[0] * 60)
    return _clock_at(minutes, _marked(scan, part[1]), scan.tokens[here].start, part[1])


def _small_number(scan: Scan, here: int) -> tuple[float, int] | None:
    written = digits_of(scan.tokens[here])
    if scan.is_number(here):
        return (float(written), here + 1) if HOUR.fullmatch(written) else None
    return scan.read(scan.words.numbers, here)


def _past_hour(scan: Scan, here: int) -> Quantity | None:
    words = scan.words
    part = scan.read(words.fractions, here)
    minutes, at = (part[0] * 60, part[1]) if part else (0.0, here)
    if part is None:
        number = _small_number(scan, here)
        if number is None or not number[0].is_integer() or not 1 <= number[0] < 30:
            return None
        minutes, at = number[0], number[1]
    spelt = scan.read(scan.words.units, at)  # twenty minutes to midnight
    at = spelt[1] if spelt and spelt[0] == MINUTE else at
    past = scan.norm(at) in words.past
    if not past and scan.norm(at) not in words.before_hour:
        return None
    if scan.is_number(at + 1):
        written = digits_of(scan.tokens[at + 1])
        hour = int(written) if HOUR.fullmatch(written) else 0
        stop = at + 2
    else:
        told = scan.read(scan.words.numbers, at + 1)
        hour, stop = (int(told[0]), told[1]) if told else (0, at + 1)
    if named := scan.read(scan.words.named_times, at + 1):
        told_minutes = int(named[0] + (minutes if past else -minutes)) % DAY_LENGTH
        return Quantity("clock", Clock(told_minutes, True), scan.tokens[here].start, named[1])
    if not 1 <= hour <= 12 or minutes not in SPOKEN or (not past and minutes == 30):
        return None
    told_minutes = hour * 60 + int(minutes if past else -minutes)
    marked = _marked(scan, stop)
    if not past and part is None and not marked and not spelt:
        return None  # "ten to three" is a score or a range as often
    return _clock_at(told_minutes, marked, scan.tokens[here].start, stop)


def _clock_at(minutes: int, marked: tuple[str, int] | None, start: int, stop: int) -> Quantity:
    half, stop = marked if marked else ("", stop)
    if half:
        return Quantity(
            "clock", Clock(minutes % HALF_DAY + HALF_DAY * (half != "am"), True), start, stop
        )
    return Quantity("clock", Clock(minutes % DAY_LENGTH, False), start, stop)
