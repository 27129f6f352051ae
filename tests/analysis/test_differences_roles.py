"""Is it seen who does what to whom, and left alone where only the words turned?

Each row has a second text that says the same otherwise and a third that exchanges the roles.
"""

from __future__ import annotations

import pytest

from claims.analysis.differences import Difference, compare, compare_passages
from claims.analysis.findings import COSMETIC, REVERSES, SUBSTANTIVE

# a sentence; the same from the other end; another who did it
ROLES = [
    (
        "The union sued the company in May.",
        "The company was sued by the union in May.",
        "The union was sued by the company in May.",
    ),
    (
        "The governor was warned about the state of the dam by the operator.",
        "The operator warned the governor about the state of the dam.",
        "The governor warned the operator about the state of the dam.",
    ),
    (
        "The bank had been sued by two of its own shareholders.",
        "Two of its own shareholders had sued the bank.",
        "The bank had sued two of its own shareholders.",
    ),
    (
        "He will be succeeded by his niece in the autumn.",
        "His niece will succeed him in the autumn.",
        "He will succeed his niece in the autumn.",
    ),
    (
        "Ortega, who went on to win the race, urged fellow riders to keep calm.",
        "Fellow riders were urged by Ortega, who went on to win the race, to keep calm.",
        "Fellow riders urged Ortega, who went on to win the race, to keep calm.",
    ),
    (
        "Kestrel, which was founded in 1904, is older than Lindqvist.",
        "Lindqvist is younger than Kestrel, which was founded in 1904.",
        "Lindqvist is older than Kestrel, which was founded in 1904.",
    ),
    (
        "He had offered the captain a tug.",
        "The captain had been offered a tug by him.",
        "The captain had offered him a tug.",
    ),
    (
        "Drummond borrowed 11 buses from Coast.",
        "Coast lent Drummond 11 buses.",
        "Coast borrowed 11 buses from Drummond.",
    ),
]


def weights(original: str, derived: str) -> set[str]:
    return {d.severity for d in compare_passages(original, derived, "en").differences}


@pytest.mark.parametrize(("original", "same", "turned"), ROLES)
def test_roles_exchanged_are_told_from_roles_told_otherwise(
    original: str, same: str, turned: str
) -> None:
    assert REVERSES not in weights(original, same)
    assert REVERSES in weights(original, turned)
    assert REVERSES in weights(turned, original)


# Two phrases that changed places around words that stayed.
SWAPPED = [
    ("It rewards borrowers at the expense of savers.", "It rewards savers at the expense of "
     "borrowers."),
    ("The first failed because of a valve and the second because of lightning.",
     "The first failed because of lightning and the second because of a valve."),
]  # fmt: skip
# Nobody did anything else to anybody: lists, mutual deeds, verbs that need no actor.
NOT_SWAPPED = [
    ("France and Spain signed.", "Spain and France signed."),
    ("Ann Ash met Ben Birch in May.", "Ben Birch met Ann Ash in May."),
    ("The shop was closed on Monday.", "The shop closed on Monday."),
    ("Seven of ten tickets have been sold.", "Seven of ten tickets have been bought."),
    ("The war has killed 18,000 people.", "Some 18,000 people have been killed in the war."),
    ("The armies will clear the minefield by the bridge.",
     "The minefield by the bridge will be cleared by the armies."),
]  # fmt: skip


@pytest.mark.parametrize(("original", "derived"), SWAPPED)
def test_phrases_that_changed_places_turn_what_is_said(original: str, derived: str) -> None:
    found = compare_passages(original, derived, "en").differences
    assert {d.type for d in found if d.severity == REVERSES} == {"entity_swapped"}


@pytest.mark.parametrize(("original", "derived"), NOT_SWAPPED)
def test_what_has_no_roles_is_not_turned(original: str, derived: str) -> None:
    assert REVERSES not in weights(original, derived)


# Equal content that once was told as a change, and beside it the change it looks like.
EQUAL = [
    ("The vote, on Friday, 12 September, was the first since Saturday.",
     "The vote, on Friday, 12 September, was the first since 6 September.",
     "The vote, on Friday, 12 September, was the first since 7 September."),
    ("They may not return before Monday.", "They may return on Monday at the earliest.",
     "They may return before Monday."),
    ("According to the owners, the dam is safe.", "The owners say that the dam is safe.",
     "The dam is safe."),
    ("Unless it rains, the match goes on.", "If it does not rain, the match goes on.",
     "If it rains, the match goes on."),
    ("The fifth game lasted 90 minutes.", "Game five lasted 90 minutes.",
     "Game four lasted 90 minutes."),
    ("Ruritania freed 80 men.", "The Ruritanians freed 80 men.", "The Sylvanians freed 80 men."),
    ("No one was hurt.", "Nobody was hurt.", "Somebody was hurt."),
    ("The seven-month-old girl recovered.", "The girl of seven months recovered.",
     "The girl of eight months recovered."),
]  # fmt: skip


@pytest.mark.parametrize(("original", "same", "other"), EQUAL)
def test_equal_content_is_cosmetic_and_its_double_is_not(
    original: str, same: str, other: str
) -> None:
    assert weights(original, same) <= {COSMETIC}
    assert weights(original, other) & {SUBSTANTIVE, REVERSES}


@pytest.mark.parametrize(
    ("original", "derived", "kind"),
    [
        ("Detectives believe he drove.", "Detectives know he drove.", "hedge_removed"),
        ("The court said he drove.", "The court suspects he drove.", "hedge_added"),
        (
            "Trask, who had not known where it came from, was not charged.",
            "Trask, who had been unaware where it came from, was charged.",
            "negation_flipped",
        ),
    ],
)
def test_belief_and_denial_are_seen_beside_words_that_say_the_same(
    original: str, derived: str, kind: str
) -> None:
    found = compare_passages(original, derived, "en").differences
    assert kind in {d.type for d in found if d.severity != COSMETIC}


JOINED = (
    "“The lake is low,” said Vera Toth, who led the work. “Nobody should expect one wet autumn to "
    "fill it.”",
    "“The lake is low. Nobody should expect one wet autumn to fill it,” said Vera Toth, who led "
    "the work.",
)


def test_two_quotations_joined_are_told_once() -> None:
    found = compare(*JOINED, "en").differences
    assert {d.type for d in found if d.severity != COSMETIC} == {"quote_spliced"}


def test_who_said_it_is_told_where_another_says_it_of_joined_quotations() -> None:
    found = compare(JOINED[0], JOINED[1].replace("Vera Toth", "Martin Keogh"), "en").differences
    assert {d.type for d in found if d.severity != COSMETIC} >= {
        "quote_spliced",
        "attribution_lost",
        "attribution_added",
    }


def test_part_of_a_name_that_changed_is_a_changed_name() -> None:
    found = compare_passages(
        "The deal with Pelham Bank failed.", "The deal with Pelham Shore failed.", "en"
    ).differences
    assert [d.type for d in found] == ["name_changed"]


REWORDED = (
    "The council closed the road on Monday. Workers repaired the bridge quickly. "
    "Residents complained about the noise. The mayor promised help. Shops lost customers. "
    "Buses took another way. The work cost a lot of money. The school stayed {state}."
)
CAREFUL = (
    "The authority shut the street on Monday. Employees mended the bridge swiftly. "
    "Inhabitants grumbled about the racket. The mayor pledged assistance. Stores lost clients. "
    "Buses used a different route. The work was very expensive. The school {state}."
)


def test_a_name_that_only_one_text_has_is_never_noise_however_much_is_reworded() -> None:
    new = CAREFUL.replace("Inhabitants grumbled", "Pavel Istrate, an inhabitant, grumbled")
    found = compare(REWORDED.format(state="shut"), new.format(state="closed"), "en").differences
    assert [d.severity for d in found if d.derived and "Istrate" in d.derived.cut(new)] == [
        SUBSTANTIVE
    ]


def told(original: str, derived: str, words: str) -> list[Difference]:
    found = compare(original, derived, "en").differences
    return [d for d in found if d.derived and words in d.derived.cut(derived)]


def test_a_negation_of_other_words_is_trusted_in_a_careful_copy_only() -> None:
    careful = told(
        REWORDED.format(state="shuttered"), CAREFUL.format(state="did not reopen"), "not"
    )
    assert {d.severity for d in careful} == {COSMETIC}
    plain = told(REWORDED.format(state="shuttered"), REWORDED.format(state="did not reopen"), "not")
    assert {d.severity for d in plain} & {SUBSTANTIVE, REVERSES}
