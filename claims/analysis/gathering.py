"""Which harmless rewordings of a sentence are told as one, where a text was brought up to date?

A next version rewrites whole clauses for what has happened since. That "police" became "officers"
and "the" became "a" on the way is no news of its own, so what lies close together is told once.
What was going on or to come and is over now is told as that. A copy that tells nothing new is told
word by word.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from claims.analysis.alignment import Alignment
from claims.analysis.findings import COSMETIC, SUBSTANTIVE, Difference
from claims.analysis.lexemes import Lexeme
from claims.analysis.sides import has_tag, is_past, tags_of
from claims.analysis.spans import Span, hull

# Own choices.
NEWS = 0.1  # new sentences for each unit from which a text is a next version
CLOSE = 30  # code points that may stay between two rewordings told as one
PIECES = frozenset(
    {"careful-rewriting", "recast", "rephrased", "synonyms", "moved-words", "function-words"}
    | {"inflection", "plain-cue", "negation-recast", "scheduled", "title"}
)
RULE = "rephrased"


def gathered(
    found: Iterable[Difference],
    alignments: Sequence[Alignment],
    pieces: tuple[Sequence[Lexeme], Sequence[Lexeme]],
) -> list[Difference]:
    """Return the findings, rewordings close together as one where the text is a next version.

    The findings of a unit stand together and in order; `pieces` are the lexemes of both texts.
    """
    found = list(found)
    news = sum(d.rule == "sentence" and d.type == "added" for d in found)
    if news < NEWS * max(1, len(alignments)):
        return found
    units = _Units(alignments)
    told: list[Difference] = []
    for one in found:
        if told and _is_piece(one) and _is_piece(told[-1]) and _are_close(told[-1], one, units):
            told[-1] = _joined(told[-1], one)
        else:
            told.append(one)
    return [_as_outcome(one, pieces) if one.rule == RULE else one for one in told]


def _as_outcome(one: Difference, pieces: tuple[Sequence[Lexeme], Sequence[Lexeme]]) -> Difference:
    """Tell what one side has going on or to come and the other has happened by another verb."""
    here, there = (
        _within(side, place)
        for side, place in zip(pieces, (one.original, one.derived), strict=True)
    )
    if not (_is_open(here) and _is_over(there)) and not (_is_open(there) and _is_over(here)):
        return one
    return one._replace(type="event_status_changed", severity=SUBSTANTIVE, rule="outcome")


def _within(side: Sequence[Lexeme], place: Span | None) -> Sequence[Lexeme]:
    if place is None:
        return ()
    first = bisect_left(side, place.start, key=lambda x: x.start)
    return side[first : bisect_left(side, place.end, key=lambda x: x.start)]


def _is_open(side: Sequence[Lexeme]) -> bool:
    """Say whether words tell what is to come or goes on: were expected to, was fighting."""
    if has_tag(side, "future") or tags_of(side, "status:planned"):
        return True
    return has_tag(side, "gerund") and (has_tag(side, "was") or has_tag(side, "at_present"))


def _is_over(side: Sequence[Lexeme]) -> bool:
    """Say whether words tell what happened, and nothing that is open."""
    return not (_is_open(side) or has_tag(side, "perfect")) and any(
        x.is_content and is_past(x) for x in side
    )


class _Units:
    """Which unit does a finding belong to?"""

    def __init__(self, alignments: Sequence[Alignment]) -> None:
        sides = zip(*((unit.original, unit.derived) for unit in alignments), strict=True)
        self.sides = [
            sorted((span, number) for number, spans in enumerate(side) for span in spans)
            for side in sides
        ]

    def of(self, one: Difference) -> int:
        """Return the number of the unit, -1 for none."""
        side = 0 if one.original else 1
        place = one.original or one.derived
        assert place is not None
        k = bisect_right(self.sides[side], place.start, key=lambda item: item[0].start) - 1
        return self.sides[side][k][1] if k >= 0 else -1


def _is_piece(one: Difference) -> bool:
    return one.type == "paraphrase" and one.severity == COSMETIC and one.rule in PIECES


def _are_close(one: Difference, other: Difference, units: _Units) -> bool:
    if units.of(one) != units.of(other):
        return False
    gaps = [
        max(x.start, y.start) - min(x.end, y.end)
        for x, y in ((one.original, other.original), (one.derived, other.derived))
        if x and y
    ]
    return all(gap <= CLOSE for gap in gaps)


def _joined(one: Difference, other: Difference) -> Difference:
    return one._replace(
        original=_hull(one.original, other.original),
        derived=_hull(one.derived, other.derived),
        rule=RULE,
    )


def _hull(one: Span | None, other: Span | None) -> Span | None:
    return hull([x for x in (one, other) if x]) if one or other else None
