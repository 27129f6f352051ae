"""What goes on a figure with its unit: and a half, and ten minutes, 2in, 6-foot-2?"""

from __future__ import annotations

from claims.analysis.lexicons import Unit
from claims.analysis.numerals import Numeral, fraction_after, read_numeral
from claims.analysis.scanning import Scan, may_number, unit_at
from claims.analysis.values import Measure, Quantity, rounded

FOOT, INCH = 0.3048, Unit("length", 0.0254)
FOOT_WORDS, TIES = frozenset({"ft", "foot"}), frozenset(".-")
PARTS_OF_UNIT = ("duration", "length", "mass")  # told as "two hours and ten minutes", "6ft 2in"


def with_rest(scan: Scan, found: Quantity, size: float) -> Quantity:
    """Add what goes on a unit: and a half, and ten minutes, 2in."""
    value = found.value
    if not isinstance(value, Measure):
        return found
    if part := fraction_after(scan, found.stop):
        whole = rounded(value.size + part[0] * size)
        return found._replace(value=value._replace(size=whole, bare=False), stop=part[1])
    if value.kind not in PARTS_OF_UNIT:
        return found
    at = scan.match(scan.words.joiners, found.stop) or found.stop
    tied = scan.norm(at) in TIES and scan.norm(at - 1) in FOOT_WORDS and may_number(scan, at + 1)
    at += tied
    numeral = read_numeral(scan, at) if may_number(scan, at) else None
    unit = unit_at(scan, scan.past_hyphen(numeral.stop)) if numeral and not numeral.code else None
    if numeral and not unit and size == FOOT and (stop := _inches(scan, numeral, tied)):
        unit = INCH, stop
    if numeral is None or unit is None or unit[0].kind != value.kind or unit[0].size >= size:
        return found
    whole = rounded(value.size + numeral.worth * unit[0].size)
    value = value._replace(size=whole, unit=unit[0].size, step=unit[0].size, bare=False)
    return found._replace(value=value, stop=unit[1])


def _inches(scan: Scan, numeral: Numeral, tied: bool) -> int:
    """Return the place behind inches: 5ft 10in, 6-foot-2; 0 for 5 ft 10 in the."""
    if scan.norm(numeral.stop) != "in":
        return numeral.stop if tied and numeral.worth < FOOT / INCH.size else 0
    behind = numeral.stop + 1
    alone = scan.norm(behind) in {*scan.words.articles, "the"} or may_number(scan, behind)
    return 0 if alone else behind
