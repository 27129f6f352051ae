"""Which promises does a comparison keep for any two texts at all?"""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.analysis.differences import Comparison, compare, compare_passages
from claims.analysis.findings import COSMETIC, SEVERITIES, SEVERITY_OF
from claims.analysis.keeping import forget
from claims.analysis.spans import Span
from tests.analysis.any_text import law
from tests.analysis.any_text import texts as hard_text

# Chosen to set off rules, beside marks, other scripts, astral, combining and hidden characters.
WORDS = """
    the a not may must said 3 17 2021 May April 10 % $ Kyiv Kiev China NATO rose fell will Reuters
    never from on pressure all some hours days 72 three. ended! claims? “ ” ‘ ’ " ' « » „ , ; — – -
    . ! ? … / don't isn’t U.S. Dr. 3.5 1,000 12:30 2021-04-10 ١٢ ½ ² 漢字 です שלום العالم 👩‍👩‍👧 🇫🇷
    İstanbul ß ﬁ
    """
PIECES = (
    *WORDS.split(),
    "\n", "\n\n", "\r\n", "\u2028", "\t", "  ", "\u00a0", "According to", "Back to top", "e\u0301",
)  # fmt: skip
pieced = st.lists(st.sampled_from(PIECES), max_size=25).flatmap(
    lambda parts: st.sampled_from(["", " ", " ", " "]).map(lambda glue: glue.join(parts))
)
any_text = st.one_of(pieced, hard_text)


def sides(found: Comparison, original: str, derived: str) -> list[tuple[Span, str]]:
    """Return every span of a comparison with the text it is about."""
    return [
        (span, text)
        for difference in found.differences
        for span, text in ((difference.original, original), (difference.derived, derived))
        if span is not None
    ] + [
        (span, text)
        for unit in found.alignments
        for spans, text in ((unit.original, original), (unit.derived, derived))
        for span in spans
    ]


@pytest.mark.slow
@law
@given(any_text, any_text)
def test_laws_of_two_texts(original: str, derived: str) -> None:
    """All on the same thousand pairs: one comparison serves several of them."""
    found = compare(original, derived)
    forget()
    assert compare(original, derived).as_json() == found.as_json(), "the same texts, the same"
    for one in (found, compare_passages(original, derived)):
        spans_are_inside_their_text_and_never_empty(one, original, derived)
    aligned_and_unaligned_pieces_rebuild_both_texts(found, original, derived)
    swapping_the_sides_swaps_added_and_deleted(original, derived)
    assert compare(original, original).differences == (), "a text differs in nothing from itself"
    assert compare_passages(original, original).differences == ()


def spans_are_inside_their_text_and_never_empty(
    found: Comparison, original: str, derived: str
) -> None:
    for span, text in sides(found, original, derived):
        assert 0 <= span.start < span.end <= len(text)
    for difference in found.differences:
        assert difference.original is not None or difference.derived is not None
        assert difference.type in SEVERITY_OF
        assert difference.severity in SEVERITIES
        assert difference.rule


def aligned_and_unaligned_pieces_rebuild_both_texts(
    found: Comparison, original: str, derived: str
) -> None:
    kept = [span for unit in found.alignments for span in unit.original]
    gone = [d.original for d in found.differences if d.rule == "sentence" and d.original]
    kept_d = [span for unit in found.alignments for span in unit.derived]
    new = [d.derived for d in found.differences if d.rule == "sentence" and d.derived]
    for text, spans in ((original, kept + gone), (derived, kept_d + new)):
        spans.sort()
        assert all(left.end <= right.start for left, right in pairwise(spans))
        assert "".join("".join(span.cut(text).split()) for span in spans) == "".join(text.split())


def swapping_the_sides_swaps_added_and_deleted(original: str, derived: str) -> None:
    forth, back = compare(original, derived, "en"), compare(derived, original, "en")
    there = {(d.type, d.original or d.derived) for d in forth.differences}
    assert {span for kind, span in there if kind == "added"} == {
        d.original for d in back.differences if d.type == "deleted"
    }
    assert {span for kind, span in there if kind == "deleted"} == {
        d.derived for d in back.differences if d.type == "added"
    }
    assert {(u.original, u.derived) for u in forth.alignments} == {
        (u.derived, u.original) for u in back.alignments
    }


@law
@given(pieced, st.data())
def test_a_changed_digit_is_never_noise(text: str, data: st.DataObject) -> None:
    places = [k for k, c in enumerate(text) if unicodedata.category(c) == "Nd"]
    assume(places)
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([c for c in "123456789" if c != text[place]]))
    assume(unicodedata.decimal(text[place]) != int(digit))
    changed = text[:place] + digit + text[place + 1 :]
    for found in (compare(text, changed, "en"), compare_passages(text, changed, "en")):
        assert any(
            d.severity != COSMETIC
            and (
                (d.original and d.original.start <= place < d.original.end)
                or (d.derived and d.derived.start <= place < d.derived.end)
            )
            for d in found.differences
        )


SENTENCES = [
    "The mayor said the bridge is safe.",
    "“We opened the bridge in May,” said Jane Cole of the city council.",
    "Officials may close the school on Monday.",
    "Nobody was hurt in the fire at the harbour.",
]


@law
@given(
    st.sampled_from(SENTENCES),
    st.sampled_from(
        ["not", "never", "allegedly", "reportedly", "perhaps", "“", "”", "Smith", "42"]
    ),
    st.data(),
)
def test_an_inserted_word_that_matters_is_never_noise(
    sentence: str, word: str, data: st.DataObject
) -> None:
    words = sentence.split()
    place = data.draw(st.integers(0, len(words)))
    changed = " ".join([*words[:place], word, *words[place:]])
    assert any(d.severity != COSMETIC for d in compare(sentence, changed, "en").differences)
    assert any(d.severity != COSMETIC for d in compare_passages(changed, sentence).differences)
