"""Words and meaning together say how sure an entry is."""

from __future__ import annotations

import pytest

from claims.queries import lookup, searching
from claims.services import vectors
from tests import casework

STORED = "Doctors say drinking coffee every day makes people live longer."
OTHER = "Doctors say people every day overlook makes of older cars."
ASKED = "coffee drinkers have longer lives, physicians find"


@pytest.mark.django_db
@pytest.mark.usefixtures("with_encoder")
def test_meaning_counts_once_an_entry_has_its_vector() -> None:
    claim = casework.published(STORED).review.claim_id
    casework.published(OTHER)
    before = lookup.by_text(ASKED)
    while vectors.encode():
        pass
    after = lookup.by_text(ASKED)
    assert before[0].claim.pk == after[0].claim.pk == claim
    assert after[0].score > before[0].score


@pytest.mark.django_db
def test_questions_are_found_apart() -> None:
    casework.published(STORED)
    found = searching.search([STORED, "zeppelin"], at=casework.T0, most=5).found
    assert len(found[0]) > 0
    assert found[1] == ()
