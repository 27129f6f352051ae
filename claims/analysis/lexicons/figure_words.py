"""Which words make figures, and in what form does a language give them?

A language fills in a `FigureWords` with the help of the four functions here. Words are folded and
stand as written in texts, in every form that occurs (no endings are folded); words of a phrase are
joined by `_`, hyphens between them are passed over, a slash counts as a word (`km_/_h`). A table
left empty switches off what needs it and nothing else, so a language may begin with numbers and
units alone. `counting` puts them beside what a `Lexicon` knows (numbers, units, months) and the
signs that are written alike everywhere (km, %, €), which are in `symbols`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from claims.analysis.lexicons.lexicon import Unit

NO_ENTRIES: frozenset[str] = frozenset()


def entries(table: str) -> frozenset[str]:
    """Return the words of a table.

    >>> sorted(entries("a an"))
    ['a', 'an']
    """
    return frozenset(table.split())


def worths(table: str) -> dict[str, float]:
    """Return "word figure word figure" as a mapping; a figure may be a fraction.

    >>> worths("two 2 half 1/2")
    {'two': 2.0, 'half': 0.5}
    """
    cells = table.split()
    return {
        word: float(Fraction(figure)) for word, figure in zip(cells[::2], cells[1::2], strict=True)
    }


def measures(table: str) -> dict[str, Unit]:
    """Return lines of "kind size word word ..." as units by word.

    >>> measures("length 1000 km kilometre")["km"]
    Unit(kind='length', size=1000.0)
    """
    lines = [line.split() for line in table.splitlines() if line.strip()]
    return {word: Unit(kind, float(size)) for kind, size, *words in lines for word in words}


def grouped(table: str) -> dict[str, str]:
    """Return lines of "name word word ..." as names by word.

    >>> grouped("least at_least minimum")["at_least"]
    'least'
    """
    lines = [line.split() for line in table.splitlines() if line.strip()]
    return {word: name for name, *words in lines for word in words}


def spreads(table: str) -> dict[str, tuple[int, int]]:
    """Return lines of "first last word word ..." as pairs of months by word.

    >>> spreads("1 3 first_quarter q_1")["q_1"]
    (1, 3)
    """
    lines = [line.split() for line in table.splitlines() if line.strip()]
    return {word: (int(low), int(high)) for low, high, *words in lines for word in words}


def _none() -> dict[str, float]:
    return {}


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words of one language that make figures, measures, dates and times of day."""

    # Numbers.
    numbers: Mapping[str, float] = field(default_factory=_none)  # two 2, quatre_vingt 80
    multipliers: Mapping[str, float] = field(default_factory=_none)  # hundred 100, dozen 12
    fractions: Mapping[str, float] = field(default_factory=_none)  # half 0.5, thirds 0.333
    halves: frozenset[str] = NO_ENTRIES  # fractions that need no article or number: half
    wholes: frozenset[str] = NO_ENTRIES  # before these it is a part, no share: other, second
    pauses: frozenset[str] = NO_ENTRIES  # behind it, likewise: time, way
    ordinals: Mapping[str, float] = field(default_factory=_none)  # second 2, third 3
    idioms: frozenset[str] = NO_ENTRIES  # in which an ordinal counts nothing: eleventh_hour
    ordinal_endings: frozenset[str] = NO_ENTRIES  # behind figures: st nd rd th
    ordinal_leads: frozenset[str] = NO_ENTRIES  # before figures with a stop: der 2. Weltkrieg
    leaders: Mapping[str, str] = field(default_factory=dict)  # the word for 1st, by its ending
    decades: frozenset[str] = NO_ENTRIES  # that may stand behind tens: neunziger Jahre
    tens: Mapping[str, float] = field(default_factory=_none)  # nineties 90
    multiples: Mapping[str, float] = field(default_factory=_none)  # twice 2, tripled 3
    times: frozenset[str] = NO_ENTRIES  # behind a number, likewise: fold, times
    magnitudes: Mapping[str, float] = field(default_factory=_none)  # dozens 12, thousands 1000
    articles: frozenset[str] = NO_ENTRIES  # that may stand for one: a, an
    ones: frozenset[str] = NO_ENTRIES  # words for one, which mostly are no figure
    of: frozenset[str] = NO_ENTRIES  # between a share and its whole
    joiners: frozenset[str] = NO_ENTRIES  # two hundred and six
    joins_ones: bool = False  # treinta y dos
    adds_teens: bool = False  # soixante-dix is 70
    shares: frozenset[str] = NO_ENTRIES  # nine in ten: in, out_of
    each: frozenset[str] = NO_ENTRIES  # before an ordinal, they make a share: every
    minus: frozenset[str] = NO_ENTRIES  # before a number below nought
    extra_before: frozenset[str] = NO_ENTRIES  # another
    extra_inside: frozenset[str] = NO_ENTRIES  # ten more days: more, additional
    extra_after: frozenset[str] = NO_ENTRIES  # ten days more
    compared: frozenset[str] = NO_ENTRIES  # behind a share, they make it one of growth: lower
    exceeding: frozenset[str] = NO_ENTRIES  # likewise, and before what is counted: more
    apart: frozenset[str] = NO_ENTRIES  # behind or before a duration, they tell when: later, ago
    onward: Mapping[str, float] = field(default_factory=_none)  # behind one: later 1, earlier -1
    than: frozenset[str] = NO_ENTRIES  # behind these, they compare
    ranges: Mapping[str, str] = field(default_factory=dict)  # and between, to from
    to: frozenset[str] = NO_ENTRIES  # between the ends of a range without opener
    moving: frozenset[str] = NO_ENTRIES  # before "from 3 to 5", they make it a change: rose

    spaced_scores: bool = False  # a colon between blanks makes a score: 71 : 23
    tallied: frozenset[str] = NO_ENTRIES  # before "51 to 49", they make it a score: voted, by

    # Measures.
    units: Mapping[str, Unit] = field(default_factory=dict)
    money_leads: frozenset[str] = NO_ENTRIES  # units that may stand before a sum: Fr. 12.50
    other_units: Mapping[str, Unit] = field(default_factory=dict)  # a second reading: pound
    single_units: frozenset[str] = NO_ENTRIES  # of which an article alone makes a figure: a day
    per: frozenset[str] = NO_ENTRIES  # before a unit, for an article: per kilogram
    rates: frozenset[str] = NO_ENTRIES  # before a unit of time: per, a
    periodic: Mapping[str, float] = field(default_factory=_none)  # annual, for a year's (seconds)
    every: frozenset[str] = NO_ENTRIES  # before a duration, they tell how often: every six months
    every_other: frozenset[str] = NO_ENTRIES  # before a unit of time, every two of it
    groups: Mapping[str, float] = field(default_factory=_none)  # both 2, trio 3
    noughts: frozenset[str] = NO_ENTRIES  # words for nought that "no" may stand for: zero
    in_rows: frozenset[str] = NO_ENTRIES  # beside a rank or a count, a streak: in_a_row, running
    born: frozenset[str] = NO_ENTRIES  # before a year, they tell an age: born_in
    no_rates: frozenset[str] = NO_ENTRIES  # behind it, they make it a time: ago, later
    birthdays: frozenset[str] = NO_ENTRIES  # behind an ordinal, they make it an age: birthday
    old: frozenset[str] = NO_ENTRIES  # behind a duration: old, of_age
    aged: frozenset[str] = NO_ENTRIES  # before a figure
    bounds: Mapping[str, str] = field(default_factory=dict)  # least at_least; see `DIRECTIONS`
    tight: frozenset[str] = NO_ENTRIES  # bounds of what lies just beyond: just_over
    trailing: frozenset[str] = NO_ENTRIES  # bounds that stand behind their figure: or_more
    spans: frozenset[str] = NO_ENTRIES  # before a duration, they tell how long it took: in
    scored: frozenset[str] = NO_ENTRIES  # between the ends of a score: ten votes to two

    # Dates and times of day.
    first_days: frozenset[str] = NO_ENTRIES  # before a month, its first day: premier, primero_de
    day_joiners: frozenset[str] = NO_ENTRIES  # between day and month, month and year: of
    year_leads: frozenset[str] = NO_ENTRIES  # before a bare year: in, since
    edges: Mapping[str, float] = field(default_factory=_none)  # end_of 31; early 41: no day
    named_days: Mapping[str, float] = field(default_factory=_none)  # christmas_day 1225
    seasons: frozenset[str] = NO_ENTRIES
    parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # first_quarter 1 3
    month_counts: Mapping[str, float] = field(default_factory=_none)  # three_months 3, half_year 6
    closing: frozenset[str] = NO_ENTRIES  # behind them, before their last month: to, ended
    closed: frozenset[str] = NO_ENTRIES  # words of `month_counts` that begin nothing else: year
    this_year: frozenset[str] = NO_ENTRIES  # behind them: of_this_year
    hour_marks: frozenset[str] = NO_ENTRIES  # o'clock, uhr
    before_noon: frozenset[str] = NO_ENTRIES  # am, in_the_morning
    after_noon: frozenset[str] = NO_ENTRIES
    at_night: frozenset[str] = NO_ENTRIES  # behind twelve, they make it midnight
    named_times: Mapping[str, float] = field(default_factory=_none)  # noon 720 (minutes)
    past: frozenset[str] = NO_ENTRIES  # half past three
    before_hour: frozenset[str] = NO_ENTRIES  # ten to three
    half_to: frozenset[str] = NO_ENTRIES  # halb vier: half an hour before the hour told
    zones: frozenset[str] = NO_ENTRIES  # behind a clock time: gmt
    at: frozenset[str] = NO_ENTRIES  # before a clock time: at, until
    until: frozenset[str] = NO_ENTRIES  # behind a negation, they name the first time: not until
    pending: frozenset[str] = NO_ENTRIES  # behind a negation all the same: until, before
    only: frozenset[str] = NO_ENTRIES  # so do these without one: only on Friday
    # Worked out by `counting`: words a figure may begin with, first words of all entries, and what
    # stands before the last words of an entry.
    starts: frozenset[str] = NO_ENTRIES
    firsts: frozenset[str] = NO_ENTRIES
    beginnings: frozenset[str] = NO_ENTRIES


# Which way a class of bounds points from its figure: up, down, to both sides, or nowhere.
DIRECTIONS = {
    "least": 1,
    "above": 1,
    "most": -1,
    "below": -1,
    "nearly": -1,
    "about": 0,
    "exactly": 0,
}
NO_FIGURES = FigureWords()
