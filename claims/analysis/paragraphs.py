"""Where does one paragraph end and the next begin?

Texts come in two dresses: one line a paragraph, or lines broken at a fixed width with blank lines
between. A line break inside a block is a paragraph's end unless the block is visibly hard-wrapped:
the next line goes on in lower case, or no line of a longer block had room for the next one's first
word.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from claims.analysis.spans import Span
from claims.analysis.tokens import Token, words

# One letter or figure between signs; more of them in a row than a list has say nothing. A character
# of a script without blanks may be a word.
_ALONE = r"(?=\S)[^\w\s]*+[\w--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]]?+[^\w\s]*+(?=[\r\n]|\Z)"
_SCATTERED = rf"{_ALONE}(?:[\r\n]++{_ALONE}){{15,}}+"  # own choice
SCATTERED = regex.compile(_SCATTERED, regex.VERSION1)
# A line; several in a row that hold nothing but signs are read as one, for none says anything.
LINE = regex.compile(
    r"[^\w\s]++(?:[\r\n]++[^\w\s]++(?=[\r\n]|\Z))++"
    rf"|{_SCATTERED}|[^\r\n\u0085\u2028\u2029\x0b\x0c]+",
    regex.VERSION1,
)
WORD_CHARACTER = regex.compile(r"\w")
BREAK = regex.compile(r"\r\n|[\r\n\u0085\u2028\u2029\x0b\x0c]")
# Own choice: mail and plain-text files wrap between these widths.
NARROWEST_WRAP, WIDEST_WRAP = 45, 110
FEWEST_WRAPPED_LINES = 3
FINAL = (".", "!", "?", "…", ":", ";", "”", '"', "»", "。", "！", "？", "؟", "।")


Line = tuple[int, int]  # start and end, without the white space around it


class Paragraph(NamedTuple):
    """A paragraph without the white space around it, and which block of lines it stands in.

    `has_words` is false where it holds nothing but marks, or letters scattered among them.
    """

    start: int
    end: int
    block: int
    has_words: bool

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
    word = -1  # where the next word is
    for start, end, number in _stretches(text):
        if word < start:
            match = WORD_CHARACTER.search(text, start)
            word = match.start() if match else len(text)
        told = word < end and SCATTERED.fullmatch(text, start, end) is None
        found.append(Paragraph(start, end, number, told))
    return tuple(found)


def _stretches(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where each paragraph stands, and the number of its block."""
    for number, block in enumerate(_blocks(text)):
        wrapped = _is_wrapped(text, block)
        start, end = block[0]
        for low, high in block[1:]:
            if wrapped or (text[low].islower() and not text.endswith(FINAL, start, end)):
                end = high
            else:
                yield start, end, number
                start, end = low, high
        yield start, end, number


def words_in(text: str, parts: Sequence[Paragraph]) -> tuple[Token, ...]:
    """Cut the paragraphs that hold any word into tokens, in order; the others are only marks."""
    found: list[Token] = []
    for part in parts:
        if part.has_words:
            found.extend(words(text, part.span))
    return tuple(found)


def _blocks(text: str) -> list[list[Line]]:
    """Group the non-blank lines; more than one line break between two starts a new block."""
    blocks: list[list[Line]] = []
    last = None
    for match in LINE.finditer(text):
        start, end = match.span()
        if text[start].isspace() or text[end - 1].isspace():
            start, end = Span(start, end).trimmed(text)
            if start == end:
                continue
        if last is not None and (start - last == 1 or _is_next_line(text, last, start)):
            blocks[-1].append((start, end))
        else:
            blocks.append([(start, end)])
        last = end
    return blocks


def _is_next_line(text: str, end: int, start: int) -> bool:
    """Say whether between the end of one line and the start of another is only one line break."""
    return len(BREAK.findall(text, end, start)) == 1


def _is_wrapped(text: str, block: list[Line]) -> bool:
    if len(block) < FEWEST_WRAPPED_LINES:
        return False
    width = max([end - start for start, end in block])
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    return all(
        end - start + 1 + len(text[low:high].split(maxsplit=1)[0]) > width
        for (start, end), (low, high) in itertools.pairwise(block)
    )
