"""How much is told by a number with its unit, money, age or rate?

"Another two and a half million euros a year", "34-year-old", "6ft 2in", "twice", "hundreds".
"""

from __future__ import annotations

from claims.analysis.lexicons import symbols
from claims.analysis.numerals import Numeral, fraction_after, read_numeral
from claims.analysis.scanning import Scan, digits_of, may_number, unit_at
from claims.analysis.shares import read_share, share_of_each, whole_of
from claims.analysis.unitrests import with_rest
from claims.analysis.values import EXACT_SHARE, RANK, Measure, Quantity, rounded, step_of

YEAR_LENGTH = 31556952.0  # seconds
FAHRENHEIT_ZERO, FAHRENHEIT_SIZE = 32.0, 5 / 9
OLD_UNITS = frozenset({86400.0, 604800.0, 2629746.0, YEAR_LENGTH})  # in which ages are told
NO_CENTS = frozenset(",.")  # before a dash, they say that the sum is a whole one
LONGEST_SHORT = 4  # letters of "mio", "mrd", "mill"


def read_measure(scan: Scan, here: int) -> Quantity | None:
    """Read a figure with all that belongs to it: another two and a half million euros a year."""
    words, start = scan.words, scan.tokens[here].start
    if found := _special(scan, here) or _frequency(scan, here) or share_of_each(scan, here):
        return found
    extra = scan.match(words.extra_before, here)
    aged = 0 if extra else scan.match(words.aged, here)
    at = extra or aged or here
    money, lead = _money(scan, at)
    numeral = read_share(scan, lead) or read_numeral(scan, lead) or _single(scan, lead, bool(extra))
    if numeral is None:
        return None
    if numeral.code:
        return Quantity(
            "figure", numeral.code, start if lead > here else numeral.start, numeral.stop
        )
    start = start if lead > here else numeral.start
    found = _with_unit(scan, numeral, money, start)
    if found is None or isinstance(found.value, str):
        return found
    if aged and isinstance(found.value, Measure):
        found = _as_age(found)
    return _with_extra(scan, found, bool(extra))


def _special(scan: Scan, here: int) -> Quantity | None:
    """Read what is no number with a unit: the 1990s, hundreds, twice, 21st, nine in ten."""
    words, token = scan.words, scan.tokens[here]
    if token.kind == "number":
        return _tens_of_figures(scan, here) or _ordinal_of_figures(scan, here)
    for kind, table in (
        ("tens", words.tens),
        ("magnitude", words.magnitudes),
        ("times", words.multiples),
    ):
        if found := scan.read(table, here):
            size = rounded(found[0])
            stop = _past_decade(scan, found[1]) if kind == "tens" else found[1]
            told = Quantity(kind, Measure(kind, size, step=1.0), token.start, stop)
            return _with_rate(scan, told) if kind == "times" else told
    return None


def _frequency(scan: Scan, here: int) -> Quantity | None:
    """Read "every six months" as twice a year, "every other year" as every two."""
    other = scan.match(scan.words.every_other, here)
    if other and (unit := unit_at(scan, other)) and unit[0].kind == "duration":
        often = Measure("frequency", rounded(YEAR_LENGTH / (2 * unit[0].size)))
        return Quantity("frequency", often, scan.tokens[here].start, unit[1])
    at = scan.match(scan.words.every, here)
    if not at or not may_number(scan, at):
        return None
    length = read_measure(scan, at)
    if length is None or length.kind != "duration" or not isinstance(length.value, Measure):
        return None
    often = Measure("frequency", rounded(YEAR_LENGTH / length.value.size))
    return Quantity("frequency", often, scan.tokens[here].start, length.stop)


def _tens_of_figures(scan: Scan, here: int) -> Quantity | None:
    """Read 1990s, 90s and '90s."""
    written = digits_of(scan.tokens[here])
    stop = here + (3 if scan.norm(here + 1) == "'" else 2)  # no clitic: 1990's
    endings = ("s", "'s") if scan.lexicon.inflected or not scan.words.tens else ("er",)
    if scan.norm(stop - 1) not in endings or not scan.touches(stop - 1):
        return None
    if not written.isdecimal() or len(written) not in (2, 4) or written[-1] != "0":
        return None
    value = Measure("tens", int(written))
    return Quantity("tens", value, scan.tokens[here].start, _past_decade(scan, stop))


def _past_decade(scan: Scan, stop: int) -> int:
    """Return the place behind the years of a decade: 90er-Jahre."""
    behind = scan.past_hyphen(stop)
    return behind + 1 if scan.norm(behind) in scan.words.decades else stop


def _ordinal_of_figures(scan: Scan, here: int) -> Quantity | None:
    written = digits_of(scan.tokens[here])
    at = here + (2 if scan.norm(here + 1) == "." and scan.touches(here + 2) else 1)  # 1.º
    ending = scan.norm(at)
    if ending == ".":
        ends = _is_dotted_ordinal(scan, here, at)
    else:
        ends = ending in scan.words.ordinal_endings and scan.touches(at)
    if not ends or not written.isdecimal():
        return None
    return Quantity("ordinal", int(written), scan.tokens[here].start, at + 1)


def _is_dotted_ordinal(scan: Scan, here: int, at: int) -> bool:
    """Say whether a stop makes a number an ordinal: der 2. Weltkrieg."""
    led = scan.norm(here - 1) in scan.words.ordinal_leads and scan.touches(at)
    return led and scan.norm(at + 1)[:1].isalpha() and not scan.touches(at + 1)


def _money(scan: Scan, at: int) -> tuple[str, int]:
    """Return the money told before a figure, and where the figure begins."""
    if scan.norm(at) in symbols.SIGN_STARTS and scan.touches(at + 1):
        sign = symbols.UNITS.get(f"{scan.norm(at)}_{scan.norm(at + 1)}")
        if sign and may_number(scan, at + 2):
            return sign.kind, at + 2
    norm = scan.norm(at)
    if scan.norm(at + 1) in symbols.SIGN_STARTS and scan.touches(at + 1) and scan.touches(at + 2):
        sign = symbols.UNITS.get(f"{scan.norm(at + 1)}_{norm}")  # $A20,000
        if sign and may_number(scan, at + 2):
            return sign.kind, at + 2
    if norm in scan.words.money_leads:
        first = at + 1 + (scan.norm(at + 1) == ".")
        return (scan.words.units[norm].kind, first) if scan.is_number(first) else ("", at)
    if norm in symbols.MONEY_LEADS and may_number(scan, at + 1):
        return ("rupee" if norm == "rs" else symbols.UNITS[norm].kind), at + 1
    return "", at


def _single(scan: Scan, here: int, extra: bool) -> Numeral | None:
    """Read "a day" as one day; "another" stands for its article."""
    if extra and scan.match(scan.words.single_units, here):
        return Numeral(1.0, scan.tokens[here].start, here)
    bare = scan.match(scan.words.single_units, here) if scan.words.joins_ones else 0
    if bare and fraction_after(scan, bare):
        return Numeral(1.0, scan.tokens[here].start, here)  # día y medio
    single = scan.norm(here) in scan.words.articles or scan.norm(here) in scan.words.per
    if single and scan.match(scan.words.single_units, here + 1):
        return Numeral(1.0, scan.tokens[here].start, here + 1, bare=True)
    return None


def _with_unit(scan: Scan, numeral: Numeral, money: str, start: int) -> Quantity | None:
    """Give a number its unit, age or whole."""
    if money:
        value = _sized(money, numeral, 1.0)
        unit = unit_at(scan, numeral.stop)
        stop = unit[1] if unit and unit[0].kind == money else numeral.stop
        return _with_rate(scan, Quantity(money, value, start, stop))
    behind = scan.past_hyphen(numeral.stop)
    if scan.norm(behind) in NO_CENTS and scan.norm(behind + 1) == "-" and scan.touches(behind + 1):
        behind += 2  # 5,- Euro
    if numeral.scaled and scan.norm(behind) == "." and _is_short(scan, behind - 1):
        behind += 1 if unit_at(scan, behind + 1) else 0  # 1,3 Mio. Euro
    unit = unit_at(scan, behind)
    if unit is None and numeral.scaled:  # cinco millones de euros
        behind = scan.match(scan.words.of, behind) or behind
        unit = unit_at(scan, behind)
    if unit is None or (not numeral.scaled and whole_of(scan, numeral)):
        return _unitless(scan, numeral, start)
    kind, size = unit[0]
    value = _sized(kind, numeral, size)._replace(bare=numeral.bare)
    if other := scan.read(scan.words.other_units, behind):
        second = _sized(other[0].kind, numeral, other[0].size)
        value = value._replace(also=((second.kind, second.size),))
    if scan.norm(behind) in scan.words.multipliers:  # "5m" may be five million
        scale = scan.words.multipliers[scan.norm(behind)]
        value = value._replace(also=(("number", rounded(numeral.worth * scale)),))
    found = with_rest(scan, Quantity(value.kind, value, start, unit[1]), size)
    return _with_age(scan, found) or _with_rate(scan, found)


def _is_short(scan: Scan, at: int) -> bool:
    """Say whether a word that multiplies is shortened, so that the stop behind it ends nothing."""
    return scan.touches(at + 1) and len(scan.norm(at)) <= LONGEST_SHORT


def _sized(kind: str, numeral: Numeral, size: float) -> Measure:
    worth = numeral.worth
    if kind == "fahrenheit":
        celsius = (worth - FAHRENHEIT_ZERO) * FAHRENHEIT_SIZE
        return Measure("temperature", rounded(celsius), FAHRENHEIT_SIZE)
    return Measure(kind, rounded(worth * size), size, step_of(worth) * size)


def _unitless(scan: Scan, numeral: Numeral, start: int) -> Quantity | None:
    worth, stop = numeral.worth, numeral.stop
    if times := _multiple(scan, numeral):
        return _with_rate(scan, Quantity("times", Measure("times", rounded(worth)), start, times))
    if whole := whole_of(scan, numeral):
        share = Measure("percent", rounded(worth / whole[0] * 100), EXACT_SHARE)
        return Quantity("percent", share, start, whole[1])
    if 0 < worth < 1 and not _is_written_small(scan, numeral):
        share = Measure("percent", rounded(worth * 100), EXACT_SHARE)
        return Quantity("percent", share, start, stop)
    if scan.norm(stop - 1) in scan.words.ones and not scan.is_number(stop - 1) and worth == 1:
        return None  # "one" is mostly a pronoun
    ranked = ((RANK, worth),) if numeral.roman else ()
    value = Measure("number", rounded(worth), 1.0, step_of(worth), also=ranked)
    if scan.norm(stop - 1) in scan.words.units and numeral.scaled:  # "5m" may be metres
        unit = scan.words.units[scan.norm(stop - 1)]
        scale = scan.words.multipliers.get(scan.norm(stop - 1), 1.0)
        value = value._replace(also=((unit.kind, rounded(worth / scale * unit.size)),))
    return _with_age(scan, Quantity("number", value, start, stop)) or _with_rate(
        scan, Quantity("number", value, start, stop)
    )


def _is_written_small(scan: Scan, numeral: Numeral) -> bool:
    """Say whether the number is written 0.5, which is no share of something."""
    last = scan.tokens[numeral.stop - 1]
    return last.kind == "number" and scan.norm(numeral.stop - 2) != "/"


def _multiple(scan: Scan, numeral: Numeral) -> int:
    at = scan.past_hyphen(numeral.stop)
    return scan.match(scan.words.times, at)


def _with_age(scan: Scan, found: Quantity) -> Quantity | None:
    """Read "34 years old" and "34-year-old" as an age."""
    value = found.value
    if not isinstance(value, Measure) or value.unit not in OLD_UNITS or value.kind != "duration":
        return None
    stop = scan.match(scan.words.old, scan.past_hyphen(found.stop))
    return _as_age(found._replace(stop=stop)) if stop else None


def _as_age(found: Quantity) -> Quantity:
    """Tell an age in years, which is what a bare figure behind a name tells."""
    value = found.value
    if not isinstance(value, Measure) or value.kind not in ("number", "duration"):
        return found
    if value.kind == "number":
        return found._replace(kind="age", value=value._replace(kind="age"))
    years = rounded(value.size / YEAR_LENGTH)
    also = (("duration", value.size),)
    return found._replace(kind="age", value=Measure("age", years, bare=value.bare, also=also))


def _with_rate(scan: Scan, found: Quantity) -> Quantity:
    """Read "a week" behind a figure as its rate."""
    value = found.value
    if not isinstance(value, Measure):
        return found
    at = scan.past_hyphen(found.stop)
    if value.kind == "times" and scan.norm(at) in scan.words.periodic:
        length = scan.words.periodic[scan.norm(at)]
        often = Measure("frequency", rounded(value.size * YEAR_LENGTH / length))
        return found._replace(kind="frequency", value=often, stop=at + 1)
    behind = scan.match(scan.words.rates, at)
    unit = unit_at(scan, scan.past_hyphen(behind)) if behind else None
    if unit is None or unit[0].kind != "duration":
        return found
    if scan.norm(unit[1]) in scan.words.no_rates and value.kind != "times":
        return found
    if found.kind == "duration":
        return found
    if found.kind == "length":
        speed = rounded(value.size / unit[0].size)
        return found._replace(
            kind="speed",
            value=Measure("speed", speed, value.unit / unit[0].size, value.step / unit[0].size),
            stop=unit[1],
        )
    if value.kind == "times":
        often = Measure("frequency", rounded(value.size * YEAR_LENGTH / unit[0].size))
        return found._replace(kind="frequency", value=often, stop=unit[1])
    kind = f"{value.kind} per {rounded(unit[0].size)}"
    return found._replace(kind=kind, value=value._replace(kind=kind), stop=unit[1])


def _with_extra(scan: Scan, found: Quantity, extra: bool) -> Quantity:
    """Read "ten more days" and "ten days more" like "another ten days"; "ten more than" is none."""
    value = found.value
    if not isinstance(value, Measure):
        return found
    words, stop = scan.words, found.stop
    table = words.extra_inside if value.kind == "number" else words.extra_after
    more = 0 if extra else scan.match(table, stop)
    if more and not scan.match(words.than, more):
        unit = unit_at(scan, more) if value.kind == "number" else None
        if unit:
            kind, size = unit[0]
            value = Measure(kind, rounded(value.size * size), size, value.step * size)
        found = found._replace(kind=value.kind, stop=unit[1] if unit else more)
        extra = True
    return found._replace(value=value._replace(extra=extra)) if extra else found
