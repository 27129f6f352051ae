"""Which passages stand in quotation marks, and whose words are they?

Marks tell where quotations are; reports tell who speaks. What has neither a cue nor a sentence of
its own inside the marks is a term, a title or a distancing mark, and quotes nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claims.analysis.clauses import is_title, may_call
from claims.analysis.frames import items_of
from claims.analysis.languages import Language, get
from claims.analysis.markpairs import MarkedPair
from claims.analysis.normalization import fold
from claims.analysis.paragraphs import paragraphs, words_in
from claims.analysis.reports import Reading, read_reports
from claims.analysis.roles import roles_of
from claims.analysis.segmentation import Segment
from claims.analysis.spans import Span
from claims.analysis.speechmarks import marks_of

LEAD = 24  # code points before the marks among which their announcing word is looked for


class Quotation(NamedTuple):
    """One passage in quotation marks.

    `start` and `end` include the marks, `contents` is what is inside, `pieces` the same paragraph
    by paragraph. `kind` is `direct` (somebody's words), `headline`, `nested`, `title`, `term` or
    `scare`. Speaker and cue are set only where somebody is quoted.
    """

    start: int
    end: int
    contents: Span
    kind: str
    closed: bool
    cue: Span | None
    speaker: Span | None
    speaker_name: str | None
    rule: str
    pieces: tuple[Span, ...]


def find_quotations(
    text: str, segments: Sequence[Segment], language: str | Language | None
) -> tuple[Quotation, ...]:
    """Find every passage in quotation marks, in order of its start, and whose words it holds.

    Quotations nest but never cross; both edges are code points of `text`.

    >>> from claims.analysis.segmentation import segment
    >>> text = "“It fell,” said Ann Ash."
    >>> [(q.kind, q.contents.cut(text), q.speaker_name) for q in
    ...  find_quotations(text, segment(text), "en")]
    [('direct', 'It fell,', 'Ann Ash')]
    """
    table = language if isinstance(language, Language) else get(language)
    parts = paragraphs(text)
    marks = marks_of(text, parts, roles_of(text, parts, table), table)
    reading = read_reports(text, segments, table, marks, items_of(words_in(text, parts)))
    return _quotations(text, segments, marks.pairs, reading, table)


def _quotations(
    text: str,
    segments: Sequence[Segment],
    pairs: Sequence[MarkedPair],
    reading: Reading,
    language: Language,
) -> tuple[Quotation, ...]:
    of_pair = {
        reading.outer[quote].span: report for report in reading.reports for quote in report.quotes
    }
    roles = _roles_at(segments, [pair.start for pair in pairs])
    top = {pair.span for pair in reading.outer}
    found: list[Quotation] = []
    for pair, role in zip(pairs, roles, strict=True):
        contents = Span(pair.pieces[0].start, pair.pieces[-1].end)
        report = of_pair.get(pair.span)
        bare = Quotation(
            pair.start, pair.end, contents, "direct", pair.closed, None, None, None, "", pair.pieces
        )
        if report is not None:
            found.append(
                bare._replace(
                    cue=report.cue,
                    speaker=report.speaker,
                    speaker_name=report.speaker_name,
                    rule=report.rule,
                )
            )
            continue
        kind, rule = _kind_of(text, pair, role, pair.span in top, language)
        found.append(bare._replace(kind=kind, rule=rule))
    return tuple(found)


def _kind_of(
    text: str, pair: MarkedPair, role: str, is_outer: bool, language: Language
) -> tuple[str, str]:
    if not is_outer:
        return "nested", "inside-quotation"
    if role == "headline":
        return "headline", "in-headline"
    before = ["", "", *text[max(0, pair.start - LEAD) : pair.start].split()]
    inside = pair.pieces[0].cut(text)
    said = may_call(before[-2], language)
    if is_title(inside, fold(before[-1]), language, said=said):
        return "title", "named-before"
    words_inside = inside.split()
    return ("term", "single-word") if len(words_inside) == 1 else ("scare", "no-attribution")


def _roles_at(segments: Sequence[Segment], places: Sequence[int]) -> list[str]:
    roles: list[str] = []
    i = 0
    for place in places:
        while i < len(segments) and segments[i].end <= place:
            i += 1
        roles.append(segments[i].role if i < len(segments) else "body")
    return roles
