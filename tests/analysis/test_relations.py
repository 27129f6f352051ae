"""Does a word find those close to it in another text, and only those?"""

from __future__ import annotations

import pytest

from claims.analysis.lexicons import get, stem
from claims.analysis.relations import KIND, NAME, ROOT, SENSE, SYNONYM, relations

ENGLISH = get("en")


def near(one: str, other: str) -> float:
    """Return how close two words are."""
    keys = stem(one, ENGLISH), stem(other, ENGLISH)
    return relations([keys[0]], [keys[1]], ENGLISH).get(keys[1], {}).get(keys[0], 0.0)


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("boat", "vessel", SYNONYM),
        ("ferry", "ship", KIND),
        ("lift", "raise", SENSE),
    ],
)
def test_words_close_in_meaning_are_found_from_either_side(
    one: str, other: str, least: float
) -> None:
    assert near(one, other) >= least
    assert near(one, other) == near(other, one)


def test_words_of_different_meaning_are_not_close() -> None:
    assert near("weak", "boat") == near("oak", "minister") == 0.0


def test_a_word_is_not_close_to_itself_and_figures_share_no_root() -> None:
    assert relations(["boat"], ["boat"], ENGLISH) == {}
    assert relations(["number:312"], ["number:321"], ENGLISH) == {}


def test_words_no_table_knows_are_close_by_their_root() -> None:
    found = relations(["zorvathian", "zorba"], ["zorvathism"], ENGLISH)
    assert found == {"zorvathism": {"zorvathian": ROOT}}


def test_the_closest_tie_counts() -> None:
    assert max(SENSE, KIND, ROOT) < near("fire", "blaze") <= NAME
