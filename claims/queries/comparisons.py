"""How do two texts look side by side, with every difference in its place?

Rows in the order of the original: an aligned unit has both sides, a passage that stands on one side
only has one, and what the copy added comes after the passage it follows. Each cell is cut into
stretches at the edges of its differences. The cells of a side, put in order, are the whole text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from claims import models
from claims.analysis.spans import Span
from claims.analysis.substitutions import Replaced, Substitution, table
from claims.queries import findings
from claims.queries.passage_rows import Finder, Place, Sides, places, rows_of
from claims.queries.signs import Unlike, unlike
from claims.queries.stretches import Mark, Stretch, cut

Status = models.DifferenceDecision.Status
# What happened to a passage as a whole is said beside it; marking every word would hide the rest.
WHOLE = frozenset(["split", "merged", "moved"])
MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Change:
    """A difference as shown: numbered from 1 in the order of the page; `row` is its row's number.

    A side's words are '' and its span None where that side has nothing. `type` and `severity` are
    those that hold, by the last decision or as found; `revision` is the number of that decision, 0
    for none. `follows` are the words that a moved passage comes after in the derived text, '' where
    it begins it.
    """

    number: int
    id: int
    row: int
    type: str
    severity: str
    rule: str
    original: Span | None
    derived: Span | None
    original_words: str
    derived_words: str
    status: str = Status.FOUND
    found_type: str = ""
    found_severity: str = ""
    revision: int = 0
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""
    follows: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is about a passage as a whole, so that no words of it are marked."""
        return self.type in WHOLE

    @property
    def signs(self) -> Unlike | None:
        """The signs that differ, where both sides look the same to a reader."""
        return unlike(self.original_words, self.derived_words)

    @property
    def is_moved(self) -> bool:
        """Whether it says that a passage stands elsewhere in the derived text."""
        return self.type == MOVED

    @property
    def is_decided(self) -> bool:
        """Whether an editor decided on it and the decision holds."""
        return self.status != Status.FOUND

    @property
    def is_dismissed(self) -> bool:
        """Whether an editor said that it is no difference."""
        return self.status == Status.DISMISSED

    @property
    def is_found_otherwise(self) -> bool:
        """Whether the machine says something else than the decision that holds."""
        found = (self.found_type, self.found_severity)
        return self.is_decided and found != (self.type, self.severity)


@dataclass(frozen=True, slots=True)
class Cell:
    """A passage of one side: its place in code points and its words in stretches of `Change`."""

    start: int
    end: int
    stretches: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The words of the passage."""
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands side by side; one side is empty where nothing continues the other."""

    number: int
    original: tuple[Cell, ...]
    derived: tuple[Cell, ...]
    changes: tuple[Change, ...]

    @property
    def is_aligned(self) -> bool:
        """Whether both sides have something."""
        return bool(self.original) and bool(self.derived)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A derivation's two texts in rows; `by_…` count the changes.

    `without_finding` are decisions whose place the last comparison found nothing at.
    """

    derivation: models.Derivation
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    by_type: dict[str, int]
    by_severity: dict[str, int]
    by_status: dict[str, int]
    without_finding: tuple[models.DifferenceDecision, ...]

    @property
    def substitutions(self) -> tuple[Substitution, ...]:
        """The names and figures that became others one for one, without what was dismissed."""
        changes = [
            Replaced(change.type, change.original, change.derived)
            for change in self.changes
            if change.original and change.derived and not change.is_dismissed
        ]
        return table(self.derivation.original.text, self.derivation.derived.text, changes)


def of(derivation: models.Derivation, *, with_dismissed: bool = True) -> Comparison:
    """Lay out a derivation's texts with the differences its last comparison stored.

    Readers see it without what editors dismissed. Six queries at most, whatever the number of
    differences; fewer where the derivation came with its versions and texts. Not compared yet:
    every paragraph has a row of its own, and there are no differences.
    """
    texts = derivation.original.text, derivation.derived.text
    sides = (
        places(texts[0], [unit["a"] for unit in derivation.alignment]),
        places(texts[1], [unit["b"] for unit in derivation.alignment]),
    )
    rows = rows_of(*sides)
    stored = list(_stored(derivation))
    last = findings.heads(derivation)
    changes = _numbered(stored, rows, {one.pk: one for one in last})
    if not with_dismissed:
        changes = tuple(change for change in changes if not change.is_dismissed)
    changes = _with_places(changes, texts[1], sides[1])
    marks = [_marks(changes, rows, side) for side in (0, 1)]
    return Comparison(
        derivation,
        tuple(
            Row(
                number,
                _cells(row[0], texts[0], marks[0][number]),
                _cells(row[1], texts[1], marks[1][number]),
                tuple(change for change in changes if change.row == number),
            )
            for number, row in enumerate(rows, 1)
        ),
        changes,
        dict(Counter(change.type for change in changes)),
        dict(Counter(change.severity for change in changes)),
        dict(Counter(change.status for change in changes)),
        findings.without_finding(last, [one.decision_id for one in stored]),
    )


def one(difference: models.Difference) -> Change:
    """Return one difference as it stands now, by itself: number and row are 0. Two queries."""
    rows = findings.with_status(models.Difference.everything.filter(pk=difference.pk))
    stored = rows.select_related("original", "derived").get()
    decision = models.DifferenceDecision.everything.filter(pk=stored.decision_id).first()
    return _change(0, 0, stored, findings.place_of(stored), decision)


def _stored(derivation: models.Derivation) -> Iterable[models.Difference]:
    rows = models.Difference.everything.filter(
        derivation=derivation, analysis_version=derivation.analysis_version
    )
    return findings.with_status(rows).select_related("original", "derived").order_by("position")


def _numbered(
    stored: Iterable[models.Difference],
    rows: Sequence[Sides],
    decided: Mapping[int, models.DifferenceDecision],
) -> tuple[Change, ...]:
    """Number the differences in the order of the rows they stand in."""
    finders = [Finder(rows, side) for side in (0, 1)]
    placed = []
    for one in stored:
        spans = findings.place_of(one)
        found = [f.rows(span)[0] for f, span in zip(finders, spans, strict=True) if span]
        placed.append((min(found), one.position, one, spans))
    placed.sort(key=lambda entry: entry[:2])
    return tuple(
        _change(number, row, one, spans, decided.get(one.decision_id or 0))
        for number, (row, _, one, spans) in enumerate(placed, 1)
    )


def _change(
    number: int,
    row: int,
    one: models.Difference,
    spans: Sequence[Span | None],
    decision: models.DifferenceDecision | None,
) -> Change:
    is_decided = decision is not None and decision.status != Status.FOUND
    return Change(
        number=number,
        id=one.pk,
        row=row,
        type=one.type_now,
        severity=one.severity_now,
        rule=one.rule,
        original=spans[0],
        derived=spans[1],
        original_words=one.original.exact if one.original else "",
        derived_words=one.derived.exact if one.derived else "",
        status=one.status,
        found_type=one.type,
        found_severity=one.severity,
        revision=decision.number if decision else 0,
        decided_by=decision.by_name if decision and is_decided else "",
        decided_at=decision.at if decision and is_decided else None,
        reason=decision.reason if decision and is_decided else "",
    )


def _with_places(
    changes: Sequence[Change], text: str, passages: Sequence[Place]
) -> tuple[Change, ...]:
    """Say of each moved passage after which other it stands in the derived text."""
    starts = [place.span.start for place in passages]

    def before(span: Span) -> str:
        at = bisect_right(starts, span.start) - 1
        return passages[at - 1].span.cut(text).strip() if at > 0 else ""

    return tuple(
        replace(one, follows=before(one.derived)) if one.is_moved and one.derived else one
        for one in changes
    )


def _marks(changes: Iterable[Change], rows: Sequence[Sides], side: int) -> dict[int, list[Mark]]:
    """Gather the marks of each row of one side, also where a change stands in another's list."""
    finder = Finder(rows, side)
    marks: dict[int, list[Mark]] = defaultdict(list)
    for change in changes:
        span = (change.original, change.derived)[side]
        if span and not change.is_whole:
            for number in finder.rows(span):
                marks[number].append(Mark(span, change.severity, change))
    return marks


def _cells(spans: Iterable[Span], text: str, marks: Sequence[Mark]) -> tuple[Cell, ...]:
    return tuple(Cell(span.start, span.end, cut(text, span, marks)) for span in spans)
