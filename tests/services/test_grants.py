"""Who may do what, to what: the whole table, from this file's own copy of it."""

from __future__ import annotations

import pytest

from claims import models
from claims.queries import access
from tests import casework

pytestmark = pytest.mark.django_db

# One line for each act and state; R Reporter, E Editor, P Publisher, A Administrator.
TABLE = """
desk.read            *          REPA
source.write         draft      REP-
source.write         public     --P-
story.write          *          REP-
article.add          *          REP-
article.write        draft      REP-
article.write        public     --P-
statement.write      *          REP-
connection.suggest   *          REP-
connection.confirm   suggested  -EP-
connection.reject    suggested  -EP-
connection.withdraw  confirmed  -EP-
connection.undo      confirmed  -EP-
connection.undo      rejected   -EP-
connection.undo      withdrawn  -EP-
difference.decide    *          -EP-
claim.write          draft      REP-
claim.write          public     -EP-
evidence.write       draft      REP-
evidence.write       published  -EP-
review.write         draft      REP-
review.write         published  -EP-
review.submit        draft      REP-
review.submit        published  -EP-
review.return        in_review  -EP-
review.return        published  -EP-
review.assign        *          -EP-
review.publish       in_review  --P-
review.publish       published  --P-
review.import        *          --P-
person.write         *          ---A
role.write           *          ---A
key.write            *          ---A
"""
LETTERS = {"R": "Reporter", "E": "Editor", "P": "Publisher", "A": "Administrator"}
STATES = [
    "*",
    "draft",
    "public",
    "in_review",
    "published",
    "retracted",
    "suggested",
    "confirmed",
    "rejected",
    "withdrawn",
]
ROWS = [line.split() for line in TABLE.split("\n") if line]
ALLOWED = {
    (LETTERS[letter], act, state)
    for act, state, letters in ROWS
    for letter in letters
    if letter != "-"
}
ACTS = sorted({act for act, _, _ in ROWS})


def test_the_rows_are_these_and_no_others() -> None:
    assert set(models.Grant.objects.values_list("role", "act", "state")) == ALLOWED


@pytest.mark.parametrize("role", [*LETTERS.values(), ""])
def test_every_role_may_do_just_what_the_table_says(role: str) -> None:
    by = casework.person(role)
    said = {
        (act, state)
        for act in ACTS
        for state in STATES
        if (role, act, state) in ALLOWED or (role, act, "*") in ALLOWED
    }
    found = {(act, state) for act in ACTS for state in STATES if access.may(by, act, state)}
    assert found == said


@pytest.mark.parametrize("by", [None, "inactive"])
def test_nobody_may_do_nothing(by: str | None) -> None:
    who = casework.person("Publisher", is_active=False) if by else None
    assert not any(access.may(who, act, state) for act in ACTS for state in STATES)


def test_a_superuser_without_a_role_holds_no_grant() -> None:
    by = casework.person("", is_superuser=True)
    assert not any(access.may(by, act, state) for act in ACTS for state in STATES)
