"""Does folding take away the dress and keep the way back?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.analysis.normalization import flat, fold, normalize
from claims.analysis.spans import Span, hull

FOLDED = [
    ("“NATO’s”", '"nato\'s"'),
    ("‚a‘ „b“ «c» ‹d›", "'a' \"b\" \"c\" 'd'"),
    ("no–limits — 5−3", "no-limits - 5-3"),
    ("ﬁve ½ ＡＢＣ", "five 1/2 abc"),
    ("Straße", "strasse"),
    ("e\u0301", "é"),
    ("co\u00adop\u200b", "coop"),
    ("…", "..."),
    ("a \r\n\t b\u00a0c", "a b c"),
    ("a \u200f\r b", "a b"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_dress_is_folded_away(text: str, folded: str) -> None:
    assert normalize(text).text == folded == flat(text)


@pytest.mark.parametrize("pair", [("3", "8"), ("not", "now"), ("Bucha", "Pucha"), ("3.5", "35")])
def test_what_tells_apart_is_kept(pair: tuple[str, str]) -> None:
    assert fold(pair[0]) != fold(pair[1])


def test_a_folded_stretch_leads_back_to_the_words_as_written() -> None:
    text = "Die  Straße\u00ad ist „naß“."
    folded = normalize(text)
    place = folded.text.index("strasse")
    assert folded.to_original(Span(place, place + 7)).cut(text) == "Straße"
    place = folded.text.index('"nass"')
    assert folded.to_original(Span(place, place + 6)).cut(text) == "„naß“"


def test_an_empty_stretch_leads_to_an_empty_one() -> None:
    folded = normalize("ab")
    assert folded.to_original(Span(1, 1)) == Span(1, 1)
    assert folded.to_original(Span(2, 2)) == Span(2, 2)
    assert normalize("").to_original(Span(0, 0)) == Span(0, 0)


def test_spans_touching_do_not_overlap() -> None:
    assert not Span(0, 2).overlaps(Span(2, 3))
    assert Span(0, 3).overlaps(Span(2, 3))
    assert Span(0, 3).contains(Span(0, 3))
    assert Span(1, 2).shift(3) == Span(4, 5)


def test_no_spans_have_no_hull() -> None:
    with pytest.raises(ValueError, match="no spans"):
        hull([])


@given(st.text())
def test_a_text_is_flattened_as_it_is_normalized(text: str) -> None:
    assert flat(text) == normalize(text).text
