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


RETOLD = (
    "Amateur divers have discovered the remains of a wooden boat in Lake Varnja.",
    "The boat, carved from a single oak trunk, measures seven metres.",
    "The archaeologist Kadri Paluste said the cold had preserved the wood.",
    "Samples of the timber were sent to a laboratory in Uppsala.",
    "The Heritage Board urged divers to stay away from the site.",
)
AGAIN = (
    "For experts in Uppsala there are pieces of the wood to look at.",
    "Its timber owes its good state to low temperatures, says Kadri Paluste.",
    "No diver may go near the place, according to the heritage authority.",
    "On the bed of Lake Varnja hobby swimmers came upon an ancient vessel.",
    "Hewn out of one oak, it is seven metres long.",
)


def test_a_story_told_again_in_another_order_still_aligns() -> None:
    found = {
        o[0]: d[0]
        for o, d in aligned(paragraphs(*RETOLD), paragraphs(*AGAIN))
        if len(o) == len(d) == 1
    }
    expected = dict(zip(RETOLD, (AGAIN[k] for k in (3, 4, 1, 0, 2)), strict=True))
    assert len(found.items() & expected.items()) >= 4
    assert not set(found.items()) - set(expected.items())


SAID = (
    "Amateur divers have discovered the remains of a wooden boat in Lake Varnja.",
    "The archaeologist Kadri Paluste said the cold had preserved the wood.",
    "Samples of the timber were sent to a laboratory in Uppsala.",
    "The Heritage Board urged divers to stay away from the site.",
    "The boat measures seven metres.",
    "It will be shown in a museum.",
    "The museum has no room for it yet.",
    "A new hall costs two million euros.",
)
SAID_AGAIN = (
    "On the bed of Lake Varnja hobby divers came upon an old boat made of wood.",
    "The wood owes its good state to the cold, says the archaeologist Kadri Paluste.",
    "A laboratory in Uppsala was given pieces of the timber.",
    "Divers were asked by the Heritage Board to keep away from it.",
    "From end to end the boat has seven metres.",
    "A museum is going to show it.",
    "For the time being the museum lacks room.",
    "Two million euros are needed for another hall.",
)
WEARY = "Not everyone is pleased."
GLUM = "Some feel unhappy."


@pytest.mark.parametrize(
    ("lone", "opposite", "are_paired"),
    [
        (WEARY, GLUM, True),
        (WEARY, "Seven others feel unhappy.", False),
        (WEARY, "Kadri Tamm feels unhappy.", False),
    ],
)
def test_a_lone_sentence_of_a_text_said_again_meets_the_one_opposite(
    lone: str, opposite: str, are_paired: bool
) -> None:
    rows = list(zip(SAID, SAID_AGAIN, strict=True))
    rows.insert(5, (lone, opposite))
    one, other = (paragraphs(*(row[side] for row in rows)) for side in (0, 1))
    assert (([lone], [opposite]) in aligned(one, other)) == are_paired


def test_a_lone_sentence_among_copied_ones_stays_alone() -> None:
    one, other = (paragraphs(*SAID[:5], lone, *SAID[5:]) for lone in (WEARY, GLUM))
    assert ([WEARY], [GLUM]) not in aligned(one, other)


def test_two_reports_of_one_topic_share_no_sentence_but_what_they_quote() -> None:
    quotation = "“We have the vaccine and the nurses, what we lack is trust,”"
    here = (
        "Mobile clinics will visit the southern districts from next week.",
        "The number of infections has risen to 917 in the country.",
        f"{quotation} Health Minister Amara Delcroix told reporters.",
        "Each bus carries a nurse and 300 doses of the vaccine.",
        "Schools may exclude pupils for three weeks.",
    )
    there = (
        "Amara Delcroix ruled out leaving office over the scandal.",
        "The opposition had demanded that the minister go this week.",
        f"Then she said: {quotation} and shook her head.",
        "Her party's majority in the country is three seats.",
        "A third of all posts had been abolished before her time.",
    )
    assert aligned(paragraphs(*here), paragraphs(*there)) == [([here[2]], [there[2]])]


def test_units_that_tell_their_story_between_them_are_one() -> None:
    here = (
        "Two students found the wreck while they were looking for a lost anchor.",
        "They thought it was a rusty drainpipe lying in the mud at first.",
    )
    there = (
        "A lost anchor in the mud made two students look at a drainpipe there.",
        "The rusty thing they found at first glance was lying there: a wreck.",
    )
    frame = (FIRE, HURT, CAUSE, OWNER)
    found = aligned(paragraphs(*frame, " ".join(here)), paragraphs(*frame, " ".join(there)))
    assert found[-1] == ([*here], [*there])
