"""Did the quotation marks stay around the same words?

Each quotation is followed through the word diff of all units: its words may stand in one quotation
of the derived text, in several, in narration, or nowhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from claims.analysis.findings import SEVERITY_OF, Difference
from claims.analysis.lexicons import Lexicon
from claims.analysis.markpairs import MarkedPair
from claims.analysis.reading import Reading, span_of
from claims.analysis.spans import Span
from claims.analysis.worktitles import is_title

# Own choice: words that must come from each of two quotations before they count as joined.
SPLICED_WORDS = 2
NEAR_CUE = 4  # lexemes before reported words within which their cue stands
LEAD = 3  # lexemes between "that" and the first weighty word reported: qu'on ne pouvait
VERBATIM = 0.9  # share of a quotation's lexemes from which it is told word for word
MARKS_LOST, TITLE_MARKS = "marks-lost", "marks-of-a-title"
PARTLY = 0.5  # share below which no place but the whole sentence can be named for it


def compare_marks(
    one: Reading, other: Reading, partners: Mapping[int, int], lexicon: Lexicon
) -> tuple[Difference, ...]:
    """Return what happened to the marks; `partners` leads lexeme to lexeme, by number.

    A quotation whose marks are on both sides around words that went on gives no finding here, what
    changed among its words is judged word by word.
    """
    back = {d: o for o, d in partners.items()}
    found = list(_followed(one, other, partners, lexicon))
    known = {d.original for d in found} | {d.derived for d in found}
    found += _new(one, other, back, known, lexicon)
    return tuple(found)


def matched_marks(
    one: Reading, other: Reading, partners: Mapping[int, int]
) -> tuple[frozenset[Span], frozenset[Span]]:
    """Return the marks, on either side, of quotations that went on as one quotation.

    Wherever the two now stand, their marks are no gain or loss.
    """
    shared = Counter(
        (one.quoted[o], other.quoted[d])
        for o, d in partners.items()
        if one.quoted[o] >= 0 and other.quoted[d] >= 0
    )
    marks_o: set[Span] = set()
    marks_d: set[Span] = set()
    taken_o: set[int] = set()
    taken_d: set[int] = set()
    for (mine, yours), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        here, there = one.quotations[mine], other.quotations[yours]
        if mine in taken_o or yours in taken_d or here.closed != there.closed:
            continue
        taken_o.add(mine)
        taken_d.add(yours)
        marks_o |= _own_marks(here)
        marks_d |= _own_marks(there)
    return frozenset(marks_o), frozenset(marks_d)


def _own_marks(quotation: MarkedPair) -> set[Span]:
    opening = {Span(quotation.start, quotation.start + 1)}
    return opening | ({Span(quotation.end - 1, quotation.end)} if quotation.closed else set())


def _content_places(reading: Reading) -> list[list[int]]:
    """Return for each quotation the numbers of its lexemes, nested quotations left out."""
    inside: list[list[int]] = [[] for _ in reading.quotations]
    for k, number in enumerate(reading.quoted):
        if number >= 0:
            inside[number].append(k)
    return inside


def _followed(
    one: Reading, other: Reading, partners: Mapping[int, int], lexicon: Lexicon
) -> Iterator[Difference]:
    for number, places in enumerate(_content_places(one)):
        if not places:
            continue
        quotation = one.quotations[number]
        partly = {k: partners[k] for k in places if k in partners}
        followed = list(partly.values())
        within = [d for d in followed if other.quoted[d] >= 0]
        outside = [d for d in followed if other.quoted[d] < 0]
        weighty = [d for d in outside if other.lexemes[d].is_content]
        if not any(other.lexemes[d].is_content for d in followed) and not within:
            yield _finding("quote_dropped", quotation.span, None, "quotation-gone")
        elif not within:
            gone = _outside(quotation.span, places, partners, one, other)
            bare = [other.lexemes[d] for d in followed]
            is_style = gone.rule == MARKS_LOST and is_title(places, one, bare, lexicon)
            yield (
                _finding("typography", gone.original, gone.derived, TITLE_MARKS)
                if is_style
                else gone
            )
        elif len(weighty) >= SPLICED_WORDS or (edge := _edge(partly, other)):
            left = weighty if len(weighty) >= SPLICED_WORDS else edge
            place = span_of([other.lexemes[d] for d in sorted(left)])
            yield _finding("quote_boundary_shifted", quotation.span, place, "words-left-the-marks")
        elif quotation.closed:
            hosts = Counter(other.quoted[d] for d in within)
            host = other.quotations[min(hosts, key=lambda h: (-hosts[h], h))]
            if not host.closed:
                yield _finding(
                    "quote_boundary_shifted", quotation.span, host.span, "closing-mark-lost"
                )


def _edge(partners: Mapping[int, int], there: Reading) -> list[int]:
    """Return the words of a quotation's edge that stand right beside its marks, not in them.

    `partners` leads the lexemes of the quotation, in order, to those they are in the other text.
    """
    numbers = list(partners.values())
    inside = [k for k, number in enumerate(numbers) if there.quoted[number] >= 0]
    first, last = inside[0], inside[-1]
    before = [n for k, n in enumerate(numbers[:first]) if n == numbers[first] - first + k]
    behind = [n for k, n in enumerate(numbers[last + 1 :], 1) if n == numbers[last] + k]
    found = before if len(before) == first else []
    return found + (behind if len(behind) == len(numbers) - last - 1 else [])


def _outside(
    quoted: Span,
    inside: Sequence[int],
    partners: Mapping[int, int],
    one: Reading,
    other: Reading,
) -> Difference:
    """Judge a quotation whose words all stand in narration now.

    Word for word they only lost their marks; in other words and beside a cue, or behind a cue that
    stood behind them, they are reported. `inside` are the numbers of its lexemes.
    """
    length = len(inside)
    followed = {k: partners[k] for k in inside if k in partners}
    weighty = [d for d in followed.values() if other.lexemes[d].is_content]
    places = weighty or list(followed.values())
    first, last = min(places), max(places)
    place = Span(other.lexemes[first].start, other.lexemes[last].end)
    sentence = bisect_right(other.bounds, first, key=_start) - 1
    cues = [
        k
        for k in range(*other.bounds[sentence])
        if "cue" in other.lexemes[k].tags and other.quoted[k] < 0
    ]
    lead = other.lexemes[max(0, first - LEAD) : first + 1]
    if any(first - NEAR_CUE <= k < first for k in cues) and any(
        "complementizer" in piece.tags for piece in lead
    ):
        return _finding("quote_to_indirect", quoted, place, "reported-with-that")
    start = min(d for d in followed.values() if d >= first - NEAR_CUE)
    before = {k for k in cues if start - NEAR_CUE <= k < start}
    if any(o > inside[-1] and d in before for o, d in partners.items()):
        return _finding("quote_to_indirect", quoted, place, "reported-behind-its-cue")
    same = sum(one.lexemes[o].norm == other.lexemes[d].norm for o, d in followed.items())
    if cues and same < VERBATIM * length:
        if same < PARTLY * length:
            place = other.segments[sentence].span
        return _finding("quote_to_indirect", quoted, place, "reported-in-other-words")
    return _finding("quote_boundary_shifted", quoted, place, MARKS_LOST)


def _start(bounds: tuple[int, int]) -> int:
    return bounds[0]


def _new(
    one: Reading,
    other: Reading,
    back: Mapping[int, int],
    known: set[Span | None],
    lexicon: Lexicon,
) -> Iterator[Difference]:
    for number, places in enumerate(_content_places(other)):
        if not places:
            continue
        quotation = other.quotations[number]
        followed = [back[k] for k in places if k in back]
        hosts = Counter(one.quoted[o] for o in followed if one.lexemes[o].is_content)
        sources = [h for h, words in sorted(hosts.items()) if h >= 0 and words >= SPLICED_WORDS]
        outside = [o for o in followed if one.quoted[o] < 0 and one.lexemes[o].is_content]
        if not any(one.quoted[o] >= 0 for o in followed):
            place = span_of([one.lexemes[o] for o in sorted(outside)])
            bare = [one.lexemes[o] for o in followed]
            if is_title(places, other, bare, lexicon) and len(followed) == len(places):
                yield _finding("typography", place, quotation.span, TITLE_MARKS)
            else:
                yield _finding("quote_added", place, quotation.span, "marks-added")
        elif len(sources) > 1 and _tops(one, sources):
            place = Span(
                min(one.quotations[h].start for h in sources),
                max(one.quotations[h].end for h in sources),
            )
            yield _finding("quote_spliced", place, quotation.span, "two-quotations-joined")
        elif len(outside) >= SPLICED_WORDS or (
            edge := _edge({k: back[k] for k in places if k in back}, one)
        ):
            entered = outside if len(outside) >= SPLICED_WORDS else edge
            place = span_of([one.lexemes[o] for o in sorted(entered)])
            if place not in known and quotation.span not in known:
                yield _finding(
                    "quote_boundary_shifted", place, quotation.span, "words-entered-the-marks"
                )


def _tops(one: Reading, sources: Sequence[int]) -> bool:
    """Say whether none of the quotations is nested in another of them."""
    spans = [one.quotations[h].span for h in sources]
    return not any(a != b and a.contains(b) for a in spans for b in spans)


def _finding(kind: str, original: Span | None, derived: Span | None, rule: str) -> Difference:
    return Difference(kind, original, derived, SEVERITY_OF[kind], rule)
