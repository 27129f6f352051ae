"""Which marks in a text open a quotation, which close it, and which are no quotation marks at all?

One pass over the marks of each paragraph with a stack of those still open. What a mark does follows
from its form, its neighbours and what is open. A single mark counts only if its partner is found,
because an apostrophe looks the same. A double mark left open at the end of a paragraph goes on if
the next paragraph opens with the same kind of mark, as newspapers set a long quotation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.analysis.markforms import (
    DOUBLE,
    MARK,
    SINGLES,
    Mark,
    closes_double,
    closes_single,
    first_mark,
    looks_possessive,
    mark_at,
    opens_double,
    opens_single,
    takes_up,
)
from claims.analysis.markpairs import MarkedPair, Marks
from claims.analysis.paragraphs import Paragraph
from claims.analysis.spans import Span

LOOK_BACK = 8  # code points before a mark among which what leads into a quotation is looked for
MOST_HELD = 2  # paragraphs without marks that may lie inside a quotation; own choice
LONGEST_MARK = 4  # the same mark so often in a row is a rule or noise, no quotation
SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "»", "。", "！", "？")
ATTRIBUTION_LEADS = (":", ",", "：", "，")


@dataclass(slots=True)
class _Open:
    """A mark waiting for its partner."""

    at: Span
    mark: str
    single: bool
    depth: int
    pieces: list[Span] = field(default_factory=list)
    piece_start: int = 0
    tentative: Span | None = None  # a closing mark that may yet prove to be a possessive
    inner_at: int | None = None  # where the first double opened inside it
    doubtful: bool = False  # believed only if a later paragraph takes it up
    held: list[Span] = field(default_factory=list)  # paragraphs without marks since then


def pair_marks(
    text: str,
    paragraphs: Sequence[Paragraph],
    elisions: frozenset[str] = frozenset(),
    apart: frozenset[int] = frozenset(),
) -> Marks:
    """Pair the quotation marks of a text.

    `elisions` are the folded words that begin with an apostrophe. No quotation runs into or out of
    the paragraphs that begin at the places `apart`, such as captions; it runs on over them. Pairs
    nest or lie apart. Each mark is looked at once, so the cost is linear in their number.

    >>> from claims.analysis.paragraphs import paragraphs
    >>> text = 'He called it "Bob’s ‘dream’".'
    >>> [pair.span.cut(text) for pair in pair_marks(text, paragraphs(text)).pairs]
    ['"Bob’s ‘dream’"', '‘dream’']
    """
    machine = run(text, paragraphs, elisions, apart)
    return Marks(
        tuple(sorted(machine.pairs, key=lambda p: (p.start, -p.end))), tuple(machine.strays)
    )


def run(
    text: str,
    paragraphs: Sequence[Paragraph],
    elisions: frozenset[str],
    apart: frozenset[int] = frozenset(),
) -> Machine:
    """Return the machine after the whole text, so that its `steps` can be counted."""
    machine = Machine(text, elisions)
    for paragraph in paragraphs:
        if paragraph.start not in apart:
            machine.take(paragraph)
            continue
        waiting, machine.carried = machine.carried, None
        machine.take(paragraph)
        machine.end_carried()
        machine.carried = waiting
    machine.finish()
    return machine


class Machine:
    """The state of the pass: what is open, what has been found, and the steps taken."""

    def __init__(self, text: str, elisions: frozenset[str]) -> None:
        self.text = text
        self.elisions = elisions
        self.stack: list[_Open] = []
        self.pairs: list[MarkedPair] = []
        self.strays: list[Span] = []
        self.carried: _Open | None = None
        self.paragraph = Span(0, 0)
        self.doubles = 0
        self.steps = 0

    # Paragraphs

    def enter(self, paragraph: Span) -> None:
        """Begin a paragraph; end a carried quotation that is not taken up again."""
        self.paragraph = paragraph
        if self.carried is None:
            return
        match = DOUBLE.search(self.text, paragraph.start, paragraph.end)
        if match is None and len(self.carried.held) < MOST_HELD:
            self.carried.held.append(paragraph)
            return
        starts = match is not None and match.start() == paragraph.start
        taken_up = match is not None and takes_up(match.group(), self.carried.mark)
        if match is None or (starts and (self.carried.held or not taken_up)):
            self.end_carried()
        elif not starts:
            self._go_on(Span(*match.span()), self.carried)
            self.carried = None

    def leave(self, paragraph: Span) -> None:
        """End a paragraph: singles without partner are apostrophes, a double may be carried on."""
        while self.stack:
            top = self.stack.pop()
            self.steps += 1
            if top.single:
                self._settle_single(top)
                continue
            self.doubles -= 1
            if self._is_unclosed_quotation(top):
                self._carry(top, paragraph)
            else:
                self.strays.append(top.at)
        self.doubles = 0

    def _carry(self, opened: _Open, paragraph: Span) -> None:
        """Hold an unclosed quotation for the next paragraph, or end it."""
        ended = opened.inner_at is not None or self.carried is not None
        reach = paragraph.end if opened.inner_at is None else opened.inner_at
        opened.pieces.append(Span(opened.piece_start, reach).trimmed(self.text))
        if ended:
            self._give_up(opened)
        else:
            self.carried = opened

    def take(self, part: Paragraph) -> None:
        """Read a paragraph; all marks of one without any word are noise."""
        noise = -1 if part.has_words else first_mark(self.text, part.start, part.end)
        if noise < 0 or self.carried is not None:
            self.enter(part.span)
        if noise >= 0:
            self.strays.append(Span(noise, part.end))
            self.steps += 1
            return
        for match in MARK.finditer(self.text, part.start, part.end):
            self.read(Span(*match.span()))
        self.leave(part.span)

    def finish(self) -> None:
        """End the text."""
        self.end_carried()
        self.strays.sort()

    def end_carried(self) -> None:
        """End a quotation that no paragraph takes up; a doubtful one was none."""
        if self.carried is not None and self.carried.doubtful:
            self.strays.append(self.carried.at)
        elif self.carried is not None:
            self._give_up(self.carried)
        self.carried = None

    def _go_on(self, at: Span, carried: _Open) -> None:
        """Carry a quotation over paragraphs without marks into one that only closes it."""
        mark = mark_at(self.text, at, self.paragraph)
        if mark.may_close and not mark.may_open:
            carried.pieces.extend(carried.held)
            self._resume(Span(self.paragraph.start, self.paragraph.start), carried)
        elif carried.doubtful:
            self.strays.append(carried.at)
        else:
            self._give_up(carried)

    def _give_up(self, opened: _Open) -> None:
        end = opened.pieces[-1].end
        self.pairs.append(
            MarkedPair(opened.at.start, end, tuple(opened.pieces), False, False, opened.depth)
        )

    def _is_unclosed_quotation(self, opened: _Open) -> bool:
        """Believe a lone opening mark at a paragraph's start or after what leads into a quote."""
        if opened.pieces or opened.at.start == self.paragraph.start:
            return opened.piece_start < self.paragraph.end
        low = max(self.paragraph.start, opened.at.start - LOOK_BACK)
        before = self.text[low : opened.at.start].rstrip()
        if before.endswith(ATTRIBUTION_LEADS):
            return True
        opened.doubtful = before.endswith(SENTENCE_ENDS) and opened.inner_at is None
        return opened.doubtful and self.carried is None

    # Marks

    def read(self, at: Span) -> None:
        """Take the mark at a place into account."""
        self.steps += 1
        mark = mark_at(self.text, at, self.paragraph)
        if len(mark.form) >= LONGEST_MARK:
            self.strays.append(at)
        elif mark.form in SINGLES:
            self._read_single(mark)
        else:
            self._read_double(mark)

    def _read_double(self, mark: Mark) -> None:
        if self.carried is not None:
            self._resume(mark.at, self.carried)
            self.carried = None
            return
        opened = self._innermost_double()
        if opened is None:
            if opens_double(mark):
                self._open(mark, single=False)
            else:
                self.strays.append(mark.at)
        elif closes_double(mark, opened.mark):
            self._close_double(mark.at, opened)
        else:
            self._open(mark, single=False)

    def _innermost_double(self) -> _Open | None:
        if self.doubles == 0:
            return None
        for opened in reversed(self.stack):
            if not opened.single:
                return opened
        return None

    def _resume(self, at: Span, carried: _Open) -> None:
        carried.doubtful = False
        carried.piece_start = at.end
        self.stack.append(carried)
        self.doubles += 1

    def _open(self, mark: Mark, *, single: bool) -> None:
        depth = len(self.stack)
        if self.stack and not single and self.stack[-1].inner_at is None:
            self.stack[-1].inner_at = mark.at.start
        self.stack.append(_Open(mark.at, mark.form, single, depth, piece_start=mark.at.end))
        self.doubles += not single

    def _close_double(self, at: Span, opened: _Open) -> None:
        while self.stack[-1] is not opened:
            self.steps += 1
            self._settle_single(self.stack.pop())
        self.stack.pop()
        self.doubles -= 1
        opened.pieces.append(Span(opened.piece_start, at.start))
        self.pairs.append(
            MarkedPair(opened.at.start, at.end, tuple(opened.pieces), True, False, opened.depth)
        )

    # Single marks

    def _read_single(self, mark: Mark) -> None:
        if mark.before.isalnum() and mark.after.isalnum():
            return
        top = self.stack[-1] if self.stack and self.stack[-1].single else None
        if top is not None and mark.at.start > top.at.end and closes_single(mark, top.mark):
            if looks_possessive(mark, self.text):
                top.tentative = mark.at
            else:
                self.stack.pop()
                self._pair_single(top, mark.at)
        elif opens_single(mark, self.text, self.paragraph, self.elisions):
            if top is not None:
                self._settle_single(self.stack.pop())
            self._open(mark, single=True)

    def _settle_single(self, opened: _Open) -> None:
        """Close a single at the possessive it may have ended with, or take it for no mark."""
        if opened.tentative is not None:
            self._pair_single(opened, opened.tentative)

    def _pair_single(self, opened: _Open, at: Span) -> None:
        inside = Span(opened.at.end, at.start)
        self.pairs.append(MarkedPair(opened.at.start, at.end, (inside,), True, True, opened.depth))
