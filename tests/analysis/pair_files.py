"""How are pairs of texts with planted changes written down, and how is a comparison judged by them?

A file holds the two texts with ⟦1 words⟧ around each planted change, the same number on both
sides, and a line for each number: type, severity, and after `also=` further types that a careful
reader accepts. A pair of the kind `retelling` says everything in other words.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import regex

from claims.analysis.differences import Comparison, Difference
from claims.analysis.findings import COSMETIC
from claims.analysis.spans import Span

FOLDER = Path(__file__).parent / "pairs"
MARK = regex.compile(r"⟦(\d+) ([^⟦⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class Planted:
    """One planted change."""

    types: tuple[str, ...]
    severity: str
    original: Span | None
    derived: Span | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts and what was changed between them."""

    name: str
    kind: str
    original: str
    derived: str
    planted: tuple[Planted, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many planted changes were found, how gravely, and how many grave findings were true."""

    planted: int
    typed: int
    weighed: int
    grave: int
    grave_true: int
    reversed_planted: int
    reversed_found: int


def read_pair_file(path: Path) -> Pair:
    """Return the pair a file holds."""
    head, original, derived, table = regex.split(
        r"^--- (?:original|derived|differences)\n",
        path.read_text(encoding="utf-8") + "\n",
        flags=regex.MULTILINE,
    )
    one, places_o = unmarked(original.strip("\n"))
    other, places_d = unmarked(derived.strip("\n"))
    planted = []
    for line in table.split("\n"):
        if not line.strip():
            continue
        number, kind, severity, *more = line.split()
        also = more[0].removeprefix("also=").split(",") if more else []
        planted.append(
            Planted((kind, *also), severity, places_o.pop(number, None), places_d.pop(number, None))
        )
    assert not places_o, f"{path.name}: marks without a line: {places_o}"
    assert not places_d, f"{path.name}: marks without a line: {places_d}"
    return Pair(path.stem, head.split()[1], one, other, tuple(planted))


def unmarked(marked: str) -> tuple[str, dict[str, Span]]:
    """Return a text without its marks, and the span each mark stood around."""
    text, places, end = "", {}, 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        places[match.group(1)] = Span(len(text), len(text) + len(match.group(2)))
        text += match.group(2)
        end = match.end()
    return text + marked[end:], places


def pairs(prefix: str) -> list[Pair]:
    """Return the pairs whose file names start with a prefix, in order."""
    return [read_pair_file(path) for path in sorted(FOLDER.glob(f"{prefix}*.pair"))]


def meets(difference: Difference, planted: Planted) -> bool:
    """Say whether a finding lies on a planted change: it overlaps it on every side both tell."""
    sides = (
        (difference.original, planted.original),
        (difference.derived, planted.derived),
    )
    told = [(found, wanted) for found, wanted in sides if found and wanted]
    return bool(told) and all(found.overlaps(wanted) for found, wanted in told)


def tally(pair: Pair, comparison: Comparison) -> Tally:
    """Count what a comparison found of the planted changes."""
    typed = weighed = reversed_found = 0
    for planted in pair.planted:
        fitting = [
            d for d in comparison.differences if d.type in planted.types and meets(d, planted)
        ]
        typed += bool(fitting)
        weighed += any(d.severity == planted.severity for d in fitting)
        if planted.severity == "reverses-meaning":
            reversed_found += any(
                d.severity == planted.severity and meets(d, planted) for d in comparison.differences
            )
    grave = [d for d in comparison.differences if d.severity != COSMETIC]
    wanted = [p for p in pair.planted if p.severity != COSMETIC]
    true = sum(any(meets(d, p) for p in wanted) for d in grave)
    reversals = sum(p.severity == "reverses-meaning" for p in pair.planted)
    return Tally(len(pair.planted), typed, weighed, len(grave), true, reversals, reversed_found)
