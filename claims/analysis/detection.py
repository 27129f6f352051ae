"""What does a text state, and who vouches for it? Segments and statements of one text.

A statement is somebody's words (quoted, reported, or half and half) or what the narrator asserts in
his own name. Each carries what a desk needs to decide about it: the words, the cue, the speaker,
whether it is put forward as true, guarded or denied, and how much it is worth checking.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claims.analysis.checkworthiness import phrases_in
from claims.analysis.datelines import after_lead
from claims.analysis.facets import Facet, Facets
from claims.analysis.frames import items_of
from claims.analysis.languages import Language, get, guess
from claims.analysis.paragraphs import paragraphs, words_in
from claims.analysis.passages import Report, Via
from claims.analysis.ranking import Ranking
from claims.analysis.reports import Reading, read_reports
from claims.analysis.roles import roles_of
from claims.analysis.segmentation import Segment, segment_paragraphs
from claims.analysis.spans import Span, hull
from claims.analysis.speechmarks import marks_of
from claims.analysis.tokens import Token

ASSERTED, HEDGED, DENIED = "asserted", "hedged", "denied"
FORMS = ("direct_quote", "indirect_quote", "mixed_quote", "assertion")
LEAST_CHECKWORTHY = 0.1  # a third of what a sentence of news has on average; own choice
FEWEST_WORDS = 4  # of an assertion


@dataclass(frozen=True, slots=True)
class Statement:
    """Words put forward by somebody.

    `contents` are the words, in order, without overlap; for a quotation what stands inside the
    marks. `form` is one of `FORMS`, `modality` is `asserted`, `hedged` or `denied`. `closed` is
    false where a closing mark is missing. `rule` names what found it. `via` are those whose words
    the speaker passes on: Bell, where Ash, the speaker, "said that Bell denied it". `facets` are
    the figures, dates, places and names inside the contents.
    """

    form: str
    contents: tuple[Span, ...]
    cue: Span | None
    speaker: Span | None
    speaker_name: str | None
    modality: str
    checkworthiness: float
    closed: bool
    rule: str
    via: tuple[Via, ...] = ()
    facets: tuple[Facet, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values, spans as two-element lists."""
        return {
            "form": self.form,
            "contents": [list(span) for span in self.contents],
            "cue": list(self.cue) if self.cue else None,
            "speaker": list(self.speaker) if self.speaker else None,
            "speaker_name": self.speaker_name,
            "modality": self.modality,
            "checkworthiness": self.checkworthiness,
            "closed": self.closed,
            "rule": self.rule,
            "via": [
                {
                    "cue": list(one.cue),
                    "speaker": list(one.speaker),
                    "speaker_name": one.speaker_name,
                }
                for one in self.via
            ],
            "facets": [facet.as_json() for facet in self.facets],
        }


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one text; `language` is the code it was read as."""

    language: str
    segments: tuple[Segment, ...]
    statements: tuple[Statement, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the outside form: language, segments and statements as JSON values."""
        return {
            "language": self.language,
            "segments": [
                {"start": part.start, "end": part.end, "role": part.role} for part in self.segments
            ],
            "statements": [statement.as_json() for statement in self.statements],
        }


def analyze(text: str, language: str | None = None) -> Analysis:
    """Find the segments and statements of a text.

    A missing language is guessed. Statements come in order of their first words; assertions never
    overlap reported words. The same text gives the same analysis. Linear in the length for prose.

    >>> text = "Ann Ash denied it fell by 3 percent. Prices in France rose by 9 percent in 2020."
    >>> [(s.form, s.modality, s.contents[0].cut(text)) for s in analyze(text, "en").statements]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('indirect_quote', 'denied', 'it fell by 3 percent'),
     ('assertion', 'asserted', 'Prices in France rose by 9 percent in 2020.')]
    """
    parts = paragraphs(text)
    tokens = words_in(text, parts)
    items = items_of(tokens)
    code = language or guess(text, tokens)
    table = get(code)
    roles = roles_of(text, parts, table)
    marks = marks_of(text, parts, roles, table)
    segments = segment_paragraphs(text, parts, marks, table, roles)
    reading = read_reports(text, segments, table, marks, items)
    reports = reading.reports
    ranking = Ranking(segments, tokens, marks.pairs, table)
    speakers = [report.speaker_name for report in reports if report.speaker_name]
    told = [part for part in segments if parts[part.paragraph].has_words]
    facets = Facets(text, told, tokens, table, speakers, items)
    statements = [_reported(report, ranking, table, facets) for report in reports]
    statements.extend(_assertions(text, reading, ranking, table, facets))
    statements.sort(key=lambda statement: (statement.contents, statement.form))
    return Analysis(code, segments, tuple(statements))


def _reported(report: Report, ranking: Ranking, language: Language, facets: Facets) -> Statement:
    tokens = [token for span in report.contents for token in ranking.inside(span)]
    return Statement(
        report.form,
        report.contents,
        report.cue,
        report.speaker,
        report.speaker_name,
        _modality(tokens, report.cue_norm, language),
        ranking.score_of(report.contents),
        report.closed,
        report.rule,
        report.via,
        facets.inside(report.contents),
    )


def _modality(tokens: Sequence[Token], cue: str, language: Language) -> str:
    """Return how far the words vouch; a capital shows the month where "may" is a verb."""
    if cue in language.denials:
        return DENIED
    months = language.ambiguous_months
    norms = [token.norm for token in tokens]
    if not months.isdisjoint(norms):
        norms = ["" if t.norm in months and t.text[0].isupper() else t.norm for t in tokens]
    asked = bool(cue) and bool(norms) and norms[0] in language.open_questions  # said why
    hedged = asked or cue in language.hedged_cues or phrases_in(norms, language.hedges)
    return HEDGED if hedged else ASSERTED


def _assertions(
    text: str, reading: Reading, ranking: Ranking, language: Language, facets: Facets
) -> list[Statement]:
    """Make a statement of each body sentence that reports nobody and is worth checking.

    What a turn of an interview or transcript asserts bears the name of who speaks; questions assert
    nothing.
    """
    covered = sorted(hull((*report.contents, *_cue_of(report))) for report in reading.reports)
    starts = [span.start for span in covered]
    reach = _running_ends(covered)
    found: list[Statement] = []
    for number, part in enumerate(ranking.segments):
        # No token is shorter than one character, so no shorter segment has so many words.
        if part.role != "body" or part.end - part.start < FEWEST_WORDS:
            continue
        i = bisect_right(starts, part.end - 1)
        if i and reach[i - 1] > part.start:
            continue
        tokens = ranking.inside(part.span)
        if sum(token.kind != "sign" for token in tokens) < FEWEST_WORDS:
            continue
        score = ranking.score(number)
        if score < LEAST_CHECKWORTHY:
            continue
        if part.paragraph in reading.interview.asking:
            continue
        first = number == 0 or ranking.segments[number - 1].paragraph != part.paragraph
        told = after_lead(text, part.span) if first else part.span
        modality = _modality(tokens, "", language)
        name = reading.interview.voices.get(part.paragraph)
        rule = "answer" if name else "assertion"
        held = facets.inside((told,))
        found.append(
            Statement("assertion", (told,), None, None, name, modality, score, True, rule, (), held)
        )
    return found


def _cue_of(report: Report) -> tuple[Span, ...]:
    """Return the cue where it stands in the sentence of the words, not paragraphs before."""
    near = report.cue is not None and not report.rule.startswith("free-standing")
    return (report.cue,) if near and report.cue is not None else ()


def _running_ends(spans: Sequence[Span]) -> list[int]:
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1] if ends else 0))
    return ends
