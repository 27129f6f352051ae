"""Does each sentence find the one it became, wherever that stands, and no other?"""

from __future__ import annotations

import pytest

from claims.analysis.alignment import Alignment, align
from claims.analysis.segmentation import segment

FIRE = "A fire broke out in the old mill near Leeds on Sunday night."
HURT = "Two workers were taken to hospital with burns to their hands."
CAUSE = "Police said an electrical fault in the boiler room was to blame."
OWNER = "The owner bought the mill in 1998 and turned it into flats."
TRAIN = "Rail passengers in Norway will pay higher fares from January."


def aligned(original: str, derived: str) -> list[tuple[list[str], list[str]]]:
    """Return the units as words."""
    return [
        ([s.cut(original) for s in u.original], [s.cut(derived) for s in u.derived])
        for u in units(original, derived)
    ]


def units(original: str, derived: str) -> tuple[Alignment, ...]:
    """Align two texts by their own sentences."""
    return align(original, derived, segment(original, "en"), segment(derived, "en"))


def paragraphs(*sentences: str) -> str:
    """Put sentences into paragraphs of their own."""
    return "\n\n".join(sentences)


def test_equal_texts_align_each_sentence_with_itself() -> None:
    text = paragraphs(FIRE, HURT, FIRE, CAUSE)
    found = units(text, text)
    assert [(u.original, u.relation, u.moved) for u in found] == [
        (u.derived, "verbatim", False) for u in found
    ]
    assert len(found) == 4


def test_a_sentence_that_moved_is_found_and_marked() -> None:
    original, derived = paragraphs(FIRE, HURT, CAUSE, OWNER), paragraphs(OWNER, FIRE, HURT, CAUSE)
    found = units(original, derived)
    assert len(found) == 4
    assert [u.original[0].cut(original) for u in found if u.moved] == [OWNER]


def test_one_sentence_may_become_two_and_two_one() -> None:
    whole = "The mill, which the owner bought in 1998, burned down on Sunday while workers slept."
    first, second = (
        "The mill burned down on Sunday while workers slept.",
        "The owner bought it in 1998.",
    )
    assert aligned(paragraphs(FIRE, whole), paragraphs(FIRE, first + " " + second))[1] == (
        [whole],
        [first, second],
    )
    assert aligned(paragraphs(FIRE, first + " " + second), paragraphs(FIRE, whole))[1] == (
        [first, second],
        [whole],
    )


def test_a_sentence_that_fits_nowhere_stays_alone() -> None:
    pairs = aligned(paragraphs(FIRE, HURT, CAUSE), paragraphs(FIRE, TRAIN, CAUSE))
    assert pairs == [([FIRE], [FIRE]), ([CAUSE], [CAUSE])]


def test_unrelated_texts_align_nothing() -> None:
    assert (
        units(paragraphs(FIRE, HURT, CAUSE), paragraphs(TRAIN, "Fares rose last year too.")) == ()
    )


def test_other_words_for_the_same_still_align() -> None:
    copy = "A blaze started in the old mill by Leeds late on Sunday."
    assert ([FIRE], [copy]) in aligned(paragraphs(OWNER, FIRE, HURT), paragraphs(copy, HURT))


@pytest.mark.parametrize(
    ("original", "derived"),
    [("", ""), ("", FIRE), (FIRE, ""), ("…", "!"), ("\n\n", FIRE), ("漢字です。", "漢字でした。")],
)
def test_texts_without_words_raise_nothing(original: str, derived: str) -> None:
    for unit in units(original, derived):
        assert unit.original
        assert unit.derived
        assert 0 <= unit.score <= 1


def test_many_equal_sentences_keep_their_order() -> None:
    """A text of one sentence a hundred times: each meets its own place, none is left over."""
    text = paragraphs(*[FIRE] * 100)
    found = units(text, text)
    assert [u.original for u in found] == [u.derived for u in found]
    assert len(found) == 100
    assert not any(u.moved for u in found)
