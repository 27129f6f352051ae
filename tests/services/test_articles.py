"""Bringing texts in: what is one article, what is a version, what is refused, what is queued."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import F
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.exceptions import (
    Contradicts,
    HasNul,
    HasSurrogate,
    Invalid,
    NotAllowed,
    NoText,
    NotSignedIn,
    NotText,
    PreviouslyRejected,
    TooLong,
    UnknownLanguage,
)
from claims.ingest.decoding import MAX_TEXT
from claims.models import (
    Article,
    ArticleUrl,
    ArticleVersion,
    Derivation,
    Ledger,
    RawDocument,
    VersionText,
)
from claims.services import articles, connections, documents
from tests import factories

pytestmark = pytest.mark.django_db

URL = "https://news.example/bridge"


def queued(kind: str) -> list[dict[str, int]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT args FROM procrastinate_jobs WHERE task_name = %s ORDER BY id", [kind]
        )
        return [json.loads(args) for (args,) in cursor.fetchall()]


def add(text: str = factories.NEWS, **given: Any) -> articles.Added:
    return articles.add(
        by=given.pop("by", None) or factories.user(), document=documents.from_text(text), **given
    )


def test_a_text_is_kept_with_its_bytes_hash_and_length() -> None:
    page = "<title>Bridge</title><p>It fell — by 3 %.</p>"
    added = articles.add(by=factories.user(), document=documents.from_html(page), url=URL)
    version = ArticleVersion.everything.get(pk=added.version.pk)
    assert added.is_new
    assert version.text == "It fell — by 3 %."
    assert version.sha256 == hashlib.sha256(version.text.encode()).hexdigest()
    assert (version.number, version.length) == (1, len(version.text))
    assert bytes(version.raw.content) == page.encode()
    assert version.raw.media_type == "text/html"
    assert added.article.title == version.title == "Bridge"


def test_what_follows_is_queued_and_one_act_recorded() -> None:
    before = Ledger.objects.count()
    added = add(url=URL)
    assert queued("extract") == [{"version": added.version.pk}]
    assert queued("suggest_derivations") == [{"version": added.version.pk}]
    acts = Ledger.objects.filter(object=f"article:{added.article.pk}")
    assert [entry.act for entry in acts] == ["article.add"]
    assert Ledger.objects.count() == before + 1


def test_the_same_body_at_an_address_changes_nothing() -> None:
    first = add(url=URL)
    acts = Ledger.objects.count()
    again = add(url="https://NEWS.example/bridge?utm_source=mail#top")
    assert (again.article, again.version, again.is_new) == (first.article, first.version, False)
    assert Ledger.objects.count() == acts
    assert len(queued("extract")) == 1


def test_another_body_at_an_address_is_the_next_version() -> None:
    first = add("It fell.", url=URL)
    second = add("It rose.", url=URL, title="Second title")
    third = add("It fell.", url=URL)
    assert (second.article, second.version.number, second.is_new) == (first.article, 2, True)
    assert second.version.title == "Second title"
    assert (third.version, third.is_new) == (first.version, False)


def test_without_an_address_the_same_words_and_title_are_one_article() -> None:
    first = add("It fell.", title="Fall")
    assert add("It fell.", title="Fall").version == first.version
    assert add("It fell.", title="Another").article != first.article
    assert add("It fell.", title="Fall", publisher=factories.source()).article != first.article
    assert add("It fell.", title="Fall", story=factories.story()).article != first.article


def test_a_text_with_an_address_is_not_taken_for_one_without() -> None:
    assert add("It fell.", url=URL, title="Fall").article != add("It fell.", title="Fall").article


def test_the_same_words_in_two_articles_share_nothing_but_the_bytes() -> None:
    one, other = add("It fell.", title="One"), add("It fell.", title="Other")
    assert one.version != other.version
    assert one.version.raw == other.version.raw
    assert RawDocument.objects.filter(sha256=one.version.raw.sha256).count() == 1


def test_an_article_can_be_put_into_a_story_later_but_not_moved() -> None:
    story = factories.story()
    article = add(url=URL).article
    assert add(url=URL, story=story).article.story == story
    article.refresh_from_db()
    assert (article.story, article.revision) == (story, 2)
    with pytest.raises(Contradicts):
        add(url=URL, story=factories.story())


def test_what_was_not_known_of_an_article_is_filled_in_and_recorded() -> None:
    first = add(url=URL)
    paper, when = factories.source(), datetime(2022, 4, 11, 8, tzinfo=UTC)
    original = factories.version("Another text.")
    again = add(url=URL, publisher=paper, published_at=when, derived_from=original)
    assert (again.version, again.is_new) == (first.version, False)
    article = Article.everything.get(pk=first.article.pk)
    assert (article.publisher, article.published_at) == (paper, when)
    edge = Derivation.everything.get(derived=first.version)
    assert (edge.original, edge.status) == (original, "suggested")
    acts = Ledger.objects.filter(object=f"article:{article.pk}").order_by("seq")
    assert [entry.act for entry in acts] == ["article.add", "article.complete"]
    add(url=URL, publisher=paper, published_at=when, derived_from=original)
    assert Derivation.everything.count() == 1
    assert acts.count() == 2


def test_what_contradicts_the_record_is_refused_by_name() -> None:
    when = datetime(2022, 4, 11, 8, tzinfo=UTC)
    added = add(url=URL, publisher=factories.source(), published_at=when, language="en")
    copy = factories.version("A copy.")
    factories.derivation(added.version, copy, compared=False)
    rejected = factories.version("A stranger.")
    edge = factories.derivation(rejected, added.version, compared=False)
    connections.reject(by=factories.user(), edge=edge, revision=edge.revision)
    for more, pointer in (
        ({"publisher": factories.source()}, "/publisher"),
        ({"published_at": when + timedelta(hours=1)}, "/published_at"),
        ({"language": "fr"}, "/language"),
        ({"derived_from": copy}, "/derived_from"),
    ):
        with pytest.raises(Contradicts) as refused:
            add(url=URL, **more)  # type: ignore[arg-type]
        assert refused.value.pointer == pointer
    with pytest.raises(Invalid, match="does not come from itself"):
        add(url=URL, derived_from=added.version)
    with pytest.raises(PreviouslyRejected):
        add(url=URL, derived_from=rejected)


def test_a_language_that_is_said_reaches_an_article_that_is_not_public() -> None:
    article = add("It fell, she said.", url=URL).article
    assert article.language == "en"
    assert add("Il est tombé.", url=URL, language="fr").article.language == "fr"
    Article.everything.filter(pk=article.pk).update(
        public_at=datetime(2022, 4, 11, tzinfo=UTC), revision=F("revision") + 1
    )
    added = add("Er ist gefallen.", url=URL, language="de")
    assert (added.article.language, added.version.language) == ("fr", "de")


def test_an_address_is_kept_as_given_but_for_the_case_of_its_scheme() -> None:
    article = add(url="HTTP://Example.COM:80/b").article
    assert ArticleUrl.everything.get(article=article).url == "http://Example.COM:80/b"


def test_add_version_appends_and_knows_every_earlier_body() -> None:
    added = add("It fell.", title="Fall")
    editor = factories.user()
    second = articles.add_version(
        by=editor, article=added.article, document=documents.from_text("It rose.")
    )
    again = articles.add_version(
        by=editor, article=added.article, document=documents.from_text("It fell.")
    )
    assert (second.version.number, second.version.title) == (2, "Fall")
    assert (again.version, again.is_new) == (added.version, False)


def test_what_the_sender_declares_is_a_suggestion() -> None:
    original = factories.version("It fell by 3 percent.")
    added = add("It fell by 5 percent.", derived_from=original)
    edge = Derivation.everything.get(derived=added.version)
    assert (edge.original, edge.status, edge.kind) == (original, "suggested", "paraphrase")
    assert queued("compare") == [{"derivation": edge.pk}]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n  Mayor opens bridge  \nIt opened.", "Mayor opens bridge"),
        ("word " * 60, ("word " * 60)[:119].rstrip() + "…"),
    ],
)
def test_a_missing_title_is_the_first_line(text: str, title: str) -> None:
    assert add(text).article.title == title


@pytest.mark.parametrize("tag", ["tlh", "pt-BR", "zh-Hant-TW", "x-ours"])
def test_any_well_formed_language_is_taken(tag: str) -> None:
    assert add(language=tag).version.language == tag


@pytest.mark.parametrize("tag", ["english!", "e", "en_US", "e" * 40, "\ud800\ud800"])
def test_a_malformed_language_is_refused(tag: str) -> None:
    with pytest.raises(UnknownLanguage):
        add(language=tag)


def test_an_undeclared_language_is_read_from_the_text() -> None:
    text = "Der Minister sagte, dass die Brücke nicht vor dem Montag geöffnet wird und es so ist."
    assert add(text).version.language == "de"
    page = "<html lang='nonsense tag'><p>The bridge is not open and it will be so for a week."
    added = articles.add(by=factories.user(), document=documents.from_html(page))
    assert added.version.language == "en"


@pytest.mark.parametrize(
    ("sent", "refusal"),
    [
        ("", NoText),
        (" \n", NoText),
        ("a\0b", HasNul),
        ("a\ud800", HasSurrogate),
        ("a" * 5_000_000, TooLong),
    ],
)
def test_bad_texts_are_refused(sent: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        documents.from_text(sent)


def test_refusals_say_what_to_do() -> None:
    with pytest.raises(TooLong) as refused:
        documents.from_text("a" * (MAX_TEXT + 1))
    assert str(refused.value) == (
        "The text is longer than 2000000 code points. Split it, or send a shorter one."
    )
    with pytest.raises(NotText, match=r"The file is not text: it is a PDF file\."):
        documents.from_upload(b"%PDF-1.7", filename="a.pdf")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"title": "a\0"}, HasNul),
        ({"title": "a\ud800"}, HasSurrogate),
        ({"title": "a" * 501}, TooLong),
        ({"url": "ftp://news.example/"}, Invalid),
        ({"url": "https://news.example/\0"}, Invalid),
        ({"url": "https://news.example/" + "a" * 10_000}, Invalid),
    ],
)
def test_bad_fields_are_refused(given: dict[str, str], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        add(**given)
    assert not Article.everything.exists()


def test_an_upload_is_read_by_its_type_or_its_name() -> None:
    page = b"<p>It <b>fell</b>.</p>"
    assert documents.from_upload(page, "text/html").text == "It fell."
    assert documents.from_upload(page, "", "page.HTML").text == "It fell."
    assert documents.from_upload(page, "text/plain", "page.txt").text == page.decode()


def test_only_who_may_adds() -> None:
    with pytest.raises(NotAllowed):
        add(by=factories.user(role=None))
    with pytest.raises(NotSignedIn):
        articles.add(by=None, document=factories.document())  # type: ignore[arg-type]


def test_a_known_text_costs_few_queries(django_assert_max_num_queries: Any) -> None:
    editor = factories.user()
    add(url=URL, by=editor)
    with django_assert_max_num_queries(9):
        add(url=URL, by=editor)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
        lambda words: not words.isspace()
    )
)
def test_any_text_comes_back_as_it_went_in(text: str) -> None:
    version = factories.version(text, title="Any text")
    stored = VersionText.everything.get(version=version)
    assert stored.text == text
    assert ArticleVersion.everything.get(pk=version.pk).length == len(text)


def test_a_versions_text_never_changes() -> None:
    version = factories.version("It fell.")
    for rows, change in (
        (VersionText.everything.filter(version=version), {"text": "It rose."}),
        (ArticleVersion.everything.filter(pk=version.pk), {"title": "Other"}),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.update(**change)


def test_the_text_of_a_version_is_the_described_one() -> None:
    version = factories.version("It fell.")
    fields = {
        name: getattr(version, name)
        for name in ("article", "title", "language", "length", "raw", "seen_at", "created_by_name")
    }

    def keep_twin() -> None:
        twin = ArticleVersion.everything.create(number=2, sha256="0" * 64, **fields)
        VersionText.everything.create(version=twin, text="It fell.")

    with pytest.raises(DatabaseError) as error, transaction.atomic():
        keep_twin()
    assert error.value.__cause__.sqlstate == "FC002"  # type: ignore[union-attr]
