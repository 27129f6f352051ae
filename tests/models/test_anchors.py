"""A span is where its words are, or the database refuses it."""

import pytest
from django.db import DatabaseError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.models import ArticleVersion, Statement, StatementContent, TextAnchor
from tests import factories

pytestmark = pytest.mark.django_db

# Longer than two pieces of the check, and of one to four bytes a character.
LONG = "".join(f"{number}. Ash “fällt” 🌉 हिन्दी.\n" for number in range(700))


def anchor(version: ArticleVersion, start: int, exact: str) -> TextAnchor:
    return TextAnchor(version=version, start=start, end=start + len(exact), exact=exact)


def sqlstate(error: pytest.ExceptionInfo[DatabaseError]) -> str:
    return error.value.__cause__.sqlstate


@pytest.mark.parametrize("at", [0, 1, 3_999, 4_000, 4_001, 7_990, len(LONG) - 5])
@pytest.mark.parametrize("length", [1, 4, 3_999, 4_000, 4_001, 9_000])
def test_words_that_stand_there_are_kept(at: int, length: int) -> None:
    version = factories.version(LONG)
    exact = LONG[at : at + length]
    TextAnchor.everything.bulk_create([anchor(version, at, exact), anchor(version, 5, LONG[5:6])])
    assert TextAnchor.everything.filter(version=version, start=at, exact=exact).exists()


@pytest.mark.parametrize("at", [0, 1, 3_999, 4_000, 4_001, 7_990, len(LONG) - 5])
@pytest.mark.parametrize("length", [1, 4, 3_999, 4_000, 4_001, 9_000])
def test_words_that_do_not_stand_there_are_refused(at: int, length: int) -> None:
    version = factories.version(LONG)
    exact = LONG[at : at + length][:-1] + "¤"
    rows = [anchor(version, at, exact), anchor(version, 5, LONG[5:6])]
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        TextAnchor.everything.bulk_create(rows)
    assert sqlstate(error) == "FC002"
    assert not TextAnchor.everything.filter(version=version).exists()


def test_one_wrong_anchor_among_many_refuses_all() -> None:
    version = factories.version(LONG)
    rows = [anchor(version, at, LONG[at : at + 3]) for at in range(0, len(LONG) - 3, 7)]
    rows.append(anchor(version, len(LONG) - 3, "¤¤¤"))
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        TextAnchor.everything.bulk_create(rows)
    assert sqlstate(error) == "FC002"


def test_anchors_past_the_end_are_refused() -> None:
    version = factories.version("It fell.")
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        anchor(version, 4, "fell. Again").save(force_insert=True)
    assert sqlstate(error) == "FC002"


def test_two_versions_in_one_insert_are_each_compared_with_their_own_text() -> None:
    one, other = factories.version("It fell."), factories.version("It rose.")
    TextAnchor.everything.bulk_create([anchor(one, 3, "fell"), anchor(other, 3, "rose")])
    with pytest.raises(DatabaseError), transaction.atomic():
        TextAnchor.everything.bulk_create([anchor(one, 3, "fell"), anchor(other, 3, "fell")])


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_the_database_counts_as_python_does(data: st.DataObject) -> None:
    """Any storable text, any span: kept with its words, refused with others."""
    letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    text = data.draw(st.text(letters, min_size=1).filter(lambda words: not words.isspace()))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    with transaction.atomic():
        version = factories.version(text, title="Any text")
        anchor(version, start, text[start:end]).save(force_insert=True)
        wrong = "b" if text[start] == "a" else "a"
        with pytest.raises(DatabaseError), transaction.atomic():
            anchor(version, start, wrong + text[start + 1 : end]).save(force_insert=True)


def test_end_is_start_plus_length() -> None:
    version = factories.version("It fell.")
    with pytest.raises(DatabaseError, match="end_is_start_plus_length"), transaction.atomic():
        TextAnchor.everything.create(version=version, start=3, end=8, exact="fell")


def test_a_content_stands_inside_its_statement() -> None:
    version = factories.version("It fell. It rose.")
    statement = factories.statement(version, "It fell")
    outside = anchor(version, 9, "It rose")
    outside.save(force_insert=True)
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        StatementContent.everything.create(statement=statement, position=1, anchor=outside)
    assert sqlstate(error) == "FC002"


def test_a_cue_stands_in_the_version_of_its_statement() -> None:
    version, other = factories.version("It fell, she said."), factories.version("He said so.")
    elsewhere = anchor(other, 3, "said")
    elsewhere.save(force_insert=True)
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        Statement.everything.create(
            version=version, form="assertion", start=0, end=7, rule="test", cue=elsewhere
        )
    assert sqlstate(error) == "FC002"
