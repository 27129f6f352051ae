"""Does a word of weight stand in for a small word of the other side, and no other word?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC, REVERSES

# What stood before the sentence, so that it is not the whole text.
BEFORE = "The council met in the old town. Rain fell for most of the evening. "


def rules(one: str, other: str) -> set[tuple[str, str]]:
    """Return severity and rule of what is told of two sentences."""
    return {(x.severity, x.rule) for x in compare(BEFORE + one, BEFORE + other, "en").differences}


def both_ways(one: str, other: str) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Return severities and rules of two sentences, and of the two exchanged."""
    return rules(one, other), rules(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The storm left 3,000 homes without power.", "Power was cut to 3,000 homes by the storm."),
        ("The rule does not apply to children.", "Children are exempt from the rule."),
        ("The hospital ran out of beds.", "The hospital had no beds left."),
        ("Children under five travel free.", "Children under five pay nothing to travel."),
        ("The charges against her were dropped.", "She no longer faces charges."),
        ("The law was passed unanimously.", "Nobody voted against the law."),
        ("He is no longer a member.", "He is a former member."),
        ("She has no children.", "She is childless."),
        ("He did not finish the race.", "He dropped out of the race."),
        ("The river has never been so low.", "The river is at its lowest level on record."),
        ("It was the coldest May since 1991.", "Not since 1991 had May been so cold."),
        ("It is the oldest bridge in the country.", "No bridge in the country is older."),
        ("It is the only hospital in the valley.", "The valley has no other hospital."),
    ],
)
def test_a_word_of_lack_or_of_the_utmost_says_no(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare(BEFORE + pair[0], BEFORE + pair[1], "en").differences
        assert "negation_flipped" not in {x.type for x in found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The company did not close the plant.", "The company shut the plant."),
        ("The plant was not closed in May.", "The plant was shut in May."),
        ("The mayor did not cancel the event.", "The mayor called off the event."),
        ("The ferry did not sail on Monday.", "The ferry sailed on Monday, free of charge."),
        ("No deaths were reported in May.", "Deaths were reported in May, the worst this year."),
        ("Police did not arrest the silent man.", "Police arrested the silent, sober man."),
        ("The river has not been so high.", "The river has been so high."),
    ],
)
def test_a_word_that_was_there_or_stands_elsewhere_says_nothing(one: str, other: str) -> None:
    for found in both_ways(one, other):
        assert (REVERSES, "negation") in found


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("The talks could collapse.", "The talks are in danger of collapsing.", "hedge"),
        ("He allegedly took bribes.", "He is accused of taking bribes.", "hedge"),
        ("The law requires firms to report.", "Under the law, firms must report.", "duty"),
        ("Only two of the boats returned.", "Just two of the boats came back.", "quantity"),
    ],
)
def test_what_a_word_of_weight_may_say_is_left_to_the_rest_of_the_copy(
    one: str, other: str, rule: str
) -> None:
    told = {name for severity, name in rules(one, other) if severity != COSMETIC}
    assert told <= {f"{rule}-of-other-words"}


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (
            "The talks could collapse in May.",
            "The talks collapsed in May, diplomats said.",
            "hedge",
        ),
        ("The accused could leave on bail.", "The accused leaves on bail.", "hedge"),
        ("All members voted for it.", "Members voted for it.", "quantifier"),
    ],
)
def test_without_one_the_small_word_is_lost(one: str, other: str, rule: str) -> None:
    assert rule in {name for severity, name in rules(one, other) if severity != COSMETIC}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She did not rule out a ban.", "Brandt said a ban was possible."),
        ("The union called for a strike.", "There should be a strike, the union said."),
        ("Witnesses described a loud bang.", "There was a loud bang, according to witnesses."),
    ],
)
def test_a_verb_of_opinion_names_its_speaker_as_well(one: str, other: str) -> None:
    for found in both_ways(one, other):
        assert "cue-and-speaker" not in {name for _, name in found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("There was a loud bang in May.", "There was a loud bang in May, according to witnesses."),
        ("Ash opened the hall in May.", "Ash opened the hall in May, the mayor said."),
    ],
)
def test_without_one_a_speaker_is_new(one: str, other: str) -> None:
    for found in both_ways(one, other):
        assert ("substantive", "cue-and-speaker") in found


def test_what_he_says_is_not_said_by_the_word_before_him() -> None:
    one, other = "It does not matter, he said.", "It makes no difference, he said."
    assert "speaker-replaced" not in {rule for _, rule in rules(one, other)}
    one, other = "It does not matter, Ash said.", "It does not matter, Bell said."
    assert {"speaker-replaced", "speaker-swapped"} & {rule for _, rule in rules(one, other)}


@pytest.mark.parametrize(
    ("one", "turned", "other"),
    [
        (
            "The river is wider than the canal.",
            "The canal is narrower than the river.",
            "The river is narrower than the canal.",
        ),
        (
            "The river is older than the canal.",
            "The canal is younger than the river.",
            "The river is younger than the canal.",
        ),
        (
            "He earns less than his wife.",
            "His wife earns more than he does.",
            "He earns more than his wife.",
        ),
    ],
)
def test_comparatives_turned_round_say_the_same_and_only_then(
    one: str, turned: str, other: str
) -> None:
    for found in both_ways(one, turned):
        assert {severity for severity, _ in found} == {COSMETIC}
    for found in both_ways(one, other):
        assert REVERSES in {severity for severity, _ in found}


def test_a_duty_that_was_met_is_not_still_to_be_done() -> None:
    done = "Nations hurriedly joined Washington."
    due, met = (f"Nations {duty} to work with Washington." for duty in ("need", "had"))
    assert (REVERSES, "done-or-still-needed") in rules(done, due)
    assert REVERSES not in {severity for severity, _ in rules(done, met)}
