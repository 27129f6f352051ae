"""What is a figure worth, however it is written?

Reads numbers, sums of money, shares, measures, ages, rates, ranges, times of day and dates at a
token, so that "72 hours" equals "three days" and "a day and a half" equals "36 hours". What may be
equal only after rounding or in part is left to `claims.analysis.values`.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.analysis.clocks import score_of
from claims.analysis.dates import read_date
from claims.analysis.lexicons import Lexicon, symbols
from claims.analysis.lexicons.counting import words_of
from claims.analysis.measures import read_measure
from claims.analysis.romans import roman_rank
from claims.analysis.scanning import Scan, digits_of, may_number
from claims.analysis.tokens import Token
from claims.analysis.values import FIRST_YEAR, LAST_YEAR, Date, Measure, Quantity, rounded

__all__ = ["Quantity", "quantity_at", "read_quantity", "scan_of"]

TALLY_REACH = 2  # words between what makes a score and its figures, and one
CENTURY, SHORT_YEAR = 100, 2  # years, and figures of a year without it
MOVING_REACH = 3  # tokens between a word of rising and the "from" of a change


def read_quantity(
    text: str, tokens: Sequence[Token], here: int, lexicon: Lexicon
) -> Quantity | None:
    """Return the quantity that starts at token `here`, or None. Looks a dozen tokens ahead.

    >>> from claims.analysis.lexicons import get
    >>> from claims.analysis.tokens import words
    >>> for t in ("a day and a half", "36 hours", "three quarters", "75 percent"):
    ...     print(read_quantity(t, words(t), 0, get("en")).key)
    duration:129600
    duration:129600
    percent:75
    percent:75
    """
    return quantity_at(scan_of(text, tokens, lexicon), here)


def scan_of(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Scan:
    """Return what `quantity_at` asks of the tokens of a text, made once for all of them."""
    return Scan(text, tokens, lexicon, words_of(lexicon.code), {})


def quantity_at(scan: Scan, here: int) -> Quantity | None:
    """Return the quantity that starts at token `here`, or None. Looks a dozen tokens ahead."""
    tokens = scan.tokens
    if tokens[here].norm in scan.words.closed and scan.norm(here + 1) not in scan.words.closing:
        return None
    if tokens[here].norm in scan.words.articles and scan.norm(here + 1) not in scan.words.firsts:
        return None
    if score := _spaced_score(scan, here):
        return score
    dated = read_date(scan, here)
    if dated is not None:
        return _years(scan, here, dated) or dated
    rank = _ordinal(scan, here)
    if rank is not None and rank.stop > here + 1:  # twenty-first
        return _age_on_birthday(scan, rank)
    alone = read_measure(scan, here)
    found = _range(scan, here, alone) or alone or rank
    return _age_on_birthday(scan, found) if found else None


def _spaced_score(scan: Scan, here: int) -> Quantity | None:
    """Read "71 : 23" as "71:23" is read."""
    colon, last = here + 1, here + 2
    if scan.norm(colon) != ":" or not (scan.words.spaced_scores and scan.is_number(here)):
        return None
    if not scan.is_number(last) or scan.touches(colon) or scan.touches(last):
        return None
    written = ":".join(digits_of(scan.tokens[k]) for k in (here, last))
    return score_of(written, scan.tokens[here].start, last + 1)


def _age_on_birthday(scan: Scan, found: Quantity) -> Quantity:
    """Read the rank of a birthday as an age: her 90th birthday."""
    if not isinstance(found.value, int) or scan.norm(found.stop) not in scan.words.birthdays:
        return found
    return Quantity("age", Measure("age", found.value), found.start, found.stop + 1)


def _years(scan: Scan, here: int, dated: Quantity) -> Quantity | None:
    """Read "2019 to 2022", as 2019-2022 is read."""
    if not isinstance(dated.value, Date) or dated.stop != here + 1 or not scan.is_number(here):
        return None
    if scan.norm(here + 1) not in scan.words.to:
        return None
    return _range(scan, here, read_measure(scan, here))


def _ordinal(scan: Scan, here: int) -> Quantity | None:
    token = scan.tokens[here]
    if token.kind != "word":
        return None
    if scan.match(scan.words.idioms, here):
        return None
    if found := scan.read(scan.words.ordinals, here):
        return Quantity("ordinal", int(found[0]), token.start, found[1])
    rank = roman_rank(token.text, scan.words.ordinal_endings)
    return Quantity("ordinal", rank, token.start, here + 1) if rank else None


def _range(scan: Scan, here: int, alone: Quantity | None) -> Quantity | None:
    """Read "between 3 and 5", "from 3 to 5 days", "3-5 percent", "2-1".

    `alone` is what stands here by itself.
    """
    words, start = scan.words, scan.tokens[here].start
    between = words.ranges.get(scan.norm(here))
    lead = here if between else here - 1 if scan.norm(here - 1) in words.ranges else 0
    parts = words.ranges.get(scan.norm(lead)) in words.to  # from, not between
    if (
        lead
        and parts
        and any(scan.norm(lead - back) in words.moving for back in range(1, MOVING_REACH + 1))
    ):
        return None  # rose from 3 to 5
    first_at = here + 1 if between else here
    if not scan.has(first_at) or not _starts(scan, first_at):
        return None
    low = read_measure(scan, first_at) if between else alone
    if low is None or not isinstance(low.value, Measure) or low.value.high is not None:
        return None
    joint_at = low.stop
    if (
        scan.norm(joint_at) == "-" == scan.norm(joint_at + 2)
        and scan.norm(joint_at + 1) in words.to
    ):
        joint_at += 2  # a 5-to-4 ruling
    scored = not between and scan.norm(joint_at) in words.scored  # ten votes to two
    joint_at += scored
    joint = scan.norm(joint_at)
    hyphen = joint == "-" and not between and not scored
    if not hyphen and joint != between and not (not between and joint in words.to):
        return None
    high_at = joint_at + 1
    if not _starts(scan, high_at) or (hyphen and scan.touches(joint_at) != scan.touches(high_at)):
        return None
    high = read_measure(scan, high_at)
    if high is None or not isinstance(high.value, Measure):
        return None
    scale = 1.0 if _scale(scan, low) > 1 else _scale(scan, high)
    joined = _joined(low.value, high.value, scale)
    if joined is None or joined.high is None:
        return None
    if not (between or hyphen or scored) and joined.high <= joined.size:
        before = [scan.norm(here - back) for back in range(1, TALLY_REACH + 1)]
        figures = scan.is_number(here) and scan.is_number(high_at)
        if not figures or words.tallied.isdisjoint(before):
            return None
    told = _of_one_century(scan, joined, high_at) if hyphen else joined
    return Quantity(joined.kind, told, start if between else low.start, high.stop)


def _of_one_century(scan: Scan, years: Measure, last: int) -> Measure:
    """Give the second of two years the century that it leaves out: 1962-96."""
    century, short = divmod(years.size, CENTURY)
    high = years.high or 0.0
    if years.kind != "number" or len(scan.tokens[last].text) != SHORT_YEAR or high <= short:
        return years
    if not FIRST_YEAR <= years.size <= LAST_YEAR:
        return years
    return years._replace(high=rounded(century * CENTURY + high))


def _starts(scan: Scan, at: int) -> bool:
    norm = scan.norm(at)
    return may_number(scan, at) or norm in symbols.MONEY_LEADS or norm in scan.words.articles


def _scale(scan: Scan, found: Quantity) -> float:
    """Return by what the last words of a figure multiply it: 1000000 for "5 million"."""
    first = found.stop - 1
    while first > 0 and scan.tokens[first].start > found.start:
        norm = scan.tokens[first].norm
        is_unit = norm in scan.words.units and found.kind == scan.words.units[norm].kind
        if norm in scan.words.multipliers and not is_unit:  # 30-40m
            return scan.words.multipliers[norm]
        first -= 1
    return 1.0


def _joined(low: Measure, high: Measure, scale: float) -> Measure | None:
    """Return the range of two measures; the first may leave its unit and million to the second."""
    if low.kind == high.kind:
        size = low.size * (scale if low.size * scale < high.size else 1.0)
    elif low.kind == "number":
        size = low.size * high.unit * scale
    elif low.kind in symbols.CURRENCIES and high.kind == "number":
        return low._replace(size=rounded(low.size * scale), high=high.size, step=high.step)
    else:
        return None
    return high._replace(size=rounded(size), high=high.size, bare=False)
