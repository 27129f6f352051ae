"""Is a passage with marks still the passage, and does each mark cover exactly its words?"""

from hypothesis import given
from hypothesis import strategies as st

from claims.analysis.spans import Span
from claims.queries.stretches import TONES, Mark, cut

TEXT = "A “quote” with 🧵, a\u0301 and عربي."


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, Span, list[Mark]]:
    text = draw(st.text(max_size=40))
    places = st.integers(0, len(text))

    def span() -> Span:
        return Span(*sorted((draw(places), draw(places))))

    several = range(draw(st.integers(0, 5)))
    marks = [Mark(span(), draw(st.sampled_from(TONES)), number) for number in several]
    return text, span(), marks


@given(passages())
def test_the_stretches_joined_are_the_passage(case: tuple[str, Span, list[Mark]]) -> None:
    text, passage, marks = case
    assert "".join(stretch.text for stretch in cut(text, passage, marks)) == passage.cut(text)


@given(passages())
def test_each_mark_opens_and_closes_once_around_its_words(
    case: tuple[str, Span, list[Mark]],
) -> None:
    text, passage, marks = case
    stretches = cut(text, passage, marks)
    for mark in marks:
        opened = [i for i, stretch in enumerate(stretches) if mark.of in stretch.opens]
        closed = [i for i, stretch in enumerate(stretches) if mark.of in stretch.closes]
        inside = Span(max(mark.span.start, passage.start), min(mark.span.end, passage.end))
        if inside.start >= inside.end:
            assert not opened
            assert not closed
            continue
        assert len(opened) == len(closed) == 1
        within = stretches[opened[0] : closed[0] + 1]
        assert "".join(stretch.text for stretch in within) == inside.cut(text)


def test_the_gravest_tone_shows() -> None:
    marks = [Mark(Span(0, 9), "cosmetic", 1), Mark(Span(3, 5), "reverses-meaning", 2)]
    tones = [(stretch.text, stretch.tone) for stretch in cut(TEXT, Span(0, 9), marks)]
    assert tones == [("A “", "cosmetic"), ("qu", "reverses-meaning"), ("ote”", "cosmetic")]


def test_a_mark_outside_the_passage_leaves_no_trace() -> None:
    found = cut(TEXT, Span(0, 2), [Mark(Span(2, 5), "apart", 1)])
    assert [(stretch.text, stretch.tone) for stretch in found] == [("A ", "")]
