"""Are sentences that quote the same words told from sentences that merely hold them?"""

from __future__ import annotations

from claims.analysis import languages, lexicons
from claims.analysis.quoted import shared_quotations
from claims.analysis.reading import read_pair
from claims.analysis.segmentation import segment

LONG = "“We have the vaccine and the nurses, what we lack is trust,” she said."


def shared(original: str, derived: str) -> set[tuple[int, int]]:
    """Return the pairs of sentences that quote the same."""
    segments = segment(original, "en"), segment(derived, "en")
    pair = read_pair((original, derived), segments, languages.get("en"), lexicons.get("en"))
    return set(shared_quotations(*pair))


def test_the_same_words_in_marks_tie_two_sentences_wherever_they_stand() -> None:
    other = "Rain fell all day.\n\nAsked why, Delcroix said: “The vaccine and the nurses are here.”"
    assert shared(LONG, other) == {(0, 1)}


def test_words_in_marks_on_one_side_only_are_no_tie() -> None:
    assert shared(LONG, LONG.replace("“", "").replace("”", "")) == set()


def test_a_few_small_words_in_marks_are_no_tie() -> None:
    assert shared("“It is what it is,” he said.", "“But it is what it was,” she said.") == set()


def test_a_refrain_is_no_tie() -> None:
    text = "\n\n".join([LONG] * 3)
    assert shared(text, text) == set()
