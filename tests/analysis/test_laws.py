"""Do the promises of the analysis hold for any text whatever?

Laws about the same values are tried on the same thousand texts: to make a text takes longer than
to try most of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex
from hypothesis import given
from hypothesis import strategies as st

from claims.analysis.anchoring import describe, locate
from claims.analysis.detection import FORMS, Analysis, analyze
from claims.analysis.languages import CODES, get, guess
from claims.analysis.normalization import fold, normalize
from claims.analysis.paragraphs import Paragraph, paragraphs, words_in
from claims.analysis.quotations import find_quotations
from claims.analysis.quotemarks import pair_marks
from claims.analysis.roles import ROLES
from claims.analysis.segmentation import Segment, segment
from claims.analysis.spans import Span
from claims.analysis.tokens import TOKEN, Token, words
from tests.analysis.any_text import law, texts
from tests.marked import draw, marked

languages = st.sampled_from([*CODES, "und", "tlh"])


def cluster_edges(text: str) -> set[int]:
    """Return the places at which a text may be cut, found without the code under test."""
    return {0, len(text)} | {match.end() for match in regex.finditer(r"\X", text)}


@law
@given(texts, languages)
def test_laws_of_segments_and_quotations(text: str, language: str) -> None:
    parts = segment(text, language)
    segments_and_white_space_rebuild_the_text(text, parts)
    segments_split_no_cluster_and_count_paragraphs_upwards(text, parts)
    pairs_of_marks_nest_or_lie_apart(text, language)
    every_quotation_cuts_what_is_shown(text, parts, language)


def segments_and_white_space_rebuild_the_text(text: str, parts: Sequence[Segment]) -> None:
    place, rebuilt = 0, ""
    for part in parts:
        assert part.start < part.end
        assert text[place : part.start].strip() == ""
        rebuilt += text[place : part.start] + text[part.start : part.end]
        place = part.end
    assert text[place:].strip() == ""
    assert rebuilt + text[place:] == text


def segments_split_no_cluster_and_count_paragraphs_upwards(
    text: str, parts: Sequence[Segment]
) -> None:
    edges = cluster_edges(text)
    assert all({part.start, part.end} <= edges for part in parts)
    assert all(part.role in ROLES for part in parts)
    assert all(a.paragraph <= b.paragraph for a, b in pairwise(parts))


def pairs_of_marks_nest_or_lie_apart(text: str, language: str) -> None:
    parts = paragraphs(text)
    found = pair_marks(text, parts, get(language).elisions)
    for pair in found.pairs:
        assert 0 <= pair.start < pair.end <= len(text)
        assert all(pair.start <= piece.start <= piece.end <= pair.end for piece in pair.pieces)
    closed = [pair.span for pair in found.pairs if pair.closed]
    for a, b in pairwise(closed):
        assert a.contains(b) or a.end <= b.start
    marks = {stray.start for stray in found.strays}
    assert not marks & {pair.start for pair in found.pairs}


def every_quotation_cuts_what_is_shown(text: str, parts: Sequence[Segment], language: str) -> None:
    for quotation in find_quotations(text, parts, language):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert quotation.start <= quotation.contents.start <= quotation.contents.end
        assert quotation.contents.end <= quotation.end
        for span in (quotation.cue, quotation.speaker):
            assert span is None or span.cut(text).strip() != ""


@law
@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_laws_of_tokens_and_paragraphs(text: str, start: int, end: int) -> None:
    tokens, parts = words(text), paragraphs(text)
    tokens_hold_every_character_but_white_space_once(text, tokens)
    tokens_split_no_cluster(text, tokens)
    what_is_cut_between_blanks_is_cut_as_in_one_piece(text, start, end)
    paragraphs_hold_every_character_but_white_space_once(text, parts)
    a_paragraph_knows_whether_it_has_words(text, parts)
    a_language_is_guessed_the_same_from_the_words_of_its_paragraphs(text, parts)


def tokens_hold_every_character_but_white_space_once(text: str, tokens: Sequence[Token]) -> None:
    covered = [False] * len(text)
    for token in tokens:
        assert text[token.start : token.end] == token.text
        assert token.norm == fold(token.text)
        assert not any(covered[token.start : token.end])
        covered[token.start : token.end] = [True] * len(token.text)
    assert all(known or text[i].isspace() for i, known in enumerate(covered))


def tokens_split_no_cluster(text: str, tokens: Sequence[Token]) -> None:
    edges = cluster_edges(text)
    assert all({token.start, token.end} <= edges for token in tokens)


def what_is_cut_between_blanks_is_cut_as_in_one_piece(text: str, start: int, end: int) -> None:
    part = Span(min(start, len(text)), min(max(start, end), len(text)))
    whole = [m.span() for m in TOKEN.finditer(text, *part) if not m.group().isspace()]
    assert [token.span for token in words(text, part)] == whole


def paragraphs_hold_every_character_but_white_space_once(
    text: str, parts: Sequence[Paragraph]
) -> None:
    place = 0
    for part in parts:
        assert text[place : part.start].strip() == ""
        assert not text[part.start].isspace()
        assert not text[part.end - 1].isspace()
        place = part.end
    assert text[place:].strip() == ""


def a_paragraph_knows_whether_it_has_words(text: str, parts: Sequence[Paragraph]) -> None:
    for part in parts:
        assert part.has_words == (regex.search(r"\w", part.span.cut(text)) is not None)


def a_language_is_guessed_the_same_from_the_words_of_its_paragraphs(
    text: str, parts: Sequence[Paragraph]
) -> None:
    assert guess(text, words_in(text, parts)) == guess(text)


@law
@given(texts)
def test_laws_of_folding(text: str) -> None:
    folded_text_leads_back_to_the_words_it_came_from(text)
    folding_twice_is_folding_once(text)
    drawing_and_reading_bars_are_inverse(text)


def folded_text_leads_back_to_the_words_it_came_from(text: str) -> None:
    folded = normalize(text)
    assert len(folded.text) == len(folded.offsets) == len(folded.ends)
    assert all(a <= b for a, b in pairwise(folded.offsets))
    assert all(a <= b for a, b in pairwise(folded.ends))
    for i, character in enumerate(folded.text):
        back = folded.to_original(Span(i, i + 1))
        assert character in normalize(back.cut(text)).text


def folding_twice_is_folding_once(text: str) -> None:
    once = normalize(text).text
    assert fold(fold(text)) == fold(text)
    assert normalize(once).text == once


@law
@given(texts, st.one_of(st.none(), languages))
def test_laws_of_statements(text: str, language: str | None) -> None:
    analysis = analyze(text, language)
    every_statement_has_words_of_the_text(text, analysis)
    again = analyze(text, language)
    assert again == analysis, "the same text, the same answer"
    assert again.as_json() == analysis.as_json()


def every_statement_has_words_of_the_text(text: str, analysis: Analysis) -> None:
    for statement in analysis.statements:
        assert statement.form in FORMS
        assert statement.modality in ("asserted", "hedged", "denied")
        assert 0 <= statement.checkworthiness <= 1
        assert statement.contents
        assert all(a.end <= b.start for a, b in pairwise(statement.contents))
        spans = [*statement.contents, statement.cue, statement.speaker]
        assert all(span.cut(text).strip() for span in spans if span is not None)
        assert (statement.form == "assertion") == (statement.rule == "assertion")


@law
@given(texts.filter(len), texts, st.data())
def test_a_described_place_is_found_again_and_in_another_text_inside_it(
    text: str, other: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    place = describe(text, span)
    assert locate(text, place) == span
    found = locate(other, place)
    assert found is None or 0 <= found.start < found.end <= len(other)


def drawing_and_reading_bars_are_inverse(text: str) -> None:
    spans = tuple(part.span for part in segment(text))
    drawn = [span for i, span in enumerate(spans) if i % 2 == 0]
    assert marked(draw(text, drawn)) == (text, tuple(drawn))
