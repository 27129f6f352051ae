"""Is what a next version tells anew called what it is, and is it told once?"""

from __future__ import annotations

import pytest

from claims.analysis.differences import compare
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE
from claims.analysis.gathering import NEWS, PIECES

KEPT = (
    "The council met in the old town on the hill. Its members had dinner before the vote was "
    "taken. Rain fell on the square for most of the evening. "
)


def weighty(original: str, derived: str, language: str = "en") -> set[tuple[str, str]]:
    """Return the types and weights above cosmetic in a sentence among others that stayed."""
    found = compare(KEPT + original, KEPT + derived, language).differences
    return {(d.type, d.severity) for d in found if d.severity != COSMETIC}


@pytest.mark.parametrize(
    ("original", "derived", "kind"),
    [
        # What goes on is over, told by another verb.
        ("Trains on the coast are being diverted.", "Trains on the coast ran normally again.",
         "event_status_changed"),
        ("The warning is still in force.", "The warning was lifted in the night.",
         "event_status_changed"),
        ("Police are still searching for the man.", "Police ended their search for the man.",
         "event_status_changed"),
        # Another speaker, wherever either stands.
        ("The bridge is safe, according to the mayor.", "Engineers said the bridge is safe.",
         "attribution_changed"),
        ("Gas leaked for an hour, according to the fire brigade.",
         "Gas leaked for an hour, the fire brigade's commander, Ruth Ansell, said.",
         "attribution_changed"),
        # A figure for what was the only one; a day for words of time.
        ("He was hit with his son.", "He was hit with his two sons.", "number_changed"),
        ("Results are expected by Thursday.", "Results are expected by the end of the week.",
         "date_changed"),
        # A phrase is not the word that it begins with.
        ("The clean air act was passed.", "The clean water act was passed.", "meaning_shifted"),
        # Figures of two kinds that may be worth the same: one finding of weight, to be checked.
        ("It was the rocket's second failure in nine flights.",
         "For the rocket, which has flown nine times, it was the second failure.", "paraphrase"),
    ],
)  # fmt: skip
def test_it_is_called_what_it_is(original: str, derived: str, kind: str) -> None:
    assert weighty(original, derived) == {(kind, SUBSTANTIVE)}


@pytest.mark.parametrize(
    ("original", "derived"),
    [
        ("Trains on the coast are being diverted.", "Trains on the coast are being rerouted."),
        ("The road is open again.", "The road has been reopened."),
        ("The bridge is safe, according to the mayor.", "The mayor said the bridge is safe."),
        ("He was hit with his two sons.", "He was hit with his 2 sons."),
        ("The hospital closed one of its wards on Monday.",
         "On Monday one ward at the hospital was closed."),
        ("Mr Rooke, who bought the club, said it was over.",
         "Rooke, who bought the club, said it was over."),
        ("Private Matyas Orel was freed on Sunday.", "Pte Matyas Orel was freed on Sunday."),
        ("“It was contempt,” Sir Anselm wrote.", "“It was contempt,” Sir Anselm stated."),
        ("Athletes reacted with fury.", "Athletes responded furiously."),
        ("The shop had been closed in March.", "The shop had closed in March."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_no_news(original: str, derived: str) -> None:
    assert weighty(original, derived) == set()


@pytest.mark.parametrize(
    ("original", "derived", "language"),
    [
        ("Varley disapproved of wetsuits, watches and forecasts.",
         "Wetsuits, watches and forecasts met with Varley's approval.", "en"),
        ("The pool will stay shut on Wednesday.", "The pool will reopen on Wednesday.", "en"),
        ("Her pilot, Donald Macaskill, twice begged her to give up.",
         "Twice she begged her pilot, Donald Macaskill, to let her give up.", "en"),
        ("The town hall had been warned in March.", "The town hall had warned in March.", "en"),
        ("La mairie avait été prévenue dès lundi.", "La mairie avait prévenu dès lundi.", "fr"),
        ("El alcalde había sido avisado el lunes.", "El alcalde había avisado el lunes.", "es"),
        ("The council called for the march.", "The council called off the march.", "en"),
        ("Unemployment rose to 3.5 percent.", "Unemployment fell to 3.5 percent.", "en"),
    ],
)  # fmt: skip
def test_the_reverse_told_in_another_order_is_found(
    original: str, derived: str, language: str
) -> None:
    found = compare(original, derived, language).differences
    assert REVERSES in {d.severity for d in found}


def test_a_figure_that_stands_for_another_is_told_with_both_its_places() -> None:
    original = KEPT + "It was the rocket's second failure in nine flights."
    derived = KEPT + "For the rocket, which has flown nine times, it was the second failure."
    (found,) = (d for d in compare(original, derived, "en").differences if d.severity != COSMETIC)
    assert found.original is not None
    assert found.derived is not None
    assert found.original.cut(original) == "in nine flights"
    assert found.derived.cut(derived) == "nine times"


NEWER = " A second report came in the night. Nobody was in the mill when it began."
OLD = "The harbour master told a crowd of residents that the big crane had toppled onto the quay."
NEW = "The port’s master informed a group of locals that the large crane had fallen onto the quay."


def test_rewordings_are_told_once_where_there_is_news_and_one_by_one_where_there_is_none() -> None:
    copy = compare(KEPT + OLD, KEPT + NEW, "en").differences
    update = compare(KEPT + OLD, KEPT + NEW + NEWER, "en").differences
    pieces = [[d for d in found if d.rule in PIECES] for found in (copy, update)]
    assert len(pieces[1]) < len(pieces[0])
    spans = [d.original for d in pieces[1] if d.original]
    assert all(any(span.contains(d.original) for span in spans) for d in pieces[0] if d.original)
    assert NEWER.count(".") >= NEWS * 4


OPEN = "On Friday the minister of culture was fighting for her political life in Bath."


@pytest.mark.parametrize(
    ("new", "is_over"),
    [
        ("On Friday the minister of culture stepped down from her post in Bath.", True),
        ("On Friday the minister of culture was battling to save her career in Bath.", False),
    ],
)
def test_what_was_going_on_and_is_over_is_told_as_that_where_there_is_news(
    new: str, is_over: bool
) -> None:
    update = compare(KEPT + OPEN, KEPT + new + NEWER, "en").differences
    told = {(d.type, d.severity) for d in update if d.rule == "outcome"}
    assert told == ({("event_status_changed", "substantive")} if is_over else set())
    copy = compare(KEPT + OPEN, KEPT + new, "en").differences
    assert "outcome" not in {d.rule for d in copy}
