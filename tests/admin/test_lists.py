"""Do the lists show everything to the desk, change nothing, and reach no further than they show?"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims import models
from claims.admin.site import site
from claims.services import queueing
from tests import factories
from tests.admin.conftest import Case

LISTS = [f"/admin/{m._meta.app_label}/{m._meta.model_name}/" for m in site._registry]
# Only those see people and roles who change them.
GUARDED = {"/admin/claims/user/", "/admin/auth/group/"}
NAMED = {
    "claims/story": "The bridge",
    "claims/article": "Mayor opens",
    "claims/source": "Jane Ash",
    "claims/claim": "council may raise",
    "claims/claimreview": "council may raise",
    "claims/derivation": "opens the bridge",
    "claims/openquestion": "circus",
    "claims/ledger": "story.create",
    "claims/user": "person",
    "auth/group": "Editor",
    "procrastinate/procrastinatejob": "extract",
}
MOST_QUERIES = 10


def test_every_kind_of_thing_has_its_list() -> None:
    assert {place.removeprefix("/admin/").strip("/") for place in LISTS} == set(NAMED)


@pytest.mark.parametrize("place", LISTS)
def test_a_list_finds_what_is_there_public_or_not(
    newsroom: dict[str, Client], case: Case, place: str
) -> None:
    browser = newsroom["Administrator" if place in GUARDED else "Reporter"]
    words = NAMED[place.removeprefix("/admin/").strip("/")]
    found = browser.get(place, {"q": words})
    assert found.status_code == 200
    assert found.context["cl"].result_count >= 1
    assert browser.get(place, {"q": "zzz-nothing"}).context["cl"].result_count == 0


@pytest.mark.parametrize("place", LISTS)
def test_a_list_deletes_nothing_and_has_no_bulk_acts(
    newsroom: dict[str, Client], case: Case, place: str
) -> None:
    for role in ("Editor", "Publisher", "Administrator"):
        answer = newsroom[role].get(place)
        if place in GUARDED and role != "Administrator":
            assert answer.status_code == 403
            continue
        assert not answer.context["cl"].model_admin.get_actions(answer.wsgi_request)
        row = answer.context["cl"].result_list[0]
        assert newsroom[role].post(f"{place}{row.pk}/delete/", {"post": "yes"}).status_code == 403
        data = {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"}
        newsroom[role].post(place, data)
        assert type(row)._base_manager.filter(pk=row.pk).exists()


@pytest.mark.parametrize("kind", ["ledger", "story", "claim", "articleversion", "verdict"])
def test_nothing_is_changed_through_a_list(editor: Client, case: Case, kind: str) -> None:
    entry = models.Ledger.objects.latest("seq")
    editor.post(f"/admin/claims/{kind}/{entry.pk}/change/", {"act": "forged", "text": "forged"})
    assert models.Ledger.objects.get(pk=entry.pk).act == entry.act
    assert not models.Claim.everything.filter(text="forged").exists()


def test_an_act_of_the_ledger_shows_what_was_done(editor: Client, case: Case) -> None:
    entry = models.Ledger.objects.get(act="story.create")
    page = editor.get(f"/admin/claims/ledger/{entry.pk}/change/").content.decode()
    assert "The bridge" in page
    assert entry.hash in page


def test_the_history_of_a_thing_is_its_acts(editor: Client, case: Case) -> None:
    answer = editor.get(f"/admin/claims/claim/{case.claim.pk}/history/", follow=True)
    acts = [entry.act for entry in answer.context["cl"].result_list]
    assert acts == ["claim.draft"]


def test_a_failed_job_says_why(editor: Client, case: Case) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM procrastinate_jobs ORDER BY id LIMIT 1")
        job = cursor.fetchone()[0]
    queueing.failed(
        job_id=job, task="extract", attempt=3, is_final=True, reason="MemoryError: too long"
    )
    assert "MemoryError: too long" in editor.get(LISTS[-1]).content.decode()
    page = editor.get(f"/admin/procrastinate/procrastinatejob/{job}/change/").content.decode()
    assert "MemoryError: too long" in page
    assert "MemoryError: too long" in editor.get("/admin/").content.decode()


def more_stories() -> None:
    for _ in range(12):
        factories.version(story=factories.story())


def more_claims() -> None:
    for number in range(12):
        factories.claim(f"Claim {number}", claimant=factories.source())


@pytest.mark.parametrize(
    ("place", "more"),
    [
        ("/admin/claims/story/", more_stories),
        ("/admin/claims/article/", more_stories),
        ("/admin/claims/ledger/", more_stories),
        ("/admin/procrastinate/procrastinatejob/", more_stories),
        ("/admin/claims/claim/", more_claims),
        ("/admin/claims/source/", more_claims),
        ("/admin/", more_stories),
        ("/admin/waiting/", more_stories),
    ],
)
def test_the_number_of_queries_does_not_grow(
    editor: Client, case: Case, place: str, more: Callable[[], None]
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert editor.get(place).status_code == 200
        return len(caught)

    few = queries()
    more()
    assert queries() <= few
    assert few <= (18 if place in ("/admin/", "/admin/waiting/") else MOST_QUERIES)
