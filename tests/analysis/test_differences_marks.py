"""Is a quotation that lost its marks told from one that was reported, and a cut from a change?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC, SUBSTANTIVE, Difference

QUOTED = "“I will not guess what happened,” Ash told reporters on the quay."
REPORTED = "Ash said he would not speculate on what happened, on the quay."
BARE = "I will not guess what happened, Ash told reporters on the quay."
PEOPLE = "“Some of them went there to take pictures,” the mayor said."


def told(original: str, derived: str) -> tuple[Difference, ...]:
    """Return what differs."""
    return compare(original, derived, "en").differences


def kinds(original: str, derived: str) -> set[str]:
    """Return the types of what differs."""
    return {d.type for d in told(original, derived)}


def test_words_of_a_speaker_reported_in_other_words_are_indirect() -> None:
    assert "quote_to_indirect" in kinds(QUOTED, REPORTED)
    assert "quote_boundary_shifted" not in kinds(QUOTED, REPORTED)
    assert "quote_to_indirect" in kinds(PEOPLE, "Some had gone there to take pictures, he said.")


def test_words_kept_one_by_one_only_lost_their_marks() -> None:
    assert "quote_boundary_shifted" in kinds(QUOTED, BARE)
    assert "quote_to_indirect" not in kinds(QUOTED, BARE)


def test_the_persons_and_tenses_of_reported_speech_are_no_findings_of_their_own() -> None:
    found = told(QUOTED, REPORTED)
    inside = [d for d in found if d.original and d.original.end <= QUOTED.index("”")]
    assert not {d.type for d in inside} & {"hedge_added", "entity_swapped", "modality_changed"}


@pytest.mark.parametrize(
    "gone", ["allegedly ", "in the long run ", "of our own free will and without haste "]
)
def test_words_cut_out_of_a_quotation_truncate_it(gone: str) -> None:
    original = f"“The board {gone}paid the fee,” said Ash."
    assert kinds(original, original.replace(gone, "")) == {"quote_truncated"}


@pytest.mark.parametrize(
    ("old", "new"), [("not ", ""), ("Nobody rings", "No one calls"), ("back", "at all")]
)
def test_words_changed_or_a_negation_lost_alter_it(old: str, new: str) -> None:
    original = "“Nobody rings us back and we do not mind,” said Ash."
    found = told(original, original.replace(old, new))
    assert {d.type for d in found} == {"quote_altered"}
    assert all(d.severity != COSMETIC for d in found)


# A mark that moved over one word of weight or more, at either end, in or out.
MOVED = [
    ("“Our pumps are working day and night,” Keogh said.",
     "Our pumps are “working day and night,” Keogh said."),
    ("“My contract says two years,” she said.", "“My contract says two years, she said.”"),
    ("He called it “a loan on a rope” on Monday.", "He called it “a loan” on a rope on Monday."),
]  # fmt: skip


@pytest.mark.parametrize(("original", "derived"), MOVED)
def test_a_mark_that_moved_by_a_word_is_told(original: str, derived: str) -> None:
    for one, other in ((original, derived), (derived, original)):
        shifted = [d for d in told(one, other) if d.type == "quote_boundary_shifted"]
        assert [d.severity for d in shifted] == [SUBSTANTIVE]


def test_he_said_at_the_end_of_a_quotation_is_an_attribution() -> None:
    with_it, without = "“I have none left,” he said.", "“I have none left.”"
    assert "attribution_lost" in kinds(with_it, without)
    assert "attribution_added" in kinds(without, with_it)
