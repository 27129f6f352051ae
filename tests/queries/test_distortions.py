"""The first copy of a distortion, those that have it from there, and those that only share it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Article, ArticleVersion, Derivation, Story
from claims.queries import distortions
from claims.queries.distortions import Distortion
from claims.services import connections, differences
from tests import factories, found

pytestmark = pytest.mark.django_db

T0 = datetime(2022, 4, 8, tzinfo=UTC)
ORIGINAL = "A missile struck the station in Kramatorsk on Friday.\n\nMany were killed there.\n"
GARBLED = ORIGINAL.replace("Kramatorsk", "Gramadorsk")
NAME = found.named("name_changed", "Kramatorsk", "Gramadorsk")


class Newsroom:
    """A story to which texts are brought in by the hour they were published."""

    def __init__(self) -> None:
        self.story = factories.story()
        self.by = factories.user()

    def text(self, text: str, hour: int | None, title: str = "") -> ArticleVersion:
        """Bring a text in; without an hour it has no date."""
        dated = {} if hour is None else {"published_at": T0 + timedelta(hours=hour)}
        given = {"title": title} if title else {}
        return factories.version(text, story=self.story, by=self.by, **given, **dated)

    def confirmed(self, edge: Derivation) -> Derivation:
        """Confirm that one came from the other."""
        return connections.confirm(by=self.by, edge=edge, revision=edge.revision)


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


def only(edge: Derivation) -> Distortion:
    """Return the one distortion that the comparison's differences belong to."""
    (one,) = {
        id(distortion): distortion
        for pk, distortion in distortions.of_derivation(edge).items()
        if pk in edge.differences(manager="everything").values_list("pk", flat=True)
    }.values()
    return one


def told(distortion: Distortion) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the titles of the first copies, and those of the others with the way."""
    return (
        [copy.version.title for copy in distortion.first],
        [(copy.version.title, copy.via) for copy in distortion.others],
    )


def test_the_earliest_copy_is_named_and_all_later_ones(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    late, early, latest = (
        newsroom.text(GARBLED + f"By desk {n}.\n", hour, title)
        for n, (hour, title) in enumerate([(9, "late"), (3, "early"), (11, "latest")])
    )
    edges = [found.pair(original, copy, NAME) for copy in (late, early, latest)]
    newsroom.confirmed(found.pair(early, late))
    found.pair(early, latest)
    distortion = only(edges[0])
    assert (distortion.words, distortion.became) == ("Kramatorsk", "Gramadorsk")
    assert told(distortion) == (["early"], [("late", "confirmed"), ("latest", "suggested")])
    assert distortion.original == original.article
    assert {told(only(edge))[0][0] for edge in edges} == {"early"}


def test_the_same_words_without_a_known_way_are_told_apart(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    early, late = newsroom.text(GARBLED, 3, "early"), newsroom.text(GARBLED + "So.\n", 9, "late")
    edge = found.pair(original, early, NAME)
    found.pair(original, late, NAME)
    assert told(only(edge)) == (["early"], [("late", "")])


def test_several_at_the_same_time_are_all_first(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    one, other = newsroom.text(GARBLED, 3, "one"), newsroom.text(GARBLED + "So.\n", 3, "other")
    edge = found.pair(original, one, NAME)
    found.pair(original, other, NAME)
    assert told(only(edge)) == (["one", "other"], [])


def test_a_copy_of_a_copy_that_kept_the_words_has_them_from_there(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    copy = newsroom.text(GARBLED, 3, "copy")
    kept = newsroom.text(GARBLED.replace("Friday", "Monday"), 5, "kept")
    again = newsroom.text(GARBLED.replace("Many", "Dozens"), 7, "again")
    mended = newsroom.text(ORIGINAL.replace("Friday", "Sunday"), 6, "mended")
    cut = newsroom.text("Many were killed there.\n", 8, "cut")
    edge = found.pair(original, copy, NAME)
    newsroom.confirmed(found.pair(copy, kept, found.named("date_changed", "Friday", "Monday")))
    found.pair(kept, again, found.named("date_changed", "Monday", "Friday"))
    found.pair(copy, mended, found.named("name_changed", "Gramadorsk", "Kramatorsk"))
    found.pair(copy, cut, found.named("deleted", "A missile struck", ""))
    assert told(only(edge)) == (["copy"], [("kept", "confirmed"), ("again", "suggested")])


def test_words_of_another_version_of_the_original_are_the_same_words(newsroom: Newsroom) -> None:
    first = newsroom.text(ORIGINAL, 0)
    article = Article.everything.get(pk=first.article_id)
    second = factories.revision(article, "An editor's note.\n\n" + ORIGINAL)
    one, other = newsroom.text(GARBLED, 3, "one"), newsroom.text(GARBLED + "So.\n", 5, "other")
    shortened = "in Kramatorsk on"
    assert shortened in second.text
    edge = found.pair(first, one, NAME)
    found.pair(second, other, NAME)
    found.pair(first, second)
    assert told(only(edge)) == (["one"], [("other", "")])


@pytest.mark.parametrize("change", ["place", "words", "original"])
def test_what_is_not_the_same_change_is_another(newsroom: Newsroom, change: str) -> None:
    text = ORIGINAL.replace("Many", "Many in Slovyansk")
    original = newsroom.text(text, 0)
    stranger = newsroom.text(text + "Elsewhere.\n", 0)
    one = newsroom.text(text.replace("Kramatorsk", "Gramadorsk"), 3)
    spelt = "Slovyansk" if change == "place" else "Kramatorsk"
    became = "Kramatorks" if change == "words" else "Gramadorsk"
    other = newsroom.text(text.replace(spelt, became) + "So.\n", 5)
    edge = found.pair(original, one, NAME)
    found.pair(
        stranger if change == "original" else original,
        other,
        found.named("name_changed", spelt, became),
    )
    assert distortions.of_derivation(edge) == {}


def test_what_an_editor_dismissed_is_none(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    edges = [found.pair(original, newsroom.text(GARBLED + f"{n}.\n", n), NAME) for n in range(2, 4)]
    assert only(edges[0])
    one = found.difference(edges[1], "name_changed")
    differences.dismiss(by=newsroom.by, difference=one, revision=0)
    assert distortions.of_derivation(edges[0]) == {}


def test_a_rejected_connection_leads_nowhere(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    edges = [found.pair(original, newsroom.text(GARBLED + f"{n}.\n", n), NAME) for n in range(2, 4)]
    connections.reject(by=newsroom.by, edge=edges[1], revision=edges[1].revision)
    assert distortions.of_derivation(edges[0]) == {}


def test_a_text_without_a_date_counts_from_when_it_was_seen(newsroom: Newsroom) -> None:
    dated, undated = newsroom.text(ORIGINAL, 5), newsroom.text(GARBLED, None)
    assert distortions.appeared(dated)[0] == T0 + timedelta(hours=5)
    assert distortions.appeared(undated)[0] == undated.seen_at
    article = Article.everything.get(pk=dated.article_id)
    later = factories.revision(article, ORIGINAL + "More.\n")
    assert distortions.appeared(later)[0] == later.seen_at


def test_two_versions_of_one_copy_are_one_copy(newsroom: Newsroom) -> None:
    original = newsroom.text(ORIGINAL, 0)
    copy = newsroom.text(GARBLED, 3)
    article = Article.everything.get(pk=copy.article_id)
    later = factories.revision(article, GARBLED + "More.\n")
    edge = found.pair(original, copy, NAME)
    found.pair(copy, later)
    assert distortions.of_derivation(edge) == {}


def grown(newsroom: Newsroom, copies: int) -> Story:
    original = newsroom.text(ORIGINAL + f"Round {copies}.\n", 0)
    for n in range(copies):
        first = newsroom.text(GARBLED + f"{copies}, {n}.\n", n + 1)
        found.pair(original, first, NAME, found.named("paraphrase", "Many", "Many", "cosmetic"))
        found.pair(first, newsroom.text(GARBLED + f"After {copies}, {n}.\n", n + 2))
    return newsroom.story


def test_the_story_lists_what_is_more_than_wording_in_three_queries(
    newsroom: Newsroom, django_assert_num_queries: Any
) -> None:
    story = grown(newsroom, 2)
    with django_assert_num_queries(3):
        (one,) = distortions.of_story(story, desk=True)
    assert len(one.copies) == 4
    grown(newsroom, 6)
    with django_assert_num_queries(3):
        found_ones = distortions.of_story(story, desk=True)
    assert [len(distortion.copies) for distortion in found_ones] == [12, 4]
    assert distortions.of_story(story) == ()  # nothing of it is public


def test_a_comparison_asks_four_times_whatever_is_connected(newsroom: Newsroom) -> None:
    counts = []
    for copies in (2, 6):
        grown(newsroom, copies)
        edge = Derivation.everything.filter(original__length__gt=0).order_by("-pk")[1]
        with CaptureQueriesContext(connection) as caught:
            assert distortions.of_derivation(edge)
        counts.append(len(caught))
    assert counts == [4, 4]
