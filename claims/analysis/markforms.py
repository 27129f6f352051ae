"""What may a quotation mark do where it stands: open, close, or neither?

A straight mark after a blank opens, one after a letter closes; a curly mark turned the wrong way is
believed by its place when its form makes no sense there. Only the mark's form, its neighbours and
the form of the mark it might close are asked; what is open is the business of `quotemarks`.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from claims.analysis.normalization import fold
from claims.analysis.spans import Span
from claims.analysis.unspaced import UNSPACED

MARK = regex.compile(
    r"[\"“”„‟«»'‘’‚‛`´‹›]{8,}+|([\"“”„‟«»'‘’`])\1{3,}+|``|''|,,|[\"“”„‟〝〞〟＂«»‘’‚‛'`´‹›「」『』]"
)
SIGNS = frozenset("\"“”„‟〝〞〟＂«»‘’‚‛'`´‹›「」『』")  # each a mark, or its start
DOUBLE = regex.compile(r"[\"“”„‟〝〞〟＂«»「」『』]")
WORD = regex.compile(r"\w+")
OPENERS = {"“": "”", "„": "“", "‟": "”", "〝": "〞", "「": "」", "『": "』", "``": "''", ",,": "''"}
CLOSERS = frozenset("”〞〟」』")
BRACKETS = frozenset("「」『』")
GUILLEMETS = {"«": "»", "»": "«", "‹": "›", "›": "‹"}
SINGLES = frozenset("‘’‚‛'`´‹›")
BEFORE_OPENING = frozenset(
    "([{¿¡—–-/:=>*_|…\u200b\u200e\u200f\u2066\u2067\u2068\ufeff“„«»\"‘‚'‹›，、：；。！？（《〈【～"
)
LONGEST_ELISION = 12  # code points after an apostrophe among which an elided word is looked for


class Mark(NamedTuple):
    """A mark as written, and the characters beside it, empty at the edges of the paragraph."""

    at: Span
    form: str
    before: str
    after: str

    @property
    def may_open(self) -> bool:
        """Say whether its neighbours let it open a quotation."""
        return bool(self.after) and not self.after.isspace() and self.is_after_gap

    @property
    def may_close(self) -> bool:
        """Say whether its neighbours let it close a quotation."""
        return bool(self.before) and not self.before.isspace() and not self.after.isalnum()

    @property
    def is_after_gap(self) -> bool:
        """Say whether a word could begin here: at an edge, after a blank, bracket or dash.

        In a script without blanks it could anywhere.
        """
        return (
            not self.before
            or self.before.isspace()
            or self.before in BEFORE_OPENING
            or UNSPACED.fullmatch(self.before) is not None
        )


def first_mark(text: str, start: int, end: int) -> int:
    """Return where the first mark of a stretch of one code point or more stands, or -1."""
    if text[start] in SIGNS:
        return start
    match = MARK.search(text, start, end)
    return match.start() if match else -1


def mark_at(text: str, at: Span, paragraph: Span) -> Mark:
    """Return the mark at a place of a paragraph with its neighbours.

    >>> mark_at("He said “No”.", Span(8, 9), Span(0, 13)).may_open
    True
    """
    before = text[at.start - 1] if at.start > paragraph.start else ""
    after = text[at.end] if at.end < paragraph.end else ""
    return Mark(at, at.cut(text), before, after)


def opens_double(mark: Mark) -> bool:
    """Say whether a double mark opens where no double is open."""
    if mark.form in BRACKETS:
        return mark.form in OPENERS
    if mark.form in GUILLEMETS:
        return bool(mark.after) and mark.is_after_gap
    if mark.form in ("``", ",,", "„", "〝"):
        return bool(mark.after)
    return mark.may_open


def closes_double(mark: Mark, opened: str) -> bool:
    """Say whether a double mark closes the open one of the form `opened`."""
    form = mark.form
    if form in BRACKETS or opened in BRACKETS:
        return OPENERS.get(opened) == form
    if opened in GUILLEMETS or form in GUILLEMETS:
        return GUILLEMETS.get(opened) == form or (opened == form == "»" and mark.may_close)
    if form in CLOSERS or form == "''":
        return True
    if opened in ("„", ",,"):
        return form not in ("„", ",,")
    if form in ('"', "＂"):
        return opened in ('"', "＂") or not mark.may_open
    return mark.may_close and not mark.may_open


def takes_up(form: str, opened: str) -> bool:
    """Say whether a mark at a paragraph's start goes on with a quotation opened by `opened`."""
    if form in SINGLES:
        return False
    return form == opened or form in OPENERS or form in GUILLEMETS or form == '"'


def opens_single(mark: Mark, text: str, paragraph: Span, elisions: frozenset[str]) -> bool:
    """Say whether a single mark opens; one before a figure or an elided word is an apostrophe."""
    if mark.form == "´" or not mark.may_open:
        return False
    if mark.form in "‘‚‹›`":
        return True
    end = mark.at.end
    word = WORD.match(text, end, min(end + LONGEST_ELISION, paragraph.end))
    if word is None:
        return False
    return not (word.group()[0].isdigit() or fold(word.group()) in elisions)


def closes_single(mark: Mark, opened: str) -> bool:
    """Say whether a single mark closes the open one of the form `opened`."""
    if mark.form in "‚`":
        return False
    if opened in GUILLEMETS or mark.form in GUILLEMETS:
        return GUILLEMETS.get(opened) == mark.form
    if mark.form == "‘":
        return opened == "‚"
    return mark.may_close


def looks_possessive(mark: Mark, text: str) -> bool:
    """Say whether a closing mark may be an apostrophe: "the workers’ strike"."""
    if mark.before not in ("s", "S", "x", "z"):
        return False
    after = text[mark.at.end : mark.at.end + 2]
    return len(after) == 2 and after[0] == " " and after[1].islower()
