"""How is what a figure or date is worth written down?

Figures in the basic unit of their kind, without float noise; dates and durations in the forms of
ISO 8601, as far as they are told; two ends of a range with two dots between them.
"""

from __future__ import annotations

from claims.analysis.lexicons.symbols import CURRENCIES
from claims.analysis.values import Clock, Date, Measure, Period, Quantity, Weekday, rounded

NUMBER, MONEY, PERCENT, QUANTITY = "number", "money", "percent", "quantity"
DATE, TIME, DURATION, AGE = "date", "time", "duration", "age"
KINDS = (NUMBER, MONEY, PERCENT, QUANTITY, DATE, TIME, DURATION, AGE)

# Of a quantity's kinds, those that are none of a facet's by name.
OTHER_KINDS = {"weekday": DATE, "period": DATE, "clock": TIME, "ordinal": NUMBER}
PLAIN = frozenset({NUMBER, PERCENT, DATE, DURATION, AGE})
NUMBERS = frozenset({"figure", "magnitude"})
# The basic unit of each kind of measure.
UNITS = {
    "length": "m", "area": "m2", "volume": "m3", "mass": "kg", "speed": "m/s", "energy": "kWh",
    "temperature": "°C", "power": "kW", "data": "kB", "frequency": "Hz", "times": "times",
}  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Parts of a duration that ISO 8601 knows: seconds, what stands before and behind the number.
PARTS = (
    (31556952.0, "P", "Y"), (2629746.0, "P", "M"), (604800.0, "P", "W"), (86400.0, "P", "D"),
    (3600.0, "PT", "H"), (60.0, "PT", "M"), (1.0, "PT", "S"),
)  # fmt: skip
FIRST_CENTURY = 1000  # decades told in four figures are years


def kind_of(found: Quantity) -> str:
    """Return the kind of a facet that a quantity makes.

    >>> kind_of(Quantity("dollar", Measure("dollar", 5.0), 0, 2))
    'money'
    """
    kind = found.kind.split(" per ")[0]
    if kind in PLAIN:
        return kind
    if kind in CURRENCIES:
        return MONEY
    if kind in NUMBERS:
        return NUMBER
    if kind == "tens":
        size = found.value.size if isinstance(found.value, Measure) else 0.0
        return DATE if size >= FIRST_CENTURY else NUMBER
    return OTHER_KINDS.get(kind, QUANTITY)


def worth_of(found: Quantity) -> str | None:
    """Write down what a quantity is worth, or None for a code that is worth nothing.

    >>> worth_of(Quantity("length", Measure("length", 1609.344), 0, 2))
    '1609.344 m'
    >>> worth_of(Quantity("date", Date(2026, 5, 4), 0, 3))
    '2026-05-04'
    """
    value = found.value
    if isinstance(value, Measure):
        return _measure(value)
    if isinstance(value, Date):
        return _date(value)
    if isinstance(value, Clock):
        return f"{value.minutes // 60:02}:{value.minutes % 60:02}"
    if isinstance(value, Period):
        return _period(value)
    if isinstance(value, Weekday):
        return WEEKDAYS[value.number - 1]
    return str(value) if isinstance(value, int) else None


def _measure(value: Measure) -> str:
    kind, _, rate = value.kind.partition(" per ")
    if kind == "tens":
        return f"{value.size}s"
    if kind == "duration" and value.high is None:
        return _duration(value)
    ends = [value.size] if value.high is None else [value.size, value.high]
    told = "..".join(str(rounded(end)) for end in ends)
    unit = UNITS.get(kind, kind.replace("_", " ") if kind in CURRENCIES else "")
    if kind == "duration":
        unit = "s"
    return " ".join(filter(None, (told, unit, f"per {_seconds(float(rate))}" if rate else "")))


def _duration(value: Measure) -> str:
    """Write a duration in the unit it was told in, where that gives a whole number."""
    for size, before, behind in PARTS:
        number = rounded(value.size / size)
        if size <= value.unit and float(number).is_integer():
            return f"{before}{number}{behind}"
    return f"PT{rounded(value.size)}S"


def _seconds(size: float) -> str:
    return _duration(Measure("duration", size, size))


def _date(value: Date) -> str:
    """Write a date; a year that is not told is left open."""
    year = "-" if value.year is None else f"{value.year:04}"
    parts = [f"{part:02}" for part in (value.month, value.day) if part is not None]
    return "-".join([year, *parts])


def _period(value: Period) -> str:
    """Write a part of a year by its first and last month or day, or a season by its name."""
    year = "-" if value.year is None else f"{value.year:04}"
    if isinstance(value.first, str):
        return f"{value.first}" if value.year is None else f"{value.first} {year}"
    return f"{year}-{_of_year(value.first)}..{year}-{_of_year(value.last)}"


def _of_year(told: int | str) -> str:
    """Write a month, or month and day told as one number: 605 is 5 June."""
    if isinstance(told, str):
        return told
    month, day = divmod(told, 100) if told >= 100 else (told, 0)
    return f"{month:02}-{day:02}" if day else f"{month:02}"
