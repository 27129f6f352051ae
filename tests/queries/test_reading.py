"""A text with its statements marked: nothing lost, everything in its place."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.analysis.spans import Span
from claims.models import ArticleVersion
from claims.queries import reading
from claims.services import statements
from tests import casework, factories

pytestmark = pytest.mark.django_db

TEXT = "“It fell,” she said, “by 3 percent.” Nobody else says that it fell."


def fresh(version: ArticleVersion) -> ArticleVersion:
    return ArticleVersion.everything.get(pk=version.pk)


def test_pieces_say_what_covers_them() -> None:
    version = factories.version(TEXT)
    spans = [factories.span(TEXT, "It fell"), factories.span(TEXT, "by 3 percent")]
    quote = statements.mark(
        by=factories.user(),
        version=version,
        spans=spans,
        form="direct_quote",
        cue=factories.span(TEXT, "said"),
        mention=factories.span(TEXT, "she"),
    )
    inner = factories.statement(version, "3 percent")
    marked = reading.marked_text(fresh(version), desk=True)
    assert marked.statements == (quote, inner)
    by_words = {piece.text: piece for piece in marked.pieces}
    assert by_words["It fell"].statements == (quote.pk,)
    assert by_words["by "].statements == (quote.pk,)
    assert by_words["3 percent"].statements == (quote.pk, inner.pk)
    assert (by_words["said"].cues, by_words["said"].is_marked) == ((quote.pk,), False)
    assert by_words["she"].speakers == (quote.pk,)
    assert not by_words["“"].is_marked


def test_a_text_without_statements_is_one_piece() -> None:
    version = factories.version("It fell.")
    (piece,) = reading.marked_text(fresh(version), desk=True).pieces
    assert (piece.start, piece.end, piece.text) == (0, 8, "It fell.")


def test_strangers_see_only_what_is_public() -> None:
    version = factories.version(TEXT)
    statement = factories.statement(version, "it fell")
    factories.appearance(statement, factories.claim())
    assert reading.marked_text(fresh(version)).statements == ()
    casework.judged(casework.published(), version)
    (public,) = reading.marked_text(fresh(version)).statements
    assert public.words == "it fell"
    assert list(public.appearances.all()) == []
    (desk,) = reading.marked_text(fresh(version), desk=True).statements
    assert len(desk.appearances.all()) == 1


def test_the_number_of_queries_is_fixed(django_assert_num_queries: Any) -> None:
    few, many = (
        factories.version("\n\n".join(f"“It fell by {i} percent,” she said." for i in range(n)))
        for n in (2, 60)
    )
    for version in (few, many):
        statements.extract(version=version)
        loaded = fresh(version)
        with django_assert_num_queries(4):
            marked = reading.marked_text(loaded, desk=True)
            assert [statement.words for statement in marked.statements]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_the_pieces_joined_are_the_text(data: st.DataObject) -> None:
    text = data.draw(st.text(st.sampled_from("ab é“”\n"), min_size=1, max_size=30))
    marks = data.draw(
        st.lists(
            st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.integers(1, 3)),
            max_size=6,
        )
    )
    spans = [(Span(min(a, b), max(a, b)), reading.CONTENT, pk) for a, b, pk in marks if a != b]
    pieces = reading._cut(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    for piece in pieces:
        here = {pk for span, _, pk in spans if span.start <= piece.start and piece.end <= span.end}
        assert set(piece.statements) == here
