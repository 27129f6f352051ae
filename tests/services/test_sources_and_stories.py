"""Sources and stories: made, changed at a revision, refused in words."""

from typing import Any

import pytest

from claims.exceptions import (
    AlreadyThere,
    HasNul,
    HasSurrogate,
    Invalid,
    NotAllowed,
    NoText,
    StaleRevision,
    TooLong,
    UnknownLanguage,
)
from claims.models import Ledger, Source, SourceAlias, Story
from claims.services import sources, stories
from tests import casework, factories

pytestmark = pytest.mark.django_db


def test_a_story_is_opened_and_changed_in_part() -> None:
    editor = factories.user()
    story = stories.create(by=editor, title=" The bridge ", summary="One.\r\nTwo.")
    stories.edit(by=editor, story=story, revision=1, summary="Three.")
    stored = Story.everything.get(pk=story.pk)
    assert (stored.title, stored.summary, stored.revision) == (" The bridge ", "Three.", 2)
    assert stored.created_by == editor
    with pytest.raises(StaleRevision):
        stories.edit(by=editor, story=story, revision=1, title="Other")
    acts = Ledger.objects.filter(object=f"story:{story.pk}").order_by("seq")
    assert [entry.act for entry in acts] == ["story.create", "story.edit"]


def test_a_source_is_made_changed_and_known_under_other_names() -> None:
    editor = factories.user()
    source = sources.create(
        by=editor,
        kind="organization",
        name="The Daily",
        domains=["News.Example"],
        same_as=["https://www.wikidata.org/wiki/Q1"],
    )
    sources.edit(by=editor, source=source, revision=1, description="A paper.")
    sources.add_alias(by=editor, source=source, name="Daily", language="en")
    stored = Source.everything.get(pk=source.pk)
    assert (stored.domains, stored.description, stored.revision) == (
        ["news.example"],
        "A paper.",
        2,
    )
    assert SourceAlias.objects.get(source=source).name == "Daily"
    with pytest.raises(AlreadyThere):
        sources.add_alias(by=editor, source=source, name="Daily")
    with pytest.raises(StaleRevision):
        sources.edit(by=editor, source=source, revision=1, name="Other")


def test_two_sources_of_one_name_stay_two() -> None:
    assert factories.source(name="Jane Ash") != factories.source(name="Jane Ash")


GOOD: dict[str, Any] = {"kind": "person", "name": "Jane Ash"}


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"kind": "robot"}, Invalid),
        ({"name": " "}, NoText),
        ({"name": "a\0"}, HasNul),
        ({"name": "a\ud800"}, HasSurrogate),
        ({"name": "a" * 301}, TooLong),
        ({"description": "a\0"}, HasNul),
        ({"domains": ["https://news.example/"]}, Invalid),
        ({"domains": [""]}, NoText),
        ({"domains": ["a" * 254]}, TooLong),
        ({"same_as": ["javascript:alert(1)"]}, Invalid),
        ({"same_as": ["https://news.example/" + "a" * 2000]}, TooLong),
    ],
)
def test_bad_fields_of_a_source_are_refused(
    given: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        sources.create(by=factories.user(), **GOOD | given)
    assert not Source.everything.exists()


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"title": ""}, NoText),
        ({"title": "a" * 301}, TooLong),
        ({"title": "a", "summary": "\0"}, HasNul),
        ({"title": "\udfff"}, HasSurrogate),
    ],
)
def test_bad_fields_of_a_story_are_refused(given: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        stories.create(by=factories.user(), **given)


def test_a_malformed_language_of_a_name_is_refused() -> None:
    with pytest.raises(UnknownLanguage):
        sources.add_alias(
            by=factories.user(), source=factories.source(), name="Ash", language="english!"
        )


def test_who_has_no_role_writes_neither() -> None:
    nobody = factories.user(role=None)
    with pytest.raises(NotAllowed):
        stories.create(by=nobody, title="The bridge")
    with pytest.raises(NotAllowed):
        sources.create(by=nobody, **GOOD)
    with pytest.raises(NotAllowed):
        sources.add_alias(by=nobody, source=factories.source(), name="Ash")


def test_a_public_source_is_changed_by_those_who_publish_and_keeps_its_old_name() -> None:
    source = casework.published(
        claimant=casework.source("Jane Ash", "person")
    ).review.claim.claimant
    assert source is not None
    source.refresh_from_db()
    editor, publisher = factories.user(), factories.user(factories.PUBLISHER)
    with pytest.raises(NotAllowed):
        sources.edit(by=editor, source=source, revision=source.revision, name="Somebody else")
    with pytest.raises(NotAllowed):
        sources.add_alias(by=editor, source=source, name="Somebody else")
    edited = sources.edit(by=publisher, source=source, revision=source.revision, name="Jane Birch")
    assert (edited.name, [alias.name for alias in edited.aliases.all()]) == (
        "Jane Birch",
        ["Jane Ash"],
    )
    payload = Ledger.objects.latest("seq").payload.text
    assert '"after":{"name":"Jane Birch"},"before":{"name":"Jane Ash"}' in payload
    # Back and forth: a name is kept once, and a change of something else keeps none.
    edited = sources.edit(by=publisher, source=edited, revision=edited.revision, name="Jane Ash")
    edited = sources.edit(by=publisher, source=edited, revision=edited.revision, name="Jane Birch")
    sources.edit(by=publisher, source=edited, revision=edited.revision, description="A mayor.")
    assert sorted(alias.name for alias in edited.aliases.all()) == ["Jane Ash", "Jane Birch"]


def test_a_source_nobody_sees_yet_is_changed_by_any_writer_and_leaves_no_name() -> None:
    source = factories.source(name="Jane Ahs")
    reporter = factories.user(factories.REPORTER)
    sources.edit(by=reporter, source=source, revision=source.revision, name="Jane Ash")
    assert not SourceAlias.objects.exists()
