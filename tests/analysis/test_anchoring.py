"""Are marked words found again after the text around or inside them has changed?"""

from __future__ import annotations

import pytest

from claims.analysis.anchoring import TextAnchor, describe, locate
from claims.analysis.spans import Span
from tests.marked import marked

STORY = (
    "Prices fell in May. The mayor said |wages had fallen by three percent since January|, and "
    "prices fell again in June."
)

# How the text reads afterwards, with the words as they should be found in it.
AFTER = [
    "Update: Prices fell in May. The mayor said |wages had fallen by three percent since January|.",
    "|Wages had fallen by three percent since January|, it says.",
    "The mayor said |wages  had fallen by three\npercent since January|, and prices fell.",
    "The mayor said |wages had dropped by three percent since January|, and prices fell again.",
    "Today the mayor said |wages had fallen by 3 percent since January|, and prices fell.",
]


@pytest.mark.parametrize("drawn", AFTER)
def test_words_are_found_in_a_changed_text(drawn: str) -> None:
    before = marked(STORY)
    after = marked(drawn)
    found = locate(after.text, describe(before.text, before.span))
    assert found is not None
    assert found.cut(after.text) == after.cuts[0]


def test_context_decides_among_equal_words() -> None:
    text, spans = marked("The red car |stopped|. The blue car |stopped|. The red car left.")
    anchors = [describe(text, span) for span in spans]
    moved = "Yes. " + text
    assert [locate(moved, anchor) for anchor in anchors] == [span.shift(5) for span in spans]


def test_the_nearest_of_equals_is_taken() -> None:
    text = "fell " * 40
    anchor = describe(text, Span(100, 104))
    assert locate(text, anchor) == Span(100, 104)


@pytest.mark.parametrize(
    "other", ["", "Nothing of the kind stands here.", "wages", "Prices fell in May and in June."]
)
def test_words_that_are_gone_are_not_found(other: str) -> None:
    before = marked(STORY)
    assert locate(other, describe(before.text, before.span)) is None


def test_short_words_without_context_are_not_guessed() -> None:
    text, (span,) = marked("The fox said |no| to the hen.")
    assert locate("A bee and no other animal.", describe(text, span)) is None


def test_context_stops_at_the_edges() -> None:
    text = "x" * 40 + "fell" + "y" * 40
    anchor = describe(text, Span(40, 44))
    assert anchor == TextAnchor(40, 44, "fell", "x" * 32, "y" * 32)
    assert describe("fell", Span(0, 4)) == TextAnchor(0, 4, "fell", "", "")


@pytest.mark.parametrize("span", [Span(2, 2), Span(3, 2), Span(-1, 2), Span(0, 9)])
def test_places_without_words_are_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        describe("fell", span)
