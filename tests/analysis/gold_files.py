"""How is a pair of texts with a complete annotation written down, so that it can be scored?

A `.gold` file names every segment of both texts, which segments answer which, and every difference
with its type, severity and places: unlike a `.pair` file, in which only some changes are planted,
it lets precision be measured. Its notation is described in tests/analysis/gold/README.md. Read, it
becomes the JSON document `versions-gold/1` that scorers of this field's shared data understand.

Check files, and see what each mark cuts: python -m tests.analysis.gold_files [--show] FILE...
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

import regex

from claims.analysis.findings import SEVERITIES, TYPES

FOLDER = Path(__file__).parent / "gold"
USES = (
    "open",
    "closed",
    "unseen",
    "later",
    "fresh",
    "sealed",
    "hidden",
)  # how a pair may be used: its first word
ROLES = ("headline", "body", "caption", "credit", "boilerplate", "correction_note")
RELATIONS = ("verbatim", "typography", "paraphrase", "changed")
SEGMENT = regex.compile(r"([ab]\d+)(?: (\w+))? \| (.*)")
MARK = regex.compile(r"⟦(\d+) |⟧")
JOINED = {"zh", "ja"}  # languages that put no space between sentences

Spans: TypeAlias = dict[str, tuple[int, int]]


class Side(NamedTuple):
    """One text, its segments by name (start, end, role, paragraph) and the marked places."""

    text: str
    segments: dict[str, tuple[int, int, str, int]]
    places: Spans


class GoldPair(NamedTuple):
    """A pair: its name, kind and language, both texts, and the gold document."""

    name: str
    kind: str
    language: str
    original: str
    derived: str
    document: dict[str, object]


class GoldError(ValueError):
    """The file does not say what it means; the message names the line."""


def read_gold_file(path: Path) -> GoldPair:
    """Return the pair a file holds.

    Raises: GoldError for marks without a line, unknown names, or a segment used twice.
    """
    parts = regex.split(
        r"^--- (?:original|derived|alignment|differences)\n",
        path.read_text(encoding="utf-8") + "\n",
        flags=regex.MULTILINE,
    )
    if len(parts) != 5:
        raise GoldError("a head, then --- original, --- derived, --- alignment, --- differences")
    head = dict(line.split(": ", 1) for line in parts[0].splitlines() if line)
    glue = "" if head["language"] in JOINED else " "
    one, other = _side(parts[1], "a", glue), _side(parts[2], "b", glue)
    units, alone = _alignment(parts[3], one, other)
    differences = [*_marked(parts[4], one, other), *_following(units, alone, one, other)]
    document = _document(path.stem, head, one, other, units, alone, differences)
    return GoldPair(path.stem, head["kind"], head["language"], one.text, other.text, document)


def gold_pairs(prefix: str = "") -> list[GoldPair]:
    """Return the pairs whose file names start with a prefix, in order."""
    return [read_gold_file(path) for path in sorted(FOLDER.glob(f"{prefix}*.gold"))]


def _side(block: str, letter: str, glue: str) -> Side:
    text, paragraph, begun = "", 0, False
    segments: dict[str, tuple[int, int, str, int]] = {}
    places: Spans = {}
    for line in block.strip("\n").split("\n"):
        if not line.strip():
            paragraph, begun = paragraph + 1, False
            continue
        match = SEGMENT.fullmatch(line)
        if not match or match.group(1)[0] != letter:
            raise GoldError(f"not a segment: {line[:60]!r}")
        name, role, marked = match.group(1), match.group(2) or "body", match.group(3)
        if name in segments or role not in ROLES:
            raise GoldError(f"{name}: used twice, or no role {role!r}")
        if text:
            text += glue if begun else "\n\n"
        begun, start = True, len(text)
        text = _unmarked(marked, text, places)
        if text[start:] != text[start:].strip():
            raise GoldError(f"{name}: a segment has no space at its ends")
        segments[name] = (start, len(text), role, paragraph)
    return Side(text, segments, places)


def _unmarked(marked: str, text: str, places: Spans) -> str:
    """Add a marked line to a text and note what its marks stood around; marks may nest."""
    end, opened = 0, []
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        end = match.end()
        if match.group(1):
            opened.append((match.group(1), len(text)))
        else:
            number, start = opened.pop()
            if start == len(text):
                raise GoldError(f"mark {number}: around nothing")
            places[number] = (min(start, places.get(number, (start,))[0]), len(text))
    if opened:
        raise GoldError(f"mark {opened[-1][0]}: not closed in its segment")
    return text + marked[end:]


class _Unit(NamedTuple):
    one: list[str]
    other: list[str]
    relation: str
    is_moved: bool


class _Alone(NamedTuple):
    name: str
    severity: str
    also: list[str]
    optional: bool


def _alignment(block: str, one: Side, other: Side) -> tuple[list[_Unit], list[_Alone]]:
    units: list[_Unit] = []
    alone: list[_Alone] = []
    used: set[str] = set()
    for line in filter(str.strip, block.split("\n")):
        left, _, right = line.partition(" = ")
        names = [name for name in left.split() if name != "-"]
        words = right.split()
        others = [w for w in words if regex.fullmatch(r"b\d+", w)]
        rest = [w for w in words if w not in others and w != "-"]
        unknown = [n for n in names if n not in one.segments]
        unknown += [n for n in others if n not in other.segments]
        if unknown or not (names or others) or used & {*names, *others}:
            raise GoldError(f"alignment {line!r}: unknown or used twice")
        used |= {*names, *others}
        if names and others:
            if rest[0] not in RELATIONS or rest[1:] not in ([], ["moved"]):
                raise GoldError(
                    f"alignment {line!r}: a relation of {RELATIONS}, then perhaps moved"
                )
            units.append(_Unit(names, others, rest[0], "moved" in rest))
        else:
            severity, also, optional = _judged(line, rest)
            alone += [_Alone(name, severity, also, optional) for name in names or others]
    left_out = {*one.segments, *other.segments} - used
    if left_out:
        raise GoldError(f"segments that no line of the alignment names: {sorted(left_out)}")
    return units, alone


def _judged(line: str, words: list[str]) -> tuple[str, list[str], bool]:
    """Read `severity [also=type,type] [optional]`."""
    also = [t for w in words if w.startswith("also=") for t in w[5:].split(",")]
    bad = [w for w in words[1:] if w != "optional" and not w.startswith("also=")]
    if not words or words[0] not in SEVERITIES or bad or set(also) - set(TYPES):
        raise GoldError(f"{line!r}: a severity, also= known types, optional")
    return words[0], also, "optional" in words


def _marked(block: str, one: Side, other: Side) -> list[dict[str, object]]:
    found, numbers = [], set()
    for line in filter(str.strip, block.split("\n")):
        said, _, note = line.partition(" | ")
        number, kind, *words = said.split()
        a, b = one.places.get(number), other.places.get(number)
        if kind not in TYPES or number in numbers or not (a or b):
            raise GoldError(
                f"difference {line!r}: unknown type, used twice, or not marked in a text"
            )
        numbers.add(number)
        severity, also, optional = _judged(line, words)
        found.append(
            _difference(f"d{number}", kind, also, severity, (one, a), (other, b))
            | {"optional": optional, "note": note}
        )
    left_out = {*one.places, *other.places} - numbers
    if left_out:
        raise GoldError(f"marks without a line: {sorted(left_out)}")
    return found


def _following(
    units: list[_Unit], alone: list[_Alone], one: Side, other: Side
) -> list[dict[str, object]]:
    """Return the differences that follow from the alignment alone."""
    found = []
    for unit in units:
        a, b = _hull(one, unit.one), _hull(other, unit.other)
        kinds = ["split"] if len(unit.other) > len(unit.one) else []
        kinds += ["merged"] if len(unit.one) > len(unit.other) else []
        kinds += ["moved"] if unit.is_moved else []
        found += [_difference("", kind, [], "cosmetic", (one, a), (other, b)) for kind in kinds]
    for single in alone:
        is_deleted = single.name in one.segments
        side = one if is_deleted else other
        place = _hull(side, [single.name])
        kind = "deleted" if is_deleted else "added"
        sides = (one, place if is_deleted else None), (other, None if is_deleted else place)
        found.append(
            _difference("", kind, single.also, single.severity, *sides)
            | {"optional": single.optional}
        )
    for number, difference in enumerate(found, 1):
        difference |= {"id": f"x{number}", "auto": True}
    return found


def _hull(side: Side, names: list[str]) -> tuple[int, int]:
    places = [side.segments[name] for name in names]
    return min(p[0] for p in places), max(p[1] for p in places)


def _difference(
    name: str,
    kind: str,
    also: list[str],
    severity: str,
    one: tuple[Side, tuple[int, int] | None],
    other: tuple[Side, tuple[int, int] | None],
) -> dict[str, object]:
    places: dict[str, object] = {}
    for letter, (side, place) in (("a", one), ("b", other)):
        places[letter] = list(place) if place else None
        places[f"exact_{letter}"] = side.text[slice(*place)] if place else None
    fixed = {"id": name, "type": kind, "also": also, "severity": severity}
    return fixed | {"optional": False, "auto": False, "note": ""} | places


def _document(
    name: str,
    head: dict[str, str],
    one: Side,
    other: Side,
    units: list[_Unit],
    alone: list[_Alone],
    differences: list[dict[str, object]],
) -> dict[str, object]:
    document: dict[str, object] = {
        "schema": "versions-gold/1",
        "id": name,
        "language": head["language"],
        "kind": head["kind"],
        "topic": head.get("topic", ""),
        "alignments": [
            {
                "id": f"al{number}",
                "a": unit.one,
                "b": unit.other,
                "a_spans": [list(one.segments[n][:2]) for n in unit.one],
                "b_spans": [list(other.segments[n][:2]) for n in unit.other],
                "cardinality": f"{len(unit.one)}:{len(unit.other)}",
                "relation": unit.relation,
                "moved": unit.is_moved,
            }
            for number, unit in enumerate(units, 1)
        ],
        "differences": differences,
        "dont_care": [],
    }
    for letter, side in (("a", one), ("b", other)):
        document[letter] = {
            "chars": len(side.text),
            "sha256": hashlib.sha256(side.text.encode()).hexdigest(),
        }
        document[f"segments_{letter}"] = [
            {"id": n, "start": s, "end": e, "exact": side.text[s:e], "role": role, "para": para}
            for n, (s, e, role, para) in side.segments.items()
        ]
        document[f"unaligned_{letter}"] = [s.name for s in alone if s.name in side.segments]
    return document


def main(arguments: Sequence[str]) -> int:
    """Check files; with --show print each difference as it cuts the texts."""
    failed = 0
    for name in arguments:
        if name == "--show":
            continue
        try:
            pair = read_gold_file(Path(name))
        except (GoldError, KeyError, ValueError, IndexError) as fault:
            failed += 1
            print(f"{name}: {type(fault).__name__}: {fault}")
            continue
        differences = pair.document["differences"]
        assert isinstance(differences, list)
        print(f"{name}: {pair.kind}, {len(differences)} differences, sound")
        if "--show" in arguments:
            for d in differences:
                tail = " also " + ",".join(d["also"]) if d["also"] else ""
                kind = f"{d['id']} {d['type']} {d['severity']}{tail}"
                print(f"  {kind}\n    a: {d['exact_a']!r}\n    b: {d['exact_b']!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
