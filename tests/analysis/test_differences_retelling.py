"""Is a sentence told again in other words one finding, with its changed facts beside it?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare, compare_passages
from claims.analysis.findings import COSMETIC, Difference

FIRST = "The pilots' union will call a strike on Monday unless pay talks resume."
REST = (
    "A tunnel collapse in the hills near Orvane trapped nine miners on Tuesday.",
    "Rescuers drilled a shaft and reached them after 30 hours.",
    "The mine's owner, Gerda Lund, praised the crews and promised an inquiry in March.",
    "Doctors may discharge most of the men before the weekend.",
)
AGAIN = (
    "In the Orvane hills nine men who dig for ore were cut off on Tuesday by falling rock.",
    "It took 30 hours until a hole had been bored and help got through to them.",
    "Gerda Lund, to whom the pit belongs, had kind words for the helpers; a probe is to "
    "follow in March.",
    "Most of them may leave the ward ahead of the next few days off, physicians say.",
)


def story(sentences: tuple[str, ...]) -> str:
    """Put sentences into paragraphs."""
    return "\n\n".join(sentences)


def told(original: str, derived: str) -> tuple[Difference, ...]:
    """Return what differs."""
    return compare(original, derived, "en").differences


def changed(number: int, old: str, new: str) -> list[Difference]:
    """Return what a change of words in one retold sentence adds to the findings."""
    sentences = [*AGAIN]
    assert old in sentences[number]
    sentences[number] = sentences[number].replace(old, new)
    before = {(d.type, d.rule) for d in told(story(REST), story(AGAIN))}
    after = told(story(REST), story(tuple(sentences)))
    return [d for d in after if (d.type, d.rule) not in before]


def test_a_sentence_told_again_is_one_paraphrase_and_nothing_above() -> None:
    original, derived = story(REST), story(AGAIN)
    found = told(original, derived)
    assert {d.type for d in found} == {"paraphrase"}
    assert {d.original.cut(original) for d in found if d.original and d.rule == "retold"} >= {
        REST[0],
        REST[2],
    }
    assert all(d.severity == COSMETIC for d in found)


@pytest.mark.parametrize(
    ("number", "old", "new", "kind"),
    [
        (0, "nine", "eleven", "number_changed"),
        (1, "30 hours", "50 hours", "date_changed"),
        (2, "in March", "in May", "date_changed"),
        (2, "Gerda Lund", "Gerda Lunde", "name_changed"),
        (3, "may leave", "leave", "hedge_removed"),
    ],
)
def test_a_fact_changed_in_a_retold_sentence_is_told_apart(
    number: int, old: str, new: str, kind: str
) -> None:
    assert kind in {d.type for d in changed(number, old, new)}


def test_a_figure_left_out_of_a_retold_sentence_is_never_noise() -> None:
    found = changed(1, "It took 30 hours", "It took long")
    assert any(d.severity != COSMETIC for d in found)


def test_a_figure_that_another_sentence_tells_is_not_gone() -> None:
    moved = AGAIN[3].replace("Most of them", "Most of them, out after 30 hours,")
    derived = story(
        (AGAIN[0], AGAIN[1].replace("It took 30 hours", "It took long"), AGAIN[2], moved)
    )
    assert "figure-not-retold" not in {d.rule for d in told(story(REST), derived)}


def test_a_name_on_one_side_only_is_part_of_the_paraphrase() -> None:
    original = story(REST)
    derived = story((*AGAIN[:2], AGAIN[2].replace("Gerda Lund", "The woman"), AGAIN[3]))
    found = [d for d in told(original, derived) if d.rule == "retold"]
    assert {d.severity for d in found} == {COSMETIC}
    assert REST[2] in {d.original.cut(original) for d in found if d.original}


@pytest.mark.parametrize(
    ("new", "is_told"), [("condemned the", True), ("never condemned the", False)]
)
def test_one_pair_of_opposites_is_told_unless_one_side_says_no(new: str, is_told: bool) -> None:
    original = story(REST)
    derived = story((*AGAIN[:2], AGAIN[2].replace("had kind words for the", new), AGAIN[3]))
    rules = {d.rule for d in told(original, derived)}
    assert ("opposite-retold" in rules) == is_told


def test_a_reworded_sentence_is_still_compared_word_by_word() -> None:
    original = story((FIRST, *REST))
    derived = original.replace("will call a strike", "may call a walkout")
    assert {d.rule for d in told(original, derived)}.isdisjoint({"retold"})
    assert "hedge_added" in {d.type for d in told(original, derived)}


def test_a_sentence_that_only_says_more_is_no_retelling() -> None:
    longer = f"{FIRST[:-1]}, a spokesman for the four carriers in the north told local radio."
    assert {d.rule for d in told(FIRST, longer)}.isdisjoint({"retold"})


def test_passages_chosen_by_the_caller_are_never_taken_for_retold() -> None:
    found = compare_passages(REST[2], AGAIN[2], "en").differences
    assert {d.rule for d in found}.isdisjoint({"retold"})
