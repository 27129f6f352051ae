"""When are two figures worth the same?

A value knows what was counted, how much of it, in which unit and how finely it was told, so that
"two miles" equals "3.2 km" by rounding as a journalist would, and "45 mph" is not "28 km/h".
Dates, times of day and parts of a year agree where nothing told on both sides differs.
"""

from __future__ import annotations

from typing import NamedTuple

# Own choices: how far apart two converted figures may be, as a share of the larger one: always, and
# where the difference is less than half of the last place told.
CONVERTED, ROUNDED = 0.025, 0.085
DEGREES = 0.6  # degrees Celsius that a converted temperature may be off
FLOAT_NOISE = 1e-9
DIGITS = 14  # significant digits that are kept
EXACT_BELOW = 2**53  # whole numbers that a float holds one by one
HALF_DAY = 720  # minutes
WEEK = 7  # days
FIRST_YEAR, LAST_YEAR = 1500, 2100  # bare figures between these may be years; own choice
EXACT_SHARE = 0.0  # the unit of "two thirds", which no count of percent tells exactly
FAMILY = {"age": "number"}
RATE = " per "  # between what is counted and the seconds for which it is
YEARLY = 0.005  # share by which so much a week may be off so much a year; own choice
DOLLAR, OTHER_DOLLAR = "dollar", "_dollar"
RANK = "ordinal"  # another reading of Roman figures: II for second
# Kinds whose unit may be understood: "fourteen" for "14 metres".
MILLION = 1e6  # from which the unit of a figure is often left out: $168m, 168 million
UNDERSTOOD = frozenset({"length", "area", "mass", "volume", "duration", "temperature", "point"})
# Kinds that tell when, how long or until when.
TIME_KINDS = frozenset({"date", "weekday", "duration", "clock", "period", "tens", "frequency"})


class Measure(NamedTuple):
    """A number, measure, share, sum of money or duration, or a range of them.

    `size` is in the basic unit of its kind, `unit` how many of these the unit as written holds,
    `step` what the last place told is worth; `high` is the upper end of a range.
    """

    kind: str
    size: float
    unit: float = 1.0
    step: float = 1.0
    high: float | None = None
    extra: bool = False  # "another", "more"
    bare: bool = False  # an article alone: "a day"
    also: tuple[tuple[str, float], ...] = ()  # other readings: kind and size

    def is_worth(self, other: Measure) -> bool:
        """Say whether both tell the same, conversion and its rounding allowed for."""
        if self.extra != other.extra or (self.high is None) != (other.high is None):
            return False
        if self._is_comparable_with(other) and self._is_near(other):
            return True
        if self.is_bare_of(other) or other.is_bare_of(self):
            return True
        if self._is_share_of_votes(other) or self._is_rate_of(other):
            return True
        mine = {(self.family, self.size), *self.also}
        yours = {(other.family, other.size), *other.also}
        return self.high == other.high and bool(mine & yours)

    def _is_comparable_with(self, other: Measure) -> bool:
        """Say whether both count one thing; a plain dollar may be any country's."""
        if self.family == other.family:
            return True
        kinds = {self.kind, other.kind}
        return DOLLAR in kinds and any(kind.endswith(OTHER_DOLLAR) for kind in kinds)

    def _is_share_of_votes(self, other: Measure) -> bool:
        """Say whether both are one score, told in percent or not: 52-48."""
        kinds = {self.family, other.family}
        return (
            kinds == {"number", "percent"}
            and self.high is not None
            and self[1] == other[1]
            and (self.high == other.high)
        )

    def _is_rate_of(self, other: Measure) -> bool:
        """Say whether both are so much in so long a time: $1,200 a year, $100 a month."""
        (mine, _, per), (yours, _, other_per) = (x.kind.partition(RATE) for x in (self, other))
        if mine != yours or not (per and other_per) or per == other_per:
            return False
        one, two = self.size * float(other_per), other.size * float(per)
        return abs(one - two) <= (
            FLOAT_NOISE if _is_exact(float(per), float(other_per)) else YEARLY
        ) * max(one, two)

    def is_bare_of(self, other: Measure) -> bool:
        """Say whether this is the number of the other, its unit told elsewhere or understood."""
        understood = other.kind in UNDERSTOOD or (self.size >= MILLION and other.unit > 0)
        return (
            self.kind == "number" != other.kind
            and understood
            and self.high is None
            and not other.bare
            and self.size == rounded(other.size / other.unit)
        )

    @property
    def family(self) -> str:
        """Return the kind under which values are compared."""
        return FAMILY.get(self.kind, self.kind)

    def _is_near(self, other: Measure) -> bool:
        ends = (self.high or 0.0, other.high or 0.0)
        if self.kind == "tens":
            return _same_decade(self.size, other.size)
        return _near(self, other, self.size, other.size) and _near(self, other, *ends)

    def is_converted_to(self, other: Measure) -> bool:
        """Say whether the two are told in units of which one holds no whole number of the other."""
        return self.family == other.family and not _is_exact(self.unit, other.unit)


def _same_decade(one: float, other: float) -> bool:
    return one == other or (one % 100 == other % 100 and min(one, other) < 100)


def _near(one: Measure, other: Measure, mine: float, yours: float) -> bool:
    off, larger = abs(mine - yours), max(abs(mine), abs(yours))
    # What is told in one unit was reckoned alike on both sides.
    if off <= (0.0 if one.unit == other.unit else FLOAT_NOISE * larger):
        return True
    if _is_exact(one.unit, other.unit):
        return False
    if EXACT_SHARE in (one.unit, other.unit):
        return off <= min(1.0, other.step if one.unit == EXACT_SHARE else one.step) / 2
    if one.family == "temperature":
        return off <= DEGREES
    if off <= CONVERTED * larger:
        return True
    return off <= ROUNDED * larger and off <= max(one.step, other.step) / 2


def _is_exact(one: float, other: float) -> bool:
    """Say whether one unit holds a whole number of the other, so that nothing is rounded."""
    if EXACT_SHARE in (one, other):
        return one == other
    ratio = max(one, other) / min(one, other)
    return abs(ratio - round(ratio)) <= FLOAT_NOISE * ratio


class Weekday(NamedTuple):
    """A day of the week, Monday being 1."""

    number: int


class Date(NamedTuple):
    """A calendar date as far as it is told; `doubtful` if month and day may change places.

    `weekday` counts from Sunday, which is 0; None where nothing tells it.
    """

    year: int | None
    month: int | None
    day: int | None
    doubtful: bool = False
    weekday: int | None = None

    def agrees_with(self, other: Date) -> bool:
        """Say whether nothing told on both sides differs."""
        return any(_agree(self, turned) for turned in _turns(other, self.doubtful))

    def is_worth(self, other: Date) -> bool:
        """Say whether both tell the same day; a year may be left out of one."""
        told = (self.month is None) == (other.month is None)
        return told and (self.day is None) == (other.day is None) and self.agrees_with(other)


def _turns(date: Date, doubtful: bool) -> tuple[Date, ...]:
    turned = Date(date.year, date.day, date.month)
    return (date, turned) if doubtful or date.doubtful else (date,)


def _agree(one: Date, other: Date) -> bool:
    pairs = zip(one[:3], other[:3], strict=True)
    return all(mine is None or yours is None or mine == yours for mine, yours in pairs)


class Clock(NamedTuple):
    """A time of day in minutes since midnight; `sure` unless it may be twelve hours later."""

    minutes: int
    sure: bool

    def is_worth(self, other: Clock) -> bool:
        """Say whether both may tell the same time."""
        if self.sure and other.sure:
            return self.minutes == other.minutes
        return self.minutes % HALF_DAY == other.minutes % HALF_DAY


class Period(NamedTuple):
    """A part of a year, by its first and last month, or a season, by its name."""

    first: int | str
    last: int | str
    year: int | None = None

    def is_worth(self, other: Period) -> bool:
        """Say whether both tell the same part and no other year."""
        years = {self.year, other.year} - {None}
        return self[:2] == other[:2] and len(years) <= 1


Value = Measure | Date | Weekday | Clock | Period | int | str


class Quantity(NamedTuple):
    """A figure: kind, worth, first code point, and the index after its last token."""

    kind: str
    value: Value
    start: int
    stop: int

    @property
    def key(self) -> str:
        """Return the key that equal figures share; bare years are kept apart from no number."""
        value = self.value
        if isinstance(value, Date) and value.month is None and value.day is None:
            return f"number:{value.year}"
        if isinstance(value, Measure):
            top = "" if value.high is None else f"..{value.high}"
            return f"{value.family}:{value.size}{top}{'+' if value.extra else ''}"
        return f"{self.kind}:{value}"


def same_worth(one: object, other: object) -> bool:
    """Say whether two values tell the same, however they were written.

    >>> same_worth(Measure("length", 3218.7, 1609.344), Measure("length", 3200.0, 1000.0, 100.0))
    True
    >>> same_worth(Measure("speed", 20.1, 0.44704), Measure("speed", 7.8, 0.2777778))
    False
    """
    if isinstance(one, Measure) and isinstance(other, Measure):
        return one.is_worth(other)
    if isinstance(one, Date) and isinstance(other, Date):
        return one.is_worth(other)
    if isinstance(one, Date) and isinstance(other, Weekday):
        return one.weekday == other.number % WEEK
    if isinstance(one, Weekday) and isinstance(other, Date):
        return other.weekday == one.number % WEEK
    if isinstance(one, Clock) and isinstance(other, Clock):
        return one.is_worth(other)
    if isinstance(one, Period) and isinstance(other, Period):
        return one.is_worth(other)
    if isinstance(one, Clock) and isinstance(other, Measure):
        return _is_hour(one, other)
    if isinstance(other, Clock) and isinstance(one, Measure):
        return _is_hour(other, one)
    if isinstance(one, int) and isinstance(other, Measure):
        return (RANK, one) in other.also
    if isinstance(one, Measure) and isinstance(other, int):
        return (RANK, other) in one.also
    return type(one) is type(other) and one == other


def _is_hour(clock: Clock, duration: Measure) -> bool:
    """Say whether "3 h" may be the time of day 3:00, or "3" three o'clock."""
    if duration.kind == "number" and not clock.sure:
        return duration.high is None and duration.size * 60.0 == clock.minutes
    return (
        duration.kind == "duration"
        and duration.unit == 3600
        and duration.size == clock.minutes * 60.0
    )


def rounded(value: float) -> float:
    """Return a figure without float noise; a whole number comes as one.

    >>> rounded(0.1 + 0.2), rounded(3.0)
    (0.3, 3)
    """
    plain = value if float(value).is_integer() else float(f"{value:.{DIGITS}g}")
    return int(plain) if float(plain).is_integer() and abs(plain) < EXACT_BELOW else plain


def step_of(value: float) -> float:
    """Return what the last place of a figure is worth that is no zero at the end.

    >>> step_of(1200), step_of(2.5), step_of(7)
    (100.0, 0.1, 1.0)
    """
    digits, _, power = f"{abs(value):.{DIGITS - 1}e}".partition("e")
    told = len(digits.replace(".", "").rstrip("0")) or 1
    return float(f"1e{int(power) - told + 1}")
