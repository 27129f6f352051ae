"""Which part of a whole do words tell: half, two-thirds, a quarter of a million, nine in ten?"""

from __future__ import annotations

from claims.analysis.lexicons import symbols
from claims.analysis.numerals import Numeral, read_numeral
from claims.analysis.scanning import Scan, unit_at
from claims.analysis.values import EXACT_SHARE, Measure, Quantity, rounded

WHOLE = 100  # percent
LARGEST_WHOLE = 1000  # of "nine in ten"
FOLLOWING = frozenset({"function", "approximation"})  # of them; above the price
GROWTH_REACH = 2  # words from a verb of growth to its share: rose by a fifth
LONGEST_COUNT = 2  # figures of "3 fifths"


def read_share(scan: Scan, here: int) -> Numeral | None:
    """Read half, two-thirds, three quarters, a third: a part of one."""
    words, start = scan.words, scan.tokens[here].start if scan.has(here) else 0
    if scan.has(here) and scan.tokens[here].text in symbols.VULGAR:
        return _of_unit(scan, here, start)
    if scan.match(words.halves, here):
        return None if _is_no_share(scan, here) else _part(scan, here, 1.0, start)
    if not scan.has(here) or scan.tokens[here].kind not in ("word", "number"):
        return None
    norm = scan.norm(here)
    if norm in words.articles or norm in words.ones:
        at = scan.past_hyphen(here + 1)
        part = scan.read(words.fractions, at)
        if part is None:
            return None
        grown = any(scan.norm(here - back) in words.moving for back in range(1, GROWTH_REACH + 1))
        if norm in words.articles and not (grown or _is_fraction(scan, part[1])):
            return None
        return _part(scan, at, 1.0, start)
    count = _count(scan, here)
    part = scan.read(words.fractions, scan.past_hyphen(count[1])) if count else None
    if count is None or part is None or count[0] <= 1 or count[0] * part[0] > 1:
        return None
    told = scan.norm(part[1] - 1)
    if scan.lexicon.inflected and not told.endswith("s"):
        return None
    return _part(scan, scan.past_hyphen(count[1]), count[0], start)


def _of_unit(scan: Scan, here: int, start: int) -> Numeral | None:
    """Read "¼ of a mile" and "½ a mile" up to the unit."""
    ahead = scan.match(scan.words.of, here + 1) or here + 1
    ahead += scan.norm(ahead) in scan.words.articles
    if ahead == here + 1 or not unit_at(scan, ahead):
        return None
    return Numeral(symbols.VULGAR[scan.tokens[here].text], start, ahead)


def share_of_each(scan: Scan, here: int) -> Quantity | None:
    """Read "every tenth house" as ten per cent, but not every third day or every second."""
    words, at = scan.words, scan.match(scan.words.each, here)
    rank = scan.read(words.ordinals, at) if at and scan.norm(at) not in words.units else None
    if rank is None or rank[0] <= 1 or not scan.has(rank[1]):
        return None
    if scan.tokens[rank[1]].kind != "word" or scan.norm(rank[1]) in words.units:
        return None
    share = Measure("percent", rounded(WHOLE / rank[0]), EXACT_SHARE)
    return Quantity("percent", share, scan.tokens[here].start, rank[1])


def _count(scan: Scan, here: int) -> tuple[float, int] | None:
    """Read how many parts are told, in words or in one or two figures: three fifths, 3 fifths."""
    written = scan.tokens[here].text
    if scan.is_number(here):
        plain = written.isascii() and written.isdecimal() and len(written) <= LONGEST_COUNT
        return (float(written), here + 1) if plain else None
    return scan.read(scan.words.numbers, here)


def _part(scan: Scan, at: int, count: float, start: int) -> Numeral | None:
    """Multiply a share with the million or dozen behind it."""
    part = scan.read(scan.words.fractions, at)
    if part is None:
        return None
    worth, stop = count * part[0], part[1]
    ahead = scan.match(scan.words.of, stop) or stop
    ahead = ahead + 1 if scan.norm(ahead) in scan.words.articles else scan.past_hyphen(ahead)
    scale = scan.read(scan.words.multipliers, ahead)
    if scale and len(scan.norm(ahead)) > 2:
        return Numeral(worth * scale[0], start, scale[1], scaled=True)
    if ahead > stop and unit_at(scan, ahead) and scan.norm(ahead) not in scan.words.fractions:
        return Numeral(worth, start, ahead)
    return Numeral(worth, start, stop, code="")


def _is_no_share(scan: Scan, here: int) -> bool:
    """Tell the second half, half-time and half-hearted from half of something."""
    if scan.norm(here - 1) in scan.words.wholes:
        return True
    if scan.norm(here - 1) == "-" and scan.touches(here):
        return True
    ahead = scan.past_hyphen(here + 1)
    if scan.norm(ahead) in scan.words.pauses:
        return True
    hyphen = ahead > here + 1 and scan.touches(here + 1) and scan.touches(ahead)
    return bool(
        hyphen and not unit_at(scan, ahead) and not scan.match(scan.words.multipliers, ahead)
    )


def _is_fraction(scan: Scan, after: int) -> bool:
    """Tell "a third of them" and "by a third" from "a third man"."""
    if not scan.has(after) or scan.tokens[after].kind != "word":
        return scan.norm(after) != "-"
    if scan.norm(after) in scan.words.exceeding:
        return True
    if scan.norm(after) in scan.words.compared:
        return not _is_counted(scan, after + 1)  # a third lower, no third lower court
    tags = scan.lexicon.surface_tags.get(scan.norm(after), frozenset())
    return bool(scan.match(scan.words.of, after)) or bool(tags & FOLLOWING)


def _is_counted(scan: Scan, at: int) -> bool:
    """Say whether a weighty word stands there."""
    if not scan.has(at) or scan.tokens[at].kind != "word":
        return False
    tags = scan.lexicon.surface_tags.get(scan.norm(at), frozenset())
    return not tags & (FOLLOWING | {"comparing"})


def _ends_share(scan: Scan, joint: int) -> bool:
    """Say whether nothing counted follows the whole: one patient in five, not in five cars."""
    whole = read_numeral(scan, joint) if joint else None
    if whole is None or not scan.has(whole.stop) or scan.tokens[whole.stop].kind != "word":
        return whole is not None
    tags = scan.lexicon.surface_tags.get(scan.norm(whole.stop), frozenset())
    return "function" in tags or bool(scan.match(scan.words.of, whole.stop))


def whole_of(scan: Scan, numeral: Numeral) -> tuple[float, int] | None:
    """Return what a share is of: nine in ten, 9 out of 10."""
    joint = scan.match(scan.words.shares, numeral.stop)
    if not joint and scan.has(numeral.stop) and scan.tokens[numeral.stop].kind == "word":
        joint = scan.match(scan.words.shares, numeral.stop + 1)  # one euro in five
        joint = joint if _ends_share(scan, joint) else 0
    if not joint or scan.norm(numeral.stop - 1) in scan.words.articles or numeral.scaled:
        return None
    whole = read_numeral(scan, joint)
    if whole is None or whole.code or not (numeral.worth < whole.worth <= LARGEST_WHOLE):
        return None
    if scan.norm(numeral.stop) == "of" or unit_at(scan, scan.past_hyphen(whole.stop)):
        return None
    return whole.worth, whole.stop
