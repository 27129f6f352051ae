"""Is what says the same by two turns (no and its opposite, passive and converse) known for it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.analysis.differences import compare, compare_passages
from claims.analysis.findings import COSMETIC, Difference

EQUAL = Path(__file__).parent / "equal_sentences.txt"  # a sentence and the same in other words
SAME = [
    ("She did not rule out a fine.", "She said that a fine was possible."),
    ("The ministry has not ruled out fines.", "Fines by the ministry remain possible."),
    ("None of the cracks is wider than 3 cm.", "All the cracks are at most 3 cm wide."),
    ("The house did not owe him anything.", "The house owed him nothing."),
    ("Korvia received 84 prisoners from Lesk.", "Korvia was given 84 prisoners by Lesk."),
    ("Two people were killed when a wall fell.", "Two people died when a wall fell."),
    ("A brewery would not accept payment.", "A brewery refused to accept payment."),
    ("Schools reopen at 8 a.m. on Monday.", "Schools will reopen at 8 a.m. on Monday."),
    ("Built in 1958, the dam serves the city.", "Completed in 1958, the dam serves the city."),
    ("The dam is far from safe, he said.", "The dam is not safe, he said."),
    ("The dam is at risk, Orrell said.", "The dam is at risk, Chief Orrell said."),
    ("It fell two metres over the next day.", "It fell two metres during the next day."),
]  # fmt: skip
OTHER = [
    ("None of the cracks is wider than 3 cm.", "All the cracks are wider than 3 cm."),
    ("The house did not owe him anything.", "The house owed him something."),
    ("Korvia received 84 prisoners.", "Korvia gave 84 prisoners."),
    ("The house was sold in May.", "The house bought in May."),
    ("The rain was unlikely to return.", "The rain will return."),
    ("The mayor resigned on Monday.", "The mayor will resign on Monday."),
    ("A brewery would not accept payment.", "A brewery accepted payment."),
]


def told(original: str, derived: str) -> list[Difference]:
    """Return what weighs."""
    found = compare_passages(original, derived, "en").differences
    return [d for d in found if d.severity != COSMETIC]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_by_two_turns_weighs_nothing(one: str, other: str) -> None:
    assert told(one, other) == []
    assert told(other, one) == []


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_one_turn_alone_weighs(one: str, other: str) -> None:
    assert told(one, other)
    assert told(other, one)


def test_a_text_of_equal_sentences_in_other_words_has_nothing_that_weighs() -> None:
    rows = [row.split(" | ") for row in EQUAL.read_text(encoding="utf-8").splitlines()]
    one, other = ("\n\n".join(row[side] for row in rows) for side in (0, 1))
    for pair in ((one, other), (other, one)):
        found = compare(*pair, "en").differences
        assert [d for d in found if d.severity != COSMETIC] == []
