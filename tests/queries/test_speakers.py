"""Is a stored source suggested as the speaker, and a decision on it remembered?"""

from __future__ import annotations

from typing import Any

import pytest

from claims.analysis.languages import get
from claims.exceptions import Invalid, NotAllowed
from claims.models import Ledger, Source, Statement, User
from claims.queries.speakers import MOST, candidates
from claims.services import sources, statements
from tests import factories

pytestmark = pytest.mark.django_db


def said_by(name: str, words: str = "It fell.", version: Any = None) -> Statement:
    """Mark a statement whose speaker the text calls `name`."""
    return statements.mark(
        by=factories.user(),
        version=version or factories.version(f"{words} {name} said."),
        spans=[(0, len(words))],
        form="indirect_quote",
        speaker_name=name,
    )


def known(name: str, *aliases: str, kind: str = "person") -> Source:
    """Make a source known under some names."""
    source = factories.source(name=name, kind=kind)
    for alias in aliases:
        sources.add_alias(by=factories.user(), source=source, name=alias)
    return source


def found(statement: Statement) -> list[tuple[str, float, str]]:
    """Return name, score and rule of each candidate."""
    return [(one.source.name, one.score, one.rule) for one in candidates(statement)]


CASES = [
    ("Jane Ash", ("Jane Ash",), [("Jane Ash", 1.0, "same-name")]),
    ("Jane Ash", ("Jane Birch", "Jane Ash"), [("Jane Birch", 1.0, "same-name")]),
    ("Mayor Ash", ("Jane Ash",), [("Jane Ash", 0.7, "surname-with-title")]),
    ("J. Ash", ("Jane Ash",), [("Jane Ash", 0.8, "initials")]),
    ("WHO", ("World Health Organization",), [("World Health Organization", 0.8, "abbreviation")]),
    ("World Health Organization", ("WHO",), [("WHO", 0.8, "abbreviation")]),
    ("John Ash", ("Jane Ash",), []),
    ("(", ("Jane Ash",), []),
    ("100%_\\", ("Jane Ash",), []),
]


@pytest.mark.parametrize(("name", "names", "expected"), CASES)
def test_candidates(
    name: str, names: tuple[str, ...], expected: list[tuple[str, float, str]]
) -> None:
    known(*names)
    known("Bob Birch")
    assert found(said_by(name)) == expected


def test_nobody_is_suggested_where_nobody_is_named() -> None:
    known("Jane Ash")
    assert candidates(said_by("")) == []


def test_the_likeliest_come_first_and_few_are_shown() -> None:
    for number in range(MOST + 2):
        known(f"Number{number} Ash")
    known("Jane Ash")
    names = found(said_by("Jane Ash"))
    assert names == [("Jane Ash", 1.0, "same-name")]
    scores = [score for _, score, _ in found(said_by("Ash"))]
    assert len(scores) == MOST
    assert scores == sorted(scores, reverse=True)


def test_the_number_of_queries_does_not_grow(django_assert_num_queries: Any) -> None:
    statement = said_by("Mayor Ash")
    get("en")
    for number in range(1, 4):
        known(f"Number{number} Ash", f"N. Ash {number}")
        again = Statement.everything.select_related("version", "mention").get(pk=statement.pk)
        with django_assert_num_queries(4):
            assert len(candidates(again)) == number


def test_nothing_is_named_by_itself() -> None:
    known("Jane Ash")
    statement = said_by("Jane Ash")
    candidates(statement)
    statement.refresh_from_db()
    assert statement.speaker is None


def reject(statement: Statement, source: Source, by: User | None = None) -> None:
    """Reject a source."""
    statements.reject_speaker(by=by or factories.user(), statement=statement, speaker=source)


def test_a_rejection_is_remembered_for_the_name_in_the_text() -> None:
    source = known("Jane Ash")
    version = factories.version("It fell. It rose. It broke. Ash said.")
    first = said_by("Ash", "It fell.", version)
    alike = said_by("Ash", "It fell. It rose.", version)
    elsewhere = said_by("Ash")
    reject(first, source)
    assert candidates(first) == candidates(alike) == []
    assert len(candidates(elsewhere)) == 1
    assert Ledger.objects.filter(act="statement.reject_speaker").count() == 1


def test_naming_the_speaker_takes_a_rejection_back() -> None:
    source = known("Jane Ash")
    statement = said_by("Ash")
    reject(statement, source)
    statements.name_speaker(
        by=factories.user(), statement=statement, revision=statement.revision, speaker=source
    )
    assert len(candidates(statement)) == 1
    with pytest.raises(Invalid):
        reject(statement, source)


def test_a_rejection_needs_a_person_with_the_right() -> None:
    statement = said_by("Ash")
    with pytest.raises(NotAllowed):
        reject(statement, known("Jane Ash"), by=factories.user(None))
