"""The comparison: what became of this text in that one, and are the connections right?

Both texts stand side by side, aligned. Every difference is typed and graded; which of them are
shown is a choice kept in the address, and hiding one never changes what was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.http import HttpResponse, QueryDict
from django.utils.translation import gettext as _

from claims import models
from claims.admin import articles
from claims.admin.frame import DeskRequest, show
from claims.queries import access, cases, comparisons, distortions
from claims.queries.comparisons import Cell, Change, Row
from claims.queries.stretches import TONES, Stretch

STATUSES = tuple(models.DifferenceDecision.Status.values)
COSMETIC = models.Difference.Severity.COSMETIC
SEVERITIES = tuple(models.Difference.Severity.values)[::-1]
# Blanks that a browser would draw as one; those at the end of a line are not seen anyway.
SPACED = re.compile(r"[ \t]{2}(?!\s*\n)|\t|\n[ \t]+\S")
# Rows on a page: two texts of 10,000 words are about 500. Own choice.
PER_PAGE = 500
# Harmless differences of a row that stand in the open; more are folded behind their number, so that
# the grave ones of a reworded passage are seen. Own choice.
IN_THE_OPEN = 3


class Piece(NamedTuple):
    """Words, how grave what happened to them is, and the stops that light them up.

    `is_nested` where more than one difference covers them, which one colour cannot tell.
    """

    text: str
    tone: str
    of: str
    is_nested: bool


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row as the page prints it; a side is a tuple of cells, each a tuple of pieces.

    `folded` are the harmless ones among its `changes` where they are too many to stand in the
    `open`. `whole` names the stops that light up both sides as they are: moved, split, merged.
    `is_spaced` says that blanks stand in a row, which must be seen.
    """

    number: int
    original: tuple[tuple[Piece, ...], ...]
    derived: tuple[tuple[Piece, ...], ...]
    open: tuple[Change, ...]
    folded: tuple[Change, ...]
    appearances: tuple[models.Appearance, ...]
    whole: str
    is_same: bool
    is_spaced: bool

    @property
    def changes(self) -> tuple[Change, ...]:
        """All differences of the row, in the order in which the page shows them."""
        return self.open + self.folded


class Toggle(NamedTuple):
    """A choice in the filter: its code, how many it stands for, and where switching it leads."""

    code: str
    found: int
    is_on: bool
    address: str


class Choice(NamedTuple):
    """Which differences are shown; an empty set means all."""

    severities: frozenset[str]
    types: frozenset[str]
    statuses: frozenset[str]

    def has(self, change: Change) -> bool:
        """Return whether a difference is shown."""
        return (
            (not self.severities or change.severity in self.severities)
            and (not self.types or change.type in self.types)
            and (not self.statuses or change.status in self.statuses)
        )


def page(request: DeskRequest, id: int) -> HttpResponse:
    """Show a derivation's two texts side by side."""
    access.derivation(id, by=request.user)
    derivation = cases.pair(id)
    found = comparisons.of(derivation)
    choice = Choice(
        *(frozenset(request.GET.getlist(name)) for name in ("severity", "type", "status"))
    )
    only_changed = request.GET.get("rows") == "changed"
    placed = _placed(found.rows, derivation, cases.appearances_in(derivation))
    rows = [_shown(row, choice, placed.get(row.number, ())) for row in found.rows]
    if only_changed:
        rows = [row for row in rows if row.changes or row.appearances]
    part, parts = _part(request, len(rows))
    return show(
        request,
        "comparison",
        _("Comparison %(number)s") % {"number": id},
        derivation=derivation,
        found=found,
        rows=rows[(part - 1) * PER_PAGE : part * PER_PAGE],
        part=part,
        parts=[_Part(n, n == part, _with(request.GET, "part", str(n))) for n in parts],
        shown=sum(len(row.changes) for row in rows),
        severities=_toggles(request.GET, "severity", found.by_severity, SEVERITIES),
        types=_toggles(request.GET, "type", found.by_type, sorted(found.by_type)),
        statuses=_toggles(request.GET, "status", found.by_status, STATUSES),
        first=distortions.of_derivation(derivation),
        only_changed=only_changed,
        rows_address=_with(request.GET, "rows", "" if only_changed else "changed"),
        is_filtered=any(choice),
        trail=articles.trail(derivation.derived.article)[:-1],
        is_fullwidth="1",
    )


class _Part(NamedTuple):
    number: int
    is_on: bool
    address: str


def _shown(row: Row, choice: Choice, appearances: Sequence[models.Appearance]) -> ShownRow:
    texts = ["".join(cell.text for cell in side) for side in (row.original, row.derived)]
    changes = tuple(change for change in row.changes if choice.has(change))
    harmless = tuple(change for change in changes if change.severity == COSMETIC)
    folds = len(harmless) > IN_THE_OPEN and COSMETIC not in choice.severities
    return ShownRow(
        row.number,
        _side(row.original, choice),
        _side(row.derived, choice),
        tuple(change for change in changes if change.severity != COSMETIC) if folds else changes,
        harmless if folds else (),
        tuple(appearances),
        " ".join(f"d{change.number}" for change in changes if change.is_whole),
        texts[0].split() == texts[1].split(),
        any(SPACED.search(text.strip()) for text in texts),
    )


def _side(cells: Sequence[Cell], choice: Choice) -> tuple[tuple[Piece, ...], ...]:
    """Return a side's cells; the line ends after a passage are left to the page's own spacing."""
    side = [[_piece(stretch, choice) for stretch in cell.stretches] for cell in cells]
    if side and side[-1]:
        last = side[-1][-1]
        side[-1][-1] = last._replace(text=last.text.rstrip("\r\n"))
    return tuple(tuple(cell) for cell in side)


def _piece(stretch: Stretch, choice: Choice) -> Piece:
    shown = [c for c in stretch.of if choice.has(c)]
    open_ones = [change.severity for change in shown if not change.is_dismissed]
    tone = max(open_ones, key=TONES.index, default="dismissed" if shown else "")
    stops = " ".join(f"d{change.number}" for change in shown)
    return Piece(stretch.text, tone, stops, len(open_ones) > 1)


def _placed(
    rows: Iterable[Row], derivation: models.Derivation, appearances: Iterable[models.Appearance]
) -> dict[int, list[models.Appearance]]:
    """Put each appearance into the row its statement begins in; the copy's rows come first."""
    places: dict[int, list[tuple[int, int, int]]] = {
        derivation.original_id: [(c.start, c.end, r.number) for r in rows for c in r.original],
        derivation.derived_id: [(c.start, c.end, r.number) for r in rows for c in r.derived],
    }
    found: dict[int, list[models.Appearance]] = {}
    for edge in appearances:
        start = edge.statement.start
        for left, right, number in places[edge.statement.version_id]:
            if left <= start < right:
                found.setdefault(number, []).append(edge)
                break
    return found


def _toggles(
    given: QueryDict, name: str, counts: dict[str, int], codes: Iterable[str]
) -> list[Toggle]:
    on = given.getlist(name)
    return [
        Toggle(code, counts.get(code, 0), not on or code in on, _switched(given, name, code))
        for code in codes
        if counts.get(code)
    ]


def _switched(given: QueryDict, name: str, code: str) -> str:
    """Return the address with one code switched; picking the first leaves only that one."""
    query = _first_part(given)
    on = query.getlist(name)
    query.setlist(name, [each for each in on if each != code] if code in on else [*on, code])
    return f"?{query.urlencode()}"


def _with(given: QueryDict, name: str, value: str) -> str:
    query = given.copy() if name == "part" else _first_part(given)
    query[name] = value
    if not value:
        del query[name]
    return f"?{query.urlencode()}"


def _first_part(given: QueryDict) -> QueryDict:
    query = given.copy()
    query.pop("part", None)
    return query


def _part(request: DeskRequest, rows: int) -> tuple[int, range]:
    parts = max(1, -(-rows // PER_PAGE))
    given = request.GET.get("part", "")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 1
    return min(max(number, 1), parts), range(1, parts + 1) if parts > 1 else range(0)
