"""What changed between the words: commas, dashes, marks, the way a word is written?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import normalize

from claims.analysis.comparison import Unit
from claims.analysis.figures import is_respelt, written_alike
from claims.analysis.findings import COSMETIC, SUBSTANTIVE, Difference
from claims.analysis.lexemes import Lexeme
from claims.analysis.lexicons import Lexicon, one_spelling
from claims.analysis.normalization import DOUBLE_MARKS, SINGLE_MARKS
from claims.analysis.reading import Reading
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span, hull

TURNING = frozenset({"negation", "hedge"})  # what no difference of spelling may hide
MARKS = frozenset(DOUBLE_MARKS + SINGLE_MARKS + "\"'")


def compare_gaps(unit: Unit, one: Reading, other: Reading) -> Iterator[Difference]:
    """Yield what changed in the gaps between neighbouring words that both stayed."""
    kept = unit.diff.kept
    for (i, j), (k, m) in pairwise(kept):
        if k != i + 1 or m != j + 1:
            continue
        start_o, end_o = unit.one[i].end, unit.one[k].start
        start_d, end_d = unit.other[j].end, unit.other[m].start
        if one.text[start_o:end_o] == other.text[start_d:end_d]:
            continue
        gap_o, gap_d = Span(start_o, end_o), Span(start_d, end_d)
        if _crosses(gap_o, one) or _crosses(gap_d, other):
            continue
        yield from _judge_gap(gap_o, gap_d, one.text, other.text)
    yield from _starts(unit, one, other)
    yield from _ends(unit, one, other)


def _starts(unit: Unit, one: Reading, other: Reading) -> Iterator[Difference]:
    """Compare the signs before the first word of a unit."""
    if unit.diff.kept[:1] != ((0, 0),):
        return
    head_o = Span(unit.hull_o.start, unit.one[0].start)
    head_d = Span(unit.hull_d.start, unit.other[0].start)
    if head_o.start <= head_o.end and head_d.start <= head_d.end:
        yield from _judge_gap(head_o, head_d, one.text, other.text)


def _crosses(gap: Span, reading: Reading) -> bool:
    """Say whether a sentence ends in the gap; where sentences end is told by split and merged."""
    number = bisect_right(reading.segments, gap.start, key=_end)
    return number < len(reading.segments) and reading.segments[number].end < gap.end


def _end(part: Segment) -> int:
    return part.end


def _ends(unit: Unit, one: Reading, other: Reading) -> Iterator[Difference]:
    """Compare the stops after the last word of a unit."""
    if not unit.one or not unit.other:
        return
    tail_o = _tail(unit.one[-1], one)
    tail_d = _tail(unit.other[-1], other)
    asks = ["?" in tail.cut(reading.text) for tail, reading in ((tail_o, one), (tail_d, other))]
    if asks[0] != asks[1]:
        yield Difference(
            "meaning_shifted",
            tail_o.trimmed(one.text) if tail_o.trimmed(one.text).end > tail_o.start else None,
            tail_d.trimmed(other.text) if tail_d.trimmed(other.text).end > tail_d.start else None,
            SUBSTANTIVE,
            "question-mark",
        )
    elif (len(unit.one) - 1, len(unit.other) - 1) in unit.diff.kept[-1:]:
        yield from _judge_gap(tail_o, tail_d, one.text, other.text)


def _tail(last: Lexeme, reading: Reading) -> Span:
    number = bisect_left(reading.segments, last.end, key=_end)
    end = reading.segments[number].end if number < len(reading.segments) else last.end
    return Span(last.end, max(last.end, end))


def _judge_gap(one: Span, other: Span, text_o: str, text_d: str) -> Iterator[Difference]:
    here, there = one.trimmed(text_o), other.trimmed(text_d)
    signs_o, signs_d = here.cut(text_o), there.cut(text_d)
    if not signs_o and not signs_d:
        return
    marks_o, marks_d = (sum(c in MARKS for c in signs) for signs in (signs_o, signs_d))
    if marks_o != marks_d:
        # Marks gained or lost are told quotation by quotation; only other signs are told here.
        bare_o, bare_d = _bare(signs_o), _bare(signs_d)
        if bare_o == bare_d:
            return
    elif _turns(here, there, text_o, text_d):
        return  # told with the marks
    elif signs_o == signs_d and _spaced(one.cut(text_o)) == _spaced(other.cut(text_d)):
        return
    yield Difference(
        "typography",
        here if signs_o else None,
        there if signs_d else None,
        COSMETIC,
        "signs-between-words",
    )


def _turns(one: Span, other: Span, text_o: str, text_d: str) -> bool:
    """Say whether any of as many marks among the signs on both sides was turned round."""
    sides = ((one, text_o), (other, text_d))
    marks = [
        [Span(place, place + 1) for place in range(*signs) if text[place] in MARKS]
        for signs, text in sides
    ]
    pairs = zip(marks[0], marks[1], strict=True)
    return any(_is_turned(here, there, text_o, text_d) for here, there in pairs)


def _is_turned(one: Span, other: Span, text_o: str, text_d: str) -> bool:
    """Say whether a mark that ended a quotation now begins one, or the reverse.

    Told by where the mark leans, not by its shape: a wrong-way mark is mere typography.
    """
    return {_leaning(one, text_o), _leaning(other, text_d)} == {"opening", "closing"}


def _leaning(mark: Span, text: str) -> str:
    """Return `opening`, `closing`, or '' where the white space around a mark does not tell.

    >>> _leaning(Span(4, 5), 'end.” The'), _leaning(Span(6, 7), 'ends. “The')
    ('closing', 'opening')
    """
    before = text[mark.start - 1 : mark.start].strip() != ""
    after = text[mark.end : mark.end + 1].strip() != ""
    return "" if before == after else "closing" if before else "opening"


def _spaced(gap: str) -> str:
    """Return a gap with every run of white space as one blank."""
    return " ".join(gap.split(" ")) if gap.isprintable() else " ".join(f"|{gap}|".split())


def _bare(signs: str) -> str:
    return "".join(c for c in signs if c not in MARKS and not c.isspace())


def compare_loose_marks(
    unit: Unit,
    one: Reading,
    other: Reading,
    known: Sequence[Difference],
    matched: tuple[frozenset[Span], frozenset[Span]],
) -> Iterator[Difference]:
    """Yield marks gained, lost or turned round that no finding about a quotation tells of.

    `matched` are marks on either side that went on as each other.

    The unit is parted at the words that stayed; between two of them both sides must have as many
    marks, leaning the same way.
    """
    if not _within(one.marks, unit.hull_o) and not _within(other.marks, unit.hull_d):
        return
    told_o = [d.original for d in known if d.original]
    told_d = [d.derived for d in known if d.derived]
    edges_o = [(unit.one[i].end, unit.one[i].start) for i, _ in unit.diff.kept]
    edges_d = [(unit.other[j].end, unit.other[j].start) for _, j in unit.diff.kept]
    inside_o = _by_region(one.marks, unit.hull_o, edges_o)
    inside_d = _by_region(other.marks, unit.hull_d, edges_d)
    for number in sorted(inside_o.keys() | inside_d.keys()):
        marks_o = [mark for mark in inside_o.get(number, ()) if mark not in matched[0]]
        marks_d = [mark for mark in inside_d.get(number, ()) if mark not in matched[1]]
        if len(marks_o) == len(marks_d):
            for mark_o, mark_d in zip(marks_o, marks_d, strict=True):
                if _is_turned(mark_o, mark_d, one.text, other.text):
                    yield _shifted(mark_o, mark_d, "mark-turned-round")
            continue
        if _all_told(marks_o, told_o) and _all_told(marks_d, told_d):
            continue
        yield _shifted(
            hull(marks_o) if marks_o else None, hull(marks_d) if marks_d else None, "loose-mark"
        )


def _shifted(original: Span | None, derived: Span | None, rule: str) -> Difference:
    return Difference("quote_boundary_shifted", original, derived, SUBSTANTIVE, rule)


def _by_region(
    marks: Sequence[Span], whole: Span, edges: Sequence[tuple[int, int]]
) -> dict[int, list[Span]]:
    """Return the marks before, between and after words given as (end, start), by the gap's number.

    A mark inside one of the words is in none.
    """
    starts = [whole.start, *(end for end, _ in edges)]
    ends = [*(start for _, start in edges), whole.end]
    found: dict[int, list[Span]] = {}
    for mark in _within(marks, whole):
        number = bisect_right(starts, mark.start) - 1
        if mark.start < ends[number]:
            found.setdefault(number, []).append(mark)
    return found


def _within(marks: Sequence[Span], region: Span) -> list[Span]:
    first = bisect_left(marks, Span(region.start, region.start))
    found = []
    for mark in marks[first:]:
        if mark.start >= region.end:
            break
        found.append(mark)
    return found


def _all_told(marks: Sequence[Span], told: Sequence[Span]) -> bool:
    return all(any(place.contains(mark) for place in told) for mark in marks)


def _spelled(piece: Lexeme, lexicon: Lexicon) -> list[str]:
    """Return the words of a piece, each in the one spelling its variants share."""
    return [one_spelling(word, lexicon) for word in piece.norm.split("_")]


def is_written_alike(one: Sequence[Lexeme], other: Sequence[Lexeme]) -> bool:
    """Say whether the two sides are the same letters, with or without hyphens, stops or blanks.

    Figures in digits are told by what they are worth, not here.
    """
    if not one or not other or not _may_begin_alike(one[0].surface[0], other[0].surface[0]):
        return False
    if any(x.is_fact and any(map(str.isnumeric, x.surface)) for x in (*one, *other)):
        return False
    if {t for x in one for t in x.tags & TURNING} != {t for x in other for t in x.tags & TURNING}:
        return False
    return not _letters(one).isdisjoint(_letters(other))


def _may_begin_alike(one: str, other: str) -> bool:
    """Say whether two first characters may be one letter; most pairs are told apart by it."""
    return not (one.isascii() and other.isascii()) or one.casefold() == other.casefold()


LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o"})
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def _letters(side: Sequence[Lexeme]) -> frozenset[str]:
    """Return letters and figures of some words, accents dropped, or spelled out as in Mueller."""
    written = "".join(x.surface for x in side).casefold()
    if written.isascii():
        return frozenset({"".join(filter(str.isalnum, written))})
    written = normalize("NFC", written)
    ways = {
        normalize("NFKD", w.translate(LIGATURES)) for w in (written, written.translate(SPELLED_OUT))
    }
    return frozenset("".join(c for c in way if c.isalnum()) for way in ways)


def compare_forms(unit: Unit) -> Iterator[tuple[int, int, str]]:
    """Yield kept pairs that are written differently: places, and what differs.

    What differs is `case`, `spelling`, `figure`, `figure-form`, `figure-respelt` or `inflection`.
    Capitals where a sentence begins are passed over: they say nothing.
    """
    for i, j in unit.diff.kept:
        one, other = unit.one[i], unit.other[j]
        if one.surface == other.surface:
            continue
        if one.norm == other.norm:
            if one.surface.lower() != other.surface.lower():
                yield i, j, "spelling"
            elif not (one.opens_sentence or other.opens_sentence):
                yield i, j, "case"
        elif one.is_fact:
            told = "figure-respelt" if is_respelt(one, other) else "figure"
            yield i, j, "figure-form" if written_alike(one, other) else told
        elif _spelled(one, unit.lexicon) == _spelled(other, unit.lexicon):
            yield i, j, "spelling"
        else:
            yield i, j, "inflection"
