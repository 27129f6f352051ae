"""Where does one paragraph end and the next begin?

Texts come in two dresses: one line a paragraph, or lines broken at a fixed width with blank lines
between. A line break inside a block is a paragraph's end unless the block is visibly hard-wrapped:
the next line goes on in lower case, or no line of a longer block had room for the next one's first
word.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import regex

from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words

LINE = regex.compile(r"[^\r\n\u0085\u2028\u2029\x0b\x0c]+")
WORD_CHARACTER = regex.compile(r"\w")
BREAK = regex.compile(r"\r\n|[\r\n\u0085\u2028\u2029\x0b\x0c]")
# Own choice: mail and plain-text files wrap between these widths.
NARROWEST_WRAP, WIDEST_WRAP = 45, 110
FEWEST_WRAPPED_LINES = 3
FINAL = (".", "!", "?", "…", ":", ";", "”", '"', "»", "。", "！", "？", "؟", "।")


class Paragraph(NamedTuple):
    """A paragraph without the white space around it, and which block of lines it stands in."""

    start: int
    end: int
    block: int

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Cut a text into paragraphs, in order; every non-blank character is in exactly one.

    Lines of one block (no blank line between them) share its number, counted from 0. Linear.

    >>> [p.span.cut("One\\ntwo.\\n\\nThree") for p in paragraphs("One\\ntwo.\\n\\nThree")]
    ['One\\ntwo.', 'Three']
    """
    found: list[Paragraph] = []
    for number, block in enumerate(_blocks(text)):
        wrapped = _is_wrapped(text, block)
        start, end = block[0]
        for line in block[1:]:
            if wrapped or _goes_on(text, start, end, line.start):
                end = line.end
            else:
                found.append(Paragraph(start, end, number))
                start, end = line
        found.append(Paragraph(start, end, number))
    return tuple(found)


def words_in(text: str, parts: Sequence[Paragraph]) -> tuple[Token, ...]:
    """Cut the paragraphs that hold any word into tokens, in order; the others are only marks."""
    found: list[Token] = []
    for part in parts:
        if WORD_CHARACTER.search(text, part.start, part.end) is not None:
            found.extend(words(text, part.span))
    return tuple(found)


def _blocks(text: str) -> list[list[Span]]:
    """Group the non-blank lines; more than one line break between two starts a new block."""
    blocks: list[list[Span]] = []
    last = None
    for match in LINE.finditer(text):
        line = Span(*match.span()).trimmed(text)
        if line.start == line.end:
            continue
        if last is not None and _is_next_line(text, last, line.start):
            blocks[-1].append(line)
        else:
            blocks.append([line])
        last = line.end
    return blocks


def _is_next_line(text: str, end: int, start: int) -> bool:
    """Say whether between the end of one line and the start of another is only one line break."""
    return start - end == 1 or len(BREAK.findall(text, end, start)) == 1


def _is_wrapped(text: str, block: list[Span]) -> bool:
    if len(block) < FEWEST_WRAPPED_LINES:
        return False
    width = max(line.end - line.start for line in block)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    return all(
        line.end - line.start + 1 + len(following.cut(text).split(maxsplit=1)[0]) > width
        for line, following in itertools.pairwise(block)
    )


def _goes_on(text: str, start: int, end: int, line: int) -> bool:
    """Say whether the line that starts at `line` goes on with the paragraph before it."""
    return text[line].islower() and not text.endswith(FINAL, start, end)
