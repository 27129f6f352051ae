"""Do two names mean the same one?"""

from __future__ import annotations

import pytest
from hypothesis import given

from claims.analysis.languages import get
from claims.analysis.namesakes import likeness
from tests.analysis.any_text import law, texts

ALIKE = [
    ("Jane Ash", "jane ash", "same-name"),
    ("José Núñez", "Jose Nunez", "same-name"),
    ("W.H.O.", "WHO", "same-name"),
    ("Mayor Jane Ash", "Jane Ash", "same-but-title"),
    ("the Calder Bank", "Calder Bank", "same-but-title"),
    ("Jane Q. Ash", "Jane Ash", "middle-name"),
    ("Jane Q. Ash", "Jane Quinn Ash", "middle-name"),
    ("J. Ash", "Jane Ash", "initials"),
    ("J Ash", "Jane Quinn Ash", "initials"),
    ("WHO", "World Health Organization", "abbreviation"),
    ("Federal Bureau of Investigation", "FBI", "abbreviation"),
    ("Ms. Ash", "Jane Ash", "surname-with-title"),
    ("President Ash", "Jane Ash", "surname-with-title"),
    ("Ash", "Jane Ash", "surname"),
    ("Jane", "Jane Ash", "first-name"),
    ("Calder Bank", "Calder Bank of Trade", "part-of-name"),
    ("Quinn Ash", "Jane Quinn Ash", "part-of-name"),
]


@pytest.mark.parametrize(("found", "known", "rule"), ALIKE)
def test_names_that_may_mean_the_same(found: str, known: str, rule: str) -> None:
    alike = likeness(found, known, get("en"))
    assert alike.rule == rule
    assert 0 < alike.score <= 1


OTHERS = [
    ("John Ash", "Jane Ash"),
    ("K. Ash", "Jane Ash"),
    ("Jane R. Ash", "Jane Quinn Ash"),
    ("Ash", "Jane Ashley"),
    ("WHO", "World Food Programme"),
    ("WH", "World Health Organization"),
    ("Bob Birch", "Jane Ash"),
    ("", "Jane Ash"),
    ("...", "Jane Ash"),
    ("the", "Jane Ash"),
]


@pytest.mark.parametrize(("found", "known"), OTHERS)
def test_names_of_others(found: str, known: str) -> None:
    assert likeness(found, known, get("en")) == (0.0, "")


def test_rules_are_ordered_by_trust() -> None:
    order = ["Jane Ash", "Mayor Jane Ash", "Jane Q. Ash", "J. Ash", "Mayor Ash", "Ash", "Jane"]
    scores = [likeness(name, "Jane Ash", get("en")).score for name in order]
    assert scores == sorted(scores, reverse=True)


@law
@given(texts, texts)
def test_any_names_compare(one: str, other: str) -> None:
    assert 0 <= likeness(one, other, get("en")).score <= 1
    assert likeness(one, one, get("en")).rule in ("same-name", "")
