"""Other texts with the same words: found by an index, whole words, and only ever a lead."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection

from claims.models import Derivation, VersionText
from claims.models.articles import SEARCHED_LENGTH, searchable_words
from claims.queries import leads
from claims.services import connections as deciding
from claims.services import derivations
from tests import factories, found, plans

ORIGINAL = "A missile struck the station in Kramatorsk on Friday.\n"
GARBLED = "A missile struck the station in Gramadorsk on Friday.\n"


def compared() -> Derivation:
    edge = found.pair(
        factories.version(ORIGINAL),
        factories.version(GARBLED),
        found.named("name_changed", "Kramatorsk", "Gramadorsk"),
    )
    rows = Derivation.everything.select_related("original__article", "derived__article")
    read: Derivation = rows.get(pk=edge.pk)
    return read


def titles(words: str, edge: Derivation) -> list[str]:
    return [lead.version.title for lead in leads.of(words, edge).texts]


@pytest.mark.django_db
def test_other_texts_with_the_words_are_found_in_any_case_as_whole_words() -> None:
    edge = compared()
    factories.version("Shells fell on GRAMADORSK, and on Gramadorsk’s station.", title="found")
    factories.version("Gramadorskaya street was hit.", title="longer")
    factories.version("Kramatorsk was hit.", title="right")
    (lead,) = leads.of("Gramadorsk", edge).texts
    assert (lead.version.title, lead.times, lead.words) == ("found", 2, "GRAMADORSK")
    assert (lead.before, lead.after) == ("Shells fell on ", ", and on Gramadorsk’s station.")
    assert titles("no such words", edge) == []


@pytest.mark.django_db
def test_an_ellipsis_stands_where_the_text_goes_on() -> None:
    edge = compared()
    factories.version(f"{'Before it. ' * 30}\nGramadorsk fell. {'After it. ' * 30}\n")
    (lead,) = leads.of("Gramadorsk", edge).texts
    assert (lead.before[0], lead.after[-1]) == ("…", "…")
    assert lead.after.startswith(" fell. After")


@pytest.mark.django_db
def test_several_words_stand_in_this_order() -> None:
    edge = compared()
    factories.version("It hit New\nGramadorsk on Monday.", title="in order")
    factories.version("Gramadorsk is new. It is the New York of nowhere.", title="apart")
    assert titles("New Gramadorsk", edge) == ["in order"]
    assert titles("Gramadorsk, New", edge) == []


@pytest.mark.django_db
def test_the_pair_itself_is_left_out_and_each_article_stands_there_once() -> None:
    edge = compared()
    other = factories.article(GARBLED + "One.", title="other")
    newest = factories.revision(other.article, GARBLED + "Two.")
    factories.revision(other.article, "All is well again.")
    (lead,) = leads.of("Gramadorsk", edge).texts
    assert lead.version == newest


@pytest.mark.django_db
def test_a_connection_that_is_there_is_shown_and_a_rejected_one_is_none() -> None:
    edge, by = compared(), factories.user()
    version = factories.version(GARBLED + "More.", by=by)
    (lead,) = leads.of("Gramadorsk", edge).texts
    assert lead.derivation is None
    made = derivations.suggest(
        original=edge.original,
        derived=version,
        kind="paraphrase",
        score=None,
        rule="editor",
        by=by,
    )
    assert made is not None
    assert leads.of("Gramadorsk", edge).texts[0].derivation == made
    deciding.reject(by=by, edge=made, revision=made.revision)
    assert leads.of("Gramadorsk", edge).texts[0].derivation is None


@pytest.mark.django_db
def test_two_queries_whatever_is_found(django_assert_num_queries: Any) -> None:
    edge = compared()
    for count in (1, 5):
        for n in range(count):
            factories.version(f"Gramadorsk {count} {n}.")
        with django_assert_num_queries(2):
            assert leads.of("Gramadorsk", edge).texts


@pytest.mark.django_db
def test_a_long_list_says_that_there_is_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leads, "MOST", 2)
    edge = compared()
    for n in range(2):
        factories.version(f"Gramadorsk {n}.")
    assert not leads.of("Gramadorsk", edge).has_more
    factories.version("Gramadorsk again.")
    listed = leads.of("Gramadorsk", edge)
    assert (len(listed.texts), listed.has_more) == (2, True)


@pytest.mark.django_db
def test_a_text_of_rare_words_is_kept_however_long() -> None:
    """A vector of all its words would pass what PostgreSQL takes, 1 MB."""
    letters = [chr(0x20000 + n) for n in range(40_000)]
    words = [f"{a}{b}-{b}{a}" for a, b in zip(letters, reversed(letters), strict=True)]
    text = " ".join(words) + " Gramadorsk"
    assert len(text) > 2 * SEARCHED_LENGTH
    edge = compared()
    factories.version("Gramadorsk " + text, title="long")
    factories.version(text + " once more", title="beyond")
    assert titles("Gramadorsk", edge) == ["long"]


def test_the_search_uses_the_index(committed_db: str) -> None:
    edge = compared()
    raw = edge.original.raw_id
    with connection.cursor() as cursor:
        cursor.execute(
            """WITH made AS (
                 INSERT INTO claims_articleversion (article_id, number, title, language, sha256,
                     length, raw_id, seen_at, created_by_name)
                 SELECT %s, n, 't', 'en', encode(sha256(convert_to('word' || n, 'UTF8')), 'hex'),
                     length('word' || n), %s, now(), 'test'
                 FROM generate_series(2, 5001) n RETURNING id, number)
               INSERT INTO claims_versiontext (version_id, text)
               SELECT id, 'word' || number FROM made""",
            [edge.original.article_id, raw],
        )
    plans.prepare("claims_versiontext")
    plan = (
        VersionText.everything.annotate(words=searchable_words())
        .filter(leads.holding("word77"))
        .explain()
    )
    assert "claims_versiontext_by_words" in plan, plan
    assert "Seq Scan" not in plan, plan
