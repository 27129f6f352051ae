"""The desk's form for who published an article and when, and what every page of the desk says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.test import Client, override_settings
from django.utils import formats, translation

from claims import models
from claims.services import articles
from tests import casework, factories
from tests.admin.conftest import Case, desk, post

WHEN = datetime(2026, 11, 21, 20, 45, 30, tzinfo=UTC)


def test_publisher_and_date_are_changed_at_the_desk(editor: Client, case: Case) -> None:
    article = case.original.article
    place = desk("article", article.pk, "edit")
    assert f'href="{place}"' in editor.get(desk("article", article.pk)).content.decode()
    answer = post(
        editor,
        place,
        revision=1,
        publisher=f"{case.source.name} #{case.source.pk}",
        published_at="2026-11-21T20:45",
    )
    assert answer.status_code == 303
    article.refresh_from_db()
    assert article.publisher == case.source
    assert article.published_at == WHEN.replace(second=0)
    assert "21 Nov 2026, 20:45 UTC" in editor.get(answer["Location"]).content.decode()


def test_a_time_nobody_changed_keeps_its_seconds(editor: Client, case: Case) -> None:
    article = case.original.article
    articles.edit(by=factories.user(), article=article, revision=1, published_at=WHEN)
    place = desk("article", article.pk, "edit")
    assert 'value="2026-11-21T20:45"' in editor.get(place).content.decode()
    post(editor, place, revision=2, publisher="", published_at="2026-11-21T20:45")
    article.refresh_from_db()
    assert (article.published_at, article.revision) == (WHEN, 3)
    post(editor, place, revision=3, publisher="", published_at="2026-11-21T20:46")
    article.refresh_from_db()
    assert article.published_at == WHEN.replace(minute=46, second=0)


@pytest.mark.parametrize(
    ("sent", "status"), [({"revision": 7}, 412), ({}, 428), ({"revision": 1}, 303)]
)
def test_the_form_asks_for_its_revision(
    editor: Client, case: Case, sent: dict[str, int], status: int
) -> None:
    place = desk("article", case.original.article_id, "edit")
    assert post(editor, place, publisher="", published_at="", **sent).status_code == status


def test_a_public_article_is_for_those_who_publish(newsroom: dict[str, Client], case: Case) -> None:
    casework.judged(casework.published(), case.original)
    article = case.original.article
    place = desk("article", article.pk, "edit")
    for role, status in (("Reporter", 403), ("Editor", 403), ("Publisher", 200)):
        assert newsroom[role].get(place).status_code == status
        shown = newsroom[role].get(desk("article", article.pk)).content.decode()
        assert (f'href="{place}"' in shown) == (status == 200)
        answer = post(
            newsroom[role], place, revision=2, publisher="", published_at="2026-11-21T20:45"
        )
        article.refresh_from_db()
        assert answer.status_code == (303 if status == 200 else 403)
        assert (article.published_at is not None) == (status == 200)


PAGES = ("/admin/", "/admin/claims/article/", "/admin/claims/ledger/", "/admin/claims/claim/add/")


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_the_desk_says_when_nobody_reads_second(editor: Client, page: str) -> None:
    said = "This newsroom publishes without a second reader."
    with override_settings(FACTCHECK_SECOND_READER="off"):
        assert said in editor.get(page).content.decode()
    with override_settings(FACTCHECK_SECOND_READER="required"):
        assert said not in editor.get(page).content.decode()


def test_lists_show_times_that_nobody_can_read_in_two_ways(editor: Client, case: Case) -> None:
    models.Story.everything.filter(pk=case.story.pk).update(created_at=WHEN, revision=2)
    shown = editor.get("/admin/claims/story/").content.decode()
    assert "21 Nov 2026, 20:45 UTC" in shown
    assert "p.m." not in shown


@pytest.mark.parametrize("code", [code for code, _ in settings.LANGUAGES])
def test_every_language_of_the_interface_writes_times_so(code: str) -> None:
    with translation.override(code):
        assert formats.date_format(WHEN, "DATETIME_FORMAT").endswith(" 2026, 20:45 UTC")
        assert formats.date_format(WHEN, "SHORT_DATETIME_FORMAT").endswith(" 2026, 20:45 UTC")
        assert "11" not in formats.date_format(WHEN, "DATE_FORMAT")
