"""Which text came from which: suggested where a rule sees it, compared once, remembered."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from claims.analysis import ANALYSIS_VERSION, differences
from claims.exceptions import Invalid, NotAllowed
from claims.models import ArticleVersion, Derivation, Difference, Ledger
from claims.queries import origins
from claims.services import connections, derivations, statements
from tests import factories

pytestmark = pytest.mark.django_db

STORY = (
    "The bridge over the river will open on Monday, Mayor Jane Ash said.\n\n"
    "“We spent 40 million euros and not a cent more,” she told reporters.\n\n"
    "Drivers may use it from six in the morning.\n\n"
    "The old ferry has carried passengers since 1903 and will stop in June.\n"
)
COPY = (
    "The bridge across the river is going to open on Monday, said Mayor Jane Ash.\n\n"
    "“We spent 45 million euros and not one cent more,” she told journalists.\n\n"
    "Drivers can use it from six o’clock in the morning.\n\n"
    "The old ferry has carried travellers since 1903 and will not stop in June.\n"
)
ORIGIN = "\n\n".join(
    f"“We spent {n} million euros on bridge {n} and not a cent more,” Mayor Jane Ash said Monday."
    for n in range(2, 6)
)
OTHER = "Wages rose in May, the office for statistics reports. Prices of eggs did not change.\n"


def suggested(version: ArticleVersion) -> tuple[Derivation, ...]:
    return derivations.suggest_for(version=ArticleVersion.everything.get(pk=version.pk))


def test_the_version_before_is_the_original_of_a_revision() -> None:
    first = factories.article(STORY)
    second = factories.revision(first.article, COPY)
    third = factories.revision(first.article, OTHER)
    assert not suggested(first.version)
    (edge,) = suggested(third)
    assert (edge.original, edge.derived, edge.kind) == (second, third, "revision")


def test_a_rewritten_text_of_the_story_is_a_paraphrase_and_an_unrelated_one_is_nothing() -> None:
    story = factories.story()
    original = factories.version(STORY, story=story)
    factories.version(OTHER, story=story)
    copy = factories.version(COPY, story=story)
    (edge,) = suggested(copy)
    assert (edge.original, edge.derived, edge.kind) == (original, copy, "paraphrase")
    assert origins.FLOOR <= edge.score <= 1
    assert (edge.status, edge.created_by) == ("suggested", None)
    assert edge.created_by_name == "machine: suggest_derivations"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("From our partner.\n\n" + STORY, "syndication"),
        (STORY[: STORY.index("Drivers")], "excerpt"),
    ],
)
def test_a_copy_is_syndication_and_a_part_of_one_an_excerpt(text: str, kind: str) -> None:
    story = factories.story()
    original = factories.version(STORY, story=story)
    (edge,) = suggested(factories.version(text, story=story))
    assert (edge.original, edge.kind) == (original, kind)


def test_the_outlets_dates_decide_which_came_first() -> None:
    story, now = factories.story(), datetime(2022, 4, 6, tzinfo=UTC)
    late = factories.version(COPY, story=story, published_at=now)
    early = factories.version(STORY, story=story, published_at=now - timedelta(days=1))
    (edge,) = suggested(early)
    assert (edge.original, edge.derived) == (early, late)


def test_the_very_same_words_are_found_in_any_story() -> None:
    original = factories.version(STORY, story=factories.story())
    copy = factories.version(STORY, story=factories.story())
    (edge,) = suggested(copy)
    assert (edge.original, edge.derived, edge.kind) == (original, copy, "syndication")
    assert edge.score == 1


def test_a_text_of_another_story_that_shares_statements_is_measured() -> None:
    original = factories.version(ORIGIN, story=factories.story())
    stranger = factories.version(OTHER, story=factories.story())
    copy = factories.version(ORIGIN.replace("Monday", "Tuesday") + "\nMore to come.\n")
    for version in (original, stranger, copy):
        statements.extract(version=version)
    (edge,) = suggested(copy)
    assert (edge.original, edge.derived, edge.rule) == (original, copy, "shared-statements")


def test_one_quotation_in_common_is_no_derivation() -> None:
    quotation = "“We spent 40 million euros and not a cent more than we had planned,” she said.\n\n"
    for number in range(3):
        text = f"Number {number} says that prices rose by {number} percent in the town.\n\n"
        statements.extract(version=factories.version(quotation + text * (number + 1)))
    version = factories.version(quotation + OTHER)
    statements.extract(version=version)
    assert not suggested(version)


def test_texts_in_two_languages_are_not_measured_by_their_words() -> None:
    story = factories.story()
    factories.version(STORY, story=story, language="en")
    assert not suggested(factories.version(COPY, story=story, language="de"))


def test_suggesting_again_adds_nothing() -> None:
    story = factories.story()
    factories.version(STORY, story=story)
    copy = factories.version(COPY, story=story)
    assert len(suggested(copy)) == 1
    acts = Ledger.objects.count()
    assert not suggested(copy)
    assert Ledger.objects.count() == acts


def test_a_standing_edge_is_not_suggested_the_other_way_round() -> None:
    original, copy = factories.version(STORY), factories.version(COPY)
    edge = factories.derivation(copy, original, compared=False)
    again = derivations.suggest(
        original=original, derived=copy, kind="paraphrase", score=1.0, rule="test", by="test"
    )
    assert again == edge
    assert Derivation.everything.count() == 1


def test_a_rejection_is_remembered_until_a_text_changes() -> None:
    story, editor = factories.story(), factories.user()
    original = factories.article(STORY, story=story)
    copy = factories.article(COPY, story=story)
    (edge,) = suggested(copy.version)
    connections.reject(by=editor, edge=edge, revision=edge.revision)
    assert not suggested(copy.version)
    assert not suggested(original.version)
    assert (
        derivations.suggest(
            original=original.version,
            derived=copy.version,
            kind="paraphrase",
            score=1.0,
            rule="test",
            by="test",
        )
        is None
    )
    changed = factories.revision(copy.article, COPY.replace("Monday", "Tuesday"))
    found = {(one.original, one.derived) for one in suggested(changed)}
    assert (original.version, changed) in found


def test_a_rejection_holds_for_the_words_wherever_they_stand() -> None:
    editor = factories.user()
    edge = factories.derivation(factories.version(STORY), factories.version(COPY), compared=False)
    connections.reject(by=editor, edge=edge, revision=edge.revision)
    story = factories.story()
    factories.version(STORY, story=story)
    twin = factories.version(COPY, story=story)
    assert not [one for one in suggested(twin) if one.kind == "paraphrase"]


def test_a_comparison_stores_what_the_analysis_finds_anchored_on_both_sides() -> None:
    edge = factories.derivation(factories.version(STORY), factories.version(COPY))
    found = differences.compare(STORY, COPY, "en")
    assert edge.alignment == found.as_json()["alignments"]
    assert (edge.analysis_version, edge.revision) == (ANALYSIS_VERSION, 2)
    rows = list(
        Difference.everything.filter(derivation=edge)
        .select_related("original", "derived")
        .order_by("position")
    )
    assert len(rows) == len(found.differences) > 5
    for row, one in zip(rows, found.differences, strict=True):
        assert (row.type, row.severity, row.rule) == (one.type, one.severity, one.rule)
        for anchor, span, text in (
            (row.original, one.original, STORY),
            (row.derived, one.derived, COPY),
        ):
            assert (anchor.exact if anchor else None) == (span.cut(text) if span else None)
    assert {"quote_altered", "negation_flipped"} <= {row.type for row in rows}


def test_comparing_again_changes_nothing() -> None:
    edge = factories.derivation(factories.version(STORY), factories.version(COPY))
    count, acts = Difference.everything.count(), Ledger.objects.count()
    assert derivations.compare(derivation=edge) is False
    stale = Derivation.everything.get(pk=edge.pk)
    stale.compared_at = None
    assert derivations.compare(derivation=stale) is False
    assert (Difference.everything.count(), Ledger.objects.count()) == (count, acts)


def test_a_comparison_is_a_handful_of_queries(django_assert_max_num_queries: Any) -> None:
    many = [STORY.replace("40", str(n)).replace("Monday", f"day {n}") for n in range(25)]
    other = [COPY.replace("45", str(n)).replace("Monday", f"day {n}") for n in range(25)]
    edge = factories.derivation(
        factories.version("\n".join(many)), factories.version("\n".join(other)), compared=False
    )
    with django_assert_max_num_queries(18):
        derivations.compare(derivation=edge)
    assert Difference.everything.filter(derivation=edge).count() > 100


def test_a_person_needs_the_right_to_suggest() -> None:
    with pytest.raises(NotAllowed):
        derivations.suggest(
            original=factories.version(STORY),
            derived=factories.version(COPY),
            kind="paraphrase",
            score=None,
            rule="editor",
            by=factories.user(role=None),
        )


@pytest.mark.parametrize("kind", ["copy", "", "REVISION"])
def test_an_unknown_kind_is_refused_in_words(kind: str) -> None:
    one, other = factories.version(STORY), factories.version(COPY)
    with pytest.raises(Invalid):
        derivations.suggest(
            original=one, derived=other, kind=kind, score=None, rule="editor", by=factories.user()
        )
    with pytest.raises(Invalid):
        derivations.suggest(
            original=one, derived=one, kind="revision", score=None, rule="editor", by="test"
        )


def test_an_ordered_pair_has_one_derivation_and_two_texts() -> None:
    one, other = factories.version(STORY), factories.version(COPY)
    factories.derivation(one, other, compared=False)
    fields = {"kind": "revision", "rule": "test", "created_by_name": "test"}
    with pytest.raises(IntegrityError, match="pair_is_one_edge"), transaction.atomic():
        Derivation.everything.create(original=one, derived=other, **fields)
    with pytest.raises(IntegrityError, match="joins_two_texts"), transaction.atomic():
        Derivation.everything.create(original=one, derived=one, **fields)


def test_a_difference_stands_in_the_texts_of_its_derivation() -> None:
    one, other = factories.version(STORY), factories.version(COPY)
    edge = factories.derivation(one, other)
    stranger = factories.statement(factories.version(OTHER), "Wages rose in May")
    anchor = stranger.contents(manager="everything").get().anchor
    with pytest.raises(DatabaseError) as error, transaction.atomic():
        Difference.everything.create(
            derivation=edge,
            position=10_000,
            type="added",
            severity="substantive",
            derived=anchor,
            rule="test",
            analysis_version="1",
        )
    assert error.value.__cause__.sqlstate == "FC002"  # type: ignore[union-attr]
