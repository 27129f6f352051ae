"""How are the news texts written down in which changes are planted, and how are they read?

A file of `base_texts/` has a sentence on each line and an empty line between paragraphs; the first
line is the headline. `{kind words=other/another}` stands around words of which something is known:
what they are, and what else could stand there. Kinds and notation: base_texts/README.md.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import regex

FOLDER = Path(__file__).parent / "base_texts"
OPENING = regex.compile(r"\{(\w+) ")
QUOTED = regex.compile(r"“[^“”]*”|„[^„“”]*“|«[^«»]*»")


class Mark(NamedTuple):
    """Words of a known kind, what else could stand there, and whether quotation marks enclose them.

    `within` names the kinds of the marks around this one.
    """

    kind: str
    start: int
    end: int
    others: tuple[str, ...]
    within: tuple[str, ...]
    quoted: bool


class Line(NamedTuple):
    """A sentence: where it is, and which paragraph it belongs to, counted from the headline's 0."""

    start: int
    end: int
    paragraph: int


class Quoted(NamedTuple):
    """A quotation: where its words are, without marks and the spaces inside them."""

    start: int
    end: int
    opening: int
    closing: int


class BaseText(NamedTuple):
    """A news text and what is known of its words."""

    name: str
    language: str
    closed: bool
    text: str
    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    quotes: tuple[Quoted, ...]

    def of(self, *kinds: str) -> list[Mark]:
        """Return the marks of some kinds that stand outside quotation marks."""
        return [m for m in self.marks if m.kind in kinds and not m.quoted]

    def line_at(self, place: int) -> Line:
        """Return the sentence a place is in."""
        return next(line for line in self.lines if line.start <= place < line.end)

    def quotes_in(self, line: Line) -> list[Quoted]:
        """Return the quotations of a sentence."""
        return [q for q in self.quotes if line.start <= q.opening < line.end]

    def is_name_at(self, place: int) -> bool:
        """Say whether a name begins at a place, so that its capital stays."""
        return any(m.start == place and m.kind in NAMES for m in self.marks)


NAMES = ("person", "place", "body")


def read_base_text(path: Path) -> BaseText:
    """Return the text a file holds.

    Raises: ValueError for a mark that is not closed.
    """
    access, language, _ = path.stem.split("_", 2)
    text, marks, lines, begun, paragraph = "", [], [], False, 0
    for row in path.read_text(encoding="utf-8").strip().split("\n"):
        if not row.strip():
            paragraph, begun = paragraph + 1, False
            continue
        if text:
            text += " " if begun else "\n\n"
        begun, start = True, len(text)
        plain, found = unmarked(row.strip(), start)
        text += plain
        marks += found
        lines.append(Line(start, len(text), paragraph))
    quotes = tuple(_quoted(text, match.start(), match.end()) for match in QUOTED.finditer(text))
    placed = [
        m._replace(quoted=any(q.opening <= m.start < q.closing for q in quotes)) for m in marks
    ]
    return BaseText(
        path.stem, language, access == "closed", text, tuple(sorted(placed, key=_place)),
        tuple(lines), quotes,
    )  # fmt: skip


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, -mark.end, mark.kind


def _quoted(text: str, opening: int, closing: int) -> Quoted:
    inner = text[opening + 1 : closing - 1]
    start = opening + 1 + len(inner) - len(inner.lstrip())
    return Quoted(start, closing - 1 - (len(inner) - len(inner.rstrip())), opening, closing)


def unmarked(row: str, offset: int) -> tuple[str, list[Mark]]:
    """Return a row without its marks, and the marks with places counted from an offset."""
    text, marks, opened = "", [], []
    at = 0
    while at < len(row):
        if opening := OPENING.match(row, at):
            opened.append((opening.group(1), len(text)))
            at = opening.end()
        elif row[at] in "=}" and opened:
            kind, start = opened.pop()
            end = at if row[at] == "}" else row.index("}", at)
            others = tuple(row[at + 1 : end].split("/")) if row[at] == "=" else ()
            within = tuple(around for around, _ in opened)
            marks.append(Mark(kind, offset + start, offset + len(text), others, within, False))
            at = end + 1
        else:
            text += row[at]
            at += 1
    if opened:
        raise ValueError(f"not closed: {opened[-1][0]} in {row[:60]!r}")
    return text, marks


@cache
def base_texts(closed: bool) -> tuple[BaseText, ...]:
    """Return the texts of the open or of the closed half, in the order of their names."""
    prefix = "closed" if closed else "open"
    return tuple(read_base_text(path) for path in sorted(FOLDER.glob(f"{prefix}_*.txt")))


@cache
def words_of(language: str, closed: bool) -> dict[str, tuple[str, ...]]:
    """Return the words that may be put into the texts of a language, by kind."""
    path = FOLDER / f"{'closed' if closed else 'open'}_{language}.words"
    rows = (row.split(": ", 1) for row in path.read_text(encoding="utf-8").splitlines() if row)
    return {kind: tuple(w.strip() for w in words.split(" | ")) for kind, words in rows}
