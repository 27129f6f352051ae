"""Which weekday or month does a word name, written out or shortened?

"Sun. 3 May" and "Mon–Fri" name days, "The Sun" and "it sat" do not.
"""

from __future__ import annotations

from claims.analysis.lexicons import NO_TAGS
from claims.analysis.scanning import Scan

SHORT_NAME = 3  # letters up to which a name needs something beside it: Mar, Sun
LATIN = "\u0250"  # the first code point behind the letters of the alphabets that shorten so


def weekday_at(scan: Scan, here: int) -> int | None:
    """Return the weekday named there, Monday being 1."""
    norm = scan.norm(here)
    day = scan.lexicon.weekdays.get(norm)
    if day is not None and _begins_a_name(scan, here):
        return None
    if day is None or len(norm) > SHORT_NAME or norm >= LATIN or _is_short_form(scan, here):
        return day
    return None


def _is_short_form(scan: Scan, here: int) -> bool:
    """Say whether what stands beside a short form shows that it names a day: a stop, a date."""
    lexicon, after = scan.lexicon, here + 1
    small = lexicon.lower_months and not lexicon.capital_nouns
    if not small and not scan.tokens[here].text[0].isupper():
        return False
    if _goes_to_another(scan, here):
        return True
    if scan.norm(after) == ".":
        if not scan.touches(after) or scan.is_number(after + 1):
            return scan.touches(after) and _is_day(scan, after + 1)  # no sum: Fr. 12.50
        named = small or lexicon.capital_nouns  # Fr. Meier
        return not named or _goes_on(scan, after + 1)
    after += scan.norm(after) == ","
    after += "article" in lexicon.surface_tags.get(scan.norm(after), NO_TAGS)
    return not small and (scan.is_number(after) or month_at(scan, after) is not None)


def _is_day(scan: Scan, at: int) -> bool:
    """Say whether a number is followed by its month."""
    behind = at + 1 + (scan.norm(at + 1) == ".")
    return month_at(scan, behind) is not None


def _goes_to_another(scan: Scan, here: int) -> bool:
    """Say whether it is an end of a stretch of days: Mon–Fri."""
    weekdays, after = scan.lexicon.weekdays, here + 1 + (scan.norm(here + 1) == ".")
    first = scan.norm(after) == "-" and scan.norm(after + 1) in weekdays
    before = here - 2 - (scan.norm(here - 2) == ".")
    return first or (scan.norm(here - 1) == "-" and scan.norm(before) in weekdays)


def _goes_on(scan: Scan, at: int) -> bool:
    """Say whether a sentence goes on behind a stop."""
    return scan.has(at) and not scan.tokens[at].text[0].isupper()


def _begins_a_name(scan: Scan, at: int) -> bool:
    """Tell "Segunda Guerra" from "segunda", where weekdays are written small."""
    return scan.lexicon.lower_months and _is_first_name(scan, at)


def month_at(scan: Scan, at: int) -> int | None:
    """Return the month named there; where months have capitals, a small word names none."""
    if not scan.has(at):
        return None
    is_lower = scan.lexicon.lower_months
    if _is_first_name(scan, at) if is_lower else not scan.tokens[at].text[0].isupper():
        return None
    return scan.lexicon.months.get(scan.norm(at))


def _is_first_name(scan: Scan, at: int) -> bool:
    """Tell "Julio Prado" from "julio", where months are written small."""
    if scan.lexicon.capital_nouns or not scan.tokens[at].text[0].isupper():
        return False
    return scan.has(at + 1) and scan.tokens[at + 1].text[0].isupper()
